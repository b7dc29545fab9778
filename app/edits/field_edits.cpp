#include "app/edits/field_edits.h"

#include "app/edits/field_types.h"
#include "app/edits/near_names.h"
#include "app/edits/shown_names.h"
#include "app/edits/steps.h"
#include "app/edits/typed_value.h"
#include "base/text.h"
#include "model/baselines.h"
#include "model/edit.h"
#include "model/move.h"

#include <algorithm>
#include <array>

namespace mijlpaal::app {

using model::Activity;
using model::Field;
using model::Language;
using model::ObjectRef;
using model::RecordKind;

namespace {

/// What a planner calls parts of an activity that are no field, or are called otherwise in files.
constexpr std::array planNames{
    std::pair{std::string_view{"name"}, PlanValue::name},
    std::pair{std::string_view{"duration"}, PlanValue::duration},
    std::pair{std::string_view{"remaining"}, PlanValue::remaining},
    std::pair{std::string_view{"start"}, PlanValue::start},
    std::pair{std::string_view{"finish"}, PlanValue::finish},
    std::pair{std::string_view{"predecessors"}, PlanValue::predecessors},
    std::pair{std::string_view{"percent"}, PlanValue::percent},
};

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}
[[maybe_unused]] constexpr std::array planWords{tr("name"), tr("start"), tr("finish"), tr("predecessors")};

/// The field of an activity that holds what is typed; null where it follows from others.
const Field* fieldOf(PlanValue value, Language language) {
    const auto named = [](std::string_view name) { return fieldFrom(RecordKind::activity, name)->field; };
    switch (value) {
        case PlanValue::name:
            return named(language == Language::english ? "name_en" : "name_nl");
        case PlanValue::duration:
            return named("most_likely");
        case PlanValue::remaining:
            return named("remaining");
        case PlanValue::percent:
            return named("percent_complete");
        default:
            return nullptr;
    }
}

std::optional<TypedField> planField(std::string_view name, Language language) {
    for (const auto& [word, value] : planNames) {
        if (isWord(name, word)) return TypedField{{}, {}, fieldOf(value, language), value, language};
    }
    return std::nullopt;
}

std::vector<OfferedName> namesOfFields(RecordKind kind, Language language) {
    auto names = offeredFields(kind, language);
    if (kind != RecordKind::activity) return names;
    const auto fields = model::fields(kind);
    for (const auto& [word, value] : planNames) {
        const auto* field = fieldOf(value, language);
        if (field && value != PlanValue::name) {
            names[static_cast<std::size_t>(field - fields.data())].others.emplace_back(word);
        } else {
            names.push_back(offeredWord(word, language));
        }
    }
    return names;
}

/// Lengths that may be below zero, so that a sign is their own.
bool hasOwnSign(const Field& field) {
    return field.name == "lag" || field.name == "delay" || field.name == "leveling_delay" ||
           field.name == "critical_limit";
}

/// What is typed as more or less than what a record has, as it would be typed in full; nothing when it is not.
std::optional<base::Result<std::string>> inFull(const model::Portfolio& portfolio, ObjectRef ref,
                                                const TypedField& typed) {
    const auto step = stepFrom(typed.text);
    if (!step || typed.value || !typed.field) return std::nullopt;
    const auto& field = *typed.field;
    const auto* record = portfolio.record(ref);
    const auto context = textContextOf(portfolio, ref.kind, record);
    if (holds<model::Day>(field) || holds<model::Moment>(field)) {
        const auto text = field.text(record, context);
        constexpr auto length = std::string_view{"2027-03-31"}.size();
        const auto now = model::dayFrom(std::string_view{text}.substr(0, length));
        if (!now) return nothingToCountFrom(*step);
        return dayAfter(*step, *now, typed.language).map([&](model::Day day) {
            return model::isoText(day) + text.substr(length);
        });
    }
    if (!holds<model::WorkTime>(field) || hasOwnSign(field)) return std::nullopt;
    const auto value = field.get(record);
    const auto* now = std::get_if<std::int64_t>(&value);
    // What is below zero is shown with a sign, and can be typed so.
    if (step->isLess && (!now || *now < 0)) return std::nullopt;
    if (!now) return nothingToCountFrom(*step);
    const model::Activity usual;
    const auto& on = ref.kind == RecordKind::activity ? *static_cast<const Activity*>(record) : usual;
    return lengthAfter(*step, model::WorkTime{*now}, model::TimeUnit::day, model::unitLengthsOf(portfolio, on),
                       typed.language)
        .map([](const auto& after) { return base::decimalText(after.work.tenths, 1) + "m"; });
}

/// Sets fields of one record that is there.
class Setting {
public:
    Setting(EditRun& run, ObjectRef ref) : run_{run}, ref_{ref} {}

