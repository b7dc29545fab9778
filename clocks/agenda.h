#pragma once

#include "base/message.h"
#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Every clock that runs, in one list.
namespace mijlpaal::clocks {

enum class AgendaKind : std::uint8_t {
    parliament,
    /// An advice that is to be public and to be sent.
    advice,
    recommendation,
    /// A milestone of the law, or what must be ready before one.
    law,
    promise,
    /// Typed for an activity.
    deadline,
    /// A moment of the budget year.
    budget,
    /// The age of what is known.
    status,
    /// A change that Parliament does not know yet.
    change,
    /// A signature before something leaves.
    signature,
    /// What the plan takes for granted, or what may go wrong with it, that is to be looked at again.
    assumption,
    risk,
    /// What one organisation gives to another, and what both must accept.
    handOver,
    /// The last day on which a choice is still open, which is reckoned elsewhere: to begin what falls back, and to take
    /// a course of action.
    fallback,
    option,
};

enum class ClockState : std::uint8_t {
    /// Its day has gone by.
    overdue,
    /// The plan does not keep it.
    plannedTooLate,
    /// Two weeks or less are left.
    soon,
    running,
    /// No day is known.
    undated,
};

struct AgendaItem {
    AgendaKind kind = AgendaKind::parliament;
    /// The record it is about; nothing for a moment of the budget year and for the status.
    std::optional<model::ObjectRef> about;
    /// What is to be done, as a whole sentence.
    base::Message subject;
    std::optional<model::Day> due;
    /// The last working day on which it can still be done, with the time needed before the due day taken off.
    std::optional<model::Day> lastResponsibleDay;
    std::string ownerRole;
    ClockState state = ClockState::running;

    bool operator==(const AgendaItem&) const = default;
};

/// What a record is called.
using Names = std::function<std::string(model::ObjectRef)>;

/// All that is still to be done, the first that must be done first; what has no day last. The moments of the
/// budget are those of the year after `asOf`.
/// Cost: a look at every record of the plan, the law, the reviews and parliament.
std::vector<AgendaItem> agenda(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                               const Names& nameOf, model::Day asOf);

/// Puts what is reckoned elsewhere between what is there, in the same order.
void addTo(std::vector<AgendaItem>& agenda, std::vector<AgendaItem> more);

/// How a clock stands that must be read by a day.
ClockState stateBy(model::Day due, model::Day asOf);

/// The day by which an item of parliament should be answered: the one that was given, or else that of the
/// rules of the House; with the notice of a delay, three weeks more. The Senate sets a term for each. Source:
/// Rules of Procedure of the House of Representatives, on written questions.
std::optional<model::Day> answerDue(const model::ParliamentaryItem& item);

/// Whether nothing is to be done for it any more.
bool isSettled(const model::ParliamentaryItem& item);

/// Whether an item of parliament is settled, or a review closed, so that nobody signs it any more.
bool hasLeft(const model::Portfolio& portfolio, model::ObjectRef object);

/// The last day on which a signature leaves the working time it needs before its object is due. Nothing where that has
/// no day.
std::optional<model::Day> signatureDue(const model::Portfolio& portfolio, const scheduling::Clocks& clocks,
                                       const model::SignOff& signOff);

/// The day by which an advice must be public, and that by which it must be with both Houses. Nothing where no
/// act says so.
/// Source: Wet Adviescollege ICT-toetsing, art. 9 and 11, in force since 1 July 2024.
std::optional<model::Day> publicationDue(const model::Review& review);
std::optional<model::Day> sendingDue(const model::Review& review);

/// As people read it, in English.
std::string_view wordsFor(AgendaKind kind);
std::string_view wordsFor(ClockState state);

/// `parliament`, `planned_too_late`: for files.
std::string_view wordFor(AgendaKind kind);
std::string_view wordFor(ClockState state);

}  // namespace mijlpaal::clocks
