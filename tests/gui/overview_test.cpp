#include "gui/overview/overview_page.h"
#include "gui/parts/findings_look.h"
#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <gtk/gtk.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {
namespace {

OverviewPage& overview(DrivenWindow& window) {
    window.frame().book()->turnTo("overview");
    window.settle();
    return *window.frame().book()->find<OverviewPage>();
}

bool holds(const RowTree& list, const wxString& text) {
    return std::any_of(list.rows().begin(), list.rows().end(), [&](const TreeRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [&](const wxString& cell) { return cell.Contains(text); });
    });
}

std::size_t rowWith(const RowTree& list, const wxString& text) {
    for (std::size_t row = 0; row < list.rows().size(); ++row) {
        if (list.rows()[row].cells.front().Contains(text)) return row;
    }
    FAIL("no row with ", toUtf8(text));
    return 0;
}

TEST_CASE("a file that was never open opens with the overview, a new one with the plan") {
    DrivenWindow window;
    window.frame().openExample();
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "overview");
    CHECK(window.waitFor([&] { return overview(window).awaited().HasFocus(); }));
    window.screenshot("overview");
    window.command("file.close");

    DrivenWindow another;
    REQUIRE(another.frame().createFile(another.folder() / "nieuw.mijlpaal"));
    CHECK(another.frame().book()->currentKind().name == "plan");
}

TEST_CASE("the overview says where the plan stands, and what others wait for") {
    DrivenWindow window;
    window.frame().openExample();
    window.settle();
    auto& page = overview(window);
    CHECK(holds(page.standing(), "31-03-2026"));
    CHECK(holds(page.standing(), "planner"));
    CHECK(page.awaited().rows().size() > 3);
    CHECK(page.changes().rows().size() == 2);
    CHECK(page.changes().rows().front().cells.back() == "2");
}

TEST_CASE("a line of the overview leads to its record in the plan") {
    DrivenWindow window;
    window.frame().openExample();
    window.settle();
    auto& page = overview(window);
    page.awaited().SetFocus();
    page.awaited().selectRow(1);
    const auto selected = page.selected();
    REQUIRE(selected.size() == 1);
    window.key(WXK_RETURN);
    CHECK(window.frame().book()->currentKind().name == "plan");
    CHECK(model::refTo(window.table().selected().front()) == selected.front());
}

TEST_CASE("critical activities stand under their number, and a count of nothing has no lines") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& page = overview(window);
    const auto critical = rowWith(page.standing(), _("Critical"));
    const auto& rows = page.standing().rows();
    CHECK(rows[critical].cells[1] == "3");
    CHECK(rows[critical + 1].parent == critical);
    const auto late = rowWith(page.standing(), _("With negative float"));
    CHECK(rows[late].cells[1] == "0");
    CHECK_FALSE(rows[late + 1].parent.has_value());
    CHECK(page.awaited().rows().empty());
    window.screenshot("overview-of-a-small-plan");
}

TEST_CASE("the overview waits for no rule: what is wrong is looked at beside it, and told when it is known") {
    auto portfolio = smallPlan();
    auto broken = portfolio.all<model::Activity>().at({3});
    broken.code.clear();
    portfolio.all<model::Activity>().put(broken);
    const app::View view{portfolio, {}, false};
    const auto rows = standingRows(view, DrivenWindow::today, std::nullopt, nullptr);
    const auto row = std::find_if(rows.rows.begin(), rows.rows.end(), [](const TreeRow& each) {
        return each.cells.front() == _("Not right in the file");
    });
    REQUIRE(row != rows.rows.end());
    CHECK(row->cells.back() == _("being looked at…"));

    DrivenWindow window;
    window.openAsItIs(portfolio);
    auto& page = overview(window);
    REQUIRE(window.waitFor([&] {
        return page.standing().rows()[rowWith(page.standing(), _("Not right in the file"))].cells.back() == "1";
    }));
    CHECK(page.standing().rows().back().cells.front().Contains("Bouw"));
}

