#include "letters/template_size.h"

#include "base/text.h"

#include <vector>

namespace mijlpaal::letters {

namespace {

/// In bytes of a value and of the words around it; each tag counts too.
constexpr std::size_t most = 8'000'000;

class Size {
public:
    Size(std::string_view text, const Values& values) : text_{text} { scopes_.push_back(&values); }

    bool isWithinBounds() {
        section(0, true);
        return used_ <= most;
    }

private:
    /// Goes through a section from `at`, and gives where it ends. What is not filled is passed over.
    std::size_t section(std::size_t at, bool isFilled) {
        while (at < text_.size()) {
            const auto open = text_.find("{{", at);
            if (isFilled) used_ += std::min(open, text_.size()) - at;
            if (open == std::string_view::npos) return text_.size();
            const auto close = text_.find("}}", open);
            if (close == std::string_view::npos || used_ > most) return text_.size();
            const auto tag = base::trimmed(text_.substr(open + 2, close - open - 2));
            at = close + 2;
            used_ += isFilled ? 1 : 0;
            const char sign = tag.empty() ? '!' : tag.front();
            if (sign == '/') return at;
            if (sign == '#' || sign == '^') {
                at = inner(base::trimmed(tag.substr(1)), sign == '#', at, isFilled);
            } else if (sign != '!' && isFilled) {
                if (const auto* text = textNamed(tag)) used_ += 2 * text->text.size();
            }
        }
        return at;
    }

    std::size_t inner(std::string_view name, bool isForEach, std::size_t at, bool isFilled) {
        const auto* text = textNamed(name);
        const auto* items = text ? nullptr : listNamed(name);
        const bool holds = text ? !text->text.empty() : items && !items->empty();
        if (!isFilled || holds != isForEach) return section(at, false);
        if (!items || !isForEach) return section(at, true);
        std::size_t end = at;
        for (const auto& item : *items) {
            scopes_.push_back(&item);
            end = section(at, true);
            scopes_.pop_back();
            if (used_ > most) break;
        }
        return end;
    }

    const ValueText* textNamed(std::string_view name) const {
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
            if (const auto found = (*scope)->texts.find(name); found != (*scope)->texts.end()) return &found->second;
            if ((*scope)->lists.contains(name)) return nullptr;
        }
        return nullptr;
    }
    const std::vector<Values>* listNamed(std::string_view name) const {
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
            if (const auto found = (*scope)->lists.find(name); found != (*scope)->lists.end()) return &found->second;
        }
        return nullptr;
    }

    std::string_view text_;
    std::vector<const Values*> scopes_;
    std::size_t used_ = 0;
};

}  // namespace

base::Result<void> withinBounds(const Template& letter, const Values& values) {
    if (Size{letter.text, values}.isWithinBounds()) return {};
    return base::failure(
        "Template {template} makes more than eight megabytes of text: lists within lists multiply.",
        {{"template", letter.name}});
}

}  // namespace mijlpaal::letters
