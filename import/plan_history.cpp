#include "import/plan_history.h"

#include "base/system_error.h"
#include "formats/portfolio_files.h"
#include "import/csv_folder.h"
#include "import/plan_file.h"

#include <iterator>
#include <map>
#include <string>
#include <unordered_set>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Day;
namespace fs = std::filesystem;

constexpr std::string_view historyName = "history";

std::string folderOf(Day day) {
    return std::string{historyName} + "/" + model::isoText(day);
}

/// The files of each day of which the folder tells.
std::map<Day, FolderTexts> readDays(const fs::path& folder, base::Findings& findings) {
    std::map<Day, FolderTexts> days;
    std::error_code error;
    for (fs::directory_iterator each{folder / historyName, error}, end; !error && each != end;
         each.increment(error)) {
        std::error_code unknown;
        if (!each->is_directory(unknown)) continue;
        const auto name = each->path().filename().string();
        auto texts = readFolderTexts(each->path());
        const auto day = model::dayFrom(name);
        if (day && !(texts.files.empty() && texts.unreadable.empty())) {
            days.emplace(*day, std::move(texts));
            continue;
        }
        const base::Place place{std::string{historyName} + "/" + texts.name, {}, {}};
        findings.push_back(
            day ? base::Finding{base::Severity::warning, place,
                                message(
                                    "The folder holds none of the files of a portfolio, and is not read."),
                                message("Put in it the files that differed on that day.")}
                : base::Finding{base::Severity::warning, place,
                                message("The name of the folder is not a day, and it is not read."),
                                message("Name it like 2025-09-30.")});
    }
    if (error && error != std::errc::no_such_file_or_directory && error != std::errc::not_a_directory) {
        findings.push_back(
            {base::Severity::error,
             {std::string{historyName}, {}, {}},
             message("The folder cannot be read: {reason}.", {{"reason", base::reasonFor(error)}}),
             {}});
    }
    return days;
}

FolderTexts laidOver(FolderTexts folder, const FolderTexts& over) {
    for (const auto& [name, text] : over.files) {
        folder.unreadable.erase(name);
        folder.files[name] = text;
    }
    for (const auto& [name, why] : over.unreadable) {
        folder.files.erase(name);
        folder.unreadable.insert_or_assign(name, why);
    }
    return folder;
}

bool holds(const FolderTexts& texts, const std::string& file) {
    return texts.files.contains(file) || texts.unreadable.contains(file);
}

/// What there is to say of a day that the folder as it is now does not say already.
base::Findings findingsOf(Day day, const FolderTexts& own, base::Findings found, const base::Findings& now) {
    // There may be one for each of very many rows.
    std::unordered_set<std::string> said;
    for (const auto& finding : now) said.insert(base::plain(finding));
    base::Findings kept;
    for (auto& finding : found) {
        const auto& file = finding.place.file;
        if (holds(own, file)) {
            finding.place.file = folderOf(day) + "/" + file;
        } else if (file == formats::fileOf(model::RecordKind::settings) &&
                   finding.severity != base::Severity::error) {
            continue;  // the status date is that of the folder's name
        } else if (said.contains(base::plain(finding))) {
            continue;
        } else {
            finding.place.file = file.empty() ? folderOf(day) : file + " (" + folderOf(day) + ")";
        }
        kept.push_back(std::move(finding));
    }
    return kept;
}

void append(base::Findings& list, base::Findings more) {
    std::move(more.begin(), more.end(), std::back_inserter(list));
}

/// Nothing is after the day of which the folder itself tells.
base::Findings findingsOfOrder(const std::map<Day, FolderTexts>& days, Day last) {
    base::Findings findings;
    for (auto at = days.lower_bound(last); at != days.end(); ++at) {
        findings.push_back({base::Severity::error,
                            {folderOf(at->first), {}, {}},
                            message("This day is not before the status date of the folder, {day}.",
                                    {{"day", model::isoText(last)}}),
                            message("Correct the name of this folder, or the status date.")});
    }
    return findings;
}

void addState(PlanHistory& history, Imported imported) {
    if (imported.changes.empty()) return;
    const auto day = imported.portfolio.settings().statusDate;
    history.states.push_back({day, std::move(imported.changes), std::move(imported.portfolio)});
}

void readFolder(PlanHistory& history, const fs::path& path, const ImportOptions& options) {
    auto folder = readFolderTexts(path);
    const auto days = readDays(path, history.findings);
    auto now = readCsvTexts(days.empty() ? std::move(folder) : FolderTexts{folder}, {}, options);
    model::Portfolio before;
    for (const auto& [day, own] : days) {
        auto then = readCsvTexts(laidOver(folder, own), before, {.statusDate = day, .isWhole = true});
        append(history.findings, findingsOf(day, own, std::move(then.findings), now.findings));
        before = then.portfolio;
        addState(history, std::move(then));
    }
    append(history.findings, now.findings);
    if (base::hasErrors(now.findings)) return;
    if (days.empty()) {
        addState(history, std::move(now));
        return;
    }
    const auto last = now.portfolio.settings().statusDate;
    append(history.findings, findingsOfOrder(days, last));
    auto since = readCsvTexts(folder, before, {.statusDate = last, .isWhole = true});
    if (base::hasErrors(since.findings)) append(history.findings, since.findings);
    addState(history, std::move(since));
    for (auto& state : history.states) {
        state.changes.label = message("Import {folder}, as of {day}",
                                      {{"folder", folder.name}, {"day", model::isoText(state.day)}});
    }
}

}  // namespace

PlanHistory readPlanHistory(const fs::path& path, const ImportOptions& options, bool onlyNow) {
    PlanHistory history;
    std::error_code error;
    if (!onlyNow && fs::is_directory(path / historyName, error)) {
        readFolder(history, path, options);
    } else {
        auto imported = readPlanFile(path, {}, options);
        history.findings = std::move(imported.findings);
        history.columns = std::move(imported.columns);
        addState(history, std::move(imported));
    }
    if (base::hasErrors(history.findings)) history.states.clear();
    return history;
}

}  // namespace mijlpaal::importing
