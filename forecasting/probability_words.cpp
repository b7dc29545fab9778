#include "forecasting/probability_words.h"

namespace mijlpaal::forecasting {

base::Message wordsFor(double probability) {
    const char* words = probabilityWords.front().words;
    for (const auto& row : probabilityWords) {
        if (probability >= row.from) words = row.words;
    }
    return base::message(words);
}

}  // namespace mijlpaal::forecasting
