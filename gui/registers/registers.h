#pragma once

#include "gui/table/record_page.h"

/// Pages that are a register: the records of one kind, to read and to type in. Each is a form.
namespace mijlpaal::gui {

RecordPageForm systemsForm();
RecordPageForm lawForm();
RecordPageForm billsForm();
RecordPageForm reviewsForm();
RecordPageForm recommendationsForm();
RecordPageForm parliamentForm();
RecordPageForm risksForm();
RecordPageForm programmesForm();
RecordPageForm changesForm();
RecordPageForm signOffsForm();
RecordPageForm assumptionsForm();
RecordPageForm handOversForm();
RecordPageForm acceptancePointsForm();
RecordPageForm incidentsForm();
RecordPageForm lossesForm();
RecordPageForm rebaseliningsForm();
RecordPageForm benefitsForm();
RecordPageForm draftsForm();
RecordPageForm passagesForm();
RecordPageForm sentLettersForm();
RecordPageForm quotedFiguresForm();
RecordPageForm acceptedNamesForm();
RecordPageForm statementsForm();

template <RecordPageForm (*Form)()>
class RegisterPage : public RecordPage {
public:
    RegisterPage(wxWindow* parent, PageHost& host) : RecordPage{parent, host, Form()} {}
};

/// The row of a register in the list of pages.
template <RecordPageForm (*Form)()>
PageKind registerPage(std::string name, wxString title, model::RecordKind kind) {
    return pageKind<RegisterPage<Form>>(std::move(name), std::move(title), {kind});
}

}  // namespace mijlpaal::gui
