#pragma once

#include "gui/parts/rows_and_pictures.h"

namespace mijlpaal::gui {

/// How long each system is needed, by what, and what that costs; systems over the years, and what the law
/// leans on.
class RoadmapPage : public Page {
public:
    RoadmapPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override { return body_->commands(); }
    std::vector<model::ObjectRef> selected() const override { return body_->selected(); }
    void takeFocus() override { body_->table().SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override { body_->setLayout(layout); }

    RowsAndPictures& body() { return *body_; }

    /// In the order of their tabs.
    enum Pictures : std::size_t { systemsByYear, lawBySystem };

private:
    void draw();

    app::View view_;
    RowsAndPictures* body_ = nullptr;
};

}  // namespace mijlpaal::gui
