#include "letters/claims/statuses.h"

#include "letters/claims/periods.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace mijlpaal::letters::claims {
namespace {

States some(std::initializer_list<State> states) {
    States set;
    for (const auto state : states) set.set(static_cast<std::size_t>(state));
    return set;
}

Aspect aspectOf(const States& states) {
    for (const auto aspect : {Aspect::course, Aspect::stability})
        if ((states & statesOf(aspect)).any()) return aspect;
    return Aspect::progress;
}

enum class Meaning {
    notStarted,
    started,
    running,
    paused,
    completed,
    ended,  ///< done, or given up
    cancelled,
    notCancelled,
    ahead,
    onTime,
    late,
    stable,
    unstable,
    nothing,  ///< words that another line would misread
};

States statesOf(Meaning meaning) {
    using enum State;
    switch (meaning) {
        case Meaning::notStarted:
            return some({notStarted});
        case Meaning::started:
            return some({running, paused, completed, cancelled});
        case Meaning::running:
            return some({running});
        case Meaning::paused:
            return some({paused});
        case Meaning::completed:
            return some({completed});
        case Meaning::ended:
            return some({completed, cancelled});
        case Meaning::cancelled:
            return some({cancelled});
        case Meaning::notCancelled:
            return some({notStarted, running, paused, completed});
        case Meaning::ahead:
            return some({ahead});
        case Meaning::onTime:
            return some({ahead, onTime});
        case Meaning::late:
            return some({late});
        case Meaning::stable:
            return some({stable});
        case Meaning::unstable:
            return some({unstable});
        case Meaning::nothing:
            break;
    }
    return {};
}

struct Saying {
    std::string_view phrase;
    Meaning meaning;
};

// The first that fits takes its words: what is longer stands before what it holds.
constexpr Saying sayings[] = {
    // not begun
    {"moet|moeten|dient|dienen nog … begin|beginnen|begonnen|starten|gestart|start|aanvangen|opgestart",
     Meaning::notStarted},
    {"start|starten|begint|beginnen nog|pas", Meaning::notStarted},
    {"voorbereidende fase|stadium", Meaning::notStarted},
    {"in voorbereiding", Meaning::notStarted},
    {"voorbereidingsfase|verkenningsfase|initiatiefase|definitiefase|ontwerpstadium", Meaning::notStarted},
    {"staat|staan … aan de vooravond", Meaning::notStarted},
    {"wacht|wachten … op de start", Meaning::notStarted},
    {"startklaar", Meaning::notStarted},
    // given up
    {"tijdelijk … gestopt|stopgezet|gestaakt|stilgelegd|stil|onderbroken", Meaning::paused},
    {"niet … voort te zetten|gaan", Meaning::cancelled},
    {"niet|geen … doorgang", Meaning::cancelled},
    {"niet … voortgezet|doorgezet|hervat", Meaning::cancelled},
    {"stopgezet|gestopt|geannuleerd|afgeblazen|geschrapt|gestaakt|ingetrokken|opgeheven|afgebroken",
     Meaning::cancelled},
    {"stop gezet", Meaning::cancelled},
    {"punt gezet achter", Meaning::cancelled},
    {"afgezien van verdere|voortzetting|het|de", Meaning::cancelled},
    {"beeindigd", Meaning::ended},
    {"besloten … te beeindigen|staken|stoppen", Meaning::ended},
    // interrupted
    {"ligt|liggen|lag|lagen|staat|staan … stil", Meaning::paused},
    {"stilgelegd|opgeschort|gepauzeerd|stilgevallen|heroverweging|bevroren|geparkeerd|onderbroken",
     Meaning::paused},
    {"stil komen te liggen", Meaning::paused},
    {"on hold", Meaning::paused},
    {"in de wacht|ijskast|koelkast", Meaning::paused},
    {"pas op de plaats", Meaning::paused},
    {"herorientatie|heroverwogen", Meaning::paused},
    // in time or not
    {"vertraging|achterstand|achterstanden … ingelopen|ingehaald|weggewerkt", Meaning::onTime},
    {"eerder dan gepland|voorzien|verwacht|beoogd|was", Meaning::ahead},
    {"voor op … planning|schema|plan", Meaning::ahead},
    {"vooruit op … planning|schema|plan", Meaning::ahead},
    {"achter op|bij … planning|schema|plan", Meaning::late},
    {"loopt|lopen|liep|blijft|blijven|ligt|liggen … achter", Meaning::late},
    {"later dan … gepland|voorzien|verwacht|beoogd|aangekondigd|gemeld", Meaning::late},
    {"langer op zich wachten", Meaning::late},
    {"meer tijd dan", Meaning::late},
    {"niet haalbaar", Meaning::late},
    {"niet gehaald", Meaning::late},
    {"niet op tijd", Meaning::late},
    {"niet tijdig", Meaning::late},
    {"onder druk", Meaning::late},
    {"stagneert|stagneren|stokt|stokken|achterop", Meaning::late},
    {"loopt|lopen … uit", Meaning::late},
    {"vertraging … opgelopen", Meaning::late},
    {"vertraagd|vertraging|vertragingen|uitgelopen|uitgesteld|uitloop|achterstand|achterstanden|uitstel",
     Meaning::late},
    {"schuift|schuiven|schoof … op|door", Meaning::late},
    {"opgeschoven|verschoven", Meaning::late},
    {"op schema|koers", Meaning::onTime},
    {"op … planning ligt|liggen", Meaning::onTime},
    {"volgens|conform … planning|plan|schema|tijdpad|tijdschema", Meaning::onTime},
    {"binnen … planning|gestelde", Meaning::onTime},
    {"naar plan", Meaning::onTime},
    {"op rolletjes", Meaning::onTime},
    {"planning wordt … gehaald", Meaning::onTime},
    {"planning is … haalbaar", Meaning::onTime},
    {"planmatig|voorspoedig", Meaning::onTime},
    {"in de pas", Meaning::onTime},
    {"op tijd", Meaning::onTime},
    {"tijdig", Meaning::onTime},
    // with trouble or without
    {"zonder|nauwelijks|geen … storing*|verstoring*|problemen|haperingen|uitval|incidenten", Meaning::stable},
    {"storingsvrij|storingsarm", Meaning::stable},
    {"naar behoren", Meaning::stable},
    {"aanhoudende|structurele|ernstige problemen", Meaning::unstable},
    {"valt|vallen … uit", Meaning::unstable},
    {"vlekkeloos|probleemloos", Meaning::stable},
    {"goed werkend|functionerend", Meaning::stable},
    {"werkt|werken|functioneert|functioneren|draait|draaien … goed|probleemloos|betrouwbaar|stabiel",
     Meaning::stable},
    {"stabiel|stabiele|gestabiliseerd|betrouwbaar", Meaning::stable},
    {"instabiel|onstabiel|instabiele|instabiliteit|onbetrouwbaar|kwetsbaar|storingsgevoelig",
     Meaning::unstable},
    {"kampt|kampen|kampte|kampten", Meaning::unstable},
    {"storing*|verstoring*|haperingen|hapert|haperen|uitval|traagheid", Meaning::unstable},
    // under way
    {"nog aan|in … gewerkt", Meaning::running},
    {"wordt|worden … gewerkt", Meaning::running},
    {"werkt|werken … aan|door", Meaning::running},
    {"in uitvoering", Meaning::running},
    {"in gang|ontwikkeling|behandeling|bewerking|aanbouw", Meaning::running},
    {"in volle gang", Meaning::running},
    {"op stoom", Meaning::running},
    {"afrondende|laatste fase", Meaning::running},
    {"eindfase|afrondingsfase", Meaning::running},
    {"aan de gang|slag", Meaning::running},
    {"gaande|onderhanden|lopend|lopende|bezig|onderweg|doende", Meaning::running},
    {"loopt|lopen nog|door|inmiddels|momenteel|thans", Meaning::running},
    {"realisatiefase|uitvoeringsfase|bouwfase|testfase|uitrolfase|invoeringsfase|realisatie|"
     "implementatiefase",
     Meaning::running},
    {"vordert|vorderen|gestaag", Meaning::running},
    {"wordt|worden … voortgezet|doorgezet|hervat", Meaning::notCancelled},
    {"gaat|gaan … door|verder", Meaning::notCancelled},
    {"onverminderd", Meaning::notCancelled},
    // begun
    {"van start gegaan", Meaning::started},
    {"begin … gemaakt", Meaning::started},
    {"gestart|begonnen|aangevangen|opgestart|ingezet", Meaning::started},
    // done
    {"in gebruik|productie|werking|bedrijf genomen|gesteld|gebracht|getreden", Meaning::completed},
    {"in gebruik", Meaning::completed},
    {"in beheer genomen", Meaning::completed},
    {"een feit", Meaning::completed},
    {"ten einde|eind", Meaning::completed},
    {"op te leveren|ronden|leveren", Meaning::nothing},
    {"afgerond|voltooid|gereed|opgeleverd|uitgevoerd|gerealiseerd|opgevolgd|afgesloten|klaar|afgehandeld|"
     "doorgevoerd|"
     "ingevoerd|geimplementeerd|behaald|bereikt|gereedgekomen|uitgerold|uitgefaseerd|gemigreerd|ontvlochten|"
     "operationeel|afgemaakt|volbracht|live",
     Meaning::completed},
    {"rond|af … zijn|is", Meaning::nothing},
};

/// What speaks of a time to come.
constexpr std::string_view future =
    "wordt|worden|zal|zullen|zou|zouden|verwacht|verwachten|verwachting|gepland|voorzien|beoogd|streef|"
    "streeft|"
    "streven|beoog|beoogt|voornemens|kan|kunnen|moet|moeten|dient|dienen|gaat|gaan|verwachte";

constexpr std::string_view conditions =
    "zodra|als|wanneer|nadat|indien|mits|mocht|mochten|voordat|alvorens|tenzij|totdat";

bool isNegation(const Sentence& sentence, std::size_t word) {
    return sentence.is(word, "niet|geen|nooit|zonder|evenmin|noch|nimmer");
}

class StatusReader {
public:
    StatusReader(const Sentence& sentence, std::chrono::sys_days toldOn)
        : sentence_{sentence}, toldOn_{toldOn}, periods_{periodsIn(sentence, toldOn)} {}

