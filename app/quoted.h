#pragma once

#include "app/former_names.h"
#include "app/view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What letters told, held against what is known now.
namespace mijlpaal::app {

enum class QuotedVerdict {
    holds,         ///< it would be told so today, or less exactly
    contradicted,  ///< what is known now says otherwise
    gone,          ///< it would not be told today
    unknown,       ///< nothing is known to hold it against
};

struct QuotedStand {
    model::QuotedFigureId figure;
    QuotedVerdict verdict = QuotedVerdict::unknown;
    /// What holds now, in Dutch words; may be empty.
    std::string now;

    bool operator==(const QuotedStand&) const = default;
};

/// Of every quoted figure, in their order. What takes a forecast is unknown here: a chance, or what is ready
/// for a part of the law. Kept with the view.
const std::vector<QuotedStand>& quotedStands(const View& view);

/// The same with what records were called before: a sentence that has a former name is contradicted. Not kept.
std::vector<QuotedStand> quotedStands(const View& view, const FormerNames& former);

/// The ones that an edit makes contradict what is known: they held, or were not known to be wrong, before it.
std::vector<QuotedStand> newlyContradicted(const View& before, const View& after);

/// The word that stands for it in JSON, and what people call it; a front end translates that.
std::string_view wordFor(QuotedVerdict verdict);
std::string_view wordsFor(QuotedVerdict verdict);

}  // namespace mijlpaal::app
