#include "gui/journal/journal_source.h"

#include "app/local_moment.h"
#include "app/showing.h"
#include "model/moment_text.h"
#include "model/portfolio.h"

#include <algorithm>

namespace mijlpaal::gui {

using sheet::RowKey;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

/// The key of a row is its revision, and behind that its place below it, from 1; 0 for the revision itself.
constexpr RowKey placeRoom = RowKey{1} << 24;

/// A step that changes more is told by its number of records: nobody reads through an import field by field.
constexpr std::size_t mostFields = 400;

std::size_t linesOf(const model::Patch& patch) {
    return patch.deed == model::Deed::change ? patch.fields.size() : 1;
}

std::size_t linesOf(const JournalStep& step) {
    std::size_t lines = 0;
    for (const auto& patch : step.patches) lines += linesOf(patch);
    return lines;
}

std::shared_ptr<const std::vector<sheet::Row>> rowsOf(const JournalSteps& steps) {
    auto rows = std::make_shared<std::vector<sheet::Row>>();
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const auto key = step->entry.revision * placeRoom;
        rows->push_back({key, 0});
        const auto lines = linesOf(*step);
        if (lines > mostFields) continue;
        for (std::size_t i = 1; i <= lines; ++i) rows->push_back({key + static_cast<RowKey>(i), key});
    }
    return rows;
}

/// On the clock of the user.
model::Moment momentOf(const storage::JournalEntry& entry) {
    return app::localMoment(entry.at).value_or(model::Moment{});
}

}  // namespace

JournalSource::JournalSource(app::View view, model::Language language,
                             std::shared_ptr<const JournalSteps> steps)
    : view_{std::move(view)}, language_{language}, steps_{std::move(steps)}, rows_{rowsOf(*steps_)} {}

std::unique_ptr<sheet::Source> JournalSource::over(const app::View& view) const {
    auto source = std::make_unique<JournalSource>(*this);
    source->view_ = view;
    return source;
}

const std::vector<sheet::Column>& JournalSource::columns() const {
    using sheet::Measure;
    static const std::vector<sheet::Column> columns = [] {
        std::vector<sheet::Column> all;
        const auto add = [&](const char* name, const char* title, int width,
                             Measure measure = Measure::text) {
            sheet::Column column;
            column.name = name;
            column.title = title;
            column.width = width;
            column.measure = measure;
            column.align = measure == Measure::text ? sheet::Align::left : sheet::Align::right;
            column.startsShown = column.name != "reason";
            all.push_back(std::move(column));
        };
        add("what", tr("Change"), 36);
        add("moment", tr("Moment"), 15, Measure::moment);
        add("author", tr("Role"), 10);
        add("record", tr("Record"), 20);
        add("field", tr("Field"), 22);
        add("before", tr("Before"), 16);
        add("after", tr("After"), 16);
        add("revision", tr("Revision"), 7, Measure::number);
        add("reason", tr("Reason"), 20);
        return all;
    }();
    return columns;
}

std::int64_t JournalSource::revisionOf(RowKey row) const {
    return row > 0 ? row / placeRoom : 0;
}

const JournalStep* JournalSource::stepOf(RowKey row) const {
    const auto wanted = revisionOf(row);
    const auto found =
        std::lower_bound(steps_->begin(), steps_->end(), wanted,
                         [](const auto& step, auto number) { return step.entry.revision < number; });
    return found != steps_->end() && found->entry.revision == wanted ? &*found : nullptr;
}

JournalSource::Line JournalSource::lineOf(RowKey row) const {
    const auto* step = stepOf(row);
    auto place = static_cast<std::size_t>(row % placeRoom);
    if (!step || place == 0) return {};
    for (const auto& patch : step->patches) {
        const auto lines = linesOf(patch);
        if (place <= lines)
            return {&patch, patch.deed == model::Deed::change ? &patch.fields[place - 1] : nullptr};
        place -= lines;
    }
    return {};
}

