#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/kept_file.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/menu.h>

#include <algorithm>
#include <functional>
#include <set>

namespace mijlpaal::gui {
namespace {

PageBook& book(DrivenWindow& window) {
    return *window.frame().book();
}

/// The text of the selected row.
wxString selected(DrivenWindow& window) {
    auto& list = book(window).switcher();
    return list.GetItemText(list.GetSelection());
}

TEST_CASE("pages stand in the list in their order, those of a heading below it") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& list = book(window).switcher();
    std::vector<wxString> shown, expected;
    const std::function<void(const wxDataViewItem&)> read = [&](const wxDataViewItem& parent) {
        // As it stands on the screen, which is not the order in which it was put in.
        wxDataViewItemArray items;
        list.GetModel()->GetChildren(parent, items);
        std::vector<wxDataViewItem> rows{items.begin(), items.end()};
        std::stable_sort(rows.begin(), rows.end(), [&](const auto& one, const auto& other) {
            return list.GetModel()->Compare(one, other, 0, true) < 0;
        });
        for (const auto& row : rows) {
            shown.push_back(list.GetItemText(row));
            read(row);
        }
    };
    read({});
    for (std::string heading; const auto& kind : book(window).kinds()) {
        if (kind.group.name != heading && !kind.group.name.empty()) expected.push_back(kind.group.title);
        heading = kind.group.name;
        expected.push_back(kind.title);
    }
    CHECK(shown == expected);
}

TEST_CASE("headings of the list of pages are closed and opened by keyboard, and turn to no page") {
    DrivenWindow window;
    window.open(smallPlan());
    book(window).turnTo("money");
    auto& list = book(window).switcher();
    list.SetFocus();
    window.settle();
    const auto page = selected(window);
    window.key(WXK_LEFT);
    const auto heading = selected(window);
    CHECK(heading != page);
    CHECK(book(window).currentKind().name == "money");
    window.key(WXK_LEFT);
    CHECK(list.closed() == "finance");
    window.key(WXK_RIGHT);
    CHECK(list.closed().empty());
    window.key(WXK_RIGHT);
    CHECK(selected(window) == page);
    window.key(WXK_DOWN);
    CHECK(book(window).currentKind().name == "ledger");
    window.screenshot("list-of-pages");
}

TEST_CASE("a page below a closed heading comes in sight in the list when one goes to it") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& list = book(window).switcher();
    list.close("finance law");
    CHECK(list.closed() == "finance law");
    window.command("go.ledger");
    CHECK(list.closed() == "law");
    CHECK(selected(window) == book(window).currentKind().title);
}

TEST_CASE("which headings were closed is found again, but for that of the page in sight") {
    const KeptFile file;
    {
        DrivenWindow window;
        REQUIRE(window.openFile(file.path()));
        book(window).turnTo("journal");
        book(window).switcher().close("systems risks");
    }
    {
        DrivenWindow window{DrivenWindow::Memory::kept};
        REQUIRE(window.openFile(file.path()));
        CHECK(book(window).switcher().closed() == "systems risks");
        book(window).turnTo("risks");
        CHECK(book(window).switcher().closed() == "systems");
    }
}

TEST_CASE("the menu of pages has a list for each heading, and every page once") {
    DrivenWindow window;
    window.open(smallPlan());
    std::set<wxMenu*> lists;
    for (const auto& kind : book(window).kinds()) {
        auto* item = window.menuItem("go." + kind.name);
        REQUIRE(item);
        CHECK((item->GetMenu()->GetParent() != nullptr) == !kind.group.name.empty());
        if (item->GetMenu()->GetParent()) lists.insert(item->GetMenu());
    }
    std::set<std::string> headings;
    for (const auto& kind : book(window).kinds()) {
        if (!kind.group.name.empty()) headings.insert(kind.group.name);
    }
    CHECK(lists.size() == headings.size());
    CHECK(headings.size() > 3);
}

}  // namespace
}  // namespace mijlpaal::gui
