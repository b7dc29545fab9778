#include "import/plan_sheet/links.h"

#include "base/text.h"
#include "import/table/values.h"

#include <algorithm>
#include <array>

namespace mijlpaal::importing::plan_sheet {

namespace {

using model::LinkType;
using table::bare;

struct TypeWord {
    std::string_view word;
    LinkType type;
};

/// In English, in Dutch (einde, begin), and in whole words.
constexpr std::array typeWords{
    TypeWord{"fs", LinkType::finishToStart},           TypeWord{"ss", LinkType::startToStart},
    TypeWord{"ff", LinkType::finishToFinish},          TypeWord{"sf", LinkType::startToFinish},
    TypeWord{"eb", LinkType::finishToStart},           TypeWord{"bb", LinkType::startToStart},
    TypeWord{"ee", LinkType::finishToFinish},          TypeWord{"be", LinkType::startToFinish},
    TypeWord{"einde-begin", LinkType::finishToStart},  TypeWord{"begin-begin", LinkType::startToStart},
    TypeWord{"einde-einde", LinkType::finishToFinish}, TypeWord{"begin-einde", LinkType::startToFinish},
};

std::optional<LinkType> typeFrom(std::string_view word) {
    const auto low = base::lowered(bare(word));
    const auto at = std::find_if(typeWords.begin(), typeWords.end(),
                                 [&low](const TypeWord& each) { return each.word == low; });
    return at == typeWords.end() ? std::nullopt : std::optional{at->type};
}

/// "P2D" as GanttProject writes lengths.
std::string withoutPeriod(std::string_view text) {
    const auto low = base::lowered(text);
    const bool isPeriod = low.size() > 2 && low.front() == 'p' && low.back() == 'd' &&
                          low.find_first_not_of("0123456789", 1) == low.size() - 1;
    return isPeriod ? low.substr(1) : std::string{text};
}

/// Sets the lag of a link; false for what is none.
bool setLag(NamedLink& link, std::string_view text, const model::UnitLengths& lengths) {
    text = bare(text);
    if (text.empty()) return true;
    bool isLead = false;
    if (text.front() == '+' || text.front() == '-') {
        isLead = text.front() == '-';
        text = bare(text.substr(1));
    }
    const std::int64_t sign = isLead ? -1 : 1;
    auto rest = text;
    if (rest.ends_with('%')) {
        rest = bare(rest.substr(0, rest.size() - 1));
        // "50e%": of the time that passes.
        const bool isElapsed = rest.ends_with('e') || rest.ends_with('v');
        if (isElapsed) rest.remove_suffix(1);
        const auto percent = table::percentIn(table::textCell(std::string{rest} + "%"), false);
        if (!percent) return false;
        link.lagKind = isElapsed ? model::LagKind::elapsedPercent : model::LagKind::percent;
        link.lagHundredthsOfPercent = sign * *percent;
        return true;
    }
    const auto length = table::lengthIn(table::textCell(withoutPeriod(text)), lengths);
    if (!length) return false;
    link.lag = length->duration.work * sign;
    link.lagUnit = length->duration.unit;
    if (length->isElapsed) link.lagKind = model::LagKind::elapsed;
    return true;
}

/// "3FS", "3 EB", "A1000: FS", "3-SS": the key, and the type behind it.
bool setKey(NamedLink& link, std::string_view text, const IsKey& isKey) {
    text = bare(text);
    if (isKey(text)) {
        link.key = text;
        return true;
    }
    for (const auto& each : typeWords) {
        if (text.size() <= each.word.size()) continue;
        const auto type = typeFrom(text.substr(text.size() - each.word.size()));
        if (type != each.type) continue;
        auto key = bare(text.substr(0, text.size() - each.word.size()));
        for (int i = 0; i < 2; ++i) {
            if (isKey(key)) {
                link.key = key;
                link.type = *type;
                return true;
            }
            // What stands between the key and the type.
            if (!key.ends_with(':') && !key.ends_with('-') && !key.ends_with('(')) break;
            key = bare(key.substr(0, key.size() - 1));
        }
    }
    return false;
}

/// "A1000: FS 5d" and "3-FS=P2D": the type stands between two signs.
std::optional<NamedLink> linkWithSigns(std::string_view text, const IsKey& isKey,
                                       const model::UnitLengths& lengths) {
    for (const char sign : {':', '='}) {
        const auto at = text.rfind(sign);
        if (at == std::string_view::npos) continue;
        NamedLink link;
        const auto behind = bare(text.substr(at + 1));
        if (sign == '=') {
            if (setKey(link, text.substr(0, at), isKey) && setLag(link, behind, lengths)) return link;
            // "3=SS".
            const auto type = typeFrom(behind);
            if (type && isKey(bare(text.substr(0, at)))) {
                link.key = bare(text.substr(0, at));
                link.type = *type;
                return link;
            }
            continue;
        }
        const auto type = typeFrom(behind.substr(0, 2));
        const auto key = bare(text.substr(0, at));
        if (!type || !isKey(key)) continue;
        link.key = key;
        link.type = *type;
        if (setLag(link, behind.substr(2), lengths)) return link;
    }
    return std::nullopt;
}

std::optional<NamedLink> linkFrom(std::string_view text, const IsKey& isKey,
                                  const model::UnitLengths& lengths) {
    NamedLink link;
    if (setKey(link, text, isKey)) return link;
    if (auto signedLink = linkWithSigns(text, isKey, lengths)) return signedLink;
    // A key may itself hold '-' and '+': the lag starts at the last sign behind which a length stands.
    for (auto at = text.find_last_of("+-"); at != std::string_view::npos && at > 0;
         at = text.find_last_of("+-", at - 1)) {
        NamedLink each;
        if (setLag(each, text.substr(at), lengths) && setKey(each, text.substr(0, at), isKey)) return each;
    }
    return std::nullopt;
}

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// Where one link ends and the next begins. A comma between two digits behind the sign of a lag is that of
/// its decimals: "9FF+1,5 dg".
std::vector<std::string_view> partsOf(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text[i] == ';' || text[i] == '\n' || text[i] == '\r';
        bool isComma = !ends && text[i] == ',';
        if (isComma) {
            auto digit = i;
            while (digit > start && isDigit(text[digit - 1])) --digit;
            const bool inLag = digit < i && digit > start + 1 &&
                               (text[digit - 1] == '+' || text[digit - 1] == '-') && i + 1 < text.size() &&
                               isDigit(text[i + 1]);
            isComma = !inLag;
        }
        if (!ends && !isComma) continue;
        const auto part = bare(text.substr(start, i - start));
        if (!part.empty()) parts.push_back(part);
        start = i + 1;
    }
    return parts;
}

}  // namespace

base::Result<std::vector<NamedLink>> linksIn(const table::Cell& cell, const IsKey& isKey,
                                             const model::UnitLengths& lengths) {
    std::vector<NamedLink> links;
    const auto text = bare(cell.text);
    // The name of a task may hold a comma.
    if (auto whole = linkFrom(text, isKey, lengths)) {
        links.push_back(std::move(*whole));
        return links;
    }
    if (cell.kind == table::Cell::Kind::moment) {
        return base::failure(
            "The spreadsheet took this for a date, {day}. Type an apostrophe before it, like '1-2.",
            {{"day", cell.text}});
    }
    if (cell.kind == table::Cell::Kind::number && text.find('.') != std::string_view::npos) {
        return base::failure(
            "The spreadsheet took this for the number {number}. Put a semicolon between the tasks.",
            {{"number", std::string{text}}});
    }
    for (const auto part : partsOf(text)) {
        auto link = linkFrom(part, isKey, lengths);
        if (!link) {
            return base::failure(
                "“{part}” is no task of this sheet. Write its number or code, as in {example}.",
                {{"part", std::string{part}}, {"example", "3EB+2d"}});
        }
        links.push_back(std::move(*link));
    }
    return links;
}

}  // namespace mijlpaal::importing::plan_sheet
