#include "chart/plot.h"

#include "chart/labels.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart {

namespace {

class Drawing {
public:
    Drawing(const Plot& plot, const Medium& medium)
        : plot_{plot},
          medium_{medium},
          px_{medium.pixel},
          picture_{blank(std::max(medium.width, 46 * medium.characterWidth),
                         std::max(medium.height, 16 * medium.lineHeight))} {}

    Picture take() {
        addHead();
        layOut();
        addAxes();
        addRules();
        for (const auto& point : plot_.cloud) {
            if (const auto at = place(point); isInside(at))
                picture_.add(
                    Rectangle{{at.x - px_, at.y - px_, 2 * px_, 2 * px_}, ColourRole::bar, std::nullopt});
        }
        for (const auto& curve : plot_.curves) addCurve(curve);
        addMarks();
        return std::move(picture_);
    }

private:
    double margin() const { return 10 * px_; }

    void addHead() {
        top_ = 6 * px_;
        if (!plot_.title.empty()) {
            picture_.add(Text{{margin(), top_ + medium_.lineHeight / 2},
                              plot_.title,
                              ColourRole::text,
                              Across::left,
                              true,
                              picture_.width - 2 * margin()});
            top_ += medium_.lineHeight + 4 * px_;
        }
        std::vector<LegendEntry> entries;
        for (const auto& curve : plot_.curves) {
            if (!curve.name.empty()) entries.push_back({curve.name, curve.stroke});
        }
        if (!plot_.cloudName.empty()) entries.push_back({plot_.cloudName, {ColourRole::bar}, true});
        top_ += addLegend(picture_, entries, {margin(), top_, picture_.width - 2 * margin(), 0}, medium_);
    }

    void layOut() {
        const auto line = medium_.lineHeight;
        const auto bottom = picture_.height - 2 * line - 10 * px_;
        // How high it is depends on the names above it, how wide on the numbers beside it.
        field_ = {0, 0, 0, bottom - top_ - line};
        ups_ = ticksOf(plot_.up, Lies::up, field_.height, medium_);
        double widest = 0;
        for (const auto& tick : ups_) widest = std::max(widest, medium_.widthOf(tick.text));
        field_.left = margin() + widest + 6 * px_;
        field_.width = picture_.width - field_.left - 2 * margin();
        rules_ = plot_.rules;
        std::stable_sort(rules_.begin(), rules_.end(),
                         [](const Rule& one, const Rule& other) { return one.at < other.at; });
        std::erase_if(rules_, [this](const Rule& rule) {
            return rule.at < plot_.across.least || rule.at > plot_.across.most;
        });
        for (const auto& rule : rules_) names_.add(xOf(rule.at), rule.name, rule.stroke.colour);
        // The names keep free of what stands on the upper edge.
        if (!rules_.empty()) gap_ = 0.6 * line;
        field_.top = top_ + line + 4 * px_ + names_.height() + gap_;
        field_.height = bottom - field_.top;
    }

    double xOf(double number) const { return field_.left + plot_.across.share(number) * field_.width; }
    double yOf(double number) const { return field_.bottom() - plot_.up.share(number) * field_.height; }
    Point place(Point numbers) const { return {xOf(numbers.x), yOf(numbers.y)}; }
    bool isInside(Point at) const {
        return at.x >= field_.left && at.x <= field_.right() && at.y >= field_.top && at.y <= field_.bottom();
    }

    void addAxes() {
        const auto line = medium_.lineHeight;
        const auto sharp = [](double at) { return std::floor(at) + 0.5; };
        picture_.add(Text{{margin(), top_ + line / 2}, plot_.up.title, ColourRole::textMuted});
        for (const auto& tick : ups_) {
            const auto y = sharp(yOf(tick.at));
            if (y < field_.top || y > field_.bottom() + 1) continue;
            picture_.add(Line{{field_.left, y}, {field_.right(), y}, {ColourRole::grid}});
            picture_.add(Text{{field_.left - 6 * px_, y}, tick.text, ColourRole::textMuted, Across::right});
        }
        for (const auto& tick : ticksOf(plot_.across, Lies::across, field_.width, medium_)) {
            const auto x = sharp(xOf(tick.at));
            picture_.add(Line{{x, field_.top}, {x, field_.bottom()}, {ColourRole::grid}});
            const auto half = medium_.widthOf(tick.text) / 2;
            if (x - half < 0 || x + half > picture_.width) continue;
            picture_.add(Text{
                {x, field_.bottom() + line / 2 + 3 * px_}, tick.text, ColourRole::textMuted, Across::centre});
        }
        picture_.add(Text{{field_.right(), field_.bottom() + 1.5 * line + 3 * px_},
                          plot_.across.title,
                          ColourRole::textMuted,
                          Across::right});
        picture_.add(Polyline{{{sharp(field_.left), field_.top},
                               {sharp(field_.left), sharp(field_.bottom())},
                               {field_.right(), sharp(field_.bottom())}},
                              {ColourRole::textMuted}});
    }

