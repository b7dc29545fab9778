#include "export/xer/writing.h"
#include "formats/note_text.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::exporting {

namespace {

using base::message;
using model::Note;

constexpr std::string_view topicsTable = "MEMOTYPE";
constexpr std::pair<std::string_view, std::string_view> usualTopic[] = {
    {"memo_type_id", "1"}, {"seq_num", "0"},   {"eps_flag", "Y"},    {"proj_flag", "Y"},
    {"wbs_flag", "Y"},     {"task_flag", "Y"}, {"memo_type", "Notes"}};

bool isOfTask(const XerWriting& writing, const Note& note) {
    if (note.object.kind != model::RecordKind::activity) return false;
    const auto* activity = writing.portfolio.find(model::ActivityId{note.object.number});
    return activity && activity->kind != model::ActivityKind::summary;
}

/// A table of topics without rows, before the notes and behind what stands there.
xer::Table& addTopics(KeptFile& kept) {
    xer::Table table;
    table.name = topicsTable;
    for (const auto& [column, text] : usualTopic) table.columns.emplace_back(column);
    table.indexColumns();
    const auto place = std::find(kept.order.begin(), kept.order.end(), xer::notesTable);
    const auto before = std::count_if(kept.order.begin(), place,
                                      [&](const std::string& name) { return !kept.read.contains(name); });
    kept.order.insert(place, table.name);
    return *kept.file.tables.insert(kept.file.tables.begin() + before, std::move(table));
}

/// The topic under which new notes stand: the first that activities may have.
std::string topicOf(KeptFile& kept) {
    auto& tables = kept.file.tables;
    const auto known = std::find_if(tables.begin(), tables.end(),
                                    [](const xer::Table& table) { return table.name == topicsTable; });
    auto& topics = known == tables.end() ? addTopics(kept) : *known;
    const auto first = std::find_if(topics.rows.begin(), topics.rows.end(), [&](const xer::Row& row) {
        return topics.cell(row, "task_flag") == "Y";
    });
    if (first != topics.rows.end()) return std::string{topics.cell(*first, "memo_type_id")};
    auto& row = topics.rows.emplace_back();
    for (const auto& [column, text] : usualTopic) {
        if (topics.columnAt(column)) topics.setCell(row, column, std::string{text});
    }
    return std::string{topics.cell(row, "memo_type_id")};
}

/// Notes of the parts of a work breakdown stand in a table of their own, which is not written.
void tellLosses(XerWriting& writing) {
    const auto& all = writing.portfolio.all<Note>();
    const auto count = std::count_if(all.begin(), all.end(), [&](const Note& note) {
        return note.object.kind == model::RecordKind::activity && !isOfTask(writing, note);
    });
    if (count == 0) return;
    writing.warn({},
                 message("Notes of summaries are left out: {count}.", {{"count", std::to_string(count)}}), {});
}

}  // namespace

void writeXerNotes(XerWriting& writing) {
    std::string topic;
    writeTable<Note>(
        writing, xer::notesTable, writing.portfolio.all<Note>(),
        [&](Note& before, const xer::Cells& cells) {
            [[maybe_unused]] const bool read = xer::readNote(before, cells, writing.whole);
        },
        [&](const Note& each) { return xer::noteValues(each, writing.whole); },
        [&](const Note& each) { return isOfTask(writing, each); },
        [&](TableWriter& writer, xer::Row& row, const Note& each, bool isNew) {
            if (!isNew) return;
            if (topic.empty()) topic = topicOf(writing.kept);
            writer.set(row, "memo_id", writing.whole.ids.notes.textOf(each.id));
            writer.set(row, "memo_type_id", topic);
            writer.set(row, "proj_id", writing.project);
        });
    tellLosses(writing);
}

}  // namespace mijlpaal::exporting
