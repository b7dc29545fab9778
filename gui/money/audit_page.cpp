#include "gui/money/audit_page.h"

#include "app/money.h"
#include "gui/parts/text.h"
#include "sheet/audit_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

/// Beyond this many rows the window asks for no chains; the command line gives those of one figure.
constexpr std::size_t mostRows = 50'000;

std::shared_ptr<const sheet::Source> sourceOf(PageHost& host, const app::View& view) {
    std::size_t rows = 0;
    if (view.revision() > 0) {
        for (const auto& line : app::ledgerOf(view).lines()) rows += line.postings.size();
    }
    if (rows == 0 || rows > mostRows) {
        if (rows > mostRows)
            host.refuse(base::message("There are too many rows to show all of their chains; “mijlpaal audit” gives those of a figure."));
        return sheet::auditSource(view, {}, language());
    }
    const auto figures = host.auditTrail(view);
    if (!figures) host.refuse(figures.error());
    return sheet::auditSource(view, figures ? *figures : std::vector<app::AuditFigure>{}, language());
}

}  // namespace

AuditPage::AuditPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent, host, {"audit", _("Origin of amounts"), "what", [&host](const app::View& view) {
                                  return sourceOf(host, view);
                              }}} {}

bool AuditPage::reveal(model::ObjectRef record) {
    for (const auto& row : table().source().rows()) {
        if (table().source().record(row.key) != record) continue;
        table().selectKey(row.key);
        return true;
    }
    return false;
}

}  // namespace mijlpaal::gui
