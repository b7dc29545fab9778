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
        reckonedColumn("kept_chance", tr("Chance kept last"), Measure::percent, 15),
        reckonedColumn("moved", tr("Points since"), Measure::number, 12),
        reckonedColumn("criticality", tr("Criticality"), Measure::percent, 11),
        reckonedColumn("pay_p50", tr("To pay P50"), Measure::money, 14),
        reckonedColumn("pay_p80", tr("To pay P80"), Measure::money, 14),
    };
    for (auto& column : all) column.startsShown = column.name != "p10" && column.name != "error";
    return all;
}

/// The chance of the same date in the forecast that was kept last, and by how many points it is another now.
void addSince(std::vector<model::Value>& values, const forecasting::MilestoneForecast& now, const app::RememberedForecast* kept) {
    const auto followed = followedOf(now);
    const auto* then = kept ? kept->findMilestone(now.activity) : nullptr;
    if (!followed || !then) return values.resize(values.size() + 2);
    const auto share = forecasting::chanceBy(*then, followed->deadline.day);
    values.push_back(sheet::percentValue(share));
    values.push_back(std::int64_t{std::llround(followed->chance.share * 100) - std::llround(share * 100)});
}

/// Programmes have no numbers of activities.
sheet::ReckonedRow rowOf(const model::Portfolio& portfolio, const forecasting::ProgrammeForecast& found,
                         const std::vector<sheet::Column>& columns, model::Language language) {
    sheet::ReckonedRow row;
    row.key = -found.programme.number;
    row.record = refTo(found.programme);
    row.look.isBold = true;
    row.values.resize(columns.size());
    const auto put = [&](std::string_view name, model::Value value) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].name == name) row.values[i] = std::move(value);
        }
    };
    put("code", model::codeOf(portfolio, refTo(found.programme)));
    put("name", model::nameOf(portfolio, refTo(found.programme), language == model::Language::english));
    put("planned", sheet::dayValue(found.deterministic));
    put("p10", sheet::dayValue(found.days.p10));
    put("p50", sheet::dayValue(found.days.p50));
    put("p80", sheet::dayValue(found.days.p80));
    put("p90", sheet::dayValue(found.days.p90));
    put("error", std::int64_t{std::llround(found.errorOfP80)});
    put("pay_p50", found.cost.p50.cents);
    put("pay_p80", found.cost.p80.cents);
    return row;
}

}  // namespace

std::optional<forecasting::DeadlineChance> followedOf(const forecasting::MilestoneForecast& milestone) {
    if (const auto law = lawOf(milestone)) return law;
    if (const auto hardest = forecasting::hardestOf(milestone.deadlines, milestone.deterministic)) return hardest;
    return milestone.deadlines.empty() ? std::nullopt : std::optional{milestone.deadlines.back()};
}

std::optional<forecasting::DeadlineChance> lawOf(const forecasting::MilestoneForecast& milestone) {
    std::vector<forecasting::DeadlineChance> ofLaw;
    for (const auto& each : milestone.deadlines) {
        if (each.deadline.kind == forecasting::DeadlineKind::law) ofLaw.push_back(each);
    }
    return forecasting::hardestOf(ofLaw, milestone.deterministic);
}

std::shared_ptr<const sheet::Source> forecastRows(const app::View& view, const app::Foretold* foretold,
                                                  const app::RememberedForecast* kept, model::Language language) {
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
            addSince(row.values, *found, kept);
            row.values.push_back(sheet::percentValue(found->criticality));
        }
        rows.push_back(std::move(row));
    }
    const auto all = columns();
    if (foretold) {
        for (const auto& each : foretold->forecast.programmes) {
            if (!portfolio.find(each.programme)) continue;
            rows.push_back(rowOf(portfolio, each, all, language));
            if (isOld) rows.back().look.text = chart::ColourRole::textMuted;
        }
    }
    return std::make_shared<sheet::ReckonedSource>(view, language, all, std::move(rows));
}

}  // namespace mijlpaal::gui
