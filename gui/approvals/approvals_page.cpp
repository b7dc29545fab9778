#include "gui/approvals/approvals_page.h"

#include "gui/approvals/approval_rows.h"
#include "gui/money/money_commands.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

#include <iterator>

namespace mijlpaal::gui {

namespace {

std::shared_ptr<const sheet::Source> sourceOf(PageHost& host, const app::View& view) {
    // Nothing is open while the page is made.
    if (view.revision() == 0) return approvalSource(view, {}, language());
    const auto proposals = host.proposals();
    if (!proposals) host.refuse(proposals.error());
    return approvalSource(view, proposals ? *proposals : std::vector<app::Proposal>{}, language());
}

}  // namespace

ApprovalsPage::ApprovalsPage(wxWindow* parent, PageHost& host)
    : RowsPage{parent,
               host,
               {.name = "approvals",
                .title = _("Approvals"),
                .mainColumn = "what",
                .source = [&host](const app::View& view) { return sourceOf(host, view); },
                .menu = {"approvals.approve", "approvals.send_back", "approvals.adopt"}}} {}

std::vector<Command> ApprovalsPage::commands() {
    auto commands = RowsPage::commands();
    const auto possible = [this](const Situation& now) { return now.canEdit() && proposal() > 0; };
    commands.push_back({.name = "approvals.approve",
                        .text = _("&Approve this proposal"),
                        .help = _("As it is now, in your role; who proposed it cannot approve it"),
                        .possible = possible,
                        .run = [this] { host().decide(proposal(), model::Verdict::approved, {}); }});
    commands.push_back({.name = "approvals.send_back",
                        .text = _("&Send this proposal back…"),
                        .possible = possible,
                        .run = [this] { sendBack(); }});
    commands.push_back({.name = "approvals.adopt",
                        .text = _("&Make this proposal part of the plan"),
                        .possible = possible,
                        .run = [this] { host().adopt(proposal()); }});
    auto more = moneyCommands(*this, host());
    std::move(more.begin(), more.end(), std::back_inserter(commands));
    return commands;
}

bool ApprovalsPage::reveal(model::ObjectRef record) {
    for (const auto& row : table().source().rows()) {
        if (table().source().record(row.key) != record) continue;
        table().selectKey(row.key);
        return true;
    }
    return false;
}

std::int64_t ApprovalsPage::proposal() const {
    const auto keys = table().selectedKeys();
    return keys.empty() ? 0 : proposalOf(keys.front());
}

void ApprovalsPage::sendBack() {
    const auto branch = proposal();
    const auto note = askText(*this, _("Send a proposal back"), _("What should be different?"));
    if (note) host().decide(branch, model::Verdict::sentBack, *note);
}

}  // namespace mijlpaal::gui
