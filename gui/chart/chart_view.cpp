#include "gui/chart/chart_view.h"

#include "app/language.h"
#include "chart/hits.h"
#include "gui/chart/accessible_picture.h"
#include "gui/chart/picture_output.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/picture_painter.h"
#include "gui/parts/text.h"
#include "gui/parts/theme.h"

#include <wx/button.h>
#include <wx/dcbuffer.h>
#include <wx/graphics.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace mijlpaal::gui {

namespace {

constexpr double smallest = 0.1, largest = 6;

/// On one line, as a list and a screen reader have it.
wxString lineOf(const chart::Item& item) {
    auto line = fromUtf8(item.title);
    line.Replace("\n", ". ");
    line.Replace("..", ".");
    return line;
}

}  // namespace

chart::Medium ChartView::Room::medium() const {
    return {width, height, characterWidth, lineHeight, pixel, language(), app::Translator{language()}};
}

ChartView::ChartView(wxWindow* parent, const wxString& name) : wxPanel{parent}, name_{name} {
    asList_ = new wxCheckBox{this, wxID_ANY, _("As a &list")};
    canvas_ = new wxScrolledWindow{this,          wxID_ANY,         wxDefaultPosition,
                                   wxDefaultSize, wxHSCROLL | wxVSCROLL | wxWANTS_CHARS, canvasName};
    canvas_->SetBackgroundStyle(wxBG_STYLE_PAINT);
    list_ = new wxListBox{this, wxID_ANY};
    list_->SetName(listName);
    list_->Hide();
    setAccessibleName(*list_, name);

    auto* top = new wxBoxSizer{wxHORIZONTAL};
    const auto button = [&](const wxString& sign, const wxString& words, std::function<void()> run) {
        auto* each = new wxButton{this, wxID_ANY, sign, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT};
        each->SetToolTip(words);
        setAccessibleName(*each, words);
        each->Bind(wxEVT_BUTTON, [run = std::move(run)](wxCommandEvent&) { run(); });
        top->Add(each, 0, wxRIGHT, FromDIP(3));
    };
    button("−", _("Make the picture smaller"), [this] { zoom(1 / 1.25); });
    button("+", _("Make the picture larger"), [this] { zoom(1.25); });
    button("1:1", _("Show the picture in its own size"), [this] { setScale(1, {}); });
    button(_("Fit"), _("Show all of the picture"), [this] { fit(); });
    top->Add(asList_, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, FromDIP(6));
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(top, 0, wxALL, FromDIP(3));
    sizer->Add(canvas_, 1, wxEXPAND);
    sizer->Add(list_, 1, wxEXPAND);
    SetSizer(sizer);

    asList_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) { showAsList(event.IsChecked()); });
    canvas_->Bind(wxEVT_PAINT, &ChartView::onPaint, this);
    canvas_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (canvas_->GetClientSize() != drawnFor_) CallAfter([this] { redraw(); });
    });
    canvas_->Bind(wxEVT_MOTION, &ChartView::onMotion, this);
    canvas_->Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) {
        canvas_->SetFocus();
        if (const auto* item = chart::itemAt(picture_, onPicture(event.GetPosition()))) select(item->key);
    });
    canvas_->Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent&) { choose(); });
    canvas_->Bind(wxEVT_KEY_DOWN, &ChartView::onKey, this);
    canvas_->Bind(wxEVT_MOUSEWHEEL, [this](wxMouseEvent& event) {
        if (!event.ControlDown()) return event.Skip();
        const auto steps = static_cast<double>(event.GetWheelRotation()) / std::max(event.GetWheelDelta(), 1);
        setScale(scale_ * std::pow(1.25, steps), event.GetPosition());
    });
    Bind(wxEVT_CONTEXT_MENU, &ChartView::onMenu, this);
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
        if (event.GetInt() >= 0) select(picture_.items[static_cast<std::size_t>(event.GetInt())].key);
    });
    list_->Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) { choose(); });

    const auto parts = [this] {
        std::vector<AccessiblePart> all;
        if (!canvas_->IsShownOnScreen()) return all;
        for (const auto& item : picture_.items) {
            const auto at = canvas_->CalcScrolledPosition(wxPoint(wxRound(item.area.left * scale_),
                                                                  wxRound(item.area.top * scale_)));
            all.push_back({item.key, toUtf8(lineOf(item)),
                           wxRect{at,
                                  wxSize(wxRound(item.area.width * scale_), wxRound(item.area.height * scale_))},
                           item.key == selected_});
        }
        return all;
    };
    showAccessibleParts(*canvas_, toUtf8(name), parts, [this](std::int64_t key) { select(key); });
}

