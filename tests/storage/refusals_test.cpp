#include "storage/file_system.h"
#include "storage/opening.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"
#include "tests/support/small_files.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <optional>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Store;

namespace {

constexpr auto removedSentence =
    "{file} was removed or renamed while it was open, so nothing was written to it. Save a copy to keep this "
    "portfolio.";

/// A file no longer open, so that all of it is in the file.
std::filesystem::path closedFile(const Folder& folder) {
    const auto file = folder / "plan.mijlpaal";
    makeStore(file);
    return file;
}

model::ChangeSet longEdit(const model::Portfolio& portfolio) {
    return rename(portfolio, std::string(4'000'000, 'x'));
}

}  // namespace

TEST_CASE("what is not a portfolio is refused by name and left as it is") {
    const Folder folder;
    const auto refuses = [](const std::filesystem::path& file, const char* pattern) {
        CHECK(sentence(Store::open(file)) == with(pattern, {{"file", file}}));
    };
    refuses(folder / "missing.mijlpaal", "There is no file {file}.");
    refuses(folder.path(), "{file} is a folder, not a portfolio.");

    const auto* notOurs = "{file} is not a portfolio of Mijlpaal.";
    writeBytes(folder / "empty.mijlpaal", "");
    refuses(folder / "empty.mijlpaal", notOurs);
    writeBytes(folder / "text.mijlpaal", "code;name\nA0001;Ontwerp\n");
    refuses(folder / "text.mijlpaal", notOurs);
    std::string bytes(10'000, 0);
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * i * 31 + i / 7);
    writeBytes(folder / "random.mijlpaal", bytes);
    refuses(folder / "random.mijlpaal", notOurs);
    CHECK(readBytes(folder / "random.mijlpaal") == bytes);
    runSql(folder / "other.sqlite", "CREATE TABLE activity (id INTEGER PRIMARY KEY)");
    refuses(folder / "other.sqlite", notOurs);

    runSql(folder / "claims.mijlpaal",
           "PRAGMA application_id=1298754156; PRAGMA user_version=1; CREATE TABLE revision (a)");
    refuses(folder / "claims.mijlpaal",
            "{file} says it is a portfolio, but its tables are not those of one, so it was not opened.");
    CHECK(folder.names().size() == 5);
}

TEST_CASE("a trigger, view or virtual table that someone added keeps a file from being opened") {
    for (const auto* sql :
         {"CREATE TRIGGER t AFTER UPDATE ON activity BEGIN DELETE FROM change; END",
          "CREATE VIEW v AS SELECT 1", "CREATE VIRTUAL TABLE v USING fts5(a)",
          "ALTER TABLE activity ADD COLUMN extra TEXT", "DROP TABLE risk; CREATE VIEW risk AS SELECT 1"}) {
        INFO(sql);
        const Folder folder;
        const auto file = closedFile(folder);
        runSql(file, sql);
        CHECK(
            sentence(Store::open(file)) ==
            with("{file} says it is a portfolio, but its tables are not those of one, so it was not opened.",
                 {{"file", file}}));
    }
}

TEST_CASE("a damaged file is refused") {
    const Folder folder;
    const auto file = closedFile(folder);
    auto bytes = readBytes(file);
    SUBCASE("because it was cut off") {
        bytes.resize(bytes.size() / 2);
    }
    SUBCASE("because pages were overwritten") {
        bytes.replace(8192, 20'000, std::string(20'000, '\x55'));
    }
    writeBytes(file, bytes);
    CHECK(sentence(Store::open(file)) ==
          with("{file} is damaged. Go back to a copy of it.", {{"file", file}}));
}

TEST_CASE("a file of a newer version is refused") {
    const Folder folder;
    const auto file = closedFile(folder);
    runSql(file, "PRAGMA user_version=999");
    CHECK(sentence(Store::open(file)) ==
          with("{file} was made by a newer version of Mijlpaal. Update this program to open it.",
               {{"file", file}}));
}

