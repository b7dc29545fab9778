#include "storage/migrations.h"

#include "storage/file_system.h"
#include "storage/migrations/branches_of_version_2.h"

#include <sqlite3.h>

#include <algorithm>
#include <vector>

namespace mijlpaal::storage {

/// The texts of `storage/migrations`, embedded by cmake/Migrations.cmake.
extern const std::string_view migrationTexts[];
extern const std::size_t migrationCount;
/// What all of them come to, made by cmake/schema_of_migrations.cpp.
extern const std::string_view schemaText;

namespace {

bool areAllSteps(std::span<const Migration> list) {
    return list.data() == migrations().data() && list.size() == migrations().size();
}

void applyFrom(Database& database, std::int64_t version, std::span<const Migration> list) {
    for (const auto& step : list) {
        if (step.version <= version) continue;
        database.run(std::string{step.sql});
        if (step.then) step.then(database);
        database.run("PRAGMA user_version=" + std::to_string(step.version));
    }
}

/// "plan.mijlpaal" of version 3 becomes "plan.version-3.mijlpaal", or "plan.version-3-2.mijlpaal" when that
/// is there.
std::filesystem::path copyName(const std::filesystem::path& file, std::int64_t version) {
    for (int attempt = 1;; ++attempt) {
        auto name = file.stem().string() + ".version-" + std::to_string(version);
        if (attempt > 1) name += "-" + std::to_string(attempt);
        auto path = file.parent_path() / (name + file.extension().string());
        if (!identityOf(path)) return path;
    }
}

/// One line for everything in the schema: tables with their columns, indexes, triggers, views.
std::vector<std::string> outline(Database& database) {
    std::vector<std::string> lines;
    auto objects = database.query(
        "SELECT type || ' ' || name || ' ' || tbl_name FROM sqlite_schema "
        "WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY 1");
    while (objects.step()) lines.push_back(objects.text(0));
    auto columns = database.query(
        "SELECT t.name || ' ' || t.type || t.strict || ' ' || c.name || ' ' || c.type || c.\"notnull\" || "
        "c.pk || c.hidden "
        "FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c "
        "WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY t.name, c.cid");
    while (columns.step()) lines.push_back(columns.text(0));
    return lines;
}

/// True when the tables are those of that version.
bool hasTablesOf(Database& database, std::int64_t version, std::span<const Migration> list) {
    const auto known = std::find_if(list.begin(), list.end(),
                                    [version](const Migration& step) { return step.version == version; });
    return known != list.end() && hasTables(database, {list.begin(), known + 1});
}

}  // namespace

std::int64_t currentFormat() {
    return migrations().back().version;
}

std::span<const Migration> migrations() {
    static const auto all = [] {
        std::vector<Migration> steps;
        for (std::size_t i = 0; i < migrationCount; ++i)
            steps.push_back({static_cast<std::int64_t>(i) + 1, migrationTexts[i], nullptr});
        steps[2].then = enterBranchesOfVersion2;
        return steps;
    }();
    return all;
}

void makeTables(Database& database, std::span<const Migration> list) {
    database.run("PRAGMA application_id=" + std::to_string(applicationId));
    if (!areAllSteps(list)) return applyFrom(database, 0, list);
    database.run(std::string{schemaText});
    database.run("PRAGMA user_version=" + std::to_string(list.back().version));
}

std::optional<Migrated> migrate(Database& database, const std::filesystem::path& file,
                                std::span<const Migration> list) {
    const auto version = database.integer("PRAGMA user_version");
    if (version >= list.back().version) return {};
    // What is not as that version left it is refused by `hasTables`, untouched.
    if (!hasTablesOf(database, version, list)) return {};
    const auto copy = copyName(file, version);
    copyDatabase(database, file, copy);

    // Rebuilding a table that others refer to needs foreign keys off, which cannot be done later.
    database.run("PRAGMA foreign_keys=OFF");
    Transaction transaction{database, Transaction::Kind::write};
    if (database.integer("PRAGMA user_version") != version) {
        return Migrated{version, copy, {}};  // another program did it while the copy was made
    }
    try {
        applyFrom(database, version, list);
    } catch (const SqlError& error) {
        fail("{file} could not be brought up to date and is as it was; a copy is in {copy}.",
             {{"file", file.string()}, {"copy", copy.string()}, {"detail", error.text}});
    }
    if (database.query("PRAGMA foreign_key_check").step()) {
        fail(
            "{file} could not be brought up to date, because a record refers to one that is not there; a "
            "copy is in "
            "{copy}.",
            {{"file", file.string()}, {"copy", copy.string()}});
    }
    transaction.commit();
    Migrated migrated{version, copy, {}};
    if (version <= 2) migrated.unreadable = stepsKeptOfVersion2(database, file);
    return migrated;
}

bool migrateInMemory(Database& copy, std::span<const Migration> list) {
    const auto version = copy.integer("PRAGMA user_version");
    if (!hasTablesOf(copy, version, list)) return false;
    try {
        copy.run("PRAGMA foreign_keys=OFF");
        applyFrom(copy, version, list);
    } catch (const SqlError&) {
        return false;
    } catch (const Trouble&) {
        return false;
    }
    return true;
}

void copyDatabase(Database& database, const std::filesystem::path& from, const std::filesystem::path& to,
                  Existing existing) {
    UnfinishedFile copy{to, existing};
    try {
        // An absolute path is never taken for a URI.
        auto vacuum = database.query("VACUUM INTO ?");
        vacuum.with(std::filesystem::absolute(copy.path()).string()).run();
    } catch (const SqlError& error) {
        const auto code = error.code & 0xff;
        const bool isTarget = code == SQLITE_IOERR || code == SQLITE_FULL || code == SQLITE_CANTOPEN;
        throw Trouble{sentenceFor(error, isTarget ? to : from)};
    }
    copy.finish();
}

bool hasTables(Database& database, std::span<const Migration> list) {
    const auto wanted = [&list] {
        Database made;
        makeTables(made, list);
        return outline(made);
    };
    if (!areAllSteps(list)) return outline(database) == wanted();
    static const auto ofToday = wanted();
    return outline(database) == ofToday;
}

}  // namespace mijlpaal::storage
