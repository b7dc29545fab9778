#pragma once

#include <array>
#include <string_view>

/// Why a plan on the Rijks ICT-dashboard took the place of another (reden herijking), in the words of the dashboard.
namespace mijlpaal::model {

inline constexpr std::array<std::string_view, 8> rebaseliningReasons{
    "wetswijziging",
    "wens van Tweede/Eerste Kamer",
    "aanpassing (business)doelen of eisen",
    "implementatie in organisatie",
    "project-endogene (interne) scopewijziging",
    "tegenvallers binnen project",
    "overnemen aanbeveling extern advies",
    "prijsontwikkeling",
};

}  // namespace mijlpaal::model
