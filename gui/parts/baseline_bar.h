#pragma once

#include "app/baselines.h"
#include "gui/parts/choice_bar.h"

#include <functional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// The baseline with which a page compares the plan: one of those that say when work starts.
class BaselineBar : public ChoiceBar {
public:
    BaselineBar(wxWindow& parent, const wxString& title, const char* choiceName, const char* saidName);

    void offer(const model::Portfolio& portfolio);
    /// The one that was chosen, or else the first; null when there is none.
    const app::KnownBaseline* chosen() const;

    /// For the layout of the page; empty for the first.
    const std::string& code() const { return code_; }
    void setCode(std::string code);

    /// Another one was chosen.
    std::function<void()> changed;

private:
    void showChosen();

    std::vector<app::KnownBaseline> known_;
    std::string code_;
};

}  // namespace mijlpaal::gui
