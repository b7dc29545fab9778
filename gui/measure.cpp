#include "gui/measure.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/plan/plan_page.h"
#include "model/edit.h"

#include <time.h>
#include <unistd.h>
#include <wx/timer.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mijlpaal::gui {

namespace {

/// From the clock ticks that the kernel noted when the process began: a resolution of ten milliseconds.
double millisecondsSinceStart() {
    std::ifstream file{"/proc/self/stat"};
    std::string text;
    std::getline(file, text);
    std::istringstream fields{text.substr(std::min(text.rfind(')'), text.size() - 1) + 1)};
    std::string field;
    double ticks = 0;
    for (int i = 3; i <= 22 && fields >> field; ++i) {
        if (i == 22) ticks = std::stod(field);
    }
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const auto seconds = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    return 1000 * (seconds - ticks / static_cast<double>(sysconf(_SC_CLK_TCK)));
}

using Clock = std::chrono::steady_clock;

double workedMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1000 * static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e6;
}

/// In MiB, since the program began.
double mostMemory() {
    std::ifstream file{"/proc/self/status"};
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

/// The activity from which most links go: editing it moves something.
model::ActivityId busiest(const model::Portfolio& portfolio) {
    std::unordered_map<model::ActivityId, int> links;
    for (const auto& link : portfolio.all<model::Dependency>()) ++links[link.predecessor];
    model::ActivityId best;
    int most = 0;
    for (const auto& activity : portfolio.all<model::Activity>()) {
        if (activity.kind != model::ActivityKind::task || activity.actualFinish) continue;
        const auto found = links.find(activity.id);
        if (found != links.end() && found->second > most) {
            most = found->second;
            best = activity.id;
        }
    }
    return best;
}

PlanPage* planOf(MainFrame& frame) {
    return frame.book() ? frame.book()->find<PlanPage>() : nullptr;
}

/// Does one thing after another in a window at rest, and notes how long each takes to be painted.
class EditMeasure : public wxTimer {
public:
    explicit EditMeasure(MainFrame& frame) : frame_{frame}, page_{*planOf(frame)} {
        id_ = busiest(frame.session()->now().portfolio());
        page_.gantt().canvas().painted = [this] {
            // The chart is painted; the rest of the window is when the frame is.
            if (std::exchange(isWaiting_, false)) afterThisFrame(frame_, [this] { onPainted(); });
        };
        start();
    }

    void Notify() override {
        const auto edit = at_ == inserted  ? insertion()
                          : at_ == nothing ? model::ChangeSet{}
                                           : otherDuration();
        // Setting a text of the status bar paints at once.
        isWaiting_ = true;
        begun_ = Clock::now();
        worked_ = workedMilliseconds();
        switch (at_) {
            case nothing:
                page_.gantt().canvas().Refresh();
                break;
            case typed:
                page_.table().typing(id_.number, static_cast<unsigned>(PlanColumn::duration),
                                     isLong() ? "20d" : "30d");
                break;
            default:
                frame_.perform(edit);
                break;
        }
        told_[at_].push_back(passed());
    }

private:
    enum What : std::size_t { nothing, typed, entered, edited, inserted, count };
    static constexpr std::array names{"a repaint of the chart alone", "a keystroke in a duration",
                                      "Enter after it", "an edit at once", "a row inserted"};
    static constexpr std::size_t wanted = 100;
    static constexpr int restMilliseconds = 60;

    void start() { StartOnce(restMilliseconds); }
    double passed() const { return std::chrono::duration<double, std::milli>{Clock::now() - begun_}.count(); }

    const model::Portfolio& now() const { return frame_.session()->now().portfolio(); }
    bool isLong() const { return now().find(id_)->mostLikely == model::hours(8 * 30); }
    model::ChangeSet otherDuration() const {
        return model::setDuration(now(), id_, {model::hours(8 * (isLong() ? 20 : 30)), {}}).value();
    }
    model::ChangeSet insertion() const {
        return model::addActivity(now(), id_, "x", language()).value().changes;
    }

    void onPainted() {
        painted_[at_].push_back(passed());
        workedUntilPainted_[at_].push_back(workedMilliseconds() - worked_);
        // After what called for it.
        frame_.CallAfter([this] { next(); });
    }

    void next() {
        at_ = static_cast<What>((at_ + 1) % count);
        if (painted_[inserted].size() < wanted) {
            start();
            return;
        }
        std::printf("%zu activities, %zu links; milliseconds of %zu times each\n",
                    now().all<model::Activity>().size(), now().all<model::Dependency>().size(), wanted);
        for (std::size_t what = nothing; what < count; ++what) {
            print(names[what], "until every page was told", told_[what]);
            print(names[what], "until the frame was painted", painted_[what]);
            print(names[what], "processor until then", workedUntilPainted_[what]);
        }
        std::printf("most memory %.0f MiB\n", mostMemory());
        page_.gantt().canvas().painted = nullptr;
        frame_.Close(true);
        delete this;
    }

    static void print(const char* what, const char* until, std::vector<double> milliseconds) {
        std::sort(milliseconds.begin(), milliseconds.end());
        std::printf("%-29s %-28s median %6.1f  p95 %6.1f  worst %6.1f\n", what, until,
                    milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 95 / 100],
                    milliseconds.back());
    }

    MainFrame& frame_;
    PlanPage& page_;
    model::ActivityId id_;
    What at_ = nothing;
    bool isWaiting_ = false;
    Clock::time_point begun_;
    double worked_ = 0;
    /// Until the edit was done and every page was shown the result; until that was painted, by the display
    /// server too; and how long the processor worked in this program for it, which hardly depends on what
    /// else the machine does.
    std::array<std::vector<double>, count> told_, painted_, workedUntilPainted_;
};

