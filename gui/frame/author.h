#pragma once

#include <string>

namespace mijlpaal::gui {

/// The role under which the journal names the edits of this user: MIJLPAAL_AUTHOR, else what was answered
/// before, else what is asked now. Who gives no answer is not asked again.
std::string authorOfUser();

/// Remembers it for the next start.
void rememberAuthor(const std::string& author);

}  // namespace mijlpaal::gui
