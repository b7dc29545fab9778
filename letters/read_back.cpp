#include "letters/read_back.h"

#include "base/text.h"
#include "letters/figures.h"
#include "letters/package.h"
#include "letters/passages.h"

#include <pugixml.hpp>

#include <algorithm>
#include <map>
#include <string_view>

namespace mijlpaal::letters {

namespace {

using Strings = std::vector<std::string_view>;

bool holds(const Strings& list, std::string_view name) {
    return std::ranges::find(list, name) != list.end();
}

/// Spaces of all kinds count as one, as a word processor changes them.
std::string evenlySpaced(std::string_view text) {
    std::string even;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isWide = text.substr(at).starts_with("\u00A0");
        const bool isSpace =
            isWide || text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r';
        if (isWide) ++at;
        if (!isSpace) {
            even += text[at];
        } else if (!even.empty() && even.back() != ' ') {
            even += ' ';
        }
    }
    if (!even.empty() && even.back() == ' ') even.pop_back();
    return even;
}

class Reader {
public:
    explicit Reader(bool isOdt) : isOdt_{isOdt} {}

    std::vector<ReadParagraph> paragraphs;

    void read(const pugi::xml_node& node, int depth = 0) {
        // No letter is as deep as this; a file that is was made to fill the stack.
        constexpr int deepest = 200;
        if (depth > deepest) return;
        for (const auto& child : node.children()) {
            const std::string_view name = child.name();
            if (holds(passedOver(), name) || name == (isOdt_ ? "table:table" : "w:tbl")) continue;
            if (isOdt_ && name == "text:h") {
                startPart(child);
            } else if (isOdt_ ? name == "text:p" : name == "w:p") {
                if (!isOdt_ && isHeading(child)) {
                    startPart(child);
                } else {
                    paragraph(child);
                }
            } else {
                read(child, depth + 1);
            }
        }
    }

private:
    const Strings& passedOver() const {
        static const Strings odt{"text:note", "office:annotation", "text:tracked-changes", "draw:frame"};
        static const Strings docx{"w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:drawing"};
        return isOdt_ ? odt : docx;
    }

    static bool isHeading(const pugi::xml_node& paragraph) {
        const std::string_view style = paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value();
        return style.starts_with("Heading") || style.starts_with("Kop");
    }

    void startPart(const pugi::xml_node& node) {
        text_.clear();
        passage_.clear();
        gather(node, 0);
        heading_ = evenlySpaced(text_);
    }

    void paragraph(const pugi::xml_node& node) {
        text_.clear();
        passage_ = open_;
        gather(node, 0);
        auto text = evenlySpaced(text_);
        if (!text.empty()) paragraphs.push_back({heading_, std::move(text), passage_});
    }

    void gather(const pugi::xml_node& node, int depth) {
        constexpr int deepest = 200;
        if (depth > deepest) return;
        for (const auto& child : node.children()) {
            const std::string_view name = child.name();
            if (name == (isOdt_ ? "text:bookmark-start" : "w:bookmarkStart")) {
                mark(child.attribute(isOdt_ ? "text:name" : "w:name").value(),
                     child.attribute(isOdt_ ? "text:name" : "w:id").value());
            } else if (name == (isOdt_ ? "text:bookmark-end" : "w:bookmarkEnd")) {
                if (openMark_ == child.attribute(isOdt_ ? "text:name" : "w:id").value()) open_.clear();
            } else if (child.type() == pugi::node_pcdata) {
                text_ += child.value();
            } else if (name == "text:s" || name == "text:tab" || name == "text:line-break" ||
                       name == "w:tab" || name == "w:br") {
                text_ += ' ';
            } else if (!holds(passedOver(), name)) {
                gather(child, depth + 1);
            }
        }
    }

    void mark(std::string_view mark, std::string_view id) {
        const auto figure = figureOfMark(mark);
        const auto passage = figure ? passageOfMark(*figure) : std::nullopt;
        if (!passage) return;
        passage_ = open_ = *passage;
        openMark_ = id;
    }

