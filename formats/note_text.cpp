#include "formats/note_text.h"

#include "base/text.h"

#include <algorithm>

namespace mijlpaal::formats {

std::string noteText(const model::Note& note) {
    if (note.text.empty() || note.address.empty()) return note.text + note.address;
    return note.text + "\n" + note.address;
}

void takeNoteText(model::Note& note, std::string_view text) {
    const auto line = text.rfind('\n');
    const auto last = line == std::string_view::npos ? text : text.substr(line + 1);
    if (note.address.empty() || last != note.address) {
        note.text = text;
        note.address.clear();
    } else {
        note.text = line == std::string_view::npos ? std::string_view{} : text.substr(0, line);
    }
}

std::string jointText(std::span<const model::Note* const> notes) {
    std::string joint;
    for (const auto* note : notes) {
        if (!joint.empty()) joint += "\n\n";
        joint += noteText(*note);
    }
    return joint;
}

std::int64_t datedNotes(const model::Portfolio& portfolio) {
    const auto& all = portfolio.all<model::Note>();
    return std::count_if(all.begin(), all.end(), [](const model::Note& note) {
        return note.object.kind == model::RecordKind::activity && (note.day || !note.authorRole.empty());
    });
}

bool takeOut(std::string& joint, const model::Note& note) {
    const auto text = noteText(note);
    if (text.empty()) return true;
    for (auto at = joint.find(text); at != std::string::npos; at = joint.find(text, at + 1)) {
        const auto end = at + text.size();
        const bool standsAlone =
            (at == 0 || joint[at - 1] == '\n') && (end == joint.size() || joint[end] == '\n');
        if (!standsAlone) continue;
        const auto before = base::trimmed(std::string_view{joint}.substr(0, at));
        const auto behind = base::trimmed(std::string_view{joint}.substr(end));
        std::string rest{before};
        if (!before.empty() && !behind.empty()) rest += "\n\n";
        rest += behind;
        joint = std::move(rest);
        return true;
    }
    return false;
}

}  // namespace mijlpaal::formats
