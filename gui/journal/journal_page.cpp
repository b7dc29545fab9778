#include "gui/journal/journal_page.h"

#include "gui/parts/text.h"

#include <wx/translation.h>

#include <iterator>

namespace mijlpaal::gui {

JournalPage::JournalPage(wxWindow* parent, PageHost& host)
    : JournalPage{parent, host, std::make_shared<JournalSteps>()} {}

JournalPage::JournalPage(wxWindow* parent, PageHost& host, std::shared_ptr<JournalSteps> steps)
    : RowsPage{parent,
               host,
               {.name = "journal",
                .title = _("Journal"),
                .mainColumn = "what",
                .source =
                    [steps](const app::View& view) {
                        return std::make_shared<JournalSource>(view, language(), steps);
                    },
                .menu = {"journal.undo"}}},
      steps_{std::move(steps)} {}

void JournalPage::show(const app::View& view) {
    if (view.origin().isPreview) return;
    const auto known = steps_->empty() ? 0 : steps_->back().entry.revision;
    if (view.revision() > known) {
        auto more = host().journalSteps(known);
        if (!more) return host().refuse(more.error());
        std::move(more->begin(), more->end(), std::back_inserter(*steps_));
    }
    RowsPage::show(view);
    if (known == 0) table().closeAll();
}

std::vector<Command> JournalPage::commands() {
    auto commands = RowsPage::commands();
    commands.push_back(
        {.name = "journal.undo",
         .text = _("&Undo this step"),
         .possible = [this](const Situation& now) { return now.canEdit() && selectedRevision() > 0; },
         .run = [this] { host().undo(selectedRevision()); }});
    return commands;
}

/// 0 without a selected step.
std::int64_t JournalPage::selectedRevision() const {
    const auto keys = table().selectedKeys();
    return keys.empty() ? 0 : static_cast<const JournalSource&>(table().source()).revisionOf(keys.front());
}

}  // namespace mijlpaal::gui
