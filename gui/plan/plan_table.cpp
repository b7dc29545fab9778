#include "gui/plan/plan_table.h"

#include "gui/parts/text.h"

#include <wx/translation.h>

#include <utility>

namespace mijlpaal::gui {

using model::ActivityId;

PlanTable::PlanTable(wxWindow* parent, app::BaselineShelf& baselines)
    : PlanTable{parent, std::make_unique<ShownBaseline>(baselines)} {}

PlanTable::PlanTable(wxWindow* parent, std::unique_ptr<ShownBaseline> baseline)
    : TableView{parent, windowName, _("Plan"),
                std::make_shared<PlanSource>(app::View{}, language(), *baseline),
                PlanSource::nameOf(PlanColumn::name)},
      baseline_{std::move(baseline)} {
    letMainColumnBeWide(0.17);
}

void PlanTable::show(const app::View& view, std::shared_ptr<const app::Foretold> foretold) {
    if (!view.origin().isPreview) {
        const bool isFirst = !std::exchange(wasShown_, true);
        if (isFirst || view.revision() != written_.revision()) before_ = isFirst ? view : written_;
        written_ = view;
    }
    baseline_->show(view);
    auto source = plan().over(view);
    auto& plan = static_cast<PlanSource&>(*source);
    plan.compareWith(view.origin().isPreview ? written_ : before_);
    plan.tell(std::move(foretold));
    TableView::show(std::move(source));
}

void PlanTable::onRowsRead() {
    std::vector<ActivityId> shown;
    shown.reserve(rows().size());
    for (const auto key : rows()) shown.push_back({key});
    rowMap_ = chart::RowMap{view().portfolio(), std::move(shown)};
}

std::vector<ActivityId> PlanTable::selected() const {
    std::vector<ActivityId> ids;
    for (const auto key : selectedKeys()) ids.push_back({key});
    return ids;
}

void PlanTable::edit(ActivityId id, PlanColumn column) {
    editKey(id.number, static_cast<unsigned>(column));
}

bool PlanTable::showsForecast() const {
    using enum PlanColumn;
    for (const auto column : {p50, p80, chance, criticality}) {
        if (isColumnShown(column)) return true;
    }
    return false;
}

void PlanTable::showColumn(PlanColumn column, bool shown) {
    TableView::showColumn(static_cast<unsigned>(column), shown);
}

bool PlanTable::isColumnShown(PlanColumn column) const {
    return TableView::isColumnShown(static_cast<unsigned>(column));
}

}  // namespace mijlpaal::gui
