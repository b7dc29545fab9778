#pragma once

#include "app/edits/record_fields.h"
#include "gui/parts/page.h"
#include "gui/parts/pending_text.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// One field of a form: its name, what one types in, and what there is to say about it below.
class FormRow {
public:
    /// `portfolio` is asked for codes.
    FormRow(wxWindow& parent, model::RecordKind kind, const model::Field& field,
            std::function<const model::Portfolio&()> portfolio);
    /// A value that follows from others, to read.
    FormRow(wxWindow& parent, const wxString& name);

    /// Null for a value that follows from others.
    const model::Field* field() const { return field_; }
    wxStaticText& label() { return *label_; }
    /// What stands beside the label.
    wxSizer& controls() { return *controls_; }
    /// Where the keyboard goes.
    wxWindow& editor() const;

    /// What stands there, as `app::entryText` gives it, and whether that is not what was put in.
    std::string text() const;
    bool isChanged() const { return text() != shown_ && text() != taken_; }
    /// Puts a value in; with several records that differ, nothing and a word for that.
    void put(const std::string& text, bool differs = false);
    /// Takes back what was typed.
    void restore() { put(shown_, differs_); }
    /// What stands there is being taken now.
    void setTaken() {
        taken_ = text();
        typed_.reset();
    }
    void setEditable(bool isEditable);

    /// Says below it why its text was not taken, or something else of it; empty for nothing.
    void tell(const wxString& text, bool isWrong = false);
    bool isWrong() const { return isWrong_; }
    wxString told() const { return note_->GetLabelText(); }

    /// What was typed or chosen is to be taken.
    std::function<void()> done;

private:
    void addText(const wxString& name);
    void addChoice(const wxString& name, model::RecordKind kind);
    void addDayButton(const wxString& name);
    void listen(wxWindow& control);
    void tellWhole(const wxString& text);
    wxString namesIn(const std::string& text) const;
    std::string chosen() const;

    wxWindow& parent_;
    const model::Field* field_ = nullptr;
    app::FieldForm form_ = app::FieldForm::text;
    wxString name_;
    wxStaticText *label_ = nullptr, *note_ = nullptr;
    wxTextCtrl* text_ = nullptr;
    wxChoice* choice_ = nullptr;
    wxButton* pick_ = nullptr;
    wxSizer* controls_ = nullptr;
    /// Behind each line of the choice; before them one for records that differ, while they do.
    std::vector<std::string> words_;
    std::function<const model::Portfolio&()> portfolio_;
    std::string shown_;
    std::optional<std::string> taken_;
    /// While something is typed that was not taken.
    PendingText typed_;
    bool differs_ = false, isWrong_ = false;
};

}  // namespace mijlpaal::gui
