#include "letters/kamerbrief.h"

#include "base/text.h"
#include "letters/dutch.h"
#include "letters/wording.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace mijlpaal::letters {
namespace {

constexpr auto nl = Language::dutch;

using Texts = std::vector<std::string_view>;

/// One empty item when it holds: a plain condition.
std::vector<Values> condition(bool holds) {
    return std::vector<Values>(holds ? 1 : 0);
}

/// Tells of each item whether it is the first, and there whether it is the only one.
std::vector<Values> listed(std::vector<Values> items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        Values head;
        head.lists["enige"] = condition(items.size() == 1);
        items[i].lists["eerste"] = i == 0 ? std::vector<Values>{head} : std::vector<Values>{};
    }
    return items;
}

const Vocabulary nothing;
const Vocabulary first = {{}, {{"enige", nothing}}};

/// "A ; B", as the records part their sources, reads "A; B".
std::string sourceText(const Fact& fact) {
    std::string text{base::trimmed(sourceOf(fact))};
    for (auto at = text.find(" ; "); at != std::string::npos; at = text.find(" ; ", at)) text.erase(at, 1);
    return withDutchDates(text);
}

std::string whenOf(const std::optional<ToldDate>& date) {
    return date ? whenText(*date, nl) : std::string{};
}
std::string shortOf(const std::optional<ToldDate>& date) {
    return date ? shortText(*date, nl) : std::string{};
}

/// "Mijlpaal: GPS gereed" says in a plan what a table of milestones says in its head.
std::string milestoneName(const Fact& fact) {
    std::string_view name = fact.text;
    constexpr std::string_view label = "Mijlpaal:";
    if (name.starts_with(label)) name.remove_prefix(label.size());
    return capitalised(base::trimmed(name));
}

template <class Told>
std::vector<Told> inOrderOfTime(std::vector<Told> told) {
    std::ranges::stable_sort(told, [](const Told& left, const Told& right) {
        if (!left.fact.when || !right.fact.when) return left.fact.when && !right.fact.when;
        return earlier(*left.fact.when, *right.fact.when);
    });
    return told;
}

/// An expectation whose whole period lies before a day.
bool awaitedBefore(const Fact& fact, std::chrono::sys_days day) {
    return fact.standing == Standing::planned && fact.when && fact.when->lastDay() < day;
}

/// An expectation whose whole period lies behind the status date.
bool overdue(const Fact& fact, const PublicReport& report) {
    return awaitedBefore(fact, report.statusDate);
}

// ------------------------------------------------------------------------------------------------
// Each part beside its vocabulary

const Vocabulary itemVocabulary = {
    Texts{"onderwerp", "Partij", "partij", "referentie", "wanneer", "Wanneer", "datum", "bron"},
    {{"eerste", first}}};

/// Who asked: "de vaste commissie JenV", "de fracties van BBB, GroenLinks-PvdA en PVV".
std::string askedBy(const std::string& party) {
    if (party.empty()) return {};
    if (auto named = withArticle(party); named != party) return named;
    std::vector<std::string> parties;
    for (const auto part : base::split(party, ';')) parties.emplace_back(base::trimmed(part));
    return (parties.size() == 1 ? "de fractie van " : "de fracties van ") + enumeration(parties);
}

/// "kenmerk 29279-874"; nothing for "brief 2024-03-20", which says no more than the date beside it.
std::string referenceText(const ParliamentaryItem& item) {
    const auto reference = withDutchDates(base::trimmed(item.reference));
    if (reference.empty()) return {};
    if (reference.front() >= '0' && reference.front() <= '9') return "kenmerk " + reference;
    const auto date = shortOf(item.fact.when);
    return !date.empty() && reference.find(date) != std::string::npos ? std::string{} : reference;
}

Values itemValues(const ParliamentaryItem& item) {
    Values values;
    const auto party = askedBy(item.party);
    const auto when = whenOf(item.fact.when);
    values.texts = {{"onderwerp", withoutFullStop(item.fact.text)},
                    {"Partij", party.empty() ? "Uw Kamer" : capitalised(party)},
                    {"partij", party},
                    {"referentie", referenceText(item)},
                    {"wanneer", when},
                    {"Wanneer", when.empty() ? "Eerder" : capitalised(when)},
                    {"datum", shortOf(item.fact.when)},
                    {"bron", sourceText(item.fact)}};
    values.lists["eerste"] = {};
    return values;
}

