#include "model/constraint.h"

namespace mijlpaal::model {

std::string constraintText(const Constraint& constraint) {
    return std::string{wordFor(constraint.type)} + " " + isoText(constraint.date);
}

std::optional<Constraint> constraintFrom(std::string_view text) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto type = fromWord<ConstraintType>(text.substr(0, space));
    const auto date = momentFrom(text.substr(space + 1));
    if (!type || !date) return std::nullopt;
    return Constraint{*type, *date};
}

}  // namespace mijlpaal::model
