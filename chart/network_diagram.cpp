#include "chart/network_diagram.h"

#include "chart/network_layers.h"
#include "model/link_type.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mijlpaal::chart {

using model::Activity;
using model::ActivityId;
using model::Dependency;

namespace {

struct Sizes {
    explicit Sizes(const NetworkView& view) : px{view.pixel}, line{view.lineHeight} {
        width = 24 * view.characterWidth;
        height = 3 * line + 8 * px;
    }

    double px, line, width, height;
    double columnPitch() const { return width + 60 * px; }
    double rowPitch() const { return height + 18 * px; }
    double margin() const { return 14 * px; }
    Area box(const NetworkLayers::Place& at) const {
        return {margin() + static_cast<double>(at.column) * columnPitch(),
                margin() + static_cast<double>(at.row) * rowPitch(), width, height};
    }
};

model::Day lastDay(const scheduling::Dates& dates) {
    return dates.finish > dates.start ? model::Moment{dates.finish.tenths - 1}.day() : dates.finish.day();
}

class Drawing {
public:
    Drawing(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const NetworkView& view)
        : portfolio_{portfolio}, schedule_{schedule}, view_{view}, sizes_{view} {
        for (const auto id : view.shown) {
            if (portfolio.find(id)) nodes_.emplace(id, nodes_.size());
        }
        // By id, so that the same plan always looks the same.
        std::size_t number = 0;
        for (auto& [id, node] : nodes_) node = number++;
        for (const auto& link : portfolio.all<Dependency>()) {
            const auto from = nodes_.find(link.predecessor), to = nodes_.find(link.successor);
            if (from == nodes_.end() || to == nodes_.end() || from == to) continue;
            links_.push_back(&link);
            edges_.emplace_back(from->second, to->second);
        }
    }

    Picture take() {
        layers_ = layersOf(nodes_.size(), edges_);
        picture_.width = 2 * sizes_.margin() + static_cast<double>(layers_.columns) * sizes_.columnPitch();
        picture_.height = 2 * sizes_.margin() + static_cast<double>(layers_.rows) * sizes_.rowPitch();
        picture_.add(
            Rectangle{{0, 0, picture_.width, picture_.height}, ColourRole::background, std::nullopt});
        for (std::size_t i = 0; i < links_.size(); ++i) addLink(i);
        for (const auto& [id, node] : nodes_) addBox(*portfolio_.find(id), sizes_.box(layers_.places[node]));
        return std::move(picture_);
    }

private:
    bool drives(const Dependency& link) const {
        const auto driving = schedule_.driving(link.successor);
        return std::find(driving.begin(), driving.end(), link.id) != driving.end();
    }

    std::string name(const Activity& activity) const {
        return model::nameOf(portfolio_, model::refTo(activity.id), view_.language == model::Language::english);
    }

    /// Turns within the gap between two columns, each link a little elsewhere.
    void addLink(std::size_t number) {
        const auto& link = *links_[number];
        const auto& path = layers_.paths[number];
        const auto gap = sizes_.columnPitch() - sizes_.width;
        const auto lane = gap * (0.25 + 0.5 * static_cast<double>(number % 7) / 7);
        auto at = sizes_.box(layers_.places[path.front()]);
        std::vector<Point> points{{at.right(), at.middle().y}};
        for (std::size_t i = 1; i < path.size(); ++i) {
            const auto next = sizes_.box(layers_.places[path[i]]);
            const auto turn = at.right() + lane;
            points.push_back({turn, points.back().y});
            if (next.left <= at.left) {
                // A link that goes back runs below its box.
                const auto below = at.bottom() + sizes_.px * 6;
                points.push_back({turn, below});
                points.push_back({next.left - gap * 0.2, below});
                points.push_back({next.left - gap * 0.2, next.middle().y});
            } else {
                points.push_back({turn, next.middle().y});
            }
            const bool isEnd = i + 1 == path.size();
            points.push_back({isEnd ? next.left : next.right(), next.middle().y});
            at = next;
        }
        const bool isDriving = drives(link);
        const Stroke stroke{isDriving ? ColourRole::drivingLink : ColourRole::link,
                            (isDriving ? 2.0 : 1.0) * sizes_.px};
        const auto tip = points.back();
        const auto size = 5 * sizes_.px;
        picture_.add(Polyline{points, stroke});
        picture_.add(Polygon{{tip, {tip.x - size, tip.y - size * 0.6}, {tip.x - size, tip.y + size * 0.6}},
                             stroke.colour,
                             std::nullopt});
        if (link.type != model::LinkType::finishToStart) {
            picture_.add(Text{{tip.x - 8 * sizes_.px, tip.y - sizes_.line / 2},
                              std::string{model::linkTypeWord(link.type, view_.language)},
                              ColourRole::textMuted,
                              Across::right,
                              false,
                              0,
                              ColourRole::background});
        }
        picture_.connections.push_back({link.id.number, std::move(points)});
    }

