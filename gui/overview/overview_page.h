#pragma once

#include "gui/overview/overview_rows.h"
#include "gui/parts/findings_look.h"
#include "gui/parts/page.h"

#include <wx/stattext.h>

#include <functional>
#include <optional>

namespace mijlpaal::gui {

/// Where the portfolio stands, what others wait for, and what was done last. Each line leads to its record.
class OverviewPage : public Page {
public:
    static constexpr auto standingName = "overview.standing", awaitedName = "overview.awaited",
                          changesName = "overview.changes";

    OverviewPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<model::ObjectRef> selected() const override;
    void takeFocus() override;

    RowTree& standing() { return *standing_.list; }
    RowTree& awaited() { return *awaited_.list; }
    RowTree& changes() { return *changes_.list; }

private:
    /// Rows, and which record each of them leads to.
    struct List {
        RowTree* list = nullptr;
        std::function<std::optional<model::ObjectRef>(std::size_t)> leadsTo;

        std::optional<model::ObjectRef> selected() const;
    };
    void add(List& list, const wxString& title, const char* name, const std::vector<RowTree::Column>& columns);
    /// Gives each list as many whole rows as there is room for.
    void share();
    static void fill(List& list, OverviewRows rows);
    void showStanding();
    void showLastChanges(const std::vector<storage::JournalEntry>& entries);
    /// The first record of a revision that is still there.
    std::optional<model::ObjectRef> subjectOf(std::int64_t revision) const;

    app::View view_;
    std::optional<storage::JournalEntry> newest_;
    FindingsLook look_;
    wxStaticText* title_ = nullptr;
    wxSizer* column_ = nullptr;
    List standing_, awaited_, changes_;
};

}  // namespace mijlpaal::gui
