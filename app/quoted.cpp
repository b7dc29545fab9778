#include "app/quoted.h"

#include "app/edits/field_types.h"
#include "app/publish_parts.h"
#include "letters/contradictions.h"
#include "letters/figures.h"
#include "letters/letter.h"
#include "model/field.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <map>
#include <set>

namespace mijlpaal::app {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

/// What the field of a record says now, where a sentence can be held against it.
class Now {
public:
    Now(const View& view, model::ObjectRef object, std::vector<std::string> former)
        : view_{view}, object_{object}, former_{std::move(former)} {}

    std::optional<letters::Held> of(std::string_view name) const {
        if (name.empty() || isCalledBy(name)) return called(name);
        if (object_.kind == model::RecordKind::activity && (name == "finish" || name == "start"))
            return planned(name);
        if (object_.kind == model::RecordKind::lawMilestone && name == "planned_date") {
            const auto& step = view_.portfolio().all<model::LawMilestone>().at({object_.number});
            const auto day = step.actualDate ? step.actualDate : step.plannedDate;
            if (day) return date(*day, step.actualDate.has_value());
            return std::nullopt;
        }
        const auto* record = view_.portfolio().record(object_);
        for (const auto& field : model::fields(object_.kind)) {
            if (field.name == name) return stored(record, field);
        }
        return std::nullopt;
    }

private:
    /// Without a field, by whatever it goes.
    std::optional<letters::Held> called(std::string_view name) const {
        letters::HeldName held;
        held.name = calledBy(view_.portfolio(), object_, name);
        for (const std::string_view field : {"short_name", "full_name", "name_nl", "title_nl", "subject_nl"}) {
            auto also = calledBy(view_.portfolio(), object_, field);
            if (also.empty() || also == held.name) continue;
            if (held.name.empty()) {
                held.name = std::move(also);
            } else {
                held.alsoCalled.push_back(std::move(also));
            }
        }
        for (const auto& each : former_) {
            const bool isStill =
                each == held.name || std::ranges::find(held.alsoCalled, each) != held.alsoCalled.end();
            if (!isStill) held.former.push_back(each);
        }
        if (held.name.empty() || held.former.empty()) return std::nullopt;
        return held;
    }

    std::optional<letters::Held> planned(std::string_view name) const {
        const auto* dates = view_.schedule().find(model::ActivityId{object_.number});
        if (!dates) return std::nullopt;
        const auto& activity = view_.portfolio().all<model::Activity>().at({object_.number});
        const bool isStart = name == "start";
        const auto day = isStart ? dates->start.day() : scheduling::finishDay(dates->finish);
        const bool isReached = isStart ? activity.actualStart.has_value() : activity.actualFinish.has_value();
        return letters::HeldDate{letters::ToldDate{day, letters::Precision::day}, isReached, isStart};
    }

    letters::Held date(model::Day day, bool isReached) const {
        const auto* record = view_.portfolio().record(object_);
        auto precision = letters::Precision::day;
        for (const auto& field : model::fields(object_.kind)) {
            if (!holds<model::DatePrecision>(field)) continue;
            const auto value = field.get(record);
            const auto* word = std::get_if<std::string>(&value);
            for (const auto& [each, known] : model::wordsOf<model::DatePrecision>) {
                if (word && known == *word) precision = toldAs(each);
            }
        }
        return letters::HeldDate{letters::ToldDate{day, precision}, isReached, false};
    }

    std::optional<letters::Held> stored(const void* record, const model::Field& field) const {
        const auto value = field.get(record);
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            if (holds<model::Money>(field)) return letters::HeldAmount{*number};
            if (holds<std::int64_t>(field)) return letters::HeldCount{*number};
            return std::nullopt;
        }
        const auto* text = std::get_if<std::string>(&value);
        if (!text || text->empty()) return std::nullopt;
        if (holds<model::Day>(field)) {
            if (const auto day = model::dayFrom(*text)) return date(*day, field.name.starts_with("actual"));
            return std::nullopt;
        }
        if (const auto status = letters::heldStatus(*text)) return *status;
        return std::nullopt;
    }

    const View& view_;
    model::ObjectRef object_;
    std::vector<std::string> former_;
};

/// A figure that takes a forecast.
bool isForetold(std::string_view figure) {
    if (figure.starts_with("law.")) return true;
    for (const std::string_view end : {".must", ".wish", ".fallback", ".chance", ".wishchance"}) {
        if (figure.ends_with(end)) return true;
    }
    return false;
}

