#include "base/text.h"
#include "letters/template.h"

#include <algorithm>
#include <optional>

namespace mijlpaal::letters {
namespace {

constexpr std::size_t longest = 1'000'000, deepest = 30;

bool hasText(const Vocabulary& vocabulary, std::string_view name) {
    return std::ranges::find(vocabulary.texts, name) != vocabulary.texts.end();
}

const Vocabulary* listIn(const Vocabulary& vocabulary, std::string_view name) {
    for (const auto& [listName, items] : vocabulary.lists) {
        if (listName == name) return &items;
    }
    return nullptr;
}

/// Goes through the tags before mustache does, because mustache drops an unknown field in silence and
/// tells no lines.
class FieldCheck {
public:
    FieldCheck(const Template& letter, const Vocabulary& vocabulary) : letter_{letter} {
        scopes_.push_back({"", &vocabulary, 1});
    }

    base::Result<void> run() {
        const std::string_view text = letter_.text;
        if (text.size() > longest) {
            line_ = 1;
            return fail(base::message("Template {template}, line {line}: a template is at most one megabyte."));
        }
        std::size_t at = 0, counted = 0;
        while ((at = text.find("{{", at)) != std::string_view::npos) {
            const auto close = text.find("}}", at);
            line_ += std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                                text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
            counted = at;
            if (close == std::string_view::npos)
                return fail(base::message(
                    "Template {template}, line {line}: a tag is opened with two braces and never closed."));
            auto checkedTag = tag(base::trimmed(text.substr(at + 2, close - at - 2)));
            if (!checkedTag) return checkedTag;
            at = close + 2;
        }
        if (scopes_.size() > 1) {
            line_ = scopes_.back().line;
            return fail(
                base::message(
                    "Template {template}, line {line}: the section {name} is opened here and never closed."),
                scopes_.back().name);
        }
        return {};
    }

private:
    struct Scope {
        std::string name;
        const Vocabulary* vocabulary;  ///< null for a condition on a text
        std::ptrdiff_t line;
    };

    base::Result<void> tag(std::string_view content) {
        if (content.empty()) return fail(base::message("Template {template}, line {line}: a tag is empty."));
        const char sign = content.front();
        const auto name = std::string{base::trimmed(content.substr(1))};
        switch (sign) {
            case '!':
                return {};
            case '#':
            case '^':
                return open(name, sign == '#');
            case '/':
                if (scopes_.size() == 1 || scopes_.back().name != name) {
                    return fail(base::message("Template {template}, line {line}: the section {name} is "
                                              "closed here but was not opened."),
                                name);
                }
                scopes_.pop_back();
                return {};
            case '{':
            case '&':
            case '>':
            case '=':
                return fail(base::message("Template {template}, line {line}: the tag {name} is not allowed; "
                                          "write a field as its name between two braces."),
                            std::string{content});
            default:
                break;
        }
        for (const auto& scope : scopes_) {
            if (scope.vocabulary && hasText(*scope.vocabulary, content)) return {};
        }
        return unknown(std::string{content});
    }

    base::Result<void> open(const std::string& name, bool holds) {
        if (scopes_.size() > deepest) {
            return fail(base::message(
                            "Template {template}, line {line}: the section {name} stands in more than 30 others."),
                        name);
        }
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
            if (!scope->vocabulary) continue;
            if (hasText(*scope->vocabulary, name)) {
                scopes_.push_back({name, nullptr, line_});
                return {};
            }
            if (const auto* items = listIn(*scope->vocabulary, name)) {
                scopes_.push_back({name, holds ? items : nullptr, line_});
                return {};
            }
        }
        return unknown(name);
    }

    base::Result<void> unknown(const std::string& name) {
        std::vector<std::string_view> known;
        for (const auto& scope : scopes_) {
            if (!scope.vocabulary) continue;
            known.insert(known.end(), scope.vocabulary->texts.begin(), scope.vocabulary->texts.end());
            for (const auto& [listName, items] : scope.vocabulary->lists) known.push_back(listName);
        }
        std::ranges::sort(known);
        std::string names;
        for (const auto one : known) names += (names.empty() ? "" : ", ") + std::string{one};
        return base::failure(
            "Template {template}, line {line}: there is no field {name}. Fields that can stand here: "
            "{fields}.",
            {{"template", letter_.name}, {"line", std::to_string(line_)}, {"name", name}, {"fields", names}});
    }

    base::Result<void> fail(base::Message sentence, const std::string& name = {}) {
        sentence.values = {{"template", letter_.name}, {"line", std::to_string(line_)}, {"name", name}};
        return base::failure(std::move(sentence));
    }

    const Template& letter_;
    std::vector<Scope> scopes_;
    std::ptrdiff_t line_ = 1;
};

}  // namespace

base::Result<void> checked(const Template& letter, const Vocabulary& vocabulary) {
    return FieldCheck{letter, vocabulary}.run();
}

}  // namespace mijlpaal::letters
