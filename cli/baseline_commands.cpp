#include "app/baselines.h"
#include "app/session.h"
#include "cli/commands.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/baselines.h"
#include "model/plan_text.h"

#include <chrono>

namespace mijlpaal::cli {

namespace {

using app::BaselineKind;
using app::KnownBaseline;

Json orNull(const std::optional<model::Moment>& moment) {
    return moment ? Json(model::isoText(*moment)) : Json(nullptr);
}

Json orNull(const std::optional<model::WorkTime>& time) {
    return time ? minutesOf(*time) : Json(nullptr);
}

Json orNull(const std::optional<std::int64_t>& number) {
    return number ? Json(*number) : Json(nullptr);
}

std::string_view wordFor(BaselineKind kind) {
    switch (kind) {
        case BaselineKind::revision:
            return "revision";
        case BaselineKind::promises:
            return "promises";
        case BaselineKind::recorded:
            break;
    }
    return "recorded";
}

std::string kindText(const Console& console, BaselineKind kind) {
    switch (kind) {
        case BaselineKind::revision:
            return console.translate.text("Plan of a revision");
        case BaselineKind::promises:
            return console.translate.text("Dated promises");
        case BaselineKind::recorded:
            break;
    }
    return console.translate.text("Dates from another program");
}

Json jsonOf(const KnownBaseline& baseline) {
    const bool isRevision = baseline.kind == BaselineKind::revision;
    return {{"code", baseline.code},
            {"kind", wordFor(baseline.kind)},
            {"name", baseline.name},
            {"taken_on", baseline.takenOn ? Json(model::isoText(*baseline.takenOn)) : Json(nullptr)},
            {"revision", isRevision ? Json(baseline.revision) : Json(nullptr)},
            {"decision", baseline.decisionReference}};
}

/// What is not in the portfolio of now has no code any more, and is left out.
Json jsonOf(const model::Portfolio& portfolio, const app::BaselinePlans& plans) {
    Json list = Json::array();
    for (const auto& [object, plan] : plans) {
        if (!portfolio.contains(object)) continue;
        list.push_back({{"kind", model::nameOf(object.kind)},
                        {"code", model::codeOf(portfolio, object)},
                        {"start", orNull(plan.start)},
                        {"finish", orNull(plan.finish)},
                        {"date_precision", model::wordFor(plan.precision)}});
    }
    return list;
}

bool inEnglish(const Console& console) {
    return console.translate.language() == model::Language::english;
}

Json jsonAnswer(const Console& console, const model::Portfolio& portfolio,
                const scheduling::Schedule& schedule, const KnownBaseline& baseline,
                const std::vector<app::Variance>& variances) {
    Json activities = Json::array();
    for (const auto& each : variances) {
        const auto& dates = *schedule.find(each.activity);
        activities.push_back({{"code", model::codeOf(portfolio, refTo(each.activity))},
                              {"name", model::nameOf(portfolio, refTo(each.activity), inEnglish(console))},
                              {"baseline_start", orNull(each.baseline.start)},
                              {"baseline_finish", orNull(each.baseline.finish)},
                              {"date_precision", model::wordFor(each.baseline.precision)},
                              {"start", model::isoText(dates.start)},
                              {"finish", model::isoText(dates.finish)},
                              {"start_variance_minutes", orNull(each.start)},
                              {"finish_variance_minutes", orNull(each.finish)},
                              {"duration_variance_minutes", orNull(each.duration)},
                              {"start_variance_days", orNull(each.startDays)},
                              {"finish_variance_days", orNull(each.finishDays)}});
    }
    return {{"baseline", jsonOf(baseline)},
            {"status_date", model::isoText(portfolio.settings().statusDate)},
            {"activities", activities}};
}

void print(const Console& console, const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
           const std::vector<app::Variance>& variances) {
    const auto language = console.translate.language();
    const auto& text = console.translate;
    std::vector<std::vector<std::string>> rows{
        {text.text("Code"), text.text("Baseline finish"), text.text("Finish"), text.text("Start variance"),
         text.text("Finish variance"), text.text("Duration variance"), text.text("Name")}};
    for (const auto& each : variances) {
        const auto lengths = model::unitLengthsOf(portfolio, *portfolio.find(each.activity));
        const auto days = [&](const std::optional<model::WorkTime>& time) {
            return time ? model::durationText(*time, model::TimeUnit::day, lengths, language) : "–";
        };
        const auto finish =
            each.baseline.finish ? model::dayText(each.baseline.finish->day(), language) : std::string{"–"};
        rows.push_back({model::codeOf(portfolio, refTo(each.activity)), finish,
                        model::dayText(schedule.find(each.activity)->finish.day(), language),
                        days(each.start), days(each.finish), days(each.duration),
                        model::nameOf(portfolio, refTo(each.activity), inEnglish(console))});
    }
    console.out << tableText(rows, {3, 4, 5});
}

base::Result<model::ObjectRef> trendedObject(const model::Portfolio& portfolio, const std::string& code) {
    constexpr std::array kinds{model::RecordKind::activity, model::RecordKind::lawMilestone};
    if (const auto found = model::CodeBook{portfolio}.find(code, kinds)) return *found;
    return base::failure("There is no activity or milestone of the law {code}.", {{"code", code}});
}

}  // namespace

int takeBaselineCommand(const Request& request, const Console& console) {
    auto session = app::Session::open(request.file, request.author);
    if (!session) return console.refuse(session.error());
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const model::NewBaseline taken{request.baseline, request.name, request.date.value_or(today),
                                   (*session)->revision(), request.decision};
    const auto changes = model::takeBaseline((*session)->portfolio(), taken);
    if (!changes) return console.refuse(changes.error());
    if (const auto done = (*session)->perform(*changes); !done) return console.refuse(done.error());
    if (console.asJson) {
        console.json({{"code", taken.code},
                      {"name", taken.name},
                      {"taken_on", model::isoText(taken.day)},
                      {"baseline_revision", taken.revision},
                      {"decision", taken.decisionReference},
                      {"revision", (*session)->revision()}});
    } else {
        console.say(base::message("Revision {revision} is baseline {code} now.",
                                  {{"revision", std::to_string(taken.revision)}, {"code", taken.code}}));
    }
    return exitDone;
}

int baselinesCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const auto& text = console.translate;
    app::BaselineShelf shelf{opened->store};
    Json list = Json::array();
    std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Day"), text.text("Kind"),
                                                text.text("Revision"), text.text("Decision"),
                                                text.text("Name")}};
    for (const auto& each : app::baselinesOf(opened->portfolio)) {
        rows.push_back({each.code,
                        each.takenOn ? model::dayText(*each.takenOn, text.language()) : std::string{},
                        kindText(console, each.kind),
                        each.kind == BaselineKind::revision ? std::to_string(each.revision) : std::string{},
                        each.decisionReference, each.name});
        if (!console.asJson) continue;
        const auto plans = shelf.plans(opened->portfolio, each);
        if (!plans) return console.refuse(plans.error());
        auto described = jsonOf(each);
        described["dates"] = jsonOf(opened->portfolio, *plans);
        list.push_back(std::move(described));
    }
    if (console.asJson) {
        console.json({{"baselines", list}});
    } else {
        console.out << tableText(rows, {3});
    }
    return exitDone;
}

int varianceCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const auto baseline = baselineOf(opened->portfolio, request.baseline);
    if (!baseline) return console.refuse(baseline.error());
    const auto schedule = scheduleOf(opened->portfolio, request);
    if (!schedule) return console.refuse(schedule.error());
    app::BaselineShelf shelf{opened->store};
    const auto plans = shelf.plans(opened->portfolio, *baseline);
    if (!plans) return console.refuse(plans.error());
    const auto variances = app::variances(opened->portfolio, *schedule, *plans);
    if (console.asJson) {
        console.json(jsonAnswer(console, opened->portfolio, *schedule, *baseline, variances));
    } else {
        print(console, opened->portfolio, *schedule, variances);
    }
    return exitDone;
}

int trendCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const auto object = trendedObject(opened->portfolio, request.activity);
    if (!object) return console.refuse(object.error());
    const auto schedule = scheduleOf(opened->portfolio, request);
    if (!schedule) return console.refuse(schedule.error());
    app::BaselineShelf shelf{opened->store};
    const auto points = app::trendOf(*object, opened->portfolio, *schedule, shelf);
    if (!points) return console.refuse(points.error());
    const auto& text = console.translate;
    Json list = Json::array();
    std::vector<std::vector<std::string>> rows{
        {text.text("Reported on"), text.text("Expected"), text.text("Baseline")}};
    for (const auto& point : *points) {
        list.push_back({{"reported_on", model::isoText(point.reportedOn)},
                        {"expected", model::isoText(point.expected)},
                        {"date_precision", model::wordFor(point.precision)},
                        {"baseline", point.baseline.empty() ? Json(nullptr) : Json(point.baseline)}});
        rows.push_back({model::dayText(point.reportedOn, text.language()),
                        model::dayText(point.expected, point.precision, text.language()),
                        point.baseline.empty() ? text.text("now") : point.baseline});
    }
    if (console.asJson) {
        console.json({{"code", request.activity},
                      {"name", model::nameOf(opened->portfolio, *object, inEnglish(console))},
                      {"points", list}});
    } else {
        console.out << tableText(rows);
    }
    return exitDone;
}

}  // namespace mijlpaal::cli
