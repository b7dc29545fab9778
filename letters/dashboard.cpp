#include "letters/dashboard.h"

#include "base/text.h"
#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>

namespace mijlpaal::letters {

namespace {

/// "2029-04-01", or "eerste kwartaal 2029".
std::string told(const std::optional<ToldDate>& date) {
    if (!date) return {};
    return date->precision() == Precision::day && !date->isAtLatest() ? isoDay(date->firstDay())
                                                                      : shortText(*date, Language::dutch);
}

DashboardLine general(const Programme& programme) {
    const auto& answers = programme.answers;
    return {{"Onderwerp", programme.fact.text},
            {"Soort ICT-activiteit", answers.ictKind},
            {"Ontwikkelwijze", answers.developmentMethod},
            {"Maatwerk", answers.customMade},
            {"Dienstverlening", answers.services},
            {"Interne bedrijfsvoering", answers.internalOperations},
            {"Maatschappelijke baat", answers.publicGain},
            {"Aanleiding", answers.cause},
            {"Doelstelling", programme.aim},
            {"Samenwerkende ministeries", answers.partnerMinistries}};
}

std::string wholeEuros(const std::optional<std::int64_t>& amount) {
    return amount ? std::to_string(*amount) : std::string{};
}

/// Of all kinds of cost together; nothing where one of them is not told.
std::optional<std::int64_t> totalOf(const Costs& costs) {
    if (!costs.internalStaff || !costs.externalStaff || !costs.otherMaterial) return std::nullopt;
    return *costs.internalStaff + *costs.externalStaff + *costs.otherMaterial;
}

DashboardLine lineOf(const DashboardPlan& plan, const char* kind) {
    return {{"Datum", told(plan.fact.when)},
            {"Soort actie", kind},
            {"Actueel geschatte einddatum", told(plan.ends)},
            {"Actueel geschat intern personeel", wholeEuros(plan.estimated.internalStaff)},
            {"Actueel geschat extern personeel", wholeEuros(plan.estimated.externalStaff)},
            {"Actueel geschat overig materieel", wholeEuros(plan.estimated.otherMaterial)},
            {"Actueel geschatte totale projectkosten", wholeEuros(totalOf(plan.estimated))},
            {"Daadwerkelijk intern personeel", wholeEuros(plan.spent.internalStaff)},
            {"Daadwerkelijk extern personeel", wholeEuros(plan.spent.externalStaff)},
            {"Daadwerkelijk overig materieel", wholeEuros(plan.spent.otherMaterial)},
            {"Daadwerkelijke totale projectkosten", wholeEuros(totalOf(plan.spent))},
            {"Reden herijking", plan.reasons},
            {"Toelichting wijziging einddatum", plan.endReason},
            {"Toelichting wijziging kosten", plan.costReason}};
}

/// A plan that nobody recorded as one of the dashboard: an end that was told, on a day.
DashboardPlan planWithEnd(std::chrono::sys_days day, const std::optional<ToldDate>& end) {
    DashboardPlan plan;
    plan.fact.when = ToldDate{day, Precision::day};
    plan.ends = end;
    return plan;
}

/// The plans that were recorded; or else one for each plan that gave another end, with the reason that is told of the
/// last. An end that is expected now and stands in none of them is a line that is no rebaselining.
std::vector<DashboardLine> duration(const Programme& programme, const PublicReport& report) {
    std::vector<DashboardLine> lines;
    const bool areRecorded = !programme.plans.empty();
    auto plans = programme.plans;
    if (!areRecorded) {
        for (const auto& each : programme.endsBefore) {
            if (const auto end = told(each.when); !end.empty() && (plans.empty() || told(plans.back().ends) != end))
                plans.push_back(planWithEnd(each.plannedOn, each.when));
        }
    }
    if (const auto end = told(programme.ends); !end.empty() && (plans.empty() || told(plans.back().ends) != end)) {
        plans.push_back(planWithEnd(report.statusDate, programme.ends));
        if (!areRecorded && plans.size() > 1) plans.back().endReason = programme.reason;
    } else if (!areRecorded && plans.size() > 1) {
        plans.back().endReason = programme.reason;
    }
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const bool isRecorded = i < programme.plans.size();
        const bool isFirst = isRecorded ? plans[i].isInitial : i == 0;
        // Whether the only end that may be told was the first, nobody says.
        const bool isNamed = isRecorded || (!areRecorded && !programme.endsBefore.empty());
        const char* kind = areRecorded && !isRecorded ? "Verwachting"
                           : isFirst                  ? (isNamed ? "Initieel" : "")
                                                      : "Herijking";
        lines.push_back(lineOf(plans[i], kind));
    }
    return lines;
}

std::vector<DashboardLine> benefits(const Programme& programme) {
    std::vector<DashboardLine> lines;
    for (const auto& each : programme.benefits) {
        const auto text = each.fact.text + (each.explanation.empty() ? "" : ": " + each.explanation);
        lines.push_back({{"Toelichting", text},
                         {"Kwantitatief incidenteel", wholeEuros(each.once)},
                         {"Kwantitatief jaar", wholeEuros(each.yearly)},
                         {"Vanaf jaar", each.fromYear ? std::to_string(*each.fromYear) : std::string{}}});
    }
    return lines;
}

std::vector<DashboardLine> developers(const Programme& programme) {
    std::vector<DashboardLine> lines;
    for (const auto& each : programme.answers.developers) {
        const auto colon = each.find(':');
        lines.push_back({{"Ontwikkelpartij", std::string{base::trimmed(each.substr(0, colon))}},
                         {"Rol", colon == std::string::npos ? std::string{}
                                                            : std::string{base::trimmed(each.substr(colon + 1))}}});
    }
    return lines;
}

/// What the export of the dashboard reckons from the plans: how long, how much, and what became of both. Only of
/// dates that are told to the day.
DashboardLine overview(const Programme& programme, const PublicReport& report, std::size_t reached,
                       std::size_t advices) {
    const auto days = [&](const std::optional<ToldDate>& end) -> std::optional<std::int64_t> {
        const auto& start = programme.starts;
        const auto isExact = [](const std::optional<ToldDate>& date) {
            return date && date->precision() == Precision::day && !date->isAtLatest();
        };
        if (!isExact(start) || !isExact(end)) return std::nullopt;
        return (end->firstDay() - start->firstDay()).count();
    };
    const auto years = [](const std::optional<std::int64_t>& length) {
        if (!length) return std::string{};
        const auto tenths = (*length * 100 + 1826) / 3652;
        return std::to_string(tenths / 10) + "," + std::to_string(tenths % 10);
    };
    const auto& plans = programme.plans;
    const auto first = std::ranges::find(plans, true, &DashboardPlan::isInitial);
    const auto firstEnd = first == plans.end() ? std::optional<ToldDate>{} : first->ends;
    const auto now = programme.ends ? programme.ends : plans.empty() ? std::optional<ToldDate>{} : plans.back().ends;
    const auto planned = days(firstEnd), expected = days(now);
    std::string difference;
    if (planned && expected && *planned > 0)
        difference = std::to_string((*expected - *planned) * 100 / *planned) + "%";
    const auto estimate = plans.empty() ? std::nullopt : totalOf(plans.back().estimated);
    const auto spent = plans.empty() ? std::nullopt : totalOf(plans.back().spent);
    return {{"Peildatum", isoDay(report.statusDate)},
            {"Initiële schatting einddatum", told(firstEnd)},
            {"Actuele schatting einddatum", told(now)},
            {"Doorlooptijd initieel (jaren)", years(planned)},
            {"Actuele doorlooptijd (jaren)", years(expected)},
            {"Verschil doorlooptijd (percentage)", difference},
            {"Initiële schatting meerjarige kosten", first == plans.end() ? "" : wholeEuros(totalOf(first->estimated))},
            {"Actuele schatting meerjarige kosten", wholeEuros(estimate)},
            {"Cumulatieve meerjarige uitgaven", wholeEuros(spent)},
            {"Prognose toekomstige kosten", estimate && spent ? std::to_string(*estimate - *spent) : std::string{}},
            {"Aantal behaalde mijlpalen", std::to_string(reached)},
            {"Aantal AcICT-adviezen", std::to_string(advices)}};
}

/// The version of the plan that holds now.
std::string versionOf(const Programme& programme) {
    return programme.plans.empty() ? std::string{} : programme.plans.back().version;
}

DashboardLine milestone(const Milestone& each, const std::string& version) {
    const bool done = each.fact.standing == Standing::done;
    return {{"Mijlpaal omschrijving", milestoneName(each.fact)},
            {"Verwachte datum", done ? std::string{} : told(each.fact.when)},
            {"Gerealiseerde datum", done ? told(each.fact.when) : std::string{}},
            {"Mijlpaal behaald", done ? "ja" : each.fact.standing == Standing::unknown ? "niet vastgesteld" : "nee"},
            {"Conform eisen", {}},
            {"Projectplanversie", version}};
}

/// Without outcomes: the dashboard has none.
DashboardLine assessment(const Review& each) {
    return {{"Toetsdatum", told(each.fact.when)},
            {"Soort toets", each.kind},
            {"Uitvoerende partij", each.reviewer},
            {"Omschrijving", each.fact.text}};
}

DashboardLine paper(const ParliamentaryItem& each) {
    return {{"Briefdatum", told(each.fact.when)},
            {"Titel", withoutFullStop(each.fact.text)},
            {"Nummer", each.reference},
            {"Link", {}},
            {"AcICT-advies", each.advice}};
}

std::vector<std::string> emptyOf(const std::vector<DashboardList>& lists) {
    std::vector<std::string> empty;
    for (const auto& list : lists) {
        if (list.lines.empty()) {
            empty.emplace_back(list.name);
            continue;
        }
        for (std::size_t i = 0; i < list.lines.front().size(); ++i) {
            bool isFilled = false;
            for (const auto& line : list.lines) isFilled = isFilled || !line[i].second.empty();
            if (!isFilled) empty.push_back(std::string{list.name} + ": " + std::string{list.lines.front()[i].first});
        }
    }
    return empty;
}

}  // namespace

