#include "scheduling/quality/inspection.h"

// Checks of how activities are linked.

namespace mijlpaal::scheduling {

using base::message;
using base::Severity;
using model::Dependency;
using model::LinkType;

namespace {

void addMissingLogic(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-01", message("Logic"),
                          message("Unfinished activities without a predecessor or without a successor."));
    check.most = 0.05;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        if (!item.isOpen() || (item.predecessors > 0 && item.successors > 0)) continue;
        ++check.numerator;
        addFinding(check,
                   item.predecessors > 0 ? std::string_view{"“{name}” has no successor."}
                   : item.successors > 0 ? std::string_view{"“{name}” has no predecessor."}
                                         : std::string_view{"“{name}” is linked to nothing."},
                   {{"name", plan.telling.name(item.activity->id)}}, {refTo(item.activity->id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

/// A lag of the link as a sign: a share of a duration has the sign of the share.
std::int64_t lagSign(const Dependency& link) {
    const bool isShare =
        link.lagKind == model::LagKind::percent || link.lagKind == model::LagKind::elapsedPercent;
    return isShare ? link.lagHundredthsOfPercent : link.lag.tenths;
}

void addLinkFinding(const Inspection& plan, QualityCheck& check, std::string_view text,
                    const Dependency& link, Fix fix = Fix::byHand) {
    addFinding(check, text,
               {{"predecessor", plan.telling.name(link.predecessor)},
                {"successor", plan.telling.name(link.successor)}},
               {refTo(link.id), refTo(link.predecessor), refTo(link.successor)}, fix);
}

void addLeads(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-02", message("Leads"),
                          message("Links into unfinished activities that overlap: their lag is negative."));
    check.most = 0;
    check.denominator = static_cast<std::int64_t>(plan.links.size());
    for (const auto* link : plan.links) {
        if (lagSign(*link) >= 0) continue;
        ++check.numerator;
        addLinkFinding(plan, check, "The link from “{predecessor}” to “{successor}” has a lead.", *link,
                       Fix::dropLag);
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addLags(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-03", message("Lags"),
                          message("Links into unfinished activities with a lag: waiting that nobody owns."));
    check.most = 0.05;
    check.denominator = static_cast<std::int64_t>(plan.links.size());
    for (const auto* link : plan.links) {
        if (lagSign(*link) <= 0) continue;
        ++check.numerator;
        addLinkFinding(plan, check, "The link from “{predecessor}” to “{successor}” has a lag.", *link,
                       Fix::dropLag);
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addLinkTypes(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dcma-04", message("Link types"),
                          message("Links into unfinished activities that run from finish to start."));
    check.least = 0.9;
    check.denominator = static_cast<std::int64_t>(plan.links.size());
    for (const auto* link : plan.links) {
        if (link->type == LinkType::finishToStart) {
            ++check.numerator;
            continue;
        }
        addLinkFinding(plan, check,
                       "The link from “{predecessor}” to “{successor}” does not run from finish to start.",
                       *link);
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addDanglingEnds(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("dangling", message("Dangling ends"),
                          message("Unfinished activities with links, whose start nothing sets or whose "
                                  "finish moves nothing."));
    check.most = 0;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        if (!item.isOpen() || model::isMilestone(item.activity->kind)) continue;
        const bool start = item.predecessors > 0 && !item.startIsTied && !item.activity->actualStart;
        const bool finish = item.successors > 0 && !item.finishIsTied;
        check.numerator += start || finish;
        const auto name = plan.telling.name(item.activity->id);
        if (start)
            addFinding(check, "No link sets the start of “{name}”, only its finish.", {{"name", name}},
                       {refTo(item.activity->id)});
        if (finish)
            addFinding(check, "Nothing waits for the finish of “{name}”, only for its start.",
                       {{"name", name}}, {refTo(item.activity->id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addMergeHotspots(const Inspection& plan, std::vector<QualityCheck>& checks) {
    constexpr int many = 4;
    auto check = newCheck("merge-hotspots", message("Merge hotspots"),
                          message("Unfinished activities that wait for more than four others, so that any "
                                  "delay arrives there."),
                          Severity::note);
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        if (!item.isOpen() || item.predecessors <= many) continue;
        ++check.numerator;
        addFinding(
            check, "“{name}” waits for {count} others.",
            {{"name", plan.telling.name(item.activity->id)}, {"count", std::to_string(item.predecessors)}},
            {refTo(item.activity->id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

void addLogicDensity(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("logic-density", message("Logic density"),
                          message("Link ends at unfinished activities, for each of those activities."),
                          Severity::note);
    check.least = 2;
    check.most = 4;
    check.denominator = plan.openCount;
    for (const auto& item : plan.items) {
        if (item.isOpen()) check.numerator += item.predecessors + item.successors;
    }
    judge(check);
    checks.push_back(std::move(check));
}

}  // namespace

void checkLogic(const Inspection& plan, std::vector<QualityCheck>& checks) {
    addMissingLogic(plan, checks);
    addLeads(plan, checks);
    addLags(plan, checks);
    addLinkTypes(plan, checks);
    addDanglingEnds(plan, checks);
    addMergeHotspots(plan, checks);
    addLogicDensity(plan, checks);
}

}  // namespace mijlpaal::scheduling
