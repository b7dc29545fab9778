#pragma once

#include "base/signal.h"
#include "gui/forecast/kept_forecasts.h"
#include "gui/parts/rows_and_pictures.h"

#include <wx/stattext.h>

namespace mijlpaal::gui {

/// How well earlier forecasts did, held to what came.
class KeptForecastsPage : public Page {
public:
    static constexpr auto statusName = "kept-forecasts-status";

    KeptForecastsPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override { return body_->commands(); }
    std::vector<model::ObjectRef> selected() const override { return body_->selected(); }
    bool reveal(model::ObjectRef record) override;
    void takeFocus() override { body_->table().SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override { body_->setLayout(layout); }

    RowsAndPictures& body() { return *body_; }

    /// In the order of their tabs.
    enum Pictures : std::size_t { toldAndCame, held };

private:
    void refresh();
    void draw();

    app::View view_;
    wxStaticText* status_ = nullptr;
    RowsAndPictures* body_ = nullptr;
    base::Connection changed_;
};

}  // namespace mijlpaal::gui
