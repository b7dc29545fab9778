#include "gui/details/used_by_page.h"

#include "app/references.h"
#include "app/showing.h"
#include "gui/parts/text.h"
#include "model/record_names.h"

#include <wx/translation.h>

#include <utility>

namespace mijlpaal::gui {

namespace {

constexpr int codeWidth = 150, fieldWidth = 220;

enum class Column : unsigned { code, field, name };

std::vector<TreeRow> rowsOf(const model::Portfolio& portfolio, const std::vector<app::Reference>& users) {
    const auto showing = app::showingIn(app::Translator{language()});
    std::vector<TreeRow> rows;
    std::optional<std::size_t> heading;
    std::optional<model::RecordKind> kind;
    for (const auto& [from, field] : users) {
        if (kind != from.kind) {
            kind = from.kind;
            heading = rows.size();
            rows.push_back({{{}, {}, capitalised(wxGetTranslation(fromUtf8(model::pluralFor(from.kind))))},
                            {},
                            {},
                            true});
        }
        const auto code = model::recordName(portfolio, from);
        const auto name = model::nameOf(portfolio, from, language() == model::Language::english);
        rows.push_back({{fromUtf8(code), fromUtf8(showing.name(from.kind, *field)),
                         fromUtf8(name.empty() ? code : name)},
                        heading,
                        from});
    }
    return rows;
}

}  // namespace

UsedByPage::UsedByPage(wxWindow* parent, PageHost& host) : ActivityPage{parent, host} {
    makeControls(new RowTree{this,
                             listName,
                             _("What refers to the selected record"),
                             {{_("Code"), codeWidth}, {_("As"), fieldWidth}, {_("Name"), 0}},
                             static_cast<unsigned>(Column::name)});
}

void UsedByPage::show(const app::View& view, const Selection& selected) {
    view_ = view;
    record_ = selected.empty() ? std::nullopt : std::optional{selected.front()};
    if (std::exchange(isDue_, true)) return;
    CallAfter([this] {
        isDue_ = false;
        look();
    });
}

void UsedByPage::look() {
    const auto& portfolio = view_.portfolio();
    if (!record_ || !portfolio.contains(*record_)) {
        say(_("Select a row to see what refers to it."));
        list().show({});
        return;
    }
    auto rows = rowsOf(portfolio, app::referencesTo(portfolio, *record_));
    const auto name = model::nameOf(portfolio, *record_, language() == model::Language::english);
    say(translated(rows.empty() ? base::message("Nothing refers to “{name}”.", {{"name", name}})
                                : base::message("These refer to “{name}”:", {{"name", name}})));
    list().show(std::move(rows));
}

}  // namespace mijlpaal::gui
