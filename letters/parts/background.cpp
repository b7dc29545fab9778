#include "base/text.h"
#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>

namespace mijlpaal::letters {

const Vocabulary purposeVocabulary = {Texts{"tekst", "bron"}, {}};
const Vocabulary programmeVocabulary = {Texts{"naam", "organisatie", "doel", "bron"},
                                        {{"eerste", firstOfList}}};
const Vocabulary systemVocabulary = {Texts{"naam", "voluit", "eigenaar", "gebruikers", "bron"},
                                     {{"bestaand", nothing},
                                      {"nieuw", nothing},
                                      {"gedeeld", nothing},
                                      {"gestopt", nothing},
                                      {"eerste", firstOfList}}};
const Vocabulary incidentVocabulary = {
    Texts{"wat", "wat_in_zin", "periode", "Periode", "medewerkers", "bron"},
    {{"een_medewerker", nothing}, {"duurt_voort", nothing}, {"eerste", firstOfList}}};

std::vector<Values> purpose(const PublicReport& report) {
    if (!report.purpose) return {};
    Values values;
    values.texts = {{"tekst", withoutFullStop(report.purpose->text)},
                    {"bron", citation(*report.purpose, report)}};
    return {values};
}

std::vector<Values> programmes(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& programme : report.programmes) {
        Values values;
        values.texts = {{"naam", programme.fact.text},
                        {"organisatie", withArticle(programme.organisation)},
                        {"doel", uncapitalised(withoutFullStop(programme.aim))},
                        {"bron", citation(programme.fact, report)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

namespace {

/// "GPS" asks to be written in full; "Nieuwe mailomgeving" does not.
bool isAbbreviation(std::string_view name) {
    const auto capitals = std::ranges::count_if(name, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals >= 2 && name.find(' ') == std::string_view::npos;
}

/// Whether it lay wholly before the day of the letter.
bool isOver(const Incident& incident, const PublicReport& report) {
    return incident.ended && incident.ended->lastDay() < report.reportDate;
}

ValueText incidentPeriod(const Incident& incident, const PublicReport& report) {
    if (!incident.fact.when) return {};
    const auto name = incident.fact.code + ".start_date";
    if (isOver(incident, report))
        return {periodText(*incident.fact.when, *incident.ended, Language::dutch), name};
    return {"sinds " + runningText(*incident.fact.when, Language::dutch), name};
}

}  // namespace

std::vector<Values> systems(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& system : report.systems) {
        const bool isNamedInFull = isAbbreviation(system.fact.text) && system.fullName != system.fact.text;
        std::vector<std::string> users;
        for (const auto& user : system.users)
            users.push_back(withArticle(user == "OM" ? "Openbaar Ministerie" : user));
        Values values;
        values.texts = {{"naam", system.fact.text},
                        {"voluit", isNamedInFull ? system.fullName : std::string{}},
                        {"eigenaar", withArticle(system.owner)},
                        {"gebruikers", users.size() > 1 ? enumeration(users) : std::string{}},
                        {"bron", citation(system.fact, report)}};
        values.lists = {{"bestaand", condition(system.role == SystemRole::existing && !system.ended)},
                        {"nieuw", condition(system.role == SystemRole::replacement && !system.ended)},
                        {"gedeeld", condition(system.role == SystemRole::shared && !system.ended)},
                        {"gestopt", condition(system.ended)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

std::vector<Values> incidents(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& incident : report.incidents) {
        const auto staff = incident.affectedStaff.value_or(0);
        const auto period = incidentPeriod(incident, report);
        Values values;
        values.texts = {
            {"wat", withoutFullStop(incident.fact.text)},
            {"wat_in_zin", uncapitalised(withoutFullStop(incident.fact.text))},
            {"periode", period},
            {"Periode", ValueText{capitalised(period.text), period.figure}},
            {"medewerkers",
             staff > 1 ? ValueText{dutchNumber(staff), incident.fact.code + ".affected_users"} : ValueText{}},
            {"bron", citation(incident.fact, report)}};
        values.lists = {{"een_medewerker", condition(staff == 1)},
                        {"duurt_voort", condition(!isOver(incident, report))}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

}  // namespace mijlpaal::letters
