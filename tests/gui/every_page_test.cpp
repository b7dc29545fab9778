#include "gui/pages.h"
#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/layout_faults.h"

#include <doctest/doctest.h>
#include <wx/button.h>
#include <wx/frame.h>
#include <wx/stattext.h>

#include <algorithm>
#include <cstdlib>
#include <set>

/// What holds of every page, whatever it shows. Run in three themes, and with texts of twice the size.
namespace mijlpaal::gui {
namespace {

std::string look() {
    const auto* theme = std::getenv("MIJLPAAL_THEME");
    const auto* size = std::getenv("MIJLPAAL_TEXT_SIZE");
    auto name = std::string{theme ? theme : "Adwaita"} + "-" + (size ? size : "100");
    std::replace(name.begin(), name.end(), ':', '-');
    return name;
}

std::string lines(const std::vector<std::string>& faults) {
    std::string text;
    for (const auto& fault : faults) text += "\n  " + fault;
    return text;
}

/// The codes and names that stand in a portfolio.
std::set<std::string> valuesOf(const model::Portfolio& portfolio) {
    std::set<std::string> values;
    for (const auto& activity : portfolio.all<model::Activity>()) {
        values.insert(activity.code);
        values.insert(activity.nameNl);
    }
    for (const auto kind : model::allKinds) {
        const auto& table = portfolio.table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            values.insert(model::codeOf(portfolio, {kind, at->number}));
            values.insert(model::nameOf(portfolio, {kind, at->number}, false));
        }
    }
    values.erase("");
    values.insert(portfolio.settings().nameNl);
    return values;
}

bool anyOf(const std::vector<std::string>& texts, const std::set<std::string>& values) {
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return values.contains(text) ||
               std::any_of(values.begin(), values.end(), [&](const std::string& value) {
                   return value.size() > 4 && text.find(value) != std::string::npos;
               });
    });
}

/// Looked for again as long as the page may still be laying itself out.
std::vector<std::string> faultsIn(DrivenWindow& window) {
    auto faults = layoutFaults(window.frame());
    for (int again = 0; again < 10 && !faults.empty(); ++again) {
        window.settle();
        faults = layoutFaults(window.frame());
    }
    return faults;
}

TEST_CASE("on the start page each text has its room") {
    DrivenWindow window;
    window.settle();
    window.screenshot("start-" + look());
    const auto faults = faultsIn(window);
    CHECK_MESSAGE(faults.empty(), lines(faults));
}

TEST_CASE("on every page each text has its room, no control lies over another, and the example can be seen") {
    DrivenWindow window;
    window.frame().openExample();
    REQUIRE(window.frame().book());
    const auto values = valuesOf(window.session().now().portfolio());
    for (const auto& kind : allPages()) {
        CAPTURE(kind.name);
        window.frame().book()->turnTo(kind.name);
        window.settle();
        window.screenshot("page-" + kind.name + "-" + look());
        const auto faults = faultsIn(window);
        CHECK_MESSAGE(faults.empty(), lines(faults));
        // A page of what the example does not have says so by an empty row to type in.
        const auto& portfolio = window.session().now().portfolio();
        bool isThere = kind.shows == model::KindSet{};
        for (std::size_t each = 0; each < model::recordKindCount; ++each) {
            const auto record = static_cast<model::RecordKind>(each);
            isThere = isThere || (kind.shows.has(record) && !portfolio.table(record).empty());
        }
        if (isThere) CHECK(anyOf(textsIn(*window.frame().book()->current()), values));
    }
}

TEST_CASE("all that stands beside the plan has its room") {
    DrivenWindow window;
    window.frame().openExample();
    window.frame().book()->turnTo("plan");
    window.settle();
    for (const auto& kind : window.plan().details().kinds()) {
        CAPTURE(kind.name);
        window.command("details." + kind.name);
        window.settle();
        window.screenshot("details-" + kind.name + "-" + look());
        const auto faults = faultsIn(window);
        CHECK_MESSAGE(faults.empty(), lines(faults));
    }
}

TEST_CASE("a text without its room, and a control over another, are found") {
    DrivenWindow window;
    wxFrame frame{nullptr, wxID_ANY, "x", {0, 0}, {400, 300}};
    auto* panel = new wxPanel{&frame, wxID_ANY, {0, 0}, {400, 300}};
    new wxStaticText{panel, wxID_ANY, "A text that is far too long", {10, 10}, {40, 20}};
    new wxButton{panel, wxID_ANY, "One", {10, 100}, {120, 40}};
    new wxButton{panel, wxID_ANY, "Two", {100, 110}, {120, 40}};
    frame.Show();
    REQUIRE(window.waitFor([&] { return panel->IsShownOnScreen() && panel->GetScreenPosition().y > 0; }));
    window.settle();
    const auto faults = layoutFaults(frame);
    INFO(lines(faults));
    REQUIRE(faults.size() == 2);
    CHECK(faults[1].find("“A text that is far too long” needs") == 0);
    CHECK(faults[0].find("“One”") == 0);
    CHECK(faults[0].find("lies over “Two”") != std::string::npos);
    CHECK(textsIn(frame) == std::vector<std::string>{"A text that is far too long", "One", "Two"});
}

}  // namespace
}  // namespace mijlpaal::gui
