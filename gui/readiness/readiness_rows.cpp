#include "gui/readiness/readiness_rows.h"

#include "app/language.h"
#include "forecasting/probability_words.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::gui {

using forecasting::Chance;
using forecasting::NeedReadiness;
using forecasting::PartReadiness;
using model::LawDependency;
using sheet::Measure;
using sheet::ReckonedRow;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

/// The key of a row is its part, and behind that its place in it, from 1; 0 for the part itself.
constexpr sheet::RowKey placeRoom = sheet::RowKey{1} << 20;

/// How many of what is late are named.
constexpr std::size_t mostBlockers = 3;

enum Place : std::size_t {
    nameAt,
    relationAt,
    plannedAt,
    byAt,
    readyAt,
    wordsAt,
    keptAt,
    movedAt,
    byObjectAt,
    byFallbackAt,
    preferredAt,
    blockersAt,
    fallbackAt,
    lastDayAt,
    places,
};

std::vector<sheet::Column> columns() {
    using sheet::reckonedColumn;
    std::vector<sheet::Column> all{
        reckonedColumn("name", tr("Law part, and what it needs"), Measure::text, 30),
        reckonedColumn("relation", tr("Need"), Measure::text, 14),
        reckonedColumn("planned", tr("Planned"), Measure::day, 11),
        reckonedColumn("by", tr("Needed by"), Measure::day, 11),
        reckonedColumn("ready", tr("Ready"), Measure::percent, 8),
        reckonedColumn("words", tr("In words"), Measure::text, 18),
        reckonedColumn("kept_chance", tr("Chance kept last"), Measure::percent, 15),
        reckonedColumn("moved", tr("Points since"), Measure::number, 12),
        reckonedColumn("by_object", tr("By itself"), Measure::percent, 9),
        reckonedColumn("by_fallback", tr("Fallback"), Measure::percent, 9),
        reckonedColumn("preferred", tr("Preferred"), Measure::percent, 10),
        reckonedColumn("blockers", tr("Late most often"), Measure::text, 18),
        reckonedColumn("fallback", tr("Falls back on"), Measure::text, 13),
        reckonedColumn("last_day", tr("Last day to start"), Measure::day, 15),
    };
    return all;
}

model::Value shareOf(const std::optional<Chance>& chance) {
    return chance ? sheet::percentValue(chance->share) : model::Value{};
}

class Rows {
public:
    Rows(const app::View& view, const app::Foretold* foretold, const app::RememberedForecast* kept,
         model::Language language)
        : view_{view}, foretold_{foretold}, kept_{kept}, language_{language}, translate_{language} {
        isOld_ = foretold && !app::foretellTheSame(foretold->view, view);
        for (const auto& part : view.portfolio().all<model::LawPart>()) add(part);
    }

    std::vector<ReckonedRow> take() { return std::move(rows_); }

private:
    std::string titleOf(model::ObjectRef record) const {
        return model::codeOf(view_.portfolio(), record) + " " +
               model::nameOf(view_.portfolio(), record, language_ == model::Language::english);
    }

    ReckonedRow rowOf(sheet::RowKey key) const {
        ReckonedRow row;
        row.key = key;
        row.values.resize(places);
        if (isOld_) row.look.text = chart::ColourRole::textMuted;
        return row;
    }

    void add(const model::LawPart& part) {
        std::vector<const LawDependency*> needs;
        for (const auto& each : view_.portfolio().all<LawDependency>()) {
            const bool counts = each.relation == model::LawRelation::mustBeReadyBefore ||
                                each.relation == model::LawRelation::preferredReadyBefore;
            if (counts && each.lawPart == part.id) needs.push_back(&each);
        }
        if (needs.empty()) return;
        const auto* found = foundOf(part.id);
        auto row = rowOf(part.id.number * placeRoom);
        row.look.isBold = true;
        row.record = refTo(part.id);
        row.values[nameAt] = titleOf(refTo(part.id));
        if (found) {
            row.values[readyAt] = shareOf(found->ready);
            if (found->ready) row.values[wordsAt] = translate_(forecasting::wordsFor(found->ready->share));
            if (found->isDayUnknown) row.values[wordsAt] = translate_.text(tr("day unknown"));
            const auto* then = kept_ ? kept_->findPart(part.id) : nullptr;
            if (then) row.values[keptAt] = shareOf(then->ready);
            if (then && found->ready)
                row.values[movedAt] =
                    std::int64_t{std::llround(found->ready->share * 100) - std::llround(then->ready->share * 100)};
            row.values[byObjectAt] = shareOf(found->byObject);
            row.values[byFallbackAt] = shareOf(found->byFallback);
            row.values[preferredAt] = shareOf(found->preferred);
            row.values[blockersAt] = blockersOf(*found);
        }
        rows_.push_back(std::move(row));
        for (std::size_t i = 0; i < needs.size(); ++i)
            add(*needs[i], part.id.number * placeRoom, static_cast<sheet::RowKey>(i) + 1, found);
    }

