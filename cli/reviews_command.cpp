#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "clocks/agenda.h"
#include "clocks/terms.h"
#include "model/showing.h"
#include "scheduling/obligations/follow_up.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/held_dates.h"

namespace mijlpaal::cli {

namespace {

using scheduling::Gate;
using scheduling::ReviewRequest;

class Answer {
public:
    Answer(const Console& console, const app::View& view, model::Day asOf)
        : console_{console},
          view_{view},
          portfolio_{view.portfolio()},
          telling_{portfolio_, console.translate.language()},
          requests_{scheduling::reviewRequests(portfolio_, view.schedule(), scheduling::Clocks{portfolio_})},
          asOf_{asOf} {}

    Json json() const {
        Json reviews = Json::array(), recommendations = Json::array(), gates = Json::array(),
             circular = Json::array(), requests = Json::array();
        for (const auto& each : portfolio_.all<model::Review>()) reviews.push_back(json(each));
        for (const auto& each : portfolio_.all<model::Recommendation>())
            recommendations.push_back(json(each));
        for (const auto& each : view_.schedule().gates) {
            if (isAdvice(each)) gates.push_back(json(each));
        }
        for (const auto& each : view_.schedule().circularGates)
            circular.push_back({{"by", code(*each.by)}, {"activity", code(refTo(each.activity))}});
        for (const auto& each : requests_) requests.push_back(json(each));
        return {{"revision", view_.revision()},
                {"reviews", reviews},
                {"recommendations", recommendations},
                {"gates", gates},
                {"circular", circular},
                {"requests", requests}};
    }

    void say() const {
        sayReviews();
        sayRecommendations();
        sayGates();
        sayRequests();
    }

private:
    std::string code(model::ObjectRef ref) const { return model::codeOf(portfolio_, ref); }

    template <class Id>
    Json codes(const std::vector<Id>& ids) const {
        Json list = Json::array();
        for (const auto id : ids) list.push_back(code(refTo(id)));
        return list;
    }

    template <class Id>
    std::string list(const std::vector<Id>& ids) const {
        std::string text;
        for (const auto id : ids) text += (text.empty() ? "" : ", ") + code(refTo(id));
        return textOrDash(text);
    }

    static Json json(const std::vector<std::string_view>& documents) {
        Json list = Json::array();
        for (const auto each : documents) list.push_back(each);
        return list;
    }

    static std::string list(const std::vector<std::string_view>& documents) {
        std::string text;
        for (const auto each : documents) text += (text.empty() ? "" : ", ") + std::string{each};
        return textOrDash(text);
    }

    Json json(const model::Review& review) const {
        return {{"code", review.code},
                {"kind", review.kind},
                {"subject", review.subjectNl},
                {"status", review.status},
                {"verdict", scheduling::isVerdict(review)},
                {"done", scheduling::isDone(review)},
                {"occasion", review.occasion ? Json(model::wordFor(*review.occasion)) : Json(nullptr)},
                {"owner_role", textJson(review.ownerRole)},
                {"asked_on", dayJson(review.requestedOn)},
                {"advice_on", dayJson(review.adviceDate)},
                {"public_by", dayJson(clocks::publicationDue(review))},
                {"with_both_houses_by", dayJson(clocks::sendingDue(review))},
                {"holds_back", codes(review.gates)},
                {"missing", json(scheduling::missingDocuments(review))}};
    }

    bool isOverdue(const model::Recommendation& each) const {
        return !scheduling::isClosed(each) && each.dueDate && *each.dueDate < asOf_;
    }

    Json json(const model::Recommendation& each) const {
        return {{"code", each.code},
                {"review", code(refTo(each.review))},
                {"number", each.number},
                {"acceptance", model::wordFor(each.acceptance)},
                {"stage", wordFor(scheduling::followUpOf(portfolio_, each))},
                {"owner_role", textJson(scheduling::ownerOf(portfolio_, each))},
                {"due", dayJson(each.dueDate)},
                {"overdue", isOverdue(each)},
                {"answer", textJson(each.answerNl)},
                {"answered_on", dayJson(each.answeredOn)},
                {"follow_up", codeJson(portfolio_, each.followUpActivity)},
                {"evidence", textJson(each.evidenceNl)},
                {"closed_on", dayJson(each.closedOn)},
                {"holds_back", codes(each.gates)},
                {"repeats", codes(scheduling::repeatedBy(portfolio_, each.id))}};
    }

    static bool isAdvice(const Gate& gate) {
        return gate.by && gate.by->kind != model::RecordKind::lawMilestone;
    }

    /// When it opens by the plan.
    model::Day opensOn(const Gate& gate) const {
        auto moment = gate.moment;
        if (const auto* dates = gate.after ? view_.schedule().find(*gate.after) : nullptr)
            moment = std::max(moment, dates->finish);
        return scheduling::finishDay(moment);
    }

