#include "model/field.h"
#include "model/patch.h"
#include "storage/canonical_json.h"
#include "storage/migrations.h"
#include "storage/opening.h"
#include "storage/sha256.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Store;

namespace {

using Texts = std::vector<std::string>;

std::string bytesOf(const std::string& hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return bytes;
}

/// Takes the value number `index` out of a line, or of an entry, as a later command will: the hash stays, the
/// value and its salt go. `json` is the value as it stands in `column`.
void redact(const std::filesystem::path& file, const std::string& table, const std::string& where,
            const std::string& column, const std::string& json, std::size_t index) {
    auto salts = askSql(file, "SELECT hex(salts) FROM " + table + " WHERE " + where).front();
    storage::Sha256 hash;
    hash.add(bytesOf(salts.substr(index * 32, 32)));
    hash.add(json);
    salts.replace(index * 32, 32, std::string(32, '0'));
    runSql(file, "UPDATE " + table + " SET salts = x'" + salts + "', " + column + " = replace(" + column +
                     ", '" + json + "', '" + storage::redactedJson(hash.hexadecimal()) + "') WHERE " + where);
}

/// A file of one edit of each kind, a branch that is open and one that was adopted.
Store fullStore(const std::filesystem::path& file) {
    auto store = makeStore(file);
    const auto plan = store.load().value();
    auto changes = rename(plan, "Jansen \"de oude\"\n");
    changes.reason = "besluit €";
    writeEdit(store, changes);
    writeEdit(store, rename(store.load().value(), "Pietersen"));
    auto added = edit("add");
    added.add(filled<model::Risk>(4, 4));
    writeEdit(store, added);
    auto removed = edit("remove");
    removed.remove(filled<model::Risk>(4, 4));
    writeEdit(store, removed);
    const auto now = store.load().value();
    store
        .addBranch("Later", storage::BranchKind::scenario, 2, "planner",
                   {rename(store.load(2).value(), "Wat als")})
        .value();
    const auto import = rename(now, "Import");
    const auto branch =
        store.addBranch("plan.xml", storage::BranchKind::import, 5, "planner", {import}).value();
    store.adopt(branch.id, import, 5, "opdrachtgever", "akkoord").value();
    return store;
}

/// What the program in docs/file_format.md says of a file.
std::string saidByTheDocumentedCheck(const std::filesystem::path& folder, const std::filesystem::path& file) {
    const auto* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(source);
    const auto page = readBytes(std::filesystem::path{source} / "docs" / "file_format.md");
    const std::string fence = "```python\n";
    const auto begin = page.find(fence) + fence.size();
    writeBytes(folder / "check.py", page.substr(begin, page.find("```", begin) - begin));
    const auto command = "python3 '" + (folder / "check.py").string() + "' '" + file.string() + "' > '" +
                         (folder / "said").string() + "' 2>&1";
    const auto code = std::system(command.c_str());
    return (code == 0 ? "sound: " : "not sound: ") + readBytes(folder / "said");
}

}  // namespace

TEST_CASE("a line holds the fields that changed") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto risk = store.load().value().all<model::Risk>().at({2});
    auto changed = risk;
    changed.status = "gesloten";
    auto changes = edit("close");
    changes.change(risk, changed);
    model::Risk fresh;
    fresh.id = {9};
    fresh.code = "R9";
    changes.add(fresh);
    writeEdit(store, changes);
    CHECK(askSql(file, "SELECT before FROM change WHERE entry = 2 AND seq = 0") ==
          Texts{"{\"status\":" + storage::quotedJson(risk.status) + "}"});
    CHECK(askSql(file, "SELECT after FROM change WHERE entry = 2 ORDER BY seq") ==
          Texts{"{\"status\":\"gesloten\"}", "{\"code\":\"R9\"}"});
    CHECK(askSql(file, "SELECT length(salts) FROM change WHERE entry = 2 ORDER BY seq") == Texts{"32", "16"});
}

TEST_CASE("an edit of one field takes at most a kilobyte of the file") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    const auto before = std::filesystem::file_size(file);
    {
        auto store = Store::open(file).value();
        for (int i = 0; i < 200; ++i)
            writeEdit(store, rename(store.load().value(), "Een naam van gewone lengte " + std::to_string(i)));
    }
    CHECK((std::filesystem::file_size(file) - before) / 200 <= 1000);
}

