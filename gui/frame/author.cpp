#include "gui/frame/author.h"

#include "app/author.h"
#include "gui/dialogs/author_dialog.h"
#include "gui/frame/user_settings.h"
#include "gui/parts/text.h"

namespace mijlpaal::gui {

namespace {

constexpr auto key = "/author";

}  // namespace

std::string authorOfUser() {
    if (const auto given = app::authorOfEnvironment()) return *given;
    wxString known;
    if (userSettings()->Read(key, &known)) return toUtf8(known);
    AuthorDialog dialog{nullptr, app::unknownAuthor};
    const auto author = dialog.ShowModal() == wxID_OK ? dialog.author() : app::unknownAuthor;
    rememberAuthor(author);
    return author;
}

void rememberAuthor(const std::string& author) {
    const auto settings = userSettings();
    settings->Write(key, fromUtf8(author));
    settings->Flush();
}

}  // namespace mijlpaal::gui