TEST_CASE("while the rules are looked at anew, the overview tells what was found before") {
    DrivenWindow window;
    FindingsLook look;
    int looked = 0;
    look.done = [&] { ++looked; };
    const app::View one{smallPlan(), {}, false};
    look.lookAt(one);
    CHECK_FALSE(look.last());
    REQUIRE(window.waitFor([&] { return looked == 1; }));
    REQUIRE(look.last());
    CHECK(look.last()->empty());
    auto portfolio = smallPlan();
    auto broken = portfolio.all<model::Activity>().at({3});
    broken.code.clear();
    portfolio.all<model::Activity>().put(broken);
    look.lookAt(app::View{portfolio, {}, false});
    look.lookAt(one);
    look.lookAt(app::View{portfolio, {}, false});
    CHECK(look.last()->empty());
    CHECK(window.waitFor([&] { return look.last()->size() == 1; }));
}

TEST_CASE("the last change leads to what it changed, and stays where it is when that is gone") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("OPL", PlanColumn::duration);
    window.type("8");
    window.key(WXK_RETURN);
    window.goTo("FASE", PlanColumn::name);
    auto& page = overview(window);
    CHECK(page.changes().rows().size() == 2);
    page.changes().SetFocus();
    page.changes().selectRow(0);
    window.key(WXK_RETURN);
    REQUIRE(window.frame().book()->currentKind().name == "plan");
    CHECK(window.table().selected() == std::vector{window.id("OPL")});
}

TEST_CASE("the lists of the overview show whole rows, and as many as the window has room for") {
    DrivenWindow window;
    window.frame().openExample();
    window.settle();
    auto& page = overview(window);
    const auto heightOfRow = [](RowTree& list) { return list.heightOf(1) - list.heightOf(0); };
    const auto rowsIn = [&](RowTree& list) { return (list.GetSize().y - list.heightOf(0)) / heightOfRow(list); };
    const auto lists = {&page.standing(), &page.awaited(), &page.changes()};
    const auto showWholeRows = [&](int atLeast) {
        return std::all_of(lists.begin(), lists.end(), [&](RowTree* list) {
            const auto row = heightOfRow(*list);
            return row > 0 && (list->GetSize().y - list->heightOf(0)) % row == 0 && rowsIn(*list) >= atLeast;
        });
    };
    REQUIRE(window.waitFor([&] { return showWholeRows(3); }));
    const auto many = rowsIn(page.awaited());
    window.screenshot("overview-whole-rows");

    window.frame().Maximize(false);
    REQUIRE(window.waitFor([&] { return !window.frame().IsMaximized(); }));
    window.frame().SetSize(1000, 640);
    REQUIRE(window.waitFor([&] { return page.GetSize().y < 640; }));
    CHECK(window.waitFor([&] {
        const auto& lowest = page.changes();
        return showWholeRows(1) && rowsIn(page.awaited()) < many &&
               lowest.GetPosition().y + lowest.GetSize().y <= page.GetClientSize().y;
    }));
}

TEST_CASE("a text that its column in the overview cuts off is told whole at the pointer") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& list = overview(window).changes();
    auto* tree = list.GtkGetTreeView();
    // The first row says "New portfolio", which fits.
    GtkTreePath* path = gtk_tree_path_new_first();
    GdkRectangle cell{};
    gtk_tree_view_get_cell_area(GTK_TREE_VIEW(tree), path, gtk_tree_view_get_column(GTK_TREE_VIEW(tree), 0), &cell);
    gtk_tree_path_free(path);
    int x = 0, y = 0;
    gtk_tree_view_convert_bin_window_to_widget_coords(GTK_TREE_VIEW(tree), cell.x + 5, cell.y + cell.height / 2, &x, &y);
    const auto tells = [&] {
        auto* tooltip = static_cast<GtkTooltip*>(g_object_new(GTK_TYPE_TOOLTIP, nullptr));
        gboolean shows = FALSE;
        g_signal_emit_by_name(tree, "query-tooltip", x, y, FALSE, tooltip, &shows);
        g_object_unref(tooltip);
        return shows == TRUE;
    };
    CHECK_FALSE(tells());
    auto rows = list.rows();
    rows.front().cells.front() = wxString('n', 400);
    list.show(std::move(rows));
    window.settle();
    CHECK(tells());
}

}  // namespace
}  // namespace mijlpaal::gui
