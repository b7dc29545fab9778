#include "gui/why/why_page.h"

#include "gui/parts/text.h"
#include "gui/why/why_rows.h"
#include "scheduling/explain.h"

#include <wx/sizer.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

using model::ActivityId;

namespace {

/// The width of "31-12-2027 17:00", and of a code.
constexpr int momentWidth = 130, codeWidth = 80;

base::Message titleOf(const std::string& name, const scheduling::Dates& dates,
                      const scheduling::Telling& telling) {
    const auto start = telling.moment(dates.start);
    if (dates.start == dates.finish)
        return base::message("“{name}” lies at {date}.", {{"name", name}, {"date", start}});
    return base::message("“{name}” runs from {start} to {finish}.",
                         {{"name", name}, {"start", start}, {"finish", telling.moment(dates.finish)}});
}

}  // namespace

void ActivityPage::makeControls(RowTree* list) {
    list_ = list;
    title_ = new wxStaticText{
        this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(title_, 0, wxEXPAND | wxALL, FromDIP(6));
    column->Add(list_, 1, wxEXPAND);
    SetSizer(column);
    list_->chosen = [this](const TreeRow& row) {
        if (row.activity && goTo) goTo(*row.activity);
    };
}

void ActivityPage::say(const wxString& title) {
    title_->SetLabelText(title);
}

WhyPage::WhyPage(wxWindow* parent, app::Session& session) : ActivityPage{parent, session} {
    makeControls(new RowTree{this,
                             listName,
                             _("Why this date?"),
                             {{_("Date"), momentWidth}, {_("Leads to"), codeWidth}, {_("Explanation"), 0}},
                             static_cast<unsigned>(WhyColumn::sentence)});
}

void WhyPage::show(std::optional<ActivityId> id) {
    const auto& schedule = session().schedule();
    const auto* dates = id ? schedule.find(*id) : nullptr;
    if (!dates) {
        say(_("Select an activity to see why it lies where it lies."));
        list().show({});
        return;
    }
    const auto& portfolio = session().portfolio();
    const scheduling::Telling telling{portfolio, language()};
    say(translated(titleOf(telling.name(*id), *dates, telling)));
    list().show(whyRows(portfolio, scheduling::explain(portfolio, schedule, *id, language())));
}

void WhyPage::focusFirst() {
    list().SetFocus();
    // GTK puts the focus on the heading when it comes to a list that was not in sight.
    CallAfter([this] {
        if (list().rows().size() > 1) list().selectRow(1);
    });
}

PathsPage::PathsPage(wxWindow* parent, app::Session& session) : ActivityPage{parent, session} {
    makeControls(new RowTree{this,
                             listName,
                             _("Paths to the selected activity"),
                             {{_("Start"), momentWidth}, {_("Finish"), momentWidth}, {_("Activity"), 0}},
                             static_cast<unsigned>(PathColumn::name)});
}

void PathsPage::show(std::optional<ActivityId> id) {
    const auto& portfolio = session().portfolio();
    if (!id || !portfolio.find(*id)) {
        say(_("Select an activity to see which chains of work lead to it."));
        list().show({});
        return;
    }
    auto rows = pathRows(portfolio, session().schedule(), *id);
    const auto name = scheduling::Telling{portfolio, language()}.name(*id);
    say(translated(
        rows.empty() ? base::message("“{code}” is a summary or a span; paths lead to a task or a milestone.",
                                     {{"code", name}})
                     : base::message("The chains of work that lead to “{name}”, the tightest first.",
                                     {{"name", name}})));
    list().show(std::move(rows));
}

}  // namespace mijlpaal::gui
