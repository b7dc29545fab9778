#include "base/xml_text.h"

#include <doctest/doctest.h>

namespace mijlpaal::base {
namespace {

TEST_CASE("what means something to XML is escaped, and all else stands as it is") {
    CHECK(escapedXml("a < b & c > \"d\"") == "a &lt; b &amp; c &gt; &quot;d&quot;");
    CHECK(escapedXml("één\n\ttwee’s") == "één\n\ttwee’s");
    CHECK(escapedXml("&amp;") == "&amp;amp;");
}

TEST_CASE("control characters that XML has no place for are left out") {
    CHECK(escapedXml(std::string_view{"a\0b\x01\r\x1F" "c", 7}) == "abc");
}

}  // namespace
}  // namespace mijlpaal::base
