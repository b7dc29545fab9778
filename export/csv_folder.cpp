#include "export/csv_folder.h"

#include "base/csv.h"
#include "base/output_file.h"
#include "base/output_folder.h"
#include "base/system_error.h"
#include "export/outline.h"
#include "formats/portfolio_files.h"
#include "model/patch.h"
#include "model/record_names.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <unordered_map>

namespace mijlpaal::exporting {

namespace {

using model::Activity;
using model::Field;
using model::RecordKind;
namespace fs = std::filesystem;

constexpr std::string_view csvOrigin = "csv";

// ---- what the files hold ---------------------------------------------------------------------

/// A note goes with its record, which may have no file. Of what was kept of other files, that of CSV goes out as
/// columns.
bool isInFolder(RecordKind kind, const void* record) {
    if (kind == RecordKind::foreignPart)
        return static_cast<const model::ForeignPart*>(record)->origin == csvOrigin;
    if (kind != RecordKind::note) return !formats::fileOf(kind).empty();
    return !formats::fileOf(static_cast<const model::Note*>(record)->object.kind).empty();
}

std::vector<const void*> inOrder(const model::Portfolio& portfolio, RecordKind kind) {
    std::vector<const void*> rows;
    if (kind == RecordKind::activity) {
        for (const auto* each : inOutline(portfolio)) rows.push_back(each);
    } else {
        const auto& table = portfolio.table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            if (isInFolder(kind, at->record.get())) rows.push_back(at->record.get());
        }
    }
    return rows;
}

/// Writes the table of one kind of record.
class Writer {
public:
    explicit Writer(const model::Portfolio& portfolio) : portfolio_{portfolio}, names_{portfolio} {
        context_.codeOf = [this](model::ObjectRef ref) {
            const auto* record = portfolio_.record(ref);
            const auto* code = record ? model::operationsOf(ref.kind).code(record) : nullptr;
            return code ? *code : names_.of(ref);
        };
        const auto chosen = portfolio.settings().calendar;
        usualCalendar_ = chosen ? portfolio.find(*chosen) : nullptr;
        setCalendar(usualCalendar_);
        for (const auto& part : portfolio.all<model::ForeignPart>()) {
            if (part.origin != csvOrigin) continue;
            auto& names = foreign_[part.object.kind];
            if (std::find(names.begin(), names.end(), part.key) == names.end()) names.push_back(part.key);
            foreignText_.try_emplace({part.object, part.key}, part.content);
        }
    }

    PortfolioTable write(RecordKind kind) {
        setCalendar(usualCalendar_);
        const auto rows = inOrder(portfolio_, kind);
        // What the data set does not have goes by the names of its fields.
        const bool isOfDataSet = !model::fileOf(kind).empty();
        std::vector<const Field*> columns;
        std::vector<const Field*> extra;
        for (const auto& field : model::fields(kind)) {
            if (!field.column.empty() || !isOfDataSet) {
                columns.push_back(&field);
            } else if (field.name != "position" && isUsed(kind, field, rows)) {
                extra.push_back(&field);
            }
        }
        columns.insert(columns.end(), extra.begin(), extra.end());

        PortfolioTable table{kind, {}, {}};
        auto& header = table.lines.emplace_back();
        const auto head = [&](std::string_view name, const Field* field) {
            header.emplace_back(name);
            table.fields.push_back(field);
        };
        for (const auto* field : columns) {
            if (!field->kindColumn.empty()) head(field->kindColumn, nullptr);
            head(field->column.empty() ? field->name : field->column, field);
        }
        const auto& foreign = foreign_[kind];
        for (const auto& name : foreign) head(name, nullptr);

        for (const auto* record : rows) {
            auto& line = table.lines.emplace_back();
            for (const auto* field : columns) {
                if (kind == RecordKind::activity) prepare(*static_cast<const Activity*>(record), *field);
                if (!field->kindColumn.empty()) line.push_back(field->kindText(record));
                line.push_back(textOf(*field, record));
            }
            for (const auto& name : foreign) {
                const model::ObjectRef ref{kind, model::operationsOf(kind).number(record)};
                const auto part = foreignText_.find({ref, name});
                line.push_back(part == foreignText_.end() ? std::string{} : part->second);
            }
        }
        return table;
    }

private:
    static bool isUsed(RecordKind kind, const Field& field, const std::vector<const void*>& rows) {
        const auto nothing = field.get(model::freshRecord(kind));
        return std::any_of(rows.begin(), rows.end(),
                           [&](const void* each) { return field.get(each) != nothing; });
    }

    /// How a date binds stands before it where it has no column of its own.
    std::string textOf(const Field& field, const void* record) const {
        auto text = field.text(record, context_);
        if (!field.column.empty() || !field.refersTo.empty()) return text;
        auto kind = field.kindText(record);
        if (kind.empty() || text.empty()) return kind + text;
        return kind + " " + text;
    }

    void setCalendar(const model::Calendar* calendar) {
        const model::TextContext usual;
        context_.dayLength =
            calendar && calendar->dayLength > model::WorkTime{} ? calendar->dayLength : usual.dayLength;
        const bool hasHours = calendar && !calendar->workingHours.empty();
        context_.dayStart = hasHours ? calendar->workingHours.front().start : usual.dayStart;
        context_.dayFinish = hasHours ? calendar->workingHours.back().finish : usual.dayFinish;
    }

