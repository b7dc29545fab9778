#include "scheduling/explanations/words.h"

namespace mijlpaal::scheduling {

using model::Activity;
using model::LinkType;
using model::WorkTime;

namespace {

class StepWords {
public:
    StepWords(const Step& step, const Workings& workings, const Telling& telling)
        : step_{step},
          portfolio_{workings.portfolio()},
          workings_{workings},
          telling_{telling},
          activity_{portfolio_.all<Activity>().at(step.activity)},
          name_{telling.name(step.activity)},
          date_{telling.moment(step.date)} {}

    std::vector<Sentence> all() {
        sayCause();
        if (step_.linksAlone) sayLinksAlone();
        if (step_.which == DateOf::finish) sayDuration();
        return std::move(sentences_);
    }

private:
    void say(std::string_view text, base::MessageValues values, std::vector<model::ObjectRef> about = {}) {
        about.insert(about.begin(), refTo(step_.activity));
        sentences_.push_back({base::message(text, values), std::move(about)});
    }

    void sayCause() {
        switch (step_.cause) {
            case Cause::link:
                return sayLink();
            case Cause::contents:
                return sayContents();
            case Cause::planStart:
                return say("Nothing is planned before the start of the plan, {date}.",
                           {{"date", telling_.moment(workings_.schedule().projectStart)}});
            case Cause::statusDate:
                return say("Work that is left of “{name}” comes behind the status date, {date}.",
                           {{"name", name_}, {"date", telling_.end(workings_.schedule().statusMoment)}});
            case Cause::constraint:
                return sayConstraint();
            case Cause::gate:
                return sayGate();
            case Cause::gateWork:
                return sayGateWork();
            case Cause::levelingDelay:
                return say("Levelling moved “{name}” to {date}.", {{"name", name_}, {"date", date_}});
            case Cause::asLateAsPossible:
                return say("“{name}” goes as late as what follows it allows: {date}.",
                           {{"name", name_}, {"date", date_}});
            case Cause::actual:
                return sayActual();
            case Cause::resumption:
                return say("What is left of “{name}” is taken up again on {date}.",
                           {{"name", name_}, {"date", telling_.moment(*activity_.resumed)}});
            case Cause::placed:
                return sayPlaced();
            case Cause::external:
                return say("A plan elsewhere puts “{name}” at {date}.", {{"name", name_}, {"date", date_}});
            case Cause::expectedFinish:
                return say("“{name}” is expected to finish on {date}.", {{"name", name_}, {"date", date_}});
        }
    }

    static std::string_view waitsFor(LinkType type) {
        switch (type) {
            case LinkType::finishToStart:
                return "“{name}” waits for the finish of “{predecessor}”, {date}.";
            case LinkType::startToStart:
                return "“{name}” waits for the start of “{predecessor}”, {date}.";
            case LinkType::finishToFinish:
                return "“{name}” finishes no earlier than the finish of “{predecessor}”, {date}.";
            case LinkType::startToFinish:
                return "“{name}” finishes no earlier than the start of “{predecessor}”, {date}.";
        }
        return {};
    }

    void sayLink() {
        const auto& link = *portfolio_.find(*step_.link);
        say(waitsFor(link.type),
            {{"name", step_.around ? telling_.name(*step_.around) : name_},
             {"predecessor", telling_.name(*step_.from)},
             {"date", telling_.moment(step_.leavesAt)}},
            {refTo(link.id), refTo(*step_.from)});
        if (step_.around)
            say("“{name}” is in “{summary}” and waits with it.",
                {{"name", name_}, {"summary", telling_.name(*step_.around)}}, {refTo(*step_.around)});
        if (step_.lag != WorkTime{}) sayLag();
        if (step_.calendar) sayPause(*step_.calendar);
        for (const auto other : step_.others) {
            const auto& also = *portfolio_.find(other);
            say("“{predecessor}” leads to the same moment.",
                {{"predecessor", telling_.name(also.predecessor)}}, {refTo(other), refTo(also.predecessor)});
        }
    }

    void sayLag() {
        const auto lag = telling_.amount(step_.lag, *step_.from);
        const auto arrives = telling_.moment(step_.arrives);
        say(step_.lag < WorkTime{} ? std::string_view{"A lead of {lag} brings that to {date}."}
                                   : std::string_view{"A lag of {lag} brings that to {date}."},
            {{"lag", lag}, {"date", arrives}}, {refTo(*step_.link)});
    }

    void sayPause(const CalendarStep& pause) {
        const auto to = telling_.moment(pause.to);
        switch (pause.pause) {
            case Pause::night:
                return say("The working day is over, so that becomes {date}.", {{"date", to}});
            case Pause::weekend:
                return say("Those are days without work, so that becomes {date}.", {{"date", to}});
            case Pause::holiday:
                return say("{holiday} is a day off, so that becomes {date}.",
                           {{"holiday", telling_.name(refTo(*pause.holiday))}, {"date", to}},
                           {refTo(*pause.holiday)});
        }
    }

    void sayContents() {
        const auto other = telling_.name(*step_.from);
        const auto at = telling_.moment(step_.leavesAt);
        const std::vector<model::ObjectRef> about{refTo(*step_.from)};
        if (activity_.kind == model::ActivityKind::levelOfEffort)
            return say("“{name}” spans what it is linked to: here “{inside}”, {date}.",
                       {{"name", name_}, {"inside", other}, {"date", at}}, about);
        say(step_.which == DateOf::finish
                ? std::string_view{"The last to finish in “{name}” is “{inside}”, {date}."}
                : std::string_view{"The first to start in “{name}” is “{inside}”, {date}."},
            {{"name", name_}, {"inside", other}, {"date", at}}, about);
    }

