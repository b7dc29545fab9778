#pragma once

#include "letters/public_report.h"

#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::letters {

/// Whether a Dutch sentence names a time, and every time it names lies wholly outside the told period:
/// "eind 2028" against the first quarter of 2029. Understands years, quarters, months, days, "begin",
/// "medio", "eind", seasons and halves of a year, "uiterlijk", "voor", "vanaf" and "na". What it does
/// not understand is taken as the whole year, so it rather misses a contradiction than makes one up.
bool contradicts(std::string_view sentence, const ToldDate& told);

/// A sentence told before that the report no longer bears out.
struct StaleWording {
    std::string milestone;  ///< its name
    std::string sentence;
    ToldDate now;

    bool operator==(const StaleWording&) const = default;
};

/// Of all milestones not reached yet. The Kamerbrief corrects these sentences in so many words; the
/// writer should see them before that.
std::vector<StaleWording> staleWordings(const PublicReport& report);

}  // namespace mijlpaal::letters
