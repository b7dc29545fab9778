#include "letters/figures.h"

#include "base/text.h"
#include "letters/package.h"
#include "letters/passages.h"

#include <pugixml.hpp>

#include <algorithm>
#include <map>

namespace mijlpaal::letters {

namespace {

constexpr std::string_view prefix = "mp";

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What the elements of a file format are called.
struct Names {
    std::string_view start, end, name, id;
    std::vector<std::string_view> spaces, passedOver;
};

const Names& odtNames() {
    static const Names names{"text:bookmark-start",
                             "text:bookmark-end",
                             "text:name",
                             "text:name",
                             {"text:tab", "text:line-break"},
                             {"text:note", "office:annotation", "text:tracked-changes"}};
    return names;
}

const Names& docxNames() {
    static const Names names{"w:bookmarkStart",          "w:bookmarkEnd", "w:name", "w:id", {"w:tab", "w:br"},
                             {"w:del", "w:moveFrom", "w:pPr", "w:rPr"}};
    return names;
}

/// Text between the marks, whatever spans a word processor put around it; footnotes are not part of it.
class MarkReader {
public:
    explicit MarkReader(const Names& names) : names_{names} {}

    std::vector<ShownFigure> figures;

    void read(const pugi::xml_node& node, int depth = 0) {
        // No letter is as deep as this; a file that is was made to fill the stack.
        constexpr int deepest = 200;
        if (depth > deepest) return;
        const auto holds = [](const std::vector<std::string_view>& list, std::string_view name) {
            return std::ranges::find(list, name) != list.end();
        };
        for (const auto& child : node.children()) {
            const std::string_view name = child.name();
            if (name == names_.start) {
                if (auto figure = figureOfMark(child.attribute(names_.name.data()).value())) {
                    open_[child.attribute(names_.id.data()).value()] = figures.size();
                    figures.push_back({std::move(*figure), {}});
                }
            } else if (name == names_.end) {
                open_.erase(child.attribute(names_.id.data()).value());
            } else if (child.type() == pugi::node_pcdata) {
                append(child.value());
            } else if (name == "text:s") {
                append(std::string(
                    static_cast<std::size_t>(std::clamp(child.attribute("text:c").as_int(1), 1, 100)), ' '));
            } else if (holds(names_.spaces, name)) {
                append(" ");
            } else if (!holds(names_.passedOver, name)) {
                read(child, depth + 1);
            }
        }
    }

private:
    void append(const std::string& text) {
        for (const auto& [mark, at] : open_) figures[at].text += text;
    }

    const Names& names_;
    std::map<std::string, std::size_t> open_;
};

std::optional<std::chrono::sys_days> dayFrom(std::string_view iso) {
    if (iso.size() < 10) return std::nullopt;
    const auto number = [iso](std::size_t at, std::size_t count) {
        return static_cast<int>(base::wholeNumber(iso.substr(at, count)).value_or(0));
    };
    const auto date = std::chrono::year{number(0, 4)} /
                      std::chrono::month{static_cast<unsigned>(number(5, 2))} /
                      std::chrono::day{static_cast<unsigned>(number(8, 2))};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date};
}

std::optional<House> houseFrom(std::string_view word) {
    for (const auto& [house, known] : houseWords) {
        if (known == word) return house;
    }
    return std::nullopt;
}

}  // namespace

std::string markName(std::string_view figure, std::size_t number) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name{prefix};
    name += std::to_string(number) + "_";
    for (const char c : figure) {
        if (isPlain(c)) {
            name += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            name += {'_', digits[byte / 16], digits[byte % 16]};
        }
    }
    return name;
}

std::optional<std::string> figureOfMark(std::string_view mark) {
    const auto start = mark.find('_');
    if (!mark.starts_with(prefix) || start == std::string_view::npos || start == prefix.size())
        return std::nullopt;
    const auto number = mark.substr(prefix.size(), start - prefix.size());
    if (number.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    const auto hex = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    };
    std::string figure;
    for (auto at = start + 1; at < mark.size(); ++at) {
        if (mark[at] != '_') {
            figure += mark[at];
            continue;
        }
        if (at + 2 >= mark.size() || hex(mark[at + 1]) < 0 || hex(mark[at + 2]) < 0) return std::nullopt;
        figure += static_cast<char>(hex(mark[at + 1]) * 16 + hex(mark[at + 2]));
        at += 2;
    }
    return figure;
}

