#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/code_book.h"
#include "model/plan_text.h"

#include <array>

namespace mijlpaal::cli {

namespace {

base::Result<model::ObjectRef> trendedObject(const model::Portfolio& portfolio, const std::string& code) {
    constexpr std::array kinds{model::RecordKind::activity, model::RecordKind::lawMilestone};
    if (const auto found = model::CodeBook{portfolio}.find(code, kinds)) return *found;
    return base::failure("There is no activity or milestone of the law {code}.", {{"code", code}});
}

struct TrendCommand {
    FileArgument file;
    std::string code;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--of", code, "The code of an activity or milestone of the law").required();
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto object = trendedObject(opened->portfolio(), code);
        if (!object) return console.refuse(object.error());
        app::BaselineShelf shelf{*opened->session};
        const auto points = app::trendOf(*object, opened->view, shelf);
        if (!points) return console.refuse(points.error());
        const auto& text = console.translate;
        Json list = Json::array();
        std::vector<std::vector<std::string>> rows{
            {text.text("Reported on"), text.text("Expected"), text.text("Baseline")}};
        for (const auto& point : *points) {
            list.push_back({{"reported_on", model::isoText(point.reportedOn)},
                            {"expected", model::isoText(point.expected)},
                            {"date_precision", model::wordFor(point.precision)},
                            {"baseline", point.baseline.empty() ? Json(nullptr) : Json(point.baseline)}});
            rows.push_back({model::dayText(point.reportedOn, text.language()),
                            model::dayText(point.expected, point.precision, text.language()),
                            point.baseline.empty() ? text.text("now") : point.baseline});
        }
        if (console.asJson) {
            console.json({{"code", code},
                          {"name", model::nameOf(opened->portfolio(), *object, console.inEnglish())},
                          {"points", list}});
        } else {
            console.out << tableText(rows);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command trendCommand =
    command<TrendCommand>("trend", N_("Tell how the date of a milestone was foretold"));

}  // namespace mijlpaal::cli