    std::vector<StatusClaim> claims() {
        for (std::size_t word = 0; word < sentence_.size();) {
            std::size_t count = 0;
            for (const auto& saying : sayings) {
                count = sentence_.phraseAt(word, saying.phrase);
                if (count == 0) continue;
                take(saying, {word, word + count});
                break;
            }
            word += std::max<std::size_t>(count, 1);
        }
        return std::move(claims_);
    }

private:
    /// "niet", "geen sprake van", "nog niet" before these words, in the same clause and behind the claim
    /// before.
    bool isNegated(const Stretch& words) const {
        constexpr std::size_t farthest = 7;
        const auto clause = sentence_.clauseAround(words.from);
        const auto start = std::max(clause.from, lastEnd_);
        for (auto word = words.from; word < words.to; ++word)
            if (isNegation(sentence_, word)) return true;
        for (auto word = words.from; word > start && words.from - word < farthest; --word) {
            if (isNegation(sentence_, word - 1) && !sentence_.is(word, "alleen|slechts")) return true;
            if (sentence_.is(word - 1, "maar|en|omdat|waardoor|zodat")) break;
        }
        return false;
    }

    bool isExpected(const Stretch& words) const {
        const auto clause = sentence_.clauseAround(words.from);
        if (sentence_.has(clause, future)) return true;
        // "is in 2028 gereed", told in 2026.
        return std::ranges::any_of(periods_, [&](const Period& period) {
            return clause.holds(period.words.from) && period.spans.front().first > toldOn_;
        });
    }

