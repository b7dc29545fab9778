#pragma once

#include "base/signal.h"
#include "gui/forecast/forecast_bar.h"
#include "gui/forecast/forecasts.h"
#include "gui/forecast/kept_forecasts.h"
#include "gui/parts/rows_and_pictures.h"

#include <memory>

namespace mijlpaal::gui {

/// A page that shows what was foretold, as rows and pictures, below the bar that tells of which revision it
/// is.
class ForecastedPage : public Page {
public:
    void show(const app::View& view) override;
    std::vector<Command> commands() override;
    std::vector<model::ObjectRef> selected() const override { return body_->selected(); }
    void takeFocus() override { body_->table().SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override { body_->setLayout(layout); }

    ForecastBar& bar() { return *bar_; }
    RowsAndPictures& body() { return *body_; }
    const RowsAndPictures& body() const { return *body_; }

protected:
    /// The rows of a view by what was foretold last, and by the forecast that was kept last; null before the first.
    using Rows = std::shared_ptr<const sheet::Source> (*)(const app::View& view,
                                                          const app::Foretold* foretold,
                                                          const app::RememberedForecast* kept,
                                                          model::Language language);

    ForecastedPage(wxWindow* parent, PageHost& host, RowsAndPictures::Form form, Rows rows);

    /// Draws the picture in sight, after it, the selected row or what was foretold became another.
    virtual void draw() = 0;

    const std::shared_ptr<const app::Foretold>& foretold() const { return foretold_; }
    /// A picture of how a chance was told until now; `what` says of what, and `now` is what is foretold of it now.
    void drawOverTime(std::size_t picture, std::string what, std::vector<chart::ChanceTold> told,
                      std::optional<chart::ChanceTold> now);

private:
    void refresh();
    void showRows();
    bool canKeep() const;
    void keep();

    Rows rows_;
    app::View view_;
    ForecastBar* bar_ = nullptr;
    RowsAndPictures* body_ = nullptr;
    std::shared_ptr<const app::Foretold> foretold_;
    bool isCurrent_ = false, wasShown_ = false;
    base::Connection changed_, keptChanged_;
};

}  // namespace mijlpaal::gui
