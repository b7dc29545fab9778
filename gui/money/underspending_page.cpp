#include "gui/money/underspending_page.h"

#include "gui/parts/text.h"
#include "sheet/underspending_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

/// Compared with the dates that activities brought along, or where none did with the plan as it is.
std::shared_ptr<const sheet::Source> sourceOf(PageHost& host, const app::View& view) {
    if (view.revision() == 0) return sheet::underspendingSource(view, nullptr, language());
    forecasting::PlannedSpans dates;
    if (const auto baseline = app::findBaseline(view.portfolio(), app::recordedBaseline)) {
        if (const auto plans = host.baselines().plans(view, *baseline)) {
            for (const auto& [object, plan] : *plans) {
                if (object.kind == model::RecordKind::activity && plan.start && plan.finish)
                    dates[model::ActivityId{object.number}] = {*plan.start, *plan.finish};
            }
        }
    }
    const auto told = app::underspendingBy(dates, view, {view.portfolio().settings().statusDate, {}, {}});
    if (!told) host.refuse(told.error());
    return sheet::underspendingSource(view, told ? &*told : nullptr, language());
}

}  // namespace

UnderspendingPage::UnderspendingPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"underspending", _("Underspending"), "what", [&host](const app::View& view) {
                                  return sourceOf(host, view);
                              }}} {}

}  // namespace mijlpaal::gui
