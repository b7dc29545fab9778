#pragma once

#include "app/view.h"
#include "base/result.h"

#include <array>
#include <filesystem>
#include <string_view>

namespace mijlpaal::app {

/// The forms in which what may be told of the plan goes out, by the word for each.
inline constexpr std::array<std::string_view, 2> publicPlanForms{"ics", "html"};

/// Writes the milestones and steps that may be told as a calendar (`ics`) or as a page (`html`), on the
/// status date. Errors: what `publish` refuses; a file that cannot be written, or that holds a portfolio.
base::Result<void> writePublicPlan(const View& view, std::string_view form,
                                   const std::filesystem::path& file);

}  // namespace mijlpaal::app