    /// Each may also be so much more or less than what is there.
    void take(const TypedField& typed) {
        if (const auto full = inFull(portfolio(), ref_, typed)) {
            if (!*full) return run_.refuse(full->error(), {}, typed.name);
            auto meant = typed;
            meant.text = **full;
            return takeInFull(meant);
        }
        takeInFull(typed);
    }

    /// Makes an edit of the fields that were only set.
    void flush() {
        const auto set = std::move(scratch_);
        scratch_ = nullptr;
        if (!set || run_.isRefused()) return;
        if (ref_.kind == RecordKind::settings) {
            run_.make(model::setSettings(portfolio(), *static_cast<const model::Settings*>(set.get())));
            return;
        }
        if (ref_.kind == RecordKind::baseline && !tellBaseline(*static_cast<model::Baseline*>(set.get())))
            return;
        model::ChangeSet changes{
            base::message("Change “{name}”", {{"name", nameOf(portfolio(), ref_)}}), {}, {}};
        const auto before = portfolio().table(ref_.kind).share(ref_.number);
        if (!model::operationsOf(ref_.kind).areEqual(before.get(), set.get()))
            changes.changes.push_back({ref_.kind, ref_.number, before, set});
        if (ref_.kind == RecordKind::lawMilestone)
            addPlanned(*static_cast<const model::LawMilestone*>(set.get()), changes);
        run_.make(changes);
    }

private:
    const model::Portfolio& portfolio() const { return run_.portfolio(); }
    const void* record() const { return portfolio().record(ref_); }
    model::ActivityId id() const { return {ref_.number}; }

    void takeInFull(const TypedField& typed) {
        if (ref_.kind == RecordKind::activity && takeInPlan(typed)) return;
        if (!scratch_) scratch_ = model::operationsOf(ref_.kind).copy(record());
        typeField(run_, ref_.kind, scratch_.get(), typed);
    }

    /// The milestone of the plan that stands for one of the law is held to its day, and goes with it.
    void addPlanned(const model::LawMilestone& wanted, model::ChangeSet& changes) const {
        const auto& now = *static_cast<const model::LawMilestone*>(record());
        const auto* activity = now.activity ? portfolio().find(*now.activity) : nullptr;
        if (!activity || !activity->constraint || !now.plannedDate || !wanted.plannedDate ||
            now.plannedDate == wanted.plannedDate || activity->constraint->date.day() != *now.plannedDate)
            return;
        auto moved = *activity;
        moved.constraint->date =
            model::Moment::at(*wanted.plannedDate, activity->constraint->date.timeOfDay());
        changes.changes.push_back({RecordKind::activity, activity->id.number,
                                   portfolio().table(RecordKind::activity).share(activity->id.number),
                                   std::make_shared<const Activity>(std::move(moved))});
    }

    /// Name and note of a baseline have edits of their own.
    bool tellBaseline(model::Baseline& wanted) {
        const auto now = *static_cast<const model::Baseline*>(record());
        if (wanted.nameNl != now.nameNl &&
            !run_.make(model::renameBaseline(portfolio(), now.id, wanted.nameNl)))
            return false;
        return wanted.noteNl == now.noteNl ||
               run_.make(model::annotateBaseline(portfolio(), now.id, wanted.noteNl));
    }

    /// What means more than setting a field. False when that is all it is.
    bool takeInPlan(const TypedField& typed) {
        if (typed.value) return takeValue(typed);
        const auto name = typed.field->name;
        if (name != "constraint" && name != "deadline" && name != "parent") return false;
        flush();
        auto wanted = model::operationsOf(ref_.kind).copy(record());
        typeField(run_, ref_.kind, wanted.get(), typed);
        if (run_.isRefused()) return true;
        const auto& after = *static_cast<const Activity*>(wanted.get());
        const auto& before = *static_cast<const Activity*>(record());
        if (after == before) return true;
        if (name == "constraint") {
            run_.make(model::setConstraint(portfolio(), id(), after.constraint), typed.name);
        } else if (name == "parent") {
            run_.make(model::moveUnder(portfolio(), id(), after.parent), typed.name);
        } else {
            std::optional<model::TypedMoment> moment;
            if (after.deadline)
                moment = model::TypedMoment{after.deadline->day(), after.deadline->timeOfDay()};
            run_.make(model::setDeadline(portfolio(), id(), moment), typed.name);
        }
        return true;
    }

