#include "chart/bars.h"

#include "chart/labels.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart {

namespace {

class Drawing {
public:
    Drawing(const BarChart& chart, const Medium& medium)
        : chart_{chart},
          medium_{medium},
          px_{medium.pixel},
          pitch_{1.5 * medium.lineHeight},
          width_{std::max(medium.width, 56 * medium.characterWidth)} {
        double widest = 0, label = 0;
        for (const auto& row : chart.rows) {
            widest = std::max(widest, medium.widthOf(row.name));
            label = std::max(label, medium.widthOf(row.label));
        }
        // Widths are those of usual letters; there may be wide ones.
        widest = 1.1 * widest + medium.characterWidth;
        left_ = margin() + std::min(widest, 0.42 * width_) + 8 * px_;
        right_ = std::max(left_ + 10 * medium.characterWidth, width_ - 2 * margin() - label);
    }

    Picture take() {
        NamesAbove names{margin(), width_ - margin(), medium_};
        std::vector<Stroke> stems;
        for (const auto& rule : chart_.rules) {
            names.add(xOf(rule.at), rule.name, rule.stroke.colour);
            stems.push_back(rule.stroke);
        }
        const auto line = medium_.lineHeight;
        const auto head = chart_.title.empty() ? 0 : line + 4 * px_;
        const auto rows = std::max<std::size_t>(1, chart_.rows.size());
        top_ = 6 * px_ + head + names.height() + 2 * px_;
        bottom_ = top_ + static_cast<double>(rows) * pitch_;
        picture_ = blank(width_, bottom_ + (chart_.rows.empty() ? 0 : 2 * line) + 10 * px_);
        picture_.add(Text{{margin(), 6 * px_ + line / 2},
                          chart_.title,
                          ColourRole::text,
                          Across::left,
                          true,
                          width_ - 2 * margin()});
        if (chart_.rows.empty()) {
            picture_.add(Text{{margin(), top_ + pitch_ / 2},
                              chart_.empty,
                              ColourRole::textMuted,
                              Across::left,
                              false,
                              width_ - 2 * margin()});
            return std::move(picture_);
        }
        addAxis();
        for (const auto& rule : chart_.rules)
            picture_.add(Line{{xOf(rule.at), top_}, {xOf(rule.at), bottom_}, rule.stroke});
        for (std::size_t i = 0; i < chart_.rows.size(); ++i)
            addRow(chart_.rows[i], top_ + static_cast<double>(i) * pitch_);
        names.draw(picture_, top_, stems);
        return std::move(picture_);
    }

private:
    double margin() const { return 10 * px_; }
    /// What lies beyond the axis stands at its end.
    double xOf(double number) const {
        return left_ + std::clamp(chart_.across.share(number), 0.0, 1.0) * (right_ - left_);
    }

    void addAxis() {
        for (const auto& tick : ticksOf(chart_.across, Lies::across, right_ - left_, medium_)) {
            const auto x = std::floor(xOf(tick.at)) + 0.5;
            picture_.add(Line{{x, top_}, {x, bottom_}, {ColourRole::grid}});
            picture_.add(Text{
                {x, bottom_ + medium_.lineHeight / 2}, tick.text, ColourRole::textMuted, Across::centre});
        }
        picture_.add(Text{{right_, bottom_ + 1.5 * medium_.lineHeight},
                          chart_.across.title,
                          ColourRole::textMuted,
                          Across::right});
    }

    void addRow(const BarRow& row, double top) {
        const auto middle = top + pitch_ / 2, half = 0.3 * pitch_;
        picture_.add(Text{
            {margin(), middle}, row.name, ColourRole::text, Across::left, false, left_ - margin() - 8 * px_});
        const auto from = xOf(std::min(row.from, row.to)), to = xOf(std::max(row.from, row.to));
        auto end = to;
        if (row.from != row.to)
            picture_.add(Rectangle{
                {from, middle - half, std::max(to - from, px_), 2 * half}, row.colour, std::nullopt});
        for (const auto at : row.strokes) {
            const auto x = xOf(at);
            end = std::max(end, x);
            // Seen on the bar and beside it.
            picture_.add(
                Line{{x, middle - 1.4 * half}, {x, middle + 1.4 * half}, {ColourRole::background, 4 * px_}});
            picture_.add(
                Line{{x, middle - 1.4 * half}, {x, middle + 1.4 * half}, {ColourRole::text, 2 * px_}});
        }
        picture_.add(Text{{end + 6 * px_, middle},
                          row.label,
                          ColourRole::text,
                          Across::left,
                          false,
                          0,
                          ColourRole::background});
        picture_.items.push_back({row.key, {margin(), top, width_ - 2 * margin(), pitch_}, row.title});
    }

    const BarChart& chart_;
    const Medium& medium_;
    double px_, pitch_, width_;
    double left_ = 0, right_ = 0, top_ = 0, bottom_ = 0;
    Picture picture_;
};

}  // namespace

Picture bars(const BarChart& chart, const Medium& medium) {
    return Drawing{chart, medium}.take();
}

}  // namespace mijlpaal::chart
