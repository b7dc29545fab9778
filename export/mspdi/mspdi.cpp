#include "export/mspdi.h"

#include "export/mspdi/writing.h"
#include "export/target/translated.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace mijlpaal::exporting {

namespace {

using formats::mspdi::momentText;
using mspdi::Element;
using mspdi::Writing;

/// Euros, unless the file tells anything of its currency.
void setCurrency(Element& element) {
    static constexpr std::pair<std::string_view, std::string_view> euro[] = {{"CurrencyDigits", "2"},
                                                                             {"CurrencySymbol", "€"},
                                                                             {"CurrencyCode", "EUR"},
                                                                             {"CurrencySymbolPosition", "2"}};
    if (element.has("CurrencySymbol") || element.has("CurrencyCode")) return;
    for (const auto& [name, text] : euro) element.setUnlessKept(name, text);
}

/// What MS Project wants to be there, in a project that did not come from it.
void setUsual(Element& element, std::int64_t minutesPerDay) {
    static constexpr std::pair<std::string_view, std::string_view> usual[] = {
        {"SaveVersion", "14"},
        {"FYStartDate", "1"},
        {"DefaultStartTime", "08:00:00"},
        {"DefaultFinishTime", "17:00:00"},
        {"DaysPerMonth", "20"},
        {"DefaultTaskType", "1"},
        {"DefaultFixedCostAccrual", "3"},
        {"DurationFormat", "7"},
        {"WorkFormat", "2"},
        {"EditableActualCosts", "0"},
        {"HonorConstraints", "0"},
        {"InsertedProjectsLikeSummary", "1"},
        {"NewTasksEffortDriven", "0"},
        {"NewTasksEstimated", "1"},
        {"SpreadActualCost", "0"},
        {"SpreadPercentComplete", "0"},
        {"TaskUpdatesResource", "1"},
        {"FiscalYearStart", "0"},
        {"WeekStartDay", "1"},
        {"MoveCompletedEndsBack", "0"},
        {"MoveRemainingStartsBack", "0"},
        {"MoveRemainingStartsForward", "0"},
        {"MoveCompletedEndsForward", "0"},
        {"BaselineForEarnedValue", "0"},
        {"AutoAddNewResourcesAndTasks", "1"},
        {"MicrosoftProjectServerURL", "1"},
        {"Autolink", "0"},
        {"NewTaskStartDate", "0"},
        {"NewTasksAreManual", "0"},
        {"DefaultTaskEVMethod", "0"},
        {"ProjectExternallyEdited", "0"},
    };
    for (const auto& [name, text] : usual) element.setUnlessKept(name, text);
    setCurrency(element);
    element.setUnlessKept("MinutesPerDay", std::to_string(minutesPerDay));
    element.setUnlessKept("MinutesPerWeek", std::to_string(minutesPerDay * 5));
}

std::int64_t minutesPerDay(const Writing& writing) {
    const auto id = writing.portfolio.settings().calendar;
    const auto* calendar = id ? writing.portfolio.find(*id) : nullptr;
    return calendar ? calendar->dayLength.tenths / 10 : 480;
}

/// The name that the import would make of what was kept.
bool isNamed(const Element& element, const std::string& name) {
    if (!element.kept("Title").empty()) return element.kept("Title") == name;
    const auto file = element.kept("Name");
    return file == name || (!file.empty() && file.substr(0, file.rfind('.')) == name);
}

void setStatus(Element& element, const model::Settings& settings, bool isFromFile) {
    const auto current = formats::mspdi::momentFrom(element.kept("CurrentDate"));
    const auto usual = current                 ? current
                       : settings.plannedStart ? settings.plannedStart
                                               : settings.plannedFinish;
    if (settings.statusMoment) {
        element.set("StatusDate", momentText(*settings.statusMoment));
    } else if (!isFromFile || !usual || usual->day() != settings.statusDate) {
        element.set("StatusDate", momentText(model::Moment::at(settings.statusDate + std::chrono::days{1})));
    }
}

}  // namespace

PlanText mspdiText(const model::Portfolio& plan, const scheduling::Schedule& schedule) {
    auto translated = forMsProject(plan, schedule);
    const auto& portfolio = translated.portfolio;
    const Writing writing{portfolio, schedule};
    const auto& settings = portfolio.settings();
    Element element{"Project", formats::mspdi::projectOrder};
    const auto kept = writing.kept(refTo(settings.id), "Project");
    element.keep(kept);
    const auto& name = settings.nameNl.empty() ? settings.nameEn : settings.nameNl;
    if (!isNamed(element, name)) element.set("Title", name);
    element.setFlag("ScheduleFromStart", !settings.plannedFinish);
    element.set("StartDate", momentText(settings.plannedStart.value_or(schedule.projectStart)));
    element.set("FinishDate", momentText(settings.plannedFinish.value_or(schedule.projectFinish)));
    setStatus(element, settings, !kept.empty());
    setUsual(element, minutesPerDay(writing));
    const auto day = formats::mspdi::numberFrom(element.kept("MinutesPerDay"), 0).value_or(480) * 10;
    element.set("CriticalSlackLimit", day > 0 ? settings.criticalLimit.tenths / day : 0);
    element.setFlag("MultipleCriticalPaths", settings.openEndsAreCritical);
    element.setFlag("SplitsInProgressTasks", settings.splitsWorkInProgress);
    if (settings.calendar) element.set("CalendarUID", writing.calendars.of(*settings.calendar));
    const mspdi::OwnTexts own{writing};
    own.nameIn(element);
    // Of a large plan there is no room for the text of its tasks twice.
    const auto addList = [&element](std::string_view list, auto append) {
        element.addLater(list, [list, append](std::string& text) {
            text.append("<").append(list).append(">\n");
            append(text);
            text.append("</").append(list).append(">\n");
        });
    };
    addList("Calendars", [&](std::string& text) { text += calendarsXml(writing); });
    addList("Tasks", [&](std::string& text) { appendTasks(writing, own, text); });
    addList("Resources", [&](std::string& text) { text += resourcesXml(writing); });
    addList("Assignments", [&](std::string& text) { appendAssignments(writing, text); });

    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    element.appendTo(xml, " xmlns=\"" + std::string{formats::mspdi::xmlNamespace} + "\"");
    return {std::move(xml), std::move(translated.findings)};
}

}  // namespace mijlpaal::exporting
