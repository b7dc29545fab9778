#pragma once

#include "model/records/accounts.h"
#include "model/records/forecasts.h"
#include "model/records/law.h"
#include "model/records/letters.h"
#include "model/records/money.h"
#include "model/records/plan.h"
#include "model/records/portfolio.h"

/// The records of a portfolio: plain values that refer to one another by id. What each field is called
/// in files, its unit and whether it may be published stands in the `.cpp` of each file in `records/`, once.
///
/// `source` says where a record comes from, `basis` whether that is public, one's own or made up;
/// `illustrativeFields` names the made-up fields of an otherwise public record.
