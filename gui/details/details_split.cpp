#include "gui/details/details_split.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

/// The names of the values in the layout of a page.
constexpr auto shownName = "details", tabName = "details_tab", heightName = "details_height";

}  // namespace

DetailsSplit::DetailsSplit(wxWindow* parent, PageHost& host, std::vector<DetailsKind> kinds)
    : wxSplitterWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE | wxSP_NOBORDER},
      host_{host} {
    pane_ = new DetailsPane{this, host, std::move(kinds)};
    pane_->goTo = [this](model::ObjectRef ref) { leadTo(ref); };
    pane_->left = [this] {
        if (left) left();
    };
    SetMinimumPaneSize(FromDIP(100));
    SetSashGravity(1);
    wantedHeight_ = FromDIP(240);
    // A drag of the sash ends here. The events of the splitter do not tell it from a window that was resized.
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) {
        event.Skip();
        CallAfter([this] {
            if (isOpen()) wantedHeight_ = heightNow();
        });
    });
    // As in other programs; the first page tells what a row is.
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_RETURN && event.GetModifiers() == wxMOD_ALT) {
            goToPage(pane_->kinds().front().name);
        } else {
            event.Skip();
        }
    });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        CallAfter([this] { arrange(); });
    });
}

void DetailsSplit::setAbove(wxWindow& above) {
    above_ = &above;
    Initialize(above_);
}

void DetailsSplit::leadTo(model::ObjectRef ref) {
    // The keyboard stays where it is when the row is here.
    if ((reveal && reveal(ref)) || host_.goTo(ref)) return;
    host_.say(
        base::message("No page shows this {kind} yet.", {{"kind", std::string{model::wordsFor(ref.kind)}}}));
}

int DetailsSplit::heightNow() const {
    return std::max(GetClientSize().y - GetSashPosition() - GetSashSize(), GetMinimumPaneSize());
}

void DetailsSplit::arrange() {
    if (!isOpen()) return;
    const auto least = GetMinimumPaneSize();
    const auto height = std::clamp(wantedHeight_, least, std::max(GetClientSize().y / 2, least));
    if (height != heightNow()) SetSashPosition(GetClientSize().y - GetSashSize() - height);
}

void DetailsSplit::open(bool isOpen) {
    if (isOpen == IsSplit()) return;
    if (isOpen) {
        SplitHorizontally(above_, pane_, -wantedHeight_);
        // Once more when both halves know their size: until then the sash may be pushed aside.
        CallAfter([this] {
            arrange();
            if (arranged) arranged();
        });
    } else {
        Unsplit(pane_);
        if (left) left();
    }
    pane_->setOpen(isOpen);
    host_.situationChanged();
}

void DetailsSplit::goToPage(const std::string& name) {
    open(true);
    pane_->turnTo(name);
    pane_->takeFocus();
}

std::vector<Command> DetailsSplit::commands() {
    std::vector<Command> commands{{.name = "plan.details",
                                   .text = _("De&tails"),
                                   .key = "Ctrl+Shift+D",
                                   .run = [this] { open(!isOpen()); },
                                   .isChecked = [this] { return isOpen(); }}};
    for (const auto& kind : pane_->kinds()) {
        commands.push_back({.name = "details." + kind.name,
                            .text = kind.command,
                            .key = kind.key,
                            .possible = kind.possible,
                            .run = [this, name = kind.name] { goToPage(name); }});
    }
    return commands;
}

void DetailsSplit::addTo(PageLayout& layout) const {
    layout.setOn(shownName, isOpen());
    layout.setNumber(heightName, wantedHeight_);
    layout.set(tabName, pane_->current().name);
}

void DetailsSplit::setLayout(const PageLayout& layout, bool isOpen) {
    pane_->turnTo(layout.text(tabName).value_or(""));
    const auto height = layout.number(heightName);
    if (height && *height >= GetMinimumPaneSize()) {
        wantedHeight_ = static_cast<int>(*height);
    } else if (isOpen) {
        // More than there is, of which half will be left.
        wantedHeight_ = FromDIP(2000);
    }
    CallAfter([this, opens = layout.isOn(shownName).value_or(isOpen)] { open(opens); });
}

}  // namespace mijlpaal::gui
