#pragma once

#include "app/foretell.h"
#include "chart/money_pictures.h"

#include <optional>

/// What the ledger of a view comes to, as pictures: of one source, or of all without counting anything twice.
namespace mijlpaal::gui {

/// Of all years together.
chart::Picture riverOf(const app::View& view, std::optional<model::FundingSourceId> source, const chart::Medium& medium);
chart::Picture decisionToPaymentOf(const app::View& view, std::optional<model::FundingSourceId> source,
                                   const chart::Medium& medium);
/// Of the whole plan, by what was foretold last; null before the first.
chart::Picture againstForecast(const app::View& view, const app::Foretold* foretold, const chart::Medium& medium);
chart::Picture monthsOf(const app::View& view, std::optional<model::FundingSourceId> source, const chart::Medium& medium);

}  // namespace mijlpaal::gui
