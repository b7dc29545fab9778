#pragma once

#include "app/language.h"
#include "base/finding.h"
#include "model/work_time.h"

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace mijlpaal::cli {

using Json = nlohmann::ordered_json;

/// Where a command speaks, in which language, and whether as JSON.
struct Console {
    std::ostream& out;
    std::ostream& err;
    app::Translator translate;
    bool asJson = false;

    void line(const std::string& text = {}) const;
    void say(const base::Message& message) const;
    void json(const Json& answer) const;

    /// Writes the sentence to `err` and gives the exit code for input that cannot be used.
    int refuse(const base::Message& why) const;

    /// Writes a sentence that is no answer to `err`.
    void notice(const base::Message& what) const;

    bool inEnglish() const { return translate.language() == model::Language::english; }

    /// Writes each finding on a line of its own to `err`, unless the answer is JSON, which holds them.
    void list(const base::Findings& findings) const;

    /// The same for findings that an answer in JSON does not hold.
    void warn(const base::Findings& findings) const;
};

/// Minutes as a whole number where they are whole.
Json minutesOf(model::WorkTime time);

Json jsonOf(const base::Findings& findings, const app::Translator& translate);

/// What a portfolio breaks, as `[{"message", "help"}]`.
Json brokenJson(const base::Findings& findings, const app::Translator& translate);

/// A table for a terminal: columns as wide as their widest cell, the last one as it comes. Columns named
/// in `right` are set to the right. Further lines of a last cell stand under its first.
std::string tableText(const std::vector<std::vector<std::string>>& rows,
                      const std::vector<std::size_t>& right = {});

}  // namespace mijlpaal::cli