class Register {
public:
    Register(const View& view, FormerNames former)
        : view_{view}, former_{std::move(former)}, mayBeTold_{publicObjects(view.portfolio())} {
        // What a letter called it is what it was called then.
        for (const auto& each : view.portfolio().all<model::QuotedFigure>()) {
            if (each.object && isCalledBy(each.field) && each.shownNl.size() > 1)
                former_[*each.object].push_back(each.shownNl);
        }
        PublishOptions options;
        options.reportDate = view.portfolio().settings().statusDate;
        options.hasAllEarlier = true;
        options.hasReadiness = false;
        if (const auto report = publish(view, options)) {
            for (auto& each : letters::figuresIn(letters::letterValues(*report)))
                texts_[each.name].insert(letters::withPlainSpaces(std::move(each.text)));
        }
    }

    QuotedStand standOf(const model::QuotedFigure& figure) const {
        QuotedStand stand{figure.id, QuotedVerdict::unknown, {}};
        const auto now = figure.object ? Now{view_, *figure.object, formerOf(*figure.object)}.of(figure.field)
                                       : std::nullopt;
        if (now) {
            const auto toldOn = figure.statusDate.value_or(view_.portfolio().settings().statusDate);
            const auto& told = figure.sentenceNl.empty() ? figure.shownNl : figure.sentenceNl;
            const auto compared = letters::contradiction(told, toldOn, {*now});
            stand.now = compared.now.empty() ? letters::heldText(*now) : compared.now;
            if (compared.verdict == letters::Compared::Verdict::agrees) stand.verdict = QuotedVerdict::holds;
            if (compared.verdict == letters::Compared::Verdict::contradicted)
                stand.verdict = QuotedVerdict::contradicted;
            if (stand.verdict != QuotedVerdict::unknown) return stand;
        }
        if (figure.figure.empty() || isForetold(figure.figure)) return stand;
        const auto told = texts_.find(figure.figure);
        if (told == texts_.end()) {
            // A letter of now has another occasion; only what may not be told any more is gone.
            if (!figure.object || !mayBeTold_.contains(*figure.object)) stand.verdict = QuotedVerdict::gone;
        } else if (told->second.contains(figure.shownNl)) {
            stand.verdict = QuotedVerdict::holds;
        } else {
            stand.verdict = QuotedVerdict::contradicted;
            if (stand.now.empty()) stand.now = *told->second.begin();
        }
        return stand;
    }

private:
    std::vector<std::string> formerOf(model::ObjectRef object) const {
        const auto found = former_.find(object);
        return found == former_.end() ? std::vector<std::string>{} : found->second;
    }

    const View& view_;
    FormerNames former_;
    std::set<model::ObjectRef> mayBeTold_;
    /// What each figure would read in a letter of now: in full and in short.
    std::map<std::string, std::set<std::string>> texts_;
};

model::KindSet everyKind() {
    model::KindSet kinds;
    for (const auto kind : model::allKinds) kinds.add(kind);
    return kinds;
}

const Recipe<std::vector<QuotedStand>> standsRecipe{everyKind(),
                                                    [](const View& view) { return quotedStands(view, {}); }};

}  // namespace

const std::vector<QuotedStand>& quotedStands(const View& view) {
    return view.result(standsRecipe);
}

std::vector<QuotedStand> quotedStands(const View& view, const FormerNames& former) {
    std::vector<QuotedStand> stands;
    const auto& figures = view.portfolio().all<model::QuotedFigure>();
    if (figures.empty() || view.unscheduled()) return stands;
    const Register known{view, former};
    for (const auto& each : figures) stands.push_back(known.standOf(each));
    return stands;
}

std::vector<QuotedStand> newlyContradicted(const View& before, const View& after) {
    std::vector<QuotedStand> found;
    std::set<model::QuotedFigureId> already;
    for (const auto& each : quotedStands(before)) {
        if (each.verdict == QuotedVerdict::contradicted) already.insert(each.figure);
    }
    const auto former = renamed(before.portfolio(), after.portfolio());
    const auto stands = former.empty() ? quotedStands(after) : quotedStands(after, former);
    for (const auto& each : stands) {
        if (each.verdict == QuotedVerdict::contradicted && !already.contains(each.figure))
            found.push_back(each);
    }
    return found;
}

std::string_view wordFor(QuotedVerdict verdict) {
    switch (verdict) {
        case QuotedVerdict::holds:
            return "holds";
        case QuotedVerdict::contradicted:
            return "contradicted";
        case QuotedVerdict::gone:
            return "gone";
        case QuotedVerdict::unknown:
            return "unknown";
    }
    return {};
}

std::string_view wordsFor(QuotedVerdict verdict) {
    switch (verdict) {
        case QuotedVerdict::holds:
            return tr("holds");
        case QuotedVerdict::contradicted:
            return tr("known otherwise now");
        case QuotedVerdict::gone:
            return tr("not told any more");
        case QuotedVerdict::unknown:
            return tr("not known");
    }
    return {};
}

}  // namespace mijlpaal::app
