#pragma once

#include "gui/details/record_form.h"

namespace mijlpaal::gui {

/// Every field of the selected records, to read and to type in.
class FieldsPage : public DetailsPage {
public:
    FieldsPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view, const Selection& selected) override;
    void takeFocus() override { form_->takeFocus(); }

    RecordForm& form() { return *form_; }
    wxString title() const { return titleText_; }

private:
    void showTitle();

    wxString titleText_;
    wxStaticText* title_ = nullptr;
    RecordForm* form_ = nullptr;
};

}  // namespace mijlpaal::gui
