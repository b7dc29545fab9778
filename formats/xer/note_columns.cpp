#include "formats/note_text.h"
#include "formats/xer/columns.h"
#include "formats/xer/memo_text.h"

namespace mijlpaal::formats::xer {

bool readNote(model::Note& note, const Cells& cells, const Whole& whole) {
    const auto task = whole.ids.tasks.find(cells.text("task_id"));
    if (!task) return false;
    note.object = refTo(*task);
    takeNoteText(note, plainMemo(cells.text("task_memo")));
    return true;
}

Values noteValues(const model::Note& note, const Whole& whole) {
    return {{"task_id", whole.ids.tasks.textOf(model::ActivityId{note.object.number})},
            {"task_memo", memoOf(noteText(note))}};
}

}  // namespace mijlpaal::formats::xer
