#pragma once

#include "gui/why/activity_page.h"

namespace mijlpaal::gui {

/// What refers to the selected record, by kind; each row leads to the record that does.
class UsedByPage : public ActivityPage {
public:
    static constexpr auto listName = "used-by";

    UsedByPage(wxWindow* parent, PageHost& host);
    /// Looks once the program has nothing else to do, however often it is asked before that.
    void show(const app::View& view, const Selection& selected) override;

private:
    void look();

    app::View view_;
    std::optional<model::ObjectRef> record_;
    bool isDue_ = false;
};

}  // namespace mijlpaal::gui