TEST_CASE("an existing file is never overwritten by a new one") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    const auto create = [&] {
        return Store::create(file, filledPortfolio(), base::message("Make"), "planner");
    };
    writeBytes(file, "mine");
    CHECK(sentence(create()) ==
          with("{file} exists already and was not overwritten. Choose another name.", {{"file", file}}));
    CHECK(readBytes(file) == "mine");
    CHECK(folder.names() == std::vector<std::string>{"plan.mijlpaal"});

    std::filesystem::remove(file);
    writeBytes(folder / "plan.mijlpaal-wal", "left");
    CHECK(sentence(create()) ==
          with("{left} was left behind by an earlier file, so {file} was not made. Move it away or "
               "choose another name.",
               {{"file", file}, {"left", folder / "plan.mijlpaal-wal"}}));
    CHECK(folder.names() == std::vector<std::string>{"plan.mijlpaal-wal"});
}

TEST_CASE("a file that cannot be made leaves nothing behind") {
    const Folder folder;
    const auto create = [](const std::filesystem::path& file, const model::Portfolio& portfolio) {
        return Store::create(file, portfolio, base::message("Make"), "planner");
    };
    const auto nowhere = folder.path() / "nowhere" / "plan.mijlpaal";
    CHECK(sentence(create(nowhere, filledPortfolio())) ==
          with("The folder {folder} does not exist, so {file} was not made.",
               {{"folder", nowhere.parent_path()}, {"file", nowhere}}));

    auto loose = filledPortfolio();
    auto risk = filled<model::Recommendation>(3);
    risk.review = {77};
    loose.all<model::Recommendation>().put(risk);
    const auto file = folder / "plan.mijlpaal";
    CHECK(sentence(create(file, loose)) ==
          base::fill("{record} refers to a review that is not there, so nothing was written to {file}.",
                     {{"record", risk.code}, {"file", file.string()}}));
    CHECK(folder.names().empty());

    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read |
                                                    std::filesystem::perms::owner_exec |
                                                    std::filesystem::perms::others_all);
    std::filesystem::permissions(folder.path(), std::filesystem::perms{0555});
    {
        const OrdinaryUser user;
        CHECK(sentence(create(file, filledPortfolio())) ==
              with("{file} was not made, because its folder cannot be written: Permission denied.",
                   {{"file", file}}));
    }
    CHECK(folder.names().empty());
}

TEST_CASE("a file in a folder that cannot be written is opened to read") {
    const Folder folder;
    const auto file = closedFile(folder);
    const auto portfolio = Store::open(file).value().load().value();
    std::filesystem::permissions(file, std::filesystem::perms{0444});
    std::filesystem::permissions(folder.path(), std::filesystem::perms{0555});
    {
        const OrdinaryUser user;
        auto store = Store::open(file);
        REQUIRE_MESSAGE(store, plain(store.error()));
        CHECK(store->isReadOnly());
        CHECK(store->load().value() == portfolio);
        CHECK(store->verify().value().empty());
        CHECK(store->patches(1).value().size() > 20);
        CHECK(sentence(store->append(rename(portfolio, "Nieuw"), 1, "planner")) ==
              with("{file} can only be read, so nothing was written to it. Save a copy where you may write "
                   "to go on.",
                   {{"file", file}}));
        const Folder elsewhere;
        REQUIRE(store->copyTo(elsewhere / "copy.mijlpaal"));
        CHECK(Store::open(elsewhere / "copy.mijlpaal").value().load().value() == portfolio);
    }
    CHECK(folder.names() == std::vector<std::string>{"plan.mijlpaal"});
}

