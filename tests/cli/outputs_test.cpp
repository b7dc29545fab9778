#include "tests/cli/support/example.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

// What people read: columns, totals and sentences, each asserted apart.

using namespace mijlpaal::tests;
using Json = nlohmann::ordered_json;

namespace {

Answer inEnglish(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--language", "en"});
    return run(std::move(arguments));
}

bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

std::size_t linesOf(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// The codes of the activities that a question about the schedule picks.
std::vector<std::string> picked(const std::string& file, std::vector<std::string> question) {
    question.insert(question.begin(), {"schedule", file});
    question.emplace_back("--json");
    std::vector<std::string> codes;
    const auto answer = Json::parse(run(question).out);
    for (const auto& each : answer["activities"]) codes.push_back(each["code"]);
    return codes;
}

bool has(const std::vector<std::string>& codes, const std::string& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// A folder with the example in which no task is of a kind that anyone knows.
std::string brokenFolder(const Example& example) {
    const auto folder = example.folderWith("broken", "activities.csv", ",task,", ",taks,");
    const auto file = folder + "/activities.csv";
    auto text = bytesOf(file);
    for (auto at = text.find(",task,"); at != std::string::npos; at = text.find(",task,", at))
        text.replace(at, 6, ",taks,");
    std::ofstream{file} << text;
    return folder;
}

}  // namespace

TEST_CASE("dates are days, and have their times when asked for") {
    Example example;
    const auto said = inEnglish({"explain", example.file(), "--activity", "A0172"}).out;
    CHECK(says(firstLine(said), "lies on 2 Nov 2028."));
    CHECK_FALSE(says(said, "17:00"));
    const auto timed = inEnglish({"explain", example.file(), "--activity", "A0172", "--times"}).out;
    CHECK(says(firstLine(timed), "lies on 2 Nov 2028 17:00."));
    const auto table = inEnglish({"schedule", example.file(), "--times"}).out;
    CHECK(says(table, "2 Nov 2028 17:00"));
}

TEST_CASE("floats are rounded, with their thousands apart") {
    Example example;
    CHECK(says(inEnglish({"schedule", example.file()}).out, "1,326.8d"));
    CHECK(says(run({"schedule", example.file(), "--language", "nl"}).out, "1.326,8 dg"));
}

TEST_CASE("the schedule can be asked for milestones, a programme, what is late, and days") {
    Example example;
    const auto milestones = picked(example.file(), {"--milestones"});
    CHECK(milestones.size() == 34);
    CHECK(has(milestones, "A0172"));
    CHECK_FALSE(has(milestones, "A0171"));

    const auto programme = picked(example.file(), {"--programme", "P05"});
    CHECK(has(programme, "A0171"));
    CHECK_FALSE(has(programme, "A0073"));

    const auto late = picked(example.file(), {"--late"});
    CHECK(has(late, "A0172"));
    CHECK_FALSE(has(late, "A0003"));

    const auto between = picked(example.file(), {"--from", "2028-11-02", "--to", "2028-11-02"});
    CHECK(has(between, "A0172"));
    CHECK(has(between, "A0171"));
    CHECK_FALSE(has(between, "A0170"));

    for (const auto& code : picked(example.file(), {"--milestones", "--late", "--programme", "P05"})) {
        CHECK(has(milestones, code));
        CHECK(has(late, code));
        CHECK(has(programme, code));
    }
}

TEST_CASE("a filtered schedule says how many activities it shows, or that there are none") {
    Example example;
    const auto some = inEnglish({"schedule", example.file(), "--milestones"}).out;
    CHECK(says(some, "Activities: 34 of 230.\n"));
    CHECK(firstLine(some).starts_with("Code   Start"));
    const auto none = inEnglish({"schedule", example.file(), "--changed-since", "1"});
    CHECK(none.code == 0);
    CHECK(none.out == "No activity is what was asked for.\n");
    CHECK(picked(example.file(), {"--changed-since", "1"}).empty());
}

TEST_CASE("a question about the schedule that cannot be answered is refused with a sentence") {
    Example example;
    const auto programme = inEnglish({"schedule", example.file(), "--programme", "PX"});
    CHECK(programme.code == 2);
    CHECK(programme.err.starts_with("There is no programme PX. Choose from:\n  P01  "));
    const auto revision = inEnglish({"schedule", example.file(), "--changed-since", "7"});
    CHECK(revision.code == 2);
    CHECK(revision.err == "There is no revision 7; the file has 1 to 1.\n");
    const auto days = inEnglish({"schedule", example.file(), "--from", "2028-01-02", "--to", "2028-01-01"});
    CHECK(days.code == 2);
    CHECK(days.err == "2 Jan 2028 is later than 1 Jan 2028; give the first day behind --from.\n");
}

TEST_CASE("what changed since a revision is what was edited or moved") {
    Example example;
    const auto folder = example.folderWith("later", "activities.csv", ",64,", ",70,");
    REQUIRE(run({"import", folder, "-o", example.file()}).code == 0);
    const auto changed = picked(example.file(), {"--changed-since", "1"});
    CHECK_FALSE(changed.empty());
    CHECK(changed.size() < 230);
}

TEST_CASE("fields and values of a difference are shown as people write them") {
    Example example;
    const auto folder = example.folderWith("later", "activities.csv", ",64,", ",70,");
    REQUIRE(run({"import", folder, "-o", example.file()}).code == 0);
    const auto said = inEnglish({"diff", example.file(), "1"}).out;
    CHECK(says(said, "duration 64d → 70d"));
    CHECK_FALSE(says(said, "most_likely"));
    CHECK(says(inEnglish({"journal", example.file(), "--revision", "2"}).out, "duration 64d → 70d"));
    CHECK(says(run({"diff", example.file(), "1", "--language", "nl"}).out, "64 dg → 70 dg"));
    CHECK(inEnglish({"diff", example.file(), "2"}).out ==
          "There is no difference between revision 2 and now (revision 2).\n");
}

TEST_CASE("findings of an import stand by cause behind their total, five of each") {
    Example example;
    const auto folder = brokenFolder(example);
    const auto said = inEnglish({"import", folder, "-o", example.in("new.mijlpaal")});
    CHECK(said.code == 1);
    CHECK(firstLine(said.err).starts_with("Errors: "));
    CHECK(says(said.err, "Error, "));
    CHECK(says(said.err, " more; --all shows them.\n"));
    const auto all = inEnglish({"import", folder, "-o", example.in("new.mijlpaal"), "--all"});
    CHECK(firstLine(all.err) == firstLine(said.err));
    CHECK_FALSE(says(all.err, " more; --all shows them.\n"));
    CHECK(linesOf(all.err) > linesOf(said.err));
}

TEST_CASE("one check can be asked for, with all it found") {
    Example example;
    const auto one = inEnglish({"quality", example.file(), "--check", "dcma-02"});
    CHECK(one.code == 1);
    CHECK(firstLine(one.out) == "Check    Count   Of  Ratio   Limit  Verdict  Name");
    CHECK(says(one.out, "  And 3 more; --all shows them.\n"));
    CHECK_FALSE(says(one.out, "dcma-01"));
    const auto all = inEnglish({"quality", example.file(), "--check", "dcma-02", "--all"});
    CHECK(linesOf(all.out) == linesOf(one.out) + 2);
    CHECK(inEnglish({"quality", example.file(), "--check", "dcma-07"}).code == 0);
    const auto unknown = inEnglish({"quality", example.file(), "--check", "dcma-99"});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.starts_with("There is no check “dcma-99”. The checks are dcma-01, dcma-02, "));
    const auto json = Json::parse(run({"quality", example.file(), "--check", "dcma-02", "--json"}).out);
    CHECK(json["checks"].size() == 1);
    CHECK(json["practices"][0]["failed_checks"] == Json::array({"dcma-02"}));
}

TEST_CASE("a practice that fails says by which checks, and one that is not measured says so") {
    Example example;
    const auto said = inEnglish({"quality", example.file(), "--date", "2026-05-06"}).out;
    CHECK(says(said, "fails by dcma-11, dcma-14\n"));
    CHECK(says(said, "not measured\n"));
}

TEST_CASE("info names the milestones that others wait for, the age of the status and what was promised") {
    Example example;
    const auto said = inEnglish({"info", example.file(), "--date", "2026-05-06"}).out;
    CHECK(says(said, "The status is 36 days old.\n"));
    CHECK(says(said, "Milestones that others wait for:\n"));
    CHECK(says(said, "A0172  2 Nov 2028   3 Aug 2028"));
    CHECK(says(said, "Promises: 9. Planned for another date than promised: 9.\n"));
    CHECK(says(inEnglish({"info", example.file(), "--date", "2026-03-31"}).out, "The status is of today.\n"));
    CHECK(says(inEnglish({"info", example.file(), "--date", "2026-04-01"}).out,
               "The status is one day old.\n"));
    CHECK(says(inEnglish({"info", example.file(), "--date", "2026-03-01"}).out,
               "The status date is still to come.\n"));
    const auto json = Json::parse(run({"info", example.file(), "--date", "2026-05-06", "--json"}).out);
    CHECK(json["status_age_days"] == 36);
    CHECK(json["promises"]["moved"] == 9);
}

TEST_CASE("a slip between equal dates is a sentence") {
    Example example;
    const auto said = inEnglish({"slip", example.file(), "--from", "1"}).out;
    CHECK(said == "The finish has not moved: it is 15 Jan 2032 in both plans.\n");
}

TEST_CASE("a slip from a baseline of dates is told by date") {
    Example example;
    const auto one = inEnglish({"slip", example.file(), "--from", "recorded", "--activity", "A0172"});
    CHECK(one.code == 0);
    CHECK(says(one.out, "holds dates and no plan"));
    CHECK(says(one.out, "Finishes in the baseline: 1. Moved: 1.\n"));
    CHECK(says(one.out, "A0172  7 Jun 2028       2 Nov 2028"));
    const auto all = inEnglish({"slip", example.file(), "--from", "B2025-09"}).out;
    CHECK(says(all, "more; “variance” shows them all.\n"));
    const auto nothing = inEnglish({"slip", example.file(), "--from", "B2025-09", "--activity", "A0171"});
    CHECK(nothing.code == 2);
    CHECK(nothing.err == "Baseline B2025-09 says nothing of the finish of A0171.\n");
    const auto towards = inEnglish({"slip", example.file(), "--from", "1", "--to", "recorded"});
    CHECK(towards.code == 2);
    CHECK(says(towards.err, "nothing can slip towards it"));
}

TEST_CASE("a branch that is not there is named") {
    Example example;
    const auto refused = inEnglish({"diff", example.file(), "branch:9"});
    CHECK(refused.code == 2);
    CHECK(says(refused.err, "There is no branch 9 in "));
}
