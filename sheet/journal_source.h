#pragma once

#include "app/language.h"
#include "model/patch.h"
#include "model/showing.h"
#include "sheet/source.h"
#include "storage/store.h"

namespace mijlpaal::sheet {

/// The revisions of a file with what each did, as far as they were read.
class JournalSteps {
public:
    struct Step {
        storage::JournalEntry entry;
        model::Patches patches;
    };

    /// Reads the revisions that came since. Errors: the journal cannot be read.
    /// Cost: linear in what was changed by those.
    base::Result<void> readOn(const storage::Store& store);

    const std::vector<Step>& steps() const { return steps_; }

private:
    std::vector<Step> steps_;
};

/// The journal as a table: a row for each revision, the last one on top, and under it a row for each field
/// that it changed, before and after. Of a revision that changed very much the first thousand fields are
/// shown. Nothing can be typed in it. A row under a revision leads to the record that it changed.
class JournalSource : public Source {
public:
    /// `steps` may be read on while the source is there; its rows are those of when they were first asked
    /// for.
    JournalSource(app::View view, std::shared_ptr<const JournalSteps> steps, app::Translator translate);

    const app::View& view() const override { return view_; }
    std::unique_ptr<Source> over(const app::View& view) const override;
    const std::vector<Column>& columns() const override;
    const std::vector<Row>& rows() const override;
    std::optional<model::ObjectRef> record(RowKey row) const override;
    std::string text(RowKey row, std::size_t column) const override;
    model::Value value(RowKey row, std::size_t column) const override;
    std::string shown(std::size_t column, const model::Value& value) const override;

    /// The revision of a row, or of the row that it stands under.
    static std::int64_t revisionOf(RowKey row);
    static RowKey rowOf(std::int64_t revision);

private:
    struct Place {
        const JournalSteps::Step* step = nullptr;
        const model::Patch* patch = nullptr;
        const model::FieldChange* change = nullptr;
    };
    Place placeOf(RowKey row) const;

    app::View view_;
    std::shared_ptr<const JournalSteps> steps_;
    app::Translator translate_;
    model::Showing showing_;
    mutable std::optional<std::vector<Row>> rows_;
};

}  // namespace mijlpaal::sheet
