#include "import/table/values.h"

#include "base/folded.h"
#include "base/text.h"
#include "model/typed_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace mijlpaal::importing::table {

namespace {

using model::TimeUnit;

/// The day of the week that a word names, or begins to name; from Sunday 0.
std::optional<unsigned> weekdayFrom(std::string_view word) {
    static constexpr std::array<std::string_view, 14> names{
        "sunday", "monday",  "tuesday", "wednesday", "thursday",  "friday",  "saturday",
        "zondag", "maandag", "dinsdag", "woensdag",  "donderdag", "vrijdag", "zaterdag"};
    const auto low = base::folded(word);
    if (low.size() < 2) return std::nullopt;
    for (unsigned i = 0; i < names.size(); ++i) {
        if (names[i].starts_with(low)) return i % 7;
    }
    return std::nullopt;
}

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (static_cast<unsigned char>(letter) & 0x80) != 0;
}

/// Takes the first word off, where it is one of letters.
std::string_view takeWord(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && isLetter(text[end])) ++end;
    const auto word = text.substr(0, end);
    text.remove_prefix(end);
    text = bare(text);
    if (end > 0 && (text.starts_with('.') || text.starts_with(','))) text = bare(text.substr(1));
    return word;
}

/// A date in parts, before it is known which is which.
struct DateText {
    std::optional<unsigned> weekday;
    /// The date alone.
    std::string date;
    /// "08:30"; empty without one.
    std::string clock;
};

/// "8:00:00 PM" as "20:00"; nothing for what is no time of day.
std::optional<std::string> clockFrom(std::string_view text) {
    text = bare(text);
    const auto low = base::lowered(text);
    std::string_view rest = low;
    std::optional<bool> isAfternoon;
    for (const std::string_view half : {"am", "pm", "a.m.", "p.m."}) {
        if (!rest.ends_with(half)) continue;
        isAfternoon = half.front() == 'p';
        rest = bare(rest.substr(0, rest.size() - half.size()));
    }
    if (rest.ends_with('z')) rest.remove_suffix(1);
    if (rest.ends_with(" uur")) rest.remove_suffix(4);
    const auto parts = base::split(rest, ':');
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    auto hour = base::wholeNumber(parts[0]);
    const auto minute = base::wholeNumber(parts[1]);
    if (!hour || !minute) return std::nullopt;
    if (isAfternoon) {
        if (*hour < 1 || *hour > 12) return std::nullopt;
        hour = *hour % 12 + (*isAfternoon ? 12 : 0);
    }
    if (*hour < 0 || *hour > 23 || *minute < 0 || *minute > 59) return std::nullopt;
    return std::to_string(*hour) + ":" + (*minute < 10 ? "0" : "") + std::to_string(*minute);
}

DateText partsOf(std::string_view text) {
    DateText parts;
    text = bare(text);
    // P6 marks what is actual with an A, and what is held by a constraint with a star.
    if (text.ends_with(" A") || text.ends_with('*')) text = bare(text.substr(0, text.size() - 1));
    auto rest = text;
    const auto word = takeWord(rest);
    if (const auto weekday = weekdayFrom(word)) {
        parts.weekday = weekday;
        text = rest;
    }
    const auto colon = text.find(':');
    if (colon != std::string_view::npos) {
        const auto before = text.find_last_of(" T", colon);
        if (before != std::string_view::npos) {
            auto clock = text.substr(before + 1);
            // The offset to the clock of the world plays no part: what stands there is what people saw.
            if (const auto offset = clock.find_first_of("+"); offset != std::string_view::npos)
                clock = clock.substr(0, offset);
            if (const auto read = clockFrom(clock)) {
                parts.clock = *read;
                text = bare(text.substr(0, before));
            }
        }
    }
    // "March 2, 2026" has its month before its day.
    rest = text;
    const auto month = takeWord(rest);
    if (!month.empty() && !rest.empty() && isDigit(rest.front())) {
        const auto end = rest.find_first_not_of("0123456789");
        if (end != std::string_view::npos) {
            auto year = bare(rest.substr(end));
            if (year.starts_with(',')) year = bare(year.substr(1));
            parts.date =
                std::string{rest.substr(0, end)} + " " + std::string{month} + " " + std::string{year};
            return parts;
        }
    }
    parts.date = text;
    std::erase(parts.date, '\'');
    return parts;
}

/// The three numbers of a date like 2-3-2026, as they stand.
std::optional<std::array<int, 3>> numbersIn(std::string_view date) {
    std::string plain{date};
    std::replace_if(
        plain.begin(), plain.end(), [](char each) { return each == '/' || each == '.'; }, '-');
    const auto parts = base::split(plain, '-');
    if (parts.size() != 3 || parts[0].size() > 2 || parts[1].size() > 2) return std::nullopt;
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto number = base::wholeNumber(bare(parts[i]));
        if (!number || *number < 0 || *number > 9999) return std::nullopt;
        numbers[i] = static_cast<int>(*number);
    }
    return numbers;
}

