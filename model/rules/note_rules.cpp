#include "base/text.h"
#include "model/rules/faults.h"

namespace mijlpaal::model {

void checkNote(const Note& note, Faults& faults) {
    if (!base::trimmed(note.text).empty() || !base::trimmed(note.address).empty()) return;
    faults.add(note, "Note {code} says nothing.", "Give it a text or an address, or remove it.");
}

}  // namespace mijlpaal::model
