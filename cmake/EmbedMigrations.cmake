# cmake -DFOLDER=storage/migrations -DOUTPUT=migration_texts.cpp -P EmbedMigrations.cmake
file(GLOB files ${FOLDER}/*.sql)
list(SORT files)
set(texts "")
foreach(file IN LISTS files)
  file(READ ${file} text)
  string(APPEND texts "    R\"sql(\n${text})sql\"sv,\n")
endforeach()
file(WRITE ${OUTPUT} "// Made from storage/migrations/*.sql by cmake/EmbedMigrations.cmake.
#include <cstddef>
#include <string_view>

namespace mijlpaal::storage {

extern const std::string_view migrationTexts[];
extern const std::size_t migrationCount;

// With their lengths, so that they are there before anything runs.
using namespace std::string_view_literals;
constinit const std::string_view migrationTexts[] = {
${texts}};
const std::size_t migrationCount = sizeof migrationTexts / sizeof *migrationTexts;

}  // namespace mijlpaal::storage
")