std::string monthFirst(std::string_view date) {
    const auto numbers = numbersIn(date);
    if (!numbers) return std::string{date};
    const auto& [month, day, year] = *numbers;
    return std::to_string(day) + "-" + std::to_string(month) + "-" +
           (year < 100 ? (year < 10 ? "0" : "") + std::to_string(year) : std::to_string(year));
}

std::optional<model::Day> dayOf(std::string_view date) {
    const auto typed = model::typedMomentFrom(date);
    return typed && !typed->timeOfDay ? std::optional{typed->day} : std::nullopt;
}

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// 20260302 as a day.
std::optional<model::Day> packedDay(std::string_view text) {
    if (text.size() != 8 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return model::dayFrom(std::string{text.substr(0, 4)} + "-" + std::string{text.substr(4, 2)} + "-" +
                          std::string{text.substr(6)});
}

model::TypedMoment typed(model::Day day, std::optional<std::int64_t> timeOfDay = std::nullopt) {
    return {day, timeOfDay.value_or(0) == 0 ? std::nullopt : timeOfDay};
}

/// Words for units that the texts of plans do not have.
struct UnitWord {
    std::string_view word, unit;
    bool isElapsed = false;
};
constexpr std::array longUnits{
    UnitWord{"kalenderdagen", "dagen", true},
    UnitWord{"kalenderdag", "dag", true},
    UnitWord{"kalenderweken", "weken", true},
    UnitWord{"calendar days", "days", true},
    UnitWord{"werkdagen", "dagen"},
    UnitWord{"werkdag", "dag"},
    UnitWord{"werkdgn", "dagen"},
    UnitWord{"werkweken", "weken"},
    UnitWord{"werkuren", "uren"},
    UnitWord{"working days", "days"},
    UnitWord{"workdays", "days"},
    UnitWord{"workday", "day"},
    UnitWord{"wkn", "weken"},
    UnitWord{"wks", "weeks"},
    UnitWord{"dgn", "dagen"},
    UnitWord{"mnden", "maanden"},
    UnitWord{"mos", "months"},
    UnitWord{"mons", "months"},
    UnitWord{"hrs", "hours"},
    UnitWord{"wd", "dagen"},
    UnitWord{"kd", "dagen", true},
    UnitWord{"verstreken dagen", "dagen", true},
    UnitWord{"elapsed days", "days", true},
};

std::string_view wordFor(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::minute:
            return "min";
        case TimeUnit::hour:
            return "h";
        case TimeUnit::day:
            return "d";
        case TimeUnit::week:
            return "w";
        case TimeUnit::month:
            return "mo";
    }
    return "d";
}

}  // namespace

bool saysNothing(const Cell& cell) {
    if (cell.kind == Cell::Kind::empty) return true;
    if (cell.kind != Cell::Kind::text) return false;
    static constexpr std::array<std::string_view, 19> words{
        "",   "-",   "--",     "?",   "nvt", "n.v.t.", "n.v.t", "nv.t.", "na",   "n/a",
        "nb", "nnb", "n.t.b.", "ntb", "tbd", "n.n.b.", "n.b.",  "n.n.",  "geen",
    };
    const auto text = bare(cell.text);
    if (text == "–" || text == "—") return true;
    return std::find(words.begin(), words.end(), base::folded(text)) != words.end();
}

DateOrder dateOrderOf(std::span<const Row> rows, std::span<const std::size_t> columns) {
    std::size_t dayFirst = 0, monthFirstCount = 0, unclear = 0;
    for (const auto& row : rows) {
        for (const auto column : columns) {
            if (column >= row.cells.size()) continue;
            const auto& cell = row.cells[column];
            if (cell.kind != Cell::Kind::text) continue;
            const auto parts = partsOf(cell.text);
            const auto numbers = numbersIn(parts.date);
            if (!numbers) continue;
            const auto asDay = dayOf(parts.date), asMonth = dayOf(monthFirst(parts.date));
            if (asDay && asMonth && *asDay != *asMonth && parts.weekday) {
                const auto falls = [&parts](model::Day day) {
                    return std::chrono::weekday{day}.c_encoding() == *parts.weekday;
                };
                dayFirst += falls(*asDay) && !falls(*asMonth);
                monthFirstCount += falls(*asMonth) && !falls(*asDay);
            } else if (asDay && asMonth) {
                // With strokes both are written; with dashes and points the day stands first.
                unclear += *asDay != *asMonth && parts.date.find('/') != std::string::npos;
            } else {
                dayFirst += asDay.has_value();
                monthFirstCount += asMonth.has_value();
            }
        }
    }
    DateOrder order;
    order.isMonthFirst = monthFirstCount > dayFirst;
    order.isGuess = unclear > 0 && monthFirstCount == 0 && dayFirst == 0;
    return order;
}

