#include "app/edits/typed_value.h"

#include "app/edits/field_types.h"
#include "app/edits/near_names.h"
#include "app/edits/record_names.h"
#include "app/edits/shown_names.h"
#include "app/edits/typed_forms.h"
#include "base/text.h"
#include "model/any_text.h"
#include "model/codec.h"
#include "model/named_fields.h"
#include "model/one_line.h"
#include "model/plan_text.h"
#include "model/showing.h"

#include <algorithm>

namespace mijlpaal::app {

using model::Field;
using model::Fit;
using model::Misfit;
using model::ObjectRef;
using model::Portfolio;
using model::RecordKind;
using model::TextContext;
using model::WorkTime;

namespace {

const model::Calendar* calendarOf(const Portfolio& portfolio, RecordKind kind, const void* record) {
    static const model::Activity usual;
    const bool isActivity = kind == RecordKind::activity;
    return model::calendarOf(portfolio, isActivity ? *static_cast<const model::Activity*>(record) : usual);
}

/// What sets one field of a record.
class Typing {
public:
    Typing(void* record, RecordKind kind, const Field& field, const Portfolio& portfolio)
        : record_{record},
          kind_{kind},
          field_{field},
          portfolio_{portfolio},
          context_{textContextOf(portfolio, kind, record)} {}

    Fit<void> take(std::string_view text) {
        if (model::namesFields(field_)) return set(namesInFile(text));
        if (model::takesAnyText(field_)) return set(text);
        text = base::trimmed(text);
        if (holds<model::Constraint>(field_)) return takeConstraint(text);
        if (holds<ObjectRef>(field_)) return takeObject(text);
        if (!field_.refersTo.empty()) return takeReferences(text);
        // A file has no three digits behind the point, so there they are thousands.
        if (holds<model::Money>(field_) && !text.empty()) {
            const auto amount = moneyInFile(text);
            return amount ? set(*amount) : Fit<void>{model::codec::notMoney(text)};
        }
        const auto asInFile = set(text);
        if (asInFile) return asInFile;
        if (text.empty()) return isNeeded();
        if (holds<model::Percent>(field_)) return takePercent(text);
        if (isDate()) {
            const auto moment = momentInFile(text);
            return moment ? set(*moment) : Fit<void>{notDay(text)};
        }
        const auto form = inFile(text);
        if (!form) return asInFile;
        const auto taken = set(*form);
        return taken ? taken : asInFile;
    }

private:
    Fit<void> set(std::string_view text, std::string_view kind = {}) {
        return field_.setText(record_, model::textFor(field_, text), kind,
                              context_);
    }

    static tl::unexpected<Misfit> isNeeded() {
        return tl::unexpected{Misfit{base::message("This field cannot be left empty."),
                                     base::message("Type a value, or leave the field as it is.")}};
    }

    /// What was typed, as it stands in a file; nothing when it has no such form.
    std::optional<std::string> inFile(std::string_view text) const {
        using namespace model;
        if (holds<bool>(field_)) {
            const auto truth = truthFrom(text);
            if (!truth) return std::nullopt;
            if (field_.unit == Unit::zeroOne) return *truth ? "1" : "0";
            return *truth ? "ja" : "nee";
        }
        if (holds<WorkTime>(field_)) return workInFile(text);
        if (holds<Probability>(field_)) return chanceInFile(text);
        if (holds<Weekdays>(field_) || holds<WeekHours>(field_)) return weekInFile(text);
        if (holds<Recurrence>(field_)) return recurrenceInFile(text);
        if (holds<Shifts>(field_)) return hoursInFile(text);
        if (field_.type == &codec::fieldType<std::vector<WorkTime>>()) return piecesInFile(text);
        if (field_.isText) return wordInFile(text);
        return std::nullopt;
    }

    bool isDate() const { return holds<model::Day>(field_) || holds<model::Moment>(field_); }

    static tl::unexpected<Misfit> notDay(std::string_view text) {
        return model::codec::notA(text, "{text} is not a day in the calendar.", "31-3-2027");
    }

    std::optional<std::string> momentInFile(std::string_view text) const {
        const auto typed = model::typedMomentFrom(text);
        if (!typed || (typed->timeOfDay && holds<model::Day>(field_))) return std::nullopt;
        if (!typed->timeOfDay) return model::isoText(typed->day);
        return model::isoText(model::Moment::at(typed->day, *typed->timeOfDay));
    }

    std::optional<WorkTime> workFrom(std::string_view text) const {
        const bool isLead = text.starts_with('-');
        if (isLead || text.starts_with('+')) text.remove_prefix(1);
        const auto* calendar = calendarOf(portfolio_, kind_, record_);
        const auto lengths = calendar ? model::unitLengths(*calendar) : model::UnitLengths{};
        const auto work = model::durationFrom(text, lengths);
        if (!work) return std::nullopt;
        return isLead ? -work->work : work->work;
    }

    std::optional<std::string> workInFile(std::string_view text) const {
        const auto work = workFrom(text);
        if (!work) return std::nullopt;
        return base::decimalText(work->tenths, 1) + "m";
    }

