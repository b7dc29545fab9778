#include "base/text.h"
#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>

namespace mijlpaal::letters {

const Vocabulary itemVocabulary = {
    Texts{"onderwerp", "over", "over_de_kamer", "Partij", "partij", "kenmerk", "wanneer", "Wanneer", "datum",
          "uiterlijk", "beantwoord", "vindplaats", "reden"},
    {{"in_eigen_woorden", nothing},
     {"zijn", nothing},
     {"is_vraag", nothing},
     {"is_motie", nothing},
     {"is_beantwoord", nothing},
     {"te_laat", nothing},
     {"laatste", nothing},
     {"eerste", firstOfList}}};

namespace {

/// Who asked: "de vaste commissie voor Justitie en Veiligheid", "de fracties van BBB, GroenLinks-PvdA en
/// PVV".
std::string askedBy(const ParliamentaryItem& item) {
    const auto party = withoutAbbreviations(base::trimmed(item.party));
    if (party.empty() || party == "Kabinet") return {};
    if (auto named = withArticle(party); named != party) return named;
    std::vector<std::string> parties;
    for (const auto part : base::listed(party)) parties.emplace_back(part);
    if (parties.size() == 1 && base::lowered(parties.front()).ends_with("fractie"))
        return "de " + uncapitalised(parties.front());
    return (parties.size() == 1 ? "de fractie van " : "de fracties van ") + enumeration(parties);
}

/// A number that the House or a sender gave; nothing for "brief 2024-03-20", which says no more than the date
/// beside it.
std::string ownNumber(const ParliamentaryItem& item) {
    const auto reference = std::string{base::trimmed(item.reference)};
    return reference.starts_with("brief") ? std::string{} : withDutchDates(reference);
}

/// What a letter says to the House, as a note says it of the House.
std::string toOthers(std::string text) {
    constexpr std::string_view yours = "uw Kamer", theirs = "de Kamer";
    for (auto at = text.find(yours); at != std::string::npos; at = text.find(yours, at + theirs.size()))
        text.replace(at, yours.size(), theirs);
    return text;
}

}  // namespace

bool isLate(const ParliamentaryItem& item, const PublicReport& report) {
    return item.due && item.due->lastDay() < report.reportDate && item.fact.standing != Standing::done &&
           !item.answered;
}

Values itemValues(const ParliamentaryItem& item, const PublicReport& report) {
    Values values;
    const auto party = askedBy(item);
    const auto when = whenOf(item.fact.when, item.fact, "date");
    const auto subject = withoutFullStop(item.fact.text);
    const auto about = item.wording.empty() ? uncapitalised(subject) : withoutFullStop(item.wording);
    values.texts = {
        {"onderwerp", subject},
        {"over", about},
        {"over_de_kamer", toOthers(about)},
        {"Partij", party.empty() ? "Uw Kamer" : capitalised(party)},
        {"partij", party},
        {"kenmerk", ownNumber(item)},
        {"wanneer", when},
        {"Wanneer", ValueText{when.text.empty() ? "Eerder" : capitalised(when.text), when.figure}},
        {"datum", shortOf(item.fact.when, item.fact, "date")},
        {"uiterlijk", whenOf(item.due, item.fact, "due_date")},
        {"beantwoord", whenOf(item.answered, item.fact, "answered_date")},
        {"vindplaats", citation(item.fact, report)},
        {"reden", uncapitalised(withoutFullStop(item.delay))}};
    values.lists = {{"in_eigen_woorden", condition(!item.wording.empty())},
                    {"zijn", condition(party.starts_with("de fracties"))},
                    {"is_vraag", condition(item.kind == ItemKind::question)},
                    {"is_motie", condition(item.kind == ItemKind::motion)},
                    {"is_beantwoord", condition(item.fact.standing == Standing::done)},
                    {"te_laat", condition(isLate(item, report))},
                    {"laatste", {}},
                    {"eerste", {}}};
    return values;
}

std::vector<Values> occasionOf(const PublicReport& report, std::initializer_list<ItemKind> kinds) {
    if (!report.occasion || std::ranges::find(kinds, report.occasion->kind) == kinds.end()) return {};
    return {itemValues(*report.occasion, report)};
}

std::vector<Values> earlierItems(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& item : report.earlier) items.push_back(itemValues(item, report));
    if (!items.empty()) items.back().lists["laatste"] = condition(true);
    return listed(std::move(items));
}

std::vector<Values> nextLetter(const PublicReport& report) {
    // A letter that was due before this one has nothing to announce any more.
    const auto& next = report.nextLetter;
    if (!next || (next->due && next->due->lastDay() < report.reportDate)) return {};
    return {itemValues(*next, report)};
}

std::vector<Values> relatedQuestions(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& item : report.related) {
        const bool asks = item.kind == ItemKind::question || item.kind == ItemKind::consultation;
        const bool here = report.occasion && report.occasion->fact.code == item.fact.code;
        if (asks && !here) items.push_back(itemValues(item, report));
    }
    return listed(std::move(items));
}

std::vector<Values> promises(const PublicReport& report, bool settled) {
    std::vector<Values> items;
    for (const auto& item : report.related) {
        const bool promised = item.kind == ItemKind::promise || item.kind == ItemKind::motion;
        if (promised && (item.fact.standing == Standing::done) == settled)
            items.push_back(itemValues(item, report));
    }
    return listed(std::move(items));
}

std::vector<Values> otherPromises(const PublicReport& report) {
    auto others = report;
    std::erase_if(others.related, [&report](const ParliamentaryItem& each) {
        return report.occasion && report.occasion->fact.code == each.fact.code;
    });
    return promises(others, false);
}

const Vocabulary questionVocabulary = {Texts{"nummer", "vraag", "antwoord"}, {}};

std::vector<Values> questions(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& each : report.questions) {
        Values values;
        values.texts = {{"nummer", std::to_string(items.size() + 1)},
                        {"vraag", each.text},
                        {"antwoord", each.answer}};
        items.push_back(std::move(values));
    }
    return items;
}

std::string subjectOf(const PublicReport& report) {
    return "Stand van zaken " + uncapitalised(report.portfolio);
}

}  // namespace mijlpaal::letters