    bool isOdt_;
    std::string heading_, text_, passage_;
    /// The passage whose mark has begun and not ended, and how that is called: it may span paragraphs.
    std::string open_, openMark_;
};

/// The text of each passage, in the order in which they stand first.
std::vector<std::pair<std::string, ReadParagraph>> passagesIn(const std::vector<ReadParagraph>& paragraphs) {
    std::vector<std::pair<std::string, ReadParagraph>> found;
    for (const auto& each : paragraphs) {
        if (each.passage.empty()) continue;
        const auto known =
            std::ranges::find(found, each.passage, &std::pair<std::string, ReadParagraph>::first);
        if (known == found.end()) {
            found.emplace_back(each.passage, each);
        } else {
            known->second.text += "\n\n" + each.text;
        }
    }
    return found;
}

std::vector<ReadParagraph> generated(const std::vector<ReadParagraph>& paragraphs) {
    std::vector<ReadParagraph> without;
    std::ranges::copy_if(paragraphs, std::back_inserter(without),
                         [](const ReadParagraph& each) { return each.passage.empty(); });
    return without;
}

/// The length of the longest common sequence of what follows, for each two places.
std::vector<std::vector<int>> common(const std::vector<ReadParagraph>& one,
                                     const std::vector<ReadParagraph>& other) {
    std::vector<std::vector<int>> length(one.size() + 1, std::vector<int>(other.size() + 1));
    for (auto i = one.size(); i-- > 0;) {
        for (auto j = other.size(); j-- > 0;) {
            length[i][j] = one[i].text == other[j].text ? length[i + 1][j + 1] + 1
                                                        : std::max(length[i + 1][j], length[i][j + 1]);
        }
    }
    return length;
}

/// Whether two paragraphs are one that was edited: a good part of their words is the same.
bool areAlike(const std::string& one, const std::string& other) {
    auto words = base::split(one, ' ');
    auto others = base::split(other, ' ');
    std::ranges::sort(words);
    std::ranges::sort(others);
    std::vector<std::string_view> same;
    std::ranges::set_intersection(words, others, std::back_inserter(same));
    return 2 * same.size() >= std::max(words.size(), others.size());
}

/// What lies between two paragraphs that both have: those that are gone, and those that have come.
void addGap(std::vector<TextDifference>& found, const std::vector<ReadParagraph>& gone,
            const std::vector<ReadParagraph>& come) {
    using Kind = TextDifference::Kind;
    std::size_t at = 0;
    const auto addUpTo = [&](std::size_t end) {
        for (; at < end; ++at) found.push_back({Kind::added, {}, come[at].heading, {}, come[at].text});
    };
    for (const auto& old : gone) {
        auto alike = at;
        while (alike < come.size() && !areAlike(old.text, come[alike].text)) ++alike;
        if (alike == come.size()) {
            found.push_back({Kind::removed, {}, old.heading, old.text, {}});
            continue;
        }
        addUpTo(alike);
        found.push_back({Kind::changed, {}, old.heading, old.text, come[at++].text});
    }
    addUpTo(come.size());
}

}  // namespace

base::Result<std::vector<ReadParagraph>> readParagraphs(const std::string& bytes) {
    const auto load = [&bytes](const char* part, pugi::xml_document& xml) {
        const auto text = partOf(bytes, part);
        return text &&
               xml.load_buffer(text->data(), text->size(), pugi::parse_default | pugi::parse_ws_pcdata);
    };
    pugi::xml_document xml;
    const bool isOdt = load("content.xml", xml);
    if (!isOdt && !load("word/document.xml", xml))
        return base::failure("This is not a letter that can be read. Give an ODT or DOCX file.");
    Reader reader{isOdt};
    reader.read(xml);
    return std::move(reader.paragraphs);
}

std::vector<TextDifference> differences(const std::vector<ReadParagraph>& written,
                                        const std::vector<ReadParagraph>& edited) {
    using enum TextDifference::Kind;
    std::vector<TextDifference> found;
    const auto after = passagesIn(edited);
    for (const auto& [code, was] : passagesIn(written)) {
        const auto is = std::ranges::find(after, code, &std::pair<std::string, ReadParagraph>::first);
        if (is == after.end()) {
            found.push_back({passageGone, code, was.heading, was.text, {}});
        } else if (is->second.text != was.text) {
            found.push_back({passageChanged, code, was.heading, was.text, is->second.text});
        }
    }
    const auto one = generated(written), other = generated(edited);
    const auto length = common(one, other);
    std::vector<ReadParagraph> gone, come;
    std::size_t i = 0, j = 0;
    while (i < one.size() || j < other.size()) {
        if (i < one.size() && j < other.size() && one[i].text == other[j].text) {
            addGap(found, gone, come);
            gone.clear();
            come.clear();
            ++i;
            ++j;
        } else if (j == other.size() || (i < one.size() && length[i + 1][j] >= length[i][j + 1])) {
            gone.push_back(one[i++]);
        } else {
            come.push_back(other[j++]);
        }
    }
    addGap(found, gone, come);
    return found;
}

}  // namespace mijlpaal::letters
