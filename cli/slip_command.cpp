#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/plan_text.h"
#include "scheduling/slips/slip.h"
#include "scheduling/telling.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using scheduling::Slip;
using scheduling::SlipCause;

/// A plan of the file as it was at one end of a slip.
struct End {
    app::View view;
    /// Empty when the revision itself was asked for.
    std::string baseline;

    const model::Portfolio& portfolio() const { return view.portfolio(); }
};

base::Result<std::int64_t> revisionOf(const OpenedView& opened, const app::KnownBaseline& baseline) {
    if (baseline.kind == app::BaselineKind::revision) return baseline.revision;
    return base::failure(
        "Baseline {code} holds dates and no plan, so nothing can slip towards it. Give it behind --from, or "
        "choose one of the revisions 1 to {head}.",
        {{"code", baseline.code}, {"head", std::to_string(opened.view.revision())}});
}

base::Result<End> endAt(const Console& console, const OpenedView& opened, const std::string& text) {
    if (text == "now") return End{opened.view, {}};
    std::string baseline;
    RevisionArgument wanted;
    if (const auto known = app::findBaseline(opened.portfolio(), text)) {
        const auto taken = revisionOf(opened, *known);
        if (!taken) return base::failure(taken.error());
        wanted.revision = *taken;
        baseline = text;
    } else if (const auto named = revisionIn(text)) {
        wanted = *named;
    } else {
        const auto sentence =
            text.empty() ? isMissing("--from")
                         : base::message("“{text}” is not a revision, nor a day such as 31-3-2026, nor the code of a "
                                         "baseline, nor “now”.",
                                         {{"text", text}});
        return base::failure(withChoices(console, sentence, text, plansIn(console, opened),
                                         "mijlpaal baselines " + console.translate.text("FILE")));
    }
    auto view = viewAt(*opened.session, wanted);
    if (!view) return base::failure(std::move(view.error()));
    return End{std::move(*view), std::move(baseline)};
}

Json jsonOf(const End& end, model::Moment finish) {
    return {{"revision", end.view.revision()},
            {"as_of", asOfJson(end.view)},
            {"baseline", end.baseline.empty() ? Json(nullptr) : Json(end.baseline)},
            {"finish", model::isoText(finish)}};
}

Json jsonOf(scheduling::SlipCauses causes) {
    Json names = Json::array();
    for (std::size_t i = 0; i < scheduling::slipCauseCount; ++i) {
        if (causes[i]) names.push_back(nameOf(static_cast<SlipCause>(i)));
    }
    return names;
}

Json jsonOf(const Console& console, const scheduling::StandIn& standIn) {
    return {{"taken", jsonOf(standIn.taken)},
            {"instead", jsonOf(standIn.instead)},
            {"why", console.translate(standIn.why)}};
}

/// The plan that holds a record: one that was removed is only in that before.
const model::Portfolio& holderOf(model::ObjectRef record, const End& from, const End& to) {
    return to.portfolio().contains(record) ? to.portfolio() : from.portfolio();
}

Json jsonAnswer(const Console& console, const std::string& activity, const End& from, const End& to,
                const Slip& slip) {
    Json causes = Json::array();
    for (const auto& part : slip.parts) {
        Json records = Json::array();
        for (const auto record : part.records) {
            const auto& holder = holderOf(record, from, to);
            records.push_back({{"kind", model::nameOf(record.kind)},
                               {"code", model::codeOf(holder, record)},
                               {"name", model::nameOf(holder, record, console.inEnglish())}});
        }
        causes.push_back({{"cause", nameOf(part.cause)},
                          {"in_order_minutes", minutesOf(part.inOrder)},
                          {"average_minutes", minutesOf(part.average)},
                          {"records", records}});
    }
    Json standIns = Json::array();
    for (const auto& each : slip.standIns) standIns.push_back(jsonOf(console, each));
    return {{"activity", activity.empty() ? Json(nullptr) : Json(activity)},
            {"from", jsonOf(from, slip.before)},
            {"to", jsonOf(to, slip.after)},
            {"slip_minutes", minutesOf(slip.total)},
            {"causes", causes},
            {"stand_ins", standIns},
            {"dates", Json::array()}};
}

/// What a person calls it in a list; the settings, of which there is one, by their kind.
std::string nameIn(const Console& console, const model::Portfolio& holder, model::ObjectRef record) {
    if (record.kind == model::RecordKind::settings) return console.translate.text(wordsFor(record.kind));
    return model::codeOf(holder, record);
}

