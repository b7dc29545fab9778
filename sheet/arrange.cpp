#include "sheet/arrangement.h"
#include "sheet/filtering.h"
#include "sheet/values.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace mijlpaal::sheet {

namespace {

constexpr auto top = static_cast<std::size_t>(-1);

/// Makes the rows that an arrangement shows. Rows are known by their place in the source.
class Arranging {
public:
    Arranging(const Source& source, const Arrangement& arrangement)
        : source_{source}, rows_{source.rows()}, arrangement_{arrangement}, values_{source} {}

    Arranged arranged() {
        shown_.all = rows_.size();
        findParents();
        filter();
        const auto group =
            arrangement_.group ? columnCalled(source_, *arrangement_.group) : std::optional<std::size_t>{};
        readSorts(group);
        shown_.rows.reserve(rows_.size());
        if (group) {
            putInGroups(*group);
        } else {
            putInOutline();
        }
        return std::move(shown_);
    }

private:
    struct Sorting {
        std::size_t column = 0;
        bool descending = false;
        std::vector<SortingKey> keys;
    };

    /// A row is under another only where that comes before it, so there are no circles.
    void findParents() {
        parents_.assign(rows_.size(), top);
        isSummary_.assign(rows_.size(), false);
        std::unordered_map<RowKey, std::size_t> places;
        places.reserve(rows_.size());
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (rows_[row].parent != 0) {
                const auto found = places.find(rows_[row].parent);
                if (found != places.end()) parents_[row] = found->second;
            }
            if (parents_[row] != top) isSummary_[parents_[row]] = true;
            places.emplace(rows_[row].key, row);
        }
    }

    void filter() {
        passes_.assign(rows_.size(), true);
        isShown_.assign(rows_.size(), true);
        if (!arrangement_.filter) return;
        const Filtering filtering{source_, *arrangement_.filter};
        isShown_.assign(rows_.size(), false);
        // From below, so that what stands under a row comes by before it.
        for (auto row = rows_.size(); row-- > 0;) {
            passes_[row] = filtering.passes(row, values_);
            if (passes_[row]) isShown_[row] = true;
            if (isShown_[row] && parents_[row] != top) isShown_[parents_[row]] = true;
        }
    }

    void readSorts(std::optional<std::size_t> group) {
        for (const auto& sort : arrangement_.sorts) {
            const auto column = columnCalled(source_, sort.column);
            if (!column) continue;
            Sorting sorting{*column, sort.descending, std::vector<SortingKey>(rows_.size())};
            for (std::size_t row = 0; row < rows_.size(); ++row) {
                if (isShown_[row]) sorting.keys[row] = keyOf(values_.at(row, *column));
            }
            if (group == *column) groupsDescend_ = sort.descending;
            sorts_.push_back(std::move(sorting));
        }
    }

    bool isBefore(std::size_t one, std::size_t other) const {
        for (const auto& sort : sorts_) {
            const auto order = compared(sort.keys[one], sort.keys[other], sort.descending);
            if (order != 0) return order < 0;
        }
        return false;
    }

    static std::strong_ordering compared(const SortingKey& one, const SortingKey& other, bool descending) {
        using Rank = SortingKey::Rank;
        const bool isOrdered = one.rank != Rank::nothing && other.rank != Rank::nothing;
        return descending && isOrdered ? other <=> one : one <=> other;
    }

    template <class At>
    void sort(At first, At last) const {
        if (sorts_.empty()) return;
        std::stable_sort(first, last, [this](std::size_t a, std::size_t b) { return isBefore(a, b); });
    }

    void put(std::size_t row, RowKey parent) {
        if (passes_[row]) ++shown_.passed;
        shown_.rows.push_back({rows_[row].key, parent, !passes_[row]});
    }

    /// Each row behind the one it stands under, among its likes as they are sorted.
    void putInOutline() {
        // The rows under each row lie side by side; those at the top come first.
        const auto slot = [this](std::size_t row) { return parents_[row] == top ? 0 : parents_[row] + 1; };
        std::vector<std::size_t> begins(rows_.size() + 2);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (isShown_[row]) ++begins[slot(row) + 1];
        }
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        std::vector<std::size_t> likes(begins.back());
        auto next = begins;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (isShown_[row]) likes[next[slot(row)]++] = row;
        }

        struct Level {
            std::size_t at = 0, end = 0;
            RowKey parent = 0;
        };
        std::vector<Level> levels;
        const auto enter = [&](std::size_t of, RowKey parent) {
            const auto place = [&](std::size_t at) {
                return likes.begin() + static_cast<std::ptrdiff_t>(at);
            };
            sort(place(begins[of]), place(begins[of + 1]));
            levels.push_back({begins[of], begins[of + 1], parent});
        };
        enter(0, 0);
        while (!levels.empty()) {
            auto& level = levels.back();
            if (level.at == level.end) {
                levels.pop_back();
                continue;
            }
            const auto row = likes[level.at++];
            put(row, level.parent);
            if (isSummary_[row]) enter(row + 1, rows_[row].key);
        }
    }

    void putInGroups(std::size_t column) {
        struct Group {
            std::string name;
            SortingKey key;
            std::vector<std::size_t> rows;
        };
        std::vector<Group> groups;
        std::map<model::Value, std::size_t> ofValue;
        std::map<std::string, std::size_t> ofName;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (isSummary_[row] || !passes_[row]) continue;
            const auto& value = values_.at(row, column);
            auto found = ofValue.find(value);
            if (found == ofValue.end()) {
                // Moments of one day may be shown alike.
                auto name = isNothing(value) ? std::string{} : source_.shown(column, value);
                const auto [named, isNew] = ofName.emplace(name, groups.size());
                if (isNew) groups.push_back({std::move(name), keyOf(value), {}});
                found = ofValue.emplace(value, named->second).first;
            }
            groups[found->second].rows.push_back(row);
        }
        std::stable_sort(groups.begin(), groups.end(), [this](const Group& one, const Group& other) {
            return compared(one.key, other.key, groupsDescend_) < 0;
        });
        RowKey heading = 0;
        for (auto& group : groups) {
            sort(group.rows.begin(), group.rows.end());
            shown_.rows.push_back({--heading, 0, false});
            shown_.headings[heading] = {std::move(group.name), group.rows.size()};
            for (const auto row : group.rows) put(row, heading);
        }
    }

    const Source& source_;
    const std::vector<Row>& rows_;
    const Arrangement& arrangement_;
    Values values_;
    std::vector<std::size_t> parents_;
    std::vector<bool> isSummary_, passes_, isShown_;
    std::vector<Sorting> sorts_;
    bool groupsDescend_ = false;
    Arranged shown_;
};

}  // namespace

Arranged arrange(const Source& source, const Arrangement& arrangement) {
    return Arranging{source, arrangement}.arranged();
}

}  // namespace mijlpaal::sheet
