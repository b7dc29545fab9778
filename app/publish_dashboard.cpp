#include "app/publish_parts.h"
#include "base/text.h"

namespace mijlpaal::app {

namespace {

using model::DatePrecision;

class Dashboard {
public:
    explicit Dashboard(const Facts& facts) : facts_{facts} {}

    letters::DashboardAnswers answersOf(const model::Programme& programme) const {
        const auto text = [&](std::string_view field, const std::string& value) {
            return facts_.text(programme, field, value);
        };
        letters::DashboardAnswers answers;
        answers.ictKind = text("ict_kind", programme.ictKind);
        answers.developmentMethod = text("development_method", programme.developmentMethod);
        answers.customMade = text("custom_made", programme.customMade);
        answers.services = text("services_nl", programme.servicesNl);
        answers.internalOperations = text("internal_operations", programme.internalOperations);
        answers.publicGain = text("public_gain_nl", programme.publicGainNl);
        answers.cause = text("cause_nl", programme.causeNl);
        answers.partnerMinistries = text("partner_ministries", programme.partnerMinistries);
        for (const auto each : base::listed(text("developers", programme.developers)))
            answers.developers.emplace_back(each);
        return answers;
    }

    std::optional<letters::DashboardPlan> planOf(const model::Rebaselining& plan) const {
        auto fact = facts_.factOf(plan, "code", plan.code, {});
        if (!fact) return std::nullopt;
        letters::DashboardPlan made;
        made.fact = std::move(*fact);
        made.fact.standing = letters::Standing::done;
        made.fact.when = facts_.date(plan, "decided_on", plan.decidedOn, DatePrecision::day);
        made.isInitial = plan.initial;
        made.ends = facts_.date(plan, "end_date", plan.endDate, plan.precision.value_or(DatePrecision::day));
        made.estimated = {euros(plan, "estimated_internal", plan.estimatedInternal),
                          euros(plan, "estimated_external", plan.estimatedExternal),
                          euros(plan, "estimated_material", plan.estimatedMaterial)};
        made.spent = {euros(plan, "spent_internal", plan.spentInternal),
                      euros(plan, "spent_external", plan.spentExternal),
                      euros(plan, "spent_material", plan.spentMaterial)};
        made.reasons = facts_.text(plan, "reasons", plan.reasons);
        made.endReason = facts_.text(plan, "end_reason_nl", plan.endReasonNl);
        made.costReason = facts_.text(plan, "cost_reason_nl", plan.costReasonNl);
        made.version = facts_.text(plan, "plan_version", plan.planVersion);
        return made;
    }

    std::optional<letters::Benefit> benefitOf(const model::Benefit& benefit) const {
        auto fact = facts_.factOf(benefit, "name_nl", benefit.nameNl, {});
        if (!fact) return std::nullopt;
        letters::Benefit made;
        made.fact = std::move(*fact);
        made.explanation = facts_.text(benefit, "note_nl", benefit.noteNl);
        made.once = euros(benefit, "once", benefit.once);
        made.yearly = euros(benefit, "yearly", benefit.yearly);
        if (benefit.fromYear && facts_.tells(benefit, "from_year"))
            made.fromYear = static_cast<int>(benefit.fromYear->year);
        return made;
    }

private:
    template <class Record>
    std::optional<std::int64_t> euros(const Record& record, std::string_view field,
                                      const std::optional<model::Money>& money) const {
        if (!money || !facts_.tells(record, field)) return std::nullopt;
        return money->cents / 100;
    }

    const Facts& facts_;
};

}  // namespace

void publishDashboard(const model::Portfolio& portfolio, const Facts& facts,
                      const model::Programme& programme, letters::Programme& made) {
    const Dashboard dashboard{facts};
    made.answers = dashboard.answersOf(programme);
    for (const auto& each : portfolio.all<model::Rebaselining>()) {
        if (each.programme != programme.id) continue;
        if (auto plan = dashboard.planOf(each)) made.plans.push_back(std::move(*plan));
    }
    sortByDate(made.plans);
    for (const auto& each : portfolio.all<model::Benefit>()) {
        if (each.programme != programme.id) continue;
        if (auto benefit = dashboard.benefitOf(each)) made.benefits.push_back(std::move(*benefit));
    }
}

}  // namespace mijlpaal::app
