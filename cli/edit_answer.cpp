#include "cli/edit_answer.h"

#include "cli/differences.h"
#include "cli/money_stands.h"
#include "cli/value_json.h"
#include "model/number_text.h"
#include "model/patch.h"
#include "model/posting.h"
#include "scheduling/obligations/support.h"
#include "scheduling/telling.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

/// More are not read; they are counted.
constexpr std::size_t most = 20;

Json momentJson(const std::optional<model::Moment>& moment) {
    return moment ? Json(model::isoText(*moment)) : Json(nullptr);
}

Json moneyJson(const std::optional<model::Money>& money) {
    return money ? Json(money->cents) : Json(nullptr);
}

Json pairJson(model::Moment before, model::Moment after) {
    return {{"before", model::isoText(before)}, {"after", model::isoText(after)}};
}

std::string arrow(const std::string& before, const std::string& after) {
    return before == after ? before : before + " → " + after;
}

}  // namespace

EditAnswer::EditAnswer(const app::TypedEdits& typed, const app::View& before, const app::View& after,
                       bool isDryRun, bool isWhole)
    : typed_{typed},
      before_{before},
      after_{after},
      isDryRun_{isDryRun},
      isWhole_{isWhole},
      effect_{app::effectOf(before, after)},
      law_{app::lawEffectOf(before, after)},
      contradicted_{app::newlyContradicted(before, after)} {}

Json EditAnswer::json(const Console& console) const {
    Json edits = Json::array();
    for (const auto& edit : typed_.edits) {
        edits.push_back({{"row", edit.place.row ? Json(*edit.place.row) : Json(nullptr)},
                         {"label", console.translate(edit.label)},
                         {"kind", model::nameOf(edit.subject.kind)},
                         {"code", edit.name},
                         {"added", edit.isAddition},
                         {"changed", !edit.isEmpty}});
    }
    Json moved = Json::array();
    for (const auto& each : effect_.moved) {
        const auto ref = refTo(each.activity);
        moved.push_back({{"code", codeOf(after_.portfolio(), ref)},
                         {"name", nameOf(after_.portfolio(), ref, console.inEnglish())},
                         {"start", pairJson(each.before.start, each.after.start)},
                         {"finish", pairJson(each.before.finish, each.after.finish)}});
    }
    Json promises = Json::array();
    for (const auto& each : effect_.promises) {
        const auto& promise = after_.portfolio().all<model::BaselineDate>().at(each.promise);
        promises.push_back(
            {{"baseline", promise.baseline},
             {"code", codeOf(after_.portfolio(), promise.object)},
             {"promised", model::isoText(promise.date)},
             {"expected", {{"before", model::isoText(each.before)}, {"after", model::isoText(each.after)}}}});
    }
    const auto kept = [&](const std::vector<app::LawEffect::Kept>& all) {
        Json list = Json::array();
        for (const auto& each : all)
            list.push_back({{"code", codeOf(after_.portfolio(), refTo(each.dependency))},
                            {"before", scheduling::wordFor(each.before)},
                            {"after", scheduling::wordFor(each.after)}});
        return list;
    };
    Json milestones = Json::array(), idle = Json::array();
    for (const auto& each : law_.milestones)
        milestones.push_back({{"code", codeOf(after_.portfolio(), refTo(each.milestone))},
                              {"before", dayJson(each.before)},
                              {"after", dayJson(each.after)},
                              {"last_working_day", dayJson(each.lastWorkingDay)}});
    for (const auto& each : law_.idle)
        idle.push_back(
            {{"code", codeOf(after_.portfolio(), refTo(each.activity))},
             {"idle_minutes", {{"before", minutesOf(each.before)}, {"after", minutesOf(each.after)}}}});
    Json law = nullptr;
    if (!law_.empty())
        law = {{"milestones", milestones},
               {"breaks", kept(law_.breaks)},
               {"mends", kept(law_.mends)},
               {"idle", idle},
               {"staying_cost_more", moneyJson(law_.staying)}};
    Json quoted = Json::array();
    for (const auto& each : contradicted_) {
        const auto& figure = after_.portfolio().all<model::QuotedFigure>().at(each.figure);
        quoted.push_back({{"code", figure.code},
                          {"letter", codeJson(after_.portfolio(), figure.letter)},
                          {"told", figure.sentenceNl.empty() ? figure.shownNl : figure.sentenceNl},
                          {"now", each.now}});
    }
    return {{"written", !isDryRun_ && !typed_.changes.empty()},
            {"dry_run", isDryRun_},
            {"revision", after_.revision()},
            {"branch", after_.origin().branch ? Json(*after_.origin().branch) : Json(nullptr)},
            {"label", console.translate(typed_.changes.label)},
            {"edits", std::move(edits)},
            {"changes", differencesJson(model::patchesOf(typed_.changes), after_.portfolio())},
            {"moved", std::move(moved)},
            {"project_finish",
             {{"before", momentJson(effect_.finishBefore)}, {"after", momentJson(effect_.finishAfter)}}},
            {"promises", std::move(promises)},
            {"law", std::move(law)},
            {"quoted", std::move(quoted)}};
}

