#include "gui/plan/gantt_canvas.h"

#include "app/held_rooms.h"
#include "app/language.h"
#include "chart/gantt_sheet.h"
#include "gui/chart/accessible_picture.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/picture_painter.h"
#include "gui/parts/text.h"
#include "gui/plan/plan_results.h"
#include "model/status_moment.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>
#include <wx/translation.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace mijlpaal::gui {

using chart::ColourRole;
using chart::DateMark;
using chart::TimeScale;
using model::ActivityId;

GanttCanvas::GanttCanvas(wxWindow* parent, PlanTable& table, std::function<model::Day()> today)
    : wxWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE, windowName},
      table_{table},
      today_{std::move(today)} {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    showAccessibleParts(*this, toUtf8(_("Gantt chart; the table holds the same plan as text")),
                        [this] { return accessibleParts(); },
                        [this](std::int64_t key) {
                            if (picked) picked(ActivityId{key});
                        });
    Bind(wxEVT_PAINT, &GanttCanvas::onPaint, this);
    Bind(wxEVT_MOUSEWHEEL, &GanttCanvas::onWheel, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        if (!isFitted_ && GetClientSize().x > 50) {
            isFitted_ = true;
            setScale(wholePlan());
        } else if (scaleChanged) {
            scaleChanged();
        }
        event.Skip();
    });
}

void GanttCanvas::setScale(const TimeScale& scale) {
    scale_ = scale;
    isFitted_ = true;
    if (scaleChanged) scaleChanged();
    Refresh();
}

TimeScale GanttCanvas::wholePlan() const {
    const auto range = daysOf(table_.view());
    const auto margin = (range.last - range.first) / 30 + std::chrono::days{2};
    // The dates beside the last milestones need some room too.
    const auto width = std::max(GetClientSize().x - FromDIP(70), 100);
    return TimeScale::fitting(range.first - margin, range.last + margin, width);
}

void GanttCanvas::show(const Shown& shown) {
    shown_ = shown;
    Refresh();
}

std::vector<DateMark> GanttCanvas::marks() const {
    const auto& portfolio = table_.view().portfolio();
    const auto& settings = portfolio.settings();
    std::vector<DateMark> marks;
    marks.push_back({model::statusMomentOf(table_.view().portfolio().settings()), ColourRole::statusDate, chart::Dash::solid, 1.5,
                     toUtf8(_("Status date"))});
    if (today_) {
        marks.push_back(
            {model::Moment::at(today_()), ColourRole::today, chart::Dash::dotted, 1.5, toUtf8(_("Today"))});
    }
    const auto* law = settings.lawMilestone ? portfolio.find(*settings.lawMilestone) : nullptr;
    if (const auto day = law ? (law->actualDate ? law->actualDate : law->plannedDate) : std::nullopt) {
        marks.push_back(
            {model::Moment::at(*day), ColourRole::lawDate, chart::Dash::dashed, 2,
             model::nameOf(portfolio, model::refTo(law->id), language() == model::Language::english)});
    }
    return marks;
}

chart::GanttView GanttCanvas::viewNow() {
    const auto rows = table_.rowsInSight();
    const auto origin = ClientToScreen({0, 0});
    headerHeight_ = std::max(rowsTopOnScreen(table_) - origin.y, 0);

    chart::GanttView view;
    view.scale = scale_;
    view.width = GetClientSize().x;
    view.height = std::max(GetClientSize().y - headerHeight_, 0);
    view.firstRow = rows.first;
    for (const auto& area : rows.areas) {
        view.rows.push_back(
            {static_cast<double>(area.y - origin.y - headerHeight_), static_cast<double>(area.height)});
    }
    view.marks = marks();
    view.clocks = &clocksOf(table_.view());
    view.holds = &holdsOf(table_.view());
    const auto& shown = table_.rowMap().shown();
    for (auto row = rows.first; row < rows.first + rows.areas.size(); ++row) {
        if (table_.plan().isMoved(shown[row])) view.moved.insert(shown[row]);
    }
    const auto selected = table_.selected();
    view.selected = {selected.begin(), selected.end()};
    view.language = language();
    view.translate = app::Translator{language()};
    view.showsLinks = shown_.links;
    view.showsFloat = shown_.floats;
    if (shown_.baseline) view.baseline = &table_.plan().baseline().spans();
    if (shown_.forecast && table_.plan().foretold()) {
        view.foretold = [this](ActivityId id) { return table_.plan().foretoldOf(id); };
        view.isForecastOld = table_.plan().isForecastOld();
    }
    if (shown_.room) view.rooms = &app::heldRoomsOf(table_.view());
    view.pixel = pixel();
    return view;
}

