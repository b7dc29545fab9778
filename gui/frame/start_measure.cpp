#include "gui/frame/start_measure.h"

#include "gui/parts/text.h"
#include "model/edit.h"

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <utility>

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

struct Edits {
    /// Until the edit was written and all windows were told; until it was painted.
    std::vector<double> done, painted;
    Clock::time_point begun;
    std::size_t wanted = 41;
};

/// A task with a driving link to another one: editing it moves something.
model::ActivityId busiest(const app::Session& session) {
    model::ActivityId best;
    std::size_t most = 0;
    for (const auto& activity : session.portfolio().all<model::Activity>()) {
        if (activity.kind != model::ActivityKind::task || activity.actualFinish) continue;
        const auto links = session.portfolio().all<model::Dependency>();
        const auto count = static_cast<std::size_t>(std::count_if(
            links.begin(), links.end(), [&](const auto& link) { return link.predecessor == activity.id; }));
        if (count > most) {
            most = count;
            best = activity.id;
        }
    }
    return best;
}

}  // namespace

void measureStart(MainFrame& frame) {
    if (!frame.page()) return;
    auto& canvas = frame.page()->gantt().canvas();
    canvas.painted = [&frame, &canvas] {
        if (canvas.picture().items.empty()) return;
        const auto keepsAlive = std::exchange(canvas.painted, nullptr);
        std::printf("%.0f\n", millisecondsSinceStart());
        frame.CallAfter([&frame] { frame.Close(true); });
    };
}

void measureEdits(MainFrame& frame) {
    if (!frame.page()) return;
    auto edits = std::make_shared<Edits>();
    const auto id = busiest(*frame.session());
    auto* page = frame.page();
    const auto edit = [&frame, edits, id, page] {
        const auto work = frame.session()->portfolio().find(id)->mostLikely;
        const auto days = work == model::hours(8 * 30) ? 20 : 30;
        const auto begun = edits->begun = Clock::now();
        page->perform(model::setDuration(frame.session()->portfolio(), id, {model::hours(8 * days), {}}));
        edits->done.push_back(std::chrono::duration<double, std::milli>{Clock::now() - begun}.count());
    };
    page->gantt().canvas().painted = [&frame, edits, edit, page] {
        if (page->gantt().canvas().picture().items.empty()) return;
        if (edits->begun != Clock::time_point{}) {
            const std::chrono::duration<double, std::milli> passed = Clock::now() - edits->begun;
            edits->painted.push_back(passed.count());
            edits->begun = {};
        }
        if (edits->painted.size() < edits->wanted) {
            frame.CallAfter(edit);
            return;
        }
        const auto keepsAlive = std::exchange(page->gantt().canvas().painted, nullptr);
        for (auto* all : {&edits->done, &edits->painted}) {
            std::sort(all->begin(), all->end());
            std::printf("%.1f %.1f %.1f\n", (*all)[all->size() / 2], (*all)[all->size() * 95 / 100],
                        all->back());
        }
        frame.CallAfter([&frame] { frame.Close(true); });
    };
}

}  // namespace mijlpaal::gui