    bool isConditional(const Stretch& words) const {
        const auto clause = sentence_.clauseAround(words.from);
        for (auto word = clause.from; word < words.from; ++word)
            if (sentence_.is(word, conditions)) return true;
        return false;
    }

    /// "na een periode van verstoringen", "de eerdere vertraging"
    bool isBefore(const Stretch& words) const {
        auto word = words.from;
        while (sentence_.is(word - 1, "een|de|het|periode|van|met|veel|maanden|aanhoudende|langdurige|jaren"))
            --word;
        return sentence_.is(word - 1, "na|eerdere|eerder|vroegere|voormalige");
    }

    void take(const Saying& saying, const Stretch& words) {
        auto states = statesOf(saying.meaning);
        const auto before = lastEnd_;
        if (states.none()) {
            lastEnd_ = words.to;
            return;
        }
        StatusClaim claim{aspectOf(states), states, words};
        // A phrase that holds "niet" itself is not denied by it.
        const auto says = [&saying](std::string_view word) {
            return saying.phrase.find(word) != std::string_view::npos;
        };
        const bool denied = !says("niet") && !says("zonder") && isNegated(words);
        lastEnd_ = words.to;
        if (isConditional(words) || (isBefore(words) && !says("dan") && !says("ingelopen"))) return;
        const bool mayBeExpected = saying.meaning == Meaning::completed ||
                                   saying.meaning == Meaning::started || saying.meaning == Meaning::ended ||
                                   saying.meaning == Meaning::cancelled || saying.meaning == Meaning::paused;
        if (denied) {
            auto opposite = statesOf(claim.aspect) & ~states;
            if (saying.meaning == Meaning::completed)
                opposite.reset(static_cast<std::size_t>(State::cancelled));
            claim.states = opposite;
            for (auto word = words.from; word-- > before;) {
                if (!isNegation(sentence_, word)) continue;
                claim.words.from = sentence_.is(word - 1, "nog") ? word - 1 : word;
                break;
            }
        } else if (mayBeExpected && !says("niet") && isExpected(words)) {
            if (saying.meaning == Meaning::cancelled || saying.meaning == Meaning::ended ||
                saying.meaning == Meaning::paused)
                return;
            claim.states = statesOf(Meaning::notCancelled);
        }
        claims_.push_back(claim);
    }

    const Sentence& sentence_;
    std::chrono::sys_days toldOn_;
    std::vector<Period> periods_;
    std::vector<StatusClaim> claims_;
    std::size_t lastEnd_ = 0;
};

}  // namespace

States statesOf(Aspect aspect) {
    using enum State;
    switch (aspect) {
        case Aspect::progress:
            return some({notStarted, running, paused, completed, cancelled});
        case Aspect::course:
            return some({ahead, onTime, late});
        case Aspect::stability:
            break;
    }
    return some({stable, unstable});
}

std::vector<StatusClaim> statusClaims(const Sentence& sentence, std::chrono::sys_days toldOn) {
    return StatusReader{sentence, toldOn}.claims();
}

}  // namespace mijlpaal::letters::claims
