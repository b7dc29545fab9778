#pragma once

#include <string>
#include <string_view>

namespace mijlpaal::base {

/// A text as it stands in XML and HTML, between tags or in an attribute in double quotes. Control characters that XML
/// has no place for are left out.
std::string escapedXml(std::string_view text);

}  // namespace mijlpaal::base
