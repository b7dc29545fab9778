#include "base/text.h"
#include "formats/note_text.h"
#include "import/mspdi/tasks.h"
#include "model/new_code.h"

namespace mijlpaal::importing::mspdi {

void readNotes(Reading& reading, Children& task, model::ActivityId id) {
    std::string text{task.text("Notes")};
    if (base::trimmed(text).empty()) {
        task.keep("Notes");
        return;
    }
    // What stands there already stays as it is, with its day and author.
    std::vector<const model::Note*> others;
    if (const auto known = reading.notes.find(id); known != reading.notes.end()) {
        for (const auto* note : known->second) {
            if (!formats::takeOut(text, *note)) others.push_back(note);
        }
    }
    if (text.empty()) return;
    auto& all = reading.trial.all<model::Note>();
    model::Note note;
    if (others.size() == 1) {
        note = *others.front();
    } else {
        note.id = all.nextId();
        note.code = model::newCode(all);
        note.object = refTo(id);
    }
    formats::takeNoteText(note, text);
    all.put(std::move(note));
}

}  // namespace mijlpaal::importing::mspdi
