#pragma once

#include "gui/parts/page.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/gauge.h>
#include <wx/stattext.h>

namespace mijlpaal::gui {

/// Above a page that shows the forecast: of which revision it is, how far one is that runs, and what starts
/// and stops it.
class ForecastBar : public wxPanel {
public:
    static constexpr auto startName = "forecast-start", cancelName = "forecast-cancel",
                          statusName = "forecast-status", trialsName = "forecast-trials",
                          risksName = "forecast-risks", byItselfName = "forecast-by-itself";

    ForecastBar(wxWindow* parent, PageHost& host);

    /// The plan that the page shows; a forecast is begun of it where none is and they begin by themselves.
    void show(const app::View& view);
    /// After the forecast changed.
    void refresh();

    const wxStaticText& status() const { return *status_; }

private:
    wxString sentence() const;
    wxString sentenceWhileRunning() const;
    void choose();

    PageHost& host_;
    app::View view_;
    wxButton *start_ = nullptr, *cancel_ = nullptr;
    wxGauge* gauge_ = nullptr;
    wxStaticText* status_ = nullptr;
    wxChoice* trials_ = nullptr;
    wxCheckBox *risks_ = nullptr, *byItself_ = nullptr;
};

}  // namespace mijlpaal::gui
