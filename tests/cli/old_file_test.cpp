#include "tests/support/old_file.h"

#include "tests/cli/support/example.h"

#include <nlohmann/json.hpp>

using namespace mijlpaal::tests;

TEST_CASE("a file that is brought up to date is told of once, and answers in JSON all the same") {
    const Folder folder;
    const auto file = folder.in("plan.mijlpaal");
    makeOldFile(file);
    const auto first = run({"info", file, "--json", "--language", "en"});
    CHECK(first.code == 0);
    CHECK(first.err ==
          "plan.mijlpaal was of version 2 and was brought up to date, so older programs cannot open it any "
          "more. As it was, it stands in " +
              folder.in("plan.version-2.mijlpaal") + ".\n");
    CHECK(nlohmann::json::parse(first.out)["revision"] == 8);
    CHECK(run({"info", file, "--language", "en"}).err == "");
}
