#include "storage/store.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>
#include <random>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Store;

namespace {

/// Edits the plan, now and then by way of a branch.
base::Result<storage::JournalEntry> editOnce(Store& store) {
    const auto head = store.head();
    if (!head) return base::failure(head.error());
    const auto portfolio = store.load(head->revision);
    if (!portfolio) return base::failure(portfolio.error());
    const auto changes = rename(*portfolio, "Naam " + std::to_string(head->revision));
    if (head->revision % 3 != 0) return store.append(changes, head->revision, "planner");
    const auto branch =
        store.addBranch("Tak", storage::BranchKind::proposal, head->revision, "planner", {changes});
    if (!branch) return base::failure(branch.error());
    return store.adopt(branch->id, changes, head->revision, "planner");
}

/// Appends until it is killed, and writes each revision it was told is in the file to the pipe.
[[noreturn]] void appendForever(const std::filesystem::path& file, int acknowledged) {
    auto store = Store::open(file);
    while (store) {
        const auto entry = editOnce(*store);
        if (!entry) break;
        if (write(acknowledged, &entry->revision, sizeof entry->revision) != sizeof entry->revision) break;
    }
    _exit(1);
}

/// A program that edits the file until it is killed after its first edit; its log stays behind.
void killAWriter(const std::filesystem::path& file) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        appendForever(file, ends[1]);
    }
    close(ends[1]);
    std::int64_t first = 0;
    REQUIRE(read(ends[0], &first, sizeof first) == sizeof first);
    kill(child, SIGKILL);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    close(ends[0]);
}

}  // namespace

TEST_CASE("a program that is killed in the middle of its edits loses none that it was told are written") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    std::mt19937 random{7};
    std::int64_t written = 1;
    for (int round = 0; round < 20; ++round) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const auto child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            close(ends[0]);
            appendForever(file, ends[1]);
        }
        close(ends[1]);
        // From the first edit on, so that a slow machine also gets that far.
        std::int64_t first = 0;
        REQUIRE(read(ends[0], &first, sizeof first) == sizeof first);
        CHECK(first > written);
        written = first;
        const timespec wait{0, static_cast<long>(random() % 25'000'000)};
        nanosleep(&wait, nullptr);
        kill(child, SIGKILL);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK(WIFSIGNALED(status));
        for (std::int64_t revision = 0; read(ends[0], &revision, sizeof revision) == sizeof revision;) {
            CHECK(revision > written);
            written = revision;
        }
        close(ends[0]);

        const auto store = Store::open(file);
        REQUIRE_MESSAGE(store, plain(store.error()));
        const auto head = store->head().value().revision;
        CHECK(head >= written);
        CHECK(head <= written + 1);  // at most one was written without the program hearing of it
        written = head;
        CHECK(store->load().value() == store->load(head).value());
        // A branch is adopted with its revision, or not at all.
        const auto branches = store->branches().value();
        for (const auto& branch : branches) {
            const bool isAdopted = branch.status == storage::BranchStatus::adopted;
            CHECK(branch.adoptedAs.has_value() == isAdopted);
            CHECK(branch.adoptedAs.value_or(0) <= head);
        }
        CHECK(store->verify().value().empty());
    }
    CHECK(written > 20);
}

TEST_CASE("a copy that was put back beside the log of a killed program is not touched") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    const auto backup = readBytes(file);
    {
        // Many edits that reach the file itself.
        auto store = Store::open(file).value();
        auto portfolio = store.load().value();
        for (std::int64_t id = 4; id < 40; ++id) {
            auto changes = edit("add");
            changes.add(filled<model::Risk>(id, id));
            writeEdit(store, changes);
        }
    }
    killAWriter(file);
    const auto log = readBytes(folder / "plan.mijlpaal-wal");
    REQUIRE_FALSE(log.empty());

    writeBytes(file, backup);
    const auto* refused =
        "The log {file}-wal does not belong to {file}, so it was not opened and nothing was changed. If this "
        "is a copy that you put back, move the log away and open the file again.";
    for (int attempt = 0; attempt < 2; ++attempt) {
        CHECK(sentence(Store::open(file)) == with(refused, {{"file", file}}));
        CHECK(readBytes(file) == backup);
        CHECK(readBytes(folder / "plan.mijlpaal-wal") == log);
    }

    std::filesystem::rename(folder / "plan.mijlpaal-wal", folder / "away");
    const auto store = Store::open(file);
    REQUIRE_MESSAGE(store, plain(store.error()));
    CHECK(store->load().value() == filledPortfolio(3));
    CHECK(store->verify().value().empty());
}

TEST_CASE("a file that was changed behind the program's back keeps its newest edits after a crash") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    runSql(file, "UPDATE risk SET code = 'R0099' WHERE id = 2");
    killAWriter(file);
    const auto store = Store::open(file);
    REQUIRE_MESSAGE(store, plain(store.error()));
    CHECK(store->head().value().revision > 1);
    CHECK(sentences(store->verify().value()) ==
          std::vector<std::string>{filled<model::Risk>(2, 2).code +
                                   " in the file is not what the journal says."});
}
