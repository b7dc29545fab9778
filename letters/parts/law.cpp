#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>
#include <ranges>

namespace mijlpaal::letters {

namespace {

const Vocabulary inForceVocabulary = {
    Texts{"datum", "wanneer", "bron"},
    {{"gepland", nothing}, {"bereikt", nothing}, {"eerder_gemeld", Vocabulary{Texts{"datums"}, {}}}}};
const Vocabulary stepVocabulary = {Texts{"naam", "naam_in_zin", "wanneer", "kort", "bron"},
                                   {{"bereikt", nothing},
                                    {"verwacht", nothing},
                                    {"verstreken", nothing},
                                    {"uiterlijk", nothing},
                                    {"eerste", firstOfList}}};
const Vocabulary partVocabulary = {
    Texts{"boek", "noodzakelijk", "voorkeur", "terugval", "kans", "kans_voorkeur"},
    {{"eerste", firstOfList}}};
/// The Books, told apart by how they will have a system.
const Vocabulary readyVocabulary = {
    Texts{"aantal", "kans", "bewoordingen", "knelpunt", "zelf", "terugval", "te_laat", "wet", "datum"},
    {{"alles_op_tijd", nothing},
     {"onzeker", nothing},
     {"onhoudbaar", nothing},
     {"twijfel", Vocabulary{Texts{"boek", "kans"}, {{"terugval", nothing}}}},
     {"een_zelf", nothing},
     {"een_terugval", nothing},
     {"een_te_laat", nothing}}};

/// The entry into force has a sentence of its own.
bool isInForce(const Milestone& step, const Law& law) {
    return law.inForce.when && step.fact.code == law.inForce.code;
}

Values stepValues(const Milestone& step, const PublicReport& report) {
    const auto& fact = step.fact;
    Values values;
    values.texts = {{"naam", milestoneName(fact)},
                    {"wanneer", whenOf(fact.when, fact, "planned_date")},
                    {"naam_in_zin", uncapitalised(milestoneName(fact))},
                    {"kort", shortOf(fact.when, fact, "planned_date")},
                    {"bron", citation(fact, report)}};
    values.lists = {{"bereikt", condition(fact.standing == Standing::done)},
                    {"verwacht", condition(fact.standing != Standing::done)},
                    {"verstreken", condition(isUnsure(fact, report))},
                    {"uiterlijk", condition(fact.when && fact.when->isAtLatest())}};
    return values;
}

std::vector<Values> steps(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& step : report.law->milestones) {
        if (isInForce(step, *report.law) || step.fact.standing == Standing::done) continue;
        items.push_back(stepValues(step, report));
    }
    return listed(std::move(items));
}

std::vector<Values> lastStep(const PublicReport& report) {
    const auto& all = report.law->milestones;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Milestone& step) {
        return step.fact.standing == Standing::done && step.fact.when && !isInForce(step, *report.law);
    });
    if (found == all.rend()) return {};
    auto values = stepValues(*found, report);
    values.lists["eerste"] = {};
    return {values};
}

std::vector<Values> inForce(const PublicReport& report) {
    const auto& fact = report.law->inForce;
    if (!fact.when) return {};
    const bool done = fact.standing == Standing::done;
    Values values;
    values.texts = {
        {"datum", ValueText{runningText(*fact.when, Language::dutch), fact.code + ".planned_date"}},
        {"wanneer", whenOf(fact.when, fact, "planned_date")},
        {"bron", citation(fact, report)}};
    std::vector<std::string> before;
    for (const auto& each : report.law->inForceBefore) {
        auto text = shortText(each.when, Language::dutch);
        const bool isNew = std::ranges::find(before, text) == before.end();
        if (isNew && text != shortText(*fact.when, Language::dutch)) before.push_back(std::move(text));
    }
    values.lists = {{"gepland", condition(!done)}, {"bereikt", condition(done)}, {"eerder_gemeld", {}}};
    if (!before.empty() && !done) {
        Values told;
        told.texts = {{"datums", ValueText{enumeration(before), fact.code + ".first_told"}}};
        values.lists["eerder_gemeld"].push_back(std::move(told));
    }
    return {values};
}

enum class InTime { byPreferred, byFallback, not_, uncertain };

bool isReady(const std::optional<Way>& way) {
    return way && way->inTime;
}

/// Planned in time, and less likely than not.
bool isUncertain(const std::optional<Way>& way) {
    return isReady(way) && way->isUncertain;
}

InTime inTime(const LawPart& part) {
    if (isUncertain(part.preferred) && (!part.must || part.must->inTime)) return InTime::uncertain;
    if (part.preferred ? isReady(part.preferred) && (!part.must || part.must->inTime) : isReady(part.must))
        return InTime::byPreferred;
    return isReady(part.must) ? InTime::byFallback : InTime::not_;
}

std::string wayText(const std::optional<Way>& way) {
    if (!way) return "–";
    const auto when = way->when ? shortText(*way->when, Language::dutch) + ", " : std::string{};
    if (way->isDayUnknown) return when + "dag onbekend";
    if (isUncertain(way)) return when + "onzeker (" + way->chance + ")";
    return when + (way->inTime ? "op tijd" : "niet op tijd");
}

