#include "gui/registers/reviews_page.h"

#include "app/review_file.h"
#include "gui/parts/text.h"

#include <wx/filedlg.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

ReviewsPage::ReviewsPage(wxWindow* parent, PageHost& host) : RecordPage{parent, host, reviewsForm()} {
    chooseFile = [this](const std::string& name) -> std::filesystem::path {
        wxFileDialog dialog{this,
                            _("Evidence file"),
                            {},
                            fromUtf8(name),
                            "OpenDocument (*.odt)|*.odt|Word (*.docx)|*.docx|PDF (*.pdf)|*.pdf|HTML "
                            "(*.html)|*.html|Markdown (*.md)|*.md|" +
                                _("Text") + " (*.txt)|*.txt",
                            wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
        return dialog.ShowModal() == wxID_OK ? toUtf8(dialog.GetPath()) : std::string{};
    };
}

/// With the changes of scope since the first revision.
void ReviewsPage::writeEvidence() {
    const auto selection = selected();
    if (selection.empty()) return;
    const auto& now = host().now();
    const model::ReviewId review{selection.front().number};
    auto path = chooseFile(model::codeOf(now.portfolio(), refTo(review)) + ".odt");
    if (path.empty()) return;
    if (!path.has_extension()) path += ".odt";
    constexpr std::int64_t since = 1;
    auto journal = host().journalSteps(since);
    if (!journal) return host().refuse(journal.error());
    std::vector<app::TracedStep> steps;
    for (auto& each : *journal) steps.push_back({std::move(each.entry), std::move(each.patches)});
    const auto file = app::reviewFileOf(now, review, since, steps);
    if (!file) return host().refuse(file.error());
    const auto document = app::documentOf(*file, now, app::Translator{language()});
    if (const auto done = app::writeReviewFile(document, path); !done) return host().refuse(done.error());
    host().say(base::message("The evidence file was written to {file}.", {{"file", path.string()}}));
}

std::vector<Command> ReviewsPage::commands() {
    auto commands = RecordPage::commands();
    commands.push_back(
        {.name = "reviews.write_evidence",
         .text = _("Write the &evidence file…"),
         .help = _("Writes what the plan itself has to show to the selected review, each with its source"),
         .possible = [](const Situation& now) { return now.hasSelected<model::Review>(); },
         .run = [this] { writeEvidence(); }});
    return commands;
}

}  // namespace mijlpaal::gui
