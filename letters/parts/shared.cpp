#include "base/text.h"
#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace mijlpaal::letters {

std::vector<Values> condition(bool holds) {
    return std::vector<Values>(holds ? 1 : 0);
}

std::vector<Values> listed(std::vector<Values> items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        Values head;
        head.lists["enige"] = condition(items.size() == 1);
        items[i].lists["eerste"] = i == 0 ? std::vector<Values>{head} : std::vector<Values>{};
    }
    return items;
}

namespace {

/// What stands for the source of one's own facts: whose administration, which records, of which day.
std::string administration(const std::string& codes, const PublicReport& report) {
    const auto whose =
        report.organisation.empty() ? std::string{} : " van " + withArticle(report.organisation);
    return "Administratie" + whose + " (" + codes + "), peildatum " +
           dayText(report.statusDate, Language::dutch);
}

}  // namespace

std::string citation(const Fact& fact, const PublicReport& report) {
    if (!fact.reference.empty()) return capitalised(fact.reference);
    if (fact.own) return administration(fact.code, report);
    // "A ; B", as the records part their sources, reads "A; B".
    std::string text{base::trimmed(fact.source)};
    for (auto at = text.find(" ; "); at != std::string::npos; at = text.find(" ; ", at)) text.erase(at, 1);
    return withDutchDates(text);
}

std::string ownCitation(const std::vector<const Fact*>& facts, const PublicReport& report) {
    std::vector<const Fact*> own;
    std::ranges::copy_if(facts, std::back_inserter(own), &Fact::own);
    return administrationOf(own, report);
}

std::string administrationOf(const std::vector<const Fact*>& facts, const PublicReport& report) {
    std::vector<std::string> codes;
    for (const auto* fact : facts) codes.push_back(fact->code);
    return codes.empty() ? std::string{} : administration(enumeration(codes), report);
}

namespace {

std::string figureName(const Fact& fact, std::string_view field) {
    return fact.code.empty() ? std::string{} : fact.code + "." + std::string{field};
}

}  // namespace

ValueText whenOf(const std::optional<ToldDate>& date, const Fact& fact, std::string_view field) {
    return date ? ValueText{whenText(*date, Language::dutch), figureName(fact, field)} : ValueText{};
}

ValueText shortOf(const std::optional<ToldDate>& date, const Fact& fact, std::string_view field) {
    return date ? ValueText{shortText(*date, Language::dutch), figureName(fact, field)} : ValueText{};
}

std::string milestoneName(const Fact& fact) {
    std::string_view name = fact.text;
    constexpr std::string_view label = "Mijlpaal:";
    if (name.starts_with(label)) name.remove_prefix(label.size());
    return capitalised(base::trimmed(name));
}

bool isOverdue(const Fact& fact, const PublicReport& report) {
    return fact.standing == Standing::planned && fact.when && fact.when->lastDay() < report.reportDate;
}

bool isUnsure(const Fact& fact, const PublicReport& report) {
    const bool isPast = fact.when && fact.when->lastDay() < report.reportDate;
    return isOverdue(fact, report) || (fact.standing == Standing::unknown && isPast);
}

bool hasUnknownDay(const LawPart& part) {
    return (part.must && part.must->isDayUnknown) || (part.preferred && part.preferred->isDayUnknown);
}

std::string numbersText(const std::vector<std::int64_t>& numbers) {
    std::vector<std::string> texts;
    for (const auto number : numbers) texts.push_back(std::to_string(number));
    return enumeration(texts);
}

std::string inWords(std::size_t count) {
    constexpr std::array<std::string_view, 13> words{"geen",  "één",  "twee",  "drie", "vier", "vijf",  "zes",
                                                     "zeven", "acht", "negen", "tien", "elf",  "twaalf"};
    return count < words.size() ? std::string{words[count]} : std::to_string(count);
}

}  // namespace mijlpaal::letters
