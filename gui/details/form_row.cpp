#include "gui/details/form_row.h"

#include "app/showing.h"
#include "base/text.h"
#include "gui/dialogs/day_dialog.h"
#include "gui/parts/code_completion.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/record_names.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

using app::FieldForm;

namespace {

wxString nameOf(model::RecordKind kind, const model::Field& field) {
    if (field.unit == model::Unit::code) return _("Code");
    return capitalised(fromUtf8(app::showingIn(app::Translator{language()}).name(kind, field)));
}

/// How a word of a closed list, or a truth value as files have it, is read.
wxString shownWord(const model::Field& field, const std::string& word) {
    if (field.unit == model::Unit::zeroOne) return word == "1" ? _("yes") : _("no");
    if (word == "ja") return _("yes");
    if (word == "nee") return _("no");
    return wxGetTranslation(fromUtf8(model::wordsForWord(word)));
}

constexpr int noteWidth = 26, linesShown = 6;

}  // namespace

FormRow::FormRow(wxWindow& parent, const wxString& name) : parent_{parent}, name_{name} {
    label_ = new wxStaticText{&parent, wxID_ANY, name};
    note_ = new wxStaticText{&parent, wxID_ANY, {}};
    note_->Hide();
    auto* line = new wxBoxSizer{wxHORIZONTAL};
    controls_ = new wxBoxSizer{wxVERTICAL};
    controls_->Add(line, 0, wxEXPAND);
    controls_->Add(note_, 0, wxEXPAND);
    text_ = new wxTextCtrl{&parent,           wxID_ANY,      {},
                           wxDefaultPosition, wxDefaultSize, wxTE_READONLY | wxBORDER_NONE};
    setAccessibleName(*text_, name);
    line->Add(text_, 1);
}

FormRow::FormRow(wxWindow& parent, model::RecordKind kind, const model::Field& field,
                 std::function<const model::Portfolio&()> portfolio)
    : parent_{parent},
      field_{&field},
      form_{app::formOf(field)},
      name_{nameOf(kind, field)},
      portfolio_{std::move(portfolio)} {
    label_ = new wxStaticText{&parent, wxID_ANY, name_};
    if (form_ == FieldForm::choice || form_ == FieldForm::constraint) addChoice(name_, kind);
    if (form_ != FieldForm::choice)
        addText(form_ == FieldForm::constraint ? _("Day of the constraint") : name_);
    if (form_ == FieldForm::day || form_ == FieldForm::constraint) addDayButton(name_);
    note_ = new wxStaticText{&parent, wxID_ANY, {}};
    note_->Hide();

    auto* line = new wxBoxSizer{wxHORIZONTAL};
    for (wxWindow* control : {static_cast<wxWindow*>(choice_), static_cast<wxWindow*>(text_)}) {
        if (control) line->Add(control, 1, wxALIGN_CENTRE_VERTICAL);
    }
    if (pick_) line->Add(pick_, 0, wxALIGN_CENTRE_VERTICAL);
    controls_ = new wxBoxSizer{wxVERTICAL};
    controls_->Add(line, 0, wxEXPAND);
    controls_->Add(note_, 0, wxEXPAND);
    for (wxWindow* control : {static_cast<wxWindow*>(choice_), static_cast<wxWindow*>(text_)}) {
        if (control) listen(*control);
    }
    editor().SetName("field." + fromUtf8(field.name));
}

void FormRow::addText(const wxString& name) {
    // Where a text has lines, Enter is a new one.
    const bool hasLines = form_ == FieldForm::lines;
    text_ = new wxTextCtrl{&parent_,          wxID_ANY,      {},
                           wxDefaultPosition, wxDefaultSize, hasLines ? wxTE_MULTILINE : wxTE_PROCESS_ENTER};
    if (hasLines) text_->SetMinSize({-1, linesShown * text_->GetCharHeight()});
    setAccessibleName(*text_, name);
    letUndoText(*text_);
    if (form_ == FieldForm::reference && !field_->isList) completeCodes(*text_, field_->refersTo, portfolio_);
    const auto onEnter = [this](wxCommandEvent& event) {
        // In a dialog it presses the button.
        if (done) {
            done();
        } else {
            event.Skip();
        }
    };
    if (!hasLines) text_->Bind(wxEVT_TEXT_ENTER, onEnter);
    text_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        if (isChanged() && !isWrong_ && done) done();
    });
    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        event.Skip();
        if (isWrong_) tell({});
        typed_ = isChanged() ? pendingText() : PendingText{};
    });
}

void FormRow::addChoice(const wxString& name, model::RecordKind kind) {
    if (field_->type->isOptional) words_.emplace_back();
    for (const auto word : app::choicesOf(kind, *field_)) words_.emplace_back(word);
    choice_ = new wxChoice{&parent_, wxID_ANY};
    setAccessibleName(*choice_, name);
    choice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        // A constraint is taken when its day is there too.
        const bool needsDay = form_ == FieldForm::constraint && !chosen().empty() && chosen() != "ALAP";
        if (form_ == FieldForm::constraint && !needsDay) text_->ChangeValue({});
        if (needsDay && text_->IsEmpty()) {
            text_->SetFocus();
        } else if (done) {
            done();
        }
    });
}

