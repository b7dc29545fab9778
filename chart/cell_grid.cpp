#include "chart/cell_grid.h"

#include "chart/labels.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart {

namespace {

class Drawing {
public:
    Drawing(const CellGrid& grid, const Medium& medium)
        : grid_{grid}, medium_{medium}, px_{medium.pixel}, pitch_{1.6 * medium.lineHeight} {
        double name = 0, cell = 4 * medium.characterWidth;
        for (const auto& row : grid.rows) name = std::max(name, medium.widthOf(row.name));
        for (const auto& column : grid.columns) cell = std::max(cell, medium.widthOf(column));
        // Widths are those of usual letters; there may be wide ones.
        name = 1.1 * name + medium.characterWidth;
        left_ = margin() + std::min(name, 36 * medium.characterWidth) + 10 * px_;
        const auto columns = static_cast<double>(std::max<std::size_t>(1, grid.columns.size()));
        const auto fair = (medium.width - left_ - margin()) / columns;
        cell_ = std::max(cell + 10 * px_, std::min(fair, 14 * medium.characterWidth));
        const auto width = std::max(medium.width, left_ + columns * cell_ + margin());
        top_ = 6 * px_ + 3 * medium.lineHeight + 8 * px_;
        const auto rows = static_cast<double>(std::max<std::size_t>(1, grid.rows.size()));
        picture_ = blank(width, top_ + rows * pitch_ + margin());
    }

    Picture take() {
        const auto line = medium_.lineHeight;
        picture_.add(Text{{margin(), 6 * px_ + line / 2},
                          grid_.title,
                          ColourRole::text,
                          Across::left,
                          true,
                          picture_.width - 2 * margin()});
        if (grid_.rows.empty()) {
            picture_.add(Text{{margin(), top_},
                              grid_.empty,
                              ColourRole::textMuted,
                              Across::left,
                              false,
                              picture_.width - 2 * margin()});
            return std::move(picture_);
        }
        for (std::size_t c = 0; c < grid_.columns.size(); ++c)
            picture_.add(Text{{leftOf(c) + cell_ / 2, top_ - line / 2 - 2 * px_},
                              grid_.columns[c],
                              ColourRole::textMuted,
                              Across::centre,
                              grid_.marked == c});
        for (std::size_t r = 0; r < grid_.rows.size(); ++r) addRow(r);
        if (grid_.marked) addMarked(*grid_.marked);
        return std::move(picture_);
    }

private:
    double margin() const { return 10 * px_; }
    double leftOf(std::size_t column) const { return left_ + static_cast<double>(column) * cell_; }
    double topOf(std::size_t row) const { return top_ + static_cast<double>(row) * pitch_; }

    void addRow(std::size_t r) {
        const auto& row = grid_.rows[r];
        const auto middle = topOf(r) + pitch_ / 2;
        picture_.add(Text{
            {margin(), middle}, row.name, ColourRole::text, Across::left, false, left_ - margin() - 8 * px_});
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const Area area{leftOf(c), topOf(r), cell_, pitch_};
            if (const auto& cell = row.cells[c]) {
                auto filled = area;
                filled.width = area.width * std::clamp(cell->share, 0.0, 1.0);
                if (filled.width > 0) picture_.add(Rectangle{filled, ColourRole::selection, std::nullopt});
                picture_.add(Text{area.middle(), cell->text, ColourRole::text, Across::centre});
                const auto key = static_cast<std::int64_t>(r * grid_.columns.size() + c);
                picture_.items.push_back({key, area, cell->title});
            }
            picture_.add(Rectangle{area, std::nullopt, Stroke{ColourRole::grid, px_}});
        }
    }

    void addMarked(std::size_t column) {
        const Stroke border{ColourRole::lawDate, 2.5 * px_};
        const auto height = static_cast<double>(grid_.rows.size()) * pitch_;
        picture_.add(Rectangle{{leftOf(column), top_, cell_, height}, std::nullopt, border});
        NamesAbove names{margin(), picture_.width - margin(), medium_};
        names.add(leftOf(column) + cell_ / 2, grid_.markedName, ColourRole::lawDate);
        names.draw(picture_, top_ - medium_.lineHeight - 4 * px_, {Stroke{ColourRole::lawDate, px_}});
    }

    const CellGrid& grid_;
    const Medium& medium_;
    double px_, pitch_;
    double left_ = 0, cell_ = 0, top_ = 0;
    Picture picture_;
};

}  // namespace

Picture gridPicture(const CellGrid& grid, const Medium& medium) {
    return Drawing{grid, medium}.take();
}

}  // namespace mijlpaal::chart
