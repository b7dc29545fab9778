#pragma once

#include "model/plan_text.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// The words of weeks and recurrences, which files have in English.
namespace mijlpaal::model {

struct CalendarWord {
    std::string_view dutch, english;
};

/// Monday is the first.
inline constexpr std::array weekdayWords{CalendarWord{"ma", "Mon"}, CalendarWord{"di", "Tue"}, CalendarWord{"wo", "Wed"},
                                         CalendarWord{"do", "Thu"}, CalendarWord{"vr", "Fri"}, CalendarWord{"za", "Sat"},
                                         CalendarWord{"zo", "Sun"}};

/// Where two mean the same, the first is the one that is shown.
inline constexpr std::array recurrenceWords{
    CalendarWord{"elke", "every"},      CalendarWord{"iedere", "every"},
    CalendarWord{"dagen", "days"},      CalendarWord{"weken", "weeks"},
    CalendarWord{"maanden", "months"},  CalendarWord{"op", "on"},
    CalendarWord{"dag", "day"},         CalendarWord{"van", "of"},
    CalendarWord{"maand", "month"},     CalendarWord{"eerste", "first"},
    CalendarWord{"tweede", "second"},   CalendarWord{"derde", "third"},
    CalendarWord{"vierde", "fourth"},   CalendarWord{"laatste", "last"},
    CalendarWord{"werkdag", "workday"}, CalendarWord{"weekenddag", "weekendday"}};

/// Replaces each word by what `meant` makes of it.
template <class Meant>
std::string inOtherWords(std::string_view text, Meant meant) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        auto end = i;
        while (end < text.size() && isLetter(text[end])) ++end;
        if (end == i) {
            result += text[i++];
            continue;
        }
        result += meant(text.substr(i, end - i));
        i = end;
    }
    return result;
}

/// A week or recurrence as people read it: "Mon 08:00-12:00;Sat off" is "ma 08:00-12:00;za vrij" in Dutch.
std::string calendarText(std::string_view inFile, Language language);

}  // namespace mijlpaal::model
