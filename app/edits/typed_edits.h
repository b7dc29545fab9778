#pragma once

#include "app/edits/edit_lines.h"
#include "app/view.h"
#include "model/change_set.h"
#include "model/plan_text.h"

#include <tl/expected.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Edits in words, of every kind of record and every field, as the command line takes them:
///
///     set KIND [CODE] FIELD=VALUE…          add KIND [FIELD=VALUE…]
///     remove KIND CODE… [--with-references] link A B [FS+3d], link A0012FS+3d B
///     unlink A B [FS]                       move activity CODE… --under|--before|--after X, --top,
///                                           --indent, --outdent, --up, --down
///     post KIND FIELD=VALUE…                reverse KIND CODE [FIELD=VALUE…] [--day D] [--reason T]
///
/// They are made of the same functions as those of the window.
namespace mijlpaal::app {

/// The words that begin an edit.
std::span<const std::string_view> editVerbs();

/// What one line means.
struct TypedEdit {
    base::Place place;
    /// What it is called in the journal when it stands alone.
    base::Message label;
    model::ObjectRef subject;
    /// The name by which the record is known after all the edits, before them where it is gone then, or else
    /// the one that it had in between.
    std::string name;
    bool isAddition = false;
    /// Everything was so already.
    bool isEmpty = false;
};

struct TypedEdits {
    /// All edits as one step, named after the first.
    model::ChangeSet changes;
    std::vector<TypedEdit> edits;
};

/// Reads edits that follow on one another, each from the plan that the one before leaves; later ones may name
/// records that were added before. That the plan can be made after them is left to the session.
/// Errors: everything that cannot be read, that an edit refuses, and the rules that all together would break.
tl::expected<TypedEdits, base::Findings> understand(const View& view, const std::vector<EditLine>& lines,
                                                    model::Language language);

}  // namespace mijlpaal::app
