#include "base/output_file.h"
#include "storage/file_system.h"
#include "storage/sqlite.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"
#include "tests/support/small_files.h"

#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Existing;
using storage::Store;

namespace {

std::string filled(const char* text, const std::filesystem::path& file) {
    return base::fill(text, {{"file", file.string()}});
}

constexpr auto* isPortfolio =
    "{file} is a portfolio, and would be lost when it is written over. Choose another name.";

/// What is left of a file whose program was killed.
void leaveLog(const std::filesystem::path& file) {
    writeBytes(file.string() + "-wal", "pages of another file");
}

}  // namespace

TEST_CASE("a copy holds the journal too, and does not overwrite") {
    const Folder folder;
    auto store = makeStore(folder / "plan.mijlpaal");
    const auto copy = folder / "copy.mijlpaal";
    REQUIRE(store.append(rename(store.load().value(), "Nieuw"), 1, "planner"));
    REQUIRE(store.copyTo(copy));
    CHECK(sentence(store.copyTo(copy)) ==
          filled("{file} exists already and was not overwritten. Choose another name.", copy));
    const auto copied = Store::open(copy).value();
    CHECK(copied.load().value() == store.load().value());
    CHECK(copied.journal().value() == store.journal().value());
    CHECK(copied.verify().value().empty());
}

TEST_CASE("a copy replaces an ordinary file where that is asked for") {
    const Folder folder;
    const auto store = makeStore(folder / "plan.mijlpaal");
    const auto copy = folder / "copy.mijlpaal";
    // What another program left beside it has nothing to do with it.
    writeBytes(folder / "copy.mijlpaal.new", "other work");
    for (const auto* old : {"", "a letter"}) {
        writeBytes(copy, old);
        CHECK_FALSE(store.copyTo(copy));
        CHECK(readBytes(copy) == old);
        REQUIRE(store.copyTo(copy, Existing::replace));
        CHECK(Store::open(copy).value().load().value() == store.load().value());
        std::filesystem::remove(copy);
    }
    REQUIRE(store.copyTo(copy, Existing::replace));
    CHECK(readBytes(folder / "copy.mijlpaal.new") == "other work");
}

TEST_CASE("a copy never replaces a portfolio, its log or a folder") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto other = folder / "other.mijlpaal";
    REQUIRE(store.copyTo(other));
    std::filesystem::create_symlink(other, folder / "link.mijlpaal");
    std::filesystem::create_directory(folder / "out");
    const auto names = folder.names();
    for (const auto* name : {"plan.mijlpaal", "other.mijlpaal", "link.mijlpaal"}) {
        CHECK(sentence(store.copyTo(folder / name, Existing::replace)) == filled(isPortfolio, folder / name));
    }
    const auto log = folder / "other.mijlpaal-wal";
    for (const auto existing : {Existing::keep, Existing::replace}) {
        CHECK(sentence(store.copyTo(log, existing)) ==
              base::fill("{file} belongs to the portfolio {portfolio}. Choose another name.",
                         {{"file", log.string()}, {"portfolio", other.string()}}));
    }
    CHECK(sentence(store.copyTo(folder / "out", Existing::replace)) ==
          filled("{file} is not a file that can be replaced. Choose another name.", folder / "out"));
    CHECK(folder.names() == names);
    REQUIRE(store.append(rename(store.load().value(), "Nieuw"), 1, "planner"));
    CHECK(Store::open(other).value().head().value().revision == 1);
}

TEST_CASE("a copy is not put beside the log that an earlier file left behind") {
    const Folder folder;
    const auto store = makeStore(folder / "plan.mijlpaal");
    const auto copy = folder / "copy.mijlpaal";
    leaveLog(copy);
    const auto refused = base::fill(
        "{left} was left behind by an earlier file, so {file} was not made. Move it away or choose another "
        "name.",
        {{"left", copy.string() + "-wal"}, {"file", copy.string()}});
    const auto names = folder.names();
    for (const auto existing : {Existing::keep, Existing::replace})
        CHECK(sentence(store.copyTo(copy, existing)) == refused);
    CHECK(folder.names() == names);
    writeBytes(copy, "a letter");
    CHECK(sentence(store.copyTo(copy, Existing::replace)) == refused);
    CHECK(readBytes(copy) == "a letter");
}

TEST_CASE("a copy that cannot be whole leaves what was there") {
    const Folder folder;
    const auto store = makeStore(folder / "plan.mijlpaal");
    const auto copy = folder / "copy.mijlpaal";
    writeBytes(copy, "a letter");
    REQUIRE(store.load());
    const auto names = folder.names();
    const auto copied = [&] {
        const SmallFiles small{100'000};
        return store.copyTo(copy, Existing::replace);
    }();
    CHECK(sentence(copied) ==
          filled("The disk that holds {file} could not be read or written, so nothing was changed.", copy));
    CHECK(readBytes(copy) == "a letter");
    CHECK(folder.names() == names);
}

TEST_CASE("what comes under the name of a copy while it is made is looked at as well") {
    const Folder folder;
    const auto store = makeStore(folder / "plan.mijlpaal");
    const auto copy = folder / "copy.mijlpaal";
    storage::UnfinishedFile unfinished{copy, Existing::replace};
    std::optional<std::string> refused;
    const auto finish = [&] {
        try {
            unfinished.finish();
        } catch (const storage::Trouble& trouble) {
            refused = plain(trouble.message);
        }
    };
    SUBCASE("a portfolio") {
        REQUIRE(store.copyTo(copy));
        finish();
        CHECK(refused == filled(isPortfolio, copy));
        CHECK(Store::open(copy).value().load().value() == store.load().value());
    }
    SUBCASE("a log") {
        leaveLog(copy);
        finish();
        CHECK(refused);
        CHECK_FALSE(std::filesystem::exists(copy));
    }
}

TEST_CASE("a portfolio keeps its locks when it is asked whether it may be written over") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    // Another program, which begins before this one opens the file and shares nothing with it.
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        char now = 0;
        const bool isTold = read(ends[0], &now, 1) == 1;
        const bool isOpened = isTold && Store::open(file).has_value();
        _exit(isOpened ? 0 : 1);
    }
    {
        auto store = Store::open(file).value();
        REQUIRE(store.append(rename(store.load().value(), "Eerst"), 1, "planner"));
        std::filesystem::create_symlink(file, folder / "link.odt");
        CHECK_FALSE(base::mayReplace(file));
        CHECK_FALSE(base::mayReplace(folder / "link.odt"));
        CHECK_FALSE(store.copyTo(file, Existing::replace));
        REQUIRE(write(ends[1], "!", 1) == 1);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK(status == 0);
        // Were its locks gone, the other had taken itself for the last one and the log with it.
        CHECK(std::filesystem::exists(folder / "plan.mijlpaal-wal"));
        REQUIRE(store.append(rename(store.load().value(), "Daarna"), 2, "planner"));
    }
    close(ends[0]);
    close(ends[1]);
    CHECK(Store::open(file).value().head().value().revision == 3);
}

TEST_CASE("a database with which another program is busy is not taken for an empty one") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    storage::Database busy{file, storage::Database::Mode::write};
    busy.text("PRAGMA journal_mode=DELETE");
    busy.run("BEGIN EXCLUSIVE");
    storage::Database database{file, storage::Database::Mode::write};
    database.run("PRAGMA busy_timeout=0");
    std::optional<int> code;
    try {
        database.copyInMemory();
    } catch (const storage::SqlError& error) {
        code = error.code & 0xff;
    }
    CHECK(code == SQLITE_BUSY);
}
