#include "import/plan_sheet/reading.h"

#include <algorithm>
#include <unordered_map>

namespace mijlpaal::importing::plan_sheet {

namespace {

using base::message;

using Rows = std::vector<TaskRow>;

/// The row before each, at a lower level than it.
template <class LevelOf>
bool containByLevel(Rows& rows, LevelOf levelOf) {
    std::vector<std::size_t> open;
    bool any = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        while (!open.empty() && levelOf(rows[open.back()]) >= levelOf(rows[i])) open.pop_back();
        rows[i].container = open.empty() ? std::nullopt : std::optional{open.back()};
        any = any || !open.empty();
        open.push_back(i);
    }
    return any;
}

/// A row without a level is at that of the one before it.
bool containByColumn(Rows& rows) {
    std::int64_t last = 0;
    for (auto& row : rows) {
        last = row.level.value_or(last);
        row.level = last;
    }
    return containByLevel(rows, [](const TaskRow& row) { return *row.level; });
}

/// "1.2" for "1.2.3"; empty for the top.
std::string aboveWbs(const std::string& wbs) {
    const auto point = wbs.find_last_of(".");
    return point == std::string::npos ? std::string{} : wbs.substr(0, point);
}

/// Whether rows share their numbers: then these are of the groups that the rows are in.
bool areWbsOfGroups(const Rows& rows) {
    std::unordered_map<std::string, std::size_t> count;
    std::size_t given = 0;
    for (const auto& row : rows) {
        if (row.wbs.empty()) continue;
        ++given;
        ++count[row.wbs];
    }
    return count.size() * 10 <= given * 7 && given > 1;
}

bool containByWbs(Rows& rows) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].wbs.empty()) places.emplace(rows[i].wbs, i);
    }
    bool any = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (auto above = aboveWbs(rows[i].wbs); !above.empty(); above = aboveWbs(above)) {
            const auto at = places.find(above);
            if (at == places.end() || at->second == i) continue;
            rows[i].container = at->second;
            any = true;
            break;
        }
    }
    return any;
}

/// Puts rows into groups that they name, each of which stands before the first row in it.
class Grouping {
public:
    explicit Grouping(Rows& rows) : rows_{rows} {}

    template <class PathOf>
    void contain(PathOf pathOf) {
        Rows old = std::move(rows_);
        rows_.clear();
        for (auto& row : old) {
            const auto container = groupOf(pathOf(row), row.number);
            row.container = container;
            rows_.push_back(std::move(row));
        }
    }

private:
    std::optional<std::size_t> groupOf(const std::vector<std::string>& path, std::int64_t number) {
        std::optional<std::size_t> container;
        std::string key;
        for (const auto& name : path) {
            key += '\n' + name;
            const auto [at, isNew] = groups_.try_emplace(key, rows_.size());
            if (isNew) {
                TaskRow group;
                group.number = number;
                group.name = name;
                group.container = container;
                group.isSummary = true;
                rows_.push_back(std::move(group));
            }
            container = at->second;
        }
        return container;
    }

    Rows& rows_;
    std::unordered_map<std::string, std::size_t> groups_;
};

std::vector<std::string> pathOfWbs(const TaskRow& row) {
    std::vector<std::string> path;
    for (auto wbs = row.wbs; !wbs.empty(); wbs = aboveWbs(wbs)) path.push_back(wbs);
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<std::string> pathOfPhase(const TaskRow& row) {
    return row.phase.empty() ? std::vector<std::string>{} : std::vector{row.phase};
}

/// A phase that is written once for the rows below it.
void fillPhases(Reading& reading) {
    const auto* column = reading.headings.find(placeOf(Column::phase));
    if (!column) return;
    for (const auto& merged : reading.table.merged) {
        if (merged.firstColumn != column->column || merged.lastRow == merged.firstRow) continue;
        const TaskRow* first = nullptr;
        for (auto& row : reading.rows) {
            if (row.number < merged.firstRow || row.number > merged.lastRow) continue;
            if (!first) first = &row;
            row.phase = first->phase;
        }
    }
}

/// By the column that names the task around each. Errors: one that is not there.
void containByName(Reading& reading) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < reading.rows.size(); ++i) {
        const auto& row = reading.rows[i];
        for (const auto* key : {&row.key, &row.code, &row.wbs, &row.name}) {
            if (!key->empty()) places.emplace(*key, i);
        }
    }
    for (auto& row : reading.rows) {
        if (table::saysNothing(reading.cell(row, Column::parent))) continue;
        const auto at = places.find(row.parent);
        if (at != places.end()) {
            row.container = at->second;
        } else if (row.parent != "0") {
            reading.found.error(reading.at(row, Column::parent),
                                message("“{part}” is no task of this sheet. Write its number or code, as in "
                                        "{example}.",
                                        {{"part", row.parent}, {"example", "3"}}),
                                {});
        }
    }
}

/// Rows that contain themselves are told, and stand at the top.
void breakCircles(Reading& reading) {
    auto& rows = reading.rows;
    // By which walk upward each was reached, from 1.
    std::vector<std::size_t> walk(rows.size(), 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::optional<std::size_t> at = i;
        while (at && walk[*at] == 0) {
            walk[*at] = i + 1;
            at = rows[*at].container;
        }
        if (!at || walk[*at] != i + 1) continue;
        reading.found.error(reading.at(rows[*at], Column::parent),
                            message("“{name}” would contain itself.", {{"name", rows[*at].name}}),
                            message("Correct the task that contains it."));
        rows[*at].container.reset();
    }
}

}  // namespace

void findContainers(Reading& reading) {
    auto& rows = reading.rows;
    const auto any = [&rows](auto holds) { return std::any_of(rows.begin(), rows.end(), holds); };
    const auto byLevel = [&] {
        return any([](const TaskRow& row) { return row.level.has_value(); }) && containByColumn(rows);
    };
    const auto byShape = [&] {
        return containByLevel(rows, [](const TaskRow& row) { return row.from->level; }) ||
               containByLevel(rows, [](const TaskRow& row) { return row.indent; });
    };
    if (any([](const TaskRow& row) { return !row.parent.empty(); })) {
        containByName(reading);
        breakCircles(reading);
    } else if (byLevel()) {
        // Nothing else is needed.
    } else if (areWbsOfGroups(rows)) {
        Grouping{rows}.contain(pathOfWbs);
    } else if (!containByWbs(rows) && !byShape()) {
        fillPhases(reading);
        Grouping{rows}.contain(pathOfPhase);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].container) rows[*rows[i].container].isSummary = true;
    }
}

}  // namespace mijlpaal::importing::plan_sheet
