#include "gui/kept_forecasts/kept_forecast_rows.h"

#include "app/language.h"
#include "forecasting/probability_words.h"
#include "model/plan_text.h"

#include <cmath>

namespace mijlpaal::gui {

using forecasting::Scoreboard;
using sheet::Measure;
using sheet::ReckonedRow;
using sheet::RowKey;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

/// The key of a row is its forecast, and behind that its place in it, from 1; 0 for the forecast itself.
constexpr RowKey placeRoom = RowKey{1} << 20;
constexpr RowKey ofAll = placeRoom - 1;

enum Place : std::size_t {
    nameAt,
    madeOnAt,
    revisionAt,
    trialsAt,
    sameAt,
    p50At,
    p80At,
    dayAt,
    chanceAt,
    wordsAt,
    cameAt,
    heldAt,
    countAt,
    heldShareAt,
    crpsAt,
    brierAt,
    places,
};

std::vector<sheet::Column> columns() {
    using sheet::reckonedColumn;
    std::vector<sheet::Column> all{
        reckonedColumn("name", tr("Forecast, and what it told"), Measure::text, 30),
        reckonedColumn("made_on", tr("Made on"), Measure::day, 11),
        reckonedColumn("revision", tr("Revision"), Measure::number, 8),
        reckonedColumn("trials", tr("Trials"), Measure::number, 9),
        reckonedColumn("same", tr("The same"), Measure::text, 9),
        reckonedColumn("p50", "P50", Measure::day, 11),
        reckonedColumn("p80", "P80", Measure::day, 11),
        reckonedColumn("date", tr("Date"), Measure::day, 11),
        reckonedColumn("chance", tr("Chance"), Measure::percent, 8),
        reckonedColumn("words", tr("In words"), Measure::text, 18),
        reckonedColumn("came", tr("Came on"), Measure::day, 11),
        reckonedColumn("held", tr("Held"), Measure::text, 7),
        reckonedColumn("count", tr("Held to"), Measure::number, 9),
        reckonedColumn("p80_held", tr("P80 held"), Measure::percent, 9),
        reckonedColumn("crps", tr("Days off (CRPS)"), Measure::number, 14),
        reckonedColumn("brier", tr("Brier score"), Measure::number, 11),
    };
    all[crpsAt].decimals = 1;
    all[brierAt].decimals = 3;
    for (const auto rare : {revisionAt, trialsAt}) all[rare].startsShown = false;
    return all;
}

model::Value rounded(double number, double decimals) {
    return std::int64_t{std::llround(number * decimals)};
}

class Rows {
public:
    Rows(const app::View& view, std::span<const app::RememberedForecast> kept, model::Language language)
        : portfolio_{view.portfolio()}, language_{language}, translate_{language} {
        if (kept.empty()) return;
        auto all = rowOf(ofAll);
        all.look.isBold = true;
        all.values[nameAt] = translate_.text(tr("All forecasts together"));
        addScores(all, scoreboardOf(kept));
        rows_.push_back(std::move(all));
        for (const auto& each : kept) add(each);
    }

    std::vector<ReckonedRow> take() { return std::move(rows_); }

private:
    static ReckonedRow rowOf(RowKey key) {
        ReckonedRow row;
        row.key = key;
        row.values.resize(places);
        return row;
    }

    std::string yesOrNo(bool is) const { return translate_.text(is ? tr("yes") : tr("no")); }

    static void addScores(ReckonedRow& row, const Scoreboard& board) {
        row.values[countAt] = static_cast<std::int64_t>(board.milestones + board.chances);
        if (board.held) row.values[heldShareAt] = sheet::percentValue(board.held->share);
        if (board.crps) row.values[crpsAt] = rounded(*board.crps, 10);
        if (board.brier) row.values[brierAt] = rounded(*board.brier, 1000);
    }

    /// What was removed since has neither code nor name.
    std::string titleOf(model::ActivityId milestone) const {
        return model::codeOf(portfolio_, refTo(milestone)) + " " +
               model::nameOf(portfolio_, refTo(milestone), language_ == model::Language::english);
    }

    void add(const app::RememberedForecast& each) {
        const auto& record = each.record;
        auto row = rowOf(gui::rowOf(record.id));
        row.record = refTo(record.id);
        row.look.isBold = true;
        row.values[nameAt] = record.code + " " + record.nameNl;
        row.values[madeOnAt] = sheet::dayValue(record.madeOn);
        row.values[revisionAt] = record.revision;
        row.values[trialsAt] = record.trials;
        row.values[sameAt] = yesOrNo(each.isExact);
        addScores(row, forecasting::scoreboardOf(std::span{&each.scores, 1}));
        const auto head = row.key;
        rows_.push_back(std::move(row));
        RowKey place = 1;
        for (const auto& score : each.scores.milestones) {
            auto told = rowOf(head + place++);
            told.parent = head;
            told.record = refTo(score.milestone);
            told.values[nameAt] = titleOf(score.milestone);
            told.values[p50At] = sheet::dayValue(score.p50);
            told.values[p80At] = sheet::dayValue(score.p80);
            told.values[cameAt] = sheet::dayValue(score.actual);
            told.values[heldAt] = yesOrNo(score.held());
            told.values[crpsAt] = rounded(score.crps, 10);
            if (!score.held()) told.look.text = chart::ColourRole::critical;
            rows_.push_back(std::move(told));
        }
        for (const auto& chance : each.scores.chances) {
            auto told = rowOf(head + place++);
            told.parent = head;
            told.record = refTo(chance.milestone);
            told.values[nameAt] = titleOf(chance.milestone);
            told.values[dayAt] = sheet::dayValue(chance.day);
            told.values[chanceAt] = sheet::percentValue(chance.chance);
            told.values[wordsAt] = translate_(forecasting::wordsFor(chance.chance));
            told.values[heldAt] = yesOrNo(chance.wasMet);
            told.values[brierAt] = rounded(chance.squareOff(), 1000);
            rows_.push_back(std::move(told));
        }
    }

    const model::Portfolio& portfolio_;
    model::Language language_;
    app::Translator translate_;
    std::vector<ReckonedRow> rows_;
};

}  // namespace

std::shared_ptr<const sheet::Source> keptForecastRows(const app::View& view,
                                                      std::span<const app::RememberedForecast> kept,
                                                      model::Language language) {
    return std::make_shared<sheet::ReckonedSource>(view, language, columns(), Rows{view, kept, language}.take());
}

std::optional<model::SavedForecastId> keptForecastOf(RowKey row) {
    if (row < placeRoom) return std::nullopt;
    return model::SavedForecastId{row / placeRoom};
}

RowKey rowOf(model::SavedForecastId forecast) {
    return forecast.number * placeRoom;
}

Scoreboard scoreboardOf(std::span<const app::RememberedForecast> kept) {
    std::vector<forecasting::ForecastScores> scores;
    for (const auto& each : kept) scores.push_back(each.scores);
    return forecasting::scoreboardOf(scores);
}

}  // namespace mijlpaal::gui