void EditAnswer::say(const Console& console) const {
    sayEdits(console);
    sayFields(console);
    sayMoves(console);
    sayPromises(console);
    sayLaw(console);
    sayQuoted(console);
    if (isDryRun_) return console.say(base::message("This was a dry run; nothing was written."));
    if (typed_.changes.empty()) return console.say(base::message("Everything was so already."));
    if (const auto& branch = after_.origin().branch) {
        return console.say(base::message("Branch {branch} has the edit; the plan is as it was.",
                                         {{"branch", std::to_string(*branch)}}));
    }
    console.say(base::message("The file is at revision {revision}.",
                              {{"revision", std::to_string(after_.revision())}}));
}

void EditAnswer::sayEdits(const Console& console) const {
    std::size_t said = 0;
    for (const auto& edit : typed_.edits) {
        if (edit.isEmpty) continue;
        // The codes of what is new are told, however many.
        if (++said > most && !isWhole_ && !edit.isAddition) continue;
        auto line = console.translate(edit.label);
        if (edit.isAddition) line += " (" + edit.name + ")";
        console.line(line);
    }
    if (typed_.edits.size() > 1)
        console.say(base::message("Edits: {count}.", {{"count", std::to_string(typed_.edits.size())}}));
}

void EditAnswer::sayFields(const Console& console) const {
    auto patches = model::patchesOf(typed_.changes);
    // What goes is told by its kind and count.
    std::erase_if(patches, [](const model::Patch& patch) { return patch.deed == model::Deed::remove; });
    for (auto& patch : patches) {
        std::erase_if(patch.fields, [&](const model::FieldChange& change) {
            const bool isToldBefore =
                patch.deed == model::Deed::add && change.field->unit == model::Unit::code;
            return isToldBefore || change.field->name == "position";
        });
    }
    const auto count = differenceCount(patches);
    const auto shown = isWhole_ ? count : std::min(count, most);
    console.out << tableText(
        differenceRows(console, patches, before_.portfolio(), after_.portfolio(), shown));
    if (count > shown) {
        console.say(base::message("And {count} more fields; --all shows them.",
                                  {{"count", std::to_string(count - shown)}}));
    }
}

bool EditAnswer::isAllMoney() const {
    return std::ranges::all_of(typed_.changes.changes,
                               [](const model::Change& change) { return model::isPosting(change.subject().kind); });
}

void EditAnswer::sayMoves(const Console& console) const {
    if (typed_.changes.empty()) return;
    // Of money no date moves, and people ask where it stands.
    if (isAllMoney() && effect_.moved.empty())
        return sayStands(console, before_.portfolio(), after_.portfolio());
    const scheduling::Telling telling{after_.portfolio(), console.translate.language()};
    if (effect_.moved.empty()) {
        console.say(base::message("No dates move."));
    } else {
        console.say(base::message("Activities that move: {count}.",
                                  {{"count", std::to_string(effect_.moved.size())}}));
    }
    if (isDryRun_ || isWhole_) {
        std::vector<std::vector<std::string>> rows;
        for (const auto& each : effect_.moved) {
            if (rows.size() == most && !isWhole_) break;
            const auto ref = refTo(each.activity);
            const auto finish = [&](const scheduling::Dates& dates) {
                return telling.day(app::lastDayOf(dates.start, dates.finish));
            };
            rows.push_back({codeOf(after_.portfolio(), ref),
                            nameOf(after_.portfolio(), ref, console.inEnglish()),
                            arrow(telling.day(each.before.start.day()), telling.day(each.after.start.day())),
                            arrow(finish(each.before), finish(each.after))});
        }
        if (!rows.empty()) {
            rows.insert(rows.begin(), {console.translate.text("Code"), console.translate.text("Name"),
                                       console.translate.text("Start"), console.translate.text("Finish")});
            console.out << tableText(rows);
        }
        if (effect_.moved.size() > most && !isWhole_) {
            console.say(base::message("And {count} more; --all shows them.",
                                      {{"count", std::to_string(effect_.moved.size() - most)}}));
        }
    }
    if (!effect_.finishBefore || !effect_.finishAfter) return;
    const auto before = telling.moment(*effect_.finishBefore);
    const auto after = telling.moment(*effect_.finishAfter);
    if (before == after) {
        console.say(base::message("The plan still ends on {day}.", {{"day", after}}));
    } else {
        console.say(base::message("The end of the plan moves from {before} to {after}.",
                                  {{"before", before}, {"after", after}}));
    }
}

