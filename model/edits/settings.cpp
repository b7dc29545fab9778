#include "model/edit.h"
#include "model/edits/parts.h"

namespace mijlpaal::model {

using namespace edits;

namespace {

/// Changes the settings, or adds them to a portfolio that lost them.
void putSettings(const Portfolio& portfolio, Settings after, ChangeSet& changes) {
    const auto& table = portfolio.all<Settings>();
    if (table.empty()) {
        after.id = table.nextId();
        changes.add(std::move(after));
    } else {
        changes.change(portfolio.settings(), std::move(after));
    }
}

}  // namespace

Moment finishOfPlan(const Portfolio& portfolio, const TypedMoment& typed) {
    return momentOf(portfolio, {}, typed, End::finish);
}

base::Result<ChangeSet> setStatusDate(const Portfolio& portfolio, Day statusDate) {
    ChangeSet changes{base::message("Set the status date to {day}", {{"day", isoText(statusDate)}}), {}, {}};
    auto after = portfolio.settings();
    if (after.statusDate != statusDate) after.statusMoment.reset();
    after.statusDate = statusDate;
    putSettings(portfolio, std::move(after), changes);
    return changes;
}

base::Result<ChangeSet> setSettings(const Portfolio& portfolio, Settings settings) {
    const auto& before = portfolio.settings();
    if (settings.statusDate != before.statusDate && settings.statusMoment == before.statusMoment)
        settings.statusMoment.reset();
    auto onlyDate = before;
    onlyDate.statusDate = settings.statusDate;
    onlyDate.statusMoment = settings.statusMoment;
    auto label = settings == onlyDate
                     ? base::message("Set the status date to {day}", {{"day", isoText(settings.statusDate)}})
                     : base::message("Change the scheduling rules");
    ChangeSet changes{std::move(label), {}, {}};
    putSettings(portfolio, std::move(settings), changes);
    return changes;
}

base::Result<ChangeSet> setScheduleRules(const Portfolio& portfolio, Profile profile,
                                         bool statusDateIsFloor) {
    ChangeSet changes{base::message("Change the scheduling rules"), {}, {}};
    auto after = portfolio.settings();
    after.profile = profile;
    after.statusDateIsFloor = statusDateIsFloor;
    putSettings(portfolio, std::move(after), changes);
    return changes;
}

}  // namespace mijlpaal::model
