#include "letters/dutch.h"
#include "letters/parts/parts.h"

namespace mijlpaal::letters {

namespace {

const Vocabulary yearVocabulary = {Texts{"jaar", "bedrag"}, {{"laatste", nothing}, {"eerste", firstOfList}}};

/// "€ 450 miljoen", "€ 35,7 miljoen", "€ 840.000".
std::string euros(std::int64_t amount) {
    constexpr std::int64_t million = 1'000'000;
    if (amount < million || amount % (million / 10) != 0) {
        if (amount < 10 * million) return "€ " + dutchNumber(amount);
    }
    const auto tenths = (amount + million / 20) / (million / 10);
    const auto whole = dutchNumber(tenths / 10);
    return "€ " + whole + (tenths % 10 == 0 ? "" : "," + std::to_string(tenths % 10)) + " miljoen";
}

}  // namespace

const Vocabulary moneyVocabulary = {Texts{"naam", "totaal", "bron"},
                                    {{"jaren", yearVocabulary}, {"eerste", firstOfList}}};
const Vocabulary riskVocabulary = {Texts{"risico", "bron"}, {{"eerste", firstOfList}}};

std::vector<Values> money(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& each : report.money) {
        std::vector<Values> years;
        for (const auto& year : each.years) {
            Values row;
            row.texts = {{"jaar", std::to_string(year.year)},
                         {"bedrag", ValueText{euros(year.amount),
                                              each.fact.code + ".stand." + std::to_string(year.year)}}};
            row.lists["laatste"] = condition(&year == &each.years.back());
            years.push_back(std::move(row));
        }
        Values values;
        values.texts = {
            {"naam", each.fact.text},
            {"totaal", each.total ? ValueText{euros(*each.total), each.fact.code + ".total"} : ValueText{}},
            {"bron", citation(each.fact, report)}};
        values.lists = {{"jaren", listed(std::move(years))}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

std::vector<Values> risks(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& risk : report.risks) {
        Values values;
        values.texts = {{"risico", withoutFullStop(risk.text)},
                        {"bron", risk.own ? std::string{} : citation(risk, report)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

}  // namespace mijlpaal::letters
