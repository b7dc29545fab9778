#include "gui/dialogs/choice_dialog.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/kept_file.h"
#include "tests/gui/support/mouse.h"
#include "tests/gui/support/seen_menu.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <gtk/gtk.h>
#include <unistd.h>
#include <wx/app.h>
#include <wx/clipbrd.h>
#include <wx/log.h>
#include <wx/menu.h>

#include <algorithm>
#include <filesystem>

/// What planners do without thinking of it, in the window they do it in.
namespace mijlpaal::gui {
namespace {

const model::Activity& activity(DrivenWindow& window, std::string_view code) {
    return *window.session().now().portfolio().find(window.id(code));
}

void typeInto(DrivenWindow& window, std::string_view code, PlanColumn column, std::string_view text) {
    window.goTo(code, column);
    window.key(WXK_F2);
    window.key('A', wxMOD_CONTROL);
    window.type(text);
    window.key(WXK_RETURN);
}

std::string titleOf(DrivenWindow& window, std::string_view code) {
    const auto wanted = window.id(code);
    window.settle();
    for (const auto& item : window.canvas().picture().items) {
        if (item.key == wanted.number) return item.title;
    }
    return {};
}

void rightClick(DrivenWindow& window, wxWindow& on, wxPoint at) {
    Mouse{window}.moveTo(on, at);
    wxUIActionSimulator{}.MouseClick(wxMOUSE_BTN_RIGHT);
    window.settle();
}

wxPoint middleOf(const wxRect2DDouble& bar) {
    return {static_cast<int>(bar.m_x + bar.m_width / 2), static_cast<int>(bar.m_y + bar.m_height * 0.43)};
}

TEST_CASE("lines that are pasted into a name become one") {
    DrivenWindow window;
    window.open(smallPlan());
    REQUIRE(wxTheClipboard->Open());
    wxTheClipboard->SetData(new wxTextDataObject{"regel een\nregel\ttwee"});
    wxTheClipboard->Close();
    window.goTo("BOU", PlanColumn::name);
    window.key(WXK_F2);
    window.key('A', wxMOD_CONTROL);
    window.key('V', wxMOD_CONTROL);
    window.key(WXK_RETURN);
    CHECK(activity(window, "BOU").nameNl == "regel een regel twee");
}

TEST_CASE("durations are understood as people write them in Dutch") {
    DrivenWindow window;
    window.open(smallPlan());
    struct Typed {
        const char *text, *shown;
    };
    for (const auto& typed :
         {Typed{"1.000 dg", "1.000 dg"}, Typed{"2,5", "2,5 dg"}, Typed{"4u", "4 u"}, Typed{"2w", "2 wk"},
          Typed{"1mnd", "1 mnd"}, Typed{"3d?", "3 dg"}, Typed{"5 dagen", "5 dg"}}) {
        CAPTURE(typed.text);
        typeInto(window, "BOU", PlanColumn::duration, typed.text);
        REQUIRE_FALSE(isCellEditorOpen());
        CHECK(window.cell("BOU", PlanColumn::duration) == typed.shown);
    }
    typeInto(window, "BOU", PlanColumn::duration, "3ed");
    CHECK(window.cell("BOU", PlanColumn::duration) == "3 edg");
    CHECK(activity(window, "BOU").elapsed);
    typeInto(window, "BOU", PlanColumn::duration, "5");
    CHECK_FALSE(activity(window, "BOU").elapsed);
    // What only looks like one is refused, and stays open to be mended.
    typeInto(window, "BOU", PlanColumn::duration, "1e3");
    CHECK(isCellEditorOpen());
}

TEST_CASE("dates are understood as people write them in Dutch") {
    DrivenWindow window;
    window.open(smallPlan());
    for (const auto* text : {"1-2-28", "1 feb 2028", "2028-02-01", "1/2/2028"}) {
        CAPTURE(text);
        typeInto(window, "OPL", PlanColumn::start, text);
        CHECK(window.cell("OPL", PlanColumn::start) == "01-02-2028");
        window.command("edit.undo");
    }
}

TEST_CASE("predecessors are understood by number, with types and lags in Dutch and English") {
    DrivenWindow window;
    window.open(smallPlan());
    typeInto(window, "OPL", PlanColumn::predecessors, "2;BOUBB+1w");
    CHECK(window.cell("OPL", PlanColumn::predecessors) == "ONT;BOUBB+1 wk");
    typeInto(window, "OPL", PlanColumn::predecessors, "ONTFS+3d;4EE");
    CHECK(window.cell("OPL", PlanColumn::predecessors) == "ONTEB+3 dg;ACCEE");
}

TEST_CASE("what another duration of finished work means is asked, so that it agrees with its dates") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    auto done = portfolio.all<model::Activity>().at({2});
    done.actualStart = model::Moment::at(model::makeDay(2026, 4, 20), 8 * 600);
    done.actualFinish = model::Moment::at(model::makeDay(2026, 5, 1), 17 * 600);
    done.percentComplete = model::Percent{10'000};
    portfolio.all<model::Activity>().put(done);
    window.open(portfolio);
    Answer answer{[](wxDialog&) { return ChoiceDialog::answerOf(0); }};
    typeInto(window, "ONT", PlanColumn::duration, "5");
    CHECK(answer.asked == 1);
    CHECK(window.cell("ONT", PlanColumn::duration) == "5 dg");
    const auto start = window.cell("ONT", PlanColumn::start), finish = window.cell("ONT", PlanColumn::finish);
    CHECK((start != "20-04-2026" || finish != "01-05-2026"));
}

TEST_CASE("that a date is not free can be seen in the table, in the chart and in words") {
    DrivenWindow window;
    window.open(smallPlan());
    typeInto(window, "OPL", PlanColumn::start, "1-7-2026");
    CHECK(window.cell("OPL", PlanColumn::marks).find("⊢") != std::string::npos);
    const auto remarks =
        window.table().source().remarks(window.id("OPL").number, PlanSource::at(PlanColumn::marks));
    REQUIRE_FALSE(remarks.empty());
    CHECK(toUtf8(translated(remarks.back())).find("01-07-2026") != std::string::npos);
    CHECK(titleOf(window, "OPL").find("01-07-2026") != std::string::npos);
    window.screenshot("constraint-marked");
}

TEST_CASE("a text that its cell cuts off is told whole at the pointer") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    const std::string name =
        "Een heel lange naam die in geen enkele kolom van deze tabel zou passen, hoe breed ook";
    auto named = portfolio.all<model::Activity>().at({3});
    named.nameNl = name;
    portfolio.all<model::Activity>().put(named);
    window.open(portfolio);
    auto* tree = window.table().GtkGetTreeView();
    const auto row = rowOnScreen(window.table(), PlanTable::itemOf(window.id("BOU")));
    const auto at = window.table().ScreenToClient({row.x, row.y + row.height / 2});
    int x = 0;
    for (const auto& area : window.table().columnAreas()) {
        if (area.column == static_cast<unsigned>(PlanColumn::name)) x = area.left + area.width / 2;
    }
    auto* tooltip = static_cast<GtkTooltip*>(g_object_new(GTK_TYPE_TOOLTIP, nullptr));
    gboolean shows = FALSE;
    g_signal_emit_by_name(tree, "query-tooltip", x, at.y, FALSE, tooltip, &shows);
    g_object_unref(tooltip);
    CHECK(shows);
}

TEST_CASE("the cell that has the keyboard has a thick outline") {
    DrivenWindow window;
    window.open(smallPlan());
    auto* style = gtk_widget_get_style_context(window.table().GtkGetTreeView());
    gtk_style_context_save(style);
    gtk_style_context_set_state(style, GTK_STATE_FLAG_FOCUSED);
    gint width = 0;
    gtk_style_context_get(style, GTK_STATE_FLAG_FOCUSED, "outline-width", &width, nullptr);
    gtk_style_context_restore(style);
    CHECK(width >= 2);
}

TEST_CASE("the wheel with Ctrl zooms on the day below the pointer") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& canvas = window.canvas();
    const int x = canvas.GetClientSize().x / 3;
    const auto day = canvas.scale().momentAt(x).day();
    const auto before = canvas.scale().pixelsPerDay();
    wxMouseEvent wheel{wxEVT_MOUSEWHEEL};
    wheel.m_wheelRotation = wheel.m_wheelDelta = 120;
    wheel.SetControlDown(true);
    wheel.SetX(x);
    canvas.ProcessWindowEvent(wheel);
    CHECK(canvas.scale().pixelsPerDay() > before);
    CHECK(canvas.scale().momentAt(x).day() == day);
}