    void sayConstraint() {
        if (step_.around) {
            const auto& summary = *portfolio_.find(*step_.around);
            const auto name = telling_.name(summary.id);
            if (summary.constraint)
                sentences_.push_back(
                    {boundBy(*summary.constraint, name, telling_.moment(summary.constraint->date)),
                     {refTo(step_.activity), refTo(summary.id)}});
            return say("“{name}” is in “{summary}” and waits with it.", {{"name", name_}, {"summary", name}},
                       {refTo(summary.id)});
        }
        for (const auto& constraint : {activity_.constraint, activity_.secondConstraint}) {
            if (!constraint) continue;
            sentences_.push_back(
                {boundBy(*constraint, name_, telling_.moment(constraint->date)), {refTo(step_.activity)}});
        }
    }

    /// Who or what binds, of the latest when there are several.
    void sayGate() {
        const auto on = step_.around.value_or(step_.activity);
        const Gate* latest = nullptr;
        for (const auto& gate : workings_.schedule().gates) {
            if (gate.activity == on && (!latest || gate.moment > latest->moment)) latest = &gate;
        }
        if (!latest) return;
        say("“{name}” may not start before {date}.",
            {{"name", telling_.name(on)}, {"date", telling_.moment(latest->moment)}},
            step_.around ? std::vector<model::ObjectRef>{refTo(on)} : std::vector<model::ObjectRef>{});
        sayWhy(*latest, on);
        if (step_.around)
            say("“{name}” is in “{summary}” and waits with it.",
                {{"name", name_}, {"summary", telling_.name(on)}}, {refTo(on)});
    }

    void sayGateWork() {
        const auto on = step_.around.value_or(step_.activity);
        say("“{name}” may not start before “{work}” is finished, {date}.",
            {{"name", telling_.name(on)},
             {"work", telling_.name(*step_.from)},
             {"date", telling_.moment(step_.leavesAt)}},
            {refTo(*step_.from)});
        for (const auto& gate : workings_.schedule().gates) {
            if (gate.activity == on && gate.after == step_.from) return sayWhy(gate, on);
        }
    }

    /// In the words of the gate, with the name of the record that binds.
    void sayWhy(const Gate& gate, model::ActivityId on) {
        auto why = gate.why;
        std::vector<model::ObjectRef> about{refTo(on)};
        if (gate.by) {
            about.push_back(*gate.by);
            for (auto& [key, value] : why.values) {
                if (key == "name") value = telling_.name(*gate.by);
            }
        }
        sentences_.push_back({std::move(why), std::move(about)});
    }

    void sayPlaced() {
        if (step_.around)
            return say("“{name}” is in “{summary}”, which stands where it was typed.",
                       {{"name", name_}, {"summary", telling_.name(*step_.around)}}, {refTo(*step_.around)});
        say("“{name}” stands where it was typed: {date}.", {{"name", name_}, {"date", date_}});
    }

    void sayActual() {
        const auto* dates = workings_.schedule().find(step_.activity);
        if (activity_.actualFinish && step_.which != DateOf::start)
            return say("“{name}” was finished on {date}.",
                       {{"name", name_}, {"date", telling_.moment(*activity_.actualFinish)}});
        if (model::isMilestone(activity_.kind))
            return say("“{name}” was reached on {date}.", {{"name", name_}, {"date", date_}});
        say("“{name}” was started on {date}.",
            {{"name", name_}, {"date", telling_.moment(dates ? dates->start : step_.date)}});
    }

    void sayLinksAlone() {
        const auto& alone = *step_.linksAlone;
        const auto& link = *portfolio_.find(alone.link);
        const std::vector<model::ObjectRef> about{refTo(link.id), refTo(link.predecessor)};
        const auto predecessor = telling_.name(link.predecessor);
        const auto asked = telling_.moment(alone.start);
        if (alone.difference < WorkTime{})
            return say("That is {amount} before “{predecessor}” lets it start, {date}.",
                       {{"amount", telling_.amount(alone.difference, step_.activity)},
                        {"predecessor", predecessor},
                        {"date", asked}},
                       about);
        say("By its links alone it would start on {date}, behind “{predecessor}”.",
            {{"date", asked}, {"predecessor", predecessor}}, about);
    }

    void sayDuration() {
        const auto node = workings_.nodeOf(step_.activity);
        if (node == none || step_.cause == Cause::expectedFinish) return;
        const auto& made = workings_.network().nodes[node];
        if (made.finished || made.isPoint()) return;
        const auto left = telling_.work(made.remaining, step_.activity);
        say(made.started ? std::string_view{"What is left takes {duration} and is done on {date}."}
                         : std::string_view{"It takes {duration} of work and is done on {date}."},
            {{"duration", left}, {"date", date_}});
    }

    const Step& step_;
    const model::Portfolio& portfolio_;
    const Workings& workings_;
    const Telling& telling_;
    const Activity& activity_;
    std::string name_, date_;
    std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> sentencesFor(const Step& step, const Workings& workings, const Telling& telling) {
    return StepWords{step, workings, telling}.all();
}

}  // namespace mijlpaal::scheduling
