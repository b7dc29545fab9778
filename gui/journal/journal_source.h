#pragma once

#include "gui/parts/page.h"
#include "sheet/source.h"

#include <memory>
#include <vector>

namespace mijlpaal::gui {

/// Who changed what when: a row for each revision, the newest first, with the fields that it changed under
/// it.
class JournalSource : public sheet::Source {
public:
    enum Column : std::size_t {
        whatColumn,
        momentColumn,
        authorColumn,
        recordColumn,
        fieldColumn,
        beforeColumn,
        afterColumn,
        revisionColumn,
        reasonColumn,
    };

    JournalSource(app::View view, model::Language language, std::shared_ptr<const JournalSteps> steps);

    /// The revision that a row is about; 0 when it is no more.
    std::int64_t revisionOf(sheet::RowKey row) const;

    const app::View& view() const override { return view_; }
    std::unique_ptr<Source> over(const app::View& view) const override;
    const std::vector<sheet::Column>& columns() const override;
    const std::vector<sheet::Row>& rows() const override { return *rows_; }
    std::optional<model::ObjectRef> record(sheet::RowKey row) const override;
    std::string text(sheet::RowKey row, std::size_t column) const override;
    model::Value value(sheet::RowKey row, std::size_t column) const override;
    std::string shown(std::size_t column, const model::Value& value) const override;
    sheet::Look look(sheet::RowKey row, std::size_t column) const override;

private:
    /// A field of a record that a step changed; without a field, the record as a whole.
    struct Line {
        const model::Patch* patch = nullptr;
        const model::FieldChange* change = nullptr;
    };
    const JournalStep* stepOf(sheet::RowKey row) const;
    Line lineOf(sheet::RowKey row) const;
    std::string fieldText(const Line& line, std::size_t column) const;
    std::string labelOf(const JournalStep& step) const;

    app::View view_;
    model::Language language_;
    std::shared_ptr<const JournalSteps> steps_;
    std::shared_ptr<const std::vector<sheet::Row>> rows_;
};

}  // namespace mijlpaal::gui
