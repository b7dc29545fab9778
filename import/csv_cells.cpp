#include "import/csv_cells.h"

#include "base/text.h"
#include "formats/portfolio_files.h"
#include "import/table/table.h"
#include "model/constraint.h"
#include "model/money.h"
#include "model/plan_text.h"
#include "model/typed_number.h"

#include <algorithm>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Field;
using model::Misfit;
using model::Unit;

constexpr int firstYear = 1900, lastYear = 2199;
/// A million million euros; sums of a hundred thousand of them still fit.
constexpr std::int64_t mostCents = 100'000'000'000'000;

bool isNumber(const Field& field) {
    return !field.isText && field.refersTo.empty() && field.unit != Unit::yesNo &&
           field.unit != Unit::zeroOne;
}

std::string fileNames(std::span<const model::RecordKind> kinds) {
    std::string names;
    for (const auto kind : kinds) {
        if (!names.empty()) names += ", ";
        names += formats::fileOf(kind);
    }
    return names;
}

std::string kindNames(std::span<const model::RecordKind> kinds) {
    std::string names;
    for (const auto kind : kinds) {
        if (!names.empty()) names += ", ";
        names += model::nameOf(kind);
    }
    return names;
}

/// A number as offices write it, "2,5" or "€ 1.250,50" or "1.250.000", with a decimal point; nothing where it
/// is none, or can be meant in two ways.
std::optional<std::string> withDecimalPoint(std::string_view text, const Field& field, char separator) {
    const bool isNegative = text.starts_with('-');
    if (isNegative) text = table::bare(text.substr(1));
    if (field.unit == Unit::euro && text.starts_with("€")) text = table::bare(text.substr(3));
    const auto number = model::typedNumber(text, std::nullopt);
    std::string plain;
    if (number.value) {
        plain = base::decimalText(*number.value, 4);
    } else if (number.isUnclear && field.unit == Unit::euro) {
        plain = number.large;  // no amount has three decimals
    } else if (number.isUnclear && separator != ',' && text.find(',') != std::string_view::npos) {
        plain = text;  // the comma is free to be that of the decimals
        std::replace(plain.begin(), plain.end(), ',', '.');
    } else {
        return std::nullopt;
    }
    return (isNegative ? "-" : "") + plain;
}