TEST_CASE("a read-only file leaves nothing beside it, and is refused when it changed after all") {
    const Folder folder;
    const auto file = closedFile(folder);
    std::filesystem::permissions(file, std::filesystem::perms{0444});
    std::filesystem::permissions(folder.path(), std::filesystem::perms{0777});
    std::optional<Store> store;
    {
        const OrdinaryUser user;
        store = Store::open(file).value();
        CHECK(store->isReadOnly());
        CHECK(folder.names() == std::vector<std::string>{"plan.mijlpaal"});
    }
    if (getuid() != 0) return;  // only the administrator can still write it
    runSql(file, "UPDATE activity SET name_nl = 'other' WHERE id = 1");
    CHECK(sentence(store->load()) ==
          with("{file} was changed by another program while it was read. Open it again.", {{"file", file}}));
}

TEST_CASE("edits that are still in the log of a read-only file are not passed over in silence") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    const auto copy = folder / "copy.mijlpaal";
    auto store = makeStore(file);
    REQUIRE(store.append(rename(store.load().value(), "Nieuw"), 1, "planner"));
    // As a copy of a file in use: the log with it, but not the shared memory.
    writeBytes(copy, readBytes(file));
    writeBytes(folder / "copy.mijlpaal-wal", readBytes(folder / "plan.mijlpaal-wal"));
    std::filesystem::permissions(folder.path(), std::filesystem::perms{0555});
    const OrdinaryUser user;
    CHECK(sentence(Store::open(copy)) == with("The newest edits of {file} are still in {file}-wal, and the "
                                              "folder cannot be written. Copy both to a folder "
                                              "where you may write and open the copy.",
                                              {{"file", copy}}));
}

TEST_CASE("a file that was removed or replaced while it was open is not written") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto portfolio = store.load().value();

    std::filesystem::rename(file, folder / "moved.mijlpaal");
    CHECK(sentence(store.append(rename(portfolio, "Nieuw"), 1, "planner")) ==
          with(removedSentence, {{"file", file}}));
    CHECK(sentence(store.head()) == with(removedSentence, {{"file", file}}));

    writeBytes(file, readBytes(folder / "moved.mijlpaal"));
    const auto* replaced =
        "{file} was replaced by another file while it was open, so nothing was written to it. Save a copy to "
        "keep this "
        "portfolio, or open the file again.";
    CHECK(sentence(store.append(rename(portfolio, "Nieuw"), 1, "planner")) ==
          with(replaced, {{"file", file}}));

    std::filesystem::rename(folder / "moved.mijlpaal", file);
    REQUIRE(store.append(rename(portfolio, "Nieuw"), 1, "planner"));

    std::filesystem::remove(file);
    CHECK(sentence(store.append(rename(portfolio, "Nieuw"), 2, "planner")) ==
          with(removedSentence, {{"file", file}}));
    REQUIRE(store.copyTo(folder / "saved.mijlpaal"));
    CHECK(Store::open(folder / "saved.mijlpaal").value().load().value() == store.load().value());
}

TEST_CASE("on a full disk an edit is refused and nothing is lost") {
    const Folder folder;
    const auto file = closedFile(folder);
    auto store = Store::open(file, {.largestPageCount = 200}).value();
    const auto portfolio = store.load().value();
    REQUIRE(store.append(rename(portfolio, "Nieuw"), 1, "planner"));
    const auto before = store.load().value();
    CHECK(sentence(store.append(longEdit(before), 2, "planner")) ==
          with("The disk that holds {file} is full, so nothing was written. Make room and try again.",
               {{"file", file}}));
    CHECK(store.head().value().revision == 2);
    CHECK(store.load().value() == before);
    REQUIRE(store.append(rename(before, "Kort"), 2, "planner"));
    CHECK(store.verify().value().empty());
}

