#include "gui/coverage/cell_needs_page.h"

#include "app/coverage.h"
#include "app/showing.h"
#include "gui/parts/text.h"
#include "scheduling/telling.h"
#include "sheet/support_matrix.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

constexpr int codeWidth = 90, relationWidth = 190;

enum class Column : unsigned { code, relation, name };

std::vector<TreeRow> rowsOf(const app::View& view, model::LawPartId part) {
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, language()};
    const app::Translator translate{language()};
    std::vector<TreeRow> rows;
    for (const auto system : sheet::matrixSystems(view)) {
        const auto needs = scheduling::needsBehind(portfolio, part, system);
        if (needs.empty()) continue;
        const auto heading = rows.size();
        rows.push_back({{{}, {}, fromUtf8(telling.name(refTo(system)))}, {}, refTo(system), true});
        for (const auto id : needs) {
            const auto& need = portfolio.all<model::LawDependency>().at(id);
            auto name = telling.name(need.required);
            if (need.fallback)
                name += " (" +
                        translate(base::message("else {name}", {{"name", telling.name(*need.fallback)}})) + ")";
            rows.push_back({{fromUtf8(need.code),
                             fromUtf8(translate.text(model::wordsForWord(model::wordFor(need.relation)))),
                             fromUtf8(name)},
                            heading,
                            model::refTo(id)});
        }
    }
    return rows;
}

}  // namespace

CellNeedsPage::CellNeedsPage(wxWindow* parent, PageHost& host) : ActivityPage{parent, host} {
    makeControls(new RowTree{this,
                             listName,
                             _("What the law needs of each system"),
                             {{_("Code"), codeWidth}, {_("As"), relationWidth}, {_("What"), 0}},
                             static_cast<unsigned>(Column::name)});
}

void CellNeedsPage::show(const app::View& view, const Selection& selected) {
    if (selected.empty() || selected.front().kind != model::RecordKind::lawPart) {
        say(_("Select a part of the law to see what it needs of each system."));
        list().show({});
        return;
    }
    const scheduling::Telling telling{view.portfolio(), language()};
    say(fromUtf8(telling.name(selected.front())));
    list().show(rowsOf(view, model::LawPartId{selected.front().number}));
}

void CellNeedsPage::selectFirstOf(model::SystemId system) {
    const auto& rows = list().rows();
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        if (rows[i].leadsTo == refTo(system)) return list().selectRow(i + 1);
    }
}

DetailsKind cellNeeds() {
    return {.name = "needs",
            .title = _("Needs"),
            .command = _("What the law needs of &each system"),
            .key = {},
            .possible = hasFile,
            .make = [](wxWindow* parent, PageHost& host) -> DetailsPage* {
                return new CellNeedsPage{parent, host};
            }};
}

}  // namespace mijlpaal::gui
