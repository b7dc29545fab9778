#pragma once

#include "model/field.h"
#include "model/portfolio.h"
#include "scheduling/slips/slip_cause.h"

#include <array>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace mijlpaal::scheduling {

/// A field that differs between two revisions of a record, its later value, and why it was changed.
struct FieldChange {
    const model::Field* field = nullptr;
    model::Value after;
    SlipCause cause = SlipCause::progress;
};

/// What changed in one table between two revisions.
template <class Record>
struct TableMix {
    struct Changed {
        Record before, after;
        std::vector<FieldChange> fields;
    };
    /// A record that one of the two does not hold. Without a cause it is in every mix: by itself it moves
    /// nothing, and others may refer to it.
    struct OneSided {
        Record record;
        bool added = false;
        std::optional<SlipCause> cause;
    };

    std::vector<Changed> changed;
    std::vector<OneSided> oneSided;
};

/// The plans between two revisions of one file: the earlier, with what changed for some causes taken from the
/// later. Records are the same when their ids are.
///
/// A change belongs to one cause whatever else is taken, and what is in a mix refers only to what is in it: a
/// link or assignment of an activity that only one side has comes and goes with that activity.
class PlanMix {
public:
    PlanMix(const model::Portfolio& before, const model::Portfolio& after);

    /// The causes for which anything changed that moves dates, or could.
    SlipCauses changed() const;

    /// The records that changed for a cause, in the order of their kinds and ids.
    const std::set<model::ObjectRef>& records(SlipCause cause) const { return records_[indexOf(cause)]; }

    /// Nothing taken gives the plan before, everything that changed the plan after.
    /// Cost: linear in what changed.
    model::Portfolio with(SlipCauses taken) const;

private:
    template <class Record>
    void compare(const model::Portfolio& after);
    template <class Record>
    std::vector<FieldChange> changesOf(const Record& before, const Record& after) const;
    template <class Record>
    SlipCause causeFor(const model::Field& field, SlipCause usual, const Record& before,
                       const Record& after) const;
    template <class Record>
    std::optional<SlipCause> causeOfWhole(const Record& record, const model::Portfolio& after) const;
    bool isOnBothSides(model::ActivityId id) const { return !oneSidedActivities_.contains(id); }

    model::Portfolio before_;
    std::set<model::ActivityId> oneSidedActivities_;
    std::array<std::set<model::ObjectRef>, slipCauseCount> records_;
    std::tuple<TableMix<model::Settings>, TableMix<model::Calendar>, TableMix<model::Holiday>,
               TableMix<model::WorkWeek>, TableMix<model::Resource>, TableMix<model::Activity>,
               TableMix<model::Dependency>, TableMix<model::Assignment>, TableMix<model::LawMilestone>,
               TableMix<model::LawDependency>, TableMix<model::BillStage>, TableMix<model::Review>,
               TableMix<model::Recommendation>>
        tables_;
};

}  // namespace mijlpaal::scheduling
