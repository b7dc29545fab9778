#include "letters/contradictions.h"

#include "base/folded.h"
#include "base/text.h"
#include "letters/claims/dates.h"
#include "letters/claims/names.h"
#include "letters/claims/quantities.h"
#include "letters/claims/statuses.h"
#include "letters/dutch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace mijlpaal::letters {
namespace {

using namespace claims;
using std::chrono::sys_days;
using Verdict = Compared::Verdict;

/// What one claim comes to, and its words.
struct Finding {
    Verdict verdict = Verdict::cannotTell;
    Stretch words;
};

/// One claim that agrees is enough; else what contradicts counts before what cannot be told.
Finding together(const std::vector<Finding>& findings) {
    for (const auto verdict : {Verdict::agrees, Verdict::contradicted, Verdict::cannotTell}) {
        const auto found = std::ranges::find(findings, verdict, &Finding::verdict);
        if (found != findings.end()) return *found;
    }
    return {};
}

/// How far words are from others: by words, and much farther behind a comma or a bracket that closes.
std::size_t distance(const Sentence& sentence, const Stretch& left, const Stretch& right) {
    const auto from = std::min(left.to, right.to);
    const auto to = std::max(left.from, right.from);
    std::size_t far = 0;
    for (auto word = from; word < to; ++word) far += sentence.is(word, ",|;|.|)|en") ? 10 : 1;
    return far;
}

/// Of some claims those nearest to the words by which the sentence tells them apart; all where it has none of
/// them.
template <class Claim>
std::vector<Claim> nearest(const Sentence& sentence, std::vector<Claim> claims,
                           const std::vector<std::string>& about) {
    std::vector<Stretch> places;
    for (const auto& name : nameClaims(sentence, about)) places.push_back(name.words);
    if (places.empty() || claims.size() < 2) return claims;
    std::vector<std::size_t> far;
    for (const auto& claim : claims) {
        auto least = std::numeric_limits<std::size_t>::max();
        for (const auto& place : places) least = std::min(least, distance(sentence, claim.words, place));
        far.push_back(least);
    }
    const auto least = *std::ranges::min_element(far);
    std::vector<Claim> kept;
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (far[i] == least) kept.push_back(std::move(claims[i]));
    return kept;
}

/// A sentence, and from when and for what it is read.
struct Reading {
    const Sentence& sentence;
    sys_days toldOn;
    const std::vector<std::string>& about;
};

Finding compare(const Reading& reading, const HeldDate& held) {
    auto claims = dateClaims(reading.sentence, reading.toldOn);
    const auto isOther = [&held](const DateClaim& claim) { return claim.isStart != held.isStart; };
    const bool hasOwn = !std::ranges::all_of(claims, isOther);
    // When something is there is not told by when it began; when it began may be told without a verb of
    // beginning.
    if (hasOwn || !held.isStart) std::erase_if(claims, isOther);
    const auto first = held.when.isAtLatest() ? sys_days::min() : held.when.firstDay();
    const auto last = held.when.lastDay();
    std::vector<Finding> findings;
    for (const auto& claim : nearest(reading.sentence, std::move(claims), reading.about)) {
        const bool meets = std::ranges::any_of(
            claim.spans, [&](const Span& span) { return span.first <= last && first <= span.last; });
        findings.push_back({meets ? Verdict::agrees : Verdict::contradicted, claim.words});
    }
    return together(findings);
}

Finding compare(const Reading& reading, const HeldAmount& held) {
    const double euros = static_cast<double>(held.cents) / 100;
    std::vector<Finding> findings;
    for (const auto& claim : nearest(reading.sentence, amountClaims(reading.sentence), reading.about))
        findings.push_back({claim.holds(euros) ? Verdict::agrees : Verdict::contradicted, claim.words});
    return together(findings);
}

Verdict compareCount(const CountClaim& claim, const HeldCount& held) {
    const auto count = static_cast<double>(held.count);
    if (claim.of && held.of && !claim.of->holds(static_cast<double>(*held.of))) return Verdict::contradicted;
    if (claim.count) {
        if (claim.count->holds(count)) return Verdict::agrees;
        // "9 van de 14", where nobody says whether 14 is held of the part or of the whole.
        if (claim.of && !held.of && claim.of->holds(count) && claim.of != claim.count)
            return Verdict::cannotTell;
        return Verdict::contradicted;
    }
    if (!claim.share) return Verdict::cannotTell;
    if (held.of && *held.of > 0)
        return claim.share->holds(count / static_cast<double>(*held.of)) ? Verdict::agrees
                                                                         : Verdict::contradicted;
    if (!claim.of) return Verdict::cannotTell;
    const bool within =
        claim.share->low * claim.of->low <= count && count <= claim.share->high * claim.of->high;
    return within ? Verdict::agrees : Verdict::contradicted;
}

Finding compare(const Reading& reading, const HeldCount& held) {
    auto claims = countClaims(reading.sentence, reading.toldOn);
    // Of how many: what says it too is meant, before what counts something else.
    const auto isWithout = [](const CountClaim& claim) { return !claim.of; };
    if (held.of && !std::ranges::all_of(claims, isWithout)) std::erase_if(claims, isWithout);
    std::vector<Finding> findings;
    for (const auto& claim : nearest(reading.sentence, std::move(claims), reading.about))
        findings.push_back({compareCount(claim, held), claim.words});
    return together(findings);
}

States some(std::initializer_list<State> states) {
    States set;
    for (const auto state : states) set.set(static_cast<std::size_t>(state));
    return set;
}

/// In which states something of this status may be; all of an aspect where the status says nothing of it.
States possible(HeldStatus status) {
    using enum State;
    const auto progress = statesOf(Aspect::progress);
    const auto course = statesOf(Aspect::course);
    const auto stability = statesOf(Aspect::stability);
    switch (status) {
        case HeldStatus::notStarted:
            return some({notStarted}) | course | stability;
        case HeldStatus::inProgress:
            return some({running}) | course | stability;
        case HeldStatus::paused:
            return some({paused, late}) | stability;
        case HeldStatus::completed:
            return some({completed}) | course | stability;
        case HeldStatus::cancelled:
            return some({cancelled}) | stability;
        case HeldStatus::onSchedule:
            return some({notStarted, running, onTime}) | stability;
        case HeldStatus::delayed:
            return some({notStarted, running, paused, late}) | stability;
        case HeldStatus::stable:
            return progress | course | some({stable});
        case HeldStatus::unstable:
            break;
    }
    return progress | course | some({unstable});
}

Finding compare(const Reading& reading, HeldStatus held) {
    std::vector<Finding> findings;
    for (const auto& claim :
         nearest(reading.sentence, statusClaims(reading.sentence, reading.toldOn), reading.about)) {
        const auto may = possible(held) & statesOf(claim.aspect);
        auto verdict = Verdict::cannotTell;
        if ((may & claim.states).none())
            verdict = Verdict::contradicted;
        else if ((may & ~claim.states).none())
            verdict = Verdict::agrees;
        findings.push_back({verdict, claim.words});
    }
    return together(findings);
}

Finding compare(const Reading& reading, const HeldName& held) {
    std::vector<std::string> names{held.name};
    names.insert(names.end(), held.alsoCalled.begin(), held.alsoCalled.end());
    const auto current = names.size();
    names.insert(names.end(), held.former.begin(), held.former.end());
    std::vector<Finding> findings;
    for (const auto& claim : nameClaims(reading.sentence, names)) {
        const bool isCurrent = claim.name < current;
        const auto verdict = isCurrent        ? Verdict::agrees
                             : claim.isFormer ? Verdict::cannotTell
                                              : Verdict::contradicted;
        findings.push_back({verdict, claim.words});
    }
    return together(findings);
}

Finding compare(const Reading& reading, const HeldReadiness& held) {
    const auto claim = wayClaim(reading.sentence, held.part);
    if (!claim) return {};
    const bool among = claim->ways.test(static_cast<std::size_t>(held.by));
    return {among ? Verdict::agrees : Verdict::contradicted, claim->words};
}

Finding compareAny(const Reading& reading, const Held& held) {
    return std::visit([&reading](const auto& value) { return compare(reading, value); }, held);
}

std::string text(const HeldDate& held) {
    const auto when = shortText(held.when, Language::dutch);
    return (held.isReached ? "bereikt, " : held.isStart ? "begin: " : "") + when;
}

std::string text(const HeldAmount& held) {
    const auto cents = held.cents < 0 ? -(held.cents % 100) : held.cents % 100;
    auto euros = "€ " + dutchNumber(held.cents / 100);
    if (cents != 0) euros += (cents < 10 ? ",0" : ",") + std::to_string(cents);
    return euros;
}

std::string text(const HeldCount& held) {
    return dutchNumber(held.count) + (held.of ? " van " + dutchNumber(*held.of) : "");
}

std::string text(HeldStatus held) {
    switch (held) {
        case HeldStatus::notStarted:
            return "nog niet gestart";
        case HeldStatus::inProgress:
            return "in uitvoering";
        case HeldStatus::paused:
            return "stilgelegd";
        case HeldStatus::completed:
            return "afgerond";
        case HeldStatus::cancelled:
            return "gestopt";
        case HeldStatus::onSchedule:
            return "op schema";
        case HeldStatus::delayed:
            return "vertraagd";
        case HeldStatus::stable:
            return "stabiel";
        case HeldStatus::unstable:
            break;
    }
    return "niet stabiel";
}

std::string text(const HeldName& held) {
    return held.name;
}

std::string text(const HeldReadiness& held) {
    const auto by = [&held]() -> std::string_view {
        switch (held.by) {
            case ReadyBy::must:
                return "gereed met wat noodzakelijk is";
            case ReadyBy::preferred:
                return "gereed met de nieuwe voorziening";
            case ReadyBy::fallback:
                return "alleen met de terugvaloptie";
            case ReadyBy::nothing:
                break;
        }
        return "niets gereed";
    };
    return held.part + ": " + std::string{by()};
}

}  // namespace