    bool takeValue(const TypedField& typed) {
        flush();
        const auto text = base::trimmed(typed.text);
        if (isSo(typed, text)) return true;
        // Nothing typed is "not known", where the plan has no other meaning for it.
        const bool canBeUnknown = typed.value == PlanValue::remaining || typed.value == PlanValue::percent;
        if (text.empty() && canBeUnknown) return false;
        run_.make(app::typed(run_.view(), id(), *typed.value, text, typed.language), typed.name);
        return true;
    }

    /// Whether it stands there already, as in a file or as it is shown.
    bool isSo(const TypedField& typed, std::string_view text) const {
        const auto& activity = *static_cast<const Activity*>(record());
        for (const auto language : {Language::dutch, Language::english}) {
            if (typed.value == PlanValue::predecessors &&
                text == model::linksText(portfolio(), id(), language))
                return true;
            if (typed.value == PlanValue::duration && activity.mostLikely &&
                text == model::durationText(*activity.mostLikely, activity.durationUnit,
                                            model::unitLengthsOf(portfolio(), activity), language))
                return true;
        }
        const auto context = textContextOf(portfolio(), ref_.kind, &activity);
        return typed.field && text == base::trimmed(fieldText(*typed.field, &activity, context));
    }

    EditRun& run_;
    ObjectRef ref_;
    std::shared_ptr<void> scratch_;
};

}  // namespace

std::optional<PlanValue> planValueOf(std::string_view field) {
    if (field == "name_nl") return PlanValue::name;
    if (field == "most_likely") return PlanValue::duration;
    if (field == "remaining") return PlanValue::remaining;
    if (field == "percent_complete") return PlanValue::percent;
    return std::nullopt;
}

std::vector<TypedField> typedFields(EditRun& run, RecordKind kind,
                                    const std::vector<std::pair<std::string, std::string>>& values) {
    std::vector<TypedField> found;
    /// The words for the kind, by the field that they belong to.
    std::vector<std::pair<const Field*, std::string>> kinds;
    for (const auto& [name, text] : values) {
        auto typed = kind == RecordKind::activity ? planField(name, run.language()) : std::nullopt;
        if (!typed) {
            const auto named = fieldFrom(kind, name);
            if (!named) {
                run.refuse(base::message("“{text}” is not a field of this kind: {kind}.",
                                         {{"text", name}, {"kind", std::string{wordsFor(kind)}}}),
                           nameHelp(name, namesOfFields(kind, run.language())));
                continue;
            }
            if (named->isKind) {
                kinds.emplace_back(named->field, std::string{base::trimmed(text)});
                continue;
            }
            typed = typedField(kind, *named->field, {}, Language::dutch);
        }
        typed->name = name;
        typed->text = text;
        const auto isSame = [&](const TypedField& each) {
            return each.field == typed->field && (typed->field || each.value == typed->value);
        };
        if (std::any_of(found.begin(), found.end(), isSame)) {
            run.refuse(base::message("“{text}” stands there twice.", {{"text", name}}));
            continue;
        }
        found.push_back(std::move(*typed));
    }
    for (auto& [field, word] : kinds) {
        const auto at = std::find_if(found.begin(), found.end(), [&, field = field](const TypedField& each) {
            return each.field == field;
        });
        if (at == found.end()) {
            found.push_back({std::string{field->kindColumn}, word, field, {}, Language::dutch});
        } else if (!word.empty()) {
            at->text = word + " " + at->text;
        }
    }
    return found;
}

TypedField typedField(RecordKind kind, const Field& field, std::string text, Language language) {
    TypedField typed{std::string{field.name}, std::move(text), &field, {}, language};
    if (kind == RecordKind::activity) typed.value = planValueOf(field.name);
    if (typed.value == PlanValue::name) typed.language = Language::dutch;
    return typed;
}

void setFields(EditRun& run, ObjectRef ref, const std::vector<TypedField>& fields) {
    Setting setting{run, ref};
    for (const auto& typed : fields) setting.take(typed);
    setting.flush();
}

void typeField(EditRun& run, RecordKind kind, void* record, const TypedField& typed) {
    const auto text = base::trimmed(typed.text);
    const auto context = textContextOf(run.portfolio(), kind, record);
    // What stands in a file is taken as it is, also where two records have the code that it names.
    if (text == base::trimmed(fieldText(*typed.field, record, context))) return;
    if (const auto set = typeInto(record, kind, *typed.field, typed.text, run.portfolio()); !set) {
        for (const auto part : base::split(text, ';')) {
            if (run.isForgiven(base::trimmed(part))) return run.giveUp();
        }
        const auto among = wordsOf(kind, *typed.field);
        run.refuse(set.error().message,
                   among.empty() ? set.error().help : nameHelp(text, offeredWords(among, run.language())),
                   typed.name);
    }
}

}  // namespace mijlpaal::app