void ChartView::show(Draw draw) {
    draw_ = std::move(draw);
    redraw();
}

void ChartView::redraw() {
    if (!draw_) return;
    const auto size = canvas_->GetClientSize();
    drawnFor_ = size;
    picture_ = draw_({static_cast<double>(size.x), static_cast<double>(size.y),
                      GetTextExtent("abcdefghijklm 1234567890").x / 24.0,
                      static_cast<double>(GetCharHeight()), FromDIP(100) / 100.0});
    if (selected_ && !itemOf(*selected_)) selected_.reset();
    wxArrayString lines;
    for (const auto& item : picture_.items) lines.Add(lineOf(item));
    list_->Set(lines);
    canvas_->SetScrollRate(FromDIP(10), FromDIP(10));
    setScale(scale_, {});
    select(selected_);
    accessiblePartsChanged(*canvas_);
}

const chart::Item* ChartView::itemOf(std::int64_t key) const {
    const auto found = std::find_if(picture_.items.begin(), picture_.items.end(),
                                    [key](const chart::Item& item) { return item.key == key; });
    return found == picture_.items.end() ? nullptr : &*found;
}

void ChartView::select(std::optional<std::int64_t> key) {
    selected_ = key;
    const auto* item = key ? itemOf(*key) : nullptr;
    list_->SetSelection(item ? static_cast<int>(item - picture_.items.data()) : wxNOT_FOUND);
    if (item) reveal(item->area);
    canvas_->Refresh();
}

void ChartView::reveal(const chart::Area& area) {
    int unitX = 0, unitY = 0;
    canvas_->GetScrollPixelsPerUnit(&unitX, &unitY);
    if (unitX == 0 || unitY == 0) return;
    const auto size = canvas_->GetClientSize();
    const auto from = canvas_->CalcUnscrolledPosition({0, 0});
    const auto beyond = [](double low, double high, int start, int length) {
        if (low < start) return static_cast<int>(low);
        if (high > start + length) return std::max(static_cast<int>(high) - length, 0) + 1;
        return start;
    };
    const auto x = beyond(area.left * scale_ - 10, area.right() * scale_ + 10, from.x, size.x);
    const auto y = beyond(area.top * scale_ - 10, area.bottom() * scale_ + 10, from.y, size.y);
    if (x != from.x || y != from.y)
        canvas_->Scroll(std::max(x, 0) / unitX + (x > from.x ? 1 : 0), std::max(y, 0) / unitY + (y > from.y ? 1 : 0));
}

void ChartView::zoom(double factor) {
    const auto size = canvas_->GetClientSize();
    setScale(scale_ * factor, {size.x / 2, size.y / 2});
}

void ChartView::fit() {
    const auto size = canvas_->GetClientSize();
    if (picture_.width <= 0 || picture_.height <= 0) return;
    setScale(std::min({size.x / picture_.width, size.y / picture_.height, 1.0}), {});
}

void ChartView::setScale(double scale, wxPoint kept) {
    const auto before = canvas_->CalcUnscrolledPosition(kept);
    const auto factor = std::clamp(scale, smallest, largest) / scale_;
    scale_ *= factor;
    canvas_->SetVirtualSize(static_cast<int>(picture_.width * scale_), static_cast<int>(picture_.height * scale_));
    int unitX = 0, unitY = 0;
    canvas_->GetScrollPixelsPerUnit(&unitX, &unitY);
    if (factor != 1 && unitX > 0 && unitY > 0) {
        canvas_->Scroll(static_cast<int>(before.x * factor - kept.x) / unitX,
                        static_cast<int>(before.y * factor - kept.y) / unitY);
    }
    canvas_->Refresh();
}

chart::Point ChartView::onPicture(wxPoint at) const {
    const auto place = canvas_->CalcUnscrolledPosition(at);
    return {place.x / scale_, place.y / scale_};
}

