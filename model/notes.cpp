#include "model/notes.h"

#include "model/new_code.h"

namespace mijlpaal::model {

namespace {

base::Message labelled(std::string_view text, const Note& note) {
    const auto name = operationsOf(RecordKind::note).name(&note, false);
    return base::message(text, {{"name", name.empty() ? note.code : name}});
}

}  // namespace

base::Result<ChangeSet> addNote(const Portfolio& portfolio, Note note) {
    if (!portfolio.contains(note.object)) return base::failure("This record is not there any more.");
    const auto& notes = portfolio.all<Note>();
    note.id = notes.nextId();
    note.code = newCode(notes);
    ChangeSet changes{labelled("Add “{name}”", note), {}, {}};
    changes.add(std::move(note));
    return changes;
}

base::Result<ChangeSet> changeNote(const Portfolio& portfolio, Note note) {
    const auto* before = portfolio.find(note.id);
    if (!before) return base::failure("This record is not there any more.");
    ChangeSet changes{labelled("Change “{name}”", *before), {}, {}};
    changes.change(*before, std::move(note));
    return changes;
}

std::vector<const Note*> notesOf(const Portfolio& portfolio, ObjectRef record) {
    std::vector<const Note*> notes;
    for (const auto& each : portfolio.all<Note>()) {
        if (each.object == record) notes.push_back(&each);
    }
    return notes;
}

}  // namespace mijlpaal::model
