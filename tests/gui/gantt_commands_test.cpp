#include "gui/chart/picture_output.h"
#include "gui/network/network_page.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/clipbrd.h>
#include <wx/filedlg.h>
#include <wx/dcmemory.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace mijlpaal::gui {
namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

TEST_CASE("zooming keeps the selected activity in its place, and the selection fits the chart") {
    DrivenWindow window;
    window.open(smallPlan());
    window.table().select(window.id("ACC"));
    window.settle();
    const auto before = window.bar("ACC");
    window.command("plan.zoom_in");
    const auto after = window.bar("ACC");
    CHECK(after.m_width > before.m_width * 1.3);
    CHECK(std::abs(after.m_x + after.m_width / 2 - before.m_x - before.m_width / 2) < 3);
    window.command("gantt.fit_selection");
    const auto fitted = window.bar("ACC");
    CHECK(fitted.m_x > 0);
    CHECK(fitted.m_x + fitted.m_width < window.canvas().GetClientSize().x);
    CHECK(fitted.m_width > window.canvas().GetClientSize().x / 2);
}

TEST_CASE("Alt+Home goes to where the plan begins in time, Alt+End to where it ends") {
    DrivenWindow window;
    window.open(smallPlan());
    window.table().select(window.id("ONT"));
    window.command("gantt.fit_selection");
    window.key(WXK_END, wxMOD_ALT);
    const auto last = window.bar("ACC");
    CHECK(last.m_x + last.m_width < window.canvas().GetClientSize().x);
    CHECK(last.m_x + last.m_width > 0);
    window.key(WXK_HOME, wxMOD_ALT);
    CHECK(window.bar("ONT").m_x > 0);
}

TEST_CASE("one can zoom in until hours have names") {
    DrivenWindow window;
    window.open(smallPlan());
    window.table().select(window.id("ONT"));
    window.settle();
    for (int i = 0; i < 25; ++i) window.command("plan.zoom_in");
    CHECK(window.canvas().scale().pixelsPerDay() == 1200);
    window.command("gantt.start");
    window.screenshot("gantt_hours");
}

TEST_CASE("the names of the status date and of today stand beside their lines, however near those are") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    auto settings = portfolio.settings();
    settings.statusDate = model::makeDay(2026, 5, 29);  // today is the 11th
    portfolio.all<model::Settings>().put(settings);
    window.open(portfolio);
    for (int i = 0; i < 4; ++i) {
        CAPTURE(i);
        window.settle();
        const auto sheet = window.canvas().sheet();
        std::vector<double> lines;
        std::vector<const chart::Text*> names;
        for (const auto& shape : sheet.shapes) {
            const auto isMark = [](chart::ColourRole role) {
                return role == chart::ColourRole::statusDate || role == chart::ColourRole::today;
            };
            if (const auto* line = std::get_if<chart::Line>(&shape); line && isMark(line->stroke.colour))
                lines.push_back(line->from.x);
            if (const auto* text = std::get_if<chart::Text>(&shape); text && isMark(text->colour)) names.push_back(text);
        }
        REQUIRE(lines.size() >= 2);
        // In the end there is room for one alone.
        REQUIRE(names.size() == (i == 0 ? 2 : names.size()));
        REQUIRE_FALSE(names.empty());
        for (const auto* name : names) {
            CHECK(name->at.x >= 0);
            const auto end = name->at.x + name->widest;
            CHECK(std::none_of(lines.begin(), lines.end(), [&](double x) { return x > name->at.x && x < end; }));
        }
        window.command("plan.zoom_out");
    }
}

TEST_CASE("a forecast stands on the bars of the plan, pale after a change, and is taken away and put back from the menu") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    auto work = portfolio.all<model::Activity>().at({3});
    work.pessimistic = model::hours(8 * 60);
    portfolio.all<model::Activity>().put(work);
    window.open(portfolio);
    const auto words = [&](std::string_view code) {
        window.settle();
        const auto wanted = window.id(code).number;
        for (const auto& item : window.canvas().picture().items) {
            if (item.key == wanted) return item.title;
        }
        return std::string{};
    };
    CHECK(words("ACC").find("Prognose") == std::string::npos);
    window.command("forecast.by_itself");
    window.key(WXK_F9, wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] {
        const auto& forecasts = window.frame().forecasts();
        return !forecasts.isRunning() && forecasts.last() && forecasts.last()->isWhole();
    }));
    CHECK(words("ACC").find("Prognose: met 50% kans uiterlijk ") != std::string::npos);
    window.screenshot("forecast-on-the-chart");
    window.command("plan.forecast");
    CHECK(words("ACC").find("Prognose") == std::string::npos);
    window.command("plan.forecast");
    window.goTo("OPL", PlanColumn::duration);
    window.type("9");
    window.key(WXK_RETURN);
    CHECK(words("ACC").find("sinds die prognose gewijzigd") != std::string::npos);
}

TEST_CASE("the room to the date that an activity is held to is shown when it is asked for") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    auto last = portfolio.all<model::Activity>().at({4});
    last.deadline = model::Moment::at(model::makeDay(2026, 7, 31), 10200);
    portfolio.all<model::Activity>().put(last);
    window.open(portfolio);
    const auto isTold = [&] {
        window.settle();
        const auto& items = window.canvas().picture().items;
        return std::any_of(items.begin(), items.end(), [](const auto& item) {
            return item.title.find("Mag uiterlijk 31-07-2026 klaar zijn") != std::string::npos;
        });
    };
    CHECK_FALSE(isTold());
    window.command("plan.room");
    CHECK(isTold());
    CHECK(window.menuItem("plan.room")->IsChecked());
    window.screenshot("room-on-the-chart");
}

