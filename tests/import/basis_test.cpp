#include "import/gan.h"
#include "import/mspdi.h"
#include "import/xer.h"
#include "tests/support/mspdi_text.h"
#include "tests/support/small_xer.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

/// Checks that a plan was read, and that all that came of the file is one's own administration.
void checkOwn(const Imported& imported) {
    REQUIRE_FALSE(base::hasErrors(imported.findings));
    REQUIRE_FALSE(imported.portfolio.all<model::Activity>().empty());
    model::forEachTable(imported.portfolio, []<class Record>(const model::Table<Record>& table) {
        if constexpr (requires(Record record) { record.basis; }) {
            for (const auto& record : table)
                CHECK_MESSAGE(record.basis == model::Basis::own, model::nameOf(model::kindOf<Record>));
        }
    });
}

TEST_CASE("a plan of another program is one's own administration") {
    using namespace tests;
    checkOwn(readGanText(R"(<project name="Plan" version="3.2"><calendars><date year="2027" month="4" )"
                         R"(date="27" type="HOLIDAY">King</date></calendars><tasks><task id="1" )"
                         R"(name="Design" start="2027-01-04" duration="5"/></tasks></project>)",
                         "plan.gan", {}));
    checkOwn(readMspdiText(MspdiText{}.task(1, "Design").resource(1, "Team").assignment(1, 1, 1).text(),
                           "plan.xml", {}));
    checkOwn(readXerText(SmallXer{}.text(), "plan.xer", {}));
}

}  // namespace
}  // namespace mijlpaal::importing
