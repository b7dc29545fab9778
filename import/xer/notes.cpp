#include "base/text.h"
#include "formats/note_text.h"
#include "formats/xer/kept.h"
#include "import/xer/reading.h"
#include "model/new_code.h"

#include <map>
#include <set>

namespace mijlpaal::importing {

namespace {

using model::Note;
using model::NoteId;
using model::ObjectRef;

/// The notes of a portfolio that rows of a file may be.
class KnownNotes {
public:
    explicit KnownNotes(const model::Portfolio& base) {
        std::set<ObjectRef> fromFile;
        for (const auto& part : base.all<model::ForeignPart>()) {
            if (part.origin == xer::origin && part.object.kind == model::RecordKind::note)
                fromFile.insert(part.object);
        }
        for (const auto& note : base.all<Note>()) {
            byText_[{note.object, formats::noteText(note)}].push_back(&note);
            if (fromFile.contains(refTo(note.id))) fromFile_[note.object].push_back(&note);
        }
    }

    /// One that says the same; nothing where there is none.
    const Note* same(const Note& read) { return take(byText_[{read.object, formats::noteText(read)}]); }
    /// One that an earlier file had and this one has not as it was.
    const Note* former(const Note& read) { return take(fromFile_[read.object]); }

private:
    const Note* take(std::vector<const Note*>& notes) {
        for (const auto* note : notes) {
            if (taken_.insert(note->id).second) return note;
        }
        return nullptr;
    }

    std::map<std::pair<ObjectRef, std::string>, std::vector<const Note*>> byText_;
    std::map<ObjectRef, std::vector<const Note*>> fromFile_;
    std::set<NoteId> taken_;
};

struct NoteRow {
    const xer::Table& table;
    const xer::Row& row;
    /// What it says; nothing for a row that becomes no record.
    std::optional<Note> read;
    const Note* known = nullptr;
};

}  // namespace

void readXerNotes(XerReading& reading) {
    std::vector<NoteRow> rows;
    reading.forEachRow("TASKMEMO", [&](const xer::Table& table, const xer::Row& row,
                                       const xer::Cells& cells) {
        Note read;
        const bool isNote = xer::readNote(read, cells, reading.whole) && !base::trimmed(read.text).empty();
        rows.push_back({table, row, isNote ? std::optional{std::move(read)} : std::nullopt});
    });
    KnownNotes known{reading.base};
    for (auto& each : rows) {
        if (each.read) each.known = known.same(*each.read);
    }
    auto& all = reading.trial.all<Note>();
    for (auto& each : rows) {
        if (!each.read) {
            reading.keepRow(each.table, each.row);
            continue;
        }
        auto note = std::move(*each.read);
        if (each.known) {
            note = *each.known;
        } else if (const auto* former = known.former(note)) {
            auto changed = *former;
            formats::takeNoteText(changed, note.text);
            note = std::move(changed);
        } else {
            note.id = all.nextId();
            note.code = model::newCode(all);
        }
        reading.keeper.keep(refTo(note.id), each.table.name, xer::keptRow(each.table, each.row));
        all.put(std::move(note));
    }
}

}  // namespace mijlpaal::importing
