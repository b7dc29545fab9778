// Whatever bytes a folder holds, an import ends with findings or with a portfolio that comes out and in
// again.
//
// Input: names of files and their texts, each behind a byte 0x1E: "\x1Ename\x1Etext\x1Ename\x1Etext". Files
// that are not given are those of a small valid portfolio.
#include "base/csv.h"
#include "export/csv_folder.h"
#include "import/csv_folder.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace mijlpaal;

void check(bool holds) {
    if (!holds) std::abort();
}

model::Portfolio smallPortfolio() {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2026, 2027);
    for (std::int64_t number = 1; number <= 4; ++number) {
        model::Activity activity;
        activity.id = {number};
        activity.code = "A" + std::to_string(number);
        activity.nameNl = "Activiteit " + std::to_string(number);
        activity.position = 1024 * number;
        activity.kind = number == 1 ? model::ActivityKind::summary : model::ActivityKind::task;
        if (number > 1) activity.parent = model::ActivityId{1};
        if (number > 1) activity.mostLikely = model::hours(8 * number);
        portfolio.all<model::Activity>().put(activity);
    }
    model::Dependency link;
    link.id = {1};
    link.code = "D1";
    link.predecessor = {2};
    link.successor = {3};
    portfolio.all<model::Dependency>().put(link);
    return portfolio;
}

importing::FolderTexts folderFrom(std::string_view input) {
    static const auto usual = exporting::csvTexts(smallPortfolio());
    importing::FolderTexts folder;
    folder.name = "fuzz";
    folder.files = {usual.begin(), usual.end()};
    const auto next = [&input] {
        const auto end = input.find('\x1E');
        const std::string part{input.substr(0, end)};
        input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
        return part;
    };
    next();
    while (!input.empty()) {
        const auto name = next();
        folder.files[name] = next();
    }
    return folder;
}

void readRows(std::string_view input) {
    const auto rows = base::readCsv(input);
    if (!rows) return;
    std::vector<std::vector<std::string>> cells;
    for (const auto& row : *rows) cells.push_back(row.cells);
    const auto again = base::readCsv(base::writeCsv(cells));
    check(again.has_value() && again->size() == rows->size());
    for (std::size_t i = 0; i < cells.size(); ++i) check((*again)[i].cells == cells[i]);
}

void importFolder(std::string_view input) {
    const auto folder = folderFrom(input);
    const auto imported = importing::readCsvTexts(folder, {});
    for (const auto& finding : imported.findings) plain(finding);
    if (base::hasErrors(imported.findings)) {
        check(imported.changes.empty() && imported.portfolio == model::Portfolio{});
        return;
    }
    check(importing::readCsvTexts(folder, imported.portfolio).changes.empty());
    const auto texts = exporting::csvTexts(imported.portfolio);
    const auto again = importing::readCsvTexts({"fuzz", {texts.begin(), texts.end()}, {}}, {});
    check(!base::hasErrors(again.findings));
    check(exporting::csvTexts(again.portfolio) == texts);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(bytes), size};
    readRows(input);
    importFolder(input);
    return 0;
}
