#include "sheet/reckoned_source.h"

#include "sheet/measures.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::sheet {

ReckonedSource::ReckonedSource(app::View view, model::Language language, std::vector<Column> columns,
                               std::vector<ReckonedRow> rows)
    : view_{std::move(view)} {
    auto content = std::make_shared<Content>();
    content->language = language;
    content->columns = std::move(columns);
    content->rows = std::move(rows);
    for (const auto& row : content->rows) content->places.push_back({row.key, row.parent});
    std::sort(content->rows.begin(), content->rows.end(),
              [](const ReckonedRow& one, const ReckonedRow& other) { return one.key < other.key; });
    content_ = std::move(content);
}

std::unique_ptr<Source> ReckonedSource::over(const app::View& view) const {
    auto source = std::make_unique<ReckonedSource>(*this);
    source->view_ = view;
    return source;
}

const ReckonedRow* ReckonedSource::find(RowKey row) const {
    const auto& rows = content_->rows;
    const auto found = std::lower_bound(rows.begin(), rows.end(), row,
                                        [](const ReckonedRow& each, RowKey key) { return each.key < key; });
    return found != rows.end() && found->key == row ? &*found : nullptr;
}

std::optional<model::ObjectRef> ReckonedSource::record(RowKey row) const {
    const auto* found = find(row);
    if (!found || !found->record || !view_.portfolio().contains(*found->record)) return std::nullopt;
    return found->record;
}

model::Value ReckonedSource::value(RowKey row, std::size_t column) const {
    const auto* found = find(row);
    return found && column < found->values.size() ? found->values[column] : model::Value{};
}

std::string ReckonedSource::text(RowKey row, std::size_t column) const {
    return shown(column, value(row, column));
}

std::string ReckonedSource::shown(std::size_t column, const model::Value& value) const {
    return shownAs(view_, content_->columns[column], value, content_->language);
}

Look ReckonedSource::look(RowKey row, std::size_t) const {
    const auto* found = find(row);
    return found ? found->look : Look{};
}

Column reckonedColumn(std::string name, std::string title, Measure measure, int width) {
    Column column;
    column.name = std::move(name);
    column.title = std::move(title);
    column.measure = measure;
    column.width = width;
    column.align = measure == Measure::text ? Align::left : Align::right;
    return column;
}

model::Value percentValue(double share) {
    return std::int64_t{std::llround(share * 100) * 100};
}

model::Value dayValue(model::Day day) {
    return std::int64_t{day.time_since_epoch().count()};
}

}  // namespace mijlpaal::sheet
