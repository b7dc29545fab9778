#pragma once

#include "base/text.h"
#include "sheet/arrangement.h"

#include <map>
#include <utility>

namespace mijlpaal::tests {

/// A sheet of a few rows with names and numbers, written down in a test. Numbers are shown as they are.
class SmallSheet : public sheet::Source {
public:
    explicit SmallSheet(std::vector<sheet::Column> columns) : columns_{std::move(columns)} {}

    SmallSheet& row(sheet::RowKey key, std::vector<model::Value> values, sheet::RowKey parent = 0) {
        rows_.push_back({key, parent});
        values_[key] = std::move(values);
        return *this;
    }

    const app::View& view() const override { return view_; }
    std::unique_ptr<Source> over(const app::View&) const override {
        return std::make_unique<SmallSheet>(*this);
    }
    const std::vector<sheet::Column>& columns() const override { return columns_; }
    const std::vector<sheet::Row>& rows() const override { return rows_; }
    std::optional<model::ObjectRef> record(sheet::RowKey) const override { return std::nullopt; }
    std::string text(sheet::RowKey row, std::size_t column) const override {
        return shown(column, values_.at(row)[column]);
    }
    model::Value value(sheet::RowKey row, std::size_t column) const override {
        ++asked;
        return values_.at(row)[column];
    }
    std::string shown(std::size_t, const model::Value& value) const override {
        if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
        return std::holds_alternative<std::string>(value) ? std::get<std::string>(value) : "";
    }

    /// How many values were asked for.
    mutable std::size_t asked = 0;

private:
    app::View view_;
    std::vector<sheet::Column> columns_;
    std::vector<sheet::Row> rows_;
    std::map<sheet::RowKey, std::vector<model::Value>> values_;
};

inline sheet::Column textColumn(std::string name) {
    sheet::Column column;
    column.title = name;
    column.name = std::move(name);
    return column;
}

inline sheet::Column numberColumn(std::string name, sheet::Measure measure = sheet::Measure::number) {
    auto column = textColumn(std::move(name));
    column.measure = measure;
    column.align = sheet::Align::right;
    return column;
}

/// The rows as they stand, each behind as many points as it stands deep: "1 .2 .3 4". What is there only for
/// what stands under it is in brackets, headings are by their name.
inline std::string drawn(const sheet::Arranged& arranged) {
    std::map<sheet::RowKey, int> depths;
    std::string text;
    for (const auto& row : arranged.rows) {
        const auto depth = depths[row.key] = row.parent == 0 ? 0 : depths.at(row.parent) + 1;
        const auto heading = arranged.headings.find(row.key);
        auto name =
            heading == arranged.headings.end() ? std::to_string(row.key) : "“" + heading->second.name + "”";
        if (row.isContext) name = "(" + name + ")";
        text += (text.empty() ? "" : " ") + std::string(static_cast<std::size_t>(depth), '.') + name;
    }
    return text;
}

}  // namespace mijlpaal::tests
