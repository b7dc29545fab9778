#pragma once

#include "clocks/agenda.h"
#include "sheet/source.h"

namespace mijlpaal::sheet {

/// Every clock that runs, as rows in the order of the agenda. Nothing is typed in it.
class AgendaSource : public Source {
public:
    enum Column : std::size_t { lastDay, due, state, kind, owner, subject };

    AgendaSource(app::View view, model::Language language, model::Day asOf);

    const app::View& view() const override { return view_; }
    std::unique_ptr<Source> over(const app::View& view) const override;
    const std::vector<sheet::Column>& columns() const override;
    const std::vector<Row>& rows() const override { return *rows_; }
    std::optional<model::ObjectRef> record(RowKey row) const override;
    std::string text(RowKey row, std::size_t column) const override;
    model::Value value(RowKey row, std::size_t column) const override;
    std::string shown(std::size_t column, const model::Value& value) const override;
    Look look(RowKey row, std::size_t column) const override;

private:
    const clocks::AgendaItem* find(RowKey row) const;

    app::View view_;
    model::Language language_;
    model::Day asOf_;
    std::shared_ptr<const std::vector<clocks::AgendaItem>> items_;
    std::shared_ptr<const std::vector<Row>> rows_;
};

}  // namespace mijlpaal::sheet
