#include "sheet/options_source.h"

namespace mijlpaal::sheet {

using app::Deviation;
using app::Option;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> columns() {
    std::vector<Column> all{reckonedColumn("what", tr("Deviation, and what can be done"), Measure::text, 60),
                            reckonedColumn("due", tr("Due"), Measure::day, 11),
                            reckonedColumn("ready", tr("Ready"), Measure::day, 11),
                            reckonedColumn("late", tr("Days late"), Measure::number, 9),
                            reckonedColumn("enough", tr("Enough"), Measure::text, 8),
                            reckonedColumn("decide_by", tr("Decide by"), Measure::day, 11),
                            reckonedColumn("cost", tr("Cost"), Measure::money, 14),
                            reckonedColumn("scope", tr("Scope"), Measure::text, 20),
                            reckonedColumn("kind", tr("Kind"), Measure::text, 16)};
    return all;
}

class Rows {
public:
    Rows(const app::View& view, model::Language language) : view_{view}, translate_{language} {
        for (const auto& each : app::deviationsOf(view)) add(each);
    }

    std::vector<ReckonedRow> take() && { return std::move(rows_); }

private:
    static model::Value day(const std::optional<model::Day>& each) {
        return each ? dayValue(*each) : model::Value{};
    }
    static model::Value text(std::string each) {
        return each.empty() ? model::Value{} : model::Value{std::move(each)};
    }

    ReckonedRow& newRow() {
        auto& row = rows_.emplace_back();
        row.key = static_cast<RowKey>(rows_.size());
        return row;
    }

    void add(const Deviation& deviation) {
        auto& row = newRow();
        row.record = deviation.about;
        row.look.isBold = true;
        row.values = {model::Value{translate_(sentenceFor(deviation, view_, translate_.language()))},
                      day(deviation.due),
                      day(deviation.expected),
                      deviation.late ? model::Value{std::int64_t{*deviation.late}} : model::Value{},
                      {},
                      {},
                      {},
                      {},
                      model::Value{translate_.text(app::wordsFor(deviation.kind))}};
        const auto parent = row.key;
        for (const auto& option : deviation.options) add(option, deviation, parent);
    }

    void add(const Option& option, const Deviation& deviation, RowKey parent) {
        auto& row = newRow();
        row.parent = parent;
        row.record = recordOf(option, deviation);
        row.values = {model::Value{wordsFor(option, deviation, view_, translate_)},
                      {},
                      day(option.ready),
                      {},
                      model::Value{translate_.text(option.mends ? tr("yes") : tr("no"))},
                      day(option.decideBy),
                      option.cost ? model::Value{option.cost->cents} : model::Value{},
                      text(scopeOf(option, deviation, view_, translate_)),
                      {}};
        if (option.decideBy && *option.decideBy < view_.portfolio().settings().statusDate)
            row.look.text = chart::ColourRole::critical;
    }

    /// Where one does what the option says.
    std::optional<model::ObjectRef> recordOf(const Option& option, const Deviation& deviation) const {
        if (option.fallback) return refTo(*option.fallback);
        if (option.levers.empty())
            return deviation.need ? std::optional{refTo(*deviation.need)} : deviation.about;
        const auto on = option.levers.front().on;
        if (on.kind != model::RecordKind::dependency) return on;
        return refTo(view_.portfolio().all<model::Dependency>().at({on.number}).successor);
    }

    const app::View& view_;
    app::Translator translate_;
    std::vector<ReckonedRow> rows_;
};

}  // namespace

/// Rows are numbered from 1 in the order in which they stand.
OptionOfRow optionOfRow(const app::View& view, RowKey row) {
    RowKey at = 0;
    for (const auto& deviation : app::deviationsOf(view)) {
        if (++at == row) return {&deviation, nullptr};
        const auto options = static_cast<RowKey>(deviation.options.size());
        if (row <= at + options && row > at)
            return {&deviation, &deviation.options[static_cast<std::size_t>(row - at - 1)]};
        at += options;
    }
    return {};
}

std::shared_ptr<const Source> optionsSource(const app::View& view, model::Language language) {
    return std::make_shared<ReckonedSource>(view, language, columns(), Rows{view, language}.take());
}

}  // namespace mijlpaal::sheet
