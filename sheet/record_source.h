#pragma once

#include "model/showing.h"
#include "sheet/source.h"

#include <functional>

namespace mijlpaal::sheet {

/// A column that is reckoned, not kept in a field.
struct ComputedColumn {
    Column column;
    std::function<model::Value(const app::View& view, model::ObjectRef record)> value;
    std::function<std::string(const app::View& view, const model::Value& value)> shown;
};

/// The records of one kind, one a row in the order of their table, with a column for each field of the one
/// list and the computed ones behind them. Cells are typed into as `app/edits/typed_value.h` says; adding and
/// removing are the edits of the command line.
class RecordSource : public Source {
public:
    RecordSource(app::View view, model::RecordKind kind, model::Language language,
                 model::Showing::Translate translate, std::vector<ComputedColumn> computed = {});

    const app::View& view() const override { return view_; }
    std::unique_ptr<Source> over(const app::View& view) const override;
    const std::vector<Column>& columns() const override { return columns_; }
    const std::vector<Row>& rows() const override { return rows_; }
    std::optional<model::ObjectRef> record(RowKey row) const override;
    std::string text(RowKey row, std::size_t column) const override;
    model::Value value(RowKey row, std::size_t column) const override;
    std::string shown(std::size_t column, const model::Value& value) const override;
    bool isEditable(RowKey row, std::size_t column) const override;
    base::Result<model::ChangeSet> typed(RowKey row, std::size_t column,
                                         std::string_view text) const override;
    bool canAdd() const override;
    base::Result<NewRow> added(std::optional<RowKey> before,
                               std::span<const std::pair<std::size_t, std::string>> texts) const override;

private:
    app::View view_;
    model::RecordKind kind_;
    model::Language language_;
    model::Showing::Translate translate_;
    std::vector<ComputedColumn> computed_;
    std::vector<Column> columns_;
    std::vector<Row> rows_;
};

}  // namespace mijlpaal::sheet
