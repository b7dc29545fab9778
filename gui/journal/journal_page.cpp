#include "gui/journal/journal_page.h"

#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <iterator>

namespace mijlpaal::gui {

namespace {

/// What one may do with rows by the mouse.
const std::vector<std::string>& rowMenu() {
    static const std::vector<std::string> names{"journal.go_to_record", "journal.undo", "", "table.copy"};
    return names;
}

}  // namespace

JournalPage::JournalPage(wxWindow* parent, PageHost& host)
    : Page{parent, host}, steps_{std::make_shared<JournalSteps>()} {
    details_ = new DetailsSplit{this, host, recordDetails()};
    pane_ = new TablePane{details_, host};
    table_ = new TableView{pane_, "journal", _("Journal"),
                           std::make_shared<JournalSource>(app::View{}, language(), steps_), "what"};
    pane_->hold(*table_);
    pane_->selectionChanged = [this] { details_->pane().show(table_->source().view(), selected()); };
    // There is nothing to type here: Enter and a double click lead to the record.
    table_->refused = [this](sheet::RowKey, unsigned) { goToRecord(); };
    table_->menuWanted = [this] { this->host().showMenu(*table_, rowMenu()); };
    details_->setAbove(*pane_);
    details_->left = [this] { table_->SetFocus(); };
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(details_, 1, wxEXPAND);
    SetSizer(sizer);
}

void JournalPage::show(const app::View& view) {
    if (view.origin().isPreview) return;
    const auto known = steps_->empty() ? 0 : steps_->back().entry.revision;
    if (view.revision() > known) {
        auto more = host().journalSteps(known);
        if (!more) return host().refuse(more.error());
        std::move(more->begin(), more->end(), std::back_inserter(*steps_));
    }
    const bool isFirst = known == 0;
    table_->show(std::make_shared<JournalSource>(view, language(), steps_));
    pane_->showTotals();
    if (isFirst) {
        table_->closeAll();
        if (!table_->rows().empty()) table_->selectKey(table_->rows().front());
    }
    details_->pane().show(view, selected());
}

std::vector<Command> JournalPage::commands() {
    auto commands = pane_->commands();
    auto details = details_->commands();
    std::move(details.begin(), details.end(), std::back_inserter(commands));
    commands.push_back({.name = "journal.go_to_record",
                        .text = _("&Go to the record"),
                        .key = "Ctrl+Return",
                        .possible = [](const Situation& now) { return !now.selected.empty(); },
                        .run = [this] { goToRecord(); }});
    commands.push_back(
        {.name = "journal.undo",
         .text = _("&Undo this step"),
         .possible = [this](const Situation& now) { return now.canEdit() && selectedRevision() > 0; },
         .run = [this] { host().undo(selectedRevision()); }});
    return commands;
}

/// 0 without a selected step.
std::int64_t JournalPage::selectedRevision() const {
    const auto keys = table_->selectedKeys();
    return keys.empty() ? 0 : journal().revisionOf(keys.front());
}

std::vector<model::ObjectRef> JournalPage::selected() const {
    std::vector<model::ObjectRef> refs;
    for (const auto key : table_->selectedKeys()) {
        if (const auto ref = table_->source().record(key)) refs.push_back(*ref);
    }
    return refs;
}

void JournalPage::goToRecord() {
    const auto refs = selected();
    if (refs.empty()) {
        host().refuse(base::message("This row leads to no record that is there now."));
    } else if (!host().goTo(refs.front())) {
        host().say(base::message("No page shows this {kind} yet.",
                                 {{"kind", std::string{model::wordsFor(refs.front().kind)}}}));
    }
}

PageLayout JournalPage::layout() const {
    PageLayout layout;
    details_->addTo(layout);
    pane_->addTo(layout);
    return layout;
}

void JournalPage::setLayout(const PageLayout& layout) {
    pane_->setLayout(layout);
    details_->setLayout(layout);
}

}  // namespace mijlpaal::gui