    void addBox(const Activity& activity, const Area& box) {
        const auto* dates = schedule_.find(activity.id);
        const bool isCritical = dates && dates->critical;
        const auto px = sizes_.px;
        const bool isSelected = view_.selected.contains(activity.id);
        picture_.add(Rectangle{box, isSelected ? ColourRole::selection : ColourRole::background,
                               Stroke{isCritical ? ColourRole::critical : ColourRole::text,
                                      (isCritical ? 3 : 1) * px},
                               model::isMilestone(activity.kind) ? 10 * px : 2 * px});
        const auto say = [&](int line, std::string text, bool bold, ColourRole colour = ColourRole::text) {
            picture_.add(Text{{box.left + 6 * px, box.top + 4 * px + (line + 0.5) * sizes_.line},
                              std::move(text),
                              colour,
                              Across::left,
                              bold,
                              box.width - 12 * px});
        };
        say(0, activity.code + (isCritical ? " !" : ""), true);
        say(1, name(activity), false);
        auto title = activity.code + " " + name(activity);
        if (dates) {
            auto span = model::dayText(dates->start.day(), view_.language);
            if (!model::isMilestone(activity.kind))
                span += " - " + model::dayText(lastDay(*dates), view_.language);
            say(2, span, false, ColourRole::textMuted);
            title += ", " + span;
        }
        const auto tell = [&](const base::Message& words) { title += "\n" + view_.translate(words); };
        if (isCritical && !activity.actualFinish) tell(base::message("Critical: delay moves the end."));
        const auto before = codesOf(activity.id, true), behind = codesOf(activity.id, false);
        if (!before.empty()) tell(base::message("Waits for {codes}.", {{"codes", before}}));
        if (!behind.empty()) tell(base::message("Is waited for by {codes}.", {{"codes", behind}}));
        picture_.items.push_back({activity.id.number, box, std::move(title)});
    }

    std::string codesOf(ActivityId id, bool before) const {
        std::string codes;
        for (const auto* link : links_) {
            if ((before ? link->successor : link->predecessor) != id) continue;
            const auto* other = portfolio_.find(before ? link->predecessor : link->successor);
            codes += (codes.empty() ? "" : ", ") + other->code;
        }
        return codes;
    }

    const model::Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    const NetworkView& view_;
    Sizes sizes_;
    std::map<ActivityId, std::size_t> nodes_;
    std::vector<const Dependency*> links_;
    std::vector<Edge> edges_;
    NetworkLayers layers_;
    Picture picture_;
};

}  // namespace

std::vector<ActivityId> neighbourhood(const model::Portfolio& portfolio, ActivityId id, int steps) {
    std::set<ActivityId> found{id};
    for (const bool isBehind : {false, true}) {
        std::set<ActivityId> reached{id}, edge{id};
        for (int step = 0; step < steps && !edge.empty(); ++step) {
            std::set<ActivityId> next;
            for (const auto& link : portfolio.all<Dependency>()) {
                const auto [from, to] = isBehind ? std::pair{link.predecessor, link.successor}
                                                 : std::pair{link.successor, link.predecessor};
                if (edge.contains(from) && reached.insert(to).second) next.insert(to);
            }
            edge = std::move(next);
        }
        found.merge(reached);
    }
    return {found.begin(), found.end()};
}

std::vector<ActivityId> linkedActivities(const model::Portfolio& portfolio) {
    std::set<ActivityId> linked;
    for (const auto& link : portfolio.all<Dependency>()) {
        linked.insert(link.predecessor);
        linked.insert(link.successor);
    }
    return {linked.begin(), linked.end()};
}

Picture networkDiagram(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                       const NetworkView& view) {
    return Drawing{portfolio, schedule, view}.take();
}

}  // namespace mijlpaal::chart
