#include "sheet/filtering.h"

#include "base/folded.h"
#include "base/text.h"

#include <algorithm>

namespace mijlpaal::sheet {

namespace {

/// Whether the text of a condition is a value of its column, not a part of what stands there.
bool isValue(Comparison comparison) {
    return comparison == Comparison::is || comparison == Comparison::isNot ||
           comparison == Comparison::less || comparison == Comparison::more;
}

base::Result<std::size_t> columnOf(const Source& source, const Condition& condition) {
    if (const auto column = columnCalled(source, condition.column)) return *column;
    return base::failure("There is no column “{text}”.", {{"text", condition.column}});
}

}  // namespace

Filtering::Filtering(const Source& source, const Filter& filter) : source_{source}, any_{filter.any} {
    for (const auto& condition : filter.conditions) {
        Test test;
        test.comparison = condition.comparison;
        test.folded = base::folded(base::trimmed(condition.text));
        const auto column = columnOf(source, condition);
        test.isUnderstood = column.has_value();
        if (column) test.column = *column;
        if (column && isValue(condition.comparison)) {
            const auto range = source.read(*column, condition.text);
            test.isUnderstood = range.has_value();
            if (range) {
                test.from = keyOf(range->from);
                test.to = keyOf(range->to);
            }
        }
        tests_.push_back(std::move(test));
    }
}

bool Filtering::passes(std::size_t row, Values& values) const {
    const auto test = [&](const Test& each) { return each.isUnderstood && holds(each, row, values); };
    if (tests_.empty()) return true;
    return any_ ? std::any_of(tests_.begin(), tests_.end(), test)
                : std::all_of(tests_.begin(), tests_.end(), test);
}

bool Filtering::holds(const Test& test, std::size_t row, Values& values) const {
    if (test.comparison == Comparison::contains || test.comparison == Comparison::containsNot) {
        const auto text = base::folded(source_.text(source_.rows()[row].key, test.column));
        return (text.find(test.folded) != std::string::npos) == (test.comparison == Comparison::contains);
    }
    const auto& value = values.at(row, test.column);
    if (test.comparison == Comparison::isEmpty) return isNothing(value);
    if (test.comparison == Comparison::isNotEmpty) return !isNothing(value);
    const auto key = keyOf(value);
    if (test.comparison == Comparison::isNot) return key < test.from || test.to < key;
    if (test.comparison == Comparison::is) return test.from <= key && key <= test.to;
    if (isNothing(value)) return false;
    return test.comparison == Comparison::less ? key < test.from : test.to < key;
}

base::Result<void> checked(const Source& source, const Filter& filter) {
    for (const auto& condition : filter.conditions) {
        const auto column = columnOf(source, condition);
        if (!column) return base::failure(column.error());
        if (!isValue(condition.comparison)) continue;
        if (const auto range = source.read(*column, condition.text); !range)
            return base::failure(range.error());
    }
    return {};
}

}  // namespace mijlpaal::sheet