/// "1250000" and "-3": it means the same to everybody.
bool isPlainNumber(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "2026-03-30 00:00:00" without its seconds.
std::string_view withoutSeconds(std::string_view text) {
    constexpr std::string_view seconds = ":00";
    const bool hasSeconds = std::count(text.begin(), text.end(), ':') == 2 && text.ends_with(seconds);
    return hasSeconds ? text.substr(0, text.size() - seconds.size()) : text;
}

/// "31-3-2027", "31/03/2027" and "31 mrt 2027 13:30" as the files have them.
std::optional<std::string> asMoment(std::string_view text) {
    const auto typed = model::typedMomentFrom(withoutSeconds(text));
    if (!typed) return std::nullopt;
    // A spreadsheet writes a day as its midnight.
    return typed->timeOfDay.value_or(0) != 0
               ? model::isoText(model::Moment::at(typed->day, *typed->timeOfDay))
               : model::isoText(typed->day);
}

/// "JA", "Waar" and "TRUE" as the files have them.
std::optional<std::string> asTruth(std::string_view text, const Field& field) {
    const auto word = base::lowered(text);
    const bool isTrue = word == "ja" || word == "waar" || word == "true" || word == "yes";
    if (!isTrue && word != "nee" && word != "onwaar" && word != "false" && word != "no") return std::nullopt;
    if (field.unit == Unit::zeroOne) return isTrue ? "1" : "0";
    return isTrue ? "ja" : "nee";
}

/// The form that the files have for what an office writes; nothing where it is no such thing.
std::optional<std::string> inForm(std::string_view text, const Field& field, char separator) {
    if (field.unit == Unit::yesNo || field.unit == Unit::zeroOne) return asTruth(text, field);
    if (isNumber(field)) return withDecimalPoint(text, field, separator);
    return field.refersTo.empty() ? asMoment(text) : std::nullopt;
}

/// The misfit, with the help that the most common mistakes deserve, and no longer than can be read.
Misfit explained(Misfit misfit, const Field& field, std::string_view text) {
    if (isNumber(field)) {
        const auto bare = text.substr(text.starts_with('-') ? 1 : 0);
        const auto number = model::typedNumber(bare, std::nullopt);
        if (number.isUnclear) {
            misfit = {
                message("{text} can be read in two ways.", {{"text", "“" + std::string{text} + "”"}}),
                message("Write {small} or {large}.", {{"small", number.small}, {"large", number.large}})};
        } else if (bare.size() > 9 && bare.find_first_not_of("0123456789.") == std::string_view::npos) {
            misfit = {message("{text} is too large.", {{"text", "“" + std::string{text} + "”"}}),
                      message("Check the number and its unit.")};
        }
    }
    for (auto* each : {&misfit.message, &misfit.help}) {
        for (auto& [name, value] : each->values) {
            if (name == "text") value = shortened(value);
        }
    }
    return misfit;
}

/// What only a file can get wrong about a value that has the right form.
std::optional<Misfit> beyondLimits(const void* record, const Field& field, std::string_view text) {
    if (field.unit == Unit::euro) {
        const auto value = field.get(record);
        const auto* number = std::get_if<std::int64_t>(&value);
        if (number && (*number > mostCents || *number < -mostCents)) {
            return Misfit{message("{text} is too large.", {{"text", "“" + shortened(text) + "”"}}),
                          message("Amounts are in whole euros, not in thousands or cents.")};
        }
    }
    if (const auto day = model::dayFrom(text.substr(0, 10))) {
        const auto year = static_cast<int>(std::chrono::year_month_day{*day}.year());
        if (year < firstYear || year > lastYear) {
            return Misfit{message("{text} is not in the years {first} to {last}.",
                                  {{"text", "“" + shortened(text) + "”"},
                                   {"first", std::to_string(firstYear)},
                                   {"last", std::to_string(lastYear)}}),
                          message("Check the year, or leave the cell empty when the day is not known.")};
        }
    }
    return std::nullopt;
}

bool holdsControlCharacter(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    });
}

/// The column that names a kind, checked before what it says is used.
bool kindFits(const Sheet& sheet, const table::RowOfViews& row, const Field& field, std::string_view text,
              std::string_view kind, FindingList& found) {
    const auto at = sheet.at(row, field.kindColumn);
    const bool isReference = !field.refersTo.empty();
    if (kind.empty()) {
        if (text.empty() && !field.required) return true;
        found.error(at, message("The cell is empty."),
                    isReference ? message("Say what {column} is: one of {words}.",
                                          {{"column", std::string{field.column}},
                                           {"words", kindNames(field.refersTo)}})
                                : message("Say what the date in {column} means, or empty that cell too.",
                                          {{"column", std::string{field.column}}}));
        return false;
    }
    if (!isReference) {
        const auto type = model::fromWord<model::ConstraintType>(kind);
        // A wrong word is reported by the field itself, with the words that are right.
        if (type && *type != model::ConstraintType::asLateAsPossible && text.empty()) {
            found.error(sheet.at(row, field.column), message("The cell is empty."),
                        message("Give the date that belongs to {kind}, or empty {column} too.",
                                {{"kind", std::string{kind}}, {"column", std::string{field.kindColumn}}}));
            return false;
        }
        return true;
    }
    const auto named = model::recordKindFrom(kind);
    if (!named || std::find(field.refersTo.begin(), field.refersTo.end(), *named) == field.refersTo.end()) {
        found.error(at,
                    message("{text} is not one of the words for this field.",
                            {{"text", "“" + shortened(kind) + "”"}}),
                    message("Use one of: {words}.", {{"words", kindNames(field.refersTo)}}));
        return false;
    }
    if (text.empty()) {
        const auto file = formats::fileOf(*named);
        found.error(sheet.at(row, field.column), message("The cell is empty."),
                    file.empty() ? message("Give its code.")
                                 : message("Give the key of a row of {file}.", {{"file", std::string{file}}}));
        return false;
    }
    return true;
}

}  // namespace

