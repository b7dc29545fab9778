#pragma once

#include "app/language.h"
#include "app/view.h"
#include "ledger/checks.h"

#include <vector>

/// What does not add up in the ledger, in words.
namespace mijlpaal::app {

/// Of all rows. They hang on the view.
const std::vector<ledger::Check>& moneyChecksOf(const View& view);

/// What was found, with its rows and amounts: those of published stands in thousands of euros, others to the
/// cent.
base::Message sentenceFor(const ledger::Check& check, const model::Portfolio& portfolio,
                          const Translator& translate);

/// What a check is called, for the heading of a list.
std::string_view titleFor(ledger::CheckKind kind);

/// The rule that a warning rests on; empty for what is no warning.
base::Message ruleFor(ledger::CheckKind kind);

/// The warnings as findings that refuse nothing, each about the first of its rows.
base::Findings moneyWarnings(const std::vector<ledger::Check>& checks, const model::Portfolio& portfolio,
                             const Translator& translate);

}  // namespace mijlpaal::app
