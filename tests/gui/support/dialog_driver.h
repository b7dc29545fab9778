#pragma once

#include "tests/gui/support/driven_window.h"

#include <doctest/doctest.h>
#include <wx/app.h>
#include <wx/dialog.h>
#include <wx/modalhook.h>

#include <functional>
#include <utility>

namespace mijlpaal::gui {

/// Uses each dialog that opens as a person would: `steps` are done while it waits. It must end by them.
class DialogDriver : public wxModalDialogHook {
public:
    explicit DialogDriver(std::function<void(wxDialog&)> steps) : steps_{std::move(steps)} { Register(); }

    int opened = 0;

protected:
    int Enter(wxDialog* dialog) override {
        ++opened;
        wxTheApp->CallAfter([this, dialog] {
            // Keys that come before it has them would go to the window behind it.
            CHECK(DrivenWindow::waitFor([dialog] { return dialog->IsActive(); }));
            steps_(*dialog);
        });
        return wxID_NONE;
    }

private:
    std::function<void(wxDialog&)> steps_;
};

}  // namespace mijlpaal::gui
