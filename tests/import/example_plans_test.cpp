// The plans for newcomers from other programs: what is stored in them is what is reckoned here.
#include "import/plan_file.h"
#include "scheduling/schedule.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <map>

namespace mijlpaal::importing {
namespace {

Imported example(const std::string& name) {
    const char* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(source);
    return readPlanFile(std::filesystem::path{source} / "examples" / name, {});
}

std::vector<std::string> sentencesOf(const Imported& imported) {
    std::vector<std::string> sentences;
    for (const auto& finding : imported.findings) {
        CHECK(finding.severity == base::Severity::note);
        sentences.push_back(plain(finding));
    }
    return sentences;
}

void checkFinishes(const model::Portfolio& plan, const std::map<std::string, std::string>& expected) {
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
    std::map<std::string, std::string> found;
    for (const auto& activity : plan.all<model::Activity>()) {
        if (expected.contains(activity.code))
            found[activity.code] = isoText(schedule.find(activity.id)->earlyFinish);
    }
    CHECK(found == expected);
}

}  // namespace

TEST_CASE("the plan for users of MS Project has the dates and floats that are stored in it") {
    const auto imported = example("ms-project/proef-digitale-zitting.xml");

    CHECK(sentencesOf(imported) ==
          std::vector<std::string>{"proef-digitale-zitting.xml, column Project.HonorConstraints: "
                                   "HonorConstraints is 0 in the file, and is not used; activities with a "
                                   "constraint: 1.",
                                   "proef-digitale-zitting.xml: All dates and floats are those that MS "
                                   "Project stored; activities compared: 14."});
    CHECK(imported.portfolio.settings().profile == model::Profile::msp);
    CHECK(imported.portfolio.settings().statusDate == model::makeDay(2026, 3, 31));
    CHECK(imported.portfolio.all<model::Activity>().size() == 14);
    CHECK(imported.portfolio.all<model::Dependency>().size() == 13);
    checkFinishes(imported.portfolio, {{"5", "2026-03-20T17:00"},
                                       {"7", "2026-04-24T17:00"},
                                       {"8", "2026-05-19T17:00"},
                                       {"9", "2026-04-28T17:00"},
                                       {"11", "2026-06-01T08:00"},
                                       {"12", "2026-07-24T17:00"},
                                       {"14", "2026-08-07T17:00"}});
}

TEST_CASE("the plan for users of Primavera P6 has the dates and floats that are stored in it") {
    const auto imported = example("primavera-p6/uitfasering-archiefsysteem.xer");

    CHECK(sentencesOf(imported) ==
          std::vector<std::string>{"uitfasering-archiefsysteem.xer: All dates and floats are those that "
                                   "Primavera P6 stored; activities compared: 8."});
    CHECK(imported.portfolio.settings().profile == model::Profile::p6);
    CHECK(imported.portfolio.settings().statusDate == model::makeDay(2026, 3, 31));
    CHECK(imported.portfolio.all<model::Activity>().size() == 15);
    CHECK(imported.portfolio.all<model::Dependency>().size() == 14);
    checkFinishes(imported.portfolio, {{"A1030", "2026-03-27T17:00"},
                                       {"A1040", "2026-04-17T17:00"},
                                       {"A1050", "2026-05-11T17:00"},
                                       {"A1060", "2026-05-15T17:00"},
                                       {"A1070", "2026-08-14T17:00"},
                                       {"A1080", "2026-08-21T17:00"},
                                       {"A1090", "2026-08-21T17:00"},
                                       {"A1110", "2026-09-04T17:00"}});
}

}  // namespace mijlpaal::importing
