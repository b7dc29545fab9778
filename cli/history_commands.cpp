#include "app/session.h"
#include "cli/commands.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/field.h"
#include "model/patch.h"

namespace mijlpaal::cli {

namespace {

Json jsonValue(const model::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
}

std::string valueText(const model::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return "–";
}

/// One changed field of one record.
struct Difference {
    std::string kind, code, field;
    model::Value before, after;
};

std::vector<Difference> differencesOf(const model::ChangeSet& changes) {
    std::vector<Difference> list;
    for (const auto& change : changes.changes) {
        const auto patch = model::patchOf(change);
        for (const auto& each : patch.fields) {
            list.push_back(
                {std::string{model::nameOf(change.kind)},
                 model::codeOf(change.kind, change.before ? change.before.get() : change.after.get()),
                 std::string{each.field->name}, each.before, each.after});
        }
    }
    return list;
}

std::string labelOf(const Console& console, const storage::JournalEntry& entry) {
    const auto label = console.translate(entry.label);
    if (!entry.undoes) return label;
    return console.translate(base::message("Take back {revision}: {label}",
                                           {{"revision", std::to_string(*entry.undoes)}, {"label", label}}));
}

using Step = base::Result<void> (app::Session::*)();

int step(const Request& request, const Console& console, Step take,
         std::optional<base::Message> (app::Session::*label)() const, std::string_view nothing,
         std::string_view sentence) {
    auto session = app::Session::open(request.file, request.author);
    if (!session) return console.refuse(session.error());
    if ((*session)->isReadOnly()) {
        return console.refuse(base::message("{file} cannot be written.", {{"file", request.file.string()}}));
    }
    const auto name = ((**session).*label)();
    if (!name) return console.refuse(base::message(nothing));
    if (const auto taken = ((**session).*take)(); !taken) return console.refuse(taken.error());
    if (console.asJson) {
        console.json({{"label", console.translate(*name)}, {"revision", (*session)->revision()}});
    } else {
        console.say(base::message(sentence, {{"label", console.translate(*name)},
                                             {"revision", std::to_string((*session)->revision())}}));
    }
    return exitDone;
}

}  // namespace

int undoCommand(const Request& request, const Console& console) {
    return step(request, console, &app::Session::undo, &app::Session::undoLabel, "There is nothing to undo.",
                "Undone: {label}. The file is at revision {revision}.");
}

int redoCommand(const Request& request, const Console& console) {
    return step(request, console, &app::Session::redo, &app::Session::redoLabel, "There is nothing to redo.",
                "Redone: {label}. The file is at revision {revision}.");
}

int journalCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const auto journal = opened->store.journal();
    if (!journal) return console.refuse(journal.error());
    Json entries = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto& entry : *journal) {
        if (request.revision && entry.revision != *request.revision) continue;
        const auto changes = opened->store.changes(entry.revision);
        if (!changes) return console.refuse(changes.error());
        Json differences = nullptr;
        std::vector<std::vector<std::string>> lines;
        if (request.revision) {
            differences = Json::array();
            for (const auto& each : differencesOf(*changes)) {
                differences.push_back({{"kind", each.kind},
                                       {"code", each.code},
                                       {"field", each.field},
                                       {"before", jsonValue(each.before)},
                                       {"after", jsonValue(each.after)}});
                lines.push_back({"", each.kind + " " + each.code, each.field,
                                 valueText(each.before) + " → " + valueText(each.after)});
            }
        }
        entries.push_back({{"revision", entry.revision},
                           {"at", entry.at},
                           {"author", entry.author},
                           {"label", labelOf(console, entry)},
                           {"reason", entry.reason},
                           {"undoes", entry.undoes ? Json(*entry.undoes) : Json(nullptr)},
                           {"records", changes->changes.size()},
                           {"parent_hash", entry.parentHash},
                           {"hash", entry.hash},
                           {"differences", differences}});
        rows.push_back({std::to_string(entry.revision), entry.at, entry.author, entry.hash.substr(0, 12),
                        labelOf(console, entry)});
        rows.insert(rows.end(), lines.begin(), lines.end());
    }
    if (console.asJson) {
        console.json({{"entries", entries}});
    } else {
        console.out << tableText(rows, {0});
    }
    return exitDone;
}

int verifyCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const auto checked = opened->store.verify();
    if (!checked) return console.refuse(checked.error());
    const auto fingerprint = fingerprintOf(*opened);
    if (!fingerprint) return console.refuse(fingerprint.error());
    const bool sound = !base::hasErrors(*checked);
    console.list(*checked);
    if (console.asJson) {
        console.json({{"sound", sound},
                      {"revision", opened->revision},
                      {"fingerprint", *fingerprint},
                      {"findings", jsonOf(*checked, console.translate)}});
    } else if (sound) {
        console.say(
            base::message("The journal is whole and gives the state of the file. Revision {revision}, "
                          "fingerprint {fingerprint}.",
                          {{"revision", std::to_string(opened->revision)}, {"fingerprint", *fingerprint}}));
    }
    return sound ? exitDone : exitFindings;
}

}  // namespace mijlpaal::cli
