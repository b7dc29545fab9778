#include "app/public_plan.h"
#include "base/csv.h"
#include "letters/dashboard.h"
#include "letters/document.h"

#include <nlohmann/json.hpp>

namespace mijlpaal::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto madeUp = "Voorbeeld: deels fictieve gegevens";

Json valueOf(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(letters::visibleText(text));
}

Json jsonOf(const letters::DashboardActivity& activity) {
    Json lists = Json::object();
    for (const auto& list : activity.lists) {
        Json lines = Json::array();
        for (const auto& line : list.lines) {
            Json fields = Json::object();
            for (const auto& [field, value] : line) fields[std::string{field}] = valueOf(value);
            lines.push_back(std::move(fields));
        }
        lists[std::string{list.name}] = std::move(lines);
    }
    return {{"code", activity.code}, {"naam", valueOf(activity.name)}, {"lijsten", lists}, {"leeg", activity.empty}};
}

}  // namespace

std::string dashboardJson(const letters::PublicReport& report) {
    Json activities = Json::array();
    for (const auto& each : letters::dashboardOf(report)) activities.push_back(jsonOf(each));
    const Json whole{{"portefeuille", valueOf(report.portfolio)},
                     {"peildatum", letters::isoDay(report.statusDate)},
                     {"let_op", letters::hasIllustrative(report) ? Json(madeUp) : Json(nullptr)},
                     {"activiteiten", activities}};
    return whole.dump(2) + "\n";
}

std::string dashboardCsv(const letters::PublicReport& report) {
    std::vector<std::vector<std::string>> rows{{"activiteit", "lijst", "regel", "veld", "waarde"}};
    if (letters::hasIllustrative(report)) rows.push_back({"", "let op", "", "", madeUp});
    for (const auto& activity : letters::dashboardOf(report)) {
        for (const auto& list : activity.lists) {
            std::size_t number = 0;
            for (const auto& line : list.lines) {
                ++number;
                for (const auto& [field, value] : line) {
                    if (!value.empty())
                        rows.push_back({activity.code, std::string{list.name}, std::to_string(number),
                                        std::string{field}, letters::visibleText(value)});
                }
            }
        }
        for (const auto& each : activity.empty) rows.push_back({activity.code, "leeg", "", each, ""});
    }
    return base::writeCsv(rows);
}

}  // namespace mijlpaal::app