TEST_CASE("what a line leaves out is the default of its kind, which never changes") {
    // A default that changes makes every file from before say something else. Give a new field any default;
    // of a released version of the file none may change.
    std::string list;
    for (const auto kind : model::allKinds) {
        for (const auto& field : model::fields(kind)) {
            list += std::string{nameOf(kind)} + "." + std::string{field.name} + " " +
                    storage::valueJson(field.get(model::freshRecord(kind))) + "\n";
        }
    }
    const auto wanted = readBytes(std::filesystem::path{std::getenv("MIJLPAAL_SOURCE_DIR")} / "tests" /
                                  "data" / "defaults_of_version_3.txt");
    if (list != wanted)
        writeBytes(std::filesystem::path{std::getenv("MIJLPAAL_ARTEFACTS")} / "defaults.txt", list);
    CHECK_MESSAGE(list == wanted, "compare defaults.txt among the artefacts with the list in tests/data");
}

TEST_CASE("the journal says what was undone and what was redone") {
    const Folder folder;
    auto store = makeStore(folder / "plan.mijlpaal");
    const auto plan = store.load().value();
    const auto changes = rename(plan, "Nieuw");
    auto back = model::inverse(changes);
    back.label = changes.label;
    REQUIRE(store.append(changes, 1, "planner"));
    REQUIRE(store.append(back, 2, "planner", 2));
    REQUIRE(store.append(changes, 3, "planner", 3));
    REQUIRE(store.append(back, 4, "planner", 4));
    // A step whose effect is gone already.
    REQUIRE(store.append(edit("nothing"), 5, "planner", 2));
    std::vector<bool> redone;
    std::vector<std::int64_t> undone;
    const auto journal = store.journal().value();
    for (const auto& entry : journal) {
        redone.push_back(entry.isRedo);
        undone.push_back(entry.undoes.value_or(0));
        CHECK(store.entry(entry.revision).value() == entry);
    }
    CHECK(redone == std::vector<bool>{false, false, false, true, false, false});
    CHECK(undone == std::vector<std::int64_t>{0, 0, 2, 3, 4, 2});
    CHECK(store.journalSince(4).value().size() == 2);
    CHECK(store.head().value().hash == store.entry(6).value().hash);
    CHECK(store.patches(6).value().empty());
    CHECK(store.verify().value().empty());
}

// ---- values that are taken out -----------------------------------------------------------------------

TEST_CASE("a value that was taken out of the journal breaks nothing") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { fullStore(file); }
    const std::string name = "\"Jansen \\\"de oude\\\"\\n\"";
    redact(file, "change", "entry = 2", "after", name, 1);
    redact(file, "change", "entry = 3", "before", name, 0);
    redact(file, "change", "entry = 7", "before", name, 0);  // a step that starts from revision 2
    redact(file, "entry", "position = 2", "facts", "\"besluit €\"", 1);
    redact(file, "entry", "position = 2", "label",
           askSql(file, "SELECT label FROM entry WHERE position = 2").front(), 0);
    runSql(file, "VACUUM");
    CHECK(readBytes(file).find("Jansen") == std::string::npos);

    auto store = Store::open(file).value();
    CHECK(sentences(store.verify().value()) == Texts{});
    const auto patch = store.patches(2).value().front();
    REQUIRE(patch.fields.size() == 1);
    CHECK(patch.fields[0].afterIsGone);
    CHECK_FALSE(patch.fields[0].beforeIsGone);
    CHECK(store.patches(3).value().front().fields[0].beforeIsGone);
    CHECK(store.load(2).value().all<model::Activity>().at({1}).nameNl.empty());
    CHECK(store.load(3).value().all<model::Activity>().at({1}).nameNl == "Pietersen");
    const auto journal = store.journal().value();
    CHECK(journal[1].reason.empty());
    CHECK(plain(journal[1].label) == "The name of this step was taken out of the journal.");
    CHECK(saidByTheDocumentedCheck(folder.path(), file) ==
          "sound: 10 entries, the last with hash " + store.head().value().hash + "\n");
}

