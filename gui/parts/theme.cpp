#include "gui/parts/theme.h"

#include <wx/settings.h>

#include <memory>

namespace mijlpaal::gui {

namespace {

/// `share` of `over` on `under`.
wxColour mixed(const wxColour& over, const wxColour& under, double share) {
    const auto part = [share](unsigned char a, unsigned char b) {
        return static_cast<unsigned char>(a * share + b * (1 - share));
    };
    return {part(over.Red(), under.Red()), part(over.Green(), under.Green()),
            part(over.Blue(), under.Blue())};
}

std::unique_ptr<Theme>& kept() {
    static std::unique_ptr<Theme> theme;
    return theme;
}

}  // namespace

const Theme& Theme::current() {
    if (!kept()) kept().reset(new Theme);
    return *kept();
}

void Theme::refresh() {
    kept().reset();
}

Theme::Theme() {
    using chart::ColourRole;
    const auto paper = wxSystemSettings::GetColour(wxSYS_COLOUR_LISTBOX);
    const auto ink = wxSystemSettings::GetColour(wxSYS_COLOUR_LISTBOXTEXT);
    const auto face = wxSystemSettings::GetColour(wxSYS_COLOUR_BTNFACE);
    const auto chosen = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
    const bool isDark = paper.GetLuminance() < ink.GetLuminance();
    const auto set = [this](ColourRole role, const wxColour& colour) {
        colours_[static_cast<std::size_t>(role)] = colour;
    };
    const auto either = [isDark](const wxColour& light, const wxColour& dark) { return isDark ? dark : light; };

    set(ColourRole::background, paper);
    set(ColourRole::headerBackground, face);
    set(ColourRole::grid, mixed(ink, paper, isDark ? 0.16 : 0.12));
    set(ColourRole::text, ink);
    set(ColourRole::textMuted, mixed(ink, paper, 0.7));
    set(ColourRole::nonWorking, mixed(ink, paper, isDark ? 0.08 : 0.05));
    set(ColourRole::selection, mixed(chosen, paper, isDark ? 0.3 : 0.18));
    set(ColourRole::highlight, mixed(either({255, 193, 7}, {214, 158, 0}), paper, isDark ? 0.4 : 0.3));
    set(ColourRole::bar, either({98, 155, 219}, {86, 143, 209}));
    set(ColourRole::barProgress, either({24, 70, 130}, {190, 218, 250}));
    set(ColourRole::critical, either({214, 48, 49}, {240, 88, 84}));
    set(ColourRole::criticalProgress, either({100, 10, 15}, {255, 214, 210}));
    set(ColourRole::summary, mixed(ink, paper, 0.85));
    set(ColourRole::milestone, ink);
    set(ColourRole::external, mixed(ink, paper, 0.45));
    set(ColourRole::link, mixed(ink, paper, 0.35));
    set(ColourRole::drivingLink, mixed(ink, paper, 0.75));
    set(ColourRole::incomingLink, either({0, 105, 115}, {80, 205, 215}));
    set(ColourRole::outgoingLink, either({125, 50, 150}, {205, 150, 235}));
    set(ColourRole::floatTail, mixed(ink, paper, 0.4));
    set(ColourRole::baseline, mixed(ink, paper, 0.35));
    set(ColourRole::deadline, either({0, 128, 55}, {90, 205, 120}));
    set(ColourRole::hold, either({120, 60, 0}, {240, 180, 100}));
    set(ColourRole::today, either({120, 80, 0}, {235, 190, 90}));
    set(ColourRole::statusDate, either({0, 110, 60}, {100, 210, 140}));
    set(ColourRole::lawDate, either({125, 50, 150}, {205, 150, 235}));
}

}  // namespace mijlpaal::gui
