#include "gui/parts/text.h"
#include "model/edit.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/kept_file.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/stattext.h>

namespace mijlpaal::gui {
namespace {

/// The least that a page is: it counts links, knows one command and remembers whether it counts in words.
class LinksPage : public Page {
public:
    LinksPage(wxWindow* parent, PageHost& host) : Page{parent, host} {
        text_ = new wxStaticText{this, wxID_ANY, {}};
        auto* sizer = new wxBoxSizer{wxVERTICAL};
        sizer->Add(text_);
        SetSizer(sizer);
    }

    void show(const app::View& view) override {
        ++timesShown;
        text_->SetLabelText(wxString::Format("%zu", view.portfolio().all<model::Dependency>().size()));
    }
    std::vector<Command> commands() override {
        return {{.name = "links.remove_first",
                 .text = "Remove first",
                 .key = "Ctrl+Shift+L",
                 .possible = canEdit,
                 .run =
                     [this] {
                         const auto& links = host().now().portfolio().all<model::Dependency>();
                         model::ChangeSet changes;
                         changes.label = base::message("Remove first");
                         changes.remove(*links.begin());
                         host().perform(changes);
                     }},
                {.name = "links.words",
                 .text = "In words",
                 .run = [this] { isInWords = !isInWords; },
                 .isChecked = [this] { return isInWords; }}};
    }
    PageLayout layout() const override {
        PageLayout layout;
        layout.setOn("words", isInWords);
        return layout;
    }
    void setLayout(const PageLayout& layout) override { isInWords = layout.isOn("words").value_or(false); }

