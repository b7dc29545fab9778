#include "app/address.h"

#include <doctest/doctest.h>

using namespace mijlpaal::app;

TEST_CASE("pages of the web and files with their whole path can be opened") {
    CHECK(targetOf(" https://www.rijksoverheid.nl/a?b=c ") ==
          Target{false, "https://www.rijksoverheid.nl/a?b=c"});
    CHECK(targetOf("HTTP://intranet/plan") == Target{false, "HTTP://intranet/plan"});
    CHECK(targetOf("/home/planner/brief aan de Kamer.odt") ==
          Target{true, "/home/planner/brief aan de Kamer.odt"});
    CHECK(targetOf("file:///home/planner/brief%20aan%20de%20Kamer.odt") ==
          Target{true, "/home/planner/brief aan de Kamer.odt"});
    CHECK(targetOf("file://localhost/a") == Target{true, "/a"});
    CHECK(targetOf("file:/a") == Target{true, "/a"});
}

TEST_CASE("nothing else can be opened") {
    for (const auto* address :
         {"", " ", "https://", "https://a b", "javascript:alert(1)", "mailto:x@example.org",
          "smb://server/share", "ssh://server", "file://server/share", "file:brief.odt", "file:///a%0",
          "file:///a%00b", "brief.odt", "../brief.odt", "G:\\brieven\\a.odt", "https://a\nb", "/tmp/a\nb",
          "www.rijksoverheid.nl"}) {
        INFO(address);
        CHECK_FALSE(targetOf(address).has_value());
    }
}
