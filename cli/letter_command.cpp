#include "app/drafts.h"
#include "app/letter_file.h"
#include "app/sent_letters.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "letters/formats.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

std::vector<std::string> kindWords() {
    std::vector<std::string> words;
    for (const auto& [kind, word] : letters::letterKinds) words.emplace_back(word);
    return words;
}

std::vector<Choice> kindChoices(const Console& console) {
    std::vector<Choice> choices;
    for (const auto& word : kindWords())
        choices.push_back({word, console.translate.text(model::wordsForWord(word))});
    return choices;
}

std::optional<letters::House> houseFrom(std::string_view word) {
    if (word == "second") return letters::House::second;
    if (word == "first") return letters::House::first;
    if (word == "both") return letters::House::both;
    return std::nullopt;
}

std::string_view wordFor(letters::CheckedFigure::Verdict verdict) {
    using enum letters::CheckedFigure::Verdict;
    return verdict == holds ? "holds" : verdict == changed ? "changed" : "gone";
}

Json unsettledJson(const std::vector<letters::Unsettled>& unsettled, const app::Translator& translate) {
    Json list = Json::array();
    for (const auto& each : unsettled) {
        list.push_back({{"concern", letters::wordFor(each.concern)},
                        {"code", each.code.empty() ? Json(nullptr) : Json(each.code)},
                        {"message", translate(each.message)},
                        {"help", translate(each.help)}});
    }
    return list;
}

Json sinceJson(const letters::PublicReport& report) {
    // What was compared with nothing has the same form.
    if (!report.since)
        return {{"letter", nullptr}, {"date", nullptr}, {"revision", nullptr}, {"changes", 0}};
    const auto& since = *report.since;
    return {{"letter", since.code.empty() ? Json(nullptr) : Json(since.code)},
            {"date", model::isoText(since.date)},
            {"revision", since.revision},
            {"changes", since.told.size()}};
}

/// With what the letter was compared; of one that compares with nothing there is nothing to say.
void tellSince(const Console& console, const letters::PublicReport& report) {
    if (!report.since) return;
    const auto& since = *report.since;
    const auto count = std::to_string(since.told.size()), revision = std::to_string(since.revision),
               day = model::isoText(since.date);
    console.say(since.code.empty()
                    ? base::message("What changed since revision {revision}, of {day}: {count}.",
                                    {{"revision", revision}, {"day", day}, {"count", count}})
                    : base::message("What changed since {code}, the letter of {day}: {count}.",
                                    {{"code", since.code}, {"day", day}, {"count", count}}));
}

