#include "gui/details/record_form.h"

#include "app/edits/edit_effect.h"
#include "gui/dialogs/ask.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

#include <algorithm>
#include <array>

namespace mijlpaal::gui {

using model::Activity;

namespace {

/// The least width of what one types in, in characters.
constexpr int controlWidth = 20;
constexpr int mostColumns = 4;

/// What the plan says of an activity, in the order of `computedNames`.
constexpr std::size_t computedCount = 4;
std::array<wxString, computedCount> computedNames() {
    return {_("Start"), _("Finish"), _("Total float"), _("Free float")};
}

std::array<std::string, computedCount> computedOf(const app::View& view, const Activity& activity) {
    const auto* dates = view.schedule().find(activity.id);
    if (!dates) return {};
    const auto lengths = model::unitLengthsOf(view.portfolio(), activity);
    const auto time = [&](model::WorkTime work) {
        return model::durationText(work, model::TimeUnit::day, lengths, language());
    };
    return {model::dayText(dates->start.day(), language()),
            model::dayText(app::lastDayOf(dates->start, dates->finish), language()), time(dates->totalFloat),
            time(dates->freeFloat)};
}

}  // namespace

RecordForm::RecordForm(wxWindow* parent, PageHost& host)
    : wxScrolledWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL},
      host_{host} {
    SetScrollRate(0, FromDIP(16));
    grid_ = new wxFlexGridSizer{2, FromDIP(4), FromDIP(10)};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(grid_, 0, wxEXPAND | wxALL, FromDIP(6));
    SetSizer(column);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        arrange();
    });
}

void RecordForm::makeRows(model::RecordKind kind) {
    kind_ = kind;
    grid_->Clear();
    rows_.clear();
    DestroyChildren();
    room_ = 0;
    if (kind == model::RecordKind::activity) {
        for (const auto& name : computedNames()) rows_.push_back(std::make_unique<FormRow>(*this, name));
    }
    for (const auto& field : model::fields(kind)) {
        auto& row = *rows_.emplace_back(std::make_unique<FormRow>(
            *this, kind, field, [this]() -> const model::Portfolio& { return view_.portfolio(); }));
        row.done = [this, at = &row] { take(*at); };
    }
    for (const auto& row : rows_) {
        grid_->Add(&row->label(), 0, wxALIGN_CENTRE_VERTICAL);
        grid_->Add(&row->controls(), 1, wxEXPAND | wxALIGN_CENTRE_VERTICAL);
        row->controls().SetMinSize({controlWidth * GetCharWidth(), -1});
    }
    arrange();
}

/// As many fields beside one another as there is room for.
void RecordForm::arrange() {
    const auto room = GetClientSize().x - FromDIP(12);
    if (rows_.empty() || room == room_) return;
    room_ = room;
    auto columns = mostColumns;
    for (grid_->SetCols(2 * columns); columns > 1 && grid_->CalcMin().x > room;)
        grid_->SetCols(2 * --columns);
    if (columns != columns_) {
        for (int i = 0; i < columns_; ++i) grid_->RemoveGrowableCol(static_cast<std::size_t>(2 * i + 1));
        for (int i = 0; i < columns; ++i) grid_->AddGrowableCol(static_cast<std::size_t>(2 * i + 1));
        columns_ = columns;
    }
    FitInside();
}

void RecordForm::show(const app::View& view, const Selection& records) {
    view_ = view;
    const bool isOther = records != records_;
    records_ = records;
    if (records.empty()) return;
    if (kind_ != records.front().kind) makeRows(records.front().kind);
    fillComputed();
    for (const auto& row : rows_) {
        if (!row->field()) continue;
        const bool isTyped = !isOther && row->editor().HasFocus() && (row->isChanged() || row->isWrong());
        if (!isTyped && (isOther || !row->isWrong())) fill(*row);
        row->setEditable(view.isEditable());
    }
}

void RecordForm::fill(FormRow& row) {
    std::optional<std::string> common;
    for (const auto& ref : records_) {
        auto text = app::entryText(view_.portfolio(), ref, *row.field(), language());
        if (common && *common != text) return row.put({}, true);
        common = std::move(text);
    }
    row.put(common.value_or(""));
}

void RecordForm::fillComputed() {
    if (kind_ != model::RecordKind::activity) return;
    std::array<std::optional<std::string>, computedCount> common;
    std::array<bool, computedCount> differs{};
    for (const auto& ref : records_) {
        const auto* activity = view_.portfolio().find(model::ActivityId{ref.number});
        const auto texts = activity ? computedOf(view_, *activity) : decltype(computedOf(view_, *activity)){};
        for (std::size_t i = 0; i < computedCount; ++i) {
            differs[i] = differs[i] || (common[i] && *common[i] != texts[i]);
            common[i] = texts[i];
        }
    }
    for (std::size_t i = 0; i < computedCount; ++i)
        rows_[i]->put(differs[i] ? std::string{} : common[i].value_or(""), differs[i]);
}

void RecordForm::takeFocus() {
    for (const auto& row : rows_) {
        if (!row->field()) continue;
        row->editor().SetFocus();
        // Once the form has its size.
        CallAfter([this, name = row->field()->name] {
            if (auto* first = this->row(name)) reveal(*first);
        });
        return;
    }
    SetFocus();
}

FormRow* RecordForm::row(std::string_view field) {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const auto& row) {
        return row->field() && row->field()->name == field;
    });
    return found == rows_.end() ? nullptr : found->get();
}

/// Scrolls to all of a row, with what is said below it.
void RecordForm::reveal(FormRow& row) {
    const auto bottom = row.controls().GetPosition().y + row.controls().GetSize().y;
    const auto below = bottom - GetClientSize().y;
    int step = 1;
    GetScrollPixelsPerUnit(nullptr, &step);
    if (below > 0) Scroll(-1, GetViewStart().y + (below + step - 1) / step);
}

void RecordForm::take(FormRow& row) {
    if (!row.isChanged()) return;
    const auto text = row.text();
    row.setTaken();
    // Not while the keyboard is on its way from one control to another.
    CallAfter([this, records = records_, field = row.field(), text, held = pendingText()] {
        perform(records, *field, text);
    });
}

void RecordForm::perform(const Selection& records, const model::Field& field, const std::string& text) {
    const auto view = host_.now();
    auto* const shown = records == records_ ? row(field.name) : nullptr;
    const auto question =
        records.size() == 1 ? app::questionOf(view, records.front(), field, text, language()) : std::nullopt;
    if (question) {
        ask(*this, host_, *question);
    } else if (const auto changes = app::typedInto(view, records, field, text, language()); !changes) {
        const auto why = translated(changes.error().message) + " " + translated(changes.error().help);
        if (shown) {
            shown->tell(why.Strip(), true);
            FitInside();
            CallAfter([this, name = field.name] {
                if (auto* wrong = row(name)) reveal(*wrong);
            });
        } else {
            host_.refuse(changes.error().message);
        }
        return;
    } else {
        host_.perform(*changes);
    }
    // As it stands in the plan now, also where nothing changed or it was refused.
    if (shown && records == records_) fill(*shown);
}

}  // namespace mijlpaal::gui
