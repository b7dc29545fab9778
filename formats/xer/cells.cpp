#include "formats/xer/cells.h"

#include "base/excerpt.h"
#include "base/text.h"
#include "model/work_calendar.h"

#include <fmt/format.h>

#include <algorithm>

namespace mijlpaal::formats::xer {

namespace {

using base::message;

constexpr bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

}  // namespace

std::optional<std::int64_t> scaledNumber(std::string_view number, std::int64_t scale, char decimalMark) {
    constexpr std::int64_t largest = 1'000'000'000;
    constexpr std::int64_t finest = 100'000'000;
    auto rest = base::trimmed(number);
    const bool negative = rest.starts_with('-');
    if (negative) rest.remove_prefix(1);
    const auto mark = rest.find(decimalMark);
    const auto whole = rest.substr(0, mark);
    const auto decimals = mark == std::string_view::npos ? std::string_view{} : rest.substr(mark + 1);
    if (whole.empty() && decimals.empty()) return std::nullopt;
    std::int64_t count = 0;
    for (const char digit : whole) {
        if (!isDigit(digit)) return std::nullopt;
        count = count * 10 + (digit - '0');
        if (count > largest) return std::nullopt;
    }
    std::int64_t fraction = 0;
    std::int64_t unit = finest;
    for (const char digit : decimals) {
        if (!isDigit(digit)) return std::nullopt;
        unit /= 10;
        fraction += unit * (digit - '0');
    }
    const auto scaled = count * scale + (fraction * scale + finest / 2) / finest;
    return negative ? -scaled : scaled;
}

std::string_view Cells::text(std::string_view column) const {
    return table_.cell(row_, column);
}

std::optional<model::Moment> Cells::moment(std::string_view column) const {
    const auto written = base::trimmed(text(column));
    if (written.empty()) return std::nullopt;
    auto iso = std::string{written};
    if (iso.size() == 10) iso += " 00:00";
    if (iso.size() > 10 && iso[10] == ' ') iso[10] = 'T';
    const auto moment = model::momentFrom(iso);
    if (!moment) {
        warn(column, message("“{text}” is not a moment.", {{"text", base::excerpt(written)}}),
             message("Write it as 2027-03-31 08:00."));
    } else if (model::WorkCalendar::isBeyond(*moment)) {
        warn(column,
             message("{date} is outside the years that can be planned.",
                     {{"date", model::isoText(moment->day())}}),
             message("Give a date from 1980 up to 2149."));
        return std::nullopt;
    }
    return moment;
}

std::optional<std::int64_t> Cells::scaled(std::string_view column, std::int64_t scale) const {
    const auto written = base::trimmed(text(column));
    if (written.empty()) return std::nullopt;
    const auto number = scaledNumber(written, scale, reading_.decimalMark);
    if (!number) {
        warn(column, message("“{text}” is not a number.", {{"text", base::excerpt(written)}}),
             message("Write digits with “{mark}” before the decimals, and no more than a billion.",
                     {{"mark", std::string(1, reading_.decimalMark)}}));
    }
    return number;
}

std::optional<model::WorkTime> Cells::hours(std::string_view column) const {
    const auto tenths = scaled(column, 600);
    return tenths ? std::optional{model::WorkTime{*tenths}} : std::nullopt;
}

std::optional<model::Percent> Cells::percent(std::string_view column) const {
    const auto hundredths = scaled(column, 100);
    return hundredths ? std::optional{model::Percent{*hundredths}} : std::nullopt;
}

std::optional<model::Percent> Cells::units(std::string_view column) const {
    const auto hundredths = scaled(column, 10'000);
    return hundredths ? std::optional{model::Percent{*hundredths}} : std::nullopt;
}

std::optional<std::int64_t> Cells::whole(std::string_view column) const {
    return scaled(column, 1);
}

void Cells::warn(std::string_view column, base::Message text, base::Message help) const {
    if (!reading_.findings) return;
    const base::Place place{reading_.file, row_.line, std::string{column}};
    reading_.findings->push_back({base::Severity::warning, place, std::move(text), std::move(help)});
}

std::string momentText(model::Moment moment) {
    // P6 knows whole minutes, and rounds half up.
    const model::Moment rounded{(moment.tenths + 5) / 10 * 10};
    const auto minutes = rounded.timeOfDay() / 10;
    return fmt::format("{} {:02}:{:02}", model::isoText(rounded.day()), minutes / 60, minutes % 60);
}

std::string numberText(std::int64_t scaled, int decimals, char decimalMark) {
    auto text = base::decimalText(scaled, decimals);
    std::replace(text.begin(), text.end(), '.', decimalMark);
    return text;
}

std::string hoursText(model::WorkTime time, char decimalMark) {
    // Four decimals, rounded: the steps of a tenth of a minute stay apart.
    const auto sign = time.tenths < 0 ? -1 : 1;
    return numberText(sign * ((sign * time.tenths * 10'000 + 300) / 600), 4, decimalMark);
}

}  // namespace mijlpaal::formats::xer
