#include "gui/table/rows_page.h"

#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <iterator>

namespace mijlpaal::gui {

RowsPage::RowsPage(wxWindow* parent, PageHost& host, RowsForm form)
    : Page{parent, host}, form_{std::move(form)} {
    details_ = new DetailsSplit{this, host, form_.details};
    pane_ = new TablePane{details_, host};
    table_ = new TableView{pane_, form_.name, form_.title, form_.source(app::View{}), form_.mainColumn};
    pane_->hold(*table_);
    table_->letMainColumnBeWide(0.3);
    pane_->selectionChanged = [this] { details_->pane().show(table_->source().view(), selected()); };
    // There is nothing to type here: Enter and a double click lead to the record.
    table_->refused = [this](sheet::RowKey, unsigned) { goToRecord(); };
    table_->menuWanted = [this] {
        std::vector<std::string> names{form_.name + ".go_to_record"};
        names.insert(names.end(), form_.menu.begin(), form_.menu.end());
        names.insert(names.end(), {"", "table.copy"});
        this->host().showMenu(*table_, names);
    };
    details_->setAbove(*pane_);
    details_->left = [this] { table_->SetFocus(); };
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(details_, 1, wxEXPAND);
    SetSizer(sizer);
}

void RowsPage::show(const app::View& view) {
    if (view.origin().isPreview) return;
    table_->show(form_.source(view));
    pane_->showTotals();
    if (table_->selectedKeys().empty() && !table_->rows().empty()) table_->selectKey(table_->rows().front());
    details_->pane().show(view, selected());
}

std::vector<Command> RowsPage::commands() {
    auto commands = pane_->commands();
    auto details = details_->commands();
    std::move(details.begin(), details.end(), std::back_inserter(commands));
    commands.push_back({.name = form_.name + ".go_to_record",
                        .text = _("&Go to the record"),
                        .key = "Ctrl+Return",
                        .possible = [](const Situation& now) { return !now.selected.empty(); },
                        .run = [this] { goToRecord(); }});
    return commands;
}

std::vector<model::ObjectRef> RowsPage::selected() const {
    std::vector<model::ObjectRef> refs;
    for (const auto key : table_->selectedKeys()) {
        if (const auto ref = table_->source().record(key)) refs.push_back(*ref);
    }
    return refs;
}

void RowsPage::goToRecord() {
    const auto refs = selected();
    if (refs.empty()) {
        host().refuse(base::message("This row leads to no record that is there now."));
    } else if (!host().goTo(refs.front())) {
        host().say(base::message("No page shows this {kind} yet.",
                                 {{"kind", std::string{model::wordsFor(refs.front().kind)}}}));
    }
}

PageLayout RowsPage::layout() const {
    PageLayout layout;
    details_->addTo(layout);
    pane_->addTo(layout);
    return layout;
}

void RowsPage::setLayout(const PageLayout& layout) {
    pane_->setLayout(layout);
    details_->setLayout(layout, form_.opensDetails);
}

}  // namespace mijlpaal::gui
