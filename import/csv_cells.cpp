#include "import/csv_cells.h"

#include "base/text.h"
#include "model/constraint.h"
#include "model/money.h"

#include <algorithm>
#include <charconv>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Field;
using model::Misfit;
using model::Unit;

constexpr int firstYear = 1900, lastYear = 2199;
/// A million million euros; sums of a hundred thousand of them still fit.
constexpr std::int64_t mostCents = 100'000'000'000'000;
constexpr std::string_view digits = "0123456789";

bool isNumber(const Field& field) {
    return !field.isText && field.refersTo.empty() && field.unit != Unit::yesNo &&
           field.unit != Unit::zeroOne;
}

std::string fileNames(std::span<const model::RecordKind> kinds) {
    std::string names;
    for (const auto kind : kinds) {
        if (!names.empty()) names += ", ";
        names += model::fileOf(kind);
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

/// "1.250,50" as "1250.50", when it is a number written with a decimal comma or with separators.
std::optional<std::string> withDecimalPoint(std::string_view text) {
    if (text.find_first_not_of("-,. 0123456789") != std::string_view::npos) return std::nullopt;
    const auto comma = text.rfind(',');
    const auto point = text.rfind('.');
    if (comma == std::string_view::npos) return std::nullopt;
    // The last of the two is the decimal one.
    const auto decimal = point == std::string_view::npos || comma > point ? comma : point;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == decimal) plain += '.';
        if (text[i] == '-' || digits.find(text[i]) != std::string_view::npos) plain += text[i];
    }
    return base::decimalNumber(plain, 6) ? std::optional{plain} : std::nullopt;
}

std::optional<int> smallNumber(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || text.size() > 4 || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// "31-3-2027" and "31/03/2027" as a day.
std::optional<model::Day> dayWrittenDayFirst(std::string_view text) {
    for (const char separator : {'-', '/', '.'}) {
        const auto parts = base::split(text, separator);
        if (parts.size() != 3 || parts[2].size() != 4) continue;
        const auto dayOfMonth = smallNumber(parts[0]);
        const auto month = smallNumber(parts[1]);
        const auto year = smallNumber(parts[2]);
        if (!dayOfMonth || !month || !year || *dayOfMonth < 1 || *month < 1) continue;
        const std::chrono::year_month_day date{std::chrono::year{*year},
                                               std::chrono::month(static_cast<unsigned>(*month)),
                                               std::chrono::day(static_cast<unsigned>(*dayOfMonth))};
        if (date.ok()) return model::Day{date};
    }
    return std::nullopt;
}

/// The misfit, with the help that the most common mistakes deserve, and no longer than can be read.
Misfit explained(Misfit misfit, const Field& field, std::string_view text) {
    if (isNumber(field)) {
        const auto bare = text.substr(text.starts_with('-') ? 1 : 0);
        if (const auto number = withDecimalPoint(text)) {
            misfit.help = message("Write a point for the decimals and nothing between thousands: {number}.",
                                  {{"number", *number}});
        } else if (bare.size() > 9 && bare.find_first_not_of("0123456789.") == std::string_view::npos) {
            misfit = {message("{text} is too large.", {{"text", "“" + std::string{text} + "”"}}),
                      message("Check the number and its unit.")};
        }
    } else if (field.isText && field.refersTo.empty()) {
        if (const auto day = dayWrittenDayFirst(text)) {
            misfit.help = message("Write the year first, like {example}.", {{"example", model::isoText(*day)}});
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
    const auto value = field.get(record);
    if (const auto* number = std::get_if<std::int64_t>(&value); number && field.unit == Unit::euro) {
        if (*number > mostCents || *number < -mostCents) {
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
bool kindFits(const Sheet& sheet, const base::CsvRow& row, const Field& field, std::string_view text,
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
        const auto file = model::fileOf(*named);
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

std::string_view keyIn(const base::CsvRow& row, const FieldCells& cells) {
    return cells.cell < row.cells.size() ? base::trimmed(row.cells[cells.cell]) : std::string_view{};
}

bool readCell(void* record, const Sheet& sheet, const base::CsvRow& row, const FieldCells& cells,
              const model::TextContext& context, FindingList& found) {
    const auto& field = *cells.field;
    const auto at = sheet.at(row, columnOf(field));
    const std::string_view raw = row.cells[cells.cell];
    const auto text = base::trimmed(raw);
    if (holdsControlCharacter(raw)) {
        found.error(at, message("The cell holds a character that cannot be shown."), message("Remove it."));
        return false;
    }
    if (field.unit == Unit::code) {
        // Codes are joined by semicolons in lists.
        if (text.find_first_of(";\r\n") != std::string_view::npos) {
            found.error(at,
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
        kind = base::trimmed(row.cells[*cells.kindCell]);
        if (!kindFits(sheet, row, field, text, kind, found)) return false;
    }
    auto set = field.setText(record, text, kind, context);
    if (text.empty() && !set && kind.empty()) {
        found.error(at, message("The cell is empty."),
                    field.refersTo.empty()
                        ? std::move(set.error().help)
                        : message("Give the key of a row of {file}.", {{"file", fileNames(field.refersTo)}}));
        return false;
    }
    if (!set) {
        const bool isWrongKind =
            cells.kindCell && field.refersTo.empty() && !model::fromWord<model::ConstraintType>(kind);
        auto misfit = explained(std::move(set.error()), field, text);
        found.error(isWrongKind ? sheet.at(row, field.kindColumn) : at, std::move(misfit.message),
                    std::move(misfit.help));
        return false;
    }
    if (auto misfit = beyondLimits(record, field, text)) {
        found.error(at, std::move(misfit->message), std::move(misfit->help));
        return false;
    }
    return true;
}

}  // namespace mijlpaal::importing
