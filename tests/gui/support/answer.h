#pragma once

#include <wx/modalhook.h>

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

}  // namespace mijlpaal::gui