TEST_CASE("undo stops where the file began, and what is there then stays") {
    DrivenWindow window;
    window.open(smallPlan());
    typeInto(window, "OPL", PlanColumn::duration, "8");
    typeInto(window, "BOU", PlanColumn::duration, "9");
    for (int i = 0; i < 6; ++i) window.command("edit.undo");
    CHECK(window.cell("OPL", PlanColumn::duration) == "5 dg");
    CHECK(window.table().rowMap().shown().size() == 5);
    CHECK_FALSE(window.menuItem("edit.undo")->IsEnabled());
}

TEST_CASE("keys that edit the plan edit the text while one types in a cell") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto revision = window.session().revision();
    window.goTo("BOU", PlanColumn::name);
    window.key(WXK_F2);
    window.key(WXK_HOME);
    window.key(WXK_DELETE);
    window.key(WXK_INSERT);
    REQUIRE(isCellEditorOpen());
    CHECK(window.session().revision() == revision);
    window.key(WXK_RETURN);
    CHECK(activity(window, "BOU").nameNl == "ouw");
    CHECK(window.table().rowMap().shown().size() == 5);
}

TEST_CASE("a click elsewhere takes over what was typed") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("12");
    const auto other = rowOnScreen(window.table(), PlanTable::itemOf(window.id("OPL")));
    window.click(window.table(), window.table().ScreenToClient({other.x + 120, other.y + other.height / 2}));
    CHECK(window.waitFor([&] { return window.cell("ONT", PlanColumn::duration) == "12 dg"; }));
    CHECK(window.table().selected() == std::vector{window.id("OPL")});
}