    void add(const LawDependency& need, sheet::RowKey part, sheet::RowKey place, const PartReadiness* found) {
        auto row = rowOf(part + place);
        row.parent = part;
        const auto activity = scheduling::deliveredBy(view_.portfolio(), need.required);
        row.record = activity ? std::optional{refTo(*activity)} : std::nullopt;
        const auto* dates = activity ? view_.schedule().find(*activity) : nullptr;
        const bool isMust = need.relation == model::LawRelation::mustBeReadyBefore;
        row.values[nameAt] = titleOf(row.record.value_or(need.required));
        row.values[relationAt] = translate_.text(isMust ? tr("must") : tr("preferred"));
        if (dates) row.values[plannedAt] = sheet::dayValue(scheduling::finishDay(dates->finish));
        if (const auto fallback =
                need.fallback ? scheduling::deliveredBy(view_.portfolio(), *need.fallback) : std::nullopt)
            row.values[fallbackAt] = model::codeOf(view_.portfolio(), refTo(*fallback));
        if (const auto* known = found ? foundOf(need.id, *found) : nullptr) {
            if (known->by) row.values[byAt] = sheet::dayValue(scheduling::finishDay(*known->by));
            row.values[wordsAt] = known->byObject ? translate_(forecasting::wordsFor(known->byObject->share))
                                                  : translate_.text(tr("day unknown"));
            row.values[byObjectAt] = shareOf(known->byObject);
            row.values[byFallbackAt] = shareOf(known->byFallback);
            row.values[lastDayAt] = lastDayOf(known->fallback, *found);
        }
        rows_.push_back(std::move(row));
    }

    const PartReadiness* foundOf(model::LawPartId part) const {
        if (!foretold_) return nullptr;
        const auto& parts = foretold_->readiness.parts;
        const auto found =
            std::find_if(parts.begin(), parts.end(), [&](const auto& each) { return each.part == part; });
        return found == parts.end() ? nullptr : &*found;
    }

    static const NeedReadiness* foundOf(model::LawDependencyId need, const PartReadiness& part) {
        const auto found = std::find_if(part.needs.begin(), part.needs.end(),
                                        [&](const auto& each) { return each.need == need; });
        return found == part.needs.end() ? nullptr : &*found;
    }

    model::Value blockersOf(const PartReadiness& part) const {
        std::string codes;
        for (std::size_t i = 0; i < std::min(mostBlockers, part.blockers.size()); ++i)
            codes +=
                (i > 0 ? ", " : "") + model::codeOf(foretold_->view.portfolio(), refTo(part.blockers[i]));
        return codes.empty() ? model::Value{} : model::Value{codes};
    }

    static model::Value lastDayOf(const std::optional<model::ActivityId>& fallback,
                                  const PartReadiness& part) {
        for (const auto& each : part.fallbacks) {
            if (each.activity == fallback && each.lastResponsibleDay)
                return sheet::dayValue(*each.lastResponsibleDay);
        }
        return {};
    }

    const app::View& view_;
    const app::Foretold* foretold_;
    const app::RememberedForecast* kept_;
    model::Language language_;
    app::Translator translate_;
    bool isOld_ = false;
    std::vector<ReckonedRow> rows_;
};

}  // namespace

std::shared_ptr<const sheet::Source> readinessRows(const app::View& view, const app::Foretold* foretold,
                                                   const app::RememberedForecast* kept, model::Language language) {
    return std::make_shared<sheet::ReckonedSource>(view, language, columns(),
                                                   Rows{view, foretold, kept, language}.take());
}

model::LawPartId partOfRow(sheet::RowKey row) {
    return model::LawPartId{row / placeRoom};
}

}  // namespace mijlpaal::gui
