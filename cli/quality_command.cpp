#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "scheduling/quality/quality.h"

#include <fmt/format.h>

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using scheduling::Fix;
using scheduling::PlanQuality;
using scheduling::QualityCheck;
using scheduling::QualityReport;
using scheduling::Verdict;

constexpr std::size_t findingsShown = 5;

std::string_view wordFor(Verdict verdict) {
    switch (verdict) {
        case Verdict::pass:
            return "pass";
        case Verdict::fail:
            return "fail";
        case Verdict::reported:
            return "reported";
        case Verdict::notApplicable:
            return "not_applicable";
    }
    return {};
}

std::string_view wordFor(base::Severity severity) {
    return severity == base::Severity::error     ? "error"
           : severity == base::Severity::warning ? "warning"
                                                 : "note";
}

std::string_view wordFor(PlanQuality quality) {
    switch (quality) {
        case PlanQuality::comprehensive:
            return "comprehensive";
        case PlanQuality::wellConstructed:
            return "well_constructed";
        case PlanQuality::credible:
            return "credible";
        case PlanQuality::controlled:
            return "controlled";
    }
    return {};
}

Json wordOrNull(Fix fix) {
    switch (fix) {
        case Fix::byHand:
            return nullptr;
        case Fix::dropLag:
            return "drop_lag";
        case Fix::softenConstraint:
            return "soften_constraint";
        case Fix::dropConstraint:
            return "drop_constraint";
        case Fix::statusDateAsFloor:
            return "status_date_as_floor";
    }
    return nullptr;
}

