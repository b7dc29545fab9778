#include "letters/figures.h"

#include "base/text.h"
#include "letters/package.h"

#include <pugixml.hpp>

#include <algorithm>
#include <map>

namespace mijlpaal::letters {

namespace {

constexpr std::string_view prefix = "mp";

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Text between the marks, whatever spans a word processor put around it; footnotes are not part of it.
class MarkReader {
public:
    std::vector<ShownFigure> figures;

    void read(const pugi::xml_node& node) {
        for (const auto& child : node.children()) {
            const std::string_view name = child.name();
            if (name == "text:bookmark-start") {
                if (auto figure = figureOfMark(child.attribute("text:name").value())) {
                    open_[child.attribute("text:name").value()] = figures.size();
                    figures.push_back({std::move(*figure), {}});
                }
            } else if (name == "text:bookmark-end") {
                open_.erase(child.attribute("text:name").value());
            } else if (child.type() == pugi::node_pcdata) {
                append(child.value());
            } else if (name == "text:s") {
                append(std::string(
                    static_cast<std::size_t>(std::clamp(child.attribute("text:c").as_int(1), 1, 100)), ' '));
            } else if (name == "text:tab" || name == "text:line-break") {
                append(" ");
            } else if (name != "text:note" && name != "office:annotation" && name != "text:tracked-changes") {
                read(child);
            }
        }
    }

private:
    void append(const std::string& text) {
        for (const auto& [mark, at] : open_) figures[at].text += text;
    }

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

base::Result<FoundLetter> readOdt(const std::string& bytes) {
    const auto content = partOf(bytes, "content.xml");
    pugi::xml_document xml;
    if (!content ||
        !xml.load_buffer(content->data(), content->size(), pugi::parse_default | pugi::parse_ws_pcdata))
        return base::failure("This is not a letter that can be read. Give an ODT file.");
    MarkReader reader;
    reader.read(xml);
    FoundLetter found;
    found.figures = std::move(reader.figures);
    if (found.figures.empty())
        return base::failure(
            "The letter holds no figures that Mijlpaal marked. Give an ODT file that it wrote.");
    const auto meta = partOf(bytes, "meta.xml");
    pugi::xml_document properties;
    if (meta && properties.load_buffer(meta->data(), meta->size())) {
        const auto all = properties.child("office:document-meta").child("office:meta");
        found.date = dayFrom(all.child("dc:date").child_value());
        for (const auto& each : all.children("meta:user-defined")) {
            const std::string_view name = each.attribute("meta:name").value();
            if (name == "Revisie") found.revision = each.child_value();
            if (name == "Controlegetal") found.fingerprint = each.child_value();
            if (name == "Aanleiding") found.occasion = each.child_value();
            if (name == "Briefdatum") found.date = dayFrom(each.child_value());
        }
    }
    return found;
}

std::vector<CheckedFigure> checkFigures(const std::vector<ShownFigure>& told, const Values& now) {
    std::map<std::string, std::vector<std::string>> texts;
    for (auto& figure : figuresIn(now)) texts[figure.name].push_back(std::move(figure.text));
    std::vector<CheckedFigure> checked;
    for (const auto& figure : told) {
        const ShownFigure plain{figure.name, std::string{base::trimmed(figure.text)}};
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