Compared contradiction(std::string_view sentence, sys_days toldOn, const Holds& holds) {
    constexpr std::size_t longest = 4'000;
    Compared compared{Verdict::cannotTell, {}, heldText(holds.now)};
    if (sentence.size() > longest) return compared;
    const Sentence read{sentence};
    const Reading reading{read, toldOn, holds.about};
    const bool isMoney = std::holds_alternative<HeldAmount>(holds.now);
    const bool isDate = std::holds_alternative<HeldDate>(holds.now);
    // A date of the past is the figure itself, and only beside another the day that a sentence speaks for.
    const bool ofItsTime =
        statusDayNamed(read, toldOn, !isMoney && !isDate) && (!isDate || holds.onNamedDay.has_value());
    const auto& held = ofItsTime && holds.onNamedDay ? *holds.onNamedDay : holds.now;
    const auto finding = compareAny(reading, held);
    compared.verdict = finding.verdict;
    compared.told = withoutFullStop(read.text(finding.words));
    compared.now = heldText(held);
    // What changed since the day that it names does not make it untrue.
    if (ofItsTime && !holds.onNamedDay && compared.verdict == Verdict::contradicted)
        compared.verdict = Verdict::cannotTell;
    return compared;
}

std::string heldText(const Held& held) {
    return std::visit([](const auto& value) { return text(value); }, held);
}

