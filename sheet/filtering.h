#pragma once

#include "sheet/arrangement.h"
#include "sheet/values.h"

#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::sheet {

/// A filter of which the texts were read, for many rows.
class Filtering {
public:
    Filtering(const Source& source, const Filter& filter);

    bool passes(std::size_t row, Values& values) const;

private:
    struct Test {
        Comparison comparison{};
        std::size_t column = 0;
        SortingKey from, to;
        std::string folded;
        /// Nothing passes where the column is not there, or cannot read the text.
        bool isUnderstood = true;
    };
    bool holds(const Test& test, std::size_t row, Values& values) const;

    const Source& source_;
    bool any_ = false;
    std::vector<Test> tests_;
};

}  // namespace mijlpaal::sheet
