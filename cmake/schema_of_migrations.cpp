// schema_of_migrations OUTPUT STEP.sql ...: makes the tables of all steps of the file format, one step after the other,
// and writes the SQL that makes what has become of them at once. To take all steps costs a fifth of a second, each time
// a file is opened; a test holds the two together.
#include "storage/migrations/tables_of_version_2.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace {

void run(sqlite3* database, const std::string& sql, const char* what) {
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return;
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

int addLine(void* text, int /*columns*/, char** values, char** /*names*/) {
    static_cast<std::string*>(text)->append(values[0]).append(";\n");
    return 0;
}

}  // namespace

int main(int count, char** words) {
    sqlite3* database = nullptr;
    if (count < 3 || sqlite3_open(":memory:", &database) != SQLITE_OK) return 1;
    for (int i = 2; i < count; ++i) {
        std::ifstream file{words[i], std::ios::binary};
        run(database, std::string{std::istreambuf_iterator<char>{file}, {}}, words[i]);
        if (std::string_view{words[i]}.ends_with("0003.sql")) run(database, std::string{mijlpaal::storage::dropTablesOfVersion2}, words[i]);
    }
    std::string schema;
    // Those that SQLite makes by itself have no text.
    constexpr auto all = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'table' DESC, rowid";
    if (sqlite3_exec(database, all, addLine, &schema, nullptr) != SQLITE_OK) return 1;
    sqlite3_close(database);
    std::ofstream output{words[1], std::ios::binary};
    output << "// Made from storage/migrations/*.sql by cmake/schema_of_migrations.cpp.\n"
              "#include <string_view>\n\n"
              "namespace mijlpaal::storage {\n\n"
              "extern const std::string_view schemaText;\n\n"
              "using namespace std::string_view_literals;\n"
              "constinit const std::string_view schemaText = R\"sql(\n"
           << schema << ")sql\"sv;\n\n}  // namespace mijlpaal::storage\n";
    return output.flush() ? 0 : 1;
}
