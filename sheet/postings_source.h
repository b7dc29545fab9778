#pragma once

#include "sheet/record_source.h"

#include <map>

namespace mijlpaal::sheet {

/// Rows of the ledger, one a row. One that is posted is not typed in. A new one is typed cell by cell in the row below all
/// others, where it stays until it is posted whole; sources over other views share it.
class PostingsSource : public Source {
public:
    PostingsSource(std::shared_ptr<const Source> records, model::RecordKind kind, model::Language language,
                   model::Showing::Translate translate);

    const app::View& view() const override { return records_->view(); }
    std::unique_ptr<Source> over(const app::View& view) const override;
    const std::vector<Column>& columns() const override { return records_->columns(); }
    const std::vector<Row>& rows() const override { return records_->rows(); }
    std::optional<model::ObjectRef> record(RowKey row) const override { return records_->record(row); }
    /// Of a key below 0 that of the row that is not posted yet.
    std::string text(RowKey row, std::size_t column) const override;
    model::Value value(RowKey row, std::size_t column) const override { return records_->value(row, column); }
    std::string shown(std::size_t column, const model::Value& value) const override { return records_->shown(column, value); }
    base::Result<ValueRange> read(std::size_t column, std::string_view text) const override {
        return records_->read(column, text);
    }
    bool canAdd() const override { return records_->canAdd(); }
    /// Posts a row of all these texts.
    base::Result<NewRow> added(std::optional<RowKey> before,
                               std::span<const std::pair<std::size_t, std::string>> texts) const override;

    /// What is understood by a text in a new row, as people read it.
    /// Errors: a text that the column cannot hold.
    base::Result<std::string> understood(std::size_t column, std::string_view text) const;
    /// Why nothing can be typed in a row that is posted.
    base::Message whyStands(RowKey row) const;

    /// Types in the row that is not posted yet; nothing typed empties the cell. Errors: as `understood`.
    base::Result<void> draft(std::size_t column, std::string_view text) const;
    bool hasDraft() const { return !draft_->empty(); }
    void dropDraft() const { draft_->clear(); }
    /// Posts the row that is typed; it is for whoever performs that to drop it.
    base::Result<NewRow> posted() const;

private:
    struct Cell {
        std::string typed, shown;
    };
    const model::Field* fieldOf(std::size_t column) const;

    std::shared_ptr<const Source> records_;
    model::RecordKind kind_{};
    model::Language language_{};
    model::Showing showing_;
    std::shared_ptr<std::map<std::size_t, Cell>> draft_;
};

/// Why a cell that is right is not taken over: another of its row is wrong.
base::Message leftOutWithItsRow();

/// The source as one of postings; null when it is none.
const PostingsSource* postingsIn(const Source& source);

}  // namespace mijlpaal::sheet