std::optional<HeldStatus> heldStatus(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, HeldStatus>, 24> words{{
        {"nog niet gestart", HeldStatus::notStarted},
        {"niet gestart", HeldStatus::notStarted},
        {"in voorbereiding", HeldStatus::notStarted},
        {"in uitvoering", HeldStatus::inProgress},
        {"lopend", HeldStatus::inProgress},
        {"loopt", HeldStatus::inProgress},
        {"in behandeling", HeldStatus::inProgress},
        {"gestart", HeldStatus::inProgress},
        {"in herorientatie", HeldStatus::paused},
        {"stilgelegd", HeldStatus::paused},
        {"opgeschort", HeldStatus::paused},
        {"afgerond", HeldStatus::completed},
        {"gereed", HeldStatus::completed},
        {"voltooid", HeldStatus::completed},
        {"uitgevoerd", HeldStatus::completed},
        {"gestopt", HeldStatus::cancelled},
        {"stopgezet", HeldStatus::cancelled},
        {"geannuleerd", HeldStatus::cancelled},
        {"op schema", HeldStatus::onSchedule},
        {"op koers", HeldStatus::onSchedule},
        {"vertraagd", HeldStatus::delayed},
        {"stabiel", HeldStatus::stable},
        {"niet stabiel", HeldStatus::unstable},
        {"instabiel", HeldStatus::unstable},
    }};
    const auto plain = base::folded(base::trimmed(word));
    const auto found = std::ranges::find(words, plain, &std::pair<std::string_view, HeldStatus>::first);
    if (found == words.end()) return std::nullopt;
    return found->second;
}

}  // namespace mijlpaal::letters
