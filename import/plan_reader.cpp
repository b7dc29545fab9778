#include "import/plan_reader.h"

#include "import/names_on_one_line.h"

#include <fstream>
#include <iterator>
#include <utility>

namespace mijlpaal::importing {

using base::message;

Imported refused(base::Place place, base::Message what, base::Message help, const model::Portfolio& base) {
    return {{{base::Severity::error, std::move(place), std::move(what), std::move(help)}}, {}, base, {}};
}

Imported readBytesOf(const std::filesystem::path& file, const model::Portfolio& base, base::Message choose,
                     const ReadBytes& read) {
    const auto name = file.filename().string();
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (!error && size > largestPlanFile)
        return refused({name, {}, {}}, message("The file is larger than 2 GiB."), std::move(choose), base);
    std::string bytes(error ? 0 : size, '\0');
    std::ifstream stream{file, std::ios::binary};
    if (error || !stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        return refused({name, {}, {}}, message("The file cannot be read."),
                       message("Check that it is there and that you may read it."), base);
    }
    return read(std::move(bytes), name);
}

Imported finished(const model::Portfolio& base, model::Portfolio trial, const std::string& name,
                  FindingList& found, std::vector<StoredDates> stored, base::Findings more) {
    Imported imported;
    if (found.hasErrors()) {
        imported.portfolio = base;
    } else {
        imported.changes = model::difference(base, trial);
        imported.changes.label = message("Import {folder}", {{"folder", name}});
        imported.portfolio = std::move(trial);
        imported.storedDates = std::move(stored);
    }
    imported.findings = found.take();
    std::move(more.begin(), more.end(), std::back_inserter(imported.findings));
    putNamesOnOneLine(base, name, imported);
    return imported;
}

}  // namespace mijlpaal::importing