namespace {

std::optional<pugi::xml_document> xmlOf(const std::string& bytes, const char* part) {
    const auto text = partOf(bytes, part);
    pugi::xml_document xml;
    if (!text || !xml.load_buffer(text->data(), text->size(), pugi::parse_default | pugi::parse_ws_pcdata))
        return std::nullopt;
    return xml;
}

/// What the letter says of itself, as both formats keep it.
void addProperty(FoundLetter& found, std::string_view name, const char* value) {
    if (name == "Revisie") found.revision = value;
    if (name == "Controlegetal") found.fingerprint = value;
    if (name == "Aanleiding") found.occasion = value;
    if (name == "Briefdatum") found.date = dayFrom(value);
    if (name == "Kamer") found.house = houseFrom(value);
    if (name == "Cijfers") found.count = base::wholeNumber(std::string_view{value});
}

}  // namespace

base::Result<FoundLetter> readLetter(const std::string& bytes) {
    auto content = xmlOf(bytes, "content.xml");
    const bool isOdt = content.has_value();
    if (!isOdt) content = xmlOf(bytes, "word/document.xml");
    if (!content) return base::failure("This is not a letter that can be read. Give an ODT or DOCX file.");
    MarkReader reader{isOdt ? odtNames() : docxNames()};
    reader.read(*content);
    FoundLetter found;
    found.figures = std::move(reader.figures);
    // The own words of the writer are no figures.
    std::erase_if(found.figures, [](const ShownFigure& each) { return passageOfMark(each.name).has_value(); });
    if (found.figures.empty())
        return base::failure(
            "The letter holds no figures that Mijlpaal marked. Give an ODT or DOCX file that it wrote.");
    if (const auto meta = xmlOf(bytes, "meta.xml")) {
        for (const auto& each :
             meta->child("office:document-meta").child("office:meta").children("meta:user-defined"))
            addProperty(found, each.attribute("meta:name").value(), each.child_value());
    }
    if (const auto custom = xmlOf(bytes, "docProps/custom.xml")) {
        for (const auto& each : custom->child("Properties").children("property"))
            addProperty(found, each.attribute("name").value(), each.first_child().child_value());
    }
    return found;
}

std::string withPlainSpaces(std::string text) {
    constexpr std::string_view noBreak = "\u00A0";
    for (auto at = text.find(noBreak); at != std::string::npos; at = text.find(noBreak, at))
        text.replace(at, noBreak.size(), " ");
    return text;
}

std::vector<CheckedFigure> checkFigures(const std::vector<ShownFigure>& told, const Values& now) {
    std::map<std::string, std::vector<std::string>> texts;
    for (auto& figure : figuresIn(now)) texts[figure.name].push_back(std::move(figure.text));
    std::vector<CheckedFigure> checked;
    for (const auto& figure : told) {
        const ShownFigure plain{figure.name, withPlainSpaces(std::string{base::trimmed(figure.text)})};
        const auto isSame = [&plain](const CheckedFigure& each) { return each.told == plain; };
        if (std::ranges::any_of(checked, isSame)) continue;
        CheckedFigure made{plain, CheckedFigure::Verdict::gone, {}};
        if (const auto found = texts.find(figure.name); found != texts.end()) {
            const bool same = std::ranges::find(found->second, plain.text) != found->second.end();
            made.verdict = same ? CheckedFigure::Verdict::holds : CheckedFigure::Verdict::changed;
            // A figure has a long form and a short one; the nearest in length is the same form.
            const auto distance = [&plain](const std::string& text) {
                return text.size() > plain.text.size() ? text.size() - plain.text.size()
                                                       : plain.text.size() - text.size();
            };
            if (!same) made.now = *std::ranges::min_element(found->second, {}, distance);
        }
        checked.push_back(std::move(made));
    }
    return checked;
}

}  // namespace mijlpaal::letters
