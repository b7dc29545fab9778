#include "formats/xer/calendar_text.h"

#include "base/text.h"
#include "formats/usual_week.h"
#include "model/moment.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace mijlpaal::formats::xer {

namespace {

using model::Shift;
using model::Shifts;

constexpr std::size_t deepest = 32;
constexpr model::Day serialZero = std::chrono::year{1899} / std::chrono::December / 30;

/// One `(number||name(attributes)(parts))`; parts are indexes.
struct Part {
    std::string_view name, attributes;
    std::vector<std::size_t> parts;
};

/// The parts of a text; the first contains all others. Keeps its own stack, so that no text can exhaust that
/// of the program.
class PartReader {
public:
    explicit PartReader(std::string_view text) : text_{text} {}

    std::optional<std::vector<Part>> read() {
        while (true) {
            at_ = text_.find_first_of("()", at_);
            if (at_ == std::string_view::npos) break;
            if (!(text_[at_] == '(' ? openPart() : closePart())) return std::nullopt;
        }
        if (parts_.empty() || !open_.empty()) return std::nullopt;
        return std::move(parts_);
    }

private:
    /// Reads up to and including the bracket behind which the inner parts stand.
    bool openPart() {
        if (open_.size() == deepest || (open_.empty() && !parts_.empty())) return false;
        const auto bars = text_.find("||", at_);
        if (bars == std::string_view::npos) return false;
        const auto attributes = text_.find('(', bars);
        if (attributes == std::string_view::npos) return false;
        const auto end = text_.find(')', attributes);
        if (end == std::string_view::npos) return false;
        const auto inner = text_.find_first_of("()", end + 1);
        if (inner == std::string_view::npos || text_[inner] != '(') return false;
        const auto index = parts_.size();
        if (!open_.empty()) parts_[open_.back()].parts.push_back(index);
        parts_.push_back({base::trimmed(text_.substr(bars + 2, attributes - bars - 2)),
                          text_.substr(attributes + 1, end - attributes - 1),
                          {}});
        open_.push_back(index);
        at_ = inner + 1;
        return true;
    }

    /// A part ends with two brackets: that of its inner parts and its own.
    bool closePart() {
        const auto own = text_.find_first_of("()", at_ + 1);
        if (open_.empty() || own == std::string_view::npos || text_[own] != ')') return false;
        open_.pop_back();
        at_ = own + 1;
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Part> parts_;
    std::vector<std::size_t> open_;
};

/// The value of an attribute in "s|08:00|f|12:00".
std::string_view attribute(std::string_view attributes, std::string_view name) {
    const auto cells = base::split(attributes, '|');
    for (std::size_t i = 0; i + 1 < cells.size(); i += 2) {
        if (base::trimmed(cells[i]) == name) return base::trimmed(cells[i + 1]);
    }
    return {};
}

/// "8:00" and "08:00", and with the word for before or after noon.
std::optional<std::int64_t> timeOfDay(std::string_view text) {
    const auto space = text.find(' ');
    const auto noon =
        space == std::string_view::npos ? std::string_view{} : base::trimmed(text.substr(space));
    const auto cells = base::split(text.substr(0, space), ':');
    if (cells.size() < 2) return std::nullopt;
    auto hour = base::wholeNumber(cells[0]);
    const auto minute = base::wholeNumber(cells[1]);
    if (!hour || !minute || *hour < 0 || *hour > 24 || *minute < 0 || *minute > 59) return std::nullopt;
    if (noon == "AM" && *hour == 12) hour = 0;
    if (noon == "PM" && *hour < 12) *hour += 12;
    return std::min(*hour * 600 + *minute * 10, model::dayTenths);
}

/// In order and apart.
Shifts tidied(Shifts shifts) {
    std::sort(shifts.begin(), shifts.end(), [](const Shift& a, const Shift& b) { return a.start < b.start; });
    Shifts tidy;
    for (const auto& shift : shifts) {
        if (!tidy.empty() && shift.start <= tidy.back().finish) {
            tidy.back().finish = std::max(tidy.back().finish, shift.finish);
        } else {
            tidy.push_back(shift);
        }
    }
    return tidy;
}

/// Nothing when a time cannot be read.
std::optional<DayWork> workOf(const std::vector<Part>& all, const Part& day) {
    DayWork work;
    for (const auto index : day.parts) {
        const auto start = timeOfDay(attribute(all[index].attributes, "s"));
        const auto finish = timeOfDay(attribute(all[index].attributes, "f"));
        if (!start || !finish) return std::nullopt;
        const bool runsOn = *finish <= *start;
        // What begins at 24:00 is work of the next day alone.
        if (*start < model::dayTenths) work.today.push_back({*start, runsOn ? model::dayTenths : *finish});
        // Midnight behind a stretch is that at the end of the day. From one time to the same is a whole day.
        if (runsOn && *finish > 0) work.tomorrow.push_back({0, *finish});
    }
    return work;
}

void addTo(Shifts& day, const Shifts& more) {
    day.insert(day.end(), more.begin(), more.end());
}

/// How a piece stands in the text, for people to find it.
std::string pieceText(const std::vector<Part>& all, const Part& part) {
    std::string text{base::trimmed(part.attributes)};
    for (const auto index : part.parts) {
        if (!text.empty()) text += ' ';
        text += base::trimmed(all[index].attributes);
    }
    return std::string{part.name} + "(" + text + ")";
}

void readWeek(ReadHours& read, const std::vector<Part>& all, const Part& week) {
    for (const auto index : week.parts) {
        const auto number = base::wholeNumber(all[index].name);
        const auto work = workOf(all, all[index]);
        if (!number || *number < 1 || *number > 7 || !work) {
            read.unread.push_back(pieceText(all, all[index]));
            continue;
        }
        auto& day = read.work.week[static_cast<std::size_t>((*number + 5) % 7)];
        addTo(day.today, work->today);
        addTo(day.tomorrow, work->tomorrow);
    }
}

void readExceptions(ReadHours& read, const std::vector<Part>& all, const Part& exceptions) {
    constexpr std::int64_t lastSerial = 200'000;
    for (const auto index : exceptions.parts) {
        const auto serial = base::wholeNumber(attribute(all[index].attributes, "d"));
        const auto work = workOf(all, all[index]);
        if (!serial || *serial < 0 || *serial > lastSerial || !work) {
            read.unread.push_back(pieceText(all, all[index]));
            continue;
        }
        read.work.exceptions[serialZero + std::chrono::days{*serial}] = *work;
    }
}

std::size_t weekdayOf(model::Day day) {
    return (std::chrono::weekday{day}.iso_encoding() + 6) % 7;
}

/// The work that begins on a day.
const DayWork& workOn(const CalendarWork& work, model::Day day) {
    const auto differing = work.exceptions.find(day);
    return differing == work.exceptions.end() ? work.week[weekdayOf(day)] : differing->second;
}

Shifts hoursOn(const DayWork& day, const DayWork& dayBefore) {
    auto shifts = day.today;
    addTo(shifts, dayBefore.tomorrow);
    return tidied(std::move(shifts));
}

std::string clock(std::int64_t tenths) {
    return fmt::format("{:02}:{:02}", tenths / 600 % 24, tenths / 10 % 60);
}

std::string hoursText(const Shifts& shifts) {
    std::string text = "(";
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        text += fmt::format("(0||{}(s|{}|f|{})())", i, clock(shifts[i].start), clock(shifts[i].finish));
    }
    return text + ")";
}

}  // namespace

