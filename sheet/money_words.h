#pragma once

#include "app/language.h"
#include "ledger/stands.h"
#include "model/showing.h"
#include "sheet/workbook.h"

#include <array>

/// What words, codes, amounts and days of the ledger are in the cells of a spreadsheet.
namespace mijlpaal::sheet {

/// The titles of the figures, in English and in their order.
inline constexpr std::array figureTitles{"Budget", "Allocated", "Committed", "Invoiced", "Paid"};

inline SheetCell moneyCell(const std::optional<model::Money>& money) {
    return valueCell(money ? model::Value{money->cents} : model::Value{}, Measure::money);
}

inline SheetCell yearCell(const std::optional<model::BudgetYear>& year) {
    return valueCell(year ? model::Value{year->year} : model::Value{}, Measure::number);
}

inline SheetCell dayCell(model::Day day) {
    return valueCell(std::int64_t{day.time_since_epoch().count()}, Measure::day);
}

/// What words and codes are called in a language.
struct Naming {
    const model::Portfolio& portfolio;
    app::Translator translate;

    template <class Id>
    SheetCell code(const std::optional<Id>& id) const {
        return textCell(id ? model::codeOf(portfolio, refTo(*id)) : std::string{});
    }
    template <class Word>
    SheetCell word(Word each) const {
        return textCell(translate.text(model::wordsForWord(model::wordFor(each))));
    }
    SheetCell figure(ledger::Figure figure) const {
        return textCell(translate.text(figureTitles[static_cast<std::size_t>(figure)]));
    }
    std::string text(std::string_view english) const { return translate.text(english); }
};

/// What a row of the ledger of any kind says beside its account and its amount.
struct RowWords {
    std::string moment, reference, description, source;
    SheetCell activity, priceLevel, reason, reverses, corrects, basis;
};
RowWords wordsOf(const Naming& naming, model::ObjectRef row);

}  // namespace mijlpaal::sheet
