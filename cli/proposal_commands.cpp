#include "app/approvals.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"

// Proposals: opened by one role, approved or sent back by another.

namespace mijlpaal::cli {

namespace {

struct ProposeCommand {
    FileArgument file;
    std::string name;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(N_("NAME"), name, "What the proposal is called").required();
        author.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        const auto branch = (*opened)->addBranch(name, storage::BranchKind::proposal);
        if (!branch) return console.refuse(branch.error());
        const auto number = std::to_string(branch->id);
        if (console.asJson) {
            console.json({{"branch", branch->id}, {"name", branch->name}, {"revision", branch->baseRevision}});
        } else {
            console.say(base::message("“{name}” is branch {branch}. “mijlpaal post {file} --branch {branch} …” adds to it.",
                                      {{"name", branch->name}, {"branch", number}, {"file", file.path.string()}}));
        }
        author.tellWhereUnknown(console);
        return exitDone;
    }
};

/// What a reviewer says of a proposal.
struct VerdictCommand {
    FileArgument file;
    std::optional<std::int64_t> branch;
    std::string note;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--branch", branch, "The number of the branch (see “branches”)").wanted();
        arguments.add("--note", note, "Why, or by which decision");
        author.declare(arguments);
    }

    int run(const Console& console, model::Verdict verdict, std::string_view sentence) const {
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        session.speak(console.translate.language());
        if (const auto known = branchOf(console, session, branch); !known) return console.refuse(known.error());
        if (const auto done = app::giveVerdict(session, *branch, verdict, note); !done) return console.refuse(done.error());
        const auto name = session.store().branch(*branch)->name;
        if (console.asJson) {
            console.json({{"branch", *branch},
                          {"name", name},
                          {"verdict", model::wordFor(verdict)},
                          {"role", session.author()},
                          {"revision", session.revision()}});
        } else {
            console.say(base::message(sentence, {{"branch", name}, {"number", std::to_string(*branch)}}));
        }
        author.tellWhereUnknown(console);
        return exitDone;
    }
};

struct ApproveCommand : VerdictCommand {
    int run(const Console& console) const {
        return VerdictCommand::run(console, model::Verdict::approved,
                                   "“{branch}” was approved. “mijlpaal adopt --branch {number}” makes it part of the plan.");
    }
};

struct SendBackCommand : VerdictCommand {
    int run(const Console& console) const {
        return VerdictCommand::run(console, model::Verdict::sentBack, "“{branch}” was sent back.");
    }
};

}  // namespace

extern constinit const Command proposeCommand =
    command<ProposeCommand>("propose", N_("Begin a proposal, which another role approves before it counts"));
extern constinit const Command approveCommand =
    command<ApproveCommand>("approve", N_("Approve a proposal as it is now"));
extern constinit const Command sendBackCommand =
    command<SendBackCommand>("send-back", N_("Send a proposal back, with what should be different"));

}  // namespace mijlpaal::cli
