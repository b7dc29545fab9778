#include "sheet/record_source.h"

#include "app/edits/record_edits.h"
#include "app/edits/record_fields.h"
#include "app/edits/typed_value.h"
#include "base/text.h"
#include "model/edit.h"
#include "sheet/measures.h"
#include "sheet/record_columns.h"
#include "sheet/values.h"

#include <algorithm>

namespace mijlpaal::sheet {

using model::RecordKind;

struct RecordSource::Form {
    RecordKind kind{};
    model::Language language{};
    model::Showing showing;
    std::vector<ComputedColumn> computed;
    std::vector<Column> columns;
};

RecordSource::RecordSource(app::View view, RecordKind kind, model::Language language,
                           model::Showing::Translate translate, std::vector<ComputedColumn> computed)
    : view_{std::move(view)} {
    auto columns = recordColumns(kind, language, translate);
    for (const auto& each : computed) columns.push_back(each.column);
    form_ = std::make_shared<const Form>(Form{kind, language, model::Showing{language, std::move(translate)},
                                              std::move(computed), std::move(columns)});
}

RecordSource::RecordSource(app::View view, std::shared_ptr<const Form> form)
    : view_{std::move(view)}, form_{std::move(form)} {}

std::unique_ptr<Source> RecordSource::over(const app::View& view) const {
    return std::unique_ptr<Source>{new RecordSource{view, form_}};
}

const std::vector<Column>& RecordSource::columns() const {
    return form_->columns;
}

const std::vector<Row>& RecordSource::rows() const {
    if (rows_) return *rows_;
    auto& rows = rows_.emplace();
    const auto& portfolio = view_.portfolio();
    const auto& table = portfolio.table(form_->kind);
    rows.reserve(table.size());
    if (form_->kind == RecordKind::activity) {
        for (const auto id : model::outline(portfolio)) {
            const auto parent = model::outlineParent(portfolio, *portfolio.find(id));
            rows.push_back({id.number, parent ? parent->number : 0});
        }
    } else {
        for (auto at = table.first(); at != table.last(); ++at) rows.push_back({at->number, 0});
    }
    return rows;
}

model::ObjectRef RecordSource::refOf(RowKey row) const {
    return {form_->kind, row};
}

const model::Field* RecordSource::fieldOf(std::size_t column) const {
    const auto fields = model::fields(form_->kind);
    return column < fields.size() ? &fields[column] : nullptr;
}

std::optional<model::ObjectRef> RecordSource::record(RowKey row) const {
    if (!view_.portfolio().contains(refOf(row))) return std::nullopt;
    return refOf(row);
}

std::string RecordSource::text(RowKey row, std::size_t column) const {
    const auto* record = view_.portfolio().record(refOf(row));
    if (!record) return {};
    if (const auto* field = fieldOf(column)) return fieldText(record, row, *field);
    return shown(column, value(row, column));
}

std::string RecordSource::fieldText(const void* record, RowKey row, const model::Field& field) const {
    auto value = field.get(record);
    if (isNothing(value)) return {};
    return form_->showing.value(view_.portfolio(), refOf(row), field, value);
}

model::Value RecordSource::value(RowKey row, std::size_t column) const {
    const auto* record = view_.portfolio().record(refOf(row));
    if (!record) return {};
    if (fieldOf(column)) return fieldValue(record, row, column);
    return form_->computed[column - model::fields(form_->kind).size()].value(view_, refOf(row));
}

model::Value RecordSource::fieldValue(const void* record, RowKey row, std::size_t column) const {
    const auto& field = *fieldOf(column);
    const auto measure = form_->columns[column].measure;
    if (measure != Measure::text) return measured(field, measure, record);
    auto text = fieldText(record, row, field);
    return text.empty() ? model::Value{} : model::Value{std::move(text)};
}

std::string RecordSource::shown(std::size_t column, const model::Value& value) const {
    const auto* field = fieldOf(column);
    const auto* number = std::get_if<std::int64_t>(&value);
    if (field && number) {
        if (isNumberAsName(*field)) return std::to_string(*number);
        if (field->unit == model::Unit::workingHours)
            return model::durationText({*number}, model::TimeUnit::hour, {}, form_->language);
    }
    if (!field) {
        const auto& own = form_->computed[column - model::fields(form_->kind).size()].shown;
        if (own) return own(view_, value);
    }
    return shownAs(view_, form_->columns[column], value, form_->language);
}

base::Result<ValueRange> RecordSource::read(std::size_t column, std::string_view text) const {
    const auto* field = fieldOf(column);
    const bool isText = form_->columns[column].measure == Measure::text;
    // Of a day people may mean every moment, and of numbers those that no record may have.
    auto asMeasured = Source::read(column, text);
    if (!field || (!isText && asMeasured)) return asMeasured;
    const auto scratch = model::operationsOf(form_->kind).make();
    const auto fit = app::typeInto(scratch.get(), form_->kind, *field, text, view_.portfolio());
    if (!fit) return isText ? base::failure(fit.error().message) : asMeasured;
    auto value = fieldValue(scratch.get(), 0, column);
    return ValueRange{value, value};
}

bool RecordSource::isEditable(RowKey row, std::size_t column) const {
    return view_.isEditable() && fieldOf(column) && record(row);
}

base::Result<model::ChangeSet> RecordSource::typed(RowKey row, std::size_t column,
                                                   std::string_view text) const {
    const auto* field = fieldOf(column);
    if (!field) return Source::typed(row, column, text);
    // What is shown may be less exact than what is known.
    if (record(row) && base::trimmed(text) == base::trimmed(this->text(row, column)))
        return model::ChangeSet{};
    return app::typed(view_, refOf(row), *field, text, form_->language);
}

std::optional<model::Question> RecordSource::questionOf(RowKey row, std::size_t column,
                                                        std::string_view text) const {
    const auto* field = fieldOf(column);
    if (!field || !record(row) || base::trimmed(text) == base::trimmed(this->text(row, column)))
        return std::nullopt;
    return app::questionOf(view_, refOf(row), *field, text, form_->language);
}

bool RecordSource::canAdd() const {
    return view_.isEditable() && form_->kind != RecordKind::settings;
}

base::Result<NewRow> RecordSource::added(std::optional<RowKey> before,
                                         std::span<const std::pair<std::size_t, std::string>> texts) const {
    std::vector<std::pair<const model::Field*, std::string>> values;
    const auto scratch = model::operationsOf(form_->kind).make();
    for (const auto& [column, text] : texts) {
        const auto* field = fieldOf(column);
        const bool isName = field && (field->name == "name_nl" || field->name == "name_en");
        if (isName || (field && app::mustBeGiven(*field, scratch.get()))) values.emplace_back(field, text);
    }
    std::optional<model::ActivityId> next;
    if (before && form_->kind == RecordKind::activity) next = model::ActivityId{*before};
    const auto made = app::added(view_, form_->kind, values, next, form_->language);
    if (!made) return base::failure(made.error());
    return NewRow{made->changes, made->record.number};
}

}  // namespace mijlpaal::sheet