TEST_CASE("a file that may not grow takes no edit, no copy and no new file, and nothing is lost") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto portfolio = store.load().value();
    const auto names = folder.names();

    std::optional<SmallFiles> small{std::in_place, 100'000};
    const auto appended = store.append(longEdit(portfolio), 1, "planner");
    const auto copied = store.copyTo(folder / "copy.mijlpaal");
    const auto made = Store::create(folder / "new.mijlpaal", portfolio, base::message("Make"), "planner");
    small.reset();

    const auto* refused = "The disk that holds {file} could not be read or written, so nothing was changed.";
    CHECK(sentence(appended) == with(refused, {{"file", file}}));
    CHECK(sentence(copied) == with(refused, {{"file", folder / "copy.mijlpaal"}}));
    CHECK(sentence(made) == with(refused, {{"file", folder / "new.mijlpaal"}}));
    CHECK(folder.names() == names);
    CHECK(store.head().value().revision == 1);
    CHECK(store.load().value() == portfolio);
    REQUIRE(store.append(rename(portfolio, "Nieuw"), 1, "planner"));
    CHECK(store.verify().value().empty());
}

TEST_CASE("a file that did not even open again after the disk failed is tried anew, and editing goes on") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto portfolio = store.load().value();
    {
        // Less than the index of the log, which is made when a file is opened.
        const SmallFiles small{1024};
        CHECK_FALSE(store.append(rename(portfolio, "Nieuw"), 1, "planner"));
        CHECK_FALSE(store.append(rename(portfolio, "Nieuw"), 1, "planner"));
        CHECK_FALSE(store.copyTo(folder / "copy.mijlpaal"));
        CHECK_FALSE(std::filesystem::exists(folder / "copy.mijlpaal"));
    }
    CHECK(store.load().value() == portfolio);
    REQUIRE(store.append(rename(portfolio, "Nieuw"), 1, "planner"));
    CHECK(Store::open(file).value().head().value().revision == 2);
    CHECK(store.verify().value().empty());
}

TEST_CASE("an edit of a record that is not as the edit says is refused, and nothing of it is written") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto portfolio = store.load().value();
    const auto refused = [&](const model::ChangeSet& changes, const std::string& record) {
        CHECK(sentence(store.append(changes, 1, "planner")) ==
              base::fill(
                  "{record} in {file} is not what it was when this edit was made, so nothing was written.",
                  {{"record", record}, {"file", file.string()}}));
        CHECK(store.head().value().revision == 1);
        CHECK(store.load().value() == portfolio);
    };
    auto activity = portfolio.all<model::Activity>().at({2});
    const auto code = activity.code;

    auto changes = rename(portfolio, "Nieuw");
    auto changed = activity;
    changed.wbs = "9";
    changes.change(changed, activity);
    refused(changes, code);

    changes = edit("add twice");
    changes.add(activity);
    refused(changes, code);

    changes = edit("remove what is not there");
    activity.id = {99};
    changes.remove(activity);
    refused(changes, code);
}

TEST_CASE("a value that could not be read again is never kept") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto portfolio = store.load().value();
    auto calendar = portfolio.all<model::Calendar>().at({1});
    const auto fits = calendar;
    // A stretch of work without length, which the reader of rows refuses.
    calendar.workingHours = {{model::dayTenths, model::dayTenths}};
    auto changes = edit("hours");
    changes.change(fits, calendar);
    const auto wanted =
        base::fill("{record} holds a value that could not be read again, so nothing was written to {file}.",
                   {{"record", fits.code}, {"file", file.string()}});
    CHECK(sentence(store.append(changes, 1, "planner")) == wanted);
    CHECK(store.head().value().revision == 1);
    CHECK(store.load().value() == portfolio);

    auto added = edit("new");
    calendar.id = {4};
    added.add(calendar);
    CHECK(sentence(store.append(added, 1, "planner")) == wanted);
    CHECK(sentence(store.addBranch("Tak", storage::BranchKind::scenario, 1, "planner", {changes})) == wanted);
    CHECK(store.branches().value().empty());

    auto broken = portfolio;
    broken.all<model::Calendar>().put(calendar);
    const auto made = Store::create(folder / "new.mijlpaal", broken, base::message("Make"), "planner");
    CHECK(sentence(made) ==
          base::fill("{record} holds a value that could not be read again, so nothing was written to {file}.",
                     {{"record", fits.code}, {"file", (folder / "new.mijlpaal").string()}}));
    CHECK_FALSE(std::filesystem::exists(folder / "new.mijlpaal"));
    REQUIRE(store.append(rename(portfolio, "Nieuw"), 1, "planner"));
    CHECK(store.verify().value().empty());
}

