#include "base/edit_distance.h"

#include <doctest/doctest.h>

using mijlpaal::base::editDistance;

TEST_CASE("a slip of the pen is one letter added, left out, replaced or swapped") {
    CHECK(editDistance("schedule", "schedule") == 0);
    CHECK(editDistance("shedule", "schedule") == 1);
    CHECK(editDistance("schedulle", "schedule") == 1);
    CHECK(editDistance("schadule", "schedule") == 1);
    CHECK(editDistance("scehdule", "schedule") == 1);
    CHECK(editDistance("activites", "activities") == 1);
    CHECK(editDistance("", "abc") == 3);
    CHECK(editDistance("abc", "") == 3);
}

TEST_CASE("a digit in place of another is further than a letter in place of another") {
    CHECK(editDistance("A0012", "A0013") == 2);
    CHECK(editDistance("A0012", "B0012") == 1);
    CHECK(editDistance("A0012", "A0021") == 1);
}

TEST_CASE("it is as far to one word as back") {
    CHECK(editDistance("mijlpaal", "milestone") == editDistance("milestone", "mijlpaal"));
}
