#include "tests/cli/support/example.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

// What is written out must never come in the place of a portfolio. These run the program itself.

using namespace mijlpaal::tests;
namespace fs = std::filesystem;

namespace {

/// Runs the program and gives its exit code; what it said is in `said`.
int runProgram(const Example& example, const std::string& arguments, std::string& said) {
    const char* program = std::getenv("MIJLPAAL_BINARY");
    REQUIRE_MESSAGE(program, "run the tests through ctest");
    const auto output = example.in("said");
    const auto line = std::string{program} + " " + arguments + " --language en > " + output + " 2>&1";
    const int status = std::system(line.c_str());
    said = bytesOf(output);
    return WEXITSTATUS(status);
}

}  // namespace

TEST_CASE("no export or letter comes in the place of the portfolio, under its name or another") {
    Example example;
    const auto file = example.file();
    const auto link = example.in("link.odt");
    const auto hardLink = example.in("hard.xml");
    const auto other = example.in("other.mijlpaal");
    fs::create_symlink(file, link);
    fs::create_hard_link(file, hardLink);
    fs::copy_file(file, other);
    const auto before = bytesOf(file);
    for (const auto& target : {file, link, hardLink, other}) {
        for (const std::string command : {"export FILE --to mspdi", "export FILE --to xer",
                                          "letter FILE --kind kamerbrief --date 2026-05-12"}) {
            auto arguments = command;
            arguments.replace(arguments.find("FILE"), 4, file);
            std::string said;
            CHECK(runProgram(example, arguments + " -o " + target, said) == 2);
            CHECK(said == target +
                              " is a portfolio, and would be lost when it is written over. Choose another "
                              "name.\n");
        }
    }
    std::string said;
    CHECK(runProgram(example, "export " + file + " --to csv -o " + file, said) == 2);
    CHECK(said == file + " is a file and not a folder. Choose another name.\n");
    CHECK(bytesOf(file) == before);
    CHECK(bytesOf(other) == before);
    CHECK(fs::is_symlink(link));
    CHECK(runProgram(example, "verify " + file, said) == 0);
}

TEST_CASE("a portfolio is not imported into itself") {
    Example example;
    const auto before = bytesOf(example.file());
    std::string said;
    CHECK(runProgram(example, "import " + example.file() + " -o " + example.file(), said) == 2);
    CHECK(said == example.file() +
                      " cannot be read and written at once. Name the portfolio file behind -o, and what it "
                      "is made from before it.\n");
    CHECK(bytesOf(example.file()) == before);
}
