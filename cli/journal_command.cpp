#include "app/clock_order.h"
#include "app/journal_words.h"
#include "cli/command.h"
#include "cli/differences.h"
#include "cli/moments.h"
#include "cli/opened.h"
#include "cli/run.h"

namespace mijlpaal::cli {

namespace {

struct JournalCommand {
    FileArgument file;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--revision", revision.revision, "Only this revision, with every field that changed");
    }

    int run(const Console& console) const;
};

int JournalCommand::run(const Console& console) const {
    const auto opened = openView(console, file, revision);
    if (!opened) return console.refuse(opened.error());
    const auto& store = opened->session->store();
    const auto journal = store.journal();
    if (!journal) return console.refuse(journal.error());
    const auto wanted = revision.revision;
    Json entries = Json::array();
    const auto& text = console.translate;
    std::vector<std::vector<std::string>> rows{{text.text("Revision"), text.text("Moment"), text.text("Role"),
                                                text.text("Fingerprint"), text.text("Change")}};
    std::vector<std::vector<std::string>> fields;
    for (const auto& entry : *journal) {
        if (wanted && entry.revision != *wanted) continue;
        const auto patches = store.patches(entry.revision);
        if (!patches) return console.refuse(patches.error());
        Json differences = nullptr;
        if (wanted) {
            differences = differencesJson(*patches, opened->portfolio());
            const auto after = opened->session->at(entry.revision);
            if (!after) return console.refuse(after.error());
            const auto before = entry.revision > 1 ? opened->session->at(entry.revision - 1) : after;
            if (!before) return console.refuse(before.error());
            fields = differenceRows(console, *patches, before->portfolio(), after->portfolio(),
                                    differenceCount(*patches));
        }
        entries.push_back({{"revision", entry.revision},
                           {"at", entry.at},
                           {"author", entry.author},
                           {"label", app::labelOf(console.translate, entry, *patches)},
                           {"reason", entry.reason},
                           {"undoes", entry.undoes ? Json(*entry.undoes) : Json(nullptr)},
                           {"redo", entry.isRedo},
                           {"skipped", app::isSkipped(entry, *patches)},
                           {"records", patches->size()},
                           {"parent_hash", entry.parentHash},
                           {"hash", entry.hash},
                           {"differences", differences}});
        rows.push_back({std::to_string(entry.revision), wallClockText(entry.at, text.language()), entry.author, entry.hash.substr(0, 12),
                        app::labelOf(console.translate, entry, *patches)});
    }
    console.warn(opened->session->now().findings());
    console.warn(app::ranBack(*journal));
    if (console.asJson) {
        console.json({{"entries", entries}});
    } else {
        console.out << tableText(rows, {0});
        if (!fields.empty()) console.out << '\n' << tableText(fields);
    }
    return exitDone;
}

}  // namespace

extern constinit const Command journalCommand =
    command<JournalCommand>("journal", N_("List who changed what and when"));

}  // namespace mijlpaal::cli
