#include "sheet/moments_source.h"

#include "app/language.h"
#include "scheduling/telling.h"

namespace mijlpaal::sheet {

using app::MomentOutcome;
using app::PartAtMoment;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> columns() {
    return {reckonedColumn("what", tr("Moment, law part, and what is not ready"), Measure::text, 46),
            reckonedColumn("day", tr("Entry into force"), Measure::day, 11),
            reckonedColumn("stands", tr("Stands"), Measure::text, 22),
            reckonedColumn("by_itself", tr("By itself"), Measure::number, 9),
            reckonedColumn("by_fallback", tr("By fallback"), Measure::number, 11),
            reckonedColumn("missed", tr("Not ready"), Measure::number, 9),
            reckonedColumn("first_day", tr("First day"), Measure::day, 11),
            reckonedColumn("first_day_by_itself", tr("First day without fallback"), Measure::day, 11)};
}

class Rows {
public:
    Rows(const app::View& view, model::Language language)
        : portfolio_{view.portfolio()}, telling_{portfolio_, language}, translate_{language} {}

    void add(const MomentOutcome& moment) {
        std::size_t byItself = 0, byFallback = 0, missed = 0;
        for (const auto& part : moment.parts) {
            byItself += part.byItself;
            byFallback += part.byFallback;
            missed += part.missed.size();
        }
        auto& row = newRow(0);
        row.look.isBold = true;
        row.values = {model::Value{translate_(
                          base::message("{count} parts on {day}; the last working day before is {last}",
                                        {{"count", std::to_string(moment.parts.size())},
                                         {"day", telling_.day(moment.day)},
                                         {"last", telling_.day(moment.lastWorkingDay)}}))},
                      dayValue(moment.day),
                      stands(moment.isReady(), byFallback),
                      number(byItself),
                      number(byFallback),
                      number(missed),
                      {},
                      {}};
        const auto parent = row.key;
        for (const auto& part : moment.parts) add(part, moment.day, parent);
    }

    std::vector<ReckonedRow> take() && { return std::move(rows_); }

private:
    static model::Value number(std::size_t count) { return model::Value{static_cast<std::int64_t>(count)}; }
    static model::Value day(const std::optional<model::Day>& each) {
        return each ? dayValue(*each) : model::Value{};
    }
    model::Value stands(bool isReady, std::size_t byFallback) const {
        return model::Value{translate_.text(!isReady         ? tr("not ready")
                                            : byFallback > 0 ? tr("only through the fallback")
                                                             : tr("ready"))};
    }

    ReckonedRow& newRow(RowKey parent) {
        auto& row = rows_.emplace_back();
        row.key = static_cast<RowKey>(rows_.size());
        row.parent = parent;
        return row;
    }

    void add(const PartAtMoment& part, model::Day moment, RowKey parent) {
        auto& row = newRow(parent);
        row.record = refTo(part.part);
        row.values = {model::Value{telling_.name(refTo(part.part))},
                      dayValue(moment),
                      stands(part.isReady(), part.byFallback),
                      number(part.byItself),
                      number(part.byFallback),
                      number(part.missed.size()),
                      day(part.firstDay),
                      day(part.firstDayByItself)};
        if (!part.isReady()) row.look.text = chart::ColourRole::critical;
        const auto under = row.key;
        for (const auto id : part.missed) add(id, true, under);
        for (const auto id : part.preferredMissed) add(id, false, under);
    }

    void add(model::LawDependencyId id, bool isRequired, RowKey parent) {
        const auto& need = portfolio_.all<model::LawDependency>().at(id);
        auto& row = newRow(parent);
        row.record = refTo(id);
        row.values.resize(columns().size());
        row.values[0] = telling_.name(need.required);
        row.values[2] = translate_.text(isRequired ? tr("must") : tr("preferred"));
    }

    const model::Portfolio& portfolio_;
    scheduling::Telling telling_;
    app::Translator translate_;
    std::vector<ReckonedRow> rows_;
};

}  // namespace

std::shared_ptr<const Source> momentsSource(const app::View& view, model::Language language,
                                            const std::vector<MomentOutcome>& moments) {
    Rows rows{view, language};
    for (const auto& each : moments) rows.add(each);
    return std::make_shared<ReckonedSource>(view, language, columns(), std::move(rows).take());
}

std::shared_ptr<const Source> suggestedMomentsSource(const app::View& view, model::Language language) {
    const auto moments = app::suggestedMoments(view);
    auto made = moments.empty() ? base::Result<app::InParts>{app::InParts{}} : app::lawInParts(view, moments);
    return momentsSource(view, language, made ? made->moments : std::vector<MomentOutcome>{});
}

}  // namespace mijlpaal::sheet
