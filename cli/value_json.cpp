#include "cli/value_json.h"

namespace mijlpaal::cli {

Json dayJson(const std::optional<model::Day>& day) {
    return day ? Json(model::isoText(*day)) : Json(nullptr);
}

Json textJson(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json numberJson(const std::optional<int>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json referenceJson(const model::Portfolio& portfolio, model::ObjectRef record) {
    return {{"kind", model::nameOf(record.kind)}, {"code", model::codeOf(portfolio, record)}};
}

std::string textOrDash(std::string text) {
    return text.empty() ? "–" : std::move(text);
}

std::string numberOrDash(const std::optional<int>& number) {
    return number ? std::to_string(*number) : "–";
}

}  // namespace mijlpaal::cli
