#include "sheet/journal_source.h"

#include "app/journal_words.h"
#include "app/showing.h"
#include "model/codec.h"
#include "sheet/measures.h"
#include "sheet/values.h"

#include <algorithm>

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

/// The places of the columns.
namespace at {
enum : std::size_t { revision, moment, role, what, record, field, before, after, count, reason };
}

/// A row is known by its revision, and by which field of it.
constexpr RowKey perRevision = 1 << 12;
constexpr std::size_t mostFields = 1000;

std::vector<Column> journalColumns() {
    const auto column = [](std::string name, std::string_view title, int width,
                           Measure measure = Measure::text) {
        Column made;
        made.name = std::move(name);
        made.title = title;
        made.width = width;
        made.measure = measure;
        if (measure == Measure::number) made.align = Align::right;
        return made;
    };
    std::vector columns{column("revision", tr("Revision"), 9, Measure::number),
                        column("at", tr("Moment"), 17, Measure::moment),
                        column("author", tr("Role"), 16),
                        column("change", tr("Change"), 44),
                        column("record", tr("Record"), 20),
                        column("field", tr("Field"), 20),
                        column("before", tr("Before"), 24),
                        column("after", tr("After"), 24),
                        column("records", tr("Records"), 9, Measure::number),
                        column("reason", tr("Reason"), 30)};
    columns[at::reason].startsShown = false;
    return columns;
}

/// Of `2026-03-31T10:15:00Z`; nothing of anything else.
model::Value momentOf(const std::string& at) {
    const auto moment = model::codec::storedMoment(at.substr(0, at.find('Z')));
    return moment ? model::Value{moment->tenths} : model::Value{};
}

}  // namespace

base::Result<void> JournalSteps::readOn(const storage::Store& store) {
    const auto last = steps_.empty() ? 0 : steps_.back().entry.revision;
    auto entries = store.journalSince(last);
    if (!entries) return base::failure(entries.error());
    for (auto& entry : *entries) {
        auto patches = store.patches(entry.revision);
        if (!patches) return base::failure(patches.error());
        steps_.push_back({std::move(entry), std::move(*patches)});
    }
    return {};
}

JournalSource::JournalSource(app::View view, std::shared_ptr<const JournalSteps> steps,
                             app::Translator translate)
    : view_{std::move(view)},
      steps_{std::move(steps)},
      translate_{translate},
      showing_{app::showingIn(translate)} {}

std::unique_ptr<Source> JournalSource::over(const app::View& view) const {
    return std::make_unique<JournalSource>(view, steps_, translate_);
}

const std::vector<Column>& JournalSource::columns() const {
    static const auto columns = journalColumns();
    return columns;
}

std::int64_t JournalSource::revisionOf(RowKey row) {
    return row / perRevision;
}

RowKey JournalSource::rowOf(std::int64_t revision) {
    return revision * perRevision;
}

const std::vector<Row>& JournalSource::rows() const {
    if (rows_) return *rows_;
    auto& rows = rows_.emplace();
    const auto& steps = steps_->steps();
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const auto top = rowOf(step->entry.revision);
        rows.push_back({top, 0});
        std::size_t fields = 0;
        for (const auto& patch : step->patches) fields += patch.fields.size();
        for (std::size_t i = 1; i <= std::min(fields, mostFields); ++i)
            rows.push_back({top + static_cast<RowKey>(i), top});
    }
    return rows;
}

JournalSource::Place JournalSource::placeOf(RowKey row) const {
    const auto& steps = steps_->steps();
    const auto step = std::lower_bound(
        steps.begin(), steps.end(), revisionOf(row),
        [](const JournalSteps::Step& each, std::int64_t wanted) { return each.entry.revision < wanted; });
    if (step == steps.end() || step->entry.revision != revisionOf(row)) return {};
    auto left = static_cast<std::size_t>(row % perRevision);
    if (left == 0) return {&*step};
    for (const auto& patch : step->patches) {
        if (left <= patch.fields.size()) return {&*step, &patch, &patch.fields[left - 1]};
        left -= patch.fields.size();
    }
    return {};
}

std::optional<model::ObjectRef> JournalSource::record(RowKey row) const {
    const auto place = placeOf(row);
    if (!place.patch || !view_.portfolio().contains(place.patch->subject())) return std::nullopt;
    return place.patch->subject();
}

std::string JournalSource::text(RowKey row, std::size_t column) const {
    return shown(column, value(row, column));
}

model::Value JournalSource::value(RowKey row, std::size_t column) const {
    const auto [step, patch, change] = placeOf(row);
    if (!step) return {};
    const auto& entry = step->entry;
    const auto& portfolio = view_.portfolio();
    switch (column) {
        case at::revision:
            return entry.revision;
        case at::moment:
            return momentOf(entry.at);
        case at::role:
            return entry.author;
        case at::what:
            return patch ? model::Value{} : app::labelOf(translate_, entry, step->patches);
        case at::count:
            return patch ? model::Value{} : static_cast<std::int64_t>(step->patches.size());
        case at::reason:
            return patch ? model::Value{} : entry.reason;
    }
    if (!patch) return {};
    switch (column) {
        case at::record:
            return app::nameOfChanged(translate_, *patch, portfolio);
        case at::field:
            return showing_.name(patch->kind, *change->field);
        case at::before:
            return showing_.value(portfolio, patch->subject(), *change->field,
                                  app::valueBefore(*patch, *change));
        default:
            return showing_.value(portfolio, patch->subject(), *change->field,
                                  app::valueAfter(*patch, *change));
    }
}

std::string JournalSource::shown(std::size_t column, const model::Value& value) const {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number && column == at::revision) return std::to_string(*number);
    return shownAs(view_, columns()[column], value, translate_.language());
}

}  // namespace mijlpaal::sheet