std::string codesOf(const Console& console, const std::vector<model::ObjectRef>& records, const End& from,
                    const End& to) {
    constexpr std::size_t shown = 4;
    std::string codes;
    for (std::size_t i = 0; i < records.size() && i < shown; ++i)
        codes += (i == 0 ? "" : ", ") + nameIn(console, holderOf(records[i], from, to), records[i]);
    if (records.size() > shown) codes += " +" + std::to_string(records.size() - shown);
    return codes;
}

void print(const Console& console, const model::UnitLengths& lengths, const End& from, const End& to,
           const Slip& slip) {
    const auto language = console.translate.language();
    const auto days = [&](model::WorkTime time) {
        return model::durationText(time, model::TimeUnit::day, lengths, language);
    };
    const auto& text = console.translate;
    const bool isWithinDay = slip.before != slip.after && slip.before.day() == slip.after.day();
    const scheduling::Telling telling{
        to.portfolio(), language, isWithinDay ? scheduling::Times::always : scheduling::Times::wherePlanned};
    const bool anyCause = std::any_of(slip.parts.begin(), slip.parts.end(), [](const auto& part) {
        return part.inOrder != model::WorkTime{} || part.average != model::WorkTime{};
    });
    if (slip.before == slip.after) {
        console.say(base::message("The finish has not moved: it is {date} in both plans.",
                                  {{"date", telling.end(slip.after)}}));
        if (!anyCause) return;
        console.say(base::message("What moved it and what made up for that:"));
    } else {
        console.say(base::message("The finish moved from {before} to {after}: {slip} of working time.",
                                  {{"before", telling.end(slip.before)},
                                   {"after", telling.end(slip.after)},
                                   {"slip", days(slip.total)}}));
    }
    console.line();
    std::vector<std::vector<std::string>> rows{
        {text.text("Cause"), text.text("In order"), text.text("On average"), text.text("Records")}};
    for (const auto& part : slip.parts) {
        if (part.records.empty()) continue;
        rows.push_back({text.text(wordsFor(part.cause)), days(part.inOrder), days(part.average),
                        codesOf(console, part.records, from, to)});
    }
    console.out << tableText(rows, {1, 2});
    if (slip.standIns.empty()) return;
    console.line();
    console.say(base::message(
        "{count} of the plans in between cannot be scheduled; the nearest that can took their place.",
        {{"count", std::to_string(slip.standIns.size())}}));
}

// ---- from a baseline of dates ------------------------------------------------------------------------

/// A date of the baseline that the plan has moved, or all of them that it has.
struct MovedDate {
    model::ActivityId activity;
    model::Moment before, after;
    model::WorkTime slip;
};

/// The later first, by as much as they are later.
std::vector<MovedDate> datesIn(const app::View& view, const app::BaselinePlans& plans) {
    std::vector<MovedDate> dates;
    for (const auto& each : app::variances(view, plans)) {
        if (!each.finish) continue;
        dates.push_back({each.activity, *each.baseline.finish, view.schedule().find(each.activity)->finish,
                         *each.finish});
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const MovedDate& one, const MovedDate& other) { return one.slip > other.slip; });
    return dates;
}

bool hasMoved(const MovedDate& date) {
    return date.before.day() != date.after.day();
}

Json jsonAnswer(const Console& console, const std::string& activity, const app::KnownBaseline& baseline,
                const End& to, const std::vector<MovedDate>& dates) {
    const auto& portfolio = to.portfolio();
    auto before = dates.front().before, after = dates.front().after;
    Json list = Json::array();
    for (const auto& each : dates) {
        before = std::max(before, each.before);
        after = std::max(after, each.after);
        list.push_back({{"code", model::codeOf(portfolio, refTo(each.activity))},
                        {"name", model::nameOf(portfolio, refTo(each.activity), console.inEnglish())},
                        {"before", model::isoText(each.before)},
                        {"after", model::isoText(each.after)},
                        {"slip_minutes", minutesOf(each.slip)}});
    }
    return {
        {"activity", activity.empty() ? Json(nullptr) : Json(activity)},
        {"from", {{"revision", nullptr}, {"as_of", nullptr}, {"baseline", baseline.code}, {"finish", model::isoText(before)}}},
        {"to", jsonOf(to, after)},
        {"slip_minutes", activity.empty() ? Json(nullptr) : minutesOf(dates.front().slip)},
        {"causes", Json::array()},
        {"stand_ins", Json::array()},
        {"dates", list}};
}

