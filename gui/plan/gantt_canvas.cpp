#include "gui/plan/gantt_canvas.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/picture_painter.h"
#include "gui/parts/text.h"
#include "gui/plan/plan_results.h"

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
    setAccessibleName(*this, _("Gantt chart; the table holds the same plan as text"));
    Bind(wxEVT_PAINT, &GanttCanvas::onPaint, this);
    Bind(wxEVT_MOUSEWHEEL, &GanttCanvas::onWheel, this);
    Bind(wxEVT_MOTION, &GanttCanvas::onMotion, this);
    Bind(wxEVT_LEFT_DOWN, &GanttCanvas::onClick, this);
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
    marks.push_back({statusMomentOf(table_.view()), ColourRole::statusDate, chart::Dash::solid, 1.5,
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
    view.calendar = calendarOf(table_.view());
    const auto& shown = table_.rowMap().shown();
    for (auto row = rows.first; row < rows.first + rows.areas.size(); ++row) {
        if (table_.plan().isMoved(shown[row])) view.moved.insert(shown[row]);
    }
    const auto selected = table_.selected();
    view.selected = {selected.begin(), selected.end()};
    view.language = language();
    view.showsLinks = shown_.links;
    view.showsFloat = shown_.floats;
    if (shown_.baseline) view.baseline = &table_.plan().baseline().spans();
    view.pixel = FromDIP(100) / 100.0;
    return view;
}

void GanttCanvas::onPaint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc{this};
    const std::unique_ptr<wxGraphicsContext> context{wxGraphicsContext::Create(dc)};
    if (!context) return;
    const auto view = viewNow();
    picture_ = chart::gantt(table_.view().portfolio(), table_.view().schedule(), table_.rowMap(), view);

    const auto font = GetFont();
    context->PushState();
    context->Translate(0, headerHeight_);
    context->Clip(0, 0, view.width, view.height);
    paint(*context, picture_, font);
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

void GanttCanvas::onWheel(wxMouseEvent& event) {
    const auto steps = static_cast<double>(event.GetWheelRotation()) / std::max(event.GetWheelDelta(), 1);
    const bool sideways = event.ShiftDown() || event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL;
    if (event.ControlDown()) {
        setScale(scale_.zoomed(std::pow(1.25, steps), event.GetX()));
    } else if (sideways) {
        const auto sign = event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL ? 1 : -1;
        setScale(scale_.scrolledTo(scale_.momentAt(sign * steps * FromDIP(60))));
    } else {
        const auto before = verticalScroll(table_);
        scrollVertically(table_, before.position - static_cast<int>(steps * FromDIP(72)));
    }
}

const chart::Item* GanttCanvas::itemAt(wxPoint point) const {
    const chart::Point at{static_cast<double>(point.x), static_cast<double>(point.y - headerHeight_)};
    if (at.y < 0) return nullptr;
    const auto& items = picture_.items;
    const auto found = std::find_if(items.begin(), items.end(), [&](const chart::Item& item) {
        return at.x >= item.area.left - 3 && at.x <= item.area.right() + 3 && at.y >= item.area.top &&
               at.y < item.area.bottom();
    });
    return found == items.end() ? nullptr : &*found;
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

void GanttCanvas::onMotion(wxMouseEvent& event) {
    const auto* item = itemAt(event.GetPosition());
    auto tip = item ? fromUtf8(item->title) : wxString{};
    if (const auto* activity =
            item ? table_.view().portfolio().find(model::ActivityId{item->key}) : nullptr) {
        for (const auto& mark : marksOf(table_.plan().context(), *activity)) tip += "\n" + translated(mark);
    }
    if (tip != GetToolTipText()) {
        if (tip.empty()) {
            UnsetToolTip();
        } else {
            SetToolTip(tip);
        }
    }
    event.Skip();
}

void GanttCanvas::onClick(wxMouseEvent& event) {
    if (event.GetY() < headerHeight_) return;
    if (const auto id = rowAt(event.GetPosition()); id && picked) picked(*id);
}

}  // namespace mijlpaal::gui
