#include "cli/baseline_json.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/code_book.h"
#include "model/plan_text.h"

namespace mijlpaal::cli {

namespace {

using app::BaselineKind;

std::string kindText(const Console& console, BaselineKind kind) {
    switch (kind) {
        case BaselineKind::revision:
            return console.translate.text("Plan of a revision");
        case BaselineKind::promises:
            return console.translate.text("Dated promises");
        case BaselineKind::recorded:
            break;
    }
    return console.translate.text("Dates that came with the activities");
}

/// What is not in the portfolio of now has no code any more, and is left out.
Json datesOf(const model::Portfolio& portfolio, const app::BaselinePlans& plans) {
    Json list = Json::array();
    for (const auto& [object, plan] : plans) {
        if (!portfolio.contains(object)) continue;
        list.push_back({{"kind", model::nameOf(object.kind)},
                        {"code", model::codeOf(portfolio, object)},
                        {"start", orNull(plan.start)},
                        {"finish", orNull(plan.finish)},
                        {"date_precision", model::wordFor(plan.precision)}});
    }
    return list;
}

struct BaselinesCommand {
    FileArgument file;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& text = console.translate;
        app::BaselineShelf shelf{*opened->session};
        Json list = Json::array();
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Day"), text.text("Kind"),
                                                    text.text("Revision"), text.text("Decision"),
                                                    text.text("Name")}};
        for (const auto& each : app::baselinesOf(opened->portfolio())) {
            const bool isRevision = each.kind == BaselineKind::revision;
            rows.push_back(
                {each.code, each.takenOn ? model::dayText(*each.takenOn, text.language()) : text.text("unknown"),
                 kindText(console, each.kind), isRevision ? std::to_string(each.revision) : std::string{},
                 each.decisionReference, each.name});
            if (!console.asJson) continue;
            const auto plans = shelf.plans(opened->view, each);
            if (!plans) return console.refuse(plans.error());
            auto described = jsonOf(each);
            described["dates"] = datesOf(opened->portfolio(), *plans);
            list.push_back(std::move(described));
        }
        console.warn(opened->view.findings());
        if (console.asJson) {
            console.json({{"baselines", list}});
        } else {
            console.out << tableText(rows, {3});
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command baselinesCommand =
    command<BaselinesCommand>("baselines", N_("List the baselines and their dates"));

}  // namespace mijlpaal::cli
