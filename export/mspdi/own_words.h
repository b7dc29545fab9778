#pragma once

#include "export/mspdi/element.h"
#include "formats/mspdi_own.h"
#include "model/portfolio.h"

#include <unordered_map>

namespace mijlpaal::exporting::mspdi {

class Writing;

/// What the file tells this program of each task, and of the plan in the row of the project (UID 0), so that
/// it comes back as it was: codes that are no UID, and the rules by which the dates follow.
class OwnTexts {
public:
    explicit OwnTexts(const Writing& writing);

    /// Adds what there is to tell of a task.
    void addTo(Element& task, std::int64_t uid) const;
    /// Names the field in the project, when anything is told.
    void nameIn(Element& project) const;

    bool tells(std::int64_t uid) const { return texts_.contains(uid); }

private:
    std::unordered_map<std::int64_t, std::string> texts_;
    /// Nothing when all of them are in use.
    const formats::mspdi::TextField* field_ = nullptr;
};

}  // namespace mijlpaal::exporting::mspdi
