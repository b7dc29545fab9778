#include "gui/money/money_commands.h"

#include "gui/dialogs/record_dialog.h"
#include "gui/money/shift_dialog.h"
#include "gui/parts/text.h"
#include "model/posting.h"

#include <wx/textdlg.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

using model::BudgetEntry;
using model::PeriodClosing;

/// A record of a portfolio of its own, filled in by a person; nothing when it was left.
template <class Record>
std::optional<Record> filledIn(wxWindow& parent, const wxString& title, model::Portfolio portfolio, Record record,
                               const std::vector<std::string_view>& fields,
                               base::Result<void> (*check)(const Record&) = nullptr) {
    portfolio.all<Record>().put(record);
    RecordDialog dialog{&parent, title, std::move(portfolio), refTo(record.id), fields};
    if (check) {
        dialog.mayClose = [check, id = record.id](const model::Portfolio& trial) {
            return check(trial.all<Record>().at(id));
        };
    }
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return dialog.portfolio().template all<Record>().at(record.id);
}

/// With the id and the code that come next in the file as it is now, which may be another than before the dialog.
BudgetEntry asNext(const model::Portfolio& portfolio, BudgetEntry entry) {
    const auto& table = portfolio.all<BudgetEntry>();
    entry.id = table.nextId();
    entry.code = table.nextCode("E0000");
    return entry;
}

void post(wxWindow& parent, PageHost& host) {
    BudgetEntry entry;
    entry.decisionDate = host.today();
    const auto filled = filledIn(parent, _("Post a budget entry"), host.now().portfolio(),
                                 asNext(host.now().portfolio(), entry),
                                 {"decision_date", "cycle_moment", "funding_source", "programme", "budget_year", "kind", "cost_kind",
                                  "amount", "price_level", "reason_code", "reserve", "decision_reference", "description_nl"},
                                 model::mayBePosted<BudgetEntry>);
    if (!filled) return;
    auto posted = asNext(host.now().portfolio(), *filled);
    model::ChangeSet changes;
    changes.label = base::message("Post {code}", {{"code", posted.code}});
    changes.add(std::move(posted));
    host.perform(changes);
}

void reverse(wxWindow& parent, PageHost& host, model::ObjectRef posting) {
    const auto code = fromUtf8(model::codeOf(host.now().portfolio(), posting));
    const auto reason = askText(parent, filled(_("Take back {code}"), {{"code", code}}),
                                _("Why? A row with the opposite amount takes it back; both stay."));
    if (reason) host.perform(model::reversePosting(host.now().portfolio(), posting, {{}, *reason}));
}

/// The programme that a record is, or is about.
std::optional<model::ProgrammeId> programmeOf(const model::Portfolio& portfolio, const std::vector<model::ObjectRef>& selected) {
    if (selected.empty()) return std::nullopt;
    const auto& record = selected.front();
    if (record.kind == model::RecordKind::programme) return model::ProgrammeId{record.number};
    std::optional<model::ProgrammeId> programme;
    const auto* known = portfolio.record(record);
    if (known) model::withPosting(record.kind, known, [&](const auto& row) { programme = row.programme; });
    return programme;
}

void shift(Page& page, PageHost& host) {
    // A copy: while the dialog waits, the file may be read again.
    const auto view = host.now();
    ShiftDialog dialog{&page, view, host.today(), programmeOf(view.portfolio(), page.selected())};
    if (dialog.ShowModal() != wxID_OK) return;
    if (dialog.isProposal()) {
        host.propose(toUtf8(translated(dialog.changes().label)), dialog.changes());
    } else {
        host.perform(dialog.changes());
    }
}

/// The month before the one of a day.
PeriodClosing monthBefore(model::Day day) {
    const std::chrono::year_month_day date{day};
    PeriodClosing period;
    period.lastDay = model::Day{date.year() / date.month() / 1} - std::chrono::days{1};
    const std::chrono::year_month_day last{period.lastDay};
    period.firstDay = model::Day{last.year() / last.month() / 1};
    period.decidedOn = day;
    return period;
}

void decidePeriod(wxWindow& parent, PageHost& host, const wxString& title,
                  base::Result<model::ChangeSet> (*decide)(const model::Portfolio&, const model::PeriodDecision&)) {
    auto period = monthBefore(host.today());
    period.id = host.now().portfolio().all<PeriodClosing>().nextId();
    const auto filled =
        filledIn(parent, title, host.now().portfolio(), period, {"first_day", "last_day", "decided_on", "reason"});
    if (!filled) return;
    const auto changes = decide(host.now().portfolio(),
                                {filled->firstDay, filled->lastDay, filled->decidedOn, host.author(), filled->reason});
    if (!host.perform(changes) || decide != model::closePeriod) return;
    if (const auto open = model::openBefore(host.now().portfolio(), filled->firstDay))
        host.say(model::toldOfOpenBefore(*open));
}

}  // namespace

std::optional<std::string> askText(wxWindow& parent, const wxString& title, const wxString& question) {
    wxTextEntryDialog dialog{&parent, question, title};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return toUtf8(dialog.GetValue());
}

std::vector<Command> moneyCommands(Page& page, PageHost& host) {
    return {
        {.name = "money.post",
         .text = _("&Post a budget entry…"),
         .possible = canEdit,
         .run = [&page, &host] { post(page, host); }},
        {.name = "money.reverse",
         .text = _("&Take back this row…"),
         .help = _("Posts a row with the opposite amount; nothing is changed or removed"),
         .possible =
             [](const Situation& now) {
                 return now.canEdit() && now.selected.size() == 1 && model::isPosting(now.selected.front().kind);
             },
         .run = [&page, &host] { reverse(page, host, page.selected().front()); }},
        {.name = "money.shift",
         .text = _("&Shift cash between years…"),
         .help = _("Moves cash of a programme between years, as one step that adds up to zero"),
         .possible = canEdit,
         .run = [&page, &host] { shift(page, host); }},
        {.name = "money.close_period",
         .text = _("&Close a period…"),
         .possible = canEdit,
         .run = [&page, &host] { decidePeriod(page, host, _("Close a period"), model::closePeriod); }},
        {.name = "money.reopen_period",
         .text = _("&Open a closed period again…"),
         .possible = canEdit,
         .run = [&page, &host] { decidePeriod(page, host, _("Open a closed period again"), model::reopenPeriod); }},
    };
}

}  // namespace mijlpaal::gui
