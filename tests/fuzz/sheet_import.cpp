// Whatever bytes a sheet of tasks holds (CSV, XLSX, ODS), an import ends with findings or with a portfolio
// that can be scheduled, and reading the same file into that changes nothing.
//
// Input: the bytes of the file. Behind a first byte 'X' or 'O' stands the XML of the one sheet of a workbook,
// which is packed here, so that what is tried reaches the readers of XML.
#include "base/finding.h"
#include "import/plan_sheet.h"
#include "scheduling/schedule.h"

#include <zip.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace mijlpaal;

void check(bool holds) {
    if (!holds) std::abort();
}

using Parts = std::vector<std::pair<std::string, std::string>>;

std::string packed(const Parts& parts) {
    zip_error_t error;
    zip_error_init(&error);
    auto* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    auto* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    for (const auto& [name, bytes] : parts) {
        auto* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        zip_set_file_compression(archive,
                                 static_cast<zip_uint64_t>(zip_file_add(archive, name.c_str(), source, 0)),
                                 ZIP_CM_STORE, 0);
    }
    check(zip_close(archive) == 0 && zip_source_open(target) == 0);
    std::string result;
    char buffer[4096];
    for (auto read = zip_source_read(target, buffer, sizeof buffer); read > 0;
         read = zip_source_read(target, buffer, sizeof buffer))
        result.append(buffer, static_cast<std::size_t>(read));
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

std::string workbook(std::string_view sheet) {
    return packed(
        {{"xl/workbook.xml", R"(<workbook><sheets><sheet name="a" id="1"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<R><R Id="1" Type="worksheet" Target="s.xml"/><R Id="2" Type="styles" Target="t.xml"/></R>)"},
         {"xl/t.xml", R"(<s><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></s>)"},
         {"xl/s.xml", std::string{sheet}}});
}

std::string openDocument(std::string_view table) {
    return packed(
        {{"content.xml", "<d><body><spreadsheet>" + std::string{table} + "</spreadsheet></body></d>"}});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    std::string input{reinterpret_cast<const char*>(bytes), size};
    if (input.starts_with('X')) input = workbook(std::string_view{input}.substr(1));
    if (input.starts_with('O')) input = openDocument(std::string_view{input}.substr(1));
    importing::ImportOptions options;
    options.today = model::makeDay(2026, 3, 2);
    const auto imported = importing::readPlanSheetBytes(input, "fuzz.csv", {}, options);
    for (const auto& finding : imported.findings) plain(finding);
    if (base::hasErrors(imported.findings)) {
        check(imported.changes.empty() && imported.portfolio == model::Portfolio{});
        return 0;
    }
    const auto& plan = imported.portfolio;
    check(scheduling::schedule(plan, scheduling::optionsOf(plan)).has_value());
    check(importing::readPlanSheetBytes(input, "fuzz.csv", plan, options).changes.empty());
    return 0;
}
