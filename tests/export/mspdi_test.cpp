#include "export/mspdi.h"

#include "formats/mspdi_schema.h"
#include "formats/mspdi_values.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::exporting {
namespace {

using model::Activity;
using model::ActivityId;
using model::Dependency;
using model::makeDay;
using model::Moment;

/// A plan from Monday 1 March 2027, with "A" of one day and "B" of two behind it.
class Plan {
public:
    model::Portfolio portfolio = model::emptyPortfolio(makeDay(2027, 2, 26), 2027, 2027);

    Plan() {
        auto settings = portfolio.settings();
        settings.nameNl = "Vervanging";
        settings.profile = model::Profile::msp;
        settings.statusDateIsFloor = false;
        settings.plannedStart = Moment::at(makeDay(2027, 3, 1), 8 * 600);
        portfolio.all<model::Settings>().put(settings);
        activity("A", 8);
        activity("B", 16);
        Dependency link;
        link.id = {1};
        link.code = "D1";
        link.predecessor = {1};
        link.successor = {2};
        portfolio.all<Dependency>().put(link);
    }

    void activity(const std::string& name, std::int64_t hours) {
        Activity made;
        made.id = portfolio.all<Activity>().nextId();
        made.code = name;
        made.nameNl = name;
        made.position = made.id.number * 1024;
        made.mostLikely = model::hours(hours);
        portfolio.all<Activity>().put(made);
    }

    /// Changes the record of a type with that number.
    template <class Record, class Edit>
    Plan& edit(std::int64_t number, Edit change) {
        auto record = portfolio.all<Record>().at({number});
        change(record);
        portfolio.all<Record>().put(record);
        return *this;
    }

    std::string text() const {
        return mspdiText(portfolio, scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value())
            .bytes;
    }
};

/// What stands between the tags of the n-th element of that name.
std::string inside(const std::string& text, const std::string& name, int number = 1) {
    const auto opening = "<" + name + ">";
    std::size_t at = 0;
    for (int i = 0; i < number; ++i) {
        at = text.find(opening, at);
        REQUIRE(at != text.npos);
        at += opening.size();
    }
    return text.substr(at, text.find("</" + name + ">", at) - at);
}

/// What the n-th task says in a field, behind the row of the project where there is one.
std::string ofTask(const std::string& text, int number, const std::string& field) {
    const bool hasProjectRow = inside(inside(text, "Task"), "UID") == "0";
    return inside(inside(text, "Task", hasProjectRow ? number + 1 : number), field);
}

/// The names of the children in the order in which they stand; lists count as one.
std::vector<std::string> childrenIn(std::string_view xml) {
    std::vector<std::string> names;
    while (true) {
        const auto open = xml.find('<');
        if (open == xml.npos) return names;
        const auto close = xml.find('>', open);
        names.emplace_back(xml.substr(open + 1, close - open - 1));
        const auto end = "</" + names.back() + ">";
        xml.remove_prefix(xml.find(end, close) + end.size());
    }
}

bool areInOrder(const std::vector<std::string>& names, std::span<const std::string_view> order) {
    auto from = order.begin();
    for (const auto& name : names) {
        const auto at = std::find(from, order.end(), name);
        if (at == order.end()) return false;
        from = at;
    }
    return true;
}

TEST_CASE("a plan that comes from nowhere has what MS Project asks for, in its order") {
    const auto text = Plan{}.text();
    CHECK(
        text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                         "<Project xmlns=\"http://schemas.microsoft.com/project\">"));
    const auto opening = text.find('>', text.find("<Project")) + 1;
    const auto children =
        childrenIn(std::string_view{text}.substr(opening, text.rfind("</Project>") - opening));
    CHECK(areInOrder(children, formats::mspdi::projectOrder));
    CHECK(areInOrder(childrenIn(inside(text, "Task", 2)), formats::mspdi::taskOrder));
    CHECK(inside(text, "Title") == "Vervanging");
    CHECK(inside(text, "StartDate") == "2027-03-01T08:00:00");
    CHECK(inside(text, "FinishDate") == "2027-03-03T17:00:00");
    CHECK(inside(text, "StatusDate") == "2027-02-27T00:00:00");
}