    void prepare(const Activity& activity, const Field& field) {
        const auto* calendar = activity.calendar ? portfolio_.find(*activity.calendar) : nullptr;
        setCalendar(calendar ? calendar : usualCalendar_);
        // A milestone is one moment: with only a day, both its ends stand at the end of that day.
        if (activity.kind == model::ActivityKind::milestone && field.name == "actual_start")
            context_.dayStart = context_.dayFinish;
    }

    const model::Portfolio& portfolio_;
    model::RecordNames names_;
    model::TextContext context_;
    const model::Calendar* usualCalendar_ = nullptr;
    std::map<RecordKind, std::vector<std::string>> foreign_;
    std::map<std::pair<model::ObjectRef, std::string>, std::string> foreignText_;
};

// ---- where they go ---------------------------------------------------------------------------

/// What an export that did not come to its end left.
bool isRemnant(const fs::directory_entry& entry) {
    const auto name = entry.path().filename().string();
    std::error_code ignored;
    return entry.symlink_status(ignored).type() == fs::file_type::directory
               ? name.starts_with(base::unfinishedFolder)
               : name.ends_with(base::unfinishedEnding);
}

/// Nothing in the folder is overwritten but files of these names.
base::Result<void> holdsNothingElse(const fs::path& folder, const std::set<std::string>& names) {
    std::error_code error;
    fs::recursive_directory_iterator each{folder, error};
    for (const fs::recursive_directory_iterator end; !error && each != end; each.increment(error)) {
        auto name = each->path().lexically_relative(folder).string();
        const auto type = each->symlink_status(error).type();
        if (type == fs::file_type::directory && name == "calendars") continue;
        if (type == fs::file_type::directory && isRemnant(*each)) {
            each.disable_recursion_pending();
            continue;
        }
        const auto shown = name;
        if (isRemnant(*each)) name.resize(name.size() - base::unfinishedEnding.size());
        if (type != fs::file_type::regular || !names.contains(name)) {
            return base::failure(
                "The folder {folder} holds {file}, which is not part of an export. Choose an empty folder.",
                {{"folder", folder.string()}, {"file", shown}});
        }
    }
    if (error) {
        return base::failure("The folder {folder} cannot be read: {reason}.",
                             {{"folder", folder.string()}, {"reason", base::reasonFor(error)}});
    }
    return {};
}

/// Takes away what exports that did not come to their end left.
void removeRemnants(const fs::path& folder) {
    std::vector<fs::path> remnants;
    std::error_code ignored;
    fs::recursive_directory_iterator each{folder, ignored};
    for (const fs::recursive_directory_iterator end; !ignored && each != end; each.increment(ignored)) {
        if (!isRemnant(*each)) continue;
        each.disable_recursion_pending();
        if (!base::isBeingWritten(each->path())) remnants.push_back(each->path());
    }
    for (const auto& path : remnants) fs::remove_all(path, ignored);
}

}  // namespace

std::vector<PortfolioTable> portfolioTables(const model::Portfolio& portfolio) {
    std::vector<PortfolioTable> tables;
    Writer writer{portfolio};
    for (const auto kind : formats::kindsWithFile()) {
        auto table = writer.write(kind);
        const bool isEmpty = table.lines.size() == 1;
        if (!isEmpty || !model::mayLackFile(kind)) tables.push_back(std::move(table));
    }
    return tables;
}

std::map<std::string, std::string> csvTexts(const model::Portfolio& portfolio) {
    std::map<std::string, std::string> texts;
    for (const auto& table : portfolioTables(portfolio))
        texts.emplace(formats::fileOf(table.kind), base::writeCsv(table.lines));
    return texts;
}

base::Findings csvLosses(const model::Portfolio& portfolio) {
    std::string kinds;
    for (const auto kind : model::allKinds) {
        const auto& table = portfolio.table(kind);
        std::size_t count = 0;
        for (auto at = table.first(); at != table.last(); ++at) count += !isInFolder(kind, at->record.get());
        if (count == 0) continue;
        if (!kinds.empty()) kinds += ", ";
        kinds += std::string{pluralFor(kind)} + ": " + std::to_string(count);
    }
    if (kinds.empty()) return {};
    return {{base::Severity::warning,
             {},
             base::message("These have no place in rows and sheets, and are left out: {kinds}.", {{"kinds", kinds}}),
             {}}};
}

base::Result<void> writeCsvFolder(const model::Portfolio& portfolio, const fs::path& folder) {
    std::error_code error;
    const auto there = fs::status(folder, error);
    if (fs::exists(there) && !fs::is_directory(there)) {
        return base::failure("{folder} is a file and not a folder. Choose another name.",
                             {{"folder", folder.string()}});
    }
    const auto texts = csvTexts(portfolio);
    std::set<std::string> names;
    for (const auto& [name, text] : texts) names.insert(name);
    if (fs::exists(there)) {
        if (auto empty = holdsNothingElse(folder, names); !empty) return empty;
        removeRemnants(folder);
    }
    return base::writeWholeFolder(folder, texts);
}

}  // namespace mijlpaal::exporting
