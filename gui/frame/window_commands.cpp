#include "gui/frame/about_dialog.h"
#include "gui/frame/command_palette.h"
#include "gui/frame/languages.h"
#include "gui/frame/main_frame.h"
#include "gui/frame/recent_commands.h"
#include "gui/frame/shortcut_dialog.h"
#include "gui/frame/start_up.h"
#include "gui/parts/text.h"

#include <wx/translation.h>
#include <wx/utils.h>

/// The commands that are about the window: its pages, its language, help.
namespace mijlpaal::gui {

namespace {

Command languageChoice(MainFrame& frame, model::Language language, const wxString& text) {
    return {.name = language == model::Language::dutch ? "view.language.nl" : "view.language.en",
            .text = text,
            .run = [&frame, language] { frame.speakFromNowOn(language); },
            .isChecked = [language] { return gui::language() == language; }};
}

}  // namespace

std::vector<Command> MainFrame::windowCommands() {
    std::vector<Command> commands{
        {.name = "view.language",
         .text = _("&Language"),
         .choices =
             [this] {
                 // Each in its own language, for those who cannot read the other.
                 return std::vector{languageChoice(*this, model::Language::dutch, "Nederlands"),
                                    languageChoice(*this, model::Language::english, "English")};
             }},
        {.name = "help.commands",
         .text = _("&All commands…"),
         .key = "Ctrl+Shift+P",
         .run = [this] { askCommand(); }},
        {.name = "help.shortcuts",
         .text = _("&Shortcuts…"),
         .key = "F1",
         .run =
             [this] {
                 ShortcutDialog{this, listedCommands(commands_, situation())}.ShowModal();
             }},
        {.name = "help.documentation",
         .text = _("&Documentation"),
         .possible = [this](const Situation&) { return !options_.documentation.empty(); },
         .run = [this] { wxLaunchDefaultApplication(fromUtf8(options_.documentation.string())); }},
        {.name = "help.about",
         .text = _("A&bout Mijlpaal"),
         .run = [this] { AboutDialog{this, fromUtf8(options_.documentation.string())}.ShowModal(); }},
    };
    if (book_ && book_->kinds().size() > 1) addPageCommands(commands);
    return commands;
}

void MainFrame::addPageCommands(std::vector<Command>& commands) {
    constexpr std::size_t digits = 9;
    const auto& kinds = book_->kinds();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        commands.push_back({.name = "go." + kinds[i].name,
                            .text = kinds[i].title,
                            .key = i < digits ? wxString::Format("Ctrl+%zu", i + 1) : wxString{},
                            .run = [this, name = kinds[i].name] { book_->turnTo(name); },
                            .isChecked = [this, name = kinds[i].name] {
                                return book_ && book_->currentKind().name == name;
                            },
                            .submenu = kinds[i].group.title});
    }
    commands.push_back({.name = "go.next_page",
                        .text = _("&Next page"),
                        .key = "Alt+PageDown",
                        .run = [this] { book_->turnBy(1); }});
    commands.push_back({.name = "go.previous_page",
                        .text = _("&Previous page"),
                        .key = "Alt+PageUp",
                        .run = [this] { book_->turnBy(-1); }});
}

void MainFrame::askCommand() {
    CommandPalette palette{this, listedCommands(commands_, situation()), recentCommands()};
    if (palette.ShowModal() != wxID_OK || !palette.chosen()) return;
    // A copy: it may end the window that lists it.
    const auto chosen = *palette.chosen();
    rememberCommand(chosen.name);
    if (chosen.choose) {
        hideProblem();
        chosen.choose();
    } else {
        runCommand(chosen.name);
    }
}

void MainFrame::speakFromNowOn(model::Language chosen) {
    if (chosen == language()) return;
    rememberLanguage(chosen);
    speak(chosen);
    for (auto* window : wxTopLevelWindows) {
        // After the menu that brought us here.
        if (auto* frame = dynamic_cast<MainFrame*>(window)) frame->CallAfter([frame] { frame->makeAnew(); });
    }
}

/// The same portfolio in new pages: all texts are in another language.
void MainFrame::makeAnew() {
    makeNoticeBar();
    told_.reset();
    if (session_) {
        auto session = leavePages();
        showSession(std::move(session));
    } else {
        leaveStartPage();
        showStartPage();
    }
}

}  // namespace mijlpaal::gui