void ChartView::onPaint(wxPaintEvent&) {
    accessiblePartsMoved(*canvas_);
    wxAutoBufferedPaintDC dc{canvas_};
    const std::unique_ptr<wxGraphicsContext> context{wxGraphicsContext::Create(dc)};
    if (!context) return;
    const auto size = canvas_->GetClientSize();
    context->SetBrush(wxBrush{Theme::current().colour(chart::ColourRole::background)});
    context->DrawRectangle(0, 0, size.x, size.y);
    const auto from = canvas_->CalcUnscrolledPosition({0, 0});
    context->Translate(-from.x, -from.y);
    context->Scale(scale_, scale_);
    paint(*context, picture_, GetFont());
    const auto* item = selected_ ? itemOf(*selected_) : nullptr;
    if (!item) return;
    const auto& area = item->area;
    const auto out = 4 / scale_;
    chart::Picture focus;
    focus.add(chart::Rectangle{{area.left - out, area.top - out, area.width + 2 * out, area.height + 2 * out},
                               std::nullopt,
                               chart::Stroke{chart::ColourRole::text, 1.5 / scale_,
                                             canvas_->HasFocus() ? chart::Dash::solid : chart::Dash::dashed}});
    paint(*context, focus, GetFont());
}

void ChartView::onMotion(wxMouseEvent& event) {
    event.Skip();
    const auto at = onPicture(event.GetPosition());
    wxString tip;
    if (const auto* item = chart::itemAt(picture_, at)) {
        tip = fromUtf8(item->title);
    } else if (const auto* link = chart::connectionAt(picture_, at, 4 / scale_); link && wordsOfConnection) {
        tip = fromUtf8(wordsOfConnection(link->key));
    }
    if (tip == canvas_->GetToolTipText()) return;
    if (tip.empty()) {
        canvas_->UnsetToolTip();
    } else {
        canvas_->SetToolTip(tip);
    }
}

/// To the nearest item that lies in that direction.
void ChartView::step(double dx, double dy) {
    const auto* from = selected_ ? itemOf(*selected_) : nullptr;
    if (!from) {
        if (!picture_.items.empty()) select(picture_.items.front().key);
        return;
    }
    const auto middle = from->area.middle();
    const chart::Item* best = nullptr;
    double least = INFINITY;
    for (const auto& item : picture_.items) {
        const auto at = item.area.middle();
        const auto ahead = (at.x - middle.x) * dx + (at.y - middle.y) * dy;
        const auto aside = std::abs((at.x - middle.x) * dy) + std::abs((at.y - middle.y) * dx);
        if (ahead <= 1 || ahead + 3 * aside >= least) continue;
        least = ahead + 3 * aside;
        best = &item;
    }
    if (best) select(best->key);
}

void ChartView::onKey(wxKeyEvent& event) {
    switch (event.GetModifiers() == 0 ? event.GetKeyCode() : WXK_NONE) {
        case WXK_LEFT:
            return step(-1, 0);
        case WXK_RIGHT:
            return step(1, 0);
        case WXK_UP:
            return step(0, -1);
        case WXK_DOWN:
            return step(0, 1);
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER:
            return choose();
        case WXK_TAB:
            canvas_->Navigate();
            return;
        case '+':
        case '=':
        case WXK_NUMPAD_ADD:
            return zoom(1.25);
        case '-':
        case WXK_NUMPAD_SUBTRACT:
            return zoom(1 / 1.25);
        default:
            event.Skip();
    }
}

void ChartView::choose() {
    if (selected_ && chosen) chosen(*selected_);
}

void ChartView::onMenu(wxContextMenuEvent&) {
    enum : int { copying = 1, saving, previewing, printing };
    wxMenu menu;
    menu.Append(copying, _("&Copy picture"));
    menu.Append(saving, _("&Save picture…"));
    menu.Append(previewing, _("Print pre&view…"));
    menu.Append(printing, _("&Print…"));
    const auto told = [this](const std::optional<base::Message>& wrong) {
        if (wrong) wxMessageBox(translated(*wrong), name_, wxOK | wxICON_WARNING, this);
    };
    switch (GetPopupMenuSelectionFromUser(menu)) {
        case copying:
            copyPicture(picture_);
            break;
        case saving:
            if (const auto file = askPictureFile(this, name_)) told(savePicture(picture_, toUtf8(name_), *file));
            break;
        case previewing:
            previewPages(this, name_, {picture_});
            break;
        case printing:
            printPages(this, name_, {picture_});
            break;
        default:
            break;
    }
}

void ChartView::showAsList(bool isList) {
    asList_->SetValue(isList);
    canvas_->Show(!isList);
    list_->Show(isList);
    accessiblePartsMoved(*canvas_);
    Layout();
    takeFocus();
}

void ChartView::takeFocus() {
    if (isList()) {
        list_->SetFocus();
    } else {
        canvas_->SetFocus();
    }
}

}  // namespace mijlpaal::gui
