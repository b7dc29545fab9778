#include "gui/table/record_page.h"

#include "app/language.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/table/removing.h"
#include "model/posting.h"
#include "sheet/computed_columns.h"
#include "sheet/postings_source.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <iterator>

namespace mijlpaal::gui {

namespace {

TableView::Source sourceOf(const RecordPageForm& form) {
    const auto translate = [translator = app::Translator{language()}](std::string_view text) {
        return translator.text(text);
    };
    auto computed = sheet::computedColumns(form.kind, language(), translate);
    computed.insert(computed.end(), form.computed.begin(), form.computed.end());
    auto records =
        std::make_shared<sheet::RecordSource>(app::View{}, form.kind, language(), translate, std::move(computed));
    if (!model::isPosting(form.kind)) return records;
    return std::make_shared<sheet::PostingsSource>(std::move(records), form.kind, language(), translate);
}

/// What one may do with rows by the mouse.
const std::vector<std::string>& rowMenu() {
    static const std::vector<std::string> names{
        "details.notes",
        "details.used_by",
        "",  //
        "table.insert",
        "table.remove",
        "",  //
        "table.edit_cell",
        "table.copy",
        "table.paste",
        "table.fill_down",
    };
    return names;
}

}  // namespace

RecordPage::RecordPage(wxWindow* parent, PageHost& host, RecordPageForm form)
    : Page{parent, host}, form_{std::move(form)} {
    details_ = new DetailsSplit{this, host, recordDetails()};
    pane_ = new TablePane{details_, host};
    table_ = new TableView{pane_, "records-" + std::string{model::nameOf(form_.kind)}, form_.title,
                           sourceOf(form_), form_.wide};
    pane_->hold(*table_);
    table_->letMainColumnBeWide(0.4);
    pane_->quickFilters = form_.quickFilters;
    pane_->selectionChanged = [this] { details_->pane().show(table_->source().view(), selected()); };
    table_->menuWanted = [this] { this->host().showMenu(*table_, rowMenu()); };
    details_->setAbove(*pane_);
    details_->reveal = [this](model::ObjectRef ref) { return reveal(ref); };
    details_->left = [this] { table_->SetFocus(); };
    details_->arranged = [this] { table_->CallAfter([table = table_] { table->showSelected(); }); };
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(details_, 1, wxEXPAND);
    SetSizer(sizer);
}

void RecordPage::show(const app::View& view) {
    table_->show(table_->source().over(view));
    if (!view.origin().isPreview) pane_->showTotals();
    details_->pane().show(view, selected());
    if (wasShown_) return;
    wasShown_ = true;
    if (!table_->rows().empty()) {
        table_->selectKey(table_->rows().front());
    } else {
        table_->selectKey(TableModel::newRow);
    }
}

std::vector<Command> RecordPage::commands() {
    auto commands = pane_->commands();
    auto details = details_->commands();
    std::move(details.begin(), details.end(), std::back_inserter(commands));
    commands.push_back(
        {.name = "table.insert", .text = _("&New row"), .key = "Ins", .possible = canEdit, .run = [this] {
             insert();
         }});
    commands.push_back(
        {.name = "table.remove",
         .text = _("&Remove"),
         .key = "Del",
         .possible = [](const Situation& now) { return now.canEdit() && !now.selected.empty(); },
         .run = [this] { remove(); }});
    return commands;
}

std::vector<model::ObjectRef> RecordPage::selected() const {
    std::vector<model::ObjectRef> refs;
    for (const auto key : table_->selectedKeys()) {
        if (const auto ref = table_->source().record(key)) refs.push_back(*ref);
    }
    return refs;
}

bool RecordPage::reveal(model::ObjectRef record) {
    if (record.kind != form_.kind || !table_->source().record(record.number)) return false;
    if (!table_->isThere(record.number)) pane_->filterBy(std::nullopt);
    table_->selectKey(record.number);
    return true;
}

bool RecordPage::isTyping() const {
    return isCellEditorOpen();
}

/// New rows come below all others, where what is typed makes them.
void RecordPage::insert() {
    stopTyping();
    if (table_->arrangement().group) {
        auto arrangement = table_->arrangement();
        arrangement.group.reset();
        table_->arrange(std::move(arrangement));
    }
    // A posting gets its code by itself, and is typed from its first column on.
    const auto wide = sheet::columnCalled(table_->source(), model::isPosting(form_.kind) ? form_.columns.at(1) : form_.wide);
    table_->selectKey(TableModel::newRow);
    // Once the table has laid out its rows.
    table_->CallAfter([table = table_, wide] {
        table->editKey(TableModel::newRow, static_cast<unsigned>(wide.value_or(0)));
    });
}

void RecordPage::remove() {
    const auto refs = selected();
    if (refs.empty()) return;
    // What comes after the last one takes its place as the selected row.
    const auto row = table_->placeOf(refs.front().number).value_or(0);
    stopTyping();
    if (!removeRecords(*this, host(), refs) || table_->rows().empty()) return;
    table_->selectKey(table_->rows()[std::min(row, table_->rows().size() - 1)]);
}

PageLayout RecordPage::layout() const {
    PageLayout layout;
    details_->addTo(layout);
    pane_->addTo(layout);
    return layout;
}

void RecordPage::setLayout(const PageLayout& layout) {
    sheet::Arrangement start;
    for (const auto& column : form_.columns) start.columns.push_back({column, {}});
    table_->arrange(std::move(start));
    pane_->setLayout(layout);
    details_->setLayout(layout);
}

}  // namespace mijlpaal::gui
