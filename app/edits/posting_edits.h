#pragma once

#include "app/edits/record_edits.h"

/// Rows of the ledger as people type them in a table: each text is looked at by itself, and the row is posted whole, for it
/// stays as it is from then on.
namespace mijlpaal::app {

/// What is understood by a text in a field of a row that is not posted yet, in a record of its own.
/// Errors: a text that the field cannot hold.
base::Result<std::shared_ptr<const void>> understood(const View& view, model::RecordKind kind, const model::Field& field,
                                                     std::string_view text, model::Language language);

/// Posts a row with all of these fields.
/// Errors: as `understood`; it does not say everything that a row must say.
base::Result<NewRecord> posted(const View& view, model::RecordKind kind,
                               std::span<const std::pair<const model::Field*, std::string>> values,
                               model::Language language);

}  // namespace mijlpaal::app