std::string fallbackText(const LawPart& part) {
    if (isReady(part.preferred) && !isUncertain(part.preferred)) return "niet nodig";
    if (!part.hasFallback) return "geen";
    if (part.must && part.must->isDayUnknown) return "ja, dag onbekend";
    return isReady(part.must) ? "ja, op tijd" : "ja, niet op tijd";
}

std::vector<Values> books(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& part : report.law->parts) {
        const auto number = part.number ? std::to_string(*part.number) + " " : std::string{};
        const auto& name = part.fact.code;
        Values values;
        values.texts = {
            {"boek", number + part.fact.text},
            {"noodzakelijk", ValueText{wayText(part.must), name + ".must"}},
            {"voorkeur", ValueText{wayText(part.preferred), name + ".wish"}},
            {"terugval", ValueText{fallbackText(part), name + ".fallback"}},
            {"kans", ValueText{part.ready.empty() ? "niet bepaald" : part.ready, name + ".chance"}},
            {"kans_voorkeur",
             part.preferred ? ValueText{part.preferred->chance, name + ".wishchance"} : ValueText{}}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

std::vector<Values> uncertainBooks(const Law& law) {
    std::vector<Values> items;
    for (const auto& part : law.parts) {
        if (inTime(part) != InTime::uncertain) continue;
        Values values;
        values.texts = {{"boek", "boek " + std::to_string(part.number.value_or(0))},
                        {"kans", ValueText{part.preferred->chance, part.fact.code + ".wishchance"}}};
        values.lists = {{"terugval", condition(part.hasFallback && isReady(part.must))}};
        items.push_back(std::move(values));
    }
    return items;
}

std::vector<Values> ready(const PublicReport& report) {
    const auto& law = *report.law;
    // Without the day that a Book goes by nothing can be said of all of them.
    if (law.parts.empty() || std::ranges::any_of(law.parts, hasUnknownDay)) return {};
    std::array<std::vector<std::int64_t>, 4> numbers;
    for (const auto& part : law.parts)
        numbers[static_cast<std::size_t>(inTime(part))].push_back(part.number.value_or(0));
    const auto list = [&](InTime how) -> ValueText {
        const auto& those = numbers[static_cast<std::size_t>(how)];
        return those.empty() ? ValueText{}
                             : ValueText{(those.size() == 1 ? "boek " : "de boeken ") + numbersText(those),
                                         "law.books"};
    };
    const auto count = [&](InTime how) { return numbers[static_cast<std::size_t>(how)].size(); };
    Values values;
    values.texts = {{"aantal", law.parts.size() == 2 ? "beide" : "alle " + inWords(law.parts.size())},
                    {"kans", ValueText{law.ready, "law.chance"}},
                    {"bewoordingen", law.wordsOfChances},
                    {"knelpunt", law.blocker},
                    {"zelf", list(InTime::byPreferred)},
                    {"terugval", list(InTime::byFallback)},
                    {"te_laat", list(InTime::not_)},
                    {"wet", law.name},
                    {"datum", law.inForce.when ? ValueText{runningText(*law.inForce.when, Language::dutch),
                                                           law.inForce.code + ".planned_date"}
                                               : ValueText{}}};
    values.lists = {{"alles_op_tijd", condition(count(InTime::not_) == 0)},
                    {"onzeker", condition(law.isUncertain && !law.isUnlikely && count(InTime::not_) == 0)},
                    {"onhoudbaar", condition(law.isUnlikely)},
                    {"twijfel", uncertainBooks(law)},
                    {"een_zelf", condition(count(InTime::byPreferred) == 1)},
                    {"een_terugval", condition(count(InTime::byFallback) == 1)},
                    {"een_te_laat", condition(count(InTime::not_) == 1)}};
    return {values};
}

}  // namespace

const Vocabulary lawVocabulary = {Texts{"wet", "bron_boeken"},
                                  {{"in_werking", inForceVocabulary},
                                   {"laatste_stap", stepVocabulary},
                                   {"komende_stappen", stepVocabulary},
                                   {"boeken", partVocabulary},
                                   {"gereed", readyVocabulary}}};

std::vector<Values> law(const PublicReport& report) {
    if (!report.law) return {};
    std::vector<const Fact*> parts;
    for (const auto& part : report.law->parts) parts.push_back(&part.fact);
    Values values;
    values.texts = {{"wet", report.law->name}, {"bron_boeken", administrationOf(parts, report)}};
    values.lists = {{"in_werking", inForce(report)},
                    {"laatste_stap", lastStep(report)},
                    {"komende_stappen", steps(report)},
                    {"boeken", books(report)},
                    {"gereed", ready(report)}};
    const bool empty =
        std::ranges::all_of(values.lists, [](const auto& list) { return list.second.empty(); });
    return empty ? std::vector<Values>{} : std::vector<Values>{values};
}

}  // namespace mijlpaal::letters