void GanttCanvas::onPaint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc{this};
    const std::unique_ptr<wxGraphicsContext> context{wxGraphicsContext::Create(dc)};
    if (!context) return;
    painted_ = viewNow();
    const auto& view = painted_;
    accessiblePartsMoved(*this);
    picture_ = chart::gantt(table_.view().portfolio(), table_.view().schedule(), table_.rowMap(), view);

    const auto font = GetFont();
    context->PushState();
    context->Translate(0, headerHeight_);
    context->Clip(0, 0, view.width, view.height);
    paint(*context, picture_, font);
    paint(*context, mouse_.overlay(view), font);
    context->PopState();

    chart::HeaderLayout layout;
    layout.width = view.width;
    layout.marks = std::min(GetCharHeight() + FromDIP(3), headerHeight_ / 3);
    layout.upper = std::floor((headerHeight_ - layout.marks) / 2);
    layout.lower = headerHeight_ - layout.marks - layout.upper;
    layout.characterWidth = GetTextExtent("abcdefghijklm 1234567890").x / 24.0;
    paint(*context, chart::timeHeader(scale_, layout, view.marks, language()), font);
    if (painted) painted();
}

std::vector<AccessiblePart> GanttCanvas::accessibleParts() const {
    std::vector<AccessiblePart> parts;
    for (const auto& item : picture_.items) {
        auto name = item.title;
        std::replace(name.begin(), name.end(), '\n', ' ');
        const wxRect area{wxRound(item.area.left), headerHeight_ + wxRound(item.area.top),
                          std::max(wxRound(item.area.width), 1), wxRound(item.area.height)};
        parts.push_back({item.key, std::move(name), area, painted_.selected.contains(ActivityId{item.key})});
    }
    return parts;
}

chart::Picture GanttCanvas::sheet() {
    chart::SheetLayout layout;
    auto view = viewNow();
    layout.width = layout.names + std::max(view.width / view.pixel, 400.0);
    view.scale = chart::TimeScale{scale_.left(), scale_.pixelsPerDay() / view.pixel};
    const auto last = view.firstRow + std::max<std::size_t>(view.rows.size(), 1) - 1;
    return chart::ganttSheet(table_.view().portfolio(), table_.view().schedule(), table_.rowMap(), view, layout,
                             view.firstRow, last);
}

chart::Picture GanttCanvas::wholeSheet() {
    const chart::SheetLayout layout;
    auto view = viewNow();
    view.scale = chart::sheetScale(daysOf(table_.view()), layout);
    view.selected.clear();
    return chart::ganttSheet(table_.view().portfolio(), table_.view().schedule(), table_.rowMap(), view, layout, 0,
                             table_.rowMap().shown().size());
}

std::vector<chart::Picture> GanttCanvas::pages(double width, double height) {
    chart::SheetLayout layout;
    layout.width = width;
    layout.names = width * 0.22;
    auto view = viewNow();
    view.scale = chart::sheetScale(daysOf(table_.view()), layout);
    view.selected.clear();
    return chart::ganttPages(table_.view().portfolio(), table_.view().schedule(), table_.rowMap(), view, layout,
                             height);
}

void GanttCanvas::onWheel(wxMouseEvent& event) {
    const auto steps = static_cast<double>(event.GetWheelRotation()) / std::max(event.GetWheelDelta(), 1);
    const bool sideways = event.ShiftDown() || event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL;
    if (event.ControlDown()) {
        setScale(scale_.zoomed(std::pow(1.25, steps), event.GetX()));
    } else if (sideways) {
        const auto sign = event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL ? 1 : -1;
        setScale(scale_.scrolledTo(scale_.momentAt(sign * steps * FromDIP(60))));
    } else {
        scrollRows(-static_cast<int>(steps * FromDIP(72)));
    }
}

int GanttCanvas::rowScroll() const {
    return verticalScroll(table_).position;
}

void GanttCanvas::scrollRows(int by) {
    scrollVertically(table_, rowScroll() + by);
}

std::optional<ActivityId> GanttCanvas::rowAt(wxPoint point) {
    const auto rows = table_.rowsInSight();
    const auto y = ClientToScreen(point).y;
    for (std::size_t i = 0; i < rows.areas.size(); ++i) {
        if (y >= rows.areas[i].GetTop() && y <= rows.areas[i].GetBottom())
            return table_.rowMap().shown()[rows.first + i];
    }
    return std::nullopt;
}

std::string GanttCanvas::wordsOf(model::DependencyId link) const {
    return chart::linkWords(table_.view().portfolio(), table_.view().schedule(), link, painted_);
}

}  // namespace mijlpaal::gui
