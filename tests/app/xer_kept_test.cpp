// What a Primavera P6 file holds and the model does not is kept. It stands here because app is the lowest
// room that sees both import and export.
#include "export/xer.h"
#include "import/xer.h"
#include "scheduling/schedule.h"
#include "tests/support/small_xer.h"

#include <doctest/doctest.h>

#include <set>

namespace mijlpaal {
namespace {

using tests::replaced;
using tests::SmallXer;

std::string written(const model::Portfolio& portfolio) {
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio));
    REQUIRE(schedule.has_value());
    return exporting::xerText(portfolio, *schedule).bytes;
}

model::Portfolio readBack(const std::string& text, const model::Portfolio& base = {}) {
    auto imported = importing::readXerText(text, "plan.xer", base);
    for (const auto& finding : imported.findings) CAPTURE(plain(finding));
    REQUIRE_FALSE(base::hasErrors(imported.findings));
    return std::move(imported.portfolio);
}

/// A table row by row and cell by cell, with the columns in which P6 writes what it reckoned left out.
std::string withoutResults(const std::string& text) {
    static const std::set<std::string> results{"early_start_date",   "early_end_date",   "late_start_date",
                                               "late_end_date",      "scd_end_date",     "driving_path_flag",
                                               "total_float_hr_cnt", "free_float_hr_cnt"};
    std::string kept;
    std::vector<std::string> columns;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = text.find('\n', begin);
        auto line = text.substr(begin, end + 1 - begin);
        begin = end + 1;
        std::vector<std::string> cells{""};
        for (const char each : line) {
            if (each == '\t') {
                cells.emplace_back();
            } else {
                cells.back() += each;
            }
        }
        if (cells.front() == "%F") columns = cells;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool isResult = cells.front() == "%R" && i < columns.size() && results.contains(columns[i]);
            kept += (isResult ? "" : cells[i]) + "\t";
        }
    }
    return kept;
}

TEST_CASE("what the model has no place for comes out as it was") {
    const auto keeps = [](const std::string& text) {
        return withoutResults(written(readBack(text))) == withoutResults(text);
    };
    SmallXer file;
    const auto text = file.text();
    CHECK(keeps(replaced(text, "Groundwork", "caf\xE9 \x80\x81")));
    CHECK(keeps("\xEF\xBB\xBF" + replaced(text, "Groundwork", "café →")));
    CHECK(keeps(replaced(text, "%T\tUDFVALUE", "%T\tEMPTY\r\n%F\ta\tb\r\n%T\tUDFVALUE")));
    CHECK(keeps(replaced(text, "\t40\t40\t", "\t40.0000\t40.00\t")));  // another spelling of a duration
    file.set("TASK", "52", "cstr_type", "CS_ODD").set("TASK", "52", "cstr_date", "tomorrow");
    file.set("SCHEDOPTIONS", "1", "sched_use_expect_end_flag", "N");
    file.set("TASK", "51", "expect_end_date", "2027-03-12 17:00");
    file.addLink("63", "99", "51", "0").addLink("64", "51", "51", "0");
    file.addTask("51", "A9", "Again", "8");
    CHECK(keeps(file.text()));
}

TEST_CASE("a file with line feeds alone keeps them") {
    std::string text;
    for (const char each : SmallXer{}.text()) {
        if (each != '\r') text += each;
    }
    CHECK(written(readBack(text)).find('\r') == std::string::npos);
    CHECK(withoutResults(written(readBack(text))) == withoutResults(text));
}

TEST_CASE("a day off that is taken away is taken out of the calendar") {
    auto plan = readBack(SmallXer{}.text());
    auto& holidays = plan.all<model::Holiday>();
    holidays.erase(holidays.begin()->id);
    const auto text = written(plan);
    CHECK(text.find("d|46449") == std::string::npos);
    CHECK(readBack(text).all<model::Holiday>().empty());
    CHECK(readBack(text).all<model::Calendar>() == plan.all<model::Calendar>());
}

TEST_CASE("a code that was made longer to tell two projects apart comes out as it was") {
    SmallXer file;
    file.add("PROJECT",
             {{"proj_id", "11"}, {"proj_short_name", "SHED"}, {"clndr_id", "20"}, {"export_flag", "Y"}});
    file.addPart("35", "", "SHED", "Shed", "11").addTask("59", "A1", "Dig too", "8", "11", "35");
    CHECK(withoutResults(written(readBack(file.text()))) == withoutResults(file.text()));
}

TEST_CASE("rows of a baseline stay where they stood among the others") {
    SmallXer file;
    file.add("PROJECT", {{"proj_id", "11"}, {"proj_short_name", "OLD"}, {"orig_proj_id", "10"}});
    file.addPart("35", "", "OLD", "Old", "11").addTask("59", "A1", "Dig", "30", "11", "35");
    file.addPart("36", "30", "ROOF", "Roof").addTask("58", "A5", "Roof it", "8", "10", "36");
    file.addPart("37", "35", "OLDROOF", "Old roof", "11");
    CHECK(withoutResults(written(readBack(file.text()))) == withoutResults(file.text()));
}

}  // namespace
}  // namespace mijlpaal