void EditAnswer::sayPromises(const Console& console) const {
    if (effect_.promises.empty()) return;
    console.say(base::message("Promises about what moves: {count}.",
                              {{"count", std::to_string(effect_.promises.size())}}));
    if (!isDryRun_ && !isWhole_) return;
    const scheduling::Telling telling{after_.portfolio(), console.translate.language()};
    std::vector<std::vector<std::string>> rows{
        {console.translate.text("Baseline"), console.translate.text("Code"),
         console.translate.text("Promised"), console.translate.text("Expected")}};
    for (const auto& each : effect_.promises) {
        if (rows.size() > most && !isWhole_) break;
        const auto& promise = after_.portfolio().all<model::BaselineDate>().at(each.promise);
        rows.push_back({promise.baseline, codeOf(after_.portfolio(), promise.object),
                        telling.day(promise.date), arrow(telling.day(each.before), telling.day(each.after))});
    }
    console.out << tableText(rows);
}

void EditAnswer::sayQuoted(const Console& console) const {
    if (contradicted_.empty()) return;
    console.say(base::message("A letter told otherwise. Quoted figures that do not hold any more: {count}.",
                              {{"count", std::to_string(contradicted_.size())}}));
    std::size_t said = 0;
    for (const auto& each : contradicted_) {
        if (++said > most && !isWhole_) break;
        const auto& figure = after_.portfolio().all<model::QuotedFigure>().at(each.figure);
        console.line("- " +
                     console.translate(base::message(
                         "{figure}: the letter says “{told}”, now it is “{now}”.",
                         {{"figure", figure.code},
                          {"told", figure.sentenceNl.empty() ? figure.shownNl : figure.sentenceNl},
                          {"now", each.now}})));
    }
}

void EditAnswer::sayLaw(const Console& console) const {
    const auto& portfolio = after_.portfolio();
    const scheduling::Telling telling{portfolio, console.translate.language()};
    for (const auto& each : law_.milestones) {
        if (!each.after || !each.lastWorkingDay) continue;
        console.say(base::message(
            "The last working day before “{name}” is {day}.",
            {{"name", telling.name(refTo(each.milestone))}, {"day", telling.day(*each.lastWorkingDay)}}));
    }
    const auto say = [&](const app::LawEffect::Kept& each, std::string_view text) {
        const auto& need = portfolio.all<model::LawDependency>().at(each.dependency);
        const bool informs = need.relation == model::LawRelation::informsDecision;
        const auto waiting = informs ? refTo(need.lawMilestone) : refTo(need.lawPart);
        console.say(base::message(text, {{"name", telling.name(need.required)}, {"part", telling.name(waiting)}}));
    };
    for (const auto& each : law_.breaks)
        say(each,
            each.after == scheduling::Kept::byFallback
                ? std::string_view{"“{name}” comes too late for “{part}” by then; its fallback does not."}
                : std::string_view{"“{name}” comes too late for “{part}” by then."});
    for (const auto& each : law_.mends)
        say(each, each.after == scheduling::Kept::byFallback
                      ? std::string_view{"The fallback of “{name}” is in time for “{part}” by then."}
                      : std::string_view{"“{name}” is in time for “{part}” by then."});
    std::size_t said = 0;
    for (const auto& each : law_.idle) {
        if (++said > most && !isWhole_) break;
        console.say(base::message("“{name}” lies ready for {after} instead of {before}.",
                                  {{"name", telling.name(each.activity)},
                                   {"before", telling.work(each.before, each.activity)},
                                   {"after", telling.work(each.after, each.activity)}}));
    }
    if (!law_.staying || *law_.staying == model::Money{}) return;
    const bool isMore = *law_.staying > model::Money{};
    const auto amount =
        model::moneyText(isMore ? *law_.staying : -*law_.staying, console.translate.language());
    console.say(base::message(isMore ? std::string_view{"Keeping the old systems costs {amount} more."}
                                     : std::string_view{"Keeping the old systems costs {amount} less."},
                              {{"amount", amount}}));
}

}  // namespace mijlpaal::cli