TEST_CASE("Shift and Ctrl+A select several rows, and the chart shows them") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto bands = [&] {
        window.settle();
        const auto& shapes = window.canvas().picture().shapes;
        return std::count_if(shapes.begin(), shapes.end(), [](const chart::Shape& shape) {
            const auto* band = std::get_if<chart::Rectangle>(&shape);
            return band && band->fill == chart::ColourRole::selection;
        });
    };
    window.goTo("ONT", PlanColumn::name);
    window.key(WXK_DOWN, wxMOD_SHIFT);
    CHECK(window.table().selected() == std::vector{window.id("ONT"), window.id("BOU")});
    CHECK(bands() == 2);
    window.key('A', wxMOD_CONTROL);
    CHECK(window.table().selected().size() == 5);
    CHECK(bands() == 5);
}

TEST_CASE("a double click on a bar opens what is known of it, a right click its menu") {
    DrivenWindow window;
    window.open(smallPlan());
    REQUIRE_FALSE(window.plan().areDetailsShown());
    {
        SeenMenu menu{window};
        rightClick(window, window.canvas(), middleOf(window.bar("ACC")));
        REQUIRE(window.waitFor([&] { return !menu.lines.empty(); }));
        CHECK(menu.lines.front() == window.menuItem("details.why")->GetItemLabelText());
        CHECK(window.table().selected() == std::vector{window.id("ACC")});
        window.settle();
    }
    Mouse mouse{window};
    mouse.moveTo(window.canvas(), middleOf(window.bar("BOU")));
    mouse.doubleClick();
    CHECK(window.waitFor([&] { return window.plan().areDetailsShown(); }));
    CHECK(window.table().selected() == std::vector{window.id("BOU")});
}

