#include "low/text.h"

#include <sqlite3.h>
#  include "middle/plan.h"
#include "beside.h"
#include "middle/picture.h"
