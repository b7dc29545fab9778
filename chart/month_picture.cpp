#include "chart/month_picture.h"

#include "chart/labels.h"
#include "model/plan_text.h"

#include <algorithm>
#include <array>

namespace mijlpaal::chart {

using model::Day;
using std::chrono::days;

namespace {

constexpr int daysOfWeek = 7;

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

constexpr std::array<const char*, daysOfWeek> dayNames{
    tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday")};

/// Source: ISO 8601, in which the week belongs to the year of its Thursday.
int weekOf(Day monday) {
    const auto thursday = monday + days{3};
    const Day first{std::chrono::year_month_day{thursday}.year() / 1 / 1};
    return static_cast<int>((thursday - first).count() / daysOfWeek) + 1;
}

class Drawing {
public:
    Drawing(const Month& month, const Medium& medium)
        : month_{month}, medium_{medium}, px_{medium.pixel}, line_{medium.lineHeight} {
        weeks_ = weeksShown(month.month);
        left_ = margin() + 4 * medium.characterWidth;
        top_ = margin() + 2.6 * line_;
        cell_ = std::max(16 * medium.characterWidth, (medium.width - left_ - margin()) / daysOfWeek);
        row_ = std::max(2.4 * line_, (medium.height - top_ - margin()) / weeks_);
        picture_ = blank(left_ + daysOfWeek * cell_ + margin(), top_ + weeks_ * row_ + margin());
    }

    Picture take() {
        const Day first{month_.month / 1};
        picture_.add(Text{{margin(), margin() + line_ / 2},
                          model::dayText(first, model::DatePrecision::month, medium_.language),
                          ColourRole::text,
                          Across::left,
                          true});
        for (int i = 0; i < daysOfWeek; ++i)
            picture_.add(Text{{left_ + (i + 0.5) * cell_, top_ - line_ * 0.6},
                              medium_.tr(dayNames[static_cast<std::size_t>(i)]),
                              ColourRole::textMuted,
                              Across::centre,
                              false,
                              cell_});
        auto day = firstDayShown(month_.month);
        for (int week = 0; week < weeks_; ++week) {
            picture_.add(Text{{margin(), top_ + week * row_ + line_ * 0.7},
                              std::to_string(weekOf(day)),
                              ColourRole::textMuted});
            for (int i = 0; i < daysOfWeek; ++i, day += days{1})
                add(day, {left_ + i * cell_, top_ + week * row_, cell_, row_});
        }
        return std::move(picture_);
    }

private:
    double margin() const { return 8 * px_; }

    void add(Day day, const Area& area) {
        const std::chrono::year_month_day date{day};
        const bool isOfMonth = date.year() / date.month() == month_.month;
        if (month_.works && !month_.works(day))
            picture_.add(Rectangle{area, ColourRole::nonWorking, std::nullopt});
        if (day == month_.today) {
            picture_.add(Rectangle{area, std::nullopt, Stroke{ColourRole::today, 2.5 * px_}});
        } else {
            picture_.add(Rectangle{area, std::nullopt, Stroke{ColourRole::grid, px_}});
        }
        auto number = std::to_string(static_cast<unsigned>(date.day()));
        if (day == month_.today) number += " " + medium_.tr("today");
        picture_.add(Text{{area.left + 5 * px_, area.top + line_ * 0.7},
                          std::move(number),
                          isOfMonth ? ColourRole::text : ColourRole::textMuted,
                          Across::left,
                          day == month_.today});
        addEntries(day, area);
    }

    void addEntries(Day day, const Area& area) {
        std::vector<const MonthEntry*> entries;
        for (const auto& each : month_.entries) {
            if (each.day == day) entries.push_back(&each);
        }
        const auto room = static_cast<std::size_t>(std::max(1.0, (area.height - 1.3 * line_) / line_));
        const auto shown = entries.size() <= room ? entries.size() : room - 1;
        for (std::size_t i = 0; i < shown; ++i)
            addLine(*entries[i], wordsOf(*entries[i]), entries[i]->title, i, area);
        if (shown == entries.size()) return;
        const auto more = medium_.translate(
            base::message("{count} more", {{"count", std::to_string(entries.size() - shown)}}));
        std::string titles;
        for (auto i = shown; i < entries.size(); ++i)
            titles += (titles.empty() ? "" : "\n") + entries[i]->title;
        addLine(*entries[shown], more, titles, shown, area);
    }

    static std::string wordsOf(const MonthEntry& entry) {
        return entry.isLate ? "! " + entry.text : entry.text;
    }

    void addLine(const MonthEntry& entry, const std::string& words, const std::string& title,
                 std::size_t place, const Area& area) {
        const auto top = area.top + 1.2 * line_ + static_cast<double>(place) * line_;
        picture_.add(Text{{area.left + 5 * px_, top + line_ / 2},
                          words,
                          entry.isLate ? ColourRole::critical : ColourRole::text,
                          Across::left,
                          entry.isLate || entry.isSoon,
                          area.width - 10 * px_});
        picture_.items.push_back({entry.key, {area.left, top, area.width, line_}, title});
    }

    const Month& month_;
    const Medium& medium_;
    double px_, line_;
    double left_ = 0, top_ = 0, cell_ = 0, row_ = 0;
    int weeks_ = 0;
    Picture picture_;
};

}  // namespace

Day firstDayShown(std::chrono::year_month month) {
    const Day first{month / 1};
    return first - (std::chrono::weekday{first} - std::chrono::Monday);
}

int weeksShown(std::chrono::year_month month) {
    const Day last{month / std::chrono::last};
    return static_cast<int>((last - firstDayShown(month)).count() / daysOfWeek) + 1;
}

Picture monthPicture(const Month& month, const Medium& medium) {
    return Drawing{month, medium}.take();
}

}  // namespace mijlpaal::chart