TEST_CASE("a right click on the head of a column asks how the table is to be arranged by it") {
    DrivenWindow window;
    window.open(smallPlan());
    int x = 0;
    for (const auto& area : window.table().columnAreas()) {
        if (area.column == static_cast<unsigned>(PlanColumn::duration)) x = area.left + area.width / 2;
    }
    const auto top = window.table().ScreenToClient({0, rowsTopOnScreen(window.table())}).y;
    SeenMenu menu{window};
    rightClick(window, window.table(), {x, top - 8});
    REQUIRE(window.waitFor([&] { return !menu.lines.empty(); }));
    CHECK(menu.lines.front() == "Oplopend sorteren");
    CHECK(std::any_of(menu.lines.begin(), menu.lines.end(),
                      [](const wxString& line) { return line.Contains("deze kolom vastzetten"); }));
}

TEST_CASE("of thousands of links those that only pass are left out, and their number is told") {
    DrivenWindow window;
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 5, 8), 2026, 2060);
    constexpr std::int64_t count = 2000;
    for (std::int64_t number = 1; number <= count; ++number) {
        model::Activity activity;
        activity.id = {number};
        activity.code = "T" + std::to_string(number);
        activity.nameNl = activity.code;
        activity.position = number;
        activity.optimistic = activity.mostLikely = activity.pessimistic = model::hours(8);
        portfolio.all<model::Activity>().put(activity);
        if (number % 2 == 0) continue;
        model::Dependency link;
        link.id = {number};
        link.code = "D" + std::to_string(number);
        link.predecessor = {number};
        link.successor = {number + (count - number) / 2 + 1};
        portfolio.all<model::Dependency>().put(link);
    }
    window.open(portfolio);
    scrollVertically(window.table(), verticalScroll(window.table()).range / 2);
    window.settle();
    CHECK(window.canvas().picture().connections.size() < 200);
    const auto& shapes = window.canvas().picture().shapes;
    CHECK(std::any_of(shapes.begin(), shapes.end(), [](const chart::Shape& shape) {
        const auto* text = std::get_if<chart::Text>(&shape);
        return text && text->text.starts_with("Te veel koppelingen");
    }));
}

TEST_CASE(
    "Ctrl+Shift+F2 takes the links between the selected activities away, of one alone all that it has") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::name);
    window.key(WXK_DOWN, wxMOD_SHIFT);
    window.command("plan.unlink");
    CHECK(window.cell("BOU", PlanColumn::predecessors).empty());
    CHECK(window.cell("ACC", PlanColumn::predecessors) == "BOU");
    window.goTo("BOU", PlanColumn::name);
    window.command("plan.unlink");
    CHECK(window.cell("ACC", PlanColumn::predecessors).empty());
    window.command("plan.unlink");
    CHECK_FALSE(window.frame().notice().empty());
}

TEST_CASE("an activity is placed by hand where it stands, and let go again") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    auto settings = portfolio.settings();
    settings.profile = model::Profile::msp;
    portfolio.all<model::Settings>().put(settings);
    window.open(portfolio);
    window.goTo("BOU", PlanColumn::name);
    const auto start = window.cell("BOU", PlanColumn::start);
    window.command("plan.by_hand");
    CHECK(activity(window, "BOU").manual);
    CHECK(window.cell("BOU", PlanColumn::start) == start);
    window.command("plan.automatic");
    CHECK_FALSE(activity(window, "BOU").manual);
    CHECK(window.cell("BOU", PlanColumn::start) == start);
}

