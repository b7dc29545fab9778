#include "letters/passages.h"

#include "base/text.h"

#include <algorithm>

namespace mijlpaal::letters {

namespace {

constexpr std::string_view prefix = "passage:";

std::string plain(const Runs& runs) {
    std::string text;
    for (const auto& run : runs) text += run.text;
    return text;
}

bool isHeading(const Block& block) {
    return std::holds_alternative<Heading>(block);
}

bool isSignature(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->role == Paragraph::Role::signature;
}

using Blocks = std::vector<Block>;

/// Behind what stands under a heading, or before the first signature.
Blocks::iterator endOfPart(Blocks& blocks, Blocks::iterator from) {
    return std::find_if(from, blocks.end(),
                        [](const Block& block) { return isHeading(block) || isSignature(block); });
}

std::optional<Blocks::iterator> placeFor(Blocks& blocks, std::string_view heading) {
    if (base::trimmed(heading).empty()) return endOfPart(blocks, blocks.begin());
    const auto found = std::find_if(blocks.begin(), blocks.end(), [heading](const Block& block) {
        const auto* each = std::get_if<Heading>(&block);
        return each && base::trimmed(plain(each->runs)) == base::trimmed(heading);
    });
    if (found == blocks.end()) return std::nullopt;
    return endOfPart(blocks, found + 1);
}

/// Its paragraphs, each with the mark of the passage.
Blocks paragraphsOf(const Passage& passage) {
    Blocks paragraphs;
    std::string text;
    const auto end = [&] {
        if (text.empty()) return;
        Run run;
        run.text = std::move(text);
        run.figure = passageMark(passage.code);
        paragraphs.emplace_back(Paragraph{{std::move(run)}});
        text.clear();
    };
    for (const auto line : base::split(passage.text, '\n')) {
        const auto words = visibleText(base::trimmed(line));
        if (words.empty()) {
            end();
        } else {
            text += (text.empty() ? "" : " ") + words;
        }
    }
    end();
    return paragraphs;
}

/// A footnote behind a paragraph; one with the same text gets the number of that.
void addNote(Document& document, Block& paragraph, const std::string& source) {
    const auto text = visibleText(source);
    const auto known = std::ranges::find(document.notes, text);
    Run mark;
    mark.note = static_cast<std::size_t>(known - document.notes.begin());
    if (known == document.notes.end()) document.notes.push_back(text);
    std::get<Paragraph>(paragraph).runs.push_back(std::move(mark));
}

}  // namespace

std::string passageMark(std::string_view code) {
    return std::string{prefix} + std::string{code};
}

std::optional<std::string> passageOfMark(std::string_view figure) {
    if (!figure.starts_with(prefix)) return std::nullopt;
    return std::string{figure.substr(prefix.size())};
}

std::vector<std::string> placePassages(Document& document, const std::vector<Passage>& passages) {
    std::vector<std::string> homeless;
    for (const auto& passage : passages) {
        auto& blocks = document.blocks;
        auto at = placeFor(blocks, passage.heading);
        if (!at) {
            homeless.push_back(passage.code);
            at = std::find_if(blocks.begin(), blocks.end(), isSignature);
        }
        auto paragraphs = paragraphsOf(passage);
        if (!passage.source.empty() && !paragraphs.empty()) addNote(document, paragraphs.back(), passage.source);
        blocks.insert(*at, std::make_move_iterator(paragraphs.begin()),
                      std::make_move_iterator(paragraphs.end()));
    }
    return homeless;
}

}  // namespace mijlpaal::letters
