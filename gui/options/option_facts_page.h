#pragma once

#include "app/options.h"
#include "gui/why/activity_page.h"

namespace mijlpaal::gui {

/// The selected option whole: its day, money and scope, until when one can decide, and each lever; of a deviation, its
/// options. Rows lead to the records that they are about.
class OptionFactsPage : public ActivityPage {
public:
    static constexpr auto listName = "option-facts";

    OptionFactsPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view, const Selection& selected) override;

    /// The row that is selected beside it; several rows may be about one record.
    std::function<std::int64_t()> row;
};

/// The tab with the option.
DetailsKind optionFacts();

}  // namespace mijlpaal::gui
