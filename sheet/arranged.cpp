#include "base/folded.h"
#include "sheet/arrangement.h"
#include "sheet/values.h"

#include <algorithm>
#include <unordered_set>

// What is asked of rows that were arranged: what stands at the foot, and where a text stands.

namespace mijlpaal::sheet {

namespace {

/// Adds up one column. What is too large to be told is not.
class Totalling {
public:
    explicit Totalling(Total what) : what_{what} {}

    void take(const model::Value& value) {
        if (isNothing(value)) return;
        ++count_;
        if (what_ == Total::sum) {
            const auto* number = std::get_if<std::int64_t>(&value);
            if (number && __builtin_add_overflow(sum_, *number, &sum_)) isTooLarge_ = true;
            return;
        }
        if (what_ == Total::count) return;
        auto key = keyOf(value);
        const bool isBetter = what_ == Total::first ? key < key_ : key_ < key;
        if (count_ > 1 && !isBetter) return;
        key_ = std::move(key);
        end_ = value;
    }

    model::Value value() const {
        if (what_ == Total::count) return static_cast<std::int64_t>(count_);
        if (count_ == 0 || isTooLarge_) return {};
        return what_ == Total::sum ? model::Value{sum_} : end_;
    }

private:
    Total what_;
    std::size_t count_ = 0;
    std::int64_t sum_ = 0;
    bool isTooLarge_ = false;
    SortingKey key_;
    model::Value end_;
};

}  // namespace

std::vector<model::Value> totalValues(const Source& source, const Arranged& arranged,
                                      std::optional<std::span<const std::size_t>> asked) {
    const auto& columns = source.columns();
    const auto isAsked = [&](std::size_t column) { return !asked || std::ranges::find(*asked, column) != asked->end(); };
    std::vector<const ArrangedRow*> counted;
    /// Those that stand, at any depth, under a row that is counted.
    std::unordered_set<RowKey> covered, covering;
    for (const auto& row : arranged.rows) {
        if (covering.contains(row.parent)) covered.insert(row.key);
        const bool counts = !row.isContext && !arranged.headings.contains(row.key);
        if (counts) counted.push_back(&row);
        if (counts || covered.contains(row.key)) covering.insert(row.key);
    }
    std::vector<model::Value> values(columns.size());
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].total == Total::none || !isAsked(column)) continue;
        Totalling total{columns[column].total};
        for (const auto* row : counted) {
            if (columns[column].isRolledUp && covered.contains(row->key)) continue;
            total.take(source.value(row->key, column));
        }
        values[column] = total.value();
    }
    return values;
}

std::vector<std::string> totals(const Source& source, const Arranged& arranged,
                                std::optional<std::span<const std::size_t>> asked) {
    std::vector<std::string> texts;
    for (const auto& value : totalValues(source, arranged, asked)) {
        const auto column = texts.size();
        auto& text = texts.emplace_back();
        if (isNothing(value)) {
            if (asked && std::ranges::find(*asked, column) == asked->end()) continue;
            // Some sources have a sign for what is not known.
            const auto& whose = source.columns()[column];
            if (whose.total == Total::sum && whose.isRolledUp) text = source.shown(column, value);
            continue;
        }
        const bool isCount = source.columns()[column].total == Total::count;
        text = isCount ? std::to_string(std::get<std::int64_t>(value)) : source.shown(column, value);
    }
    return texts;
}

std::optional<RowKey> find(const Source& source, const Arranged& arranged,
                           const std::vector<std::size_t>& columns, std::string_view text,
                           std::optional<RowKey> from, bool onward, bool backward) {
    const auto& rows = arranged.rows;
    const auto wanted = base::folded(text);
    if (wanted.empty() || rows.empty()) return std::nullopt;
    if (!onward) {
        const auto isIt = [&](const ArrangedRow& row) {
            if (arranged.headings.contains(row.key)) return false;
            const auto record = source.record(row.key);
            return record && base::folded(model::codeOf(source.view().portfolio(), *record)) == wanted;
        };
        if (const auto exact = std::find_if(rows.begin(), rows.end(), isIt); exact != rows.end()) return exact->key;
    }
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ArrangedRow& row) { return from && row.key == *from; });
    const auto count = rows.size();
    const auto step = backward ? count - 1 : 1;
    auto at = static_cast<std::size_t>(found - rows.begin());
    if (found == rows.end()) {
        at = backward ? count - 1 : 0;
    } else if (onward) {
        at = (at + step) % count;
    }
    for (std::size_t tried = 0; tried < count; ++tried, at = (at + step) % count) {
        if (arranged.headings.contains(rows[at].key)) continue;
        const auto holds = [&](std::size_t column) {
            return base::folded(source.text(rows[at].key, column)).find(wanted) != std::string::npos;
        };
        if (std::any_of(columns.begin(), columns.end(), holds)) return rows[at].key;
    }
    return std::nullopt;
}

}  // namespace mijlpaal::sheet
