#pragma once

#include <wx/filedlg.h>
#include <wx/modalhook.h>

#include <filesystem>
#include <functional>
#include <utility>

namespace mijlpaal::gui {

/// Answers each dialog that would wait for a person.
class Answer : public wxModalDialogHook {
public:
    explicit Answer(std::function<int(wxDialog&)> answer) : answer_{std::move(answer)} { Register(); }

    int asked = 0;

protected:
    int Enter(wxDialog* dialog) override {
        ++asked;
        return answer_(*dialog);
    }

private:
    std::function<int(wxDialog&)> answer_;
};

/// Chooses a file where one is asked for, and leaves any other question.
inline int chooseFile(wxDialog& dialog, const std::filesystem::path& file) {
    auto* files = dynamic_cast<wxFileDialog*>(&dialog);
    if (!files) return wxID_CANCEL;
    files->SetPath(wxString::FromUTF8(file.string()));
    return wxID_OK;
}

}  // namespace mijlpaal::gui
