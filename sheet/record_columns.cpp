#include "sheet/record_columns.h"

#include "model/any_text.h"
#include "model/codec.h"
#include "model/record_operations.h"

#include <algorithm>
#include <initializer_list>

namespace mijlpaal::sheet {

using model::Field;
using model::RecordKind;

namespace {

/// Whether a field holds a T, or may.
template <class T>
bool holds(const Field& field) {
    return field.type == &model::codec::fieldType<T>() ||
           field.type == &model::codec::fieldType<std::optional<T>>();
}

void measure(const Field& field, Column& column) {
    const auto as = [&](Measure measure, int width, int decimals = 0) {
        column.measure = measure;
        column.width = width;
        column.decimals = decimals;
        const bool isNumber = measure != Measure::day && measure != Measure::moment;
        if (isNumber) column.align = Align::right;
    };
    if (holds<model::Day>(field)) as(Measure::day, 12);
    if (holds<model::Moment>(field)) as(Measure::moment, 17);
    if (holds<model::WorkTime>(field)) as(Measure::work, 10);
    if (holds<model::Money>(field)) as(Measure::money, 14);
    if (holds<model::Percent>(field)) as(Measure::percent, 10);
    if (holds<model::Probability>(field)) as(Measure::chance, 10);
    if (holds<model::BudgetYear>(field) || holds<std::int64_t>(field)) as(Measure::number, 10);
}

/// The words of a closed list that a field takes, as people read them. Each is tried, for the field alone
/// knows its list; a field that takes any text has none.
std::vector<std::string> choicesOf(RecordKind kind, const Field& field,
                                   const model::Showing::Translate& translate) {
    const auto shown = [&](std::string_view english) {
        return translate ? translate(english) : std::string{english};
    };
    if (holds<bool>(field)) return {shown("yes"), shown("no")};
    const bool isWord = field.isText && field.refersTo.empty() && !field.isList &&
                        !model::takesAnyText(field) && !holds<model::Constraint>(field);
    if (!isWord) return {};
    std::vector<std::string> choices;
    const auto scratch = model::operationsOf(kind).make();
    for (const auto& [word, english] : model::shownWords()) {
        if (field.set(scratch.get(), std::string{word})) choices.push_back(shown(english));
    }
    return choices;
}

/// Amounts of which a sum tells something: not published stands, and not where rows of cash stand among those of
/// commitments, which are never added. Of the plans of a programme each takes the place of the one before.
bool isSummed(RecordKind kind, const Field& field) {
    if (!holds<model::Money>(field) || kind == RecordKind::rebaselining) return false;
    const auto all = model::fields(kind);
    return std::none_of(all.begin(), all.end(), [](const Field& each) { return holds<model::MoneyKind>(each); });
}

Editor editorOf(RecordKind kind, const Field& field, const model::Showing::Translate& translate) {
    if (holds<model::Day>(field) || holds<model::Moment>(field)) return {Editor::Kind::day};
    if (!field.refersTo.empty())
        return {Editor::Kind::reference, {}, {field.refersTo.begin(), field.refersTo.end()}};
    auto choices = choicesOf(kind, field, translate);
    if (choices.empty()) return {};
    return {Editor::Kind::choice, std::move(choices)};
}

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

int widthOf(const Column& column, const Field& field) {
    if (field.unit == model::Unit::code) return 12;
    if (column.editor.kind == Editor::Kind::choice) return 16;
    if (column.editor.kind == Editor::Kind::reference) return field.isList ? 24 : 12;
    return isOneOf(field.name, {"name_nl", "name_en", "title_nl", "title_en", "full_name"}) ? 40 : 24;
}

/// Whether another field holds the same in the language of the reader.
bool isForOthers(RecordKind kind, std::string_view name, model::Language language) {
    const std::string_view own = language == model::Language::english ? "_en" : "_nl";
    if (!name.ends_with("_nl") && !name.ends_with("_en")) return false;
    if (name.ends_with(own)) return false;
    const auto other = std::string{name.substr(0, name.size() - own.size())}.append(own);
    const auto all = model::fields(kind);
    return std::any_of(all.begin(), all.end(), [&](const Field& each) { return each.name == other; });
}

/// Where records of a kind have a file of their own, what that does not hold is rare; and it is rare to look
/// where things come from. Of an activity more is known than anyone looks at.
bool startsShown(RecordKind kind, const Field& field, model::Language language) {
    if (isForOthers(kind, field.name, language)) return false;
    if (kind == RecordKind::activity) {
        return isOneOf(field.name, {"code", "name_nl", "name_en", "kind", "owner_role", "most_likely",
                                    "percent_complete"});
    }
    const auto all = model::fields(kind);
    const bool hasFile =
        std::any_of(all.begin(), all.end(), [](const Field& each) { return !each.column.empty(); });
    return (!hasFile || !field.column.empty()) &&
           !isOneOf(field.name, {"source", "basis", "illustrative_fields"});
}

/// In a table, and not in a sentence, a code and the name in one's own language need no more words.
std::string_view titleOf(RecordKind kind, const Field& field, model::Language language) {
    if (field.unit == model::Unit::code) return tr("Code");
    const bool isName = field.name == "name_nl" || field.name == "name_en";
    if (isName && !isForOthers(kind, field.name, language)) return tr("Name");
    return model::wordsFor(kind, field);
}

}  // namespace

std::vector<Column> recordColumns(RecordKind kind, model::Language language,
                                  const model::Showing::Translate& translate) {
    std::vector<Column> columns;
    for (const auto& field : model::fields(kind)) {
        auto& column = columns.emplace_back();
        // As planners call it, here and on the command line.
        const bool isDuration = kind == RecordKind::activity && field.name == "most_likely";
        column.name = isDuration ? "duration" : field.name;
        column.title = titleOf(kind, field, language);
        column.editor = editorOf(kind, field, translate);
        column.width = widthOf(column, field);
        measure(field, column);
        column.startsShown = startsShown(kind, field, language);
        column.isEditable = true;
        if (isSummed(kind, field)) column.total = Total::sum;
        if (field.unit == model::Unit::code) column.total = Total::count;
    }
    return columns;
}

model::Value measured(const Field& field, Measure measure, const void* record) {
    auto value = field.get(record);
    const auto* text = std::get_if<std::string>(&value);
    if (!text) return value;
    if (measure == Measure::day) {
        const auto day = model::dayFrom(*text);
        return day ? model::Value{std::int64_t{day->time_since_epoch().count()}} : model::Value{};
    }
    if (measure == Measure::moment) {
        const auto moment = model::codec::storedMoment(*text);
        return moment ? model::Value{moment->tenths} : model::Value{};
    }
    return value;
}

bool isNumberAsName(const Field& field) {
    return holds<model::BudgetYear>(field) || field.name == "revision";
}

}  // namespace mijlpaal::sheet
