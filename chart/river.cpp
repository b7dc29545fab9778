#include "chart/river.h"

#include "chart/labels.h"
#include "chart/plot.h"
#include "model/number_text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mijlpaal::chart {

using base::message;
using model::Money;

namespace {

double cents(Money money) {
    return static_cast<double>(std::max<std::int64_t>(0, money.cents));
}

class Drawing {
public:
    Drawing(const std::string& title, const std::vector<RiverStage>& stages, const Medium& medium)
        : stages_{stages},
          medium_{medium},
          px_{medium.pixel},
          picture_{blank(std::max(medium.width, 70 * medium.characterWidth), std::max(medium.height, 14 * medium.lineHeight))} {
        const auto line = medium.lineHeight;
        picture_.add(Text{{margin(), 6 * px_ + line / 2}, title, ColourRole::text, Across::left, true, picture_.width - 2 * margin()});
        const auto head = 6 * px_ + 1.5 * line;
        const std::vector<LegendEntry> entries{{medium.tr("goes on to the next step"), {ColourRole::barProgress, 6 * px_}, false},
                                               {medium.tr("stays at this step"), {ColourRole::textMuted, 1.5 * px_, Dash::dashed}, false},
                                               {medium.tr("⚠ more than the step before had"), {ColourRole::critical, 6 * px_}, false}};
        top_ = head + addLegend(picture_, entries, {margin(), head, picture_.width - 2 * margin(), 0}, medium) + 2.5 * line;
        bottom_ = picture_.height - 2.5 * line;
        double most = 1;
        for (const auto& stage : stages) most = std::max(most, cents(stage.amount));
        scale_ = (bottom_ - top_) / most;
        barWidth_ = 14 * px_;
        double widest = 0;
        for (const auto& stage : stages)
            widest = std::max({widest, medium.widthOf(stage.name), medium.widthOf(textOf(stage.amount))});
        first_ = margin() + widest / 2;
        const auto last = picture_.width - margin() - widest / 2 - barWidth_;
        step_ = stages.size() > 1 ? (last - first_) / static_cast<double>(stages.size() - 1) : 0;
    }

    Picture take() {
        // What stays lies under what flows past it, and the bars stand on both.
        for (std::size_t i = 0; i + 1 < stages_.size(); ++i) addRest(i);
        for (std::size_t i = 0; i + 1 < stages_.size(); ++i) addFlow(i);
        for (std::size_t i = 0; i + 1 < stages_.size(); ++i) nameRest(i);
        for (std::size_t i = 0; i < stages_.size(); ++i) addStage(i);
        return std::move(picture_);
    }

private:
    /// The part of the way to the next stage that the rest takes.
    static constexpr double restWidth = 0.3;

    double margin() const { return 10 * px_; }
    std::string textOf(Money money) const { return model::moneyText(money, medium_.language); }
    double xOf(std::size_t i) const { return first_ + static_cast<double>(i) * step_; }
    double heightOf(std::size_t i) const { return cents(stages_[i].amount) * scale_; }
    double topOf(std::size_t i) const { return (top_ + bottom_ - heightOf(i)) / 2; }
    /// What of a stage flows on to the next.
    Money onFrom(std::size_t i) const {
        return i + 1 < stages_.size() ? std::min(stages_[i].amount, stages_[i + 1].amount) : stages_[i].amount;
    }

    /// The upper edge of what flows on, at a share of the way to the next stage.
    double edgeAt(std::size_t i, double share) const {
        const auto bend = (1 - std::cos(std::numbers::pi * share)) / 2;
        return topOf(i) + bend * (topOf(i + 1) - topOf(i));
    }