    void addRules() {
        std::vector<Stroke> stems;
        for (const auto& rule : rules_) {
            const auto x = xOf(rule.at);
            stems.push_back(rule.stroke);
            picture_.add(Line{{x, field_.top - gap_}, {x, field_.bottom()}, rule.stroke});
            if (!rule.title.empty())
                picture_.items.push_back(
                    {rule.key, {x - 4 * px_, field_.top, 8 * px_, field_.height}, rule.title});
        }
        names_.draw(picture_, field_.top - gap_, stems);
    }

    void addCurve(const Curve& curve) {
        std::vector<Point> part;
        const auto end = [&] {
            if (part.size() > 1) picture_.add(Polyline{part, curve.stroke});
            part.clear();
        };
        for (const auto& each : curve.points) {
            if (const auto at = place(each); isInside(at)) {
                part.push_back(at);
            } else {
                end();
            }
        }
        end();
    }

    void addSign(Sign sign, Point at, double reach, ColourRole colour) {
        const Stroke edge{ColourRole::background, 1.2 * px_};
        switch (sign) {
            case Sign::dot:
                picture_.add(
                    Rectangle{{at.x - reach, at.y - reach, 2 * reach, 2 * reach}, colour, edge, reach});
                break;
            case Sign::square:
                picture_.add(Rectangle{{at.x - reach, at.y - reach, 2 * reach, 2 * reach}, colour, edge});
                break;
            case Sign::diamond:
                picture_.add(Polygon{{{at.x, at.y - 1.3 * reach},
                                      {at.x + 1.3 * reach, at.y},
                                      {at.x, at.y + 1.3 * reach},
                                      {at.x - 1.3 * reach, at.y}},
                                     colour,
                                     edge});
                break;
            case Sign::triangle:
                picture_.add(Polygon{{{at.x, at.y - 1.2 * reach},
                                      {at.x + 1.2 * reach, at.y + reach},
                                      {at.x - 1.2 * reach, at.y + reach}},
                                     colour,
                                     edge});
                break;
        }
    }

    void addMarks() {
        constexpr double size = 4.5;
        const auto reach = size * px_;
        Labels labels{field_, medium_};
        std::vector<std::pair<const Mark*, Point>> inside;
        for (const auto& mark : plot_.marks) {
            const auto at = place(mark.at);
            if (!isInside(at)) continue;
            inside.emplace_back(&mark, at);
            labels.avoid({at.x - reach, at.y - reach, 2 * reach, 2 * reach});
            if (!mark.isTraced) continue;
            const Stroke dotted{mark.colour, px_, Dash::dotted};
            picture_.add(Line{{field_.left, at.y}, at, dotted});
            picture_.add(Line{at, {at.x, field_.bottom()}, dotted});
        }
        for (const auto& [mark, at] : inside) {
            addSign(mark->sign, at, reach, mark->colour);
            if (!mark->label.empty()) labels.put(picture_, at, reach, mark->label, ColourRole::text);
            if (!mark->title.empty())
                picture_.items.push_back({mark->key,
                                          {at.x - 1.6 * reach, at.y - 1.6 * reach, 3.2 * reach, 3.2 * reach},
                                          mark->title});
        }
    }

    const Plot& plot_;
    const Medium& medium_;
    double px_;
    Picture picture_;
    double top_ = 0, gap_ = 0;
    Area field_;
    std::vector<Tick> ups_;
    std::vector<Rule> rules_;
    NamesAbove names_{margin(), picture_.width - margin(), medium_};
};

}  // namespace

Picture plotted(const Plot& plot, const Medium& medium) {
    return Drawing{plot, medium}.take();
}

Picture noPicture(const std::string& title, const std::string& why, const Medium& medium) {
    auto picture = blank(std::max(medium.width, 46 * medium.characterWidth), 4 * medium.lineHeight);
    const auto left = 10 * medium.pixel, line = medium.lineHeight;
    const auto widest = picture.width - 2 * left;
    picture.add(Text{{left, line}, title, ColourRole::text, Across::left, true, widest});
    picture.add(Text{{left, 2.5 * line}, why, ColourRole::textMuted, Across::left, false, widest});
    return picture;
}

}  // namespace mijlpaal::chart