std::optional<ReadHours> calendarHoursFrom(std::string_view text) {
    const auto parts = PartReader{text}.read();
    if (!parts) return std::nullopt;
    ReadHours read;
    for (const auto index : parts->front().parts) {
        const auto& part = (*parts)[index];
        if (part.name == "DaysOfWeek") readWeek(read, *parts, part);
        if (part.name == "Exceptions") readExceptions(read, *parts, part);
    }
    return read;
}

CalendarHours hoursOf(const CalendarWork& work) {
    constexpr std::chrono::days one{1};
    CalendarHours hours;
    for (std::size_t day = 0; day < 7; ++day)
        hours.week[day] = hoursOn(work.week[day], work.week[(day + 6) % 7]);
    for (const auto& [day, own] : work.exceptions) {
        hours.exceptions[day] = hoursOn(own, workOn(work, day - one));
        const auto next = day + one;
        auto after = hoursOn(workOn(work, next), own);
        if (!work.exceptions.contains(next) && after != hours.week[weekdayOf(next)])
            hours.exceptions[next] = std::move(after);
    }
    return hours;
}

std::string calendarText(const CalendarHours& hours) {
    std::string text = "(0||CalendarData()((0||DaysOfWeek()(";
    for (std::size_t day = 1; day <= 7; ++day) {
        text += fmt::format("(0||{}(){})", day, hoursText(hours.week[(day + 5) % 7]));
    }
    text += "))(0||VIEW(ShowTotal|N)())(0||Exceptions()(";
    std::size_t number = 0;
    for (const auto& [day, shifts] : hours.exceptions) {
        text += fmt::format("(0||{}(d|{}){})", number++, (day - serialZero).count(), hoursText(shifts));
    }
    return text + "))))";
}

bool anyWork(const CalendarWork& work) {
    return std::any_of(work.week.begin(), work.week.end(),
                       [](const DayWork& day) { return !day.today.empty(); });
}

CalendarHours usualHours() {
    CalendarHours hours;
    std::fill_n(hours.week.begin(), 5, usualDay());
    return hours;
}

}  // namespace mijlpaal::formats::xer