TEST_CASE("dates still open are a text in the file, and none once they are said") {
    const auto open = [](Activity& task) {
        task.manual = task.datesOpen = true;
        task.manualStart = Moment::at(makeDay(2027, 3, 8), 8 * 600);
    };
    const auto text = Plan{}.edit<Activity>(1, open).text();
    CHECK(ofTask(text, 1, "StartText").empty());
    CHECK(ofTask(text, 1, "Critical") == "0");
    CHECK(text.find("StartText", text.find("<Name>B</Name>")) == text.npos);
    const auto said = [&](Activity& task) {
        open(task);
        task.datesOpen = false;
    };
    CHECK(Plan{}.edit<Activity>(1, said).text().find("StartText") == text.npos);
}

TEST_CASE("tasks are written with the dates and floats of the schedule") {
    const auto text = Plan{}.text();
    CHECK(ofTask(text, 1, "Name") == "A");
    CHECK(ofTask(text, 1, "Duration") == "PT8H0M0S");
    CHECK(ofTask(text, 2, "Start") == "2027-03-02T08:00:00");
    CHECK(ofTask(text, 2, "LateFinish") == "2027-03-03T17:00:00");
    CHECK(ofTask(text, 2, "TotalSlack") == "0");
    CHECK(ofTask(text, 2, "Critical") == "1");
    CHECK(ofTask(text, 2, "OutlineNumber") == "2");
    CHECK(ofTask(text, 2, "PredecessorUID") == "1");
}

TEST_CASE("a code that is a number is the UID, and others get a free one") {
    auto plan = Plan{};
    plan.edit<Activity>(1, [](Activity& each) { each.code = "2"; });
    const auto text = plan.text();
    CHECK(ofTask(text, 1, "UID") == "2");
    CHECK(ofTask(text, 2, "UID") == "3");
    CHECK(ofTask(text, 2, "PredecessorUID") == "2");
}

TEST_CASE("names are escaped, and characters that XML has no place for are left out") {
    auto plan = Plan{};
    plan.edit<Activity>(1, [](Activity& each) { each.nameNl = "Bouw & <test>\x02 €"; });
    CHECK(ofTask(plan.text(), 1, "Name") == "Bouw &amp; &lt;test&gt;  €");
}

TEST_CASE("every constraint has its number; the softer ones of P6 become bounds with a deadline") {
    using enum model::ConstraintType;
    const std::pair<model::ConstraintType, std::string> codes[] = {{mustStartOn, "2"},
                                                                   {mustFinishOn, "3"},
                                                                   {startNoEarlierThan, "4"},
                                                                   {startNoLaterThan, "5"},
                                                                   {finishNoEarlierThan, "6"},
                                                                   {finishNoLaterThan, "7"},
                                                                   {startOn, "4"},
                                                                   {finishOn, "6"}};
    for (const auto& [type, code] : codes) {
        auto plan = Plan{};
        plan.edit<Activity>(1, [type = type](Activity& each) {
            each.constraint = {type, Moment::at(makeDay(2027, 3, 8), 8 * 600)};
        });
        const auto text = plan.text();
        CHECK(ofTask(text, 1, "ConstraintType") == code);
        CHECK(ofTask(text, 1, "ConstraintDate") == "2027-03-08T08:00:00");
        CHECK(ofTask(text, 2, "ConstraintType") == "0");
        if (type == startOn) CHECK(ofTask(text, 1, "Deadline") == "2027-03-08T17:00:00");
        if (type == finishOn) CHECK(ofTask(text, 1, "Deadline") == "2027-03-08T08:00:00");
    }
}

TEST_CASE("the baseline of an activity goes out as the first of MS Project") {
    auto plan = Plan{};
    plan.edit<Activity>(2, [](Activity& each) {
        each.baselineStart = makeDay(2027, 3, 6);
        each.baselineFinish = makeDay(2027, 3, 9);
    });
    const auto baseline = ofTask(plan.text(), 2, "Baseline");
    CHECK(inside(baseline, "Number") == "0");
    // From Saturday on it begins on Monday.
    CHECK(inside(baseline, "Start") == "2027-03-08T08:00:00");
    CHECK(inside(baseline, "Finish") == "2027-03-09T17:00:00");
    CHECK(inside(baseline, "Duration") == "PT16H0M0S");
    CHECK(Plan{}.text().find("<Baseline>") == std::string::npos);
}

