#include "sheet/postings_source.h"

#include "app/edits/posting_edits.h"
#include "base/text.h"
#include "model/posting.h"
#include "sheet/values.h"

namespace mijlpaal::sheet {

PostingsSource::PostingsSource(std::shared_ptr<const Source> records, model::RecordKind kind, model::Language language,
                               model::Showing::Translate translate)
    : records_{std::move(records)},
      kind_{kind},
      language_{language},
      showing_{language, std::move(translate)},
      draft_{std::make_shared<std::map<std::size_t, Cell>>()} {}

std::unique_ptr<Source> PostingsSource::over(const app::View& view) const {
    auto source = std::make_unique<PostingsSource>(*this);
    source->records_ = records_->over(view);
    return source;
}

const model::Field* PostingsSource::fieldOf(std::size_t column) const {
    const auto fields = model::fields(kind_);
    return column < fields.size() ? &fields[column] : nullptr;
}

std::string PostingsSource::text(RowKey row, std::size_t column) const {
    if (row > 0) return records_->text(row, column);
    const auto cell = draft_->find(column);
    return cell == draft_->end() ? std::string{} : cell->second.shown;
}

base::Result<NewRow> PostingsSource::added(std::optional<RowKey>,
                                           std::span<const std::pair<std::size_t, std::string>> texts) const {
    std::vector<std::pair<const model::Field*, std::string>> values;
    for (const auto& [column, text] : texts) {
        const auto* field = fieldOf(column);
        if (field && !base::trimmed(text).empty()) values.emplace_back(field, text);
    }
    const auto made = app::posted(view(), kind_, values, language_);
    if (!made) return base::failure(made.error());
    return NewRow{made->changes, made->record.number};
}

base::Result<std::string> PostingsSource::understood(std::size_t column, std::string_view text) const {
    const auto* field = fieldOf(column);
    if (!field) return base::failure("Nothing can be typed here.");
    const auto record = app::understood(view(), kind_, *field, text, language_);
    if (!record) return base::failure(record.error());
    const auto value = field->get(record->get());
    return isNothing(value) ? std::string{} : showing_.value(view().portfolio(), {kind_, 0}, *field, value);
}

base::Message PostingsSource::whyStands(RowKey row) const {
    const auto& portfolio = view().portfolio();
    const auto ref = record(row);
    if (!ref) return base::message("This record is not there any more.");
    auto why = base::message("{code} is posted and stays as it is. Take it back with a row of its own, and post what is right.",
                             {{"code", model::codeOf(portfolio, *ref)}});
    model::withPosting(ref->kind, portfolio.record(*ref), [&](const auto& posting) {
        const auto* closing = model::closingOf(portfolio, model::postingDay(posting));
        if (!closing) return;
        why = base::message("{code} is posted, and the books of {first} to {last} are closed. What takes it back comes in an open "
                            "period and names the closed one.",
                            {{"code", posting.code},
                             {"first", model::dayText(closing->firstDay, language_)},
                             {"last", model::dayText(closing->lastDay, language_)}});
    });
    return why;
}

base::Result<void> PostingsSource::draft(std::size_t column, std::string_view text) const {
    if (base::trimmed(text).empty()) {
        draft_->erase(column);
        return {};
    }
    auto shown = understood(column, text);
    if (!shown) return base::failure(shown.error());
    (*draft_)[column] = {std::string{text}, std::move(*shown)};
    return {};
}

base::Result<NewRow> PostingsSource::posted() const {
    std::vector<std::pair<std::size_t, std::string>> texts;
    for (const auto& [column, cell] : *draft_) texts.emplace_back(column, cell.typed);
    return added(std::nullopt, texts);
}

base::Message leftOutWithItsRow() {
    return base::message("The row is posted whole or not at all.");
}

const PostingsSource* postingsIn(const Source& source) {
    return dynamic_cast<const PostingsSource*>(&source);
}

}  // namespace mijlpaal::sheet
