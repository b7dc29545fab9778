#include "storage/opening.h"
#include "storage/sqlite.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Store;

namespace {

const std::string bytes{"PK\x03\x04\0\xff what went out", 21};

Store made(const Folder& folder) {
    model::Portfolio portfolio;
    model::Settings settings;
    settings.id = {1};
    portfolio.all<model::Settings>().put(settings);
    auto store = Store::create(folder / "a.mijlpaal", portfolio, base::message("Made"), "planner");
    REQUIRE(store);
    return std::move(*store);
}

}  // namespace

TEST_CASE("bytes that are kept beside the plan come back under their hash, also out of a copy") {
    const Folder folder;
    auto store = made(folder);
    const auto hash = store.keepAttachment(bytes);
    REQUIRE(hash);
    CHECK(hash->size() == 64);
    CHECK(store.keepAttachment(bytes).value() == *hash);
    CHECK(store.attachment(*hash).value() == bytes);
    CHECK_FALSE(store.attachment("0000").value().has_value());
    CHECK(store.head()->revision == 1);

    REQUIRE(store.copyTo(folder / "b.mijlpaal"));
    const auto copy = Store::open(folder / "b.mijlpaal");
    REQUIRE(copy);
    CHECK(copy->attachment(*hash).value() == bytes);
    CHECK(copy->verify()->empty());
}

TEST_CASE("bytes that were changed after they were kept are found by verify") {
    const Folder folder;
    auto store = made(folder);
    const auto hash = store.keepAttachment(bytes);
    REQUIRE(hash);
    {
        storage::Database database{folder / "a.mijlpaal", storage::Database::Mode::write};
        database.run("UPDATE attachment SET bytes = x'00'");
    }
    const auto findings = store.verify();
    REQUIRE(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->front().message.text == "What is kept as {hash} was changed after it was written.");
    CHECK(findings->front().message.values.front().second == *hash);
}