/// Asks for the next step as soon as a frame is on the screen: what the toolkit's clock allows.
class ScrollMeasure {
public:
    explicit ScrollMeasure(MainFrame& frame) : frame_{frame}, table_{planOf(frame)->table()} {
        frame_.CallAfter([this] { begin(); });
    }

private:
    static constexpr int wanted = 600, rowsAStep = 3;

    void begin() {
        const auto rows = table_.rowsInSight();
        if (rows.areas.empty()) return frame_.CallAfter([this] { begin(); });
        step_ = rowsAStep * rows.areas.front().height;
        begun_ = last_ = Clock::now();
        worked_ = workedMilliseconds();
        step();
    }

    void step() {
        const auto scroll = verticalScroll(table_);
        const auto most = std::max(scroll.range - scroll.page, 0);
        if (scroll.position + step_ > most || scroll.position + step_ < 0) step_ = -step_;
        scrollVertically(table_, std::clamp(scroll.position + step_, 0, most));
        afterThisFrame(frame_, [this] { frame_.CallAfter([this] { painted(); }); });
    }

    void painted() {
        const auto now = Clock::now();
        milliseconds_.push_back(std::chrono::duration<double, std::milli>{now - last_}.count());
        last_ = now;
        if (milliseconds_.size() < wanted) return step();
        const auto seconds = std::chrono::duration<double>{now - begun_}.count();
        const auto worked = workedMilliseconds() - worked_;
        std::sort(milliseconds_.begin(), milliseconds_.end());
        std::printf("%zu activities: %.1f frames a second over %d frames; median %.1f ms, p95 %.1f, worst %.1f; processor %.1f "
                    "ms a frame; most memory %.0f MiB\n",
                    frame_.session()->now().portfolio().all<model::Activity>().size(), wanted / seconds, wanted,
                    milliseconds_[wanted / 2], milliseconds_[wanted * 95 / 100], milliseconds_.back(),
                    worked / wanted, mostMemory());
        frame_.Close(true);
        delete this;
    }

    MainFrame& frame_;
    PlanTable& table_;
    int step_ = 0;
    Clock::time_point begun_, last_;
    double worked_ = 0;
    std::vector<double> milliseconds_;
};

}  // namespace

void measureStart(MainFrame& frame) {
    auto* page = planOf(frame);
    if (!page) return;
    auto& canvas = page->gantt().canvas();
    canvas.painted = [&frame, &canvas] {
        if (canvas.picture().items.empty()) return;
        const auto keepsAlive = std::exchange(canvas.painted, nullptr);
        std::printf("%.0f\n", millisecondsSinceStart());
        frame.CallAfter([&frame] { frame.Close(true); });
    };
}

void measureEdits(MainFrame& frame) {
    if (planOf(frame)) new EditMeasure{frame};
}

void measureScrolling(MainFrame& frame) {
    if (planOf(frame)) new ScrollMeasure{frame};
}

}  // namespace mijlpaal::gui
