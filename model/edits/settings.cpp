#include "model/edit.h"
#include "model/edits/parts.h"

namespace mijlpaal::model {

using namespace edits;

Moment finishOfPlan(const Portfolio& portfolio, const TypedMoment& typed) {
    return momentOf(portfolio, {}, typed, End::finish);
}

base::Result<ChangeSet> setStatusDate(const Portfolio& portfolio, Day statusDate) {
    ChangeSet changes{base::message("Set the status date to {day}", {{"day", isoText(statusDate)}}), {}, {}};
    auto after = portfolio.settings();
    if (after.statusDate != statusDate) after.statusMoment.reset();
    after.statusDate = statusDate;
    changes.change(portfolio.settings(), std::move(after));
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
    changes.change(before, std::move(settings));
    return changes;
}

base::Result<ChangeSet> setScheduleRules(const Portfolio& portfolio, Profile profile,
                                         bool statusDateIsFloor) {
    ChangeSet changes{base::message("Change the scheduling rules"), {}, {}};
    auto after = portfolio.settings();
    after.profile = profile;
    after.statusDateIsFloor = statusDateIsFloor;
    changes.change(portfolio.settings(), std::move(after));
    return changes;
}

}  // namespace mijlpaal::model
