#pragma once

#include "model/portfolio.h"

#include <wx/textctrl.h>

#include <functional>
#include <span>

namespace mijlpaal::gui {

/// Offers records of the kinds while one types their code or name into a text field: "A0012 – Bouw" or
/// "Bouw – A0012".
void completeCodes(wxTextEntry& field, std::span<const model::RecordKind> kinds,
                   std::function<const model::Portfolio&()> portfolio);

/// The code in what was chosen; another text is itself.
std::string withoutName(const model::Portfolio& portfolio, std::span<const model::RecordKind> kinds,
                        std::string_view text);

}  // namespace mijlpaal::gui
