#include "gui/parts/rows_and_pictures.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

namespace {

/// The names of the values in the layout of a page.
constexpr auto rowsHeight = "rows_height", pictureInSight = "picture";

/// What the rows get of the height until someone says otherwise.
constexpr double usualShare = 0.4;

}  // namespace

RowsAndPictures::RowsAndPictures(wxWindow* parent, PageHost& host, Form form)
    : wxSplitterWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE | wxSP_NOBORDER},
      host_{host},
      name_{std::move(form.name)},
      kinds_{std::move(form.pictures)} {
    SetMinimumPaneSize(FromDIP(120));
    SetSashGravity(usualShare);
    pane_ = new TablePane{this, host};
    table_ = new TableView{pane_, name_, form.title, std::move(form.rows), form.wide};
    pane_->hold(*table_);
    tabs_ = new wxNotebook{this, wxID_ANY};
    setAccessibleName(*tabs_, _("Pictures"));
    for (const auto& kind : kinds_) {
        charts_.push_back(new ChartView{tabs_, kind.title});
        tabs_->AddPage(charts_.back(), kind.title);
    }
    SplitHorizontally(pane_, tabs_);
    pane_->selectionChanged = [this] {
        if (turned) turned();
    };
    table_->refused = [this](sheet::RowKey, unsigned) { goToSelected(); };
    table_->menuWanted = [this, menu = std::move(form.menu)] {
        std::vector<std::string> names{name_ + ".go_to_record"};
        names.insert(names.end(), menu.begin(), menu.end());
        names.insert(names.end(), {"", "table.copy"});
        host_.showMenu(*table_, names);
    };
    tabs_->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
        event.Skip();
        if (turned) turned();
    });
}

void RowsAndPictures::turnTo(std::string_view name) {
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
        if (kinds_[i].name == name) tabs_->SetSelection(i);
    }
}

void RowsAndPictures::show(TableView::Source rows) {
    table_->show(std::move(rows));
    // How pale they are may be all that changed.
    table_->Refresh();
    pane_->showTotals();
    if (hasRows_ || table_->rows().empty()) return;
    hasRows_ = true;
    table_->selectKey(table_->rows().front());
}

void RowsAndPictures::goTo(model::ObjectRef record) {
    if (host_.goTo(record)) return;
    host_.say(base::message("No page shows this {kind} yet.",
                            {{"kind", std::string{model::wordsFor(record.kind)}}}));
}

void RowsAndPictures::goToSelected() {
    const auto records = selected();
    if (!records.empty()) goTo(records.front());
}

std::vector<model::ObjectRef> RowsAndPictures::selected() const {
    std::vector<model::ObjectRef> refs;
    for (const auto key : table_->selectedKeys()) {
        if (const auto ref = table_->source().record(key)) refs.push_back(*ref);
    }
    return refs;
}

sheet::RowKey RowsAndPictures::keyInSight() const {
    const auto keys = table_->selectedKeys();
    if (!keys.empty()) return keys.front();
    const auto all = table_->records();
    return all.empty() ? 0 : all.front();
}

std::vector<Command> RowsAndPictures::commands() {
    auto commands = pane_->commands();
    commands.push_back({.name = name_ + ".go_to_record",
                        .text = _("&Go to the record"),
                        .key = "Ctrl+Return",
                        .possible = [](const Situation& now) { return !now.selected.empty(); },
                        .run = [this] { goToSelected(); }});
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
        commands.push_back({.name = name_ + "." + kinds_[i].name,
                            .text = filled(_("Picture: {name}"), {{"name", kinds_[i].title}}),
                            .run = [this, i] {
                                turnTo(kinds_[i].name);
                                charts_[i]->takeFocus();
                            }});
    }
    return commands;
}

void RowsAndPictures::addTo(PageLayout& layout) const {
    pane_->addTo(layout);
    layout.setNumber(rowsHeight, GetSashPosition());
    layout.set(pictureInSight, kinds_[inSight()].name);
}

void RowsAndPictures::setLayout(const PageLayout& layout) {
    pane_->setLayout(layout);
    turnTo(layout.text(pictureInSight).value_or(""));
    CallAfter([this, height = layout.number(rowsHeight)] {
        SetSashPosition(height ? static_cast<int>(*height)
                               : static_cast<int>(usualShare * GetClientSize().y));
    });
}

}  // namespace mijlpaal::gui
