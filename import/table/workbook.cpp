#include "import/table/workbook.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace mijlpaal::importing::table {

namespace {

using base::message;

constexpr std::array zipBytes{'P', 'K', '\x03', '\x04'}, compoundBytes{'\xD0', '\xCF', '\x11', '\xE0'};
constexpr std::string_view zipSign{zipBytes.data(), zipBytes.size()};
constexpr std::string_view compoundSign{compoundBytes.data(), compoundBytes.size()};

/// Whether a name stands in a compound file, where names are in UTF-16.
bool holdsName(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char letter : name) wide += {letter, '\0'};
    return bytes.find(wide) != std::string_view::npos;
}

base::Message saveAsXlsx() {
    return message("Save it in the spreadsheet program as .xlsx, .ods or CSV, and import that.");
}

std::optional<std::vector<Table>> refusedAs(const std::string& file, base::Message what, FindingList& found) {
    found.error({file, {}, {}}, std::move(what), saveAsXlsx());
    return std::nullopt;
}

base::Result<std::vector<Table>> readPackage(std::string_view bytes) {
    auto package = Package::open(bytes);
    if (!package) return base::failure(package.error());
    const auto parts = package->parts();
    const auto holds = [&parts](std::string_view ending) {
        return std::any_of(parts.begin(), parts.end(),
                           [ending](const std::string& part) { return part.ends_with(ending); });
    };
    if (package->has("content.xml")) {
        const auto type = package->read("mimetype", 1000);
        if (!type || type->find("spreadsheet") != std::string::npos) return readOds(*package);
    }
    if (holds("workbook.xml") || holds("workbook.bin")) return readXlsx(*package);
    return base::failure("This is no workbook of a spreadsheet program.");
}

}  // namespace

bool isTableFile(std::string_view beginning, std::string_view ending) {
    constexpr std::array endings{".csv", ".tsv", ".xlsx", ".xlsm", ".xltx", ".xlsb", ".ods", ".ots", ".xls"};
    // Texts of other kinds have no cells.
    const bool hasCells = ending == ".txt" && beginning.find_first_of("\t;") != std::string_view::npos;
    return std::find(endings.begin(), endings.end(), ending) != endings.end() || hasCells ||
           beginning.starts_with(zipSign) || base::lowered(beginning.substr(0, 4)) == "sep=";
}

std::optional<std::vector<Table>> readTables(const std::string& file, std::string_view bytes,
                                             const KnowsHeading& knows, FindingList& found) {
    if (bytes.size() > largestFile) {
        found.error({file, {}, {}},
                    message("The file is larger than {limit} MiB.",
                            {{"limit", std::to_string(largestFile / mebibyte)}}),
                    message("Take out what does not belong in it."));
        return std::nullopt;
    }
    if (bytes.starts_with(compoundSign)) {
        if (holdsName(bytes, "EncryptedPackage"))
            return refusedAs(file, message("The file is protected with a password."), found);
        return refusedAs(file, message("This is a workbook in the form of before 2007 (.xls)."), found);
    }
    if (bytes.starts_with("PK")) {
        auto tables = readPackage(bytes);
        if (!tables) return refusedAs(file, std::move(tables.error()), found);
        return std::move(*tables);
    }
    if (bytes.empty()) {
        found.error({file, {}, {}}, message("The file is empty."),
                    message("Save it again, with the rows in it."));
        return std::nullopt;
    }
    const auto ending = file.substr(std::min(file.rfind('.'), file.size()));
    if (base::lowered(ending) == ".xlsx" || base::lowered(ending) == ".ods")
        return refusedAs(file, message("The file breaks off or is damaged."), found);
    const auto text = textOf(file, bytes, found);
    if (!text) return std::nullopt;
    auto rows = readTextRows(file, *text, knows, found);
    std::vector<Table> tables;
    tables.push_back(tableOf(std::move(rows)));
    return tables;
}

}  // namespace mijlpaal::importing::table
