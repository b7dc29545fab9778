#include "letters/dashboard.h"

#include "letters/dutch.h"
#include "letters/parts/parts.h"

namespace mijlpaal::letters {

namespace {

/// "2029-04-01", or "eerste kwartaal 2029".
std::string told(const std::optional<ToldDate>& date) {
    if (!date) return {};
    return date->precision() == Precision::day && !date->isAtLatest() ? isoDay(date->firstDay())
                                                                      : shortText(*date, Language::dutch);
}

DashboardLine general(const Programme& programme) {
    return {{"Onderwerp", programme.fact.text},
            {"Soort ICT-activiteit", {}},
            {"Ontwikkelwijze", {}},
            {"Maatwerk", {}},
            {"Dienstverlening", {}},
            {"Interne bedrijfsvoering", {}},
            {"Maatschappelijke baat", {}},
            {"Aanleiding", {}},
            {"Doelstelling", programme.aim},
            {"Samenwerkende ministeries", {}}};
}

DashboardLine stand(const std::string& day, const char* kind, const std::string& end, const std::string& why) {
    return {{"Datum", day},
            {"Soort actie", kind},
            {"Actueel geschatte einddatum", end},
            {"Actueel geschat intern personeel", {}},
            {"Actueel geschat extern personeel", {}},
            {"Actueel geschat overig materieel", {}},
            {"Actueel geschatte totale projectkosten", {}},
            {"Daadwerkelijk intern personeel", {}},
            {"Daadwerkelijk extern personeel", {}},
            {"Daadwerkelijk overig materieel", {}},
            {"Daadwerkelijke totale projectkosten", {}},
            {"Reden herijking", {}},
            {"Toelichting wijziging einddatum", why},
            {"Toelichting wijziging kosten", {}}};
}

/// One line for each plan that gave another end; the reason that is told is that of the last.
std::vector<DashboardLine> duration(const Programme& programme, const PublicReport& report) {
    std::vector<std::pair<std::string, std::string>> ends;  // on which day, and which end
    for (const auto& each : programme.endsBefore) {
        if (auto end = told(each.when); ends.empty() || ends.back().second != end)
            ends.emplace_back(isoDay(each.plannedOn), std::move(end));
    }
    if (auto end = told(programme.ends); !end.empty() && (ends.empty() || ends.back().second != end))
        ends.emplace_back(isoDay(report.statusDate), std::move(end));
    std::vector<DashboardLine> lines;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const bool isLast = i > 0 && i + 1 == ends.size();
        // Whether the only end that may be told was the first, nobody says.
        const char* kind = i > 0 ? "Herijking" : programme.endsBefore.empty() ? "" : "Initieel";
        lines.push_back(stand(ends[i].first, kind, ends[i].second,
                              isLast ? programme.reason : std::string{}));
    }
    return lines;
}

DashboardLine milestone(const Milestone& each) {
    const bool done = each.fact.standing == Standing::done;
    return {{"Mijlpaal omschrijving", milestoneName(each.fact)},
            {"Verwachte datum", done ? std::string{} : told(each.fact.when)},
            {"Gerealiseerde datum", done ? told(each.fact.when) : std::string{}},
            {"Mijlpaal behaald", done ? "ja" : each.fact.standing == Standing::unknown ? "niet vastgesteld" : "nee"},
            {"Conform eisen", {}},
            {"Projectplanversie", {}}};
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
            {"AcICT-advies", {}}};
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
        DashboardList milestones{"Mijlpalen", {}}, assessments{"Kwaliteitstoetsen", {}}, papers{"Kamerstukken", {}};
        for (const auto& each : report.milestones) {
            if (each.programme == code) milestones.lines.push_back(milestone(each));
        }
        for (const auto& each : report.reviews) {
            if (each.programme == code) assessments.lines.push_back(assessment(each));
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
                      {"Maatschappelijke baten", {}},
                      {"Ontwikkelpartijen", {}}};
        made.empty = emptyOf(made.lists);
        activities.push_back(std::move(made));
    }
    return activities;
}

}  // namespace mijlpaal::letters