Json orNull(const std::optional<double>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json jsonOf(const Console& console, const model::Portfolio& portfolio, const QualityCheck& check) {
    Json findings = Json::array();
    for (const auto& finding : check.findings) {
        Json about = Json::array();
        for (const auto ref : finding.sentence.about)
            about.push_back({{"kind", model::nameOf(ref.kind)}, {"code", model::codeOf(portfolio, ref)}});
        findings.push_back({{"message", console.translate(finding.sentence.message)},
                            {"about", about},
                            {"fix", wordOrNull(finding.fix)}});
    }
    return {{"id", check.id},
            {"name", console.translate(check.name)},
            {"measures", console.translate(check.measures)},
            {"severity", wordFor(check.severity)},
            {"numerator", check.numerator},
            {"denominator", check.denominator},
            {"ratio", orNull(check.ratio)},
            {"least", orNull(check.least)},
            {"most", orNull(check.most)},
            {"verdict", wordFor(check.verdict)},
            {"findings", findings}};
}

/// The checks by which a practice fails.
std::vector<const QualityCheck*> failedChecks(const QualityReport& report,
                                              const scheduling::Practice& practice) {
    std::vector<const QualityCheck*> failed;
    for (const auto& check : report.checks) {
        const auto& of = practice.checks;
        if (check.verdict == Verdict::fail && std::find(of.begin(), of.end(), check.id) != of.end())
            failed.push_back(&check);
    }
    return failed;
}

Json jsonAnswer(const Console& console, const model::Portfolio& portfolio, const QualityReport& report,
                model::Day asOf) {
    Json checks = Json::array();
    for (const auto& check : report.checks) checks.push_back(jsonOf(console, portfolio, check));
    Json practices = Json::array();
    for (const auto& practice : report.practices) {
        Json failed = Json::array();
        for (const auto* check : failedChecks(report, practice)) failed.push_back(check->id);
        practices.push_back({{"number", practice.number},
                             {"name", console.translate(practice.name)},
                             {"quality", wordFor(practice.quality)},
                             {"checks", practice.checks},
                             {"failed_checks", failed},
                             {"verdict", wordFor(practice.verdict)}});
    }
    return {{"status_date", model::isoText(portfolio.settings().statusDate)},
            {"as_of", model::isoText(asOf)},
            {"checks", checks},
            {"practices", practices}};
}

std::string verdictText(const Console& console, Verdict verdict) {
    switch (verdict) {
        case Verdict::pass:
            return console.translate.text("passes");
        case Verdict::fail:
            return console.translate.text("fails");
        case Verdict::reported:
            return console.translate.text("for information");
        case Verdict::notApplicable:
            return console.translate.text("nothing to measure");
    }
    return {};
}

/// "12.5", "0.97" with the decimal sign of the language.
std::string numberText(const Console& console, double number) {
    auto text = fmt::format("{:.2f}", number);
    if (console.translate.language() == model::Language::dutch)
        std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string limitText(const Console& console, const QualityCheck& check) {
    const auto number = [&](double value) { return numberText(console, value); };
    if (check.least && check.most) return number(*check.least) + " – " + number(*check.most);
    if (check.least) return "≥ " + number(*check.least);
    if (check.most) return "≤ " + number(*check.most);
    return {};
}

void printFindings(const Console& console, const QualityCheck& check, bool all) {
    console.line();
    console.line(console.translate(check.name) + ": " + console.translate(check.measures));
    const auto shown = all ? check.findings.size() : std::min(check.findings.size(), findingsShown);
    for (std::size_t i = 0; i < shown; ++i)
        console.line("  " + console.translate(check.findings[i].sentence.message));
    if (check.findings.size() > shown)
        console.line("  " + console.translate(
                                base::message("And {count} more; --all shows them.",
                                              {{"count", std::to_string(check.findings.size() - shown)}})));
}

std::string namesOf(const QualityReport& report) {
    std::string names;
    for (const auto& check : report.checks) names += (names.empty() ? "" : ", ") + check.id;
    return names;
}

/// The only check that is asked about; false when there is none of that name.
bool keepOnly(QualityReport& report, const std::string& id) {
    std::erase_if(report.checks, [&](const QualityCheck& check) { return check.id != id; });
    std::erase_if(report.practices, [&](const scheduling::Practice& practice) {
        return std::find(practice.checks.begin(), practice.checks.end(), id) == practice.checks.end();
    });
    return !report.checks.empty();
}

std::string verdictText(const Console& console, const QualityReport& report,
                        const scheduling::Practice& practice) {
    if (practice.checks.empty()) return console.translate.text("not measured");
    std::string ids;
    for (const auto* check : failedChecks(report, practice)) ids += (ids.empty() ? "" : ", ") + check->id;
    if (ids.empty()) return verdictText(console, practice.verdict);
    return console.translate(base::message("fails by {checks}", {{"checks", ids}}));
}

void printPractices(const Console& console, const QualityReport& report) {
    console.line();
    console.say(base::message("The ten practices of GAO, and the checks by which one fails:"));
    std::vector<std::vector<std::string>> rows;
    for (const auto& practice : report.practices) {
        rows.push_back({std::to_string(practice.number), console.translate(practice.name),
                        verdictText(console, report, practice)});
    }
    console.out << tableText(rows, {0});
}

void print(const Console& console, const QualityReport& report, bool onlyOne, bool all) {
    const auto& text = console.translate;
    std::vector<std::vector<std::string>> rows{{text.text("Check"), text.text("Count"), text.text("Of"),
                                                text.text("Ratio"), text.text("Limit"), text.text("Verdict"),
                                                text.text("Name")}};
    for (const auto& check : report.checks) {
        rows.push_back({check.id, std::to_string(check.numerator), std::to_string(check.denominator),
                        check.ratio ? numberText(console, *check.ratio) : std::string{},
                        limitText(console, check), verdictText(console, check.verdict), text(check.name)});
    }
    console.out << tableText(rows, {1, 2, 3, 4});
    for (const auto& check : report.checks) {
        if (check.findings.empty()) continue;
        if (onlyOne || check.verdict == Verdict::fail) printFindings(console, check, all);
    }
    if (!onlyOne) printPractices(console, report);
}

struct QualityCommand {
    FileArgument file;
    DayArgument date;
    RevisionArgument revision;
    RuleArguments rules;
    std::string check;
    bool all = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        date.declare(arguments, "The day on which the age of the status counts; else today");
        revision.declare(arguments);
        rules.declare(arguments);
        arguments.add("--check", check, "Only the check of this name, such as dcma-01");
        arguments.add("--all", all, "Every finding, not the first five of each check");
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision, rules);
        if (!opened) return console.refuse(opened.error());
        const auto asOf = date.orToday();
        auto report = scheduling::checkQuality(opened->portfolio(), opened->view.schedule(),
                                               {asOf, console.translate.language()});
        if (!check.empty()) {
            const auto names = namesOf(report);
            if (!keepOnly(report, check))
                return console.refuse(base::message("There is no check “{check}”. The checks are {checks}.",
                                                    {{"check", check}, {"checks", names}}));
        }
        if (console.asJson) {
            console.json(jsonAnswer(console, opened->portfolio(), report, asOf));
        } else {
            print(console, report, !check.empty(), all);
        }
        return report.hasFailed() ? exitFindings : exitDone;
    }
};

}  // namespace

extern constinit const Command qualityCommand =
    command<QualityCommand>("quality", N_("Measure the plan by the checks of planners"));

}  // namespace mijlpaal::cli
