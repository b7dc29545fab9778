#include "import/csv_folder.h"

#include "base/edit_distance.h"
#include "base/system_error.h"
#include "base/text.h"
#include "formats/portfolio_files.h"
#include "import/csv/reading.h"
#include "import/plan_reader.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <utility>

namespace mijlpaal::importing {

std::span<const model::RecordKind> csv::kinds() {
    return formats::kindsWithFile();
}

namespace {

using base::message;
using csv::kinds;
using model::RecordKind;
namespace fs = std::filesystem;

// ---- the files -----------------------------------------------------------------------------------

bool holdsAnyFile(const FolderTexts& texts) {
    return std::any_of(kinds().begin(), kinds().end(), [&texts](RecordKind kind) {
        const auto file = formats::fileOf(kind);
        return texts.files.contains(file) || texts.sheets.contains(file) || texts.unreadable.contains(file);
    });
}

void open(csv::Reading& reading, RecordKind kind) {
    const auto file = formats::fileOf(kind);
    auto& opened = reading.sheet(kind);
    opened.kind = kind;
    opened.file = file;
    if (const auto rows = reading.texts.sheets.find(file); rows != reading.texts.sheets.end()) {
        opened = readSheet(kind, std::move(rows->second), reading.found);
    } else if (const auto text = reading.texts.files.find(file); text != reading.texts.files.end()) {
        opened = readSheet(kind, text->second, reading.found);
        std::string{}.swap(text->second);
    } else if (const auto unreadable = reading.texts.unreadable.find(file);
               unreadable != reading.texts.unreadable.end()) {
        reading.found.add(unreadable->second);
    } else {
        opened.isComplete = true;
        reading.isAbsent[csv::indexOf(kind)] = true;
    }
}

/// "activities" for "calendars/Activities.CSV"
std::string stemOf(std::string_view name) {
    return base::lowered(fs::path{name}.stem().string());
}

/// The file that is not there, of which this may be the name; nothing when it is like none.
std::optional<RecordKind> meantBy(const std::string& name, const csv::Reading& reading) {
    const auto stem = stemOf(name);
    std::optional<RecordKind> meant;
    auto least = std::min<std::size_t>(3, stem.size() / 3) + 1;
    for (const auto kind : kinds()) {
        if (!reading.isAbsent[csv::indexOf(kind)]) continue;
        const auto apart = base::editDistance(stem, stemOf(formats::fileOf(kind)));
        if (apart >= least) continue;
        least = apart;
        meant = kind;
    }
    return meant;
}

/// A file with a name that is nearly right would otherwise be missed in silence.
void nameOtherFiles(csv::Reading& reading) {
    for (const auto& [name, text] : reading.texts.files) {
        const bool isOurs = std::any_of(kinds().begin(), kinds().end(), [&name = name](RecordKind kind) {
            return formats::fileOf(kind) == name;
        });
        if (isOurs) continue;
        if (const auto meant = meantBy(name, reading)) {
            const std::string file{formats::fileOf(*meant)};
            reading.found.error({name, {}, {}},
                                message("The file is not one of those of a portfolio; {file}, which it is like, is not there.",
                                        {{"file", file}}),
                                message("Name it {file}, or take it out of the folder.", {{"file", file}}));
        } else {
            reading.found.warning(
                {name, {}, {}}, message("The file is not one of those of a portfolio, and is not read."),
                message("Correct its name if it should be one of them."), base::Fate::leftOut);
        }
    }
}

/// A plan of which no file says when people work has the calendar of a new portfolio.
void addUsualCalendar(csv::Reading& reading) {
    if (!reading.isUnknown(RecordKind::calendar)) return;
    const auto day = reading.options.statusDate.value_or(reading.options.today.value_or(model::Day{}));
    const auto year = static_cast<int>(std::chrono::year_month_day{day}.year());
    constexpr int before = 3, after = 12;
    const auto usual = model::emptyPortfolio(day, year - before, year + after);
    reading.trial.all<model::Calendar>() = usual.all<model::Calendar>();
    if (reading.isUnknown(RecordKind::holiday)) reading.trial.all<model::Holiday>() = usual.all<model::Holiday>();
}

/// By file, in the order in which they are read, and then by row.
base::Findings inOrder(base::Findings findings) {
    const auto rank = [](const base::Finding& finding) {
        const auto at = std::find_if(kinds().begin(), kinds().end(), [&](RecordKind kind) {
            return formats::fileOf(kind) == finding.place.file;
        });
        return std::pair{at - kinds().begin(), finding.place.row.value_or(0)};
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const base::Finding& a, const base::Finding& b) { return rank(a) < rank(b); });
    return findings;
}

// ---- the folder on disk --------------------------------------------------------------------------

base::Finding cannotRead(const std::string& file, const std::string& reason) {
    return {base::Severity::error,
            {file, {}, {}},
            message("The file cannot be read: {reason}.", {{"reason", reason}}),
            message("Check that it is a file and that you may read it.")};
}

void readFile(FolderTexts& texts, const std::string& name, const fs::path& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) return;
    if (!fs::is_regular_file(status)) {
        texts.unreadable.emplace(name, base::Finding{base::Severity::error,
                                                     {name, {}, {}},
                                                     message("This is a folder or a device, and not a file."),
                                                     message("Put the file in its place.")});
        return;
    }
    // One byte more than is allowed is enough to refuse it.
    const auto size = fs::file_size(path, error);
    const auto wanted = error ? table::largestFile + 1 : std::min<std::uintmax_t>(size, table::largestFile + 1);
    errno = 0;
    std::ifstream stream{path, std::ios::binary};
    std::string text(static_cast<std::size_t>(wanted), '\0');
    if (!stream || (!stream.read(text.data(), static_cast<std::streamsize>(text.size())) && !stream.eof())) {
        texts.unreadable.emplace(name, cannotRead(name, base::reasonFor(errno)));
        return;
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    texts.files.emplace(name, std::move(text));
}

/// The last part of a path, as text for people.
std::string nameOf(const fs::path& folder) {
    std::error_code error;
    auto whole = fs::absolute(folder, error).lexically_normal();
    if (!whole.has_filename()) whole = whole.parent_path();
    auto name = whole.filename().string();
    while (const auto bad = base::firstInvalidUtf8(name)) name[*bad] = '?';
    return name.empty() ? folder.string() : name;
}

}  // namespace

