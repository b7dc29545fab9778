#pragma once

#include "chart/medium.h"
#include "chart/picture.h"

#include <wx/checkbox.h>
#include <wx/listbox.h>
#include <wx/panel.h>
#include <wx/scrolwin.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace mijlpaal::gui {

/// Shows a picture of any kind: words below the pointer, selection by mouse and arrow keys, zoom, and from its
/// menu copying, saving and printing. The same can be read as a list.
class ChartView : public wxPanel {
public:
    static constexpr auto canvasName = "chart", listName = "chart-list";

    /// What a picture may be made for: the room there is, and how large text is.
    struct Room {
        double width = 0, height = 0, characterWidth = 0, lineHeight = 0, pixel = 1;

        /// The same for pictures that speak, in the language of the screen.
        chart::Medium medium() const;
    };
    using Draw = std::function<chart::Picture(const Room&)>;

    /// `name` is what a screen reader calls it, and what it is called in files.
    ChartView(wxWindow* parent, const wxString& name);

    /// Draws anew, and again whenever its room changes. What is selected stays selected where it is still there.
    void show(Draw draw);
    void select(std::optional<std::int64_t> key);
    std::optional<std::int64_t> selected() const { return selected_; }
    const chart::Picture& picture() const { return picture_; }

    /// Someone wants to go to what an item stands for.
    std::function<void(std::int64_t key)> chosen;
    /// What a connection says; nothing without one.
    std::function<std::string(std::int64_t key)> wordsOfConnection;

    /// Around the middle, or so that all of it is in sight.
    void zoom(double factor);
    void fit();
    double scale() const { return scale_; }

    void showAsList(bool isList);
    bool isList() const { return list_->IsShown(); }
    /// To the picture, or the list.
    void takeFocus();

    wxScrolledWindow& canvas() { return *canvas_; }
    wxListBox& list() { return *list_; }

private:
    void onPaint(wxPaintEvent& event);
    void onMotion(wxMouseEvent& event);
    void onKey(wxKeyEvent& event);
    void onMenu(wxContextMenuEvent& event);
    void setScale(double scale, wxPoint kept);
    void redraw();
    void reveal(const chart::Area& area);
    void step(double dx, double dy);
    void choose();
    chart::Point onPicture(wxPoint at) const;
    const chart::Item* itemOf(std::int64_t key) const;

    wxString name_;
    wxCheckBox* asList_ = nullptr;
    wxScrolledWindow* canvas_ = nullptr;
    wxListBox* list_ = nullptr;
    Draw draw_;
    chart::Picture picture_;
    std::optional<std::int64_t> selected_;
    double scale_ = 1;
    /// The room that the picture was made for.
    wxSize drawnFor_;
};

}  // namespace mijlpaal::gui
