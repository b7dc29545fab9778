#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::importing {

/// The character set that the declaration of an XML file names, in small letters; empty where it names none
/// or the file is not written in single bytes at its front.
std::string declaredCharacterSet(std::string_view xml);

/// The text in UTF-8. Nothing for a set that is not known here, and for bytes that mean nothing in it.
/// ISO-8859-1 is read as Windows-1252, which has characters where that has none.
std::optional<std::string> toUtf8(std::string_view bytes, const std::string& characterSet);

}  // namespace mijlpaal::importing