TEST_CASE("every task tells its work: that of who work on it, or none") {
    auto plan = Plan{};
    model::Resource builders;
    builders.id = {1};
    builders.code = "BOUW";
    plan.portfolio.all<model::Resource>().put(builders);
    model::Assignment work;
    work.id = {1};
    work.code = "1";
    work.activity = {2};
    work.resource = builders.id;
    work.units = model::percent(50);
    plan.portfolio.all<model::Assignment>().put(work);
    const auto text = plan.text();
    CHECK(ofTask(text, 1, "Work") == "PT0H0M0S");
    CHECK(ofTask(text, 2, "Work") == "PT8H0M0S");
}

TEST_CASE("a summary with nothing in it takes no part, so that it moves nothing in MS Project") {
    auto plan = Plan{};
    plan.edit<Activity>(2, [](Activity& each) {
        each.kind = model::ActivityKind::summary;
        each.mostLikely.reset();
    });
    plan.portfolio.all<Dependency>().erase({1});
    const auto text = plan.text();
    CHECK(ofTask(text, 1, "Active") == "1");
    CHECK(ofTask(text, 2, "Active") == "0");
    CHECK(ofTask(text, 2, "Summary") == "1");
}

TEST_CASE("links are written with their type, and lags with their unit") {
    const auto linked = [](model::LinkType type, model::LagKind kind, std::int64_t hours,
                           std::int64_t percent) {
        auto plan = Plan{};
        plan.edit<Dependency>(1, [=](Dependency& link) {
            link.type = type;
            link.lagKind = kind;
            link.lag = model::hours(hours);
            link.lagHundredthsOfPercent = percent * 100;
        });
        const auto text = plan.text();
        const auto xml = inside(text, "PredecessorLink");
        return inside(xml, "Type") + " " + inside(xml, "LinkLag") + " " + inside(xml, "LagFormat");
    };
    using enum model::LinkType;
    using enum model::LagKind;
    CHECK(linked(finishToFinish, working, 0, 0) == "0 0 7");
    CHECK(linked(finishToStart, working, 8, 0) == "1 4800 7");
    CHECK(linked(startToFinish, elapsed, -24, 0) == "2 -14400 8");
    CHECK(linked(startToStart, percent, 0, 50) == "3 50 19");
    CHECK(linked(finishToStart, elapsedPercent, 0, -25) == "1 -25 20");
}

TEST_CASE("days off stand in both forms, days that come again in the newer one") {
    auto plan = Plan{};
    for (const auto& each : model::Table{plan.portfolio.all<model::Holiday>()})
        plan.portfolio.all<model::Holiday>().erase(each.id);
    model::Holiday holiday;
    holiday.id = {1};
    holiday.calendar = plan.portfolio.all<model::Calendar>().begin()->id;
    holiday.day = makeDay(2027, 3, 29);
    holiday.nameNl = "Pasen";
    plan.portfolio.all<model::Holiday>().put(holiday);
    holiday.id = {2};
    holiday.lastDay = makeDay(2027, 12, 31);
    holiday.recurrence = model::recurrenceFrom("every 2 weeks on Mon,Thu");
    plan.portfolio.all<model::Holiday>().put(holiday);
    const auto text = plan.text();
    CHECK(inside(text, "DayType", 8) == "0");
    CHECK(inside(inside(text, "WeekDay", 8), "ToDate") == "2027-03-29T23:59:00");
    CHECK(text.find("<DayType>0<", text.find("<DayType>0<") + 1) == text.npos);
    CHECK(inside(inside(text, "Exception"), "Name") == "Pasen");
    CHECK(inside(inside(text, "Exception", 2), "Type") == "6");
    CHECK(inside(inside(text, "Exception", 2), "DaysOfWeek") == "18");
}

TEST_CASE("a plan reckoned back from its finish says so") {
    auto plan = Plan{};
    plan.edit<model::Settings>(plan.portfolio.settings().id.number, [](model::Settings& settings) {
        settings.plannedStart.reset();
        settings.plannedFinish = Moment::at(makeDay(2027, 12, 31), 17 * 600);
    });
    const auto text = plan.text();
    CHECK(inside(text, "ScheduleFromStart") == "0");
    CHECK(inside(text, "FinishDate") == "2027-12-31T17:00:00");
}

}  // namespace
}  // namespace mijlpaal::exporting
