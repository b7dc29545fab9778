#include "sheet/source.h"

#include <algorithm>

namespace mijlpaal::sheet {

base::Result<model::ChangeSet> Source::typed(RowKey, std::size_t, std::string_view) const {
    return base::failure("Nothing can be typed here.");
}

base::Result<NewRow> Source::added(std::optional<RowKey>,
                                   std::span<const std::pair<std::size_t, std::string>>) const {
    return base::failure("No rows can be added here.");
}

std::optional<std::size_t> columnCalled(const Source& source, std::string_view name) {
    const auto& columns = source.columns();
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column& column) { return column.name == name; });
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

}  // namespace mijlpaal::sheet
