#include "model/calendar_words.h"

namespace mijlpaal::model {

std::string calendarText(std::string_view inFile, Language language) {
    if (language != Language::dutch) return std::string{inFile};
    return inOtherWords(inFile, [](std::string_view word) -> std::string {
        for (const auto& [dutch, english] : weekdayWords) {
            if (word == english) return std::string{dutch};
        }
        if (word == "off") return "vrij";
        for (const auto& [dutch, english] : recurrenceWords) {
            if (word == english) return std::string{dutch};
        }
        return std::string{word};
    });
}

}  // namespace mijlpaal::model
