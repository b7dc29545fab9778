#include "letters/parts/timeline.h"

#include "letters/parts/parts.h"
#include "letters/template.h"

#include <algorithm>

namespace mijlpaal::letters {

namespace {

using chart::ColourRole;
using std::chrono::sys_days;
using std::chrono::year;

constexpr double width = 640, labels = 250, head = 24, row = 28, foot = 26, gap = 10;
/// In bytes; what is longer is cut at a word.
constexpr std::size_t lineLength = 42;
/// More make no picture that can be read; the table has them all.
constexpr std::size_t most = 20;

int yearOf(sys_days day) {
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}

sys_days newYear(int of) {
    return sys_days{year{of} / 1 / 1};
}

class Timeline {
public:
    Timeline(std::vector<const Milestone*> milestones, std::optional<sys_days> law)
        : milestones_{std::move(milestones)}, law_{law} {
        first_ = milestones_.front()->fact.when->firstDay();
        last_ = milestones_.front()->fact.when->lastDay();
        const auto reach = [this](const ToldDate& date) {
            first_ = std::min(first_, date.firstDay());
            last_ = std::max(last_, date.lastDay());
        };
        for (const auto* each : milestones_) {
            reach(*each->fact.when);
            if (!each->before.empty()) reach(each->before.front().when);
        }
        if (law_) {
            first_ = std::min(first_, *law_);
            last_ = std::max(last_, *law_);
        }
        firstYear_ = yearOf(first_);
        endYear_ = yearOf(last_) + 1;
    }

    Illustration illustration() {
        picture_.width = width;
        picture_.height = head + row * static_cast<double>(milestones_.size()) + foot;
        picture_.add(
            chart::Rectangle{{0, 0, picture_.width, picture_.height}, ColourRole::background, std::nullopt});
        years();
        for (std::size_t i = 0; i < milestones_.size(); ++i) milestone(*milestones_[i], middleOf(i));
        if (law_) law();
        legend();
        return {std::string{timelineName}, std::move(picture_), description()};
    }

private:
    static double middleOf(std::size_t index) { return head + row * (static_cast<double>(index) + 0.5); }
    double bottom() const { return head + row * static_cast<double>(milestones_.size()); }

    double x(sys_days day) const {
        const auto whole = static_cast<double>((newYear(endYear_) - newYear(firstYear_)).count());
        return labels +
               (width - labels - gap) * static_cast<double>((day - newYear(firstYear_)).count()) / whole;
    }

    void years() {
        // Each, or every second or fifth, so that they do not touch.
        const int step = endYear_ - firstYear_ > 20 ? 5 : endYear_ - firstYear_ > 10 ? 2 : 1;
        for (int each = firstYear_; each <= endYear_; ++each) {
            const auto at = x(newYear(each));
            picture_.add(chart::Line{{at, head - 4}, {at, bottom()}, {ColourRole::grid, 1}});
            if (each < endYear_ && (each - firstYear_) % step == 0) {
                picture_.add(chart::Text{{at + 3, head / 2}, std::to_string(each), ColourRole::textMuted});
            }
        }
    }

    void milestone(const Milestone& each, double y) {
        name(milestoneName(each.fact), y);
        const auto& now = *each.fact.when;
        if (!each.before.empty() && each.before.front().when != now) diamond(each.before.front().when, y);
        const auto from = x(now.firstDay()), to = std::max(x(now.lastDay()), from + 6);
        const bool isDone = each.fact.standing == Standing::done;
        picture_.add(chart::Rectangle{{from, y - 5, to - from, 10},
                                      isDone ? ColourRole::barProgress : ColourRole::bar,
                                      chart::Stroke{ColourRole::barProgress, 1}});
    }

    /// On two lines where one is too short for it.
    void name(const std::string& words, double y) {
        const auto cut = words.size() > lineLength ? words.rfind(' ', lineLength) : std::string::npos;
        const auto line = [&](const std::string& part, double at) {
            picture_.add(
                chart::Text{{0, at}, part, ColourRole::text, chart::Across::left, false, labels - gap});
        };
        if (cut == std::string::npos) return line(words, y);
        line(words.substr(0, cut), y - 6.5);
        line(words.substr(cut + 1), y + 6.5);
    }

    void diamond(const ToldDate& date, double y) {
        const auto at = (x(date.firstDay()) + x(date.lastDay())) / 2;
        picture_.add(chart::Polygon{{{at - 5, y}, {at, y - 5}, {at + 5, y}, {at, y + 5}},
                                    ColourRole::background,
                                    chart::Stroke{ColourRole::textMuted, 1.2}});
    }

    void law() {
        const auto at = x(*law_);
        picture_.add(
            chart::Line{{at, head - 8}, {at, bottom()}, {ColourRole::lawDate, 1.6, chart::Dash::dashed}});
    }

    void legend() {
        const auto y = bottom() + foot / 2 + 2;
        double at = 0;
        const auto say = [&](const char* words, double room) {
            picture_.add(chart::Text{{at + 16, y}, words, ColourRole::text});
            at += room;
        };
        picture_.add(chart::Rectangle{
            {at, y - 5, 10, 10}, ColourRole::barProgress, chart::Stroke{ColourRole::barProgress, 1}});
        say("bereikt", 80);
        picture_.add(chart::Rectangle{
            {at, y - 5, 10, 10}, ColourRole::bar, chart::Stroke{ColourRole::barProgress, 1}});
        say("nu verwacht", 105);
        picture_.add(chart::Polygon{{{at, y}, {at + 5, y - 5}, {at + 10, y}, {at + 5, y + 5}},
                                    ColourRole::background,
                                    chart::Stroke{ColourRole::textMuted, 1.2}});
        say("eerste planning", 120);
        if (!law_) return;
        picture_.add(
            chart::Line{{at + 5, y - 7}, {at + 5, y + 7}, {ColourRole::lawDate, 1.6, chart::Dash::dashed}});
        say("beoogde datum van inwerkingtreding", 220);
    }

    std::string description() const {
        const auto count = milestones_.size();
        return "Tijdlijn van " + (count == 1 ? std::string{"één mijlpaal"} : inWords(count) + " mijlpalen") +
               ", van " + std::to_string(firstYear_) + " tot en met " + std::to_string(endYear_ - 1) +
               ": per mijlpaal de periode waarin hij nu wordt verwacht of is bereikt, en waar die anders was "
               "de eerste "
               "planning. De tabel heeft dezelfde gegevens.";
    }

    std::vector<const Milestone*> milestones_;
    std::optional<sys_days> law_;
    sys_days first_{}, last_{};
    int firstYear_ = 0, endYear_ = 0;
    chart::Picture picture_;
};

}  // namespace

std::optional<Illustration> timelineOf(const PublicReport& report) {
    std::vector<const Milestone*> told;
    for (const auto& each : report.milestones) {
        if (each.fact.when && told.size() < most) told.push_back(&each);
    }
    if (told.empty()) return std::nullopt;
    std::optional<sys_days> law;
    if (report.law && report.law->inForce.when) law = report.law->inForce.when->firstDay();
    return Timeline{std::move(told), law}.illustration();
}

}  // namespace mijlpaal::letters
