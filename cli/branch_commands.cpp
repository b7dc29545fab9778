#include "base/text.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/differences.h"
#include "cli/moments.h"
#include "cli/opened.h"
#include "cli/run.h"

#include <algorithm>

// Branches of a file: what there is, what differs, and what becomes of them.

namespace mijlpaal::cli {

namespace {

std::string_view wordFor(storage::BranchKind kind) {
    switch (kind) {
        case storage::BranchKind::import:
            return N_("import");
        case storage::BranchKind::scenario:
            return N_("scenario");
        case storage::BranchKind::proposal:
            return N_("proposal");
    }
    return {};
}

std::string_view wordFor(storage::BranchStatus status) {
    switch (status) {
        case storage::BranchStatus::open:
            return N_("open");
        case storage::BranchStatus::adopted:
            return N_("adopted");
        case storage::BranchStatus::discarded:
            return N_("discarded");
    }
    return {};
}

struct BranchesCommand {
    FileArgument file;
    bool all = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--all", all, "Also those that were adopted or discarded");
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file);
        if (!opened) return console.refuse(opened.error());
        const auto branches = opened->session->store().branches();
        if (!branches) return console.refuse(branches.error());
        Json list = Json::array();
        const auto& text = console.translate;
        std::vector<std::vector<std::string>> rows{{text.text("Branch"), text.text("Kind"), text.text("Status"),
                                                    text.text("On revision"), text.text("Steps"),
                                                    text.text("Moment"), text.text("Role"), text.text("Name")}};
        for (const auto& branch : *branches) {
            if (!all && branch.status != storage::BranchStatus::open) continue;
            list.push_back({{"branch", branch.id},
                            {"name", branch.name},
                            {"kind", wordFor(branch.kind)},
                            {"status", wordFor(branch.status)},
                            {"base_revision", branch.baseRevision},
                            {"steps", branch.steps},
                            {"adopted_as", branch.adoptedAs ? Json(*branch.adoptedAs) : Json(nullptr)},
                            {"at", branch.at},
                            {"author", branch.author},
                            {"hash", branch.lastHash}});
            rows.push_back({std::to_string(branch.id), text.text(wordFor(branch.kind)),
                            text.text(wordFor(branch.status)), std::to_string(branch.baseRevision),
                            std::to_string(branch.steps), wallClockText(branch.at, text.language()), branch.author, branch.name});
        }
        if (console.asJson) {
            console.json({{"branches", list}});
        } else if (rows.size() == 1) {
            console.say(all ? base::message("{file} has no branches.", {{"file", file.path.string()}})
                            : base::message("{file} has no open branches.", {{"file", file.path.string()}}));
        } else {
            console.out << tableText(rows, {0, 3, 4});
        }
        return exitDone;
    }
};

/// One side of a comparison: `now`, a revision, or a branch as `branch:3`.
base::Result<app::View> viewOf(const Console& console, const OpenedView& opened, const std::string& text) {
    const auto& session = *opened.session;
    if (text == "now") return session.now();
    constexpr std::string_view prefix = "branch:";
    if (text.starts_with(prefix)) {
        if (const auto branch = base::wholeNumber(std::string_view{text}.substr(prefix.size())))
            return session.branch(*branch);
    } else if (const auto revision = revisionIn(text)) {
        return viewAt(session, *revision);
    }
    const auto sentence =
        text.empty() ? isMissing(N_("FROM"))
                     : base::message("“{text}” is not a revision, nor a day such as 31-3-2026, nor “now”, nor a branch "
                                     "such as “branch:3”.",
                                     {{"text", text}});
    auto choices = plansIn(console, opened);
    // A baseline is no plan to hold another against field by field.
    std::erase_if(choices, [&](const Choice& each) { return app::findBaseline(opened.portfolio(), each.code).has_value(); });
    for (const auto& each : openBranches(session)) choices.push_back({"branch:" + each.code, each.name});
    return base::failure(withChoices(console, sentence, text, choices,
                                     "mijlpaal journal " + console.translate.text("FILE")));
}

/// What a person calls a side: “revision 3”, “the plan of now (revision 5)”, “branch 2”.
base::Message sideOf(const app::View& view, const std::string& text) {
    const auto revision = std::to_string(view.revision());
    if (text == "now") return base::message("now (revision {revision})", {{"revision", revision}});
    if (view.origin().branch)
        return base::message("branch {branch}", {{"branch", std::to_string(*view.origin().branch)}});
    return base::message("revision {revision}", {{"revision", revision}});
}

