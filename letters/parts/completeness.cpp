#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace mijlpaal::letters {

namespace {

const Vocabulary subjectVocabulary = {Texts{"onderwerp", "aantal"}, {{"aanwezig", nothing}}};
const Vocabulary figureVocabulary = {Texts{"naam", "waarde", "bron", "dag", "controle"}, {{"eerste", firstOfList}}};
const Vocabulary doubtVocabulary = {Texts{"naam"},
                                    {{"verzonnen", nothing},
                                     {"zwakke_bron", nothing},
                                     {"zonder_bron", nothing},
                                     {"onbekend", nothing},
                                     {"eerste", firstOfList}}};

/// A name with its code behind it; what has no name is called by its code.
std::string nameWithCode(const Fact& fact) {
    auto name = milestoneName(fact);
    return name == fact.code ? name : name + " (" + fact.code + ")";
}

Values subject(const char* name, std::size_t count) {
    Values values;
    values.texts = {{"onderwerp", name}, {"aantal", std::to_string(count)}};
    values.lists = {{"aanwezig", condition(count > 0)}};
    return values;
}

std::vector<Values> subjects(const PublicReport& report) {
    std::size_t totals = 0, years = 0, moved = 0, followed = 0;
    for (const auto& each : report.money) {
        totals += each.total ? 1 : 0;
        years += each.years.size();
    }
    for (const auto& each : report.milestones) moved += each.before.empty() ? 0 : 1;
    for (const auto& each : report.reviews) followed += each.recommendations.size();
    const auto parts = report.law ? report.law->parts.size() : 0;
    return {subject("Doel", report.purpose ? 1 : 0),
            subject("Reikwijdte: programma’s", report.programmes.size()),
            subject("Reikwijdte: systemen", report.systems.size()),
            subject("Planning: mijlpalen", report.milestones.size()),
            subject("Planning: eerdere planningen van mijlpalen", moved),
            subject("Planning: gereedheid per onderdeel van de wet", parts),
            subject("Geld: totaal per bron", totals),
            subject("Geld: bedrag per jaar", years),
            subject("Risico’s", report.risks.size()),
            subject("Kwaliteit: toetsen en adviezen", report.reviews.size()),
            subject("Kwaliteit: opvolging van aanbevelingen", followed),
            subject("Incidenten", report.incidents.size()),
            subject("Eerdere informatie aan het parlement", report.earlier.size())};
}

/// What a figure says of its record, by the last part of its name ("A0073.first_told").
std::string aspectOf(std::string_view name) {
    static const std::map<std::string_view, std::string_view> words{{"finish", "nu"},
                                                                    {"planned_date", "nu"},
                                                                    {"first_told", "eerste planning"},
                                                                    {"last_told", "vorige planning"},
                                                                    {"must", "noodzakelijk"},
                                                                    {"wish", "voorkeur"},
                                                                    {"fallback", "terugval"},
                                                                    {"chance", "kans"},
                                                                    {"wishchance", "kans van de voorkeur"},
                                                                    {"total", "totaal"},
                                                                    {"advice_date", "datum van het advies"},
                                                                    {"response_date", "datum van de reactie"},
                                                                    {"date", "datum"},
                                                                    {"start_date", "begin"},
                                                                    {"due_date", "uiterlijk"},
                                                                    {"answered_date", "beantwoord"},
                                                                    {"affected_users", "medewerkers"}};
    const auto aspect = name.substr(std::min(name.find('.'), name.size() - 1) + 1);
    if (aspect.starts_with("stand.")) return std::string{aspect.substr(6)};
    const auto known = words.find(aspect);
    return std::string{known == words.end() ? aspect : known->second};
}

std::vector<Values> figureRows(const PublicReport& report, const std::vector<ShownFigure>& figures) {
    std::map<std::string, const Fact*, std::less<>> facts;
    for (const auto* fact : factsIn(report)) facts.emplace(fact->code, fact);
    // A date stands in letters in a sentence and in tables; its shortest form serves. What is reckoned of the law
    // as a whole is several figures.
    std::map<std::string, std::string> shortest;
    std::set<std::pair<std::string, std::string>> told;
    for (const auto& each : figures) {
        if (each.name.starts_with("law.")) {
            told.emplace(each.name, each.text);
        } else if (auto [known, isNew] = shortest.emplace(each.name, each.text);
                   !isNew && each.text.size() < known->second.size()) {
            known->second = each.text;
        }
    }
    told.insert(shortest.begin(), shortest.end());
    std::vector<Values> rows;
    for (const auto& [name, text] : told) {
        // The aim of the portfolio is no source of its status date.
        const auto fact = name.starts_with("settings.")
                              ? facts.end()
                              : facts.find(std::string_view{name}.substr(0, name.find('.')));
        Values row;
        row.texts = {{"waarde", ValueText{text, name}},
                     {"dag", dayText(report.statusDate, Language::dutch)},
                     {"controle", fact == facts.end() ? std::string{} : fact->second->checkedBy}};
        if (fact == facts.end()) {
            // Of the whole: the status date, and what is reckoned of the law with all its parts.
            const auto whole = name == "law.books"    ? "Boeken van de wet"
                               : name == "law.chance" ? "Kans dat alles op tijd gereed is"
                                                      : "Peildatum";
            row.texts.emplace("naam", whole);
            row.texts.emplace("bron", report.organisation.empty()
                                          ? std::string{"Administratie"}
                                          : "Administratie van " + withArticle(report.organisation));
        } else {
            row.texts.emplace("naam", nameWithCode(*fact->second) + ": " + aspectOf(name));
            row.texts.emplace("bron", citation(*fact->second, report));
        }
        rows.push_back(std::move(row));
    }
    return listed(std::move(rows));
}

std::vector<Values> doubts(const PublicReport& report) {
    std::vector<Values> items;
    std::set<std::string> seen;
    for (const auto* fact : factsIn(report)) {
        const bool isWeak = fact->rank && *fact->rank >= SourceRank::body;
        const bool hasNone = !fact->own && !fact->rank && fact->reference.empty();
        const bool isUnknown = fact->standing == Standing::unknown;
        if (!(fact->illustrative || isWeak || hasNone || isUnknown) || !seen.insert(fact->code).second) continue;
        Values values;
        values.texts = {{"naam", nameWithCode(*fact)}};
        // One reason, the heaviest first.
        values.lists = {{"verzonnen", condition(fact->illustrative)},
                        {"zonder_bron", condition(!fact->illustrative && hasNone)},
                        {"zwakke_bron", condition(!fact->illustrative && !hasNone && isWeak)},
                        {"onbekend", condition(!fact->illustrative && !hasNone && !isWeak && isUnknown)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

}  // namespace

const Vocabulary completenessVocabulary = {{},
                                           {{"onderwerpen", subjectVocabulary},
                                            {"gegevens", figureVocabulary},
                                            {"niet_gecontroleerd", nothing},
                                            {"niet_onderbouwd", doubtVocabulary},
                                            {"zonder_reikwijdte", nothing}}};

std::vector<Values> completeness(const PublicReport& report, const std::vector<ShownFigure>& figures) {
    Values values;
    auto rows = figureRows(report, figures);
    const bool isAnyUnchecked =
        std::ranges::any_of(rows, [](const Values& row) { return row.texts.at("controle").text.empty(); });
    values.lists = {{"onderwerpen", subjects(report)},
                    {"gegevens", std::move(rows)},
                    {"niet_gecontroleerd", condition(isAnyUnchecked)},
                    {"niet_onderbouwd", doubts(report)},
                    {"zonder_reikwijdte", condition(!report.purpose && report.programmes.empty())}};
    return {values};
}

}  // namespace mijlpaal::letters
