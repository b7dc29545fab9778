#pragma once

#include "cli/console.h"
#include "model/portfolio.h"

#include <optional>
#include <string>

// Values as they stand in answers in JSON: null where there is none.

namespace mijlpaal::cli {

Json dayJson(const std::optional<model::Day>& day);
Json textJson(const std::string& text);
Json numberJson(const std::optional<int>& number);

/// `{"kind", "code"}`
Json referenceJson(const model::Portfolio& portfolio, model::ObjectRef record);

template <class Record>
Json codeJson(const model::Portfolio& portfolio, const std::optional<model::Id<Record>>& id) {
    return id ? Json(model::codeOf(portfolio, refTo(*id))) : Json(nullptr);
}

/// The same for a terminal: "–" where there is none.
std::string textOrDash(std::string text);
std::string numberOrDash(const std::optional<int>& number);

}  // namespace mijlpaal::cli