struct LetterCommand {
    FileArgument file;
    std::string kind, answers, reference, yourReference, house, draft, since;
    std::vector<std::string> signatories, without;
    std::filesystem::path output, nota, ownTemplate, templates, templatesToWrite, questions, letterToCheck;
    DayArgument date;
    RevisionArgument revision;
    bool isSent = false;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--kind", kind, "The kind of letter").oneOf(kindWords());
        arguments.add(
            "-o,--output", output,
            "The file to write: .odt, .docx, .pdf, .html or .md; without it only what is to be settled is told");
        arguments.add("--nota", nota, "Also the nota to the letter, in this file");
        date.declare(arguments, "The date of the letter; else today");
        arguments.add("--answers", answers, "The code of the request or promise it answers");
        arguments.add("--house", house, "Whom it is for; else the House of what it answers")
            .oneOf({"second", "first", "both"});
        arguments.add("--signed-by", signatories, "Who signs; may be given twice").oneAtATime();
        arguments.add("--without", without, "The code of a record to leave out; may be given more than once")
            .oneAtATime();
        arguments.add("--since-letter", since,
                      "The code of a letter that was sent, or a revision, since which is told what changed; else the last "
                      "letter");
        arguments.add("--reference", reference, "The reference of the sender");
        arguments.add("--your-reference", yourReference, "The reference of the House");
        arguments.add("--template", ownTemplate, "A template in place of the one built in");
        arguments.add("--templates", templates, "A folder with templates of your own; kinds that it lacks are as built in");
        arguments.add("--write-templates", templatesToWrite,
                      "Write the templates that are built in to this folder, to be changed there");
        arguments.add("--questions", questions,
                      "A text with the questions that are answered: a line that begins with “? ” is a question, what "
                      "follows its answer");
        arguments.add("--draft", draft, "The code of a draft: its kind, its particulars and the words of its writer");
        arguments.add("--sent", isSent, "Record that the letter goes out today, with its bytes and its figures");
        author.declare(arguments);
        arguments.add("--check", letterToCheck, "Tell which figures of this letter (.odt, .docx) still hold");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        if (!templatesToWrite.empty()) return writeTemplates(console);
        if (kind.empty() && letterToCheck.empty() && draft.empty()) {
            return console.refuse(withChoices(
                console,
                base::message("Say which kind of letter to write with --kind, or which letter to check with --check."), {},
                kindChoices(console), "mijlpaal letter --help"));
        }
        if (isSent && output.empty())
            return console.refuse(base::message("Give the file of the letter that is sent with --output."));
        for (const auto* each : {&output, &nota}) {
            const auto ending = each->extension();
            if (ending == ".doc" || ending == ".rtf") {
                return console.refuse(base::message(
                    "A letter is an ODT, DOCX, PDF, HTML or Markdown file. Give it a name that ends in "
                    ".odt, .docx, .pdf, .html or .md; {file} does not.",
                    {{"file", each->filename().string()}}));
            }
        }
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        return letterToCheck.empty() ? write(console, *opened) : check(console, opened->view);
    }