std::optional<model::TypedMoment> momentIn(const Cell& cell, const DateOrder& order, bool countsFrom1904) {
    const auto text = bare(cell.text);
    if (cell.kind == Cell::Kind::number || cell.kind == Cell::Kind::text) {
        if (const auto day = packedDay(text)) return typed(*day);
    }
    std::string stored;
    if (cell.kind == Cell::Kind::number) {
        // A day that lost its format: 46083.
        constexpr double first = 20'000, last = 80'000;
        const auto number = numberIn(text);
        const auto moment = number && *number > first && *number < last
                                ? momentOfSerial(*number, countsFrom1904)
                                : std::nullopt;
        if (!moment) return std::nullopt;
        stored = *moment;
    } else if (cell.kind == Cell::Kind::truth || cell.kind == Cell::Kind::empty) {
        return std::nullopt;
    } else {
        stored = text;
    }
    const auto parts = partsOf(stored);
    const bool swaps = order.isMonthFirst && cell.kind == Cell::Kind::text;
    const auto read = model::typedMomentFrom((swaps ? monthFirst(parts.date) : parts.date) +
                                             (parts.clock.empty() ? "" : " " + parts.clock));
    if (!read) return std::nullopt;
    return typed(read->day, read->timeOfDay);
}

bool holdsShares(std::span<const Row> rows, std::size_t column) {
    bool hasFraction = false;
    for (const auto& row : rows) {
        if (column >= row.cells.size()) continue;
        const auto& cell = row.cells[column];
        auto text = std::string{bare(cell.text)};
        std::replace(text.begin(), text.end(), ',', '.');
        const auto number = numberIn(text);
        if (!number || cell.isPercent) continue;
        if (*number > 1) return false;
        hasFraction = hasFraction || (*number > 0 && *number < 1);
    }
    return hasFraction;
}

std::optional<std::int64_t> percentIn(const Cell& cell, bool areShares) {
    constexpr std::int64_t all = 10'000;
    if (cell.kind == Cell::Kind::truth) return cell.text == "true" ? all : 0;
    auto text = std::string{bare(cell.text)};
    const bool hasSign = text.ends_with('%');
    if (hasSign) text = bare(std::string_view{text}.substr(0, text.size() - 1));
    std::replace(text.begin(), text.end(), ',', '.');
    const auto number = numberIn(text);
    if (!number) {
        const auto truth = truthIn(cell);
        return truth && !text.empty() ? std::optional{*truth ? all : 0} : std::nullopt;
    }
    constexpr double most = 100'000'000;
    const double scale = cell.isPercent || (areShares && !hasSign) ? 10'000 : 100;
    if (!(*number >= 0) || *number * scale > most) return std::nullopt;
    return static_cast<std::int64_t>(*number * scale + 0.5);
}

std::optional<bool> truthIn(const Cell& cell) {
    const auto text = base::folded(bare(cell.text));
    for (const std::string_view word : {"ja", "yes", "waar", "true", "j", "y", "1", "x", "v", "✓", "✔"}) {
        if (text == word) return true;
    }
    for (const std::string_view word : {"", "nee", "no", "onwaar", "false", "n", "0", "-"}) {
        if (text == word) return false;
    }
    return std::nullopt;
}

base::Result<Length> lengthIn(const Cell& cell, const model::UnitLengths& lengths,
                              std::optional<TimeUnit> unit, bool isElapsed) {
    Length length;
    length.isElapsed = isElapsed;
    auto text = base::lowered(bare(cell.text));
    if (text.ends_with('?')) {
        length.isEstimated = true;
        text.pop_back();
    }
    while (text.ends_with('.') || text.ends_with(' ')) text.pop_back();
    auto end = model::lengthOfNumber(text);
    auto word = std::string{bare(std::string_view{text}.substr(end))};
    if (const auto slash = word.find('('); slash != std::string::npos) {
        // "5 dag(en)".
        word = bare(std::string_view{word}.substr(0, slash));
    }
    for (const auto& each : longUnits) {
        if (word != each.word) continue;
        word = each.unit;
        length.isElapsed = each.isElapsed;
    }
    // MS Project: "3 edays", in Dutch "3 vdagen"; e and v stand for time that passes.
    if (word.size() > 1 && (word.front() == 'e' || word.front() == 'v')) {
        if (model::durationFrom("1" + word.substr(1), lengths)) {
            word.erase(0, 1);
            length.isElapsed = true;
        }
    }
    if (word.empty() && unit) word = wordFor(*unit);
    if (word.empty()) length.isElapsed = isElapsed;
    // The day that passes has 24 hours.
    const model::UnitLengths passing{model::hours(24), model::hours(24 * 7), model::hours(24 * 30)};
    auto number = std::string_view{text}.substr(0, end);
    std::string plain{number};
    if (cell.kind == Cell::Kind::number) {
        // What a spreadsheet stores has a point, and more decimals than count here.
        const auto value = numberIn(plain);
        if (value)
            plain = base::decimalText(static_cast<std::int64_t>(std::min(*value, 1e9) * 10'000 + 0.5), 4);
        if (plain.find('.') != std::string::npos && plain.size() - plain.find('.') == 4) plain += '0';
    }
    const auto read = model::durationFrom(plain + word, length.isElapsed ? passing : lengths);
    if (!read) {
        const auto asWritten = model::durationFrom(bare(cell.text), lengths);
        return base::failure(asWritten ? read.error() : asWritten.error());
    }
    length.duration = *read;
    return length;
}

}  // namespace mijlpaal::importing::table
