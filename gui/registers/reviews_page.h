#pragma once

#include "gui/registers/registers.h"

#include <filesystem>
#include <functional>
#include <string>

namespace mijlpaal::gui {

/// The reviews; for the selected one the plan writes what it has to show.
class ReviewsPage : public RecordPage {
public:
    ReviewsPage(wxWindow* parent, PageHost& host);

    std::vector<Command> commands() override;

    /// Where the file is to be written; replaced where nobody can be asked. Nothing is done with an empty answer.
    std::function<std::filesystem::path(const std::string& name)> chooseFile;

private:
    void writeEvidence();
};

}  // namespace mijlpaal::gui
