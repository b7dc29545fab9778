#include "base/finding.h"

#include <doctest/doctest.h>

namespace mijlpaal::base {
namespace {

Finding finding(Place place, std::string_view help = {}) {
    return {Severity::error, std::move(place), message("{text} is not a number.", {{"text", "“ten”"}}),
            message(help)};
}

TEST_CASE("a finding says where, what is wrong and what would help") {
    CHECK(plain(finding({"activities.csv", 14, "dur_most_likely_wd"}, "Write it like 12.")) ==
          "activities.csv, row 14, column dur_most_likely_wd: “ten” is not a number. Write it like 12.");
}

TEST_CASE("a finding leaves out what is not known of its place") {
    CHECK(plain(finding({})) == "“ten” is not a number.");
    CHECK(plain(finding({"a.csv", {}, ""})) == "a.csv: “ten” is not a number.");
    CHECK(plain(finding({"", 3, ""})) == "row 3: “ten” is not a number.");
    CHECK(plain(finding({"", {}, "name"})) == "column name: “ten” is not a number.");
    CHECK(plain(finding({"a.csv", {}, "name"})) == "a.csv, column name: “ten” is not a number.");
    CHECK(plain(finding({"a.csv", 0, ""})) == "a.csv, row 0: “ten” is not a number.");
}

TEST_CASE("an error is refused whatever it says; a fate of its own goes before that of the severity") {
    auto one = finding({});
    one.fate = Fate::kept;
    CHECK(fateOf(one) == Fate::refused);
    one.severity = Severity::warning;
    CHECK(fateOf(one) == Fate::kept);
    one.fate.reset();
    CHECK(fateOf(one) == Fate::warned);
    one.severity = Severity::note;
    CHECK(fateOf(one) == Fate::told);
    CHECK(wordFor(Fate::leftOut) == "left_out");
    CHECK(wordFor(Fate::told) == "told");
}

TEST_CASE("only an error counts as an error") {
    Findings findings;
    CHECK_FALSE(hasErrors(findings));
    findings.push_back(finding({}));
    findings.front().severity = Severity::note;
    CHECK_FALSE(hasErrors(findings));
    findings.front().severity = Severity::warning;
    CHECK_FALSE(hasErrors(findings));
    findings.push_back(finding({}));
    CHECK(hasErrors(findings));
}

}  // namespace
}  // namespace mijlpaal::base
