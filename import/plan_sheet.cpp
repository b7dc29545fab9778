#include "import/plan_sheet.h"

#include "base/text.h"
#include "import/csv_folder.h"
#include "import/future_actuals.h"
#include "import/ledger_sheet.h"
#include "import/plan_reader.h"
#include "import/plan_sheet/columns.h"
#include "import/plan_sheet/reading.h"
#include "import/stored_dates.h"
#include "import/table/values.h"
#include "import/table/workbook.h"
#include "model/rules.h"
#include "scheduling/circle.h"
#include "scheduling/schedule.h"

#include <algorithm>
#include <array>
#include <set>

namespace mijlpaal::importing {

namespace {

using base::message;
using plan_sheet::Column;
using plan_sheet::placeOf;
namespace fs = std::filesystem;

constexpr std::string_view choiceOrigin = "sheet_columns";

// ---- the columns -----------------------------------------------------------------------------

/// Whether a cell can be what a column says; a word that is no such value.
bool fits(Column column, const table::Cell& cell) {
    switch (column) {
        case Column::duration:
        case Column::remaining:
        case Column::optimistic:
        case Column::pessimistic:
            return table::lengthIn(cell, {}, model::TimeUnit::day).has_value();
        case Column::start:
        case Column::finish:
        case Column::actualStart:
        case Column::actualFinish:
        case Column::deadline:
        case Column::baselineStart:
        case Column::baselineFinish:
        case Column::constraintDate:
            return table::momentIn(cell, {}, false) || table::momentIn(cell, {true, false}, false);
        case Column::level:
            return base::wholeNumber(table::bare(cell.text)).has_value();
        case Column::percent:
            return table::percentIn(cell, false).has_value();
        case Column::milestone:
        case Column::summary:
            return table::truthIn(cell).has_value();
        case Column::kind:
            return plan_sheet::isKindWord(cell.text);
        case Column::constraintType:
            return plan_sheet::isConstraintWord(cell.text);
        default:
            return true;
    }
}

/// A column is what its heading says when most of its values are of that kind: "Gereed" may be a share, and
/// may be a remark.
bool fitsMostly(const table::Table& table, const table::FoundHeadings& headings,
                const table::FoundColumn& column) {
    std::size_t said = 0, fitting = 0;
    for (const auto& row : headings.rowsOf(table)) {
        if (column.column >= row.cells.size() || table::saysNothing(row.cells[column.column])) continue;
        ++said;
        fitting += fits(static_cast<Column>(*column.known), row.cells[column.column]);
    }
    return fitting * 2 >= said;
}

void dropMisfits(const table::Table& table, table::FoundHeadings& headings) {
    const bool isNamed = headings.find(placeOf(Column::name)) != nullptr;
    for (auto& column : headings.columns) {
        if (!column.known || column.isChosen || fitsMostly(table, headings, column)) continue;
        // A list of milestones calls its names so.
        const bool isName = !isNamed && (*column.known == placeOf(Column::milestone) ||
                                         *column.known == placeOf(Column::summary));
        column.known = isName ? std::optional{placeOf(Column::name)} : std::nullopt;
    }
}

std::string headingsText(const table::FoundHeadings& headings) {
    std::string text;
    for (const auto& column : headings.columns) {
        if (column.heading.empty()) continue;
        if (!text.empty()) text += ", ";
        text += "“" + column.heading + "”";
    }
    return text;
}

std::vector<ReadColumn> readColumns(const table::FoundHeadings& headings) {
    std::vector<ReadColumn> columns;
    for (const auto& column : headings.columns) {
        if (column.heading.empty()) continue;
        auto& made = columns.emplace_back();
        made.heading = column.heading;
        if (!column.known) continue;
        made.name = plan_sheet::columns()[*column.known].name;
        made.title = plan_sheet::titleOf(static_cast<Column>(*column.known));
    }
    return columns;
}

/// What was said of columns that the sheet does not have.
void nameStrangers(const std::string& file, const table::FoundHeadings& headings,
                   const table::SheetChoice& choice, FindingList& found) {
    for (const auto& [heading, name] : choice.columns) {
        const bool isThere = std::any_of(
            headings.columns.begin(), headings.columns.end(),
            [&heading = heading](const table::FoundColumn& column) { return column.heading == heading; });
        if (isThere) continue;
        found.error({file, headings.row, {}},
                    message("The sheet has no column “{heading}”.", {{"heading", heading}}),
                    message("Its columns are: {headings}.", {{"headings", headingsText(headings)}}));
    }
}

void rememberChoice(plan_sheet::Reading& reading) {
    const auto settings = refTo(reading.trial.settings().id);
    auto& parts = reading.trial.all<model::ForeignPart>();
    for (const auto& [heading, name] : reading.options.sheet.columns) {
        model::ForeignPart part{parts.nextId(), settings, std::string{choiceOrigin}, heading, name};
        for (const auto& before : reading.base.all<model::ForeignPart>()) {
            if (before.origin == choiceOrigin && before.key == heading) part.id = before.id;
        }
        parts.put(std::move(part));
    }
}

// ---- the plan --------------------------------------------------------------------------------

base::Place placeOfRule(const plan_sheet::Reading& reading, const base::Finding& finding) {
    const auto ref = model::subjectOf(finding);
    for (const auto& row : reading.rows) {
        if (ref && *ref == refTo(row.id)) return reading.at(row);
    }
    if (const auto* link = ref && ref->kind == model::RecordKind::dependency
                               ? reading.trial.find(model::DependencyId{ref->number})
                               : nullptr) {
        for (const auto& row : reading.rows) {
            if (row.id == link->successor) return reading.at(row);
        }
    }
    return {reading.file, {}, {}};
}

void checkRules(plan_sheet::Reading& reading) {
    // Of what could not be read they say nothing.
    if (reading.found.hasErrors()) return;
    for (auto& finding : model::newlyBrokenRules(reading.base, reading.trial,
                                                 model::difference(reading.base, reading.trial))) {
        finding.place = placeOfRule(reading, finding);
        reading.found.add(std::move(finding));
    }
    // Else the status date is the last of these dates.
    if (reading.found.hasErrors() || (!reading.options.statusDate && reading.base.all<model::Settings>().empty()))
        return;
    const auto placeOf = [&reading](const model::Activity& activity) -> base::Place {
        const auto row = std::find_if(reading.rows.begin(), reading.rows.end(),
                                      [&](const auto& each) { return each.id == activity.id; });
        return row == reading.rows.end() ? base::Place{reading.file, {}, {}} : reading.at(*row);
    };
    tellFutureActuals(reading.base, reading.trial, placeOf, reading.found);
}

void checkCircle(plan_sheet::Reading& reading) {
    if (reading.found.hasErrors()) return;
    const auto circle = scheduling::shortestCircle(reading.trial);
    if (circle.empty()) return;
    reading.found.error({reading.file, {}, {}}, scheduling::circleMessage(reading.trial, circle),
                        message("Remove one of these links, or turn it round."));
}

/// A day that the sheet gives is that of the plan, at whatever hour; midnight ends the day before.
void takeHours(std::optional<model::Moment>& given, model::Moment planned, bool isFinish) {
    const model::Moment within{planned.tenths - (isFinish ? 1 : 0)};
    if (given && given->day() == within.day()) given = planned;
}

base::Findings compareDates(plan_sheet::Reading& reading) {
    if (reading.found.hasErrors()) return {};
    const scheduling::Clocks clocks{reading.trial};
    const auto schedule = scheduling::schedule(reading.trial, scheduling::optionsOf(reading.trial));
    if (!schedule) return {};
    for (auto& stored : reading.stored) {
        const auto* dates = schedule->find(stored.activity);
        if (!dates) continue;
        takeHours(stored.start, dates->start, false);
        takeHours(stored.finish, dates->finish, true);
    }
    const DateProgram program{reading.file, {"start", "finish"}};
    return differences(reading.stored, program, reading.trial, *schedule, clocks);
}

std::vector<std::size_t> dateColumns(const table::FoundHeadings& headings) {
    std::vector<std::size_t> columns;
    for (const auto column :
         {Column::start, Column::finish, Column::actualStart, Column::actualFinish, Column::deadline,
          Column::baselineStart, Column::baselineFinish, Column::constraintDate}) {
        if (const auto* at = headings.find(placeOf(column))) columns.push_back(at->column);
    }
    return columns;
}

void tellOfTable(plan_sheet::Reading& reading) {
    if (reading.dateOrder.isGuess) {
        reading.found.note({reading.file, {}, {}},
                           message("Dates such as 2/3/2026 are read with the day first."));
    }
    if (reading.table.unreckoned > 0) {
        reading.found.warning({reading.file, {}, {}},
                              message("Cells with a formula of which the file holds no result: {count}.",
                                      {{"count", std::to_string(reading.table.unreckoned)}}),
                              message("Open the file in the spreadsheet program, and save it again."));
    }
}

Imported readTable(const table::Table& table, const std::string& name, const model::Portfolio& base,
                   const ImportOptions& options, FindingList& found) {
    const auto headings = planHeadings(table, options.sheet);
    if (!headings || !headings->find(placeOf(Column::name))) {
        const base::Place place{name, headings ? std::optional{headings->row} : std::nullopt, {}};
        if (table.rows.empty()) {
            found.error(place, message("The sheet is empty."),
                        message("Put a row with headings in it, and the tasks below that."));
        } else if (headings) {
            found.error(place, message("No column holds the names of the tasks."),
                        message("Say which one it is. Its columns are: {headings}.",
                                {{"headings", headingsText(*headings)}}));
        } else {
            found.error(place, message("No row names columns that are known, such as “Taak” or “Name”."),
                        message("Put such a row above the tasks, or say which row it is."));
        }
        Imported imported{found.take(), {}, base, {}, {}};
        if (headings) imported.columns = readColumns(*headings);
        return imported;
    }
    plan_sheet::Reading reading{name, table, *headings, base, options, found};
    reading.dateOrder = table::dateOrderOf(headings->rowsOf(table), dateColumns(*headings));
    tellOfTable(reading);
    nameStrangers(name, *headings, options.sheet, found);
    plan_sheet::readRows(reading);
    plan_sheet::findContainers(reading);
    plan_sheet::readSettings(reading);
    plan_sheet::readTasks(reading);
    plan_sheet::setPlanStart(reading);
    plan_sheet::readLinks(reading);
    std::set<model::ObjectRef> ofSheet;
    for (const auto& row : reading.rows) ofSheet.insert(refTo(row.id));
    reading.keeper.finish([&ofSheet](model::ObjectRef object) { return ofSheet.contains(object); });
    checkCircle(reading);
    plan_sheet::settleDates(reading);
    rememberChoice(reading);
    checkRules(reading);
    auto more = compareDates(reading);
    auto imported =
        finished(base, std::move(reading.trial), name, found, std::move(reading.stored), std::move(more));
    imported.columns = readColumns(*headings);
    return imported;
}

}  // namespace

std::optional<table::FoundHeadings> planHeadings(const table::Table& table,
                                                 const table::SheetChoice& choice) {
    auto headings = table::findHeadings(table, plan_sheet::columns(), choice);
    if (headings) dropMisfits(table, *headings);
    return headings;
}

table::SheetChoice rememberedChoice(const model::Portfolio& portfolio) {
    table::SheetChoice choice;
    for (const auto& part : portfolio.all<model::ForeignPart>()) {
        if (part.origin == choiceOrigin) choice.columns[part.key] = part.content;
    }
    return choice;
}

table::SheetChoice withRemembered(table::SheetChoice choice, const table::Table& table,
                                  const table::SheetChoice& remembered) {
    const auto headings = table::findHeadings(table, plan_sheet::columns(), choice);
    if (!headings) return choice;
    for (const auto& column : headings->columns) {
        const auto at = remembered.columns.find(column.heading);
        if (at != remembered.columns.end()) choice.columns.insert(*at);
    }
    return choice;
}

const table::Table* planTable(const SheetFile& file, const table::SheetChoice& choice) {
    return table::chosenTable(file.tables, plan_sheet::columns(), choice);
}

Imported readPlanTables(const SheetFile& file, const model::Portfolio& base, const ImportOptions& options) {
    FindingList found{findingsShown};
    for (const auto& finding : file.findings) found.add(finding);
    if (found.hasErrors()) return {found.take(), {}, base, {}, {}};
    const auto* table = planTable(file, options.sheet);
    if (!table) {
        std::string names;
        for (const auto& each : file.tables) names += (names.empty() ? "“" : ", “") + each.name + "”";
        found.error(
            {file.name, {}, {}},
            options.sheet.sheet.empty()
                ? message("The workbook has no sheet with cells.")
                : message("The workbook has no sheet “{sheet}”.", {{"sheet", options.sheet.sheet}}),
            names.empty() ? base::Message{} : message("Its sheets are: {sheets}.", {{"sheets", names}}));
        return {found.take(), {}, base, {}, {}};
    }
    auto chosen = options;
    chosen.sheet = withRemembered(std::move(chosen.sheet), *table, rememberedChoice(base));
    return readTable(*table, file.name, base, chosen, found);
}

namespace {

SheetFile tablesOf(std::string_view bytes, const std::string& name) {
    SheetFile file;
    file.name = name;
    FindingList found{findingsShown};
    const auto isTask = table::headingsOf(plan_sheet::columns());
    const auto isLedger = [](std::string_view heading) {
        const auto knows = [heading](model::RecordKind kind) {
            return table::columnNamed(ledgerColumns(kind), heading).has_value();
        };
        return knows(model::RecordKind::actual) || knows(model::RecordKind::budgetEntry) || knows(model::RecordKind::payment);
    };
    auto tables = table::readTables(
        name, bytes, [&](std::string_view heading) { return isTask(heading) || isLedger(heading); }, found);
    if (tables) file.tables = std::move(*tables);
    file.findings = found.take();
    return file;
}

}  // namespace

SheetFile readSheetFile(const fs::path& path) {
    SheetFile file;
    auto refusal = readBytesOf(path, {}, message("Choose the file with the tasks."),
                               [&file](const std::string& bytes, const std::string& name) {
                                   file = tablesOf(bytes, name);
                                   return Imported{};
                               });
    if (file.name.empty()) file = {path.filename().string(), {}, std::move(refusal.findings)};
    return file;
}

Imported readPlanSheetBytes(std::string_view bytes, const std::string& name, const model::Portfolio& base,
                            const ImportOptions& options) {
    return readPlanTables(tablesOf(bytes, name), base, options);
}

Imported readPlanSheet(const fs::path& path, const model::Portfolio& base, const ImportOptions& options) {
    return readBytesOf(path, base, message("Choose the file with the tasks."),
                       [&](const std::string& bytes, const std::string& name) {
                           return readPlanSheetBytes(bytes, name, base, options);
                       });
}

}  // namespace mijlpaal::importing