private:
    int writeTemplates(const Console& console) const {
        const auto written = app::writeTemplates(templatesToWrite);
        if (!written) return console.refuse(written.error());
        if (console.asJson) {
            console.json({{"folder", templatesToWrite.string()}, {"templates", *written}});
        } else {
            console.say(base::message("{count} templates were written to {folder}.",
                                      {{"count", std::to_string(written->size())}, {"folder", templatesToWrite.string()}}));
            for (const auto& each : *written) console.line("- " + each);
        }
        return exitDone;
    }

    base::Result<std::optional<std::filesystem::path>> templateFor(letters::LetterKind which) const {
        if (templates.empty()) return std::optional<std::filesystem::path>{};
        return app::templateIn(templates, which);
    }

    /// What is asked for: by the draft, where there is one, and by what is said beside.
    base::Result<app::DraftLetter> asked(const Console& console, const app::View& view) const {
        app::DraftLetter letter;
        if (!draft.empty()) {
            if (const auto known = recordOf<model::LetterDraft>(console, view.portfolio(), draft, "--draft"); !known)
                return base::failure(known.error());
            auto found = app::draftLetter(view, draft);
            if (!found) return found;
            letter = std::move(*found);
        } else {
            letter.options.reportDate = date.orToday();
        }
        letter.kind = letters::letterKindFrom(kind).value_or(letter.kind);
        auto& options = letter.options;
        if (date.day) options.reportDate = *date.day;
        if (!reference.empty()) options.ownReference = reference;
        if (!answers.empty()) {
            const auto known = recordOf<model::ParliamentaryItem>(console, view.portfolio(), answers, "--answers");
            if (!known) return base::failure(known.error());
            options.answers = answers;
        }
        if (!yourReference.empty()) options.yourReference = yourReference;
        if (!house.empty()) options.house = houseFrom(house);
        if (!signatories.empty()) options.signatories = signatories;
        options.without = without;
        options.isToQuestions = letters::isToQuestions(letter.kind);
        return letter;
    }

    int write(const Console& console, const OpenedView& opened) const {
        const auto& view = opened.view;
        auto wanted = asked(console, view);
        if (!wanted) return console.refuse(wanted.error());
        wanted->options.viewOf = [&opened](std::int64_t number) { return opened.session->at(number); };
        wanted->options.since = since;
        const auto& options = wanted->options;
        auto report = app::publish(view, options);
        if (!report) return console.refuse(report.error());
        // The nota beside it has no passages of this draft.
        const auto withoutPassages = *report;
        report->passages = wanted->passages;
        if (!questions.empty()) {
            auto asked = app::readQuestions(questions);
            if (!asked) return console.refuse(asked.error());
            report->questions = std::move(*asked);
        }
        for (auto& role : app::awaitedSignatures(view.portfolio(), *report)) {
            auto& roles = wanted->unsignedRoles;
            if (std::ranges::find(roles, role) == roles.end()) roles.push_back(std::move(role));
        }
        auto letterTemplate = templateFor(wanted->kind);
        if (!letterTemplate) return console.refuse(letterTemplate.error());
        if (!ownTemplate.empty()) *letterTemplate = ownTemplate;
        auto letter = app::makeLetter(*report, wanted->kind, *letterTemplate);
        if (!letter) return console.refuse(letter.error());
        if (!output.empty()) {
            if (const auto done = app::writeLetter(letter->document, output); !done)
                return console.refuse(done.error());
        }
        if (!nota.empty()) {
            const auto notaTemplate = templateFor(letters::LetterKind::nota);
            if (!notaTemplate) return console.refuse(notaTemplate.error());
            const auto beside = app::makeLetter(withoutPassages, letters::LetterKind::nota, *notaTemplate);
            if (!beside) return console.refuse(beside.error());
            if (const auto done = app::writeLetter(beside->document, nota); !done)
                return console.refuse(done.error());
            addNew(letter->unsettled, beside->unsettled);
        }
        const auto& unsettled = letter->unsettled;
        std::string sentAs;
        if (isSent) {
            auto recorded = record(console, *wanted, *report, *letter);
            if (!recorded) {
                if (!console.asJson) tell(console, unsettled);
                return console.refuse(recorded.error());
            }
            sentAs = std::move(*recorded);
        }
        if (console.asJson) {
            console.json({{"file", output.empty() ? Json(nullptr) : Json(output.string())},
                          {"nota", nota.empty() ? Json(nullptr) : Json(nota.string())},
                          {"kind", letters::wordFor(wanted->kind)},
                          {"draft", draft.empty() ? Json(nullptr) : Json(draft)},
                          {"unsigned", wanted->unsignedRoles},
                          {"recorded_as", sentAs.empty() ? Json(nullptr) : Json(sentAs)},
                          {"date", model::isoText(options.reportDate)},
                          {"status_date", model::isoText(view.portfolio().settings().statusDate)},
                          {"revision", view.revision()},
                          {"as_of", asOfJson(view)},
                          {"fingerprint", view.origin().fingerprint},
                          {"since", sinceJson(*report)},
                          {"sendable", unsettled.empty()},
                          {"unsettled", unsettledJson(unsettled, console.translate)}});
        } else {
            tell(console, unsettled);
            tellSince(console, *report);
            if (!wanted->unsignedRoles.empty()) {
                std::string roles;
                for (const auto& each : wanted->unsignedRoles) roles += (roles.empty() ? "" : ", ") + each;
                console.say(base::message("Not signed yet by: {roles}.", {{"roles", roles}}));
            }
            if (!sentAs.empty())
                console.say(base::message("That it was sent is recorded as {code}.", {{"code", sentAs}}));
        }
        return unsettled.empty() ? exitDone : exitFindings;
    }

    /// Gives the code of the record.
    base::Result<std::string> record(const Console& console, const app::DraftLetter& wanted,
                                     const letters::PublicReport& report, const app::MadeLetter& letter) const {
        if (!letter.unsettled.empty())
            return base::failure("The letter is not fit to be sent, so it is not recorded as sent.");
        if (!wanted.unsignedRoles.empty()) {
            std::string roles;
            for (const auto& each : wanted.unsignedRoles) roles += (roles.empty() ? "" : ", ") + each;
            return base::failure("The letter is not recorded as sent, because these did not sign yet: {roles}.",
                                 {{"roles", roles}});
        }
        auto bytes = app::letterBytes(letter.document, output);
        if (!bytes) return base::failure(bytes.error());
        auto session = openSession(console, file.path, author.author);
        if (!session) return base::failure(session.error());
        return app::recordSent(**session, report, letter.document,
                               {wanted.kind, DayArgument{}.orToday(), output.filename().string(), std::move(*bytes)});
    }

    static void addNew(std::vector<letters::Unsettled>& all, const std::vector<letters::Unsettled>& more) {
        for (const auto& each : more) {
            if (std::find(all.begin(), all.end(), each) == all.end()) all.push_back(each);
        }
    }

    void tell(const Console& console, const std::vector<letters::Unsettled>& unsettled) const {
        if (unsettled.empty()) {
            console.say(base::message("The letter is fit to be sent."));
        } else {
            console.say(base::message("The letter is not fit to be sent. To be settled first: {count}.",
                                      {{"count", std::to_string(unsettled.size())}}));
            for (const auto& each : unsettled)
                console.line("- " + console.translate(each.message) + " " + console.translate(each.help));
        }
        const auto written = [&](const std::filesystem::path& path) {
            if (path.empty()) return;
            console.say(unsettled.empty()
                            ? base::message("The letter was written to {file}.", {{"file", path.string()}})
                            : base::message("The draft was written to {file}.", {{"file", path.string()}}));
        };
        written(output);
        written(nota);
    }

    int check(const Console& console, const app::View& view) const {
        const auto checked = app::checkLetter(view, letterToCheck);
        if (!checked) return console.refuse(checked.error());
        const auto holds = static_cast<std::size_t>(std::count_if(
            checked->figures.begin(), checked->figures.end(),
            [](const auto& each) { return each.verdict == letters::CheckedFigure::Verdict::holds; }));
        const bool allHold = holds == checked->figures.size() && checked->missing == 0;
        if (console.asJson) {
            Json figures = Json::array();
            for (const auto& each : checked->figures) {
                figures.push_back({{"figure", each.told.name},
                                   {"told", each.told.text},
                                   {"verdict", wordFor(each.verdict)},
                                   {"now", each.now.empty() ? Json(nullptr) : Json(each.now)}});
            }
            console.json(
                {{"letter", letterToCheck.string()},
                 {"date", checked->found.date ? Json(model::isoText(*checked->found.date)) : Json(nullptr)},
                 {"made_from_revision", checked->found.revision},
                 {"revision", view.revision()},
                 {"as_of", asOfJson(view)},
                 {"checked_as", model::isoText(checked->checkedAs)},
                 {"missing", checked->missing},
                 {"figures", figures}});
            return allHold ? exitDone : exitFindings;
        }
        console.say(base::message(
            "{holding} of {count} figures of the letter still hold.",
            {{"holding", std::to_string(holds)}, {"count", std::to_string(checked->figures.size())}}));
        if (checked->isUndated) {
            console.say(base::message("The letter does not say its date; it was checked as one of {day}.",
                                      {{"day", model::isoText(checked->checkedAs)}}));
        }
        if (checked->missing > 0) {
            console.say(base::message("Figures that the letter had and that are not marked in it any more: {count}.",
                                      {{"count", std::to_string(checked->missing)}}));
        }
        for (const auto& each : checked->figures) {
            if (each.verdict == letters::CheckedFigure::Verdict::changed) {
                console.line("- " +
                             console.translate(base::message(
                                 "{figure}: the letter says “{told}”, now it is “{now}”.",
                                 {{"figure", each.told.name}, {"told", each.told.text}, {"now", each.now}})));
            } else if (each.verdict == letters::CheckedFigure::Verdict::gone) {
                console.line("- " + console.translate(base::message(
                                        "{figure}: the letter says “{told}”, now it is not told.",
                                        {{"figure", each.told.name}, {"told", each.told.text}})));
            }
        }
        return allHold ? exitDone : exitFindings;
    }
};

}  // namespace

extern constinit const Command letterCommand =
    command<LetterCommand>("letter", N_("Write a letter from what may be told"));

}  // namespace mijlpaal::cli
