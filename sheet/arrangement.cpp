#include "sheet/arrangement.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace mijlpaal::sheet {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::array comparisons{
    std::pair{Comparison::is, "is"},
    std::pair{Comparison::isNot, "is not"},
    std::pair{Comparison::contains, "contains"},
    std::pair{Comparison::containsNot, "contains not"},
    std::pair{Comparison::less, "less"},
    std::pair{Comparison::more, "more"},
    std::pair{Comparison::isEmpty, "is empty"},
    std::pair{Comparison::isNotEmpty, "is not empty"},
};

std::string_view wordFor(Comparison comparison) {
    return std::find_if(comparisons.begin(), comparisons.end(),
                        [&](const auto& each) { return each.first == comparison; })
        ->second;
}

std::string textIn(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

bool isTrueIn(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

std::optional<int> countIn(const Json& json, const char* name) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_number_integer()) return std::nullopt;
    const auto number = found->get<std::int64_t>();
    if (number < 0 || number > std::numeric_limits<int>::max()) return std::nullopt;
    return static_cast<int>(number);
}

/// The objects of a list, those without a name left out.
template <class Take>
void forEachIn(const Json& json, const char* list, const char* name, Take take) {
    const auto found = json.find(list);
    if (found == json.end() || !found->is_array()) return;
    for (const auto& each : *found) {
        if (!each.is_object()) continue;
        if (auto called = textIn(each, name); !called.empty()) take(each, std::move(called));
    }
}

Json jsonOf(const Filter& filter) {
    Json json{{"name", filter.name}, {"any", filter.any}, {"conditions", Json::array()}};
    for (const auto& condition : filter.conditions) {
        json["conditions"].push_back({{"column", condition.column},
                                      {"comparison", wordFor(condition.comparison)},
                                      {"text", condition.text}});
    }
    return json;
}

Filter filterFrom(const Json& json) {
    Filter filter{textIn(json, "name"), isTrueIn(json, "any"), {}};
    forEachIn(json, "conditions", "column", [&](const Json& each, std::string column) {
        const auto word = textIn(each, "comparison");
        for (const auto& [comparison, name] : comparisons) {
            if (word == name) filter.conditions.push_back({column, comparison, textIn(each, "text")});
        }
    });
    return filter;
}

}  // namespace

std::string settingsText(const Arrangement& arrangement) {
    auto json = Json::object();
    for (const auto& column : arrangement.columns) {
        Json shown{{"name", column.name}};
        if (column.width) shown["width"] = *column.width;
        json["columns"].push_back(std::move(shown));
    }
    if (arrangement.frozen) json["frozen"] = *arrangement.frozen;
    for (const auto& sort : arrangement.sorts)
        json["sorts"].push_back({{"column", sort.column}, {"descending", sort.descending}});
    if (arrangement.filter) json["filter"] = jsonOf(*arrangement.filter);
    if (arrangement.group) json["group"] = *arrangement.group;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Arrangement arrangementFrom(std::string_view text) {
    Arrangement arrangement;
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return arrangement;
    forEachIn(json, "columns", "name", [&](const Json& each, std::string name) {
        arrangement.columns.push_back({std::move(name), countIn(each, "width")});
    });
    arrangement.frozen = countIn(json, "frozen");
    forEachIn(json, "sorts", "column", [&](const Json& each, std::string column) {
        arrangement.sorts.push_back({std::move(column), isTrueIn(each, "descending")});
    });
    if (const auto filter = json.find("filter"); filter != json.end() && filter->is_object())
        arrangement.filter = filterFrom(*filter);
    if (auto group = textIn(json, "group"); !group.empty()) arrangement.group = std::move(group);
    return arrangement;
}

std::vector<std::size_t> shownColumns(const Source& source, const Arrangement& arrangement) {
    std::vector<std::size_t> places;
    for (const auto& shown : arrangement.columns) {
        const auto place = columnCalled(source, shown.name);
        if (place && std::find(places.begin(), places.end(), *place) == places.end())
            places.push_back(*place);
    }
    if (!places.empty()) return places;
    for (std::size_t place = 0; place < source.columns().size(); ++place) {
        if (source.columns()[place].startsShown) places.push_back(place);
    }
    return places;
}

}  // namespace mijlpaal::sheet