std::vector<DashboardActivity> dashboardOf(const PublicReport& report) {
    std::vector<DashboardActivity> activities;
    for (const auto& programme : report.programmes) {
        const auto& code = programme.fact.code;
        std::size_t reached = 0, advices = 0;
        DashboardList milestones{"Mijlpalen", {}}, assessments{"Kwaliteitstoetsen", {}}, papers{"Kamerstukken", {}};
        for (const auto& each : report.milestones) {
            if (each.programme != code) continue;
            milestones.lines.push_back(milestone(each, versionOf(programme)));
            if (each.fact.standing == Standing::done) ++reached;
        }
        for (const auto& each : report.reviews) {
            if (each.programme != code) continue;
            assessments.lines.push_back(assessment(each));
            if (each.fact.standing == Standing::done && each.kind.find("AcICT") != std::string::npos) ++advices;
        }
        for (const auto& each : report.earlier) {
            if (each.programme == code) papers.lines.push_back(paper(each));
        }
        DashboardActivity made{code, programme.fact.text, {}, {}};
        made.lists = {{"Algemeen", {general(programme)}},
                      {"Peildatum en status",
                       {{{"Peildatum", isoDay(report.statusDate)}, {"Status", programme.status}}}},
                      {"Doorlooptijd en kosten", duration(programme, report)},
                      std::move(milestones),
                      std::move(assessments),
                      std::move(papers),
                      {"Maatschappelijke baten", benefits(programme)},
                      {"Ontwikkelpartijen", developers(programme)},
                      {"Overzicht", {overview(programme, report, reached, advices)}}};
        made.empty = emptyOf(made.lists);
        activities.push_back(std::move(made));
    }
    return activities;
}

}  // namespace mijlpaal::letters
