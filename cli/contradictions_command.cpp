#include "app/evidence.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "scheduling/telling.h"

namespace mijlpaal::cli {

namespace {

using evidence::Contradiction;
using evidence::DateSaid;

Json jsonOf(const model::Portfolio& portfolio, const DateSaid& said) {
    return {{"by", referenceJson(portfolio, said.by)},
            {"day", model::isoText(said.day)},
            {"source", textJson(said.source)}};
}

struct ContradictionsCommand {
    FileArgument file;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        const scheduling::Telling telling{portfolio, console.translate.language()};
        const auto& found = app::contradictionsOf(opened->view);
        if (console.asJson) {
            Json list = Json::array();
            for (const auto& each : found) {
                list.push_back({{"kind", wordFor(each.kind)},
                                {"about", referenceJson(portfolio, each.about)},
                                {"one", jsonOf(portfolio, each.one)},
                                {"other", jsonOf(portfolio, each.other)},
                                {"days", each.days()},
                                {"sentence", console.translate(sentenceFor(each, telling))}});
            }
            console.json({{"revision", opened->view.revision()},
                          {"as_of", asOfJson(opened->view)},
                          {"contradictions", list}});
        } else if (found.empty()) {
            console.say(base::message("No two records give another date for the same."));
        } else {
            console.say(
                base::message("{count} times two records give another date for the same. Neither is chosen:",
                              {{"count", std::to_string(found.size())}}));
            for (const auto& each : found) console.line("- " + console.translate(sentenceFor(each, telling)));
        }
        return found.empty() ? exitDone : exitFindings;
    }
};

}  // namespace

extern constinit const Command contradictionsCommand = command<ContradictionsCommand>(
    "contradictions", N_("List where records give two dates for the same, with both"));

}  // namespace mijlpaal::cli
