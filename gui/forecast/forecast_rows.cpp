#include "gui/forecast/forecast_rows.h"

#include "app/language.h"
#include "forecasting/probability_words.h"

#include <cmath>
#include <vector>

namespace mijlpaal::gui {

using sheet::Measure;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<sheet::Column> columns() {
    using sheet::reckonedColumn;
    std::vector<sheet::Column> all{
        reckonedColumn("code", tr("Code"), Measure::text, 7),
        reckonedColumn("name", tr("Milestone"), Measure::text, 24),
        reckonedColumn("planned", tr("Planned"), Measure::day, 11),
        reckonedColumn("p10", "P10", Measure::day, 11),
        reckonedColumn("p50", "P50", Measure::day, 11),
        reckonedColumn("p80", "P80", Measure::day, 11),
        reckonedColumn("p90", "P90", Measure::day, 11),
        reckonedColumn("error", tr("± days"), Measure::number, 7),
        reckonedColumn("should", tr("Should be done"), Measure::day, 15),
        reckonedColumn("because", tr("Because of"), Measure::text, 18),
        reckonedColumn("chance", tr("Chance"), Measure::percent, 8),
        reckonedColumn("words", tr("In words"), Measure::text, 18),
        reckonedColumn("law_day", tr("Entry into force"), Measure::day, 15),
        reckonedColumn("law_chance", tr("Chance by then"), Measure::percent, 13),
        reckonedColumn("criticality", tr("Criticality"), Measure::percent, 11),
    };
    for (auto& column : all) column.startsShown = column.name != "p10" && column.name != "error";
    return all;
}

}  // namespace

std::optional<forecasting::DeadlineChance> lawOf(const forecasting::MilestoneForecast& milestone) {
    std::vector<forecasting::DeadlineChance> ofLaw;
    for (const auto& each : milestone.deadlines) {
        if (each.deadline.kind == forecasting::DeadlineKind::law) ofLaw.push_back(each);
    }
    return forecasting::hardestOf(ofLaw, milestone.deterministic);
}

std::shared_ptr<const sheet::Source> forecastRows(const app::View& view, const app::Foretold* foretold,
                                                  model::Language language) {
    const auto& portfolio = view.portfolio();
    const app::Translator translate{language};
    const bool isOld = foretold && !app::foretellTheSame(foretold->view, view);
    std::vector<sheet::ReckonedRow> rows;
    for (const auto id : forecasting::openMilestones(portfolio)) {
        sheet::ReckonedRow row;
        row.key = id.number;
        row.record = refTo(id);
        if (isOld) row.look.text = chart::ColourRole::textMuted;
        const auto* dates = view.schedule().find(id);
        row.values = {model::codeOf(portfolio, refTo(id)),
                      model::nameOf(portfolio, refTo(id), language == model::Language::english),
                      dates ? sheet::dayValue(scheduling::finishDay(dates->finish)) : model::Value{}};
        if (const auto* found = foretold ? foretold->findMilestone(id) : nullptr) {
            for (const auto day : {found->days.p10, found->days.p50, found->days.p80, found->days.p90})
                row.values.push_back(sheet::dayValue(day));
            row.values.push_back(std::int64_t{std::llround(found->errorOfP80)});
            if (const auto hardest = forecasting::hardestOf(found->deadlines, found->deterministic)) {
                row.values.push_back(sheet::dayValue(hardest->deadline.day));
                row.values.push_back(translate(forecasting::wordsFor(hardest->deadline.kind)));
                row.values.push_back(sheet::percentValue(hardest->chance.share));
                row.values.push_back(translate(forecasting::wordsFor(hardest->chance.share)));
            } else {
                row.values.resize(row.values.size() + 4);
            }
            if (const auto law = lawOf(*found)) {
                row.values.push_back(sheet::dayValue(law->deadline.day));
                row.values.push_back(sheet::percentValue(law->chance.share));
            } else {
                row.values.resize(row.values.size() + 2);
            }
            row.values.push_back(sheet::percentValue(found->criticality));
        }
        rows.push_back(std::move(row));
    }
    return std::make_shared<sheet::ReckonedSource>(view, language, columns(), std::move(rows));
}

}  // namespace mijlpaal::gui
