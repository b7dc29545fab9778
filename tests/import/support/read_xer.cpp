#include "tests/import/support/read_xer.h"

#include "scheduling/schedule.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {

Imported import(const XerFile& file, const model::Portfolio& base, const ImportOptions& options) {
    return readXerText(file.text(), "plan.xer", base, options);
}

const model::Activity& task(const Imported& imported, std::string_view code) {
    for (const auto& activity : imported.portfolio.all<model::Activity>()) {
        if (activity.code == code) return activity;
    }
    FAIL("no activity ", code);
    return *imported.portfolio.all<model::Activity>().begin();
}

const model::Calendar& calendar(const Imported& imported, std::string_view name) {
    for (const auto& each : imported.portfolio.all<model::Calendar>()) {
        if (each.nameNl == name) return each;
    }
    FAIL("no calendar ", name);
    return *imported.portfolio.all<model::Calendar>().begin();
}

std::vector<std::string> complaints(const Imported& imported) {
    std::vector<std::string> all;
    for (const auto& finding : imported.findings) {
        if (finding.severity != base::Severity::note) all.push_back(plain(finding));
    }
    return all;
}

std::string complaint(const Imported& imported) {
    const auto all = complaints(imported);
    REQUIRE(all.size() == 1);
    return all.front();
}

std::string datesOf(const Imported& imported, std::string_view code) {
    const auto& plan = imported.portfolio;
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
    const auto& dates = *schedule.find(task(imported, code).id);
    return isoText(dates.start) + " - " + isoText(dates.finish);
}

std::vector<std::string> kept(const Imported& imported, model::ObjectRef object, std::string_view key) {
    std::vector<std::string> texts;
    for (const auto& part : imported.portfolio.all<model::ForeignPart>()) {
        if (part.object == object && part.key == key) texts.push_back(part.content);
    }
    return texts;
}

}  // namespace mijlpaal::importing
