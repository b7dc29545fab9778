#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>

namespace mijlpaal::letters {

namespace {

const Vocabulary yearVocabulary = {Texts{"jaar", "bedrag"}, {{"laatste", nothing}, {"eerste", firstOfList}}};

template <class Chosen>
std::vector<Values> yearValues(const Money& money, Chosen isChosen) {
    std::vector<Values> rows;
    for (const auto& year : money.years) {
        if (!isChosen(year)) continue;
        Values row;
        row.texts = {{"jaar", std::to_string(year.year)},
                     {"bedrag", ValueText{euros(year.amount),
                                          money.fact.code + ".stand." + std::to_string(year.year)}}};
        row.lists["laatste"] = {};
        rows.push_back(std::move(row));
    }
    if (!rows.empty()) rows.back().lists["laatste"] = condition(true);
    return listed(std::move(rows));
}

/// The years between the first and the last that have no amount: "2025 tot en met 2028", "2025 en 2027".
std::string yearsWithout(const std::vector<Money::Year>& years) {
    std::vector<std::int64_t> gaps;
    for (std::size_t i = 1; i < years.size(); ++i) {
        for (auto year = years[i - 1].year + 1; year < years[i].year; ++year) gaps.push_back(year);
    }
    if (gaps.size() > 2 && gaps.back() - gaps.front() + 1 == static_cast<std::int64_t>(gaps.size()))
        return std::to_string(gaps.front()) + " tot en met " + std::to_string(gaps.back());
    return gaps.empty() ? std::string{} : numbersText(gaps);
}

}  // namespace

std::string euros(std::int64_t amount) {
    constexpr std::int64_t million = 1'000'000;
    if (amount < million || amount % (million / 10) != 0) {
        if (amount < 10 * million) return "€ " + dutchNumber(amount);
    }
    const auto tenths = (amount + million / 20) / (million / 10);
    const auto whole = dutchNumber(tenths / 10);
    return "€ " + whole + (tenths % 10 == 0 ? "" : "," + std::to_string(tenths % 10)) + " miljoen";
}

/// The years to come, told behind those that went before or first.
const Vocabulary comingVocabulary = {Texts{"jaar", "bedrag"},
                                     {{"laatste", nothing}, {"eerste", firstOfList}, {"vervolg", nothing}}};

const Vocabulary moneyVocabulary = {Texts{"naam", "totaal", "zonder_bedrag", "bron"},
                                    {{"jaren", yearVocabulary},
                                     {"voorbije_jaren", yearVocabulary},
                                     {"komende_jaren", comingVocabulary},
                                     {"eerste", firstOfList}}};
const Vocabulary riskVocabulary = {Texts{"risico", "bron"}, {{"eerste", firstOfList}}};

std::vector<Values> money(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& each : report.money) {
        const int now = static_cast<int>(std::chrono::year_month_day{report.reportDate}.year());
        const auto isPast = [now](const Money::Year& year) { return year.year < now; };
        const auto isComing = [now](const Money::Year& year) { return year.year >= now; };
        auto coming = yearValues(each, isComing);
        for (auto& row : coming) row.lists["vervolg"] = condition(std::ranges::any_of(each.years, isPast));
        Values values;
        values.texts = {
            {"naam", each.fact.text},
            {"totaal", each.total ? ValueText{euros(*each.total), each.fact.code + ".total"} : ValueText{}},
            {"zonder_bedrag", yearsWithout(each.years)},
            {"bron", citation(each.fact, report)}};
        values.lists = {{"jaren", yearValues(each, [](const Money::Year&) { return true; })},
                        {"voorbije_jaren", yearValues(each, isPast)},
                        {"komende_jaren", std::move(coming)}};
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
