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

bool isHtml(std::string_view text) {
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (beginsTag(text, at) && text.find('>', at) != std::string_view::npos) return true;
    }
    return false;
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
    explicit HtmlReading(std::string_view html) : rest_{html} {}

    std::string text() {
        while (!rest_.empty()) {
            if (beginsTag(rest_, 0) && rest_.find('>') != std::string_view::npos) {
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
        if (!isEnd && isInBlock_) newLine();
        isInBlock_ = true;
        isBehindBlock_ = isEnd;
    }

    void skipTo(std::string_view mark) {
        const auto at = base::lowered(rest_).find(mark);
        rest_ = at == std::string::npos ? std::string_view{} : rest_.substr(at + mark.size());
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
        isInBlock_ = true;
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
    std::string text_;
    /// Something came before, so that what comes next begins a line of its own.
    bool isInBlock_ = false, isBehindBlock_ = false;
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
    bool needsBlank = true;
    for (const char c : plain) {
        const bool isSpace = c == ' ';
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
        } else if (isSpace && needsBlank) {
            html += "&nbsp;";
        } else if (static_cast<unsigned char>(c) >= ' ' && c != lineSign) {
            html += c;
        }
        // One blank between words is one; others, and those at the ends of a line, have to be said.
        needsBlank = c == '\n' || (isSpace && !needsBlank);
    }
    return html + "</P></BODY></HTML>";
}

}  // namespace mijlpaal::formats::xer
