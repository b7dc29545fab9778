#include "app/saved_forecasts.h"

#include "app/forecast.h"
#include "forecasting/fingerprint.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::app {

using model::SavedForecast;

namespace {

forecasting::Setting settingOf(const SavedForecast& record) {
    forecasting::Setting setting;
    setting.shape = record.shape;
    setting.underWay = record.underWay;
    setting.risks = record.risks;
    setting.wholeDays = record.wholeDays;
    setting.correlation = static_cast<double>(record.correlationPercent) / 100;
    return setting;
}

std::string nextCode(const model::Portfolio& portfolio) {
    const auto& table = portfolio.table(model::RecordKind::savedForecast);
    for (auto number = portfolio.all<SavedForecast>().nextId().number;; ++number) {
        auto code = "F" + std::to_string(number);
        if (table.countOf(code) == 0) return code;
    }
}

}  // namespace

model::ChangeSet saveForecast(const model::Portfolio& now, const View& view, const forecasting::Forecast& forecast,
                              const std::string& name, model::Day madeOn) {
    SavedForecast record;
    record.id = now.all<SavedForecast>().nextId();
    record.code = nextCode(now);
    record.nameNl = name;
    record.madeOn = madeOn;
    record.revision = view.revision();
    record.seed = static_cast<std::int64_t>(forecast.seed);
    record.trials = forecast.trials;
    record.shape = forecast.setting.shape;
    record.underWay = forecast.setting.underWay;
    record.risks = forecast.setting.risks;
    record.wholeDays = forecast.setting.wholeDays;
    record.correlationPercent = std::llround(forecast.setting.correlation * 100);
    record.statusDateIsFloor = view.rules().statusDateIsFloor;
    record.fingerprint = forecasting::fingerprintOf(forecast);
    model::ChangeSet changes;
    changes.label = base::message("Keep forecast “{name}”", {{"name", name}});
    changes.add(std::move(record));
    return changes;
}

base::Result<RememberedForecast> remember(const Session& session, const SavedForecast& record,
                                          const model::Portfolio& now, const std::stop_token& stop) {
    auto view = session.at(record.revision);
    if (!view) return base::failure(std::move(view.error()));
    auto rules = view->rules();
    if (rules.statusDateIsFloor != record.statusDateIsFloor) {
        rules.statusDateIsFloor = record.statusDateIsFloor;
        view = view->withRules(rules);
    }
    forecasting::Run run;
    run.seed = static_cast<std::uint64_t>(record.seed);
    run.trials = static_cast<std::uint32_t>(record.trials);
    run.stop = stop;
    const auto setting = settingOf(record);
    auto forecast = forecastOf(*view, setting, run);
    if (!forecast) return base::failure(std::move(forecast.error()));
    auto scores = forecasting::scoresOf(view->portfolio(), view->schedule(), setting, run, now);
    if (!scores) return base::failure(std::move(scores.error()));
    RememberedForecast made;
    made.record = record;
    if (*forecast) made.forecast = std::move(**forecast);
    made.scores = std::move(*scores);
    made.isExact = forecasting::fingerprintOf(made.forecast) == record.fingerprint;
    return made;
}

std::vector<SavedForecast> savedForecasts(const model::Portfolio& portfolio) {
    std::vector<SavedForecast> all;
    for (const auto& each : portfolio.all<SavedForecast>()) all.push_back(each);
    std::stable_sort(all.begin(), all.end(),
                     [](const SavedForecast& one, const SavedForecast& other) { return one.madeOn < other.madeOn; });
    return all;
}

}  // namespace mijlpaal::app
