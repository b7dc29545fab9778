#include "letters/dutch.h"

#include "base/text.h"
#include "letters/told_date.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mijlpaal::letters {
namespace {

// The noun that decides the article is the first word of the name that ends like one of these.
constexpr std::array<std::string_view, 7> neuter = {"college", "ministerie", "bureau",    "kabinet",
                                                    "parket",  "instituut",  "agentschap"};
constexpr std::array<std::string_view, 13> common = {
    "commissie", "kamer",   "dienst",      "raad",       "inspectie",    "minister", "staatssecretaris",
    "fractie",   "politie", "rechtspraak", "autoriteit", "marechaussee", "cio"};

}  // namespace

std::string withArticle(std::string_view organisation) {
    const auto name = base::trimmed(organisation);
    // The first word of a name in the middle of a sentence: "de vaste commissie".
    std::string running{name};
    if (running.starts_with("Vaste commissie")) running.front() = 'v';
    const auto low = base::lowered(name);
    for (const auto word : base::split(low, ' ')) {
        const auto endsLike = [word](std::string_view ending) { return word.ends_with(ending); };
        if (std::ranges::any_of(neuter, endsLike)) return "het " + running;
        if (std::ranges::any_of(common, endsLike)) return "de " + running;
    }
    return std::string{name};
}

std::string capitalised(std::string_view text) {
    std::string capital{text};
    if (!capital.empty() && capital.front() >= 'a' && capital.front() <= 'z') {
        capital.front() = static_cast<char>(capital.front() - 'a' + 'A');
    }
    return capital;
}

std::string uncapitalised(std::string_view text) {
    std::string small{text};
    const auto isCapital = [&](std::size_t at) {
        return at < text.size() && text[at] >= 'A' && text[at] <= 'Z';
    };
    const bool word = text.size() > 1 && text[1] >= 'a' && text[1] <= 'z';
    if (isCapital(0) && word) small.front() = static_cast<char>(small.front() - 'A' + 'a');
    return small;
}

std::string withDutchDates(std::string_view text) {
    using namespace std::chrono;
    const auto partOfWord = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '/';
    };
    std::string read;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && partOfWord(text[end])) ++end;
        const auto word = text.substr(at, end - at);
        const auto number = [word](std::size_t from, std::size_t count) {
            const auto digits = word.substr(from, count);
            const bool all = digits.find_first_not_of("0123456789") == std::string_view::npos;
            return all ? static_cast<int>(base::wholeNumber(digits).value_or(0)) : 0;
        };
        const bool month = word.size() == 7 && word[4] == '-';
        const bool wholeDay = word.size() == 10 && word[4] == '-' && word[7] == '-';
        const bool shaped = (month || wholeDay) && number(0, 4) >= 1800;
        const auto date = shaped
                              ? year{number(0, 4)} / std::chrono::month{static_cast<unsigned>(number(5, 2))} /
                                    day{wholeDay ? static_cast<unsigned>(number(8, 2)) : 1U}
                              : year_month_day{};
        if (shaped && date.ok()) {
            read += shortText(ToldDate{date, wholeDay ? Precision::day : Precision::month}, Language::dutch);
        } else {
            read += word;
        }
        if (end < text.size()) read += text[end];
        at = end + 1;
    }
    return read;
}

std::string withoutAbbreviations(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> longForms{{
        {"commissie JenV", "commissie voor Justitie en Veiligheid"},
        {"commissie Digitale Zaken", "commissie voor Digitale Zaken"},
        {" t/m ", " tot en met "},
        {"n.a.v.", "naar aanleiding van"},
        {"m.b.t.", "met betrekking tot"},
        {"nWvSv", "nieuw Wetboek van Strafvordering"},
        {"NWvSv", "nieuw Wetboek van Strafvordering"},
        {"JenV", "Justitie en Veiligheid"},
        {"'", "’"},
    }};
    std::string full{text};
    for (const auto& [shortForm, longForm] : longForms) {
        for (auto at = full.find(shortForm); at != std::string::npos;
             at = full.find(shortForm, at + longForm.size()))
            full.replace(at, shortForm.size(), longForm);
    }
    return full;
}

std::string enumeration(const std::vector<std::string>& names) {
    std::string all;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) all += i + 1 == names.size() ? " en " : ", ";
        all += names[i];
    }
    return all;
}

std::string dutchNumber(std::int64_t number) {
    auto digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, ".");
    }
    return digits;
}

std::string withoutFullStop(std::string_view sentence) {
    const auto text = base::trimmed(sentence);
    const bool stops = text.ends_with('.') && !text.ends_with("..");
    return std::string{stops ? text.substr(0, text.size() - 1) : text};
}

}  // namespace mijlpaal::letters