    std::optional<std::string> piecesInFile(std::string_view text) const {
        std::vector<WorkTime> pieces;
        for (const auto part : base::split(text, ';')) {
            const auto work = workFrom(base::trimmed(part));
            if (!work) return std::nullopt;
            pieces.push_back(*work);
        }
        return model::codec::workTimesText(pieces);
    }

    /// The word of a closed list that is meant: each is tried, for the field alone knows its list.
    std::optional<std::string> wordInFile(std::string_view text) const {
        for (const auto word : wordsLike(text)) {
            auto scratch = model::operationsOf(kind_).copy(record_);
            if (field_.setText(scratch.get(), word, {}, context_)) return std::string{word};
        }
        return std::nullopt;
    }

    /// "begindatum; status" by the names that files have. A name that is not known stays, for rules to speak of, and so
    /// does a text without any.
    std::string namesInFile(std::string_view text) const {
        const auto kind = model::kindOfNamed(kind_, field_, record_);
        std::string names;
        bool isAnyKnown = false;
        for (const auto part : base::listed(text)) {
            const auto known = nameInFile(kind, part);
            isAnyKnown = isAnyKnown || known;
            if (!names.empty()) names += ';';
            names += known.value_or(std::string{part});
        }
        return isAnyKnown ? names : std::string{text};
    }

    std::optional<std::string> nameInFile(std::optional<RecordKind> kind, std::string_view typed) const {
        for (const auto each : model::allKinds) {
            if (kind && each != *kind) continue;
            const auto named = fieldFrom(each, typed);
            if (!named) continue;
            const auto& field = *named->field;
            // Statements speak of fields as the journal does, the others of columns.
            const bool isColumn = field_.name != "field" && !field.column.empty();
            return std::string{isColumn ? field.column : field.name};
        }
        for (const auto other : model::otherNames) {
            if (isWord(typed, other) || isWord(typed, model::wordsForNamed({}, other))) return std::string{other};
        }
        return std::nullopt;
    }