TEST_CASE("the chart goes to the clipboard as a picture") {
    DrivenWindow window;
    window.open(smallPlan());
    window.command("gantt.copy_picture");
    REQUIRE(wxTheClipboard->Open());
    wxBitmapDataObject data;
    CHECK(wxTheClipboard->GetData(data));
    wxTheClipboard->Close();
    CHECK(data.GetBitmap().GetWidth() > 400);
}

TEST_CASE("the chart is saved as SVG with every name, and as PNG; what cannot be written is said") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto svg = window.folder() / "chart.svg", png = window.folder() / "chart.png";
    CHECK_FALSE(savePicture(window.canvas().wholeSheet(), "Plan", svg));
    const auto text = contentOf(svg);
    for (const auto* name : {"Ontwerp", "Bouw", "Acceptatie", "Opleiding"})
        CHECK(text.find(name) != std::string::npos);
    CHECK_FALSE(savePicture(window.canvas().wholeSheet(), "Plan", png));
    wxImage image;
    REQUIRE(image.LoadFile(wxString::FromUTF8(png.string()), wxBITMAP_TYPE_PNG));
    CHECK(image.GetWidth() == 3200);
    if (const auto* artefacts = std::getenv("MIJLPAAL_ARTEFACTS"))
        std::filesystem::copy_file(png, std::filesystem::path{artefacts} / "gantt_saved.png",
                                   std::filesystem::copy_options::overwrite_existing);
    CHECK(savePicture(window.canvas().wholeSheet(), "Plan", window.folder() / "none" / "chart.svg"));
    CHECK(savePicture(window.canvas().wholeSheet(), "Plan", window.folder() / "chart.doc"));
    chart::Picture huge;
    huge.width = 100;
    huge.height = 1e6;
    CHECK(savePicture(huge, "Plan", png));
    CHECK_FALSE(savePicture(huge, "Plan", svg));
}

TEST_CASE("a page that is printed holds the chart, within its margins") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto size = pageSize();
    CHECK(size.x > size.y);
    PicturePrintout printout{"Plan", window.canvas().pages(size.x, size.y)};
    CHECK(printout.HasPage(1));
    CHECK_FALSE(printout.HasPage(2));
    wxBitmap paper{1000, 700};
    wxMemoryDC dc{paper};
    dc.SetBackground(*wxWHITE_BRUSH);
    dc.Clear();
    printout.SetDC(&dc);
    CHECK(printout.OnPrintPage(1));
    CHECK_FALSE(printout.OnPrintPage(2));
    dc.SelectObject(wxNullBitmap);
    const auto image = paper.ConvertToImage();
    int inked = 0, outside = 0;
    for (int y = 0; y < image.GetHeight(); ++y) {
        for (int x = 0; x < image.GetWidth(); ++x) {
            if (image.GetGreen(x, y) > 128) continue;
            ++inked;
            if (x < 30 || y < 30 || x > 970 || y > 670) ++outside;
        }
    }
    CHECK(inked > 1000);
    CHECK(outside == 0);
    printout.SetDC(nullptr);
    if (const auto* artefacts = std::getenv("MIJLPAAL_ARTEFACTS"))
        paper.SaveFile(wxString::FromUTF8(std::string{artefacts} + "/gantt_printed.png"), wxBITMAP_TYPE_PNG);
}

TEST_CASE("the network shows what is linked with the selected activity, by arrows and as a list") {
    DrivenWindow window;
    window.open(smallPlan());
    window.table().select(window.id("BOU"));
    window.command("details.network");
    auto& page = window.plan().details().get<NetworkPage>();
    auto& chart = page.chart();
    CHECK(chart.picture().items.size() == 3);
    CHECK(chart.selected() == window.id("BOU").number);
    window.key(WXK_RIGHT);
    CHECK(chart.selected() == window.id("ACC").number);
    window.key(WXK_LEFT);
    window.key(WXK_LEFT);
    CHECK(chart.selected() == window.id("ONT").number);
    window.screenshot("network");
    window.key(WXK_RETURN);
    CHECK(window.table().selected() == std::vector{window.id("ONT")});
    chart.showAsList(true);
    window.settle();
    CHECK(chart.isList());
    REQUIRE(chart.list().GetCount() == 4);  // around what was gone to
    CHECK(chart.list().GetString(0).Contains("Ontwerp"));
    CHECK(chart.list().HasFocus());
}

TEST_CASE("a picture can be made larger and smaller, and fitted again") {
    DrivenWindow window;
    window.open(smallPlan());
    window.table().select(window.id("BOU"));
    window.command("details.network");
    auto& chart = window.plan().details().get<NetworkPage>().chart();
    chart.zoom(2);
    CHECK(chart.scale() == doctest::Approx(2));
    chart.fit();
    window.settle();
    CHECK(chart.scale() <= 1);
    CHECK(chart.picture().width * chart.scale() <= chart.canvas().GetClientSize().x + 1);
}

}  // namespace
}  // namespace mijlpaal::gui
