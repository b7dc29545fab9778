#include "cli/code_argument.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "forecasting/trend.h"
#include "model/code_book.h"
#include "model/number_text.h"
#include "model/plan_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mijlpaal::cli {

namespace {

base::Result<model::ObjectRef> trendedObject(const model::Portfolio& portfolio, const std::string& code) {
    constexpr std::array kinds{model::RecordKind::activity, model::RecordKind::lawMilestone};
    if (const auto found = model::CodeBook{portfolio}.find(code, kinds)) return *found;
    return base::failure("There is no activity or milestone of the law {code}.", {{"code", code}});
}

constexpr const char* wordOf(forecasting::TrendPattern pattern) {
    switch (pattern) {
        case forecasting::TrendPattern::unknown:
            return "unknown";
        case forecasting::TrendPattern::stable:
            return "stable";
        case forecasting::TrendPattern::pullsIn:
            return "pulls_in";
        case forecasting::TrendPattern::slips:
            return "slips";
        case forecasting::TrendPattern::recedes:
            return "recedes";
        case forecasting::TrendPattern::swings:
            return "swings";
    }
    return "unknown";
}

/// What was promised first and told last, and what is planned now: a new baseline never hides an old promise.
struct Summary {
    std::optional<model::Day> first, last, now;
    forecasting::Trend trend;

    explicit Summary(const std::vector<app::TrendPoint>& points) {
        std::vector<forecasting::Expected> expected;
        for (const auto& point : points) {
            expected.push_back({point.reportedOn, point.expected});
            if (!point.baseline.empty()) {
                if (!first) first = point.expected;
                last = point.expected;
            } else if (point.revision == 0) {
                now = point.expected;
            }
        }
        trend = forecasting::trendOf(expected);
    }

    std::optional<std::int64_t> daysLater() const {
        if (!first || !now) return std::nullopt;
        return (*now - *first).count();
    }
};

Json dayOrNull(const std::optional<model::Day>& day) {
    return day ? Json(model::isoText(*day)) : Json(nullptr);
}

struct TrendCommand {
    FileArgument file;
    std::string code;
    RevisionArgument revision;
    bool revisions = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(codeArgument(), code, "The code of an activity or milestone of the law; --of may stand before it").required();
        revision.declare(arguments);
        arguments.add("--revisions", revisions, "Also the plan as it was last before each move of the status date");
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto object = trendedObject(opened->portfolio(), code);
        if (!object) return console.refuse(object.error());
        app::BaselineShelf shelf{*opened->session};
        std::vector<app::KnownBaseline> others;
        if (revisions) {
            auto reported = app::reportedPlans(*opened->session);
            if (!reported) return console.refuse(reported.error());
            others = std::move(*reported);
            std::erase_if(others, [&](const auto& each) { return each.revision >= opened->view.revision(); });
        }
        const auto points = app::trendOf(*object, opened->view, shelf, others);
        if (!points) return console.refuse(points.error());
        const Summary summary{*points};
        const auto reasons = app::reasonsOf(opened->portfolio(), *object);
        const auto& text = console.translate;
        Json list = Json::array();
        std::vector<std::vector<std::string>> rows{
            {text.text("Reported on"), text.text("Expected"), text.text("Baseline")}};
        for (const auto& point : *points) {
            list.push_back({{"reported_on", model::isoText(point.reportedOn)},
                            {"expected", model::isoText(point.expected)},
                            {"date_precision", model::wordFor(point.precision)},
                            {"baseline", point.baseline.empty() ? Json(nullptr) : Json(point.baseline)},
                            {"revision", point.revision == 0 ? Json(nullptr) : Json(point.revision)}});
            rows.push_back({model::dayText(point.reportedOn, text.language()),
                            model::dayText(point.expected, point.precision, text.language()),
                            !point.baseline.empty() ? point.baseline
                            : point.revision == 0   ? text.text("now")
                                                    : console.translate(base::message(
                                                          "revision {number}", {{"number", std::to_string(point.revision)}}))});
        }
        if (console.asJson) {
            Json why = Json::array();
            for (const auto id : reasons) {
                const auto& change = opened->portfolio().all<model::ReportableChange>().at(id);
                why.push_back({{"code", change.code}, {"subject", change.subjectNl}, {"known_on", dayOrNull(change.knownOn)}});
            }
            const auto later = summary.daysLater();
            console.json({{"code", code},
                          {"name", model::nameOf(opened->portfolio(), *object, console.inEnglish())},
                          {"points", list},
                          {"first", dayOrNull(summary.first)},
                          {"last", dayOrNull(summary.last)},
                          {"now", dayOrNull(summary.now)},
                          {"days_later", later ? Json(*later) : Json(nullptr)},
                          {"pattern", wordOf(summary.trend.pattern)},
                          {"days_per_day", summary.trend.slope},
                          {"meets", dayOrNull(summary.trend.meets)},
                          {"reasons", why}});
            return exitDone;
        }
        console.out << tableText(rows);
        tell(console, opened->portfolio(), summary, reasons);
        return exitDone;
    }

private:
    static void tell(const Console& console, const model::Portfolio& portfolio, const Summary& summary,
                     const std::vector<model::ReportableChangeId>& reasons) {
        const auto day = [&](model::Day each) { return model::dayText(each, console.translate.language()); };
        console.line();
        if (summary.first && summary.last && summary.now)
            console.say(base::message("Promised first for {first}, told last for {last}, now {now}: {days} days after the first promise.",
                                      {{"first", day(*summary.first)},
                                       {"last", day(*summary.last)},
                                       {"now", day(*summary.now)},
                                       {"days", model::numberText(*summary.daysLater(), 0, console.translate.language())}}));
        const auto& trend = summary.trend;
        if (trend.pattern != forecasting::TrendPattern::unknown)
            console.say(base::message("For each month that passes it moves {days} days: {pattern}.",
                                      {{"days", model::numberText(std::llround(trend.slope * 365.25 / 12), 0,
                                                                  console.translate.language())},
                                       {"pattern", console.translate(forecasting::wordsFor(trend.pattern))}}));
        if (trend.meets)
            console.say(base::message("If it goes on like this it comes on {day}.", {{"day", day(*trend.meets)}}));
        for (const auto id : reasons) {
            const auto& change = portfolio.all<model::ReportableChange>().at(id);
            console.say(base::message("Change {code}: {what}", {{"code", change.code}, {"what", change.subjectNl}}));
        }
    }
};

}  // namespace

extern constinit const Command trendCommand =
    command<TrendCommand>("trend", N_("Tell how the date of a milestone was foretold"));

}  // namespace mijlpaal::cli
