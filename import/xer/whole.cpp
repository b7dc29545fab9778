#include "formats/xer/kept.h"
#include "import/xer/reading.h"
#include "model/status_moment.h"

namespace mijlpaal::importing {

namespace {

using base::message;

model::Settings firstSettings(const XerReading& reading) {
    const auto& table = reading.base.all<model::Settings>();
    if (!table.empty()) return *table.begin();
    model::Settings settings;
    settings.id = table.nextId();
    settings.nameNl = reading.name;
    // What P6 does unless told otherwise.
    settings.floatType = model::FloatType::finish;
    settings.lagCalendar = model::LagCalendar::predecessor;
    return settings;
}

void noteOtherProjects(XerReading& reading) {
    if (!reading.projects.areSeveral()) return;
    reading.found.note(
        {reading.name, {}, "PROJECT"},
        message("The file holds {count} projects; the options of {project} hold for all of them.",
                {{"count", std::to_string(reading.projects.ids.size())},
                 {"project", reading.projectCodes[reading.projects.main]}}),
        base::Fate::mended);
}

/// Without a data date and a planned start the plan begins with the first date in it.
void deriveStart(XerReading& reading, model::Settings& settings, const xer::Cells& project) {
    if (project.moment("last_recalc_date") || settings.plannedStart) return;
    std::optional<model::Moment> first;
    reading.forEachRow("TASK", [&](const xer::Table& table, const xer::Row& row, const xer::Cells& cells) {
        if (!reading.projects.contain(cells.text("proj_id"))) return;
        for (const auto* column : {"act_start_date", "early_start_date", "target_start_date"}) {
            const auto moment = reading.silently(table, row).moment(column);
            if (moment && (!first || *moment < *first)) first = moment;
        }
    });
    const base::Place place{reading.name, project.row().line, "last_recalc_date"};
    if (!first) {
        reading.found.error(place, message("The project has no data date and no planned start."),
                            message("Give the project a data date in P6, and export it again."));
        return;
    }
    settings.plannedStart = first;
    settings.statusDate = xer::lastDayDone(*first);
    settings.statusMoment.reset();
    if (*first != model::statusMomentOf(settings)) settings.statusMoment = first;
    reading.found.warning(
        place,
        message("The project has no data date and no planned start; the first date in it, {date}, "
                "is used for both.",
                {{"date", model::isoText(first->day())}}),
        message("Give the project a data date in P6, and export it again."));
}

}  // namespace

XerReading::XerReading(const std::string& fileName, const xer::File& xerFile, const model::Portfolio& from,
                       const ImportOptions& asked, FindingList& list)
    : name{fileName},
      file{xerFile},
      base{from},
      options{asked},
      trial{from},
      found{list},
      keeper{trial, std::string{xer::origin}},
      projects{xer::planProjectsOf(xerFile)} {
    whole.decimalMark = cells.decimalMark = silent.decimalMark = xer::decimalMarkOf(file);
    cells.file = name;
    cells.findings = &cellFindings;
}

model::SettingsId XerReading::settingsId() const {
    const auto& table = trial.all<model::Settings>();
    return table.empty() ? table.nextId() : table.begin()->id;
}

void XerReading::keepRow(const xer::Table& table, const xer::Row& row) {
    keeper.keep(model::refTo(settingsId()), std::string{xer::rowKey} + table.name, xer::joined(row.cells));
}

void readXerSettings(XerReading& reading) {
    auto settings = firstSettings(reading);
    const auto ref = model::refTo(settings.id);
    reading.forEachRow("PROJECT", [&](const xer::Table& table, const xer::Row& row, const xer::Cells& cells) {
        const std::string id{cells.text("proj_id")};
        reading.projectCodes.try_emplace(id, cells.text("proj_short_name"));
        if (id != reading.projects.main) {
            reading.keepRow(table, row);
            return;
        }
        xer::readProject(settings, cells, reading.whole);
        reading.saysDataDate = reading.silently(table, row).moment("last_recalc_date").has_value();
        deriveStart(reading, settings, reading.silently(table, row));
        reading.keeper.keep(ref, table.name, xer::keptRow(table, row));
    });
    reading.forEachRow("SCHEDOPTIONS",
                       [&](const xer::Table& table, const xer::Row& row, const xer::Cells& cells) {
                           if (cells.text("proj_id") != reading.projects.main) {
                               reading.keepRow(table, row);
                               return;
                           }
                           xer::readOptions(settings, cells);
                           xer::readUse(reading.whole, cells);
                           reading.keeper.keep(ref, table.name, xer::keptRow(table, row));
                       });
    noteOtherProjects(reading);
    reading.saysDataDate = reading.saysDataDate || reading.options.statusDate;
    if (const auto day = reading.options.statusDate; day && *day != settings.statusDate) {
        reading.found.note(
            {reading.name, {}, "last_recalc_date"},
            message("The status date {given} was asked for, and is used instead of {written}.",
                    {{"given", model::isoText(*day)}, {"written", model::isoText(settings.statusDate)}}),
            base::Fate::mended);
        settings.statusDate = *day;
        settings.statusMoment.reset();
    }
    reading.trial.all<model::Settings>().put(std::move(settings));
}

namespace {

/// The tables that are kept whole and that people know, with what they hold.
constexpr std::pair<std::string_view, std::string_view> keptKinds[] = {
    {"UDFVALUE", "Values of custom fields are kept, and not shown: {count}."},
    {"TASKACTV", "Activity codes of activities are kept, and not shown: {count}."},
    {"TASKPROC", "Steps of activities are kept, and move nothing: {count}."},
    {"MEMOTYPE", "Topics of notes are kept, and not shown: {count}."},
    {"RSRCRATE", "Rates of resources are kept, and not used: {count}."},
    {"TASKFIN", "Costs of past periods are kept, and not used: {count}."},
};

void noteKeptTable(XerReading& reading, const xer::Table& table) {
    for (const auto& [name, sentence] : keptKinds) {
        if (name != table.name || table.rows.empty()) continue;
        reading.found.note({reading.name, {}, table.name},
                           message(sentence, {{"count", std::to_string(table.rows.size())}}),
                           base::Fate::kept);
    }
}

}  // namespace

void keepXerTables(XerReading& reading) {
    const auto ref = model::refTo(reading.settingsId());
    const auto keep = [&](std::string_view key, std::string content) {
        reading.keeper.keep(ref, std::string{key}, std::move(content));
    };
    keep(xer::headerKey, xer::joined(reading.file.header));
    keep(xer::textKey, xer::textWords(reading.file));
    std::vector<std::string> names;
    std::unordered_set<std::string_view> seen;
    for (const auto& table : reading.file.tables) {
        const bool again = !seen.insert(table.name).second;
        names.push_back(table.name);
        if (!again && xer::isRead(table.name)) {
            keep(std::string{xer::columnsKey} + table.name, xer::joined(table.columns));
        } else {
            keep(std::string{xer::tableKey} + table.name, xer::textOf(table, reading.file.lineEnd));
            noteKeptTable(reading, table);
        }
    }
    keep(xer::tablesKey, xer::joined(names));
}

}  // namespace mijlpaal::importing