TEST_CASE("a value that was taken out of the state too is the default there") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    {
        auto store = makeStore(file);
        writeEdit(store, rename(store.load().value(), "Jansen"));
    }
    redact(file, "change", "entry = 2", "after", "\"Jansen\"", 1);
    CHECK(sentences(Store::open(file).value().verify().value()) ==
          Texts{filled<model::Activity>(1, 1).code + " in the file is not what the journal says."});
    runSql(file, "UPDATE activity SET name_nl = '' WHERE id = 1");
    const auto store = Store::open(file).value();
    CHECK(sentences(store.verify().value()) == Texts{});
    CHECK(store.load(1).value() == filledPortfolio(3));
}

TEST_CASE("the hash that a value left behind counts") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { fullStore(file); }
    redact(file, "change", "entry = 3", "after", "\"Pietersen\"", 1);
    runSql(file,
           "UPDATE change SET after = substr(after, 1, length(after) - 4) || CASE substr(after, -4, 1) "
           "WHEN '0' THEN '1' ELSE '0' END || substr(after, -3) WHERE entry = 3");
    const auto findings = sentences(Store::open(file).value().verify().value());
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front() == "Revision 3 was changed after it was written.");
}

TEST_CASE("the salt of a value that was taken out is zeros") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { fullStore(file); }
    redact(file, "change", "entry = 3", "after", "\"Pietersen\"", 1);
    const auto salts = askSql(file, "SELECT hex(salts) FROM change WHERE entry = 3").front();
    const auto set = [&](const std::string& second) {
        runSql(file, "UPDATE change SET salts = x'" + salts.substr(0, 32) + second + "' WHERE entry = 3");
        const auto findings = sentences(Store::open(file).value().verify().value());
        return std::count(findings.begin(), findings.end(), "Revision 3 was changed after it was written.");
    };
    CHECK(set("00000000000000000000000000000000") == 0);
    CHECK(set("00000000000000000000000000000001") == 1);
    CHECK(saidByTheDocumentedCheck(folder.path(), file).starts_with("not sound: "));
}

// ---- the description ---------------------------------------------------------------------------------

TEST_CASE("the check in docs/file_format.md agrees with verify, on old and new entries") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    makeFromSql(file, "file_version_2.sql");
    {
        auto store = Store::open(file).value();
        auto changes = rename(store.load().value(), "Na het \\ bijwerken\x01");
        changes.reason = "een \"reden\"";
        writeEdit(store, changes);
        const auto branch = store
                                .addBranch("Tak", storage::BranchKind::proposal, 9, "lid",
                                           {rename(store.load().value(), "Voorstel")})
                                .value();
        REQUIRE(store.adopt(branch.id, rename(store.load().value(), "Voorstel"), 9, "planner"));
    }
    redact(file, "change", "entry = 18", "before", R"("Een \"naam\" met \\ en\ttab")", 0);
    const auto head = Store::open(file).value().head().value();
    CHECK(sentences(Store::open(file).value().verify().value()) == Texts{});
    CHECK(saidByTheDocumentedCheck(folder.path(), file) ==
          "sound: 21 entries, the last with hash " + head.hash + "\n");

    for (const std::string sql :
         {"UPDATE entry SET author = 'x' WHERE position = 3",
          "UPDATE change SET after = replace(after, 'Tweede', 'Derde') WHERE entry = 3",
          "UPDATE entry SET facts = '{}' WHERE position = 18",
          "UPDATE change SET before = replace(before, '{', '{ ') WHERE entry = 20",
          "DELETE FROM change WHERE entry = 18", "UPDATE entry SET step = 2 WHERE position = 20",
          "DELETE FROM entry WHERE position = 20"}) {
        INFO(sql);
        const auto copy = folder / "copy.mijlpaal";
        std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
        runSql(copy, sql);
        CHECK(saidByTheDocumentedCheck(folder.path(), copy).starts_with("not sound: "));
        CHECK_FALSE(Store::open(copy).value().verify().value().empty());
    }
}

