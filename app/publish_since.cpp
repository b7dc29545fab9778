#include "app/houses.h"
#include "app/publish.h"
#include "app/publish_parts.h"
#include "base/text.h"
#include "letters/since.h"

#include <tuple>

namespace mijlpaal::app {

namespace {

bool tellsStateOfAffairs(model::LetterKind kind) {
    return kind == model::LetterKind::kamerbrief || kind == model::LetterKind::progress;
}

/// Whether that House got the letter.
bool isTo(const model::SentLetter& letter, letters::House house) {
    const auto sentTo = houseFrom(letter.house);
    return sentTo == house || sentTo == letters::House::both || house == letters::House::both;
}

/// The last letter to a House that tells the state of affairs and is dated before this one; null for none.
const model::SentLetter* lastLetterTo(const View& view, const PublishOptions& options, letters::House house) {
    const auto orderOf = [](const model::SentLetter& each) {
        return std::tuple{each.letterDate, each.sentOn, each.id.number};
    };
    const model::SentLetter* last = nullptr;
    for (const auto& each : view.portfolio().all<model::SentLetter>()) {
        const bool isEarlier = each.letterDate < options.reportDate && each.revision > 0;
        if (!isEarlier || !tellsStateOfAffairs(each.kind) || !isTo(each, house)) continue;
        if (!last || orderOf(*last) < orderOf(each)) last = &each;
    }
    return last;
}

/// The portfolio from which a letter was made; nothing where that is not in this file.
std::optional<View> madeFrom(const model::SentLetter& letter, const View& view, const PublishOptions& options) {
    if (letter.revision < 1 || letter.revision > view.revision()) return std::nullopt;
    const auto then = options.viewOf(letter.revision);
    const bool isSame = then && (letter.fingerprint.empty() || then->origin().fingerprint == letter.fingerprint);
    return isSame ? std::optional<View>{*then} : std::nullopt;
}

struct Compared {
    View view;
    std::string letter;  ///< its code; may be empty
    model::Day date{};
};

Compared comparedWith(const model::SentLetter& letter, View view) {
    return {std::move(view), letter.code, letter.letterDate};
}

base::Result<std::optional<Compared>> namedIn(const View& view, const PublishOptions& options) {
    if (const auto* letter = view.portfolio().all<model::SentLetter>().findByCode(options.since)) {
        auto then = madeFrom(*letter, view, options);
        if (!then) {
            return base::failure(
                "The revision from which {code} was made is not in this file, so nothing can be held against it.",
                {{"code", letter->code}});
        }
        return comparedWith(*letter, std::move(*then));
    }
    const auto revision = base::wholeNumber(options.since);
    if (!revision || *revision < 1 || *revision > view.revision()) {
        return base::failure(
            "“{text}” is no letter that was sent and no revision up to {revision}. “list sent_letter” tells which letters "
            "were sent.",
            {{"text", options.since}, {"revision", std::to_string(view.revision())}});
    }
    auto then = options.viewOf(*revision);
    if (!then) return base::failure(then.error());
    const auto date = then->portfolio().settings().statusDate;
    return Compared{std::move(*then), {}, date};
}

base::Result<std::optional<Compared>> compared(const View& view, const PublishOptions& options, letters::House house) {
    if (!options.since.empty()) return namedIn(view, options);
    const auto* letter = lastLetterTo(view, options, house);
    if (!letter) return std::optional<Compared>{};
    auto then = madeFrom(*letter, view, options);
    if (!then) return std::optional<Compared>{};
    return comparedWith(*letter, std::move(*then));
}

}  // namespace

std::set<std::int64_t> comparedRevisions(const View& view, const PublishOptions& options) {
    std::set<std::int64_t> revisions;
    if (const auto* letter = view.portfolio().all<model::SentLetter>().findByCode(options.since)) {
        if (letter->revision > 0) revisions.insert(letter->revision);
    } else if (const auto revision = base::wholeNumber(options.since); revision && *revision > 0) {
        revisions.insert(*revision);
    }
    for (const auto house : {letters::House::second, letters::House::first, letters::House::both}) {
        if (const auto* letter = lastLetterTo(view, options, house)) revisions.insert(letter->revision);
    }
    return revisions;
}

base::Result<void> publishSince(const View& view, const PublishOptions& options, letters::PublicReport& made) {
    if (!options.viewOf) return {};
    const auto found = compared(view, options, made.house);
    if (!found) return base::failure(found.error());
    if (!*found) return {};
    const auto& then = **found;
    PublishOptions asThen;
    asThen.reportDate = then.date;
    asThen.house = made.house;
    asThen.hasReadiness = options.hasReadiness;
    const auto before = publish(then.view, asThen);
    if (!before) return base::failure(before.error());
    auto told = letters::toldOtherwise(*before, made);
    if (then.letter.empty()) {
        // What stood in a revision was told to nobody; what was told is what the last letter said.
        const auto* letter = lastLetterTo(view, options, made.house);
        const auto written = letter ? madeFrom(*letter, view, options) : std::nullopt;
        if (written) {
            asThen.reportDate = letter->letterDate;
            asThen.hasReadiness = false;
            const auto report = publish(*written, asThen);
            if (!report) return base::failure(report.error());
            told = letters::withLastTold(std::move(told), *report);
        }
    }
    made.since = letters::LastLetter{then.letter, then.date, then.view.revision(), std::move(told)};
    return {};
}

}  // namespace mijlpaal::app
