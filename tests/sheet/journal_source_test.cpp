#include "sheet/journal_source.h"

#include "app/session.h"
#include "model/edit.h"
#include "sheet/arrangement.h"
#include "tests/sheet/support/example.h"
#include "tests/sheet/support/small_sheet.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

using namespace mijlpaal;
using namespace mijlpaal::sheet;
using model::Language;
using tests::column;

namespace {

/// A file in which an activity was added and renamed, and the renaming was taken back.
struct Edited {
    std::filesystem::path folder;
    std::unique_ptr<app::Session> session;
    model::ActivityId id;
    std::shared_ptr<JournalSteps> steps = std::make_shared<JournalSteps>();

    Edited() {
        auto name = (std::filesystem::temp_directory_path() / "mijlpaal-journal-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()));
        folder = name;
        auto made = app::Session::create(folder / "a.mijlpaal",
                                         model::emptyPortfolio(model::makeDay(2027, 3, 31), 2026, 2028),
                                         base::message("New portfolio"), "planner");
        REQUIRE(made);
        session = std::move(*made);
        const auto added = model::addActivity(session->now().portfolio(), {}, "Bouw", Language::dutch);
        REQUIRE(added);
        id = added->id;
        REQUIRE(session->perform(added->changes));
        perform(model::renameActivity(session->now().portfolio(), id, "Bouw fase 1", Language::dutch));
        REQUIRE(session->undo());
        REQUIRE(steps->readOn(session->store()));
    }
    ~Edited() {
        session.reset();
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    Edited(const Edited&) = delete;
    Edited& operator=(const Edited&) = delete;

    void perform(const base::Result<model::ChangeSet>& changes) {
        REQUIRE(changes);
        REQUIRE(session->perform(*changes));
    }
    JournalSource source() const {
        return JournalSource{session->now(), steps, app::Translator{Language::english}};
    }
};

/// The rows under a revision, each as what it says of the columns.
std::vector<std::string> under(const Source& source, std::int64_t revision,
                               const std::vector<std::string>& names) {
    std::vector<std::string> lines;
    for (const auto& row : source.rows()) {
        if (row.parent != JournalSource::rowOf(revision)) continue;
        auto& line = lines.emplace_back();
        for (const auto& name : names)
            line += (line.empty() ? "" : " | ") + source.text(row.key, column(source, name));
    }
    return lines;
}

}  // namespace

TEST_CASE("the journal has a row for each revision, the last one on top, with what it is called") {
    const Edited file;
    const auto source = file.source();
    std::vector<std::string> labels;
    for (const auto& row : source.rows()) {
        if (row.parent == 0) labels.push_back(source.text(row.key, column(source, "change")));
    }
    REQUIRE(labels.size() == 4);
    CHECK(labels[0].starts_with("Take back 3: "));
    CHECK(labels[2] == "Add “Bouw”");
    CHECK(labels[3] == "New portfolio");
    CHECK(source.text(JournalSource::rowOf(3), column(source, "author")) == "planner");
    CHECK(source.text(JournalSource::rowOf(3), column(source, "records")) == "1");
}

TEST_CASE("under a revision stand the fields that it changed, before and after, and lead to the record") {
    const Edited file;
    const auto source = file.source();
    const auto fields = under(source, 3, {"record", "before", "after"});
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].ends_with("| Bouw | Bouw fase 1"));
    CHECK(fields[0].starts_with("activity A"));
    const auto row = JournalSource::rowOf(3) + 1;
    CHECK(source.record(row) == refTo(file.id));
    CHECK(JournalSource::revisionOf(row) == 3);
    CHECK_FALSE(source.record(JournalSource::rowOf(3)));
    const auto added = under(source, 2, {"before"});
    CHECK_FALSE(added.empty());
    for (const auto& each : added) CHECK(each == "–");
}

TEST_CASE("the journal is filtered and sorted as every table, and cannot be typed in") {
    const Edited file;
    const auto source = file.source();
    const auto found =
        arrange(source, {.sorts = {{"revision", false}},
                         .filter = Filter{"", false, {{"after", Comparison::contains, "fase"}}}});
    CHECK(found.passed == 1);
    CHECK(found.rows.size() == 2);
    CHECK_FALSE(source.isEditable(JournalSource::rowOf(3) + 1, column(source, "after")));
    CHECK_FALSE(source.typed(JournalSource::rowOf(3) + 1, column(source, "after"), "x"));
    CHECK_FALSE(source.canAdd());
}

TEST_CASE("the journal is read on from where it was, and a row that is not there says nothing") {
    Edited file;
    const auto before = file.source().rows().size();
    REQUIRE(file.steps->readOn(file.session->store()));
    CHECK(file.source().rows().size() == before);
    file.perform(model::renameActivity(file.session->now().portfolio(), file.id, "Test", Language::dutch));
    REQUIRE(file.steps->readOn(file.session->store()));
    CHECK(file.source().rows().size() == before + 2);
    CHECK(file.source().text(JournalSource::rowOf(99), 0).empty());
    CHECK(file.source().text(JournalSource::rowOf(3) + 50, 3).empty());
}
