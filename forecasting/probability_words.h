#pragma once

#include "base/message.h"

#include <array>

namespace mijlpaal::forecasting {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

/// The agreed wording of a chance, as one table for screen, command line and letters. A change to it gets the
/// next version, so that words written before can be read by the table they were written with.
inline constexpr int probabilityWordsVersion = 1;

struct ProbabilityWords {
    /// From this chance on, up to that of the next row.
    double from = 0;
    const char* words = nullptr;
};

inline constexpr std::array<ProbabilityWords, 7> probabilityWords{{
    {0, tr("highly unlikely")},
    {0.05, tr("very unlikely")},
    {0.20, tr("unlikely")},
    {0.40, tr("about as likely as not")},
    {0.60, tr("likely")},
    {0.80, tr("very likely")},
    {0.95, tr("almost certain")},
}};

/// The words for a chance; to be translated where they are shown.
base::Message wordsFor(double probability);

}  // namespace mijlpaal::forecasting
