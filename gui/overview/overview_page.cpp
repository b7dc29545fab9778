#include "gui/overview/overview_page.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>

namespace mijlpaal::gui {

namespace {
constexpr std::int64_t changesShown = 12;
}

OverviewPage::OverviewPage(wxWindow* parent, PageHost& host) : Page{parent, host} {
    column_ = new wxBoxSizer{wxVERTICAL};
    title_ = new wxStaticText{this, wxID_ANY, {}};
    title_->SetFont(title_->GetFont().Bold().Scaled(1.5F));
    column_->Add(title_, 0, wxALL, FromDIP(10));
    add(standing_, _("Where it stands"), standingName, {{_("What"), 300}, {_("Now"), 620}});
    add(awaited_, _("Milestones that others wait for"), awaitedName,
        {{_("Milestone"), 0},
         {_("Expected"), 92},
         {_("Promised"), 130},
         {_("Variance"), 116},
         {_("Room"), 84, wxALIGN_RIGHT},
         {_("Room to"), 130},
         {_("Waits for it"), 220}});
    add(changes_, _("Changed last"), changesName,
        {{_("Change"), 0}, {_("When"), 140}, {_("By"), 120}, {_("Revision"), 80, wxALIGN_RIGHT}});
    SetSizer(column_);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        share();
    });
    look_.done = [this] {
        showStanding();
        share();
    };
}

void OverviewPage::add(List& list, const wxString& title, const char* name,
                       const std::vector<RowTree::Column>& columns) {
    auto* heading = new wxStaticText{this, wxID_ANY, title};
    heading->SetFont(heading->GetFont().Bold());
    column_->Add(heading, 0, wxLEFT | wxRIGHT | wxTOP, FromDIP(10));
    list.list = new RowTree{this, name, title, columns, 0};
    column_->Add(list.list, 0, wxEXPAND | wxALL, FromDIP(6));
    list.list->selected = [this] { host().situationChanged(); };
    list.list->chosen = [this, &list](const TreeRow&) {
        const auto to = list.selected();
        if (to && !host().goTo(*to))
            host().say(base::message("This record is on no page yet."));
    };
}

void OverviewPage::show(const app::View& view) {
    // While someone types, what is in the file did not change.
    if (view.origin().isPreview) return;
    const auto& settings = view.portfolio().settings();
    const bool english = language() == model::Language::english && !settings.nameEn.empty();
    title_->SetLabelText(fromUtf8(english ? settings.nameEn : settings.nameNl));
    view_ = view;
    auto entries = host().journalSince(std::max<std::int64_t>(0, view.revision() - changesShown));
    const auto last = entries ? std::move(*entries) : std::vector<storage::JournalEntry>{};
    newest_ = last.empty() ? std::nullopt : std::optional{last.back()};
    look_.lookAt(view);
    showStanding();
    fill(awaited_, awaitedRows(view));
    showLastChanges(last);
    share();
    // How high a row is shows when it was laid out.
    CallAfter([this] { share(); });
}

void OverviewPage::share() {
    struct Part {
        RowTree* list;
        std::size_t has, gets;
    };
    // Nobody misses what stood there before the last few changes.
    constexpr std::size_t least = 3;
    std::array parts{Part{standing_.list, 0, least}, Part{awaited_.list, 0, least}, Part{changes_.list, 0, least}};
    for (auto& part : parts) {
        const auto& rows = part.list->rows();
        part.has = static_cast<std::size_t>(
            std::count_if(rows.begin(), rows.end(), [](const TreeRow& row) { return !row.parent; }));
    }
    const auto setHeights = [&] {
        for (const auto& part : parts) part.list->SetMinSize({-1, part.list->heightOf(part.gets)});
        return column_->CalcMin().y;
    };
    const auto room = GetClientSize().y;
    const auto row = standing_.list->heightOf(1) - standing_.list->heightOf(0);
    auto left = row > 0 ? (room - setHeights()) / row : 0;
    for (auto& part : parts) {
        while (left > 0 && part.gets < part.has) ++part.gets, --left;
    }
    // A small window keeps a row of each.
    for (; left < 0 && parts.front().gets > 1; left += static_cast<int>(parts.size())) {
        for (auto& part : parts) --part.gets;
    }
    setHeights();
    Layout();
}

void OverviewPage::showStanding() {
    fill(standing_, standingRows(view_, host().today(), newest_, look_.last()));
}

void OverviewPage::showLastChanges(const std::vector<storage::JournalEntry>& entries) {
    changes_.list->show(changeRows(entries));
    // What a revision changed is read when someone goes there: it may be ten thousand records.
    changes_.leadsTo = [this, newest = view_.revision()](std::size_t row) {
        return subjectOf(newest - static_cast<std::int64_t>(row));
    };
}

std::optional<model::ObjectRef> OverviewPage::subjectOf(std::int64_t revision) const {
    const auto patches = host().patches(revision);
    if (!patches) return std::nullopt;
    for (const auto& patch : *patches) {
        if (host().now().portfolio().record(patch.subject())) return patch.subject();
    }
    return std::nullopt;
}

void OverviewPage::fill(List& list, OverviewRows rows) {
    list.leadsTo = [to = std::move(rows.leadsTo)](std::size_t row) { return to[row]; };
    list.list->show(std::move(rows.rows));
}

std::optional<model::ObjectRef> OverviewPage::List::selected() const {
    const auto row = list->selectedRow();
    return row && leadsTo ? leadsTo(*row) : std::nullopt;
}

std::vector<model::ObjectRef> OverviewPage::selected() const {
    for (const auto* list : {&standing_, &awaited_}) {
        if (!list->list->HasFocus()) continue;
        if (const auto to = list->selected()) return {*to};
    }
    return {};
}

void OverviewPage::takeFocus() {
    auto& list = awaited_.list->rows().empty() ? *standing_.list : *awaited_.list;
    list.SetFocus();
    if (!list.selectedRow() && !list.rows().empty()) list.selectRow(0);
}

}  // namespace mijlpaal::gui