std::string shortened(std::string_view text) {
    constexpr std::size_t most = 80;
    if (text.size() <= most) return std::string{text};
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return std::string{text.substr(0, end)} + "…" + (text.ends_with("”") ? "”" : "");
}

std::string_view keyIn(const table::RowOfViews& row, const FieldCells& cells) {
    return cells.cell < row.cells.size() ? table::bare(row.cells[cells.cell]) : std::string_view{};
}

bool readCell(void* record, const Sheet& sheet, const table::RowOfViews& row, const FieldCells& cells,
              const model::TextContext& context, FindingList& found) {
    const auto& field = *cells.field;
    const auto at = [&] { return sheet.at(row, columnOf(field)); };
    const std::string_view raw = row.cells[cells.cell];
    const auto text = table::bare(raw);
    if (holdsControlCharacter(raw)) {
        found.error(at(), message("The cell holds a character that cannot be shown."), message("Remove it."));
        return false;
    }
    if (field.unit == Unit::code) {
        // Codes are joined by semicolons in lists.
        if (text.find_first_of(";\r\n") != std::string_view::npos) {
            found.error(at(),
                        message("The key {text} holds a semicolon or a line end.",
                                {{"text", "“" + shortened(text) + "”"}}),
                        message("Give the row a key of letters and digits."));
            return false;
        }
        return field.setText(record, text, {}, context).has_value();
    }
    if (cells.isFreeText) return field.setText(record, raw, {}, context).has_value();

    std::string_view kind;
    if (cells.kindCell) {
        kind = table::bare(row.cells[*cells.kindCell]);
        if (!kindFits(sheet, row, field, text, kind, found)) return false;
    }
    auto set = field.setText(record, text, kind, context);
    if (!set && field.column.empty() && field.refersTo.empty()) {
        // How a date binds stands before it where it has no column of its own.
        const auto end = std::min(text.find(' '), text.size());
        const auto date = table::bare(text.substr(end));
        if (field.setText(record, date, text.substr(0, end), context)) return true;
    }
    auto read = text;
    std::optional<std::string> form;
    // An amount has no three decimals: behind a point they are thousands.
    const bool isAmount = field.unit == Unit::euro && !isPlainNumber(text);
    if ((!set || isAmount) && !text.empty()) {
        form = inForm(text, field, sheet.separator);
        if (form) {
            if (auto again = field.setText(record, *form, kind, context)) {
                set = std::move(again);
                read = *form;
            }
        }
    }
    if (text.empty() && !set && kind.empty()) {
        found.error(at(), message("The cell is empty."),
                    field.refersTo.empty()
                        ? std::move(set.error().help)
                        : message("Give the key of a row of {file}.", {{"file", fileNames(field.refersTo)}}));
        return false;
    }
    if (!set) {
        const bool isWrongKind =
            cells.kindCell && field.refersTo.empty() && !model::fromWord<model::ConstraintType>(kind);
        auto misfit = explained(std::move(set.error()), field, text);
        found.error(isWrongKind ? sheet.at(row, field.kindColumn) : at(), std::move(misfit.message),
                    std::move(misfit.help));
        return false;
    }
    if (auto misfit = beyondLimits(record, field, read)) {
        found.error(at(), std::move(misfit->message), std::move(misfit->help));
        return false;
    }
    return true;
}

}  // namespace mijlpaal::importing
