#include "app/finding_groups.h"

#include <doctest/doctest.h>

namespace mijlpaal::app {
namespace {

base::Finding finding(base::Severity severity, std::string_view text, std::string value) {
    return {severity, {"activities.csv", 2, {}}, base::message(text, {{"text", std::move(value)}}), {}};
}

TEST_CASE("findings that differ in place and value alone are of one cause, the gravest causes first") {
    using enum base::Severity;
    const base::Findings findings{
        finding(note, "{text} is new.", "A1"), finding(warning, "{text} is odd.", "A1"),
        finding(note, "{text} is new.", "A2"), finding(error, "{text} is wrong.", "A3"),
        finding(note, "{text} is odd.", "A4")};
    const auto groups = groupedByCause(findings);
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].severity == error);
    CHECK(groups[1].severity == warning);
    CHECK(groups[2].findings == std::vector{&findings[0], &findings[2]});
    CHECK(groups[3].findings == std::vector{&findings[4]});
    CHECK(groupedByCause({}).empty());
}

}  // namespace
}  // namespace mijlpaal::app
