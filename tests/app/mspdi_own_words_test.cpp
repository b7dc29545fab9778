// What a plan of this program tells itself in MS Project's XML, so that it comes back as it was.
#include "export/mspdi.h"
#include "formats/mspdi_own.h"
#include "import/mspdi.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using namespace mijlpaal::formats::mspdi;

namespace {

scheduling::Schedule scheduleOf(const model::Portfolio& plan) {
    return scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
}

std::string written(const model::Portfolio& plan) {
    return exporting::mspdiText(plan, scheduleOf(plan)).bytes;
}

model::Portfolio read(const std::string& text, const model::Portfolio& base = {}) {
    const auto imported = importing::readMspdiText(text, "Plan.xml", base, {});
    for (const auto& finding : imported.findings) {
        const auto said = plain(finding);
        CAPTURE(said);
        CHECK(finding.severity == base::Severity::note);
        CHECK(said.find("other dates") == std::string::npos);
    }
    return imported.portfolio;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

template <class Record>
std::set<std::string> codesOf(const model::Portfolio& plan) {
    std::set<std::string> codes;
    for (const auto& each : plan.all<Record>()) codes.insert(each.code);
    return codes;
}

}  // namespace

TEST_CASE("the example comes back from MS Project's XML with its codes, its rules and every date") {
    const auto& plan = examplePortfolio();
    const auto again = read(written(plan));
    CHECK(codesOf<model::Activity>(again) == codesOf<model::Activity>(plan));
    CHECK(codesOf<model::Dependency>(again) == codesOf<model::Dependency>(plan));
    CHECK(codesOf<model::Calendar>(again) == codesOf<model::Calendar>(plan));
    CHECK(scheduling::optionsOf(again) == scheduling::optionsOf(plan));
    CHECK(again.settings().statusDate == plan.settings().statusDate);
    const auto before = scheduleOf(plan), after = scheduleOf(again);
    for (const auto& each : plan.all<model::Activity>()) {
        CAPTURE(each.code);
        const auto* there = again.all<model::Activity>().findByCode(each.code);
        REQUIRE(there);
        CHECK(*after.find(there->id) == *before.find(each.id));
    }
    CHECK(before.projectFinish == after.projectFinish);
    // What was kept of a file may be laid out in other lines.
    const auto inOneLine = [](std::string text) {
        std::erase(text, '\n');
        return text;
    };
    CHECK(inOneLine(written(again)) == inOneLine(written(plan)));
}

TEST_CASE("a plan that comes back to its portfolio keeps what MS Project has no place for") {
    const auto& plan = examplePortfolio();
    const auto again = read(written(plan), plan);
    CHECK(again.all<model::Activity>().size() == plan.all<model::Activity>().size());
    CHECK(again.all<model::Dependency>().size() == plan.all<model::Dependency>().size());
    for (const auto& each : plan.all<model::Activity>()) {
        const auto* there = again.find(each.id);
        REQUIRE(there);
        CHECK(there->code == each.code);
        CHECK(there->programme == each.programme);
        CHECK(there->nameEn == each.nameEn);
    }
}

TEST_CASE("what was changed in MS Project counts, and a row that was copied there gets a code of its own") {
    const auto text = written(examplePortfolio());
    const auto row = text.find("<Value>code=A0184;");
    REQUIRE(row != std::string::npos);
    const auto begin = text.rfind("<Task>", row), end = text.find("</Task>", row) + 8;
    auto copied = text;
    copied.insert(end, replaced(text.substr(begin, end - begin), "<UID>184</UID>", "<UID>900</UID>"));
    const auto imported = importing::readMspdiText(copied, "Plan.xml", {}, {});
    CHECK_FALSE(base::hasErrors(imported.findings));
    CHECK(imported.portfolio.all<model::Activity>().findByCode("A0184"));
    CHECK(imported.portfolio.all<model::Activity>().findByCode("900"));

    // Without the row of the project it is a plan of MS Project.
    auto plain = text;
    const auto first = plain.find("<Task>"), last = plain.find("</Task>") + 8;
    plain.erase(first, last - first);
    const auto theirs = importing::readMspdiText(plain, "Plan.xml", {}, {}).portfolio;
    CHECK(theirs.settings().profile == model::Profile::msp);
    CHECK(theirs.all<model::Activity>().findByCode("A0184"));
}

TEST_CASE("the export says what MS Project has no place for, and what is written otherwise there") {
    const auto& plan = examplePortfolio();
    std::vector<std::string> said;
    for (const auto& each : exporting::mspdiText(plan, scheduleOf(plan)).findings)
        said.push_back(base::plain(each));
    const auto isSaid = [&said](std::string_view words) {
        return std::any_of(said.begin(), said.end(), [words](const std::string& each) {
            return each.find(words) != std::string::npos;
        });
    };
    CHECK(
        isSaid("Activities that are written with a date of their own, because MS Project would place them "
               "elsewhere: "));
    CHECK(isSaid("Optimistic and pessimistic durations are left out: 230."));
    CHECK(isSaid("Costs of activities are left out: 196."));
    CHECK(isSaid("systems: 24"));
    const auto theirs = importing::readMspdiText(
        "<Project><StartDate>2027-01-04T08:00:00</StartDate><Tasks><Task><UID>1</UID><Name>A</Name>"
        "<Duration>PT8H0M0S</Duration></Task></Tasks></Project>",
        "Plan.xml", {}, {});
    CHECK(exporting::mspdiText(theirs.portfolio, scheduleOf(theirs.portfolio)).findings.empty());
}
