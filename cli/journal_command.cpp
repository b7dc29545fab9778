#include "cli/command.h"
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

struct JournalCommand {
    FileArgument file;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments, "Only this revision, with every field that changed");
    }

    int run(const Console& console) const;
};

int JournalCommand::run(const Console& console) const {
    const auto opened = openView(file, revision);
    if (!opened) return console.refuse(opened.error());
    const auto& store = std::as_const(*opened->session).store();
    const auto journal = store.journal();
    if (!journal) return console.refuse(journal.error());
    const auto wanted = revision.revision;
    Json entries = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto& entry : *journal) {
        if (wanted && entry.revision != *wanted) continue;
        const auto changes = store.changes(entry.revision);
        if (!changes) return console.refuse(changes.error());
        Json differences = nullptr;
        std::vector<std::vector<std::string>> lines;
        if (wanted) {
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
    console.warn(opened->session->now().findings());
    if (console.asJson) {
        console.json({{"entries", entries}});
    } else {
        console.out << tableText(rows, {0});
    }
    return exitDone;
}

}  // namespace

extern constinit const Command journalCommand =
    command<JournalCommand>("journal", "List who changed what and when");

}  // namespace mijlpaal::cli
