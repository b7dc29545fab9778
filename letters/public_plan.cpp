#include "letters/public_plan.h"

#include "letters/letter.h"
#include "letters/parts/parts.h"

namespace mijlpaal::letters {

namespace {

constexpr const char* planWords = R"template({{! De planning zoals iedereen die mag zien }}
{{#organisatie}}
: Organisatie | {{organisatie}}
{{/organisatie}}
: Peildatum | {{peildatum}}

{{#mijlpalen}}
# Mijlpalen

|= 40 18 18 24
| Mijlpaal | Eerste planning | Vorige planning | Nu |
{{#rijen}}
| {{naam}}^[{{bron}}] | {{eerst}} | {{vorig}} | {{#bereikt}}bereikt{{#kort}}, {{kort}}{{/kort}}{{/bereikt}}{{#verwacht}}{{#kort}}{{kort}}{{/kort}}{{^kort}}gepland{{/kort}}{{/verwacht}}{{#verstreken}}niet vastgesteld; werd verwacht {{wanneer}}{{/verstreken}} |
{{/rijen}}
{{/mijlpalen}}

{{#wet}}
{{#in_werking}}
# Inwerkingtreding

{{#gepland}}De beoogde datum van inwerkingtreding van het {{wet}} is {{datum}}.^[{{bron}}]{{/gepland}}{{#bereikt}}Het {{wet}} is {{wanneer}} in werking getreden.^[{{bron}}]{{/bereikt}}
{{/in_werking}}
{{#boeken}}
{{#eerste}}

|= 30 18 18 16 18
| Boek | Noodzakelijk | Voorkeur | Terugval | Kans op tijd |
{{/eerste}}
| {{boek}} | {{noodzakelijk}} | {{voorkeur}} | {{terugval}} | {{kans}} |
{{/boeken}}
{{#komende_stappen}}
{{#eerste}}
# Komende stappen in het wetgevingstraject

|= 60 40
| Stap | Verwacht |
{{/eerste}}
| {{naam}}^[{{bron}}] | {{#verstreken}}niet vastgesteld; werd verwacht {{wanneer}}{{/verstreken}}{{^verstreken}}{{#kort}}{{kort}}{{/kort}}{{^kort}}–{{/kort}}{{/verstreken}} |
{{/komende_stappen}}
{{/wet}}

{{#voorbeeld}}
Voorbeeld: deze planning bevat deels fictieve gegevens.
{{/voorbeeld}}
)template";

/// A value of a calendar: its marks behind a backslash.
std::string calendarValue(std::string_view text) {
    std::string safe;
    for (const char c : visibleText(text)) {
        if (c == '\\' || c == ';' || c == ',') safe += '\\';
        safe += c;
    }
    return safe;
}

/// A line of a calendar is at most 75 bytes and goes on behind a space; no letter is cut in two.
void addLine(std::string& calendar, const std::string& line) {
    constexpr std::size_t most = 73;
    std::size_t length = 0;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t size = 1;
        while (at + size < line.size() && (static_cast<unsigned char>(line[at + size]) & 0xC0U) == 0x80U)
            ++size;
        if (length + size > most) {
            calendar += "\r\n ";
            length = 1;
        }
        calendar += line.substr(at, size);
        length += size;
        at += size;
    }
    calendar += "\r\n";
}

std::string calendarDay(std::chrono::sys_days day) {
    auto text = isoDay(day);
    std::erase(text, '-');
    return text;
}

void addEvent(std::string& calendar, const Fact& fact, const PublicReport& report) {
    if (!fact.when) return;
    const auto told = shortText(*fact.when, Language::dutch);
    const bool isDay = fact.when->precision() == Precision::day;
    // The last moment is one day, whatever comes before it.
    const auto first = fact.when->isAtLatest() ? fact.when->lastDay() : fact.when->firstDay();
    addLine(calendar, "BEGIN:VEVENT");
    addLine(calendar, "UID:" + calendarValue(fact.code) + "@mijlpaal");
    addLine(calendar, "DTSTAMP:" + calendarDay(report.statusDate) + "T000000Z");
    addLine(calendar, "DTSTART;VALUE=DATE:" + calendarDay(first));
    addLine(calendar, "DTEND;VALUE=DATE:" + calendarDay(fact.when->lastDay() + std::chrono::days{1}));
    addLine(calendar, "SUMMARY:" + calendarValue(milestoneName(fact) + (isDay ? "" : " (" + told + ")")));
    std::vector<std::string> notes;
    if (isUnsure(fact, report)) notes.emplace_back("Niet vastgesteld of dit is gebeurd");
    if (auto source = citation(fact, report); !source.empty()) notes.push_back(std::move(source));
    if (fact.illustrative) notes.emplace_back("Voorbeeld: deels fictieve gegevens");
    std::string description;
    for (const auto& note : notes) description += (description.empty() ? "" : ". ") + note;
    if (!description.empty()) addLine(calendar, "DESCRIPTION:" + calendarValue(description));
    addLine(calendar, std::string{"STATUS:"} + (fact.standing == Standing::done ? "CONFIRMED" : "TENTATIVE"));
    addLine(calendar, "TRANSP:TRANSPARENT");
    addLine(calendar, "END:VEVENT");
}

/// Sources that a letter does not name, such as the news, are not named here either.
PublicReport withoutWeakSources(PublicReport report) {
    const auto clean = [](Fact& fact) {
        if (!fact.rank || *fact.rank < SourceRank::body) return;
        fact.source.clear();
        fact.reference.clear();
    };
    for (auto& each : report.milestones) clean(each.fact);
    if (report.law) {
        clean(report.law->inForce);
        for (auto& each : report.law->milestones) clean(each.fact);
    }
    return report;
}

}  // namespace

base::Result<Document> publicPlan(const PublicReport& whole) {
    const auto report = withoutWeakSources(whole);
    auto document = documentFrom({"planning.nl", planWords}, letterVocabulary(), letterValues(report));
    if (!document) return document;
    document->title = report.portfolio;
    document->language = Language::dutch;
    document->date = report.statusDate;
    if (hasIllustrative(report)) document->notice = "Voorbeeld: deels fictieve gegevens";
    return document;
}

std::string calendarText(const PublicReport& whole) {
    const auto report = withoutWeakSources(whole);
    std::string calendar;
    addLine(calendar, "BEGIN:VCALENDAR");
    addLine(calendar, "VERSION:2.0");
    addLine(calendar, "PRODID:-//Mijlpaal//Mijlpaal//NL");
    addLine(calendar, "X-WR-CALNAME:" + calendarValue(report.portfolio));
    for (const auto& milestone : report.milestones) addEvent(calendar, milestone.fact, report);
    if (report.law) {
        addEvent(calendar, report.law->inForce, report);
        for (const auto& step : report.law->milestones) addEvent(calendar, step.fact, report);
    }
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

}  // namespace mijlpaal::letters
