#include "app/drafts.h"
#include "base/input_file.h"
#include "base/text.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "letters/figures.h"

namespace mijlpaal::cli {

namespace {

std::string_view wordFor(letters::TextDifference::Kind kind) {
    using enum letters::TextDifference::Kind;
    switch (kind) {
        case passageChanged:
            return "passage_changed";
        case passageGone:
            return "passage_gone";
        case added:
            return "added";
        case changed:
            return "changed";
        case removed:
            return "removed";
    }
    return {};
}

std::string_view sentenceFor(letters::TextDifference::Kind kind) {
    using enum letters::TextDifference::Kind;
    switch (kind) {
        case passageChanged:
            return N_("Passage {passage} read “{before}” and now reads “{after}”.");
        case passageGone:
            return N_("Passage {passage} is not there any more: “{before}”.");
        case added:
            return N_("Added: “{after}”.");
        case changed:
            return N_(
                "Text that comes from the records read “{before}” and now reads “{after}”; change the "
                "records instead.");
        case removed:
            return N_(
                "Text that comes from the records is not there any more: “{before}”; leave out the record "
                "instead.");
    }
    return {};
}

/// Of a draft: who must sign and did, what its writer says; signing, the next version, reading back.
struct DraftCommand {
    FileArgument file;
    std::string code;
    bool signs = false, nextVersion = false, takes = false;
    std::filesystem::path edited;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(N_("DRAFT"), code, "The code of the draft").wanted();
        arguments.add("--sign", signs, "Sign the text as it is now, as your role");
        arguments.add("--next-version", nextVersion, "Begin the next version, which nobody signed yet");
        arguments.add("--read-back", edited,
                      "Tell what this letter (.odt, .docx), which was edited, says otherwise than the draft");
        arguments.add("--take", takes, "Take the own words of the writer from that letter into the draft");
        author.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        session.speak(console.translate.language());
        const auto known =
            recordOf<model::LetterDraft>(console, session.now().portfolio(), code, N_("DRAFT"));
        if (!known) return console.refuse(known.error());
        if (!edited.empty()) return readBack(console, session);
        const auto& portfolio = session.now().portfolio();
        if (signs || nextVersion) {
            const auto changes =
                signs ? app::signDraft(portfolio, code, session.author()) : app::nextVersion(portfolio, code);
            if (!changes) return console.refuse(changes.error());
            if (const auto done = session.perform(*changes); !done) return console.refuse(done.error());
            author.tellWhereUnknown(console);
        }
        return tell(console, session.now());
    }

private:
    int tell(const Console& console, const app::View& view) const {
        const auto draft = app::draftLetter(view, code);
        if (!draft) return console.refuse(draft.error());
        const auto& record = view.portfolio().all<model::LetterDraft>().at(draft->draft);
        const auto signatures = app::signaturesOf(view.portfolio(), record);
        if (console.asJson) {
            Json passages = Json::array();
            for (const auto& each : draft->passages)
                passages.push_back({{"code", each.code}, {"heading", each.heading}, {"text", each.text}});
            console.json({{"draft", record.code},
                          {"kind", letters::wordFor(draft->kind)},
                          {"date", model::isoText(record.letterDate)},
                          {"version", record.version},
                          {"fingerprint", app::fingerprintOf(view.portfolio(), record)},
                          {"signed", signatures},
                          {"unsigned", draft->unsignedRoles},
                          {"passages", passages},
                          {"revision", view.revision()}});
            return exitDone;
        }
        const auto listOf = [](const std::vector<std::string>& all) {
            std::string list;
            for (const auto& each : all) list += (list.empty() ? "" : ", ") + each;
            return list.empty() ? std::string{"–"} : list;
        };
        console.say(
            base::message("Draft {code}, version {version}. Signed by: {signed}. Still to sign: {unsigned}.",
                          {{"code", record.code},
                           {"version", std::to_string(record.version)},
                           {"signed", listOf(signatures)},
                           {"unsigned", listOf(draft->unsignedRoles)}}));
        for (const auto& each : draft->passages)
            console.line("- " + each.code + " [" + each.heading + "] " + each.text);
        return exitDone;
    }

    int readBack(const Console& console, app::Session& session) const {
        const auto bytes = base::bytesIn(edited);
        if (!bytes) {
            return console.refuse(
                base::message("The letter {file} cannot be read.", {{"file", edited.string()}}));
        }
        const auto madeFrom = madeFromIn(session, *bytes);
        if (!madeFrom) return console.refuse(madeFrom.error());
        const auto back = app::readBack(*madeFrom, session.now(), code, *bytes,
                                        [&session](std::int64_t revision) { return session.at(revision); });
        if (!back) return console.refuse(back.error());
        const bool isTaken = takes && !back->changes.empty();
        if (isTaken) {
            if (const auto done = session.perform(back->changes); !done) return console.refuse(done.error());
        }
        if (console.asJson) {
            Json all = Json::array();
            for (const auto& each : back->differences) {
                all.push_back({{"kind", wordFor(each.kind)},
                               {"passage", each.passage.empty() ? Json(nullptr) : Json(each.passage)},
                               {"heading", each.heading},
                               {"before", each.before},
                               {"after", each.after}});
            }
            console.json({{"draft", code},
                          {"differences", all},
                          {"taken", isTaken},
                          {"changes", back->changes.changes.size()},
                          {"revision", session.revision()}});
            return exitDone;
        }
        console.say(base::message("What the letter says otherwise than the draft: {count}.",
                                  {{"count", std::to_string(back->differences.size())}}));
        for (const auto& each : back->differences) {
            console.line("- " + (each.heading.empty() ? "" : each.heading + ": ") +
                         console.translate(base::message(
                             sentenceFor(each.kind),
                             {{"passage", each.passage}, {"before", each.before}, {"after", each.after}})));
        }
        if (isTaken) {
            console.say(base::message("{count} passages were taken into the draft.",
                                      {{"count", std::to_string(back->changes.changes.size())}}));
            author.tellWhereUnknown(console);
        }
        return exitDone;
    }

    /// The view of the revision that the letter says it was made from; the one of now where it says none that
    /// is there.
    static base::Result<app::View> madeFromIn(const app::Session& session, const std::string& bytes) {
        const auto found = letters::readLetter(bytes);
        if (!found) return base::failure(found.error());
        const auto revision = base::wholeNumber(found->revision);
        if (!revision || *revision < 1 || *revision > session.revision()) return session.now();
        return session.at(*revision);
    }
};

}  // namespace

extern constinit const Command draftCommand = command<DraftCommand>(
    "draft", N_("Tell of a draft of a letter, sign it, or read it back from a word processor"));

}  // namespace mijlpaal::cli