std::vector<Values> occasionOf(const PublicReport& report, std::initializer_list<ItemKind> kinds) {
    if (!report.occasion || std::ranges::find(kinds, report.occasion->kind) == kinds.end()) return {};
    return {itemValues(*report.occasion)};
}

std::vector<Values> earlierItems(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& item : inOrderOfTime(report.earlier)) items.push_back(itemValues(item));
    return listed(std::move(items));
}

const Vocabulary programmeVocabulary = {Texts{"naam", "organisatie", "doelstelling", "bron"},
                                        {{"eerste", first}}};

std::vector<Values> programmes(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& programme : report.programmes) {
        Values values;
        values.texts = {{"naam", programme.fact.text},
                        {"organisatie", withArticle(programme.organisation)},
                        {"doelstelling", withoutFullStop(programme.aim)},
                        {"bron", sourceText(programme.fact)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

const Vocabulary systemVocabulary = {
    Texts{"naam", "voluit", "eigenaar", "bron"},
    {{"bestaand", nothing}, {"nieuw", nothing}, {"gedeeld", nothing}, {"eerste", first}}};

/// "GPS" asks to be written in full; "Nieuwe mailomgeving" does not.
bool isAbbreviation(std::string_view name) {
    const auto capitals = std::ranges::count_if(name, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals >= 2 && name.find(' ') == std::string_view::npos;
}

std::vector<Values> systems(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& system : report.systems) {
        Values values;
        values.texts = {{"naam", system.fact.text},
                        {"voluit", isAbbreviation(system.fact.text) && system.fullName != system.fact.text
                                       ? system.fullName
                                       : std::string{}},
                        {"eigenaar", withArticle(system.owner)},
                        {"bron", sourceText(system.fact)}};
        values.lists = {{"bestaand", condition(system.role == SystemRole::existing)},
                        {"nieuw", condition(system.role == SystemRole::replacement)},
                        {"gedeeld", condition(system.role == SystemRole::shared)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

const Vocabulary milestoneVocabulary = {Texts{"naam", "wanneer", "bron"},
                                        {{"bereikt", nothing},
                                         {"verwacht", nothing},
                                         {"verstreken", nothing},
                                         {"onbekend", nothing},
                                         {"eerste", first}}};

std::vector<Values> milestones(const PublicReport& report, const std::vector<Milestone>& told) {
    std::vector<Values> items;
    for (const auto& milestone : inOrderOfTime(told)) {
        const auto& fact = milestone.fact;
        const bool late = overdue(fact, report);
        Values values;
        values.texts = {
            {"naam", milestoneName(fact)}, {"wanneer", whenOf(fact.when)}, {"bron", sourceText(fact)}};
        values.lists = {{"bereikt", condition(fact.standing == Standing::done)},
                        {"verwacht", condition(fact.standing == Standing::planned && !late)},
                        {"verstreken", condition(late)},
                        {"onbekend", condition(fact.standing == Standing::unknown)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

const Vocabulary wordingVocabulary = {Texts{"zin"}, {{"eerste", first}}};
const Vocabulary correctedVocabulary = {Texts{"naam", "zin", "wanneer"},
                                        {{"verstreken", nothing}, {"eerste", first}}};

/// Whether the sentence told before is an expectation that still waits.
bool awaited(const Milestone& milestone) {
    return milestone.fact.standing != Standing::done && !milestone.wording.nl.empty();
}

bool outdated(const Milestone& milestone) {
    return milestone.fact.when && contradicts(milestone.wording.nl, *milestone.fact.when);
}

std::vector<Values> wordings(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& milestone : inOrderOfTime(report.milestones)) {
        if (!awaited(milestone) || outdated(milestone) || overdue(milestone.fact, report)) continue;
        Values values;
        values.texts = {{"zin", withoutFullStop(milestone.wording.nl)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

std::vector<Values> corrections(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& milestone : inOrderOfTime(report.milestones)) {
        const bool late = overdue(milestone.fact, report);
        if (!awaited(milestone) || !(outdated(milestone) || late)) continue;
        Values values;
        values.texts = {{"naam", milestoneName(milestone.fact)},
                        {"zin", withoutFullStop(milestone.wording.nl)},
                        {"wanneer", whenOf(milestone.fact.when)}};
        values.lists = {{"verstreken", condition(late)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

const Vocabulary inForceVocabulary = {Texts{"datum", "wanneer", "bron"},
                                      {{"gepland", nothing}, {"bereikt", nothing}}};
const Vocabulary stepVocabulary = {Texts{"naam", "datum", "Datum", "bron"}, {{"eerste", first}}};
const Vocabulary lastStepVocabulary = {Texts{"naam", "datum", "bron"}, {{"enige", nothing}}};
const Vocabulary lawVocabulary = {Texts{"wet"},
                                  {{"in_werking", inForceVocabulary},
                                   {"laatste_stap", lastStepVocabulary},
                                   {"komende_stappen", milestoneVocabulary}}};

std::vector<Milestone> lawSteps(const PublicReport& report, bool done) {
    std::vector<Milestone> steps;
    if (!report.law) return steps;
    for (const auto& step : report.law->milestones) {
        // The entry into force has a sentence of its own.
        const bool inForce = report.law->inForce.when && step.fact.code == report.law->inForce.code;
        if (!inForce && (step.fact.standing == Standing::done) == done) steps.push_back(step);
    }
    return inOrderOfTime(std::move(steps));
}

std::vector<Values> stepsTaken(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& step : lawSteps(report, true)) {
        const auto date = shortOf(step.fact.when);
        Values values;
        values.texts = {{"naam", milestoneName(step.fact)},
                        {"datum", date},
                        {"Datum", date.empty() ? "Datum niet gegeven" : capitalised(date)},
                        {"bron", sourceText(step.fact)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

std::vector<Values> law(const PublicReport& report) {
    if (!report.law) return {};
    const auto& inForce = report.law->inForce;
    Values values;
    values.texts = {{"wet", report.law->name}};
    values.lists["in_werking"] = {};
    if (inForce.when) {
        Values date;
        date.texts = {{"datum", runningText(*inForce.when, nl)},
                      {"wanneer", whenText(*inForce.when, nl)},
                      {"bron", sourceText(inForce)}};
        const bool done = inForce.standing == Standing::done;
        date.lists = {{"gepland", condition(!done)}, {"bereikt", condition(done)}};
        values.lists["in_werking"].push_back(std::move(date));
    }
    const auto done = lawSteps(report, true);
    const auto dated = std::ranges::find_if(done.rbegin(), done.rend(),
                                            [](const Milestone& step) { return step.fact.when.has_value(); });
    values.lists["laatste_stap"] = {};
    if (dated != done.rend()) {
        Values last;
        last.texts = {{"naam", milestoneName(dated->fact)},
                      {"datum", shortOf(dated->fact.when)},
                      {"bron", sourceText(dated->fact)}};
        last.lists = {{"enige", condition(done.size() == 1)}};
        values.lists["laatste_stap"].push_back(std::move(last));
    }
    values.lists["komende_stappen"] = milestones(report, lawSteps(report, false));
    const bool empty =
        std::ranges::all_of(values.lists, [](const auto& list) { return list.second.empty(); });
    return empty ? std::vector<Values>{} : std::vector<Values>{values};
}

const Vocabulary reviewVocabulary = {
    Texts{"onderwerp", "Toetser", "toetser", "soort", "wanneer", "conclusie", "kans", "reactie", "bron"},
    {{"gereed", nothing}, {"loopt", nothing}, {"te_laat", nothing}, {"eerste", first}}};

std::vector<Values> reviews(const PublicReport& report) {
    std::vector<Values> items;
    // A letter sent after the status date does not announce what was expected in between.
    const auto lastKnown = std::max(report.statusDate, report.reportDate);
    for (const auto& review : inOrderOfTime(report.reviews)) {
        const bool done = review.fact.standing == Standing::done;
        const bool late =
            awaitedBefore(review.fact, lastKnown) || (!done && review.fact.standing == Standing::unknown);
        const bool lateWithDate = late && review.fact.when;
        const auto reviewer = withArticle(review.reviewer);
        Values values;
        values.texts = {{"onderwerp", withoutFullStop(review.fact.text)},
                        {"Toetser", capitalised(reviewer)},
                        {"toetser", reviewer},
                        {"soort", review.kind == review.reviewer ? std::string{} : review.kind},
                        {"wanneer", whenOf(review.fact.when)},
                        {"conclusie", uncapitalised(withoutFullStop(review.conclusion))},
                        {"kans", review.likelihood},
                        {"reactie", whenOf(review.response)},
                        {"bron", sourceText(review.fact)}};
        values.lists = {{"gereed", condition(done)},
                        {"loopt", condition(!done && !lateWithDate)},
                        {"te_laat", condition(lateWithDate)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

const Vocabulary incidentVocabulary = {Texts{"wat", "periode", "medewerkers", "bron"},
                                       {{"een_medewerker", nothing}, {"eerste", first}}};

std::string incidentPeriod(const Incident& incident, const PublicReport& report) {
    if (!incident.fact.when) return {};
    const bool over = incident.ended && incident.ended->lastDay() < report.statusDate;
    if (over) return periodText(*incident.fact.when, *incident.ended, nl);
    return "sinds " + runningText(*incident.fact.when, nl);
}

std::vector<Values> incidents(const PublicReport& report) {
    auto told = report.incidents;
    std::ranges::stable_sort(told, {}, [](const Incident& incident) {
        return incident.fact.when ? incident.fact.when->firstDay() : std::chrono::sys_days::max();
    });
    std::vector<Values> items;
    for (const auto& incident : told) {
        const auto staff = incident.affectedStaff.value_or(0);
        Values values;
        values.texts = {{"wat", withoutFullStop(incident.fact.text)},
                        {"periode", incidentPeriod(incident, report)},
                        {"medewerkers", staff > 1 ? dutchNumber(staff) : std::string{}},
                        {"bron", sourceText(incident.fact)}};
        values.lists = {{"een_medewerker", condition(staff == 1)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

const Vocabulary withheldVocabulary = {Texts{"wat", "grond"}, {{"eerste", first}}};

/// One, and many behind a number.
std::pair<std::string_view, std::string_view> named(Subject subject) {
    switch (subject) {
        case Subject::programme:
            return {"een programma", "programma’s"};
        case Subject::system:
            return {"een systeem", "systemen"};
        case Subject::milestone:
            return {"een mijlpaal", "mijlpalen"};
        case Subject::lawMilestone:
            return {"een stap in het wetgevingstraject", "stappen in het wetgevingstraject"};
        case Subject::review:
            return {"een toets", "toetsen"};
        case Subject::recommendation:
            return {"een aanbeveling", "aanbevelingen"};
        case Subject::incident:
            return {"een storing", "storingen"};
        case Subject::parliamentaryItem:
            return {"een onderwerp uit het verkeer met uw Kamer", "onderwerpen uit het verkeer met uw Kamer"};
        case Subject::money:
            return {"de financiering", "onderdelen van de financiering"};
        case Subject::contract:
            return {"een overeenkomst", "overeenkomsten"};
        case Subject::risk:
            return {"een risico", "risico’s"};
        case Subject::other:
            break;
    }
    return {"een ander onderwerp", "andere onderwerpen"};
}

std::vector<Values> withheld(const PublicReport& report) {
    std::map<std::pair<Subject, std::string>, std::size_t> counts;
    for (const auto& one : report.withheld) ++counts[{one.subject, withoutFullStop(one.ground)}];
    std::vector<Values> items;
    for (const auto& [what, count] : counts) {
        const auto [one, many] = named(what.first);
        Values values;
        values.texts = {
            {"wat", count == 1 ? std::string{one} : std::to_string(count) + " " + std::string{many}},
            {"grond", what.second}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

const Vocabulary purposeVocabulary = {Texts{"tekst", "bron"}, {}};
const Vocabulary aboutVocabulary = {
    {}, {{"doel", purposeVocabulary}, {"programmas", programmeVocabulary}, {"systemen", systemVocabulary}}};

std::vector<Values> about(const PublicReport& report) {
    Values values;
    values.lists = {{"doel", {}}, {"programmas", programmes(report)}, {"systemen", systems(report)}};
    if (report.purpose) {
        Values purpose;
        purpose.texts = {{"tekst", withoutFullStop(report.purpose->text)},
                         {"bron", sourceText(*report.purpose)}};
        values.lists["doel"].push_back(std::move(purpose));
    }
    const bool empty =
        std::ranges::all_of(values.lists, [](const auto& list) { return list.second.empty(); });
    return empty ? std::vector<Values>{} : std::vector<Values>{values};
}

bool hasSources(const PublicReport& report) {
    const auto sourced = [](const auto& told) {
        return std::ranges::any_of(told, [](const auto& one) { return !sourceText(one.fact).empty(); });
    };
    const auto single = [](const auto& item) { return item && !sourceText(item->fact).empty(); };
    return sourced(report.programmes) || sourced(report.systems) || sourced(report.milestones) ||
           sourced(report.reviews) || sourced(report.incidents) || sourced(report.earlier) ||
           single(report.occasion) || single(report.nextLetter) ||
           (report.purpose && !sourceText(*report.purpose).empty()) ||
           (report.law && (sourced(report.law->milestones) || !sourceText(report.law->inForce).empty()));
}

std::string subjectOf(const PublicReport& report) {
    return "Stand van zaken: " + report.portfolio;
}

Values valuesOf(const PublicReport& report) {
    const auto taken = stepsTaken(report);
    Values values;
    values.texts = {{"datum", dayText(report.reportDate, nl)},
                    {"betreft", subjectOf(report)},
                    {"kenmerk", report.ownReference},
                    {"aantal_bijlagen", taken.empty() ? "1" : "2"},
                    {"nummer_verantwoording", taken.empty() ? "1" : "2"},
                    {"portefeuille", report.portfolio},
                    {"organisatie", withArticle(report.organisation)},
                    {"peildatum", dayText(report.statusDate, nl)},
                    {"revisie", std::to_string(report.revision)},
                    {"vingerafdruk", report.fingerprint}};
    using enum ItemKind;
    values.lists = {{"toezegging", occasionOf(report, {promise})},
                    {"verzoek", occasionOf(report, {request})},
                    {"vragen", occasionOf(report, {question})},
                    {"motie", occasionOf(report, {motion})},
                    {"vervolg_op", occasionOf(report, {letter, progressReport, debate, consultation})},
                    {"eerder", earlierItems(report)},
                    {"over", about(report)},
                    {"mijlpalen", milestones(report, report.milestones)},
                    {"bewoordingen", wordings(report)},
                    {"bijgesteld", corrections(report)},
                    {"wet", law(report)},
                    {"toetsen", reviews(report)},
                    {"storingen", incidents(report)},
                    {"volgende_brief", {}},
                    {"gezette_stappen", taken},
                    {"voorbeeld", condition(hasIllustrative(report))},
                    {"niet_openbaar", withheld(report)},
                    {"heeft_bronnen", condition(hasSources(report))}};
    // A letter that was due before this one has nothing to announce any more.
    const auto& next = report.nextLetter;
    if (next && (!next->fact.when || next->fact.when->lastDay() >= report.reportDate)) {
        values.lists["volgende_brief"].push_back(itemValues(*next));
    }
    return values;
}

}  // namespace

const Vocabulary& kamerbriefVocabulary() {
    static const Vocabulary all = {
        Texts{"datum", "betreft", "kenmerk", "aantal_bijlagen", "nummer_verantwoording", "portefeuille",
              "organisatie", "peildatum", "revisie", "vingerafdruk"},
        {{"toezegging", itemVocabulary},
         {"verzoek", itemVocabulary},
         {"vragen", itemVocabulary},
         {"motie", itemVocabulary},
         {"vervolg_op", itemVocabulary},
         {"eerder", itemVocabulary},
         {"over", aboutVocabulary},
         {"mijlpalen", milestoneVocabulary},
         {"bewoordingen", wordingVocabulary},
         {"bijgesteld", correctedVocabulary},
         {"wet", lawVocabulary},
         {"toetsen", reviewVocabulary},
         {"storingen", incidentVocabulary},
         {"volgende_brief", itemVocabulary},
         {"gezette_stappen", stepVocabulary},
         {"voorbeeld", nothing},
         {"niet_openbaar", withheldVocabulary},
         {"heeft_bronnen", nothing}}};
    return all;
}

std::string illustrativeNotice(Language language) {
    return language == Language::dutch ? "Voorbeeld: deels fictieve gegevens; geen officiële brief"
                                       : "Example: partly fictitious facts; not an official letter";
}

base::Result<Document> kamerbrief(const PublicReport& report, const Template& letter) {
    auto document = documentFrom(letter, kamerbriefVocabulary(), valuesOf(report));
    if (!document) return document;
    document->title = subjectOf(report);
    document->language = nl;
    document->date = report.reportDate;
    if (hasIllustrative(report)) document->notice = illustrativeNotice(nl);
    return document;
}

}  // namespace mijlpaal::letters