TEST_CASE("an edit that leaves a reference to nothing is refused by name") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto portfolio = store.load().value();
    auto changes = edit("remove");
    changes.remove(portfolio.all<model::Review>().at({1}));
    const auto refused = sentence(store.append(changes, 1, "planner"));
    CHECK(refused.find(" refers to a review that is not there, so nothing was written to " + file.string() +
                       ".") != std::string::npos);
    CHECK(store.load().value() == portfolio);

    // Within one edit the order does not matter.
    changes = edit("add both");
    auto recommendation = filled<model::Recommendation>(4);
    recommendation.review = {4};
    changes.add(recommendation);
    changes.add(filled<model::Review>(4));
    REQUIRE(store.append(changes, 1, "planner"));
}

TEST_CASE("text that is not UTF-8 is refused") {
    const Folder folder;
    auto store = makeStore(folder / "plan.mijlpaal");
    CHECK(sentence(store.append(rename(store.load().value(), "\xff"), 1, "planner")) ==
          "A text holds bytes that are not UTF-8, so nothing was written.");
    CHECK(sentence(store.append(edit("fine"), 1, "\xc3")) ==
          "A text holds bytes that are not UTF-8, so nothing was written.");
    CHECK(store.head().value().revision == 1);
}

TEST_CASE("a revision that is not there is refused") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    const auto store = makeStore(file);
    for (const std::int64_t revision : {-1, 0, 2}) {
        const auto wanted = base::fill("{file} has no revision {revision}; the newest is 1.",
                                       {{"file", file.string()}, {"revision", std::to_string(revision)}});
        CHECK(sentence(store.load(revision)) == wanted);
        CHECK(sentence(store.patches(revision)) == wanted);
    }
}

TEST_CASE("a row with an id, word or date that cannot be is refused by the code of the record") {
    const Folder folder;
    const auto file = closedFile(folder);
    const auto code = Store::open(file).value().load().value().all<model::Activity>().at({1}).code;
    const auto refused = [&](const std::string& sql) {
        INFO(sql);
        const auto copy = folder / "copy.mijlpaal";
        REQUIRE(Store::open(file).value().copyTo(copy));
        runSql(copy, sql);
        CHECK(sentence(Store::open(copy).value().load()) ==
              base::fill("{record} in {file} cannot be read; the file was changed by something other than "
                         "this program. "
                         "Go back to a copy of it.",
                         {{"record", code}, {"file", copy.string()}}));
        std::filesystem::remove(copy);
    };
    refused("UPDATE activity SET kind = 'project' WHERE id = 1");
    refused("UPDATE activity SET baseline_start = '2027-02-31' WHERE id = 1");
    refused("UPDATE activity SET id = -1 WHERE id = 1");
    refused("UPDATE activity SET id = 9223372036854775807 WHERE id = 1");
}

TEST_CASE("a file on a network share has no log beside it, and says so") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    auto store = Store::open(file, {.onNetwork = true}).value();
    CHECK(store.isOnNetwork());
    REQUIRE(store.append(rename(store.load().value(), "Nieuw"), 1, "planner"));
    CHECK(folder.names() == std::vector<std::string>{"plan.mijlpaal"});

    auto second = Store::open(file, {.onNetwork = true}).value();
    REQUIRE(second.append(rename(second.load().value(), "Weer"), 2, "planner"));
    CHECK(store.head().value().revision == 3);
    CHECK(store.verify().value().empty());

    CHECK(storage::isNetworkFileSystem(0x6969));
    CHECK(storage::isNetworkFileSystem(0xff534d42));
    CHECK(storage::isNetworkFileSystem(0x65735546));
    CHECK_FALSE(storage::isNetworkFileSystem(0xef53));
    CHECK_FALSE(makeStore(folder / "local.mijlpaal").isOnNetwork());
}
