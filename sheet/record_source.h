#pragma once

#include "model/showing.h"
#include "sheet/source.h"

#include <functional>

namespace mijlpaal::sheet {

/// A column that is reckoned, not kept in a field.
struct ComputedColumn {
    Column column;
    std::function<model::Value(const app::View& view, model::ObjectRef record)> value;
    /// Without it a value is shown by its measure.
    std::function<std::string(const app::View& view, const model::Value& value)> shown = {};
};

/// The records of one kind, one a row: activities in their outline, others in the order of their table. It
/// has a column for each field of the one list, called as the field but for the `duration` of an activity,
/// and the computed ones behind them. Cells are typed into, and rows added, as `app/edits/record_edits.h`
/// says: as the command line does.
class RecordSource : public Source {
public:
    RecordSource(app::View view, model::RecordKind kind, model::Language language,
                 model::Showing::Translate translate, std::vector<ComputedColumn> computed = {});

    const app::View& view() const override { return view_; }
    std::unique_ptr<Source> over(const app::View& view) const override;
    const std::vector<Column>& columns() const override;
    const std::vector<Row>& rows() const override;
    std::optional<model::ObjectRef> record(RowKey row) const override;
    std::string text(RowKey row, std::size_t column) const override;
    model::Value value(RowKey row, std::size_t column) const override;
    std::string shown(std::size_t column, const model::Value& value) const override;
    base::Result<ValueRange> read(std::size_t column, std::string_view text) const override;
    bool isEditable(RowKey row, std::size_t column) const override;
    base::Result<model::ChangeSet> typed(RowKey row, std::size_t column,
                                         std::string_view text) const override;
    std::optional<model::Question> questionOf(RowKey row, std::size_t column,
                                              std::string_view text) const override;
    bool canAdd() const override;
    base::Result<NewRow> added(std::optional<RowKey> before,
                               std::span<const std::pair<std::size_t, std::string>> texts) const override;

private:
    /// What is the same over every view.
    struct Form;
    RecordSource(app::View view, std::shared_ptr<const Form> form);
    model::ObjectRef refOf(RowKey row) const;
    /// Null for a computed column.
    const model::Field* fieldOf(std::size_t column) const;
    std::string fieldText(const void* record, RowKey row, const model::Field& field) const;
    model::Value fieldValue(const void* record, RowKey row, std::size_t column) const;

    app::View view_;
    std::shared_ptr<const Form> form_;
    mutable std::optional<std::vector<Row>> rows_;
};

}  // namespace mijlpaal::sheet