    std::string text() const { return toUtf8(text_->GetLabelText()); }
    int timesShown = 0;
    bool isInWords = false;

private:
    wxStaticText* text_ = nullptr;
};

const std::vector<PageKind> oneMore{pageKind<LinksPage>("links", "Links")};

LinksPage& links(DrivenWindow& window) {
    auto* page = window.frame().book()->find<LinksPage>();
    REQUIRE(page);
    return *page;
}

TEST_CASE("with one page there is nothing to turn to, and no list of pages") {
    DrivenWindow window{DrivenWindow::Memory::forgotten, {}, {pageKind<PlanPage>("plan", "Plan")}};
    window.open(smallPlan());
    CHECK_FALSE(window.frame().book()->switcher().IsShown());
}

TEST_CASE(
    "a page more is one class and one row: the list turns to it by keyboard, and its commands come along") {
    DrivenWindow window{DrivenWindow::Memory::forgotten, oneMore};
    window.open(smallPlan());
    auto& book = *window.frame().book();
    REQUIRE(book.switcher().IsShown());
    CHECK(book.find<LinksPage>() == nullptr);
    CHECK(window.menuItem("links.words") == nullptr);

    book.switcher().SetFocus();
    // Headings stand between the pages.
    for (std::size_t i = 0; i < 2 * book.kinds().size() && !book.find<LinksPage>(); ++i) window.key(WXK_DOWN);
    REQUIRE(book.current() == &links(window));
    CHECK(links(window).IsShownOnScreen());
    CHECK_FALSE(window.plan().IsShownOnScreen());
    CHECK(links(window).text() == "3");
    CHECK(window.menuItem("plan.indent") == nullptr);
    window.screenshot("second-page");

    // A command without a place in a menu has its key all the same.
    window.key('L', wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(links(window).text() == "2");
    window.key('Z', wxMOD_CONTROL);
    CHECK(links(window).text() == "3");

    book.turnTo("plan");
    window.settle();
    CHECK(window.plan().IsShownOnScreen());
    CHECK(window.menuItem("plan.indent")->IsEnabled());
    // With the arrow keys one goes through the list; from elsewhere one comes to the page.
    CHECK(book.switcher().HasFocus());
}

TEST_CASE("a page is shown what changed when it comes in sight, and not before") {
    DrivenWindow window{DrivenWindow::Memory::forgotten, oneMore};
    window.open(smallPlan());
    window.frame().book()->turnTo("links");
    window.frame().book()->turnTo("plan");
    const auto times = links(window).timesShown;
    window.goTo("ACC", PlanColumn::predecessors);
    window.key(WXK_F2);
    window.key(WXK_DELETE);
    window.key(WXK_RETURN);
    CHECK(window.session().now().portfolio().all<model::Dependency>().size() == 2);
    CHECK(links(window).timesShown == times);

    window.frame().book()->turnTo("links");
    CHECK(links(window).text() == "2");
    CHECK(links(window).timesShown == times + 1);
    CHECK(window.table().view().portfolio().all<model::Dependency>().size() == 2);
}

TEST_CASE("going to a record turns to a page that shows its kind, and selects it there") {
    DrivenWindow window{DrivenWindow::Memory::forgotten, oneMore};
    auto portfolio = smallPlan();
    model::Risk risk;
    risk.id = {1};
    risk.code = "Q1";
    portfolio.all<model::Risk>().put(risk);
    window.open(portfolio);
    window.table().Collapse(PlanTable::itemOf(window.id("FASE")));
    window.frame().book()->turnTo("links");
    CHECK_FALSE(window.frame().goTo({model::RecordKind::incident, 1}));
    CHECK(window.frame().book()->currentKind().name == "links");

    CHECK(window.frame().goTo(model::refTo(window.id("BOU"))));
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "plan");
    CHECK(window.table().selected() == std::vector{window.id("BOU")});
    CHECK(window.waitFor([&] { return window.table().HasFocus(); }));

    window.frame().book()->turnTo("links");
    CHECK_FALSE(window.frame().goTo({model::RecordKind::activity, 4711}));
    CHECK(window.frame().book()->currentKind().name == "links");
}

TEST_CASE("each page, and which of them was in sight, is found again as it was left") {
    const KeptFile file;
    const auto duration = static_cast<unsigned>(PlanColumn::duration);
    chart::TimeScale scale{{}, 1};
    {
        DrivenWindow window{DrivenWindow::Memory::forgotten, oneMore};
        REQUIRE(window.openFile(file.path()));
        window.table().GetColumn(duration)->SetWidth(133);
        window.command("plan.free_float_column");
        window.command("plan.links");
        window.command("plan.zoom_in");
        window.table().Collapse(PlanTable::itemOf(window.id("FASE")));
        window.settle();
        scale = window.canvas().scale();
        window.frame().book()->turnTo("links");
        CHECK(window.frame().runCommand("links.words"));
    }
    {
        DrivenWindow window{DrivenWindow::Memory::kept, oneMore};
        REQUIRE(window.frame().openFile(file.path()));
        CHECK(window.frame().book()->current() == &links(window));
        CHECK(links(window).isInWords);
        window.frame().book()->turnTo("plan");
        window.settle();
        CHECK(window.table().GetColumn(duration)->GetWidth() == 133);
        CHECK(window.table().isColumnShown(PlanColumn::freeFloat));
        CHECK(window.menuItem("plan.free_float_column")->IsChecked());
        CHECK_FALSE(window.canvas().shown().links);
        CHECK(window.canvas().scale() == scale);
        CHECK(window.table().rowMap().shown().size() == 2);
        CHECK_FALSE(window.table().isOpen(window.id("FASE")));
    }
    {
        // Another portfolio looks the same, but for what only that one holds.
        DrivenWindow window{DrivenWindow::Memory::kept};
        window.open(smallPlan());
        CHECK(window.table().GetColumn(duration)->GetWidth() == 133);
        CHECK(window.table().rowMap().shown().size() == 5);
    }
}

TEST_CASE("the details keep their height when the window is made larger and smaller") {
    DrivenWindow window;
    window.open(smallPlan());
    window.command("plan.details");
    const auto height = window.plan().layout().number("details_height");
    const auto large = window.plan().GetSize();
    window.frame().Maximize(false);
    CHECK(window.waitFor([&] { return !window.frame().IsMaximized() && window.plan().GetSize().y < large.y; }));
    window.settle();
    window.frame().Maximize();
    CHECK(window.waitFor([&] { return window.frame().IsMaximized() && window.plan().GetSize() == large; }));
    window.settle();
    CHECK(window.plan().layout().number("details_height") == height);
}

TEST_CASE("the details give way in a low window, and take their height again in a high one") {
    DrivenWindow window;
    window.open(smallPlan());
    window.command("plan.details");
    auto& split = *window.plan().details().GetParent();
    const auto high = window.plan().details().GetSize().y;
    const auto wide = window.frame().GetSize();
    window.frame().Maximize(false);
    CHECK(window.waitFor([&] { return !window.frame().IsMaximized(); }));
    for (int i = 0; i < 3; ++i) {
        window.frame().SetSize({wide.x, 480});
        CHECK(window.waitFor([&] {
            const auto now = window.plan().details().GetSize().y;
            return now < high && now <= split.GetClientSize().y / 2;
        }));
        window.settle();
        // To close them, to open them again and to turn to another page changes nothing.
        window.command("plan.details");
        window.command("plan.details");
        window.command("details.quality");
        window.frame().SetSize({wide.x, 900});
        CHECK(window.waitFor([&] { return window.plan().details().GetSize().y == high; }));
        window.settle();
    }
    CHECK(window.plan().layout().number("details_height") == high);
}

TEST_CASE("the height that one drags the details to is kept") {
    DrivenWindow window;
    window.open(smallPlan());
    window.command("plan.details");
    auto& split = dynamic_cast<wxSplitterWindow&>(*window.plan().details().GetParent());
    const auto high = window.plan().details().GetSize().y;
    const wxPoint sash{200, split.GetSashPosition() + split.GetSashSize() / 2};
    wxUIActionSimulator mouse;
    mouse.MouseDragDrop(split.ClientToScreen(sash), split.ClientToScreen(wxPoint{200, sash.y - 60}));
    CHECK(window.waitFor([&] { return window.plan().details().GetSize().y == high + 60; }));
    window.settle();
    window.command("plan.details");
    window.command("plan.details");
    CHECK(window.plan().details().GetSize().y == high + 60);
    CHECK(window.plan().layout().number("details_height") == high + 60);
}

}  // namespace
}  // namespace mijlpaal::gui