    void addFlow(std::size_t i) {
        const auto on = cents(onFrom(i)) * scale_;
        const auto from = xOf(i) + barWidth_, to = xOf(i + 1);
        constexpr int parts = 16;
        std::vector<Point> upper, lower;
        for (int part = 0; part <= parts; ++part) {
            const auto share = static_cast<double>(part) / parts;
            const auto x = from + share * (to - from), y = edgeAt(i, share);
            upper.push_back({x, y});
            lower.push_back({x, y + on});
        }
        upper.insert(upper.end(), lower.rbegin(), lower.rend());
        if (on > 0) picture_.add(Polygon{std::move(upper), ColourRole::barProgress, std::nullopt});
    }

    Area restOf(std::size_t i) const {
        const auto on = cents(onFrom(i)) * scale_;
        const auto from = xOf(i) + barWidth_;
        return {from, topOf(i) + on, restWidth * (xOf(i + 1) - from), heightOf(i) - on};
    }

    void addRest(std::size_t i) {
        const auto area = restOf(i);
        if (area.height <= 0) return;
        picture_.add(Rectangle{area, ColourRole::grid, Stroke{ColourRole::textMuted, px_, Dash::dashed}});
    }

    /// Behind the rest, and below what flows past it.
    void nameRest(std::size_t i) {
        const auto area = restOf(i);
        if (area.height <= 0) return;
        const auto from = area.left, to = xOf(i + 1);
        const auto flow = std::max(edgeAt(i, restWidth), edgeAt(i, 1)) + cents(onFrom(i)) * scale_;
        const auto y = std::max(area.middle().y, std::min(flow + 0.8 * medium_.lineHeight, bottom_));
        picture_.add(Text{{area.right() + 4 * px_, y},
                          stages_[i].left + " " + textOf(stages_[i].amount - onFrom(i)),
                          ColourRole::text,
                          Across::left,
                          false,
                          0.65 * (to - from)});
    }

    void addStage(std::size_t i) {
        const auto& stage = stages_[i];
        const auto more = i > 0 ? stage.amount - onFrom(i - 1) : Money{};
        const Area bar{xOf(i), topOf(i), barWidth_, std::max(heightOf(i), px_)};
        picture_.add(Rectangle{bar, ColourRole::bar, std::nullopt});
        const auto middle = bar.middle().x;
        picture_.add(Text{{middle, top_ - 1.5 * medium_.lineHeight}, stage.name, ColourRole::text, Across::centre, true});
        picture_.add(Text{{middle, bottom_ + medium_.lineHeight}, textOf(stage.amount), ColourRole::text, Across::centre});
        std::string title = stage.name + ": " + textOf(stage.amount);
        if (more > Money{}) {
            const auto height = cents(more) * scale_;
            picture_.add(Rectangle{{bar.left, bar.bottom() - height, bar.width, height}, ColourRole::critical, std::nullopt});
            picture_.add(Text{{middle, top_ - 0.5 * medium_.lineHeight}, "⚠", ColourRole::critical, Across::centre});
            title += ". " + medium_.translate(message("{amount} more than the step before had.", {{"amount", textOf(more)}}));
        }
        if (i + 1 < stages_.size()) {
            const auto left = stage.amount - onFrom(i);
            if (left > Money{}) title += ". " + stage.left + ": " + textOf(left) + ".";
        }
        picture_.items.push_back({static_cast<std::int64_t>(i), {bar.left - 8 * px_, top_, bar.width + 16 * px_, bottom_ - top_}, title});
    }

    const std::vector<RiverStage>& stages_;
    const Medium& medium_;
    double px_;
    Picture picture_;
    double top_ = 0, bottom_ = 0, scale_ = 0, barWidth_ = 0, first_ = 0, step_ = 0;
};

}  // namespace

Picture river(const std::string& title, const std::vector<RiverStage>& stages, const Medium& medium) {
    const bool isDry = std::all_of(stages.begin(), stages.end(), [](const RiverStage& each) { return each.amount <= Money{}; });
    if (stages.empty() || isDry) return noPicture(title, medium.tr("There are no rows of cash."), medium);
    return Drawing{title, stages, medium}.take();
}

}  // namespace mijlpaal::chart
