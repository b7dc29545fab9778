#include "tests/storage/support/folder.h"

#include "tests/support/filled.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace mijlpaal::tests {

namespace {

constexpr uid_t nobody = 65534;

sqlite3* connect(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
    sqlite3_busy_timeout(database, 5000);
    return database;
}

}  // namespace

Folder::Folder() {
    auto name = (std::filesystem::temp_directory_path() / "mijlpaal-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()));
    path_ = name;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(path_, ignored);
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{path_})
        names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

OrdinaryUser::OrdinaryUser() {
    if (getuid() == 0) REQUIRE(seteuid(nobody) == 0);
}

OrdinaryUser::~OrdinaryUser() {
    if (getuid() == 0) CHECK(seteuid(0) == 0);
}

void runSql(const std::filesystem::path& file, const std::string& sql) {
    auto* database = connect(file);
    char* error = nullptr;
    sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &error);
    INFO(sql);
    CHECK_MESSAGE(!error, error);
    sqlite3_free(error);
    sqlite3_close(database);
}

std::vector<std::string> askSql(const std::filesystem::path& file, const std::string& sql,
                                std::size_t column) {
    struct Answers {
        std::size_t column = 0;
        std::vector<std::string> texts;
    };
    Answers answers{column, {}};
    auto* database = connect(file);
    const auto take = [](void* to, int, char** texts, char**) {
        auto& into = *static_cast<Answers*>(to);
        into.texts.emplace_back(texts[into.column] ? texts[into.column] : "");
        return 0;
    };
    CHECK(sqlite3_exec(database, sql.c_str(), take, &answers, nullptr) == SQLITE_OK);
    sqlite3_close(database);
    return answers.texts;
}

void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream{file, std::ios::binary} << bytes;
}

std::string readBytes(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void makeFromSql(const std::filesystem::path& file, const char* name) {
    const auto* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(source);
    const auto sql = readBytes(std::filesystem::path{source} / "tests" / "data" / name);
    REQUIRE_FALSE(sql.empty());
    runSql(file, sql);
}

storage::Store makeStore(const std::filesystem::path& file) {
    return writeFile(file, filledPortfolio(3));
}

model::ChangeSet edit(const std::string& name) {
    return {base::message("Edit {name}", {{"name", name}}), "", {}};
}

model::ChangeSet rename(const model::Portfolio& portfolio, const std::string& name) {
    auto changes = edit(name);
    const auto& activity = portfolio.all<model::Activity>().at({1});
    auto renamed = activity;
    renamed.nameNl = name;
    changes.change(activity, renamed);
    return changes;
}

std::vector<std::string> sentences(const base::Findings& findings) {
    std::vector<std::string> texts;
    for (const auto& finding : findings) texts.push_back(plain(finding.message));
    return texts;
}

}  // namespace mijlpaal::tests
