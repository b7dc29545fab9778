#include "base/text.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/plan_text.h"
#include "scheduling/slips/slip.h"

#include <array>

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
        "Baseline {code} holds dates and no plan, so a slip from it has no causes. Compare with it by "
        "“variance”, or choose one of the revisions 1 to {head}.",
        {{"code", baseline.code}, {"head", std::to_string(opened.view.revision())}});
}

base::Result<End> endAt(const OpenedView& opened, const std::string& text) {
    if (text == "now") return End{opened.view, {}};
    std::string baseline;
    std::int64_t revision = 0;
    if (const auto known = app::findBaseline(opened.portfolio(), text)) {
        const auto taken = revisionOf(opened, *known);
        if (!taken) return base::failure(taken.error());
        revision = *taken;
        baseline = text;
    } else if (const auto number = base::wholeNumber(text)) {
        revision = *number;
    } else {
        return base::failure("“{text}” is not a revision, nor the code of a baseline, nor “now”.",
                             {{"text", text}});
    }
    auto view = opened.session->at(revision);
    if (!view) return base::failure(std::move(view.error()));
    return End{std::move(*view), std::move(baseline)};
}

Json jsonOf(const End& end, model::Moment finish) {
    return {{"revision", end.view.revision()},
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
            {"stand_ins", standIns}};
}

std::string codesOf(const std::vector<model::ObjectRef>& records, const End& from, const End& to) {
    constexpr std::size_t shown = 4;
    std::string codes;
    for (std::size_t i = 0; i < records.size() && i < shown; ++i)
        codes += (i == 0 ? "" : ", ") + model::codeOf(holderOf(records[i], from, to), records[i]);
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
    console.say(base::message("The finish moved from {before} to {after}: {slip} of working time.",
                              {{"before", model::dayText(slip.before.day(), language)},
                               {"after", model::dayText(slip.after.day(), language)},
                               {"slip", days(slip.total)}}));
    console.line();
    std::vector<std::vector<std::string>> rows{
        {text.text("Cause"), text.text("In order"), text.text("On average"), text.text("Records")}};
    for (const auto& part : slip.parts) {
        if (part.records.empty()) continue;
        rows.push_back({text.text(wordsFor(part.cause)), days(part.inOrder), days(part.average),
                        codesOf(part.records, from, to)});
    }
    console.out << tableText(rows, {1, 2});
    if (slip.standIns.empty()) return;
    console.line();
    console.say(base::message(
        "{count} of the plans in between cannot be scheduled; the nearest that can took their place.",
        {{"count", std::to_string(slip.standIns.size())}}));
}

struct SlipCommand {
    FileArgument file;
    std::string from, to = "now", activity;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--from", from, "A revision, or the code of a baseline").required();
        arguments.add("--to", to, "A revision, the code of a baseline, or now");
        arguments.add("--activity", activity, "The code of an activity; else the finish of the plan");
    }

    int run(const Console& console) const {
        const auto opened = openView(file);
        if (!opened) return console.refuse(opened.error());
        const auto before = endAt(*opened, from);
        if (!before) return console.refuse(before.error());
        const auto after = endAt(*opened, to);
        if (!after) return console.refuse(after.error());
        std::optional<model::ActivityId> about;
        model::UnitLengths lengths;
        const auto& portfolio = after->portfolio();
        if (!activity.empty()) {
            const auto found = activityOf(portfolio, activity);
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
};

}  // namespace

extern constinit const Command slipCommand =
    command<SlipCommand>("slip", N_("Split the slip of a finish over what caused it"));

}  // namespace mijlpaal::cli
