#include "cli/choices.h"
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

/// Without such a code the choice is from what a baseline says something of, milestones first.
base::Result<model::ObjectRef> trendedObject(const Console& console, const OpenedView& opened, const std::string& code) {
    constexpr std::array kinds{model::RecordKind::activity, model::RecordKind::lawMilestone};
    const auto& portfolio = opened.portfolio();
    if (const auto found = model::CodeBook{portfolio}.find(code, kinds)) return *found;
    app::BaselineShelf shelf{*opened.session};
    const auto trends = app::trendsOf(opened.view, shelf);
    if (!trends) return base::failure(trends.error());
    const auto isPromise = [&](model::ObjectRef object) {
        return object.kind != model::RecordKind::activity ||
               isMilestone(portfolio.all<model::Activity>().at({object.number}).kind);
    };
    std::vector<Choice> choices;
    for (const bool first : {true, false}) {
        for (const auto& [object, points] : *trends) {
            if (isPromise(object) == first)
                choices.push_back({model::codeOf(portfolio, object), model::nameOf(portfolio, object, console.inEnglish()),
                                   model::nameOf(portfolio, object, !console.inEnglish())});
        }
    }
    return base::failure(withChoices(
        console, base::message("There is no activity or milestone of the law {code}.", {{"code", code}}), code, choices,
        "mijlpaal trend " + console.translate.text("FILE") + " --all"));
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

    bool hasMoved() const { return first != now || last != now; }

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
    bool revisions = false, isWhole = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(codeArgument(), code,
                      "The code of an activity or milestone of the law; --of may stand before it. Else all that have moved");
        arguments.add("--all", isWhole, "Also what has not moved");
        revision.declare(arguments);
        arguments.add("--revisions", revisions, "Also the plan as it was last before each move of the status date");
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        if (code.empty()) {
            if (revisions) return console.refuse(base::message("--revisions goes with the code of one milestone."));
            return tellAll(console, *opened);
        }
        const auto object = trendedObject(console, *opened, code);
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
        std::size_t same = 0;
        for (const auto& point : *points) {
            list.push_back({{"reported_on", model::isoText(point.reportedOn)},
                            {"expected", model::isoText(point.expected)},
                            {"date_precision", model::wordFor(point.precision)},
                            {"baseline", point.baseline.empty() ? Json(nullptr) : Json(point.baseline)},
                            {"revision", point.revision == 0 ? Json(nullptr) : Json(point.revision)}});
            // The last is what holds now.
            const bool isSame = &point != &points->front() && &point != &points->back() &&
                                point.expected == (&point - 1)->expected;
            if (isSame && !isWhole) {
                ++same;
                continue;
            }
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
        if (same > 0)
            console.say(
                base::message("And {count} unchanged; --all shows them too.", {{"count", std::to_string(same)}}));
        tell(console, opened->portfolio(), summary, reasons);
        return exitDone;
    }

private:
    /// All of which a baseline says something, that which moved furthest first.
    int tellAll(const Console& console, const OpenedView& opened) const {
        app::BaselineShelf shelf{*opened.session};
        const auto trends = app::trendsOf(opened.view, shelf);
        if (!trends) return console.refuse(trends.error());
        std::vector<std::pair<model::ObjectRef, Summary>> all;
        for (const auto& [object, points] : *trends) all.emplace_back(object, Summary{points});
        std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
            return one.second.daysLater().value_or(0) > other.second.daysLater().value_or(0);
        });
        std::stable_partition(all.begin(), all.end(), [](const auto& each) { return each.second.hasMoved(); });
        const auto& portfolio = opened.portfolio();
        const auto& text = console.translate;
        const auto day = [&](const std::optional<model::Day>& each) {
            return each ? model::dayText(*each, text.language()) : std::string{"–"};
        };
        Json list = Json::array();
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Promised first"), text.text("Told last"),
                                                    text.text("Now"), text.text("Days later"), text.text("Name")}};
        std::size_t same = 0;
        for (const auto& [object, summary] : all) {
            const auto later = summary.daysLater();
            const auto name = model::nameOf(portfolio, object, console.inEnglish());
            list.push_back({{"code", model::codeOf(portfolio, object)},
                            {"name", name},
                            {"first", dayOrNull(summary.first)},
                            {"last", dayOrNull(summary.last)},
                            {"now", dayOrNull(summary.now)},
                            {"days_later", later ? Json(*later) : Json(nullptr)},
                            {"pattern", wordOf(summary.trend.pattern)}});
            if (!summary.hasMoved() && !isWhole) {
                ++same;
                continue;
            }
            rows.push_back({model::codeOf(portfolio, object), day(summary.first), day(summary.last), day(summary.now),
                            later ? model::numberText(*later, 0, text.language()) : "–", name});
        }
        if (console.asJson) {
            console.json({{"trends", list}});
        } else if (all.empty()) {
            console.say(base::message("No baseline with a day says anything of a milestone, so nothing can have moved."));
        } else if (rows.size() == 1) {
            console.say(base::message("Nothing has moved. Unchanged: {count}; --all shows them.",
                                      {{"count", std::to_string(same)}}));
        } else {
            console.out << tableText(rows, {4});
            if (same > 0)
                console.say(
                    base::message("And {count} unchanged; --all shows them too.", {{"count", std::to_string(same)}}));
        }
        return exitDone;
    }

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
