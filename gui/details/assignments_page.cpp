#include "gui/details/assignments_page.h"

#include "app/showing.h"
#include "gui/dialogs/record_dialog.h"
#include "gui/parts/text.h"
#include "model/assignments.h"
#include "model/edit.h"
#include "model/removal.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

using model::Assignment;

namespace {

constexpr std::array<std::string_view, 4> shownFields{"units", "work", "actual_work", "remaining_work"};

const std::vector<std::string_view>& typedFields() {
    static const std::vector<std::string_view> fields{"resource", "units", "work"};
    return fields;
}

const model::Field& fieldOf(std::string_view name) {
    const auto fields = model::fields<Assignment>();
    return *std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
}

std::vector<TreeRow> rowsOf(const model::Portfolio& portfolio, model::ActivityId activity) {
    const auto showing = app::showingIn(app::Translator{language()});
    std::vector<TreeRow> rows;
    for (const auto& each : portfolio.all<Assignment>()) {
        if (each.activity != activity) continue;
        const auto name = each.resource ? model::nameOf(portfolio, refTo(*each.resource)) : std::string{};
        TreeRow row;
        row.cells.push_back(name.empty() ? _("no resource") : fromUtf8(name));
        for (const auto field : shownFields) {
            row.cells.push_back(fromUtf8(
                showing.value(portfolio, refTo(each.id), fieldOf(field), fieldOf(field).get(&each))));
        }
        row.leadsTo = refTo(each.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

model::TypedAssignment typedIn(const Assignment& assignment) {
    return {assignment.resource, assignment.units, assignment.work};
}

}  // namespace

AssignmentsPage::AssignmentsPage(wxWindow* parent, PageHost& host) : DetailsPage{parent, host} {
    title_ = new wxStaticText{
        this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE};
    list_ = new RowTree{this,
                        listName,
                        _("Resources of the selected activity"),
                        {{_("Resource"), 0},
                         {_("Units"), 90, wxALIGN_RIGHT},
                         {_("Work"), 90, wxALIGN_RIGHT},
                         {_("Actual work"), 120, wxALIGN_RIGHT},
                         {_("Remaining work"), 120, wxALIGN_RIGHT}},
                        0};
    add_ = new wxButton{this, wxID_ANY, _("&Add resource…")};
    change_ = new wxButton{this, wxID_ANY, _("&Change…")};
    remove_ = new wxButton{this, wxID_ANY, _("&Remove")};
    auto* head = new wxBoxSizer{wxHORIZONTAL};
    head->Add(title_, 1, wxALIGN_CENTRE_VERTICAL | wxLEFT, FromDIP(3));
    for (auto* button : {add_, change_, remove_}) head->Add(button, 0, wxLEFT, FromDIP(8));
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(head, 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(list_, 1, wxEXPAND);
    SetSizer(column);
    list_->selected = [this] { showButtons(); };
    list_->chosen = [this](const TreeRow&) { change(); };
    add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { add(); });
    change_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { change(); });
    remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { remove(); });
}

void AssignmentsPage::show(const app::View& view, const Selection& selected) {
    view_ = view;
    activity_ = activityIn(selected);
    const auto* activity = activity_ ? view.portfolio().find(*activity_) : nullptr;
    if (!activity) {
        activity_.reset();
        title_->SetLabelText(_("Select an activity to see who works on it."));
        list_->show({});
    } else {
        title_->SetLabelText(_("Assignments"));
        list_->show(rowsOf(view.portfolio(), *activity_));
    }
    showButtons();
}

std::optional<model::AssignmentId> AssignmentsPage::selected() const {
    const auto row = list_->selectedRow();
    if (!row) return std::nullopt;
    return model::AssignmentId{list_->rows()[*row].leadsTo->number};
}

void AssignmentsPage::showButtons() {
    const auto* activity = activity_ ? view_.portfolio().find(*activity_) : nullptr;
    const bool canEdit = activity && view_.isEditable();
    add_->Enable(canEdit && model::isDecidedByPlanner(*activity));
    change_->Enable(canEdit && selected() && model::isDecidedByPlanner(*activity));
    remove_->Enable(canEdit && selected());
}

void AssignmentsPage::add() {
    if (!activity_) return;
    auto draft = host().now().portfolio();
    Assignment made;
    made.id = draft.all<Assignment>().nextId();
    made.activity = *activity_;
    draft.all<Assignment>().put(made);
    RecordDialog dialog{this, _("Add a resource"), std::move(draft), refTo(made.id), typedFields()};
    if (dialog.ShowModal() != wxID_OK) return;
    const auto& typed = dialog.portfolio().all<Assignment>().at(made.id);
    host().perform(model::assign(host().now().portfolio(), made.activity, typedIn(typed)));
}

void AssignmentsPage::change() {
    const auto id = selected();
    if (!id || !change_->IsEnabled()) return;
    RecordDialog dialog{this, _("Change a resource"), host().now().portfolio(), refTo(*id), typedFields()};
    if (dialog.ShowModal() != wxID_OK) return;
    const auto& typed = dialog.portfolio().all<Assignment>().at(*id);
    host().perform(model::changeAssignment(host().now().portfolio(), *id, typedIn(typed)));
}

void AssignmentsPage::remove() {
    const auto id = selected();
    if (!id) return;
    host().perform(model::removeRecords(host().now().portfolio(), {refTo(*id)}, model::References::stand));
}

}  // namespace mijlpaal::gui