TEST_CASE("Alt+Shift with minus closes the selected row, with equals opens it") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("FASE", PlanColumn::name);
    window.command("table.collapse");
    CHECK(window.table().rowMap().shown().size() == 2);
    window.command("table.expand");
    CHECK(window.table().rowMap().shown().size() == 5);
}

/// Someone who owns no file here. An administrator, such as a build server, may read and write what is closed to others.
class Nobody {
public:
    Nobody() {
        if (isAdministrator_) REQUIRE(seteuid(nobody) == 0);
    }
    ~Nobody() {
        if (isAdministrator_) CHECK(seteuid(0) == 0);
    }
    Nobody(const Nobody&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool isAdministrator_ = getuid() == 0;
};

TEST_CASE("a file and folder that can only be read say so, stay as they are, and a copy can be saved elsewhere") {
    using std::filesystem::perms;
    DrivenWindow window;
    const auto folder = window.folder() / "deel";
    std::filesystem::create_directories(folder);
    std::filesystem::permissions(window.folder(), perms::all);
    const auto file = folder / "alleen-lezen.mijlpaal";
    REQUIRE(app::Session::create(file, smallPlan(), base::message("New portfolio"), "planner"));
    std::filesystem::permissions(file, perms::owner_read | perms::group_read | perms::others_read);
    std::filesystem::permissions(folder, perms::all & ~(perms::owner_write | perms::group_write | perms::others_write));
    {
        const Nobody nobody;
        // Nobody has no settings to keep either.
        const wxLogNull quiet;
        REQUIRE(window.openFile(file));
        CHECK_FALSE(window.session().now().isEditable());
        CHECK(toUtf8(window.frame().GetTitle()).find("(alleen-lezen)") != std::string::npos);
        for (const auto* edit : {"plan.insert_above", "plan.indent", "table.fill_down"}) {
            CAPTURE(edit);
            CHECK_FALSE(window.menuItem(edit)->IsEnabled());
        }
        window.goTo("BOU", PlanColumn::duration);
        window.key(WXK_F2);
        CHECK_FALSE(isCellEditorOpen());
        CHECK_FALSE(window.frame().notice().empty());
        window.screenshot("read-only");
        window.chosenFile = window.folder() / "kopie.mijlpaal";
        window.command("file.save_copy");
        REQUIRE(window.session().path() == window.chosenFile);
        CHECK(window.frame().notice().empty());
        typeInto(window, "BOU", PlanColumn::duration, "12");
        CHECK(window.cell("BOU", PlanColumn::duration) == "12 dg");
    }
    // Who only looked left nothing behind.
    CHECK(std::distance(std::filesystem::directory_iterator{folder}, {}) == 1);
    std::filesystem::permissions(folder, perms::owner_all);
}

TEST_CASE("what is collapsed stays so when an edit in it is undone") {
    DrivenWindow window;
    window.open(smallPlan());
    typeInto(window, "OPL", PlanColumn::duration, "8");
    window.goTo("FASE", PlanColumn::name);
    window.command("table.collapse");
    REQUIRE(window.table().rowMap().shown().size() == 2);
    window.command("edit.undo");
    CHECK(window.table().rowMap().shown().size() == 2);
}

TEST_CASE("the sash between table and chart is found where it was left") {
    const KeptFile file;
    const auto sash = [](DrivenWindow& window) -> wxSplitterWindow& {
        return dynamic_cast<wxSplitterWindow&>(*window.plan().tablePane().GetParent());
    };
    {
        DrivenWindow window;
        REQUIRE(window.openFile(file.path()));
        sash(window).SetSashPosition(517);
        window.settle();
    }
    {
        DrivenWindow window{DrivenWindow::Memory::kept};
        REQUIRE(window.openFile(file.path()));
        window.settle();
        CHECK(sash(window).GetSashPosition() == 517);
    }
}

}  // namespace
}  // namespace mijlpaal::gui
