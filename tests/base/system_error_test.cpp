#include "base/system_error.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <system_error>

namespace mijlpaal::base {
namespace {

TEST_CASE("an error of the operating system is told in words that have a translation") {
    CHECK(reasonFor(ENOSPC) == "No space left on device");
    CHECK(reasonFor(std::make_error_code(std::errc::permission_denied)) == "Permission denied");
    CHECK(reasonFor(std::error_code{ENOENT, std::system_category()}) == "No such file or directory");
}

TEST_CASE("an error without a number is one of the device") {
    CHECK(reasonFor(0) == "Input/output error");
}

TEST_CASE("an error that is not known keeps the words of the system") {
    const std::error_code unknown{ENOTTY, std::generic_category()};
    CHECK(reasonFor(unknown) == unknown.message());
}

}  // namespace
}  // namespace mijlpaal::base