    bool binds(const Gate& gate) const {
        return view_.schedule().reason(gate.activity) == scheduling::StartReason::gate;
    }

    Json json(const Gate& gate) const {
        const auto* dates = view_.schedule().find(gate.activity);
        return {{"by", code(*gate.by)},
                {"activity", code(refTo(gate.activity))},
                {"after", codeJson(portfolio_, gate.after)},
                {"opens", model::isoText(opensOn(gate))},
                {"start", dates ? Json(model::isoText(dates->start.day())) : Json(nullptr)},
                {"binds", binds(gate)}};
    }

    Json json(const ReviewRequest& each) const {
        return {{"code", code(refTo(each.review))},
                {"gate", code(refTo(each.gate))},
                {"gate_start", model::isoText(each.gateStart)},
                {"advice_by", model::isoText(each.adviceBy)},
                {"ask_by", dayJson(each.askBy)},
                {"late", each.askBy && *each.askBy < asOf_},
                {"missing", json(each.missing)}};
    }

    std::string text(std::string_view words) const { return console_.translate.text(words); }
    std::string day(const std::optional<model::Day>& each) const { return each ? telling_.day(*each) : "–"; }

    void sayReviews() const {
        std::vector<std::vector<std::string>> rows{{text("Code"), text("Kind"), text("Status"),
                                                    text("Advice"), text("Holds back"), text("Subject")}};
        for (const auto& each : portfolio_.all<model::Review>()) {
            auto kind = each.kind;
            if (!scheduling::isVerdict(each)) kind += " (" + text("no verdict") + ")";
            rows.push_back({each.code, kind, textOrDash(each.status), day(each.adviceDate), list(each.gates),
                            each.subjectNl});
        }
        if (rows.size() == 1) return console_.say(base::message("There are no reviews."));
        console_.out << tableText(rows);
    }

    void sayRecommendations() const {
        std::vector<std::vector<std::string>> rows{{text("Code"), text("Stage"), text("Who"), text("Due"),
                                                    text("Holds back"), text("Says again"),
                                                    text("Recommendation")}};
        for (const auto& each : portfolio_.all<model::Recommendation>()) {
            auto due = day(each.dueDate);
            if (isOverdue(each)) due += " (" + text("overdue") + ")";
            const auto words = console_.inEnglish() && !each.textEn.empty() ? each.textEn : each.textNl;
            rows.push_back({each.code, text(wordsFor(scheduling::followUpOf(portfolio_, each))),
                            textOrDash(scheduling::ownerOf(portfolio_, each)), due, list(each.gates),
                            list(scheduling::repeatedBy(portfolio_, each.id)), words});
        }
        if (rows.size() == 1) return;
        console_.line();
        console_.out << tableText(rows);
    }

    void sayGates() const {
        bool isFirst = true;
        for (const auto& gate : view_.schedule().gates) {
            if (!isAdvice(gate)) continue;
            if (isFirst) console_.line();
            isFirst = false;
            const base::MessageValues values{{"name", telling_.name(*gate.by)},
                                             {"activity", telling_.name(gate.activity)},
                                             {"date", telling_.day(opensOn(gate))}};
            console_.say(
                binds(gate)
                    ? base::message("“{name}” holds back “{activity}” up to and including {date}.", values)
                    : base::message(
                          "“{name}” is expected by {date}; “{activity}” does not start before that anyway.",
                          values));
        }
        for (const auto& gate : view_.schedule().circularGates)
            console_.say(base::message(
                "“{name}” holds back “{activity}”, for which it waits itself.",
                {{"name", telling_.name(*gate.by)}, {"activity", telling_.name(gate.activity)}}));
    }

    void sayRequests() const {
        if (requests_.empty()) return;
        std::vector<std::vector<std::string>> rows{{text("To be asked for"), text("Ask at the latest"),
                                                    text("Advice by"), text("Needed before"),
                                                    text("Still missing")}};
        for (const auto& each : requests_) {
            auto ask = day(each.askBy);
            if (each.askBy && *each.askBy < asOf_) ask += " (" + text("too late") + ")";
            rows.push_back({telling_.name(refTo(each.review)), ask, day(each.adviceBy),
                            telling_.name(each.gate), list(each.missing)});
        }
        console_.line();
        console_.out << tableText(rows);
    }

    const Console& console_;
    const app::View& view_;
    const model::Portfolio& portfolio_;
    scheduling::Telling telling_;
    std::vector<ReviewRequest> requests_;
    model::Day asOf_;
};

struct ReviewsCommand {
    FileArgument file;
    DayArgument date;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        date.declare(arguments, "The day on which it is judged what is late; else today");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const Answer answer{console, opened->view, date.orToday()};
        if (console.asJson) {
            console.json(answer.json());
        } else {
            answer.say();
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command reviewsCommand = command<ReviewsCommand>(
    "reviews", N_("Show what reviews say, what became of it, and what they hold back"));

}  // namespace mijlpaal::cli