void print(const Console& console, const app::KnownBaseline& baseline, const End& to,
           const std::vector<MovedDate>& dates) {
    constexpr std::size_t most = 10;
    const auto& text = console.translate;
    const scheduling::Telling telling{to.portfolio(), text.language()};
    const auto moved = static_cast<std::size_t>(std::count_if(dates.begin(), dates.end(), hasMoved));
    console.say(
        base::message("Baseline {code} holds dates and no plan, so what follows is by date, without "
                      "causes.",
                      {{"code", baseline.code}}));
    console.say(base::message("Finishes in the baseline: {count}. Moved: {moved}.",
                              {{"count", std::to_string(dates.size())}, {"moved", std::to_string(moved)}}));
    if (moved == 0) return;
    console.line();
    std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Baseline finish"),
                                                text.text("Finish"), text.text("Finish variance"),
                                                text.text("Name")}};
    for (const auto& each : dates) {
        if (!hasMoved(each) || rows.size() > most) continue;
        rows.push_back({model::codeOf(to.portfolio(), refTo(each.activity)), telling.end(each.before),
                        telling.end(each.after), telling.work(each.slip, each.activity),
                        model::nameOf(to.portfolio(), refTo(each.activity), console.inEnglish())});
    }
    console.out << tableText(rows, {3});
    if (moved > most) {
        console.say(base::message("And {count} more; “variance” shows them all.",
                                  {{"count", std::to_string(moved - most)}}));
    }
}

struct SlipCommand {
    FileArgument file;
    std::string from, to = "now", activity;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--from", from, "A revision, a day, or the code of a baseline").wanted();
        arguments.add("--to", to, "A revision, a day, the code of a baseline, or now");
        arguments.add("--activity", activity, "The code of an activity; else the finish of the plan");
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file);
        if (!opened) return console.refuse(opened.error());
        const auto after = endAt(console, *opened, to);
        if (!after) return console.refuse(after.error());
        const auto baseline = app::findBaseline(opened->portfolio(), from);
        if (baseline && baseline->kind != app::BaselineKind::revision)
            return answerByDate(console, *opened, *baseline, *after);
        const auto before = endAt(console, *opened, from);
        if (!before) return console.refuse(before.error());
        std::optional<model::ActivityId> about;
        model::UnitLengths lengths;
        const auto& portfolio = after->portfolio();
        if (!activity.empty()) {
            const auto found = activityOf(console, after->view, activity, "--activity");
            if (!found) return console.refuse(found.error());
            about = *found;
            lengths = model::unitLengthsOf(portfolio, *portfolio.find(*found));
        } else if (const auto usual = portfolio.settings().calendar) {
            lengths = model::unitLengths(portfolio.all<model::Calendar>().at(*usual));
        }
        const auto slip = scheduling::slipBetween(before->portfolio(), portfolio, about);
        if (!slip) return console.refuse(slip.error());
        console.warn(after->view.findings());
        if (console.asJson) {
            console.json(jsonAnswer(console, activity, *before, *after, *slip));
        } else {
            print(console, lengths, *before, *after, *slip);
        }
        return exitDone;
    }

private:
    int answerByDate(const Console& console, const OpenedView& opened, const app::KnownBaseline& baseline,
                     const End& after) const {
        if (const auto& why = after.view.unscheduled()) return console.refuse(*why);
        app::BaselineShelf shelf{*opened.session};
        const auto plans = shelf.plans(opened.view, baseline);
        if (!plans) return console.refuse(plans.error());
        auto dates = datesIn(after.view, *plans);
        if (!activity.empty()) {
            const auto found = activityOf(console, after.view, activity, "--activity");
            if (!found) return console.refuse(found.error());
            std::erase_if(dates, [&](const MovedDate& date) { return date.activity != *found; });
            if (dates.empty())
                return console.refuse(
                    base::message("Baseline {code} says nothing of the finish of {activity}.",
                                  {{"code", baseline.code}, {"activity", activity}}));
        }
        if (dates.empty())
            return console.refuse(base::message("Baseline {code} says nothing of activities in this plan.",
                                                {{"code", baseline.code}}));
        console.warn(after.view.findings());
        if (console.asJson) {
            console.json(jsonAnswer(console, activity, baseline, after, dates));
        } else {
            print(console, baseline, after, dates);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command slipCommand =
    command<SlipCommand>("slip", N_("Split the slip of a finish over what caused it"));

}  // namespace mijlpaal::cli