    /// Units of a resource may be above 100 %, as in the programs that they come from.
    Fit<void> takePercent(std::string_view text) {
        const auto hundredths = hundredthsFrom(text);
        const bool isShare = kind_ == RecordKind::activity;
        constexpr std::int64_t most = 100'000'000;
        if (!hundredths || *hundredths < 0 || *hundredths > (isShare ? 10'000 : most)) {
            if (isShare)
                return model::codec::notA(text, "{text} is not a percentage between 0 and 100.", "40");
            return model::codec::notA(text, "{text} is not a percentage.", "100");
        }
        return field_.set(record_, model::Value{*hundredths});
    }

    /// How it binds, and what stands behind that.
    static std::pair<std::optional<model::ConstraintType>, std::string_view> bindingIn(
        std::string_view text) {
        for (auto end = text.size(); end != 0 && end != std::string_view::npos;
             end = text.rfind(' ', end - 1)) {
            if (const auto type = constraintTypeFrom(text.substr(0, end))) return {type, text.substr(end)};
        }
        return {std::nullopt, text};
    }

    /// "SNET 1-2-2028", "start no earlier than 1-2-2028", or the date alone where there is a constraint
    /// already.
    Fit<void> takeConstraint(std::string_view text) {
        if (text.empty()) return set({});
        const auto [type, behind] = bindingIn(text);
        const auto kind = type ? std::string{model::wordFor(*type)} : field_.kindText(record_);
        if (kind.empty()) {
            return tl::unexpected{
                Misfit{base::message("“{text}” does not say how it binds.", {{"text", std::string{text}}}),
                       base::message("Write one of {words} and a day, like {example}.",
                                     {{"words", model::codec::allWords<model::ConstraintType>()},
                                      {"example", "SNET 1-2-2028"}})}};
        }
        const auto date = base::trimmed(behind);
        if (date.empty() && type == model::ConstraintType::asLateAsPossible) return set({}, kind);
        if (date.empty() && type) {
            // Another type keeps the date.
            const auto before = field_.text(record_, context_);
            if (!before.empty()) return set(before, kind);
            return tl::unexpected{
                Misfit{base::message("“{text}” needs a day behind it.", {{"text", std::string{text}}}),
                       base::message("Write it like {example}.", {{"example", "SNET 1-2-2028"}})}};
        }
        const auto moment = momentInFile(date);
        return set(moment ? *moment : std::string{date}, kind);
    }

    /// "activity A0012", "activity/A0012", or the code alone.
    Fit<void> takeObject(std::string_view text) {
        if (text.empty()) return field_.required ? Fit<void>{isNeeded()} : field_.set(record_, {});
        std::vector<RecordKind> among(field_.refersTo.begin(), field_.refersTo.end());
        const auto cut = text.find_first_of(" /");
        auto code = text;
        if (cut != std::string_view::npos) {
            if (const auto named = kindFrom(text.substr(0, cut))) {
                if (std::find(among.begin(), among.end(), *named) == among.end())
                    return model::codec::notAmong(nameOf(*named), model::codec::fileWords(among));
                among = {*named};
                code = base::trimmed(text.substr(cut + 1));
            }
        }
        std::vector<ObjectRef> found;
        for (const auto kind : among) {
            if (const auto ref = referred(code, kind)) found.push_back(*ref);
        }
        if (found.empty()) return unknown(code, among);
        if (found.size() > 1) {
            return tl::unexpected{Misfit{
                base::message("More than one record has the code “{code}”.", {{"code", std::string{code}}}),
                base::message(
                    "Write its kind before it, like {example}.",
                    {{"example", std::string{nameOf(found.front().kind)} + " " + std::string{code}}})}};
        }
        return field_.set(record_, model::codec::refText(found.front()));
    }

    Fit<void> takeReferences(std::string_view text) {
        if (text.empty()) {
            if (field_.isList) return field_.set(record_, std::string{});
            return field_.required ? Fit<void>{isNeeded()} : field_.set(record_, {});
        }
        std::string spaced{text};
        if (field_.isList) std::replace(spaced.begin(), spaced.end(), ',', ';');
        std::string numbers;
        for (const auto part : field_.isList ? base::split(spaced, ';') : std::vector{text}) {
            const auto code = base::trimmed(part);
            const auto ref = referred(code, field_.refersTo.front());
            if (!ref) return unknown(code, field_.refersTo);
            if (!field_.isList) return field_.set(record_, model::Value{ref->number});
            if (!numbers.empty()) numbers += ';';
            numbers += std::to_string(ref->number);
        }
        return field_.set(record_, std::move(numbers));
    }

    std::optional<ObjectRef> referred(std::string_view code, RecordKind kind) const {
        const auto& table = portfolio_.table(kind);
        if (const auto number = table.numberOf(code)) return ObjectRef{kind, *number};
        if (kind == RecordKind::holiday || kind == RecordKind::workWeek || kind == RecordKind::baselineDate) {
            const auto found = findRecord(portfolio_, kind, code);
            return found ? std::optional{*found} : std::nullopt;
        }
        // Codes in other letters.
        const auto low = base::lowered(code);
        for (auto at = table.first(); at != table.last(); ++at) {
            if (base::lowered(codeOf(kind, at->record.get())) == low) return ObjectRef{kind, at->number};
        }
        return std::nullopt;
    }

    tl::unexpected<Misfit> unknown(std::string_view code, std::span<const RecordKind> among) const {
        std::vector<std::string> codes;
        for (const auto kind : among) {
            const auto& table = portfolio_.table(kind);
            for (auto at = table.first(); at != table.last(); ++at)
                codes.push_back(codeOf(kind, at->record.get()));
        }
        auto misfit = model::codec::unknownReference(code, among);
        misfit.value().help = codeHelp(code, codes, among.size() == 1 ? nameOf(among.front()) : "KIND");
        return misfit;
    }

    void* record_;
    RecordKind kind_;
    const Field& field_;
    const Portfolio& portfolio_;
    TextContext context_;
};

}  // namespace

TextContext textContextOf(const Portfolio& portfolio, RecordKind kind, const void* record) {
    TextContext context;
    const TextContext usual;
    if (const auto* calendar = calendarOf(portfolio, kind, record)) {
        if (calendar->dayLength > WorkTime{}) context.dayLength = calendar->dayLength;
        const bool hasHours = !calendar->workingHours.empty();
        context.dayStart = hasHours ? calendar->workingHours.front().start : usual.dayStart;
        context.dayFinish = hasHours ? calendar->workingHours.back().finish : usual.dayFinish;
    }
    context.codeOf = [&portfolio](ObjectRef ref) { return codeOf(portfolio, ref); };
    context.find = [&portfolio](std::string_view code,
                                std::span<const RecordKind> among) -> std::optional<ObjectRef> {
        for (const auto each : among) {
            if (const auto number = portfolio.table(each).numberOf(code)) return ObjectRef{each, *number};
        }
        return std::nullopt;
    };
    return context;
}

std::string fieldText(const Field& field, const void* record, const TextContext& context) {
    const auto what = field.kindText(record);
    const auto text = field.text(record, context);
    if (what.empty()) return text;
    return text.empty() ? what : what + " " + text;
}

std::vector<std::string_view> wordsOf(RecordKind kind, const Field& field) {
    std::vector<std::string_view> words;
    if (!field.isText || field.isList || !field.refersTo.empty() || model::takesAnyText(field)) return words;
    for (const auto& [word, shown] : model::shownWords()) {
        const auto scratch = model::operationsOf(kind).make();
        if (field.setText(scratch.get(), word, {}, {})) words.push_back(word);
    }
    return words;
}

Fit<void> typeInto(void* record, RecordKind kind, const Field& field, std::string_view typed,
                   const Portfolio& portfolio) {
    return Typing{record, kind, field, portfolio}.take(typed);
}

}  // namespace mijlpaal::app
