#include "gui/dialogs/baseline_dialog.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/plan/plan_page.h"

#include <wx/control.h>
#include <wx/translation.h>

#include <array>

/// The baseline that is shown beside the plan, and taking one.
namespace mijlpaal::gui {

namespace {

constexpr std::array baselineColumns{PlanColumn::baselineStart, PlanColumn::baselineFinish,
                                     PlanColumn::startVariance, PlanColumn::finishVariance};

wxString labelOf(const app::KnownBaseline& baseline) {
    if (baseline.kind == app::BaselineKind::recorded) return _("Dates from another program");
    auto label = fromUtf8(baseline.code);
    if (baseline.takenOn) label += " – " + fromUtf8(model::dayText(*baseline.takenOn, language()));
    if (!baseline.name.empty()) label += " – " + fromUtf8(baseline.name);
    return wxControl::EscapeMnemonics(label);
}

}  // namespace

std::vector<Command> PlanPage::baselineCommands() {
    return {
        {.name = "baseline.take",
         .text = _("&Take a baseline…"),
         .possible = canEdit,
         .run = [this] { takeBaseline(); }},
        {.name = "baseline.shown",
         .text = _("&Shown"),
         .choices =
             [this] {
                 std::vector<Command> lines;
                 const auto& baseline = table_->baseline();
                 for (const auto& each : baseline.known()) {
                     lines.push_back({.name = "baseline.shown." + each.code,
                                      .text = labelOf(each),
                                      .run = [this, each] { showBaseline(each); },
                                      .isChecked = [&baseline, each] { return baseline.chosen() == each; }});
                 }
                 return lines;
             }},
        {.name = "baseline.columns",
         .text = _("&Columns of the baseline"),
         .run =
             [this] {
                 const bool shown = !table_->isColumnShown(baselineColumns.front());
                 for (const auto column : baselineColumns) table_->showColumn(column, shown);
             },
         .isChecked = [this] { return table_->isColumnShown(baselineColumns.front()); }},
    };
}

void PlanPage::takeBaseline() {
    stopTyping();
    const auto& now = host().now();
    BaselineDialog dialog{this, now.portfolio(), host().today(), now.revision()};
    if (dialog.ShowModal() == wxID_OK) host().perform(dialog.changes());
}

void PlanPage::showBaseline(const app::KnownBaseline& baseline) {
    if (const auto chosen = table_->baseline().choose(baseline); !chosen) host().refuse(chosen.error());
    repaintCells(*table_);
    gantt_->canvas().Refresh();
    host().situationChanged();
}

}  // namespace mijlpaal::gui