FolderTexts readFolderTexts(const fs::path& folder) {
    FolderTexts texts;
    texts.name = nameOf(folder);
    for (std::size_t i = 0; i < model::recordKindCount; ++i) {
        const std::string name{formats::fileOf(static_cast<RecordKind>(i))};
        if (!name.empty()) readFile(texts, name, folder / name);
    }
    // Files that are not ours are named and not opened.
    for (const auto* under : {"", "calendars"}) {
        std::error_code error;
        for (fs::directory_iterator each{folder / under, error}, end; !error && each != end;
             each.increment(error)) {
            if (base::lowered(each->path().extension().string()) != ".csv") continue;
            const auto name = (fs::path{under} / each->path().filename()).string();
            if (!texts.unreadable.contains(name) && !base::firstInvalidUtf8(name))
                texts.files.try_emplace(name);
        }
    }
    return texts;
}

Imported readCsvTexts(FolderTexts texts, const model::Portfolio& base, const ImportOptions& options) {
    csv::Reading reading{std::move(texts), base, options};
    const bool holdsAny = holdsAnyFile(reading.texts);
    if (!holdsAny) {
        reading.found.error({reading.texts.name, {}, {}},
                            message("The folder holds none of the files of a portfolio."),
                            message("Choose the folder that holds {file}.",
                                    {{"file", std::string{formats::fileOf(RecordKind::activity)}}}));
    }
    for (const auto kind : kinds()) open(reading, kind);
    nameOtherFiles(reading);
    if (!holdsAny) return {reading.found.take(), {}, base, {}};
    addUsualCalendar(reading);
    csv::readRows(reading);
    csv::tellAbsent(reading);
    csv::settle(reading);
    csv::check(reading);

    auto imported = finished(base, std::move(reading.trial), reading.texts.name, reading.found);
    imported.findings = inOrder(std::move(imported.findings));
    return imported;
}

Imported readCsvFolder(const fs::path& folder, const model::Portfolio& base, const ImportOptions& options) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        base::Finding finding{base::Severity::error,
                              {folder.string(), {}, {}},
                              message("There is no such folder."),
                              message("Choose the folder that holds {file}.",
                                      {{"file", std::string{formats::fileOf(RecordKind::activity)}}})};
        return {{std::move(finding)}, {}, base, {}};
    }
    return readCsvTexts(readFolderTexts(folder), base, options);
}

}  // namespace mijlpaal::importing