void FormRow::addDayButton(const wxString& name) {
    pick_ = new wxButton{&parent_, wxID_ANY, fromUtf8("…"), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT};
    pick_->SetName("pick." + fromUtf8(field_->name));
    setAccessibleName(*pick_, filled(_("Choose a day: {field}"), {{"field", name}}));
    pick_->SetToolTip(_("Choose a day"));
    pick_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const auto now = model::typedMomentFrom(toUtf8(text_->GetValue()));
        const auto day = askDay(*text_, now ? now->day : portfolio_().settings().statusDate);
        if (!day) return;
        text_->ChangeValue(fromUtf8(model::dayText(*day, language())));
        if (done) done();
    });
}

void FormRow::listen(wxWindow& control) {
    control.Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE && (isChanged() || isWrong_)) {
            restore();
        } else if (event.GetKeyCode() == WXK_TAB && form_ == FieldForm::lines) {
            text_->Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                              : wxNavigationKeyEvent::IsForward);
        } else if (event.GetKeyCode() == WXK_DOWN && event.GetModifiers() == wxMOD_ALT && pick_) {
            wxCommandEvent click{wxEVT_BUTTON, pick_->GetId()};
            pick_->GetEventHandler()->ProcessEvent(click);
        } else {
            event.Skip();
        }
    });
}

wxWindow& FormRow::editor() const {
    if (choice_) return *choice_;
    return *text_;
}

std::string FormRow::chosen() const {
    const auto at = choice_->GetSelection() - (differs_ ? 1 : 0);
    return at < 0 ? std::string{} : words_[static_cast<std::size_t>(at)];
}

std::string FormRow::text() const {
    if (choice_ && differs_ && choice_->GetSelection() == 0) return {};
    const auto typed = text_ ? toUtf8(text_->GetValue()) : std::string{};
    if (!choice_) {
        return form_ == FieldForm::reference ? withoutName(portfolio_(), field_->refersTo, typed) : typed;
    }
    return typed.empty() ? chosen() : chosen() + " " + typed;
}

void FormRow::put(const std::string& text, bool differs) {
    const bool isSame = shown_ == text && !differs && !differs_ && this->text() == text && !isWrong_;
    const bool isFilled = !choice_ || !choice_->IsEmpty();
    if (isSame && isFilled) return;
    shown_ = text;
    taken_.reset();
    typed_.reset();
    differs_ = differs;
    auto rest = text;
    if (choice_) {
        // The words of some lists have blanks in them.
        const auto space = form_ == FieldForm::constraint ? text.find(' ') : std::string::npos;
        const auto word = text.substr(0, space);
        rest = space == std::string::npos ? std::string{} : text.substr(space + 1);
        wxArrayString lines;
        if (differs) lines.push_back(_("(different)"));
        for (const auto& each : words_) lines.push_back(shownWord(*field_, each));
        choice_->Set(lines);
        const auto at = std::find(words_.begin(), words_.end(), word);
        choice_->SetSelection(differs              ? 0
                              : at == words_.end() ? wxNOT_FOUND
                                                   : static_cast<int>(at - words_.begin()));
    }
    if (text_) {
        putText(*text_, fromUtf8(rest));
        if (const auto names = namesIn(rest); !names.empty()) {
            text_->SetToolTip(names);
        } else {
            tellWhole(fromUtf8(rest));
        }
        text_->SetHint(differs ? _("(different)") : wxString{});
    }
    tell({});
}

/// What the records are called whose codes stand in it, a line each.
wxString FormRow::namesIn(const std::string& text) const {
    wxString names;
    if (form_ != FieldForm::reference) return names;
    const auto& portfolio = portfolio_();
    for (const auto part : base::listed(text)) {
        const auto code = part.substr(part.find('/') + 1);
        for (const auto kind : field_->refersTo) {
            const auto number = portfolio.table(kind).numberOf(code);
            if (!number) continue;
            const auto name = model::nameOf(portfolio, {kind, *number}, language() == model::Language::english);
            if (name.empty() || name == code) continue;
            names += (names.empty() ? "" : "\n") + fromUtf8(std::string{code} + " " + name);
        }
    }
    return names;
}

/// A text that may be longer than its box is told at the pointer.
void FormRow::tellWhole(const wxString& text) {
    constexpr std::size_t shortest = 16;
    if (text.length() < shortest) {
        text_->UnsetToolTip();
    } else {
        text_->SetToolTip(text);
    }
}

void FormRow::setEditable(bool isEditable) {
    if (text_) text_->SetEditable(isEditable && field_);
    if (choice_) choice_->Enable(isEditable);
    if (pick_) pick_->Enable(isEditable);
}

void FormRow::tell(const wxString& text, bool isWrong) {
    if (text_) markText(*text_, !isWrong);
    isWrong_ = isWrong;
    if (isWrong) typed_.reset();
    if (note_->GetLabelText() == text) return;
    note_->SetLabelText(text);
    note_->Wrap(noteWidth * parent_.GetCharWidth());
    note_->Show(!text.empty());
    setAccessibleName(editor(), text.empty() ? name_ : name_ + ": " + text);
    parent_.Layout();
}

}  // namespace mijlpaal::gui