struct DiffCommand {
    FileArgument file;
    std::string from, to = "now";
    bool all = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(N_("FROM"), from, "A revision, a day, now, or a branch as branch:3").wanted();
        arguments.add(N_("TO"), to, "The same; else now");
        arguments.add("--all", all, "Every field, however many");
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file);
        if (!opened) return console.refuse(opened.error());
        const auto before = viewOf(console, *opened, from);
        if (!before) return console.refuse(before.error());
        const auto after = viewOf(console, *opened, to);
        if (!after) return console.refuse(after.error());
        const auto changes = model::difference(before->portfolio(), after->portfolio());
        const auto patches = model::patchesOf(changes);
        Json kinds = Json::array();
        for (const auto& count : model::countsOf(changes)) {
            kinds.push_back({{"kind", model::nameOf(count.kind)},
                             {"added", count.added},
                             {"changed", count.changed},
                             {"removed", count.removed}});
        }
        if (console.asJson) {
            console.json({{"from", from},
                          {"to", to},
                          {"from_revision", before->revision()},
                          {"to_revision", after->revision()},
                          {"records", changes.changes.size()},
                          {"kinds", kinds},
                          {"differences", differencesJson(patches, after->portfolio())}});
            return exitDone;
        }
        if (changes.empty()) {
            console.say(base::message("There is no difference between {from} and {to}.",
                                      {{"from", console.translate(sideOf(*before, from))},
                                       {"to", console.translate(sideOf(*after, to))}}));
            return exitDone;
        }
        std::vector<std::vector<std::string>> counts;
        for (const auto& count : model::countsOf(changes)) {
            counts.push_back(
                {console.translate(base::message(model::pluralFor(count.kind))),
                 console.translate(base::message("{added} added, {changed} changed, {removed} removed",
                                                 {{"added", std::to_string(count.added)},
                                                  {"changed", std::to_string(count.changed)},
                                                  {"removed", std::to_string(count.removed)}}))});
        }
        console.out << tableText(counts) << '\n';
        constexpr std::size_t most = 40;
        const auto count = differenceCount(patches);
        const auto shown = all ? count : std::min(count, most);
        const auto more = count - shown;
        console.out << tableText(
            differenceRows(console, patches, before->portfolio(), after->portfolio(), shown));
        if (more > 0) {
            console.say(base::message("And {count} more fields; --all shows them.",
                                      {{"count", std::to_string(more)}}));
        }
        return exitDone;
    }
};

/// What adopting and discarding have in common.
struct EndingCommand {
    FileArgument file;
    AuthorArgument author;
    std::optional<std::int64_t> branch;
    std::string note;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--branch", branch, "The number of the branch (see “branches”)").wanted();
        arguments.add("--note", note, "Why, or by which decision");
        author.declare(arguments);
    }

    int run(const Console& console,
            base::Result<void> (app::Session::*end)(std::int64_t branch, const std::string& note),
            std::string_view sentence) const {
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        session.speak(console.translate.language());
        const auto known = branchOf(console, session, branch);
        if (!known) return console.refuse(known.error());
        if (const auto ended = (session.*end)(*branch, note); !ended) {
            // Of several conflicts the error is the first.
            const auto fitted = session.fitted(*branch);
            if (!fitted || fitted->conflicts.empty() || fitted->conflicts.front().message != ended.error())
                return console.refuse(ended.error());
            for (const auto& conflict : fitted->conflicts) console.refuse(conflict.message);
            return exitRefused;
        }
        console.warn(session.now().findings());
        if (console.asJson) {
            console.json({{"branch", *branch}, {"name", known->name}, {"revision", session.revision()}});
        } else {
            console.say(base::message(
                sentence, {{"branch", known->name}, {"revision", std::to_string(session.revision())}}));
        }
        author.tellWhereUnknown(console);
        return exitDone;
    }
};

struct AdoptCommand : EndingCommand {
    int run(const Console& console) const {
        return EndingCommand::run(console, &app::Session::adopt,
                                  "“{branch}” was adopted. The file is at revision {revision}.");
    }
};

struct DiscardCommand : EndingCommand {
    int run(const Console& console) const {
        return EndingCommand::run(console, &app::Session::discard,
                                  "“{branch}” was discarded. It can still be looked at.");
    }
};

}  // namespace

extern constinit const Command branchesCommand = command<BranchesCommand>(
    "branches", N_("List what stands beside the plan: imports, scenarios, proposals"));
extern constinit const Command diffCommand =
    command<DiffCommand>("diff", N_("Compare two revisions, or a branch with the plan"));
extern constinit const Command adoptCommand =
    command<AdoptCommand>("adopt", N_("Make what a branch changes one step of the plan"));
extern constinit const Command discardCommand =
    command<DiscardCommand>("discard", N_("Let a branch go; it can still be looked at"));

}  // namespace mijlpaal::cli