TEST_CASE("only canonical text is read") {
    const auto reads = [](std::string_view text) {
        storage::FlatObject object{text};
        while (object.next()) {
        }
        return object.isWhole();
    };
    CHECK(reads("{}"));
    CHECK(reads("{\"a\":-12,\"b\":null,\"c\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f/é\"}"));
    CHECK(reads(R"({"a":{"redacted":"00000000000000000000000000000000000000000000000000000000000000ff"}})"));
    for (const auto* text : {"",
                             "{",
                             "{}x",
                             "[]",
                             "{ }",
                             "{\"a\":1 }",
                             "{\"a\": 1}",
                             "{\"b\":1,\"a\":1}",
                             "{\"a\":1,\"a\":1}",
                             "{\"a\":01}",
                             "{\"a\":-0}",
                             "{\"a\":+1}",
                             "{\"a\":1.0}",
                             "{\"a\":1e3}",
                             "{\"a\":true}",
                             "{\"a\":9223372036854775808}",
                             "{\"a\":\"\\/\"}",
                             "{\"a\":\"\\u000a\"}",
                             "{\"a\":\"\\u001F\"}",
                             "{\"a\":\"\\u0041\"}",
                             "{\"a\":\"\n\"}",
                             "{\"a\":\"x}",
                             "{\"a\":\"\xff\"}",
                             "{\"a\":{}}",
                             "{\"a\":{\"redacted\":\"00\"}}",
                             "{\"a\":1,}",
                             "{,\"a\":1}",
                             "{\"A\":1}",
                             "{\"\":1}",
                             "{\"a\":}",
                             "{\"a\":\"\\u00\"}",
                             "{\"a\":\"\\"}) {
        INFO(text);
        CHECK_FALSE(reads(text));
    }
}

// ---- former names ------------------------------------------------------------------------------------

TEST_CASE("lines that were written under former names of fields and words are read") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    { makeStore(file); }
    // As if `source` had been called `origin`, `owner_role` had held other words, and `zcolour` had gone.
    const auto id = filled<model::Risk>(1, 1).id.number;
    {
        auto store = Store::open(file).value();
        const auto risk = store.load().value().all<model::Risk>().at({id});
        auto changed = risk;
        changed.ownerRole = "baas";
        changed.source = "brief";
        auto changes = edit("old");
        changes.change(risk, changed);
        writeEdit(store, changes);
    }
    const auto now = storage::currentFormat();
    const storage::FormerField fields[]{{now, model::RecordKind::risk, "status", "mitigation_nl"},
                                        {now, model::RecordKind::risk, "zcolour", ""},
                                        {now - 1, model::RecordKind::risk, "owner_role", "nothing"}};
    const storage::FormerWord words[]{{now, model::RecordKind::risk, "owner_role", "baas", "leider"},
                                      {now - 1, model::RecordKind::risk, "source", "brief", "nota"}};
    const storage::FormerNames names{fields, words};
    CHECK(names.field(now, model::RecordKind::risk, "status") == "mitigation_nl");
    CHECK(names.field(now + 1, model::RecordKind::risk, "status") == "status");
    CHECK(names.field(1, model::RecordKind::risk, "zcolour").empty());
    CHECK(names.word(now - 1, model::RecordKind::risk, "source", "brief") == "nota");

    const auto store = Store::open(file, {.names = &names}).value();
    const auto patch = store.patches(2).value().front();
    REQUIRE(patch.fields.size() == 2);
    CHECK(patch.fields[0].field->name == "owner_role");
    CHECK(patch.fields[0].after == model::Value{std::string{"leider"}});
    CHECK(patch.fields[1].after == model::Value{std::string{"brief"}});
    // The chain is over what stands there.
    for (const auto& finding : sentences(store.verify().value())) {
        INFO(finding);
        CHECK(finding.find("was changed after") == std::string::npos);
    }
    runSql(file,
           "UPDATE change SET before = replace(before, 'source', 'zcolour'), after = replace(after, "
           "'source', 'zcolour') WHERE entry = 2");
    CHECK(Store::open(file, {.names = &names}).value().patches(2).value().front().fields.size() == 1);
    CHECK(sentence(Store::open(file).value().patches(2)).find("cannot be read") != std::string::npos);
}
