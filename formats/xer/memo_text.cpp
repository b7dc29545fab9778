#include "formats/xer/memo_text.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace mijlpaal::formats::xer {

namespace {

/// Where P6 writes the end of a line in a cell.
constexpr char lineSign = '\x7F';
/// Stands for a blank that is not to be taken for the space between words.
constexpr char hardBlank = '\x01';

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool beginsTag(std::string_view text, std::size_t at) {
    return text[at] == '<' && at + 1 < text.size() &&
           (isLetter(text[at + 1]) || text[at + 1] == '/' || text[at + 1] == '!');
}

/// Where the last tag ends; nothing behind it is one.
std::size_t endOfTags(std::string_view text) {
    const auto last = text.rfind('>');
    return last == std::string_view::npos ? 0 : last;
}

bool isHtml(std::string_view text) {
    const auto end = endOfTags(text);
    for (auto at = text.find('<'); at < end; at = text.find('<', at + 1)) {
        if (beginsTag(text, at)) return true;
    }
    return false;
}

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

void addCharacter(std::string& text, unsigned code) {
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (code >> 18));
        text += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// The number in "#65" or "#x41"; nothing when it is none of a character that text may hold.
std::optional<unsigned> characterIn(std::string_view name) {
    const bool isHexadecimal = name.starts_with("#x") || name.starts_with("#X");
    name.remove_prefix(isHexadecimal ? 2 : 1);
    unsigned code = 0;
    const auto [end, error] =
        std::from_chars(name.data(), name.data() + name.size(), code, isHexadecimal ? 16 : 10);
    const bool isWhole = !name.empty() && error == std::errc{} && end == name.data() + name.size();
    const bool isText = code == '\t' || code == '\n' || (code >= ' ' && code <= 0x10FFFF);
    const bool isHalf = code >= 0xD800 && code < 0xE000;
    return isWhole && isText && !isHalf && code != 0x7F ? std::optional{code} : std::nullopt;
}

class HtmlReading {
public:
    explicit HtmlReading(std::string_view html)
        : rest_{html}, behindTags_{html.size() - endOfTags(html)} {}

    std::string text() {
        while (!rest_.empty()) {
            if (rest_.size() > behindTags_ && beginsTag(rest_, 0)) {
                takeTag();
            } else if (rest_.front() == '&') {
                takeEntity();
            } else {
                takeCharacter();
            }
        }
        dropBlanks();
        std::replace(text_.begin(), text_.end(), hardBlank, ' ');
        return std::move(text_);
    }

private:
    void takeTag() {
        if (rest_.starts_with("<!--")) return skipTo("-->");
        const auto end = rest_.find('>');
        auto inside = rest_.substr(1, end - 1);
        rest_.remove_prefix(end + 1);
        const bool isEnd = inside.starts_with('/');
        if (isEnd) inside.remove_prefix(1);
        const auto name = base::lowered(inside.substr(0, inside.find_first_of(" \t\r\n\x7F/")));
        if (name == "br") return newLine();
        if (!isEnd && (name == "head" || name == "style" || name == "script"))
            return skipTo("</" + name + ">");
        static constexpr std::array<std::string_view, 12> blocks{"p",  "div", "li", "ul", "ol", "tr",
                                                                 "h1", "h2",  "h3", "h4", "h5", "table"};
        if (std::find(blocks.begin(), blocks.end(), name) == blocks.end()) return;
        if (!isEnd && hasLine_) newLine();
        hasLine_ = isBehindBlock_ = isEnd;
    }

    void skipTo(std::string_view mark) {
        const auto at = std::search(rest_.begin(), rest_.end(), mark.begin(), mark.end(),
                                    [](char one, char other) { return small(one) == other; });
        rest_ = at == rest_.end() ? std::string_view{}
                                  : rest_.substr(static_cast<std::size_t>(at - rest_.begin()) + mark.size());
    }

    void takeEntity() {
        constexpr std::size_t longest = 10;
        const auto end = rest_.substr(0, longest).find(';');
        if (end == std::string_view::npos) return takeCharacter();
        const auto name = rest_.substr(1, end - 1);
        static constexpr std::pair<std::string_view, char> known[] = {
            {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", hardBlank}};
        const auto found = std::find_if(std::begin(known), std::end(known),
                                        [name](const auto& each) { return each.first == name; });
        const auto code = name.starts_with('#') ? characterIn(name) : std::nullopt;
        if (found == std::end(known) && !code) return takeCharacter();
        beginText();
        if (found != std::end(known)) {
            text_ += found->second;
        } else if (*code == ' ' || *code == 0xA0) {
            text_ += hardBlank;
        } else {
            addCharacter(text_, *code);
        }
        rest_.remove_prefix(end + 1);
    }

    void takeCharacter() {
        const char c = rest_.front();
        rest_.remove_prefix(1);
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == lineSign;
        if (!isBlank) {
            beginText();
            text_ += c;
        } else if (!isBehindBlock_ && !text_.empty() && text_.back() != ' ' && text_.back() != '\n') {
            text_ += ' ';
        }
    }

    void beginText() {
        if (isBehindBlock_) newLine();
        hasLine_ = true;
    }

    void newLine() {
        dropBlanks();
        text_ += '\n';
        isBehindBlock_ = false;
    }

    void dropBlanks() {
        while (text_.ends_with(' ')) text_.pop_back();
    }

    std::string_view rest_;
    /// How much of it no tag can begin in.
    std::size_t behindTags_ = 0;
    std::string text_;
    /// Something stands on the line, if only the end of a paragraph, so that a paragraph begins another.
    bool hasLine_ = false;
    /// A paragraph ended, so that text begins another line.
    bool isBehindBlock_ = false;
};

}  // namespace

std::string plainMemo(std::string_view memo) {
    if (isHtml(memo)) return HtmlReading{memo}.text();
    std::string text;
    for (std::size_t i = 0; i < memo.size(); ++i) {
        if (memo[i] != lineSign && memo[i] != '\r') {
            text += memo[i];
            continue;
        }
        // What ends a line may be two signs, for carriage return and line feed.
        const char second = memo[i] == '\r' ? '\n' : lineSign;
        if (i + 1 < memo.size() && memo[i + 1] == second) ++i;
        text += '\n';
    }
    return text;
}

std::string memoOf(std::string_view plain) {
    std::string html = "<HTML><BODY><P>";
    bool isBehindBlank = true;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const char c = plain[i];
        const bool isAtEnd = i + 1 == plain.size() || plain[i + 1] == '\n';
        // One blank between words is one; others, and those at the ends of a line, have to be said.
        const bool isHard = c == ' ' && (isBehindBlank || isAtEnd);
        if (c == '\n') {
            html += "</P><P>";
        } else if (c == '\t') {
            html += "&#9;";
        } else if (c == '<') {
            html += "&lt;";
        } else if (c == '>') {
            html += "&gt;";
        } else if (c == '&') {
            html += "&amp;";
        } else if (isHard) {
            html += "&nbsp;";
        } else if (static_cast<unsigned char>(c) >= ' ' && c != lineSign) {
            html += c;
        }
        isBehindBlank = c == '\n' || (c == ' ' && !isHard);
    }
    return html + "</P></BODY></HTML>";
}

}  // namespace mijlpaal::formats::xer
