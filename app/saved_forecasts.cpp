#include "app/saved_forecasts.h"

#include "app/forecast.h"
#include "forecasting/fingerprint.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::app {

using model::SavedForecast;

namespace {

/// As many as the commands and the window can be asked for.
constexpr std::int64_t mostTrialsKept = 1'000'000;

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

const forecasting::MilestoneForecast* RememberedForecast::findMilestone(model::ActivityId activity) const {
    const auto& all = forecast.milestones;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.activity == activity; });
    return found == all.end() ? nullptr : &*found;
}

const forecasting::PartReadiness* RememberedForecast::findPart(model::LawPartId part) const {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& each) { return each.part == part; });
    return found == parts.end() || !found->ready ? nullptr : &*found;
}

base::Result<View> planOf(const Session& session, const SavedForecast& record) {
    auto view = session.at(record.revision);
    if (!view) return view;
    auto rules = view->rules();
    if (rules.statusDateIsFloor == record.statusDateIsFloor) return view;
    rules.statusDateIsFloor = record.statusDateIsFloor;
    return view->withRules(rules);
}

base::Result<std::optional<RememberedForecast>> remember(const View& plan, const SavedForecast& record,
                                                         const model::Portfolio& now, const std::stop_token& stop,
                                                         unsigned threads) {
    if (record.trials < 1 || record.trials > mostTrialsKept)
        return base::failure(base::message("Forecast {name} cannot be made again: it does not say how many trials it had.",
                                           {{"name", record.code}}));
    forecasting::Run run;
    run.seed = static_cast<std::uint64_t>(record.seed);
    run.trials = static_cast<std::uint32_t>(record.trials);
    run.threads = threads;
    run.stop = stop;
    const auto setting = settingOf(record);
    auto forecast = forecastOf(plan, setting, run);
    if (!forecast) return base::failure(std::move(forecast.error()));
    if (!*forecast) return std::nullopt;
    auto scores = forecasting::scoresOf(plan.portfolio(), plan.schedule(), setting, run, now);
    if (!scores) return base::failure(std::move(scores.error()));
    RememberedForecast made;
    if (!plan.portfolio().all<model::LawDependency>().empty()) {
        auto parts = forecasting::readinessOfParts(plan.portfolio(), plan.schedule(), setting, run);
        if (!parts) return base::failure(std::move(parts.error()));
        if (!*parts) return std::nullopt;
        made.parts = std::move(**parts);
    }
    if (stop.stop_requested()) return std::nullopt;
    made.record = record;
    made.forecast = std::move(**forecast);
    made.scores = std::move(*scores);
    made.isExact = forecasting::fingerprintOf(made.forecast) == record.fingerprint;
    return made;
}

base::Result<RememberedForecast> remember(const Session& session, const SavedForecast& record,
                                          const model::Portfolio& now) {
    const auto plan = planOf(session, record);
    if (!plan) return base::failure(plan.error());
    auto made = remember(*plan, record, now);
    if (!made) return base::failure(std::move(made.error()));
    return std::move(**made);
}

std::vector<SavedForecast> savedForecasts(const model::Portfolio& portfolio) {
    std::vector<SavedForecast> all;
    for (const auto& each : portfolio.all<SavedForecast>()) all.push_back(each);
    std::stable_sort(all.begin(), all.end(),
                     [](const SavedForecast& one, const SavedForecast& other) { return one.madeOn < other.madeOn; });
    return all;
}

KeptAndCome keptAndCome(const model::Portfolio& now) {
    KeptAndCome made{savedForecasts(now), {}, now.settings().statusDate};
    if (made.kept.empty()) return made;
    for (const auto& activity : now.all<model::Activity>()) {
        if (isMilestone(activity.kind) && activity.actualFinish) made.done.emplace_back(activity.id, *activity.actualFinish);
    }
    return made;
}

}  // namespace mijlpaal::app