/// Of a row that tells a whole step the only record, where it is one.
std::optional<model::ObjectRef> JournalSource::record(RowKey row) const {
    const auto line = lineOf(row);
    const auto* step = stepOf(row);
    if (!line.patch && (!step || step->patches.size() != 1)) return std::nullopt;
    const auto ref = line.patch ? line.patch->subject() : step->patches.front().subject();
    if (!view_.portfolio().record(ref)) return std::nullopt;
    return ref;
}

std::string JournalSource::labelOf(const JournalStep& step) const {
    const app::Translator translate{language_};
    const auto label = translate(step.entry.label);
    if (!step.entry.undoes) return label;
    const base::MessageValues values{{"revision", std::to_string(*step.entry.undoes)}, {"label", label}};
    return translate(step.entry.isRedo ? base::message("Do again, back from {revision}: {label}", values)
                                       : base::message("Take back {revision}: {label}", values));
}

std::string JournalSource::fieldText(const Line& line, std::size_t column) const {
    const app::Translator translate{language_};
    const auto showing = app::showingIn(translate);
    const auto& patch = *line.patch;
    switch (column) {
        case whatColumn:
            return translate.text(patch.deed == model::Deed::add      ? tr("added")
                                  : patch.deed == model::Deed::remove ? tr("removed")
                                                                      : tr("changed"));
        case recordColumn: {
            const auto code = model::codeOf(view_.portfolio(), patch.subject());
            const auto kind = translate.text(model::wordsFor(patch.kind));
            if (!code.empty()) return kind + " " + code;
            const auto whole = patch.deed == model::Deed::change ? nullptr : model::wholeRecord(patch);
            return whole ? kind + " " + model::codeOf(patch.kind, whole.get()) : kind;
        }
        case fieldColumn:
            return line.change ? showing.name(patch.kind, *line.change->field) : std::string{};
        case beforeColumn:
        case afterColumn: {
            if (!line.change) return {};
            const auto isBefore = column == beforeColumn;
            if (isBefore ? line.change->beforeIsGone : line.change->afterIsGone)
                return translate.text(tr("taken out of the journal"));
            return showing.value(view_.portfolio(), patch.subject(), *line.change->field,
                                 isBefore ? line.change->before : line.change->after);
        }
        default:
            return {};
    }
}

std::string JournalSource::text(RowKey row, std::size_t column) const {
    const auto* step = stepOf(row);
    if (!step) return {};
    if (const auto line = lineOf(row); line.patch) return fieldText(line, column);
    switch (column) {
        case whatColumn:
            return labelOf(*step);
        case momentColumn:
            return model::momentText(momentOf(step->entry), language_);
        case authorColumn:
            return step->entry.author;
        case recordColumn: {
            if (step->patches.size() == 1) return fieldText({&step->patches.front(), nullptr}, recordColumn);
            return app::Translator{language_}(
                base::message("{count} records", {{"count", std::to_string(step->patches.size())}}));
        }
        case revisionColumn:
            return std::to_string(step->entry.revision);
        case reasonColumn:
            return step->entry.reason;
        default:
            return {};
    }
}

model::Value JournalSource::value(RowKey row, std::size_t column) const {
    const auto* step = stepOf(row);
    const bool isStep = row % placeRoom == 0;
    if (!step) return {};
    if (column == momentColumn)
        return isStep ? model::Value{momentOf(step->entry).tenths} : model::Value{};
    if (column == revisionColumn) return isStep ? model::Value{step->entry.revision} : model::Value{};
    auto shown = text(row, column);
    return shown.empty() ? model::Value{} : model::Value{std::move(shown)};
}

std::string JournalSource::shown(std::size_t column, const model::Value& value) const {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    if (!number) return {};
    return column == momentColumn ? model::momentText({*number}, language_) : std::to_string(*number);
}

sheet::Look JournalSource::look(RowKey row, std::size_t column) const {
    sheet::Look look;
    look.isBold = column == whatColumn && row % placeRoom == 0;
    return look;
}

}  // namespace mijlpaal::gui
