#include "import/fate.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

base::Finding finding(base::Severity severity, const char* text, const char* help = "") {
    return {severity, {}, base::message(text), base::message(help)};
}

using base::Severity;

TEST_CASE("an error is refused, whatever it says") {
    CHECK(fateOf(finding(Severity::error, "The file is missing.")) == Fate::refused);
}

TEST_CASE("what becomes of something is told by the message of its finding") {
    CHECK(fateOf(finding(Severity::warning, "The column is missing; nothing is read for it.")) ==
          Fate::leftOut);
    CHECK(fateOf(finding(Severity::note, "The column is not known; it is kept as it is and written back.")) ==
          Fate::kept);
    CHECK(fateOf(finding(Severity::warning,
                         "The calendar works on no day of the week; Monday to Friday is used.")) ==
          Fate::mended);
    CHECK(fateOf(finding(Severity::note, "“{name}” is critical here, and not in the file.")) ==
          Fate::differs);
}

TEST_CASE("where the message does not tell, the help does") {
    CHECK(fateOf(finding(Severity::warning, "Days off are those of a resource that is not in the file.",
                         "They are kept, and do not move the plan.")) == Fate::kept);
}

TEST_CASE("where neither tells, a warning deserves a look and a note was read") {
    CHECK(fateOf(finding(Severity::warning, "{day} is not a {weekday}, but a {right}.",
                         "Correct the date or the weekday; the date is used.")) == Fate::warned);
    CHECK(fateOf(finding(Severity::note, "It was so.")) == Fate::told);
}

}  // namespace
}  // namespace mijlpaal::importing
