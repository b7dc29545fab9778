#pragma once

#include "export/xer/tables.h"
#include "formats/xer/projects.h"
#include "scheduling/schedule.h"

#include <set>
#include <string>

namespace mijlpaal::exporting {

/// What the steps of writing one file hand on to one another.
struct XerWriting {
    const model::Portfolio& portfolio;
    const scheduling::Schedule& schedule;
    KeptFile kept;
    xer::Whole whole;
    xer::Reading cells;
    base::Findings findings;
    /// The project to which new records belong, and the part of the work breakdown that stands for it.
    std::string project, root;

    XerWriting(const model::Portfolio& from, const scheduling::Schedule& dates);

    void warn(std::string code, base::Message text, base::Message help);

    KeptTable& table(std::string_view name) { return kept.read.find(name)->second; }

    xer::Cells cellsOf(const KeptTable& from, const xer::Row& row) const { return {from.table, row, cells}; }

    /// The record that a row became, when it is there and of this type.
    template <class Record>
    const Record* recordOf(const KeptRow& row) const {
        if (!row.object || row.object->kind != model::kindOf<Record>) return nullptr;
        return portfolio.find(model::Id<Record>{row.object->number});
    }
};

/// Writes one table: the rows that were read, each as it is or with what changed, and behind those the new
/// ones. `read` and `valuesOf` are the pair of the table in `formats/xer/columns.h`; `isHere` says which
/// records stand in the table; `finish` completes a row and is told whether it is new.
template <class Record, class Records, class Read, class ValuesOf, class IsHere, class Finish>
void writeTable(XerWriting& writing, std::string_view name, const Records& records, Read read,
                ValuesOf valuesOf, IsHere isHere, Finish finish) {
    auto& kept = writing.table(name);
    TableWriter writer{kept};
    std::set<model::Id<Record>> written;
    for (auto& each : kept.rows) {
        if (each.object) {
            const auto* record = writing.recordOf<Record>(each);
            if (!record || !isHere(*record) || !written.insert(record->id).second) continue;
            Record before;
            read(before, writing.cellsOf(kept, each.row));
            writer.change(each.row, valuesOf(before), valuesOf(*record));
            finish(writer, each.row, *record, false);
        }
        writer.add(std::move(each.row));
    }
    for (const Record& record : records) {
        if (!isHere(record) || written.contains(record.id)) continue;
        auto row = writer.newRow(valuesOf(record));
        finish(writer, row, record, true);
        writer.add(std::move(row));
    }
}

void numberRecords(XerWriting& writing);

void writeXerProject(XerWriting& writing);
void writeXerOptions(XerWriting& writing);
void writeXerCalendars(XerWriting& writing);
void writeXerParts(XerWriting& writing);
void writeXerResources(XerWriting& writing);
void writeXerTasks(XerWriting& writing);
void writeXerLinks(XerWriting& writing);
void writeXerAssignments(XerWriting& writing);
void writeXerNotes(XerWriting& writing);

}  // namespace mijlpaal::exporting
