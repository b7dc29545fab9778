#pragma once

#include "model/plan_text.h"
#include "sheet/source.h"

#include <memory>
#include <vector>

namespace mijlpaal::sheet {

/// A row that was reckoned: what stands in each column, in the measure of that.
struct ReckonedRow {
    RowKey key = 0;
    RowKey parent = 0;
    std::optional<model::ObjectRef> record = {};
    std::vector<model::Value> values = {};
    Look look = {};

    bool operator==(const ReckonedRow&) const = default;
};

/// A table of results rather than records. Nobody types in it.
class ReckonedSource : public Source {
public:
    ReckonedSource(app::View view, model::Language language, std::vector<Column> columns,
                   std::vector<ReckonedRow> rows);

    const app::View& view() const override { return view_; }
    /// The rows stay as they were reckoned.
    std::unique_ptr<Source> over(const app::View& view) const override;
    const std::vector<Column>& columns() const override { return content_->columns; }
    const std::vector<Row>& rows() const override { return content_->places; }
    std::optional<model::ObjectRef> record(RowKey row) const override;
    std::string text(RowKey row, std::size_t column) const override;
    model::Value value(RowKey row, std::size_t column) const override;
    std::string shown(std::size_t column, const model::Value& value) const override;
    Look look(RowKey row, std::size_t column) const override;

private:
    struct Content {
        model::Language language{};
        std::vector<Column> columns;
        /// By their keys, and in the order in which they stand.
        std::vector<ReckonedRow> rows;
        std::vector<Row> places;
    };
    const ReckonedRow* find(RowKey row) const;

    app::View view_;
    std::shared_ptr<const Content> content_;
};

/// A column of such a table; text stands left, all else right.
Column reckonedColumn(std::string name, std::string title, Measure measure, int width);

/// Of a measure of percents, in whole ones.
model::Value percentValue(double share);
model::Value dayValue(model::Day day);

}  // namespace mijlpaal::sheet
