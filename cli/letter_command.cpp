#include "app/letter_file.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"

namespace mijlpaal::cli {

namespace {

struct LetterCommand {
    FileArgument file;
    std::string kind, answers, reference;
    std::filesystem::path output, ownTemplate;
    DayArgument date;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--kind", kind, "The kind of letter").required().oneOf({"kamerbrief"});
        arguments.add("-o,--output", output, "The ODT file to write").required();
        date.declare(arguments, "The date of the letter; else today");
        arguments.add("--answers", answers, "The code of the request or promise it answers");
        arguments.add("--reference", reference, "The reference of the sender");
        arguments.add("--template", ownTemplate, "A template in place of the one built in");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto ending = output.extension();
        if (ending == ".pdf" || ending == ".doc" || ending == ".docx" || ending == ".rtf") {
            return console.refuse(base::message("A letter is an ODT file. Give it a name that ends in .odt; {file} does not.",
                                                {{"file", output.filename().string()}}));
        }
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& view = opened->view;
        const app::PublishOptions options{date.orToday(), reference, answers};
        std::optional<std::filesystem::path> letterTemplate;
        if (!ownTemplate.empty()) letterTemplate = ownTemplate;
        const auto written = app::writeKamerbrief(view, options, output, letterTemplate);
        if (!written) return console.refuse(written.error());
        if (console.asJson) {
            console.json({{"file", output.string()},
                          {"kind", kind},
                          {"date", model::isoText(options.reportDate)},
                          {"status_date", model::isoText(view.portfolio().settings().statusDate)},
                          {"revision", view.revision()},
                          {"as_of", asOfJson(view)},
                          {"fingerprint", view.origin().fingerprint}});
        } else {
            console.say(base::message("The letter was written to {file}.", {{"file", output.string()}}));
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command letterCommand =
    command<LetterCommand>("letter", N_("Write a letter from what may be told"));

}  // namespace mijlpaal::cli
