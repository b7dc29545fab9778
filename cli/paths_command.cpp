#include "cli/commands.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "scheduling/explanations/float_paths.h"
#include "scheduling/telling.h"

namespace mijlpaal::cli {

namespace {

using Paths = std::vector<scheduling::FloatPath>;

Json jsonAnswer(const model::Portfolio& portfolio, const Request& request, const Paths& paths) {
    const auto code = [&portfolio](model::ObjectRef ref) { return model::codeOf(portfolio, ref); };
    Json list = Json::array();
    for (const auto& path : paths) {
        Json activities = Json::array();
        for (const auto each : path.activities) activities.push_back(code(refTo(each)));
        list.push_back({{"joins", path.joins ? Json(code(refTo(*path.joins))) : Json(nullptr)},
                        {"joins_by", path.joinsBy ? Json(code(refTo(*path.joinsBy))) : Json(nullptr)},
                        {"room_minutes", minutesOf(path.room)},
                        {"room_to_end_minutes", minutesOf(path.roomToEnd)},
                        {"activities", activities}});
    }
    return {{"activity", request.activity}, {"paths", list}};
}

void print(const Console& console, const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
           const Paths& paths) {
    const scheduling::Telling telling{portfolio, console.translate.language()};
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto& path = paths[i];
        if (i > 0) console.line();
        if (path.joins) {
            console.say(
                base::message("Path {number}: {room} of room before “{activity}”, {total} before the end.",
                              {{"number", std::to_string(i + 1)},
                               {"room", telling.work(path.room, *path.joins)},
                               {"activity", telling.name(*path.joins)},
                               {"total", telling.work(path.roomToEnd, *path.joins)}}));
        } else {
            console.say(base::message("Path {number}: the chain that sets the end.",
                                      {{"number", std::to_string(i + 1)}}));
        }
        std::vector<std::vector<std::string>> rows;
        for (const auto each : path.activities) {
            const auto& dates = *schedule.find(each);
            rows.push_back({telling.moment(dates.start), telling.moment(dates.finish), telling.name(each)});
        }
        console.out << tableText(rows);
    }
}

}  // namespace

int pathsCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const auto activity = activityOf(opened->portfolio, request.activity);
    if (!activity) return console.refuse(activity.error());
    const auto schedule = scheduleOf(opened->portfolio, request);
    if (!schedule) return console.refuse(schedule.error());
    const scheduling::Workings workings{opened->portfolio, *schedule};
    if (workings.nodeOf(*activity) == scheduling::none)
        return console.refuse(
            base::message("“{code}” is a summary or a span; paths lead to a task or a milestone.",
                          {{"code", request.activity}}));
    const auto paths = scheduling::floatPaths(workings, *activity, request.count);
    if (console.asJson) {
        console.json(jsonAnswer(opened->portfolio, request, paths));
    } else {
        print(console, opened->portfolio, *schedule, paths);
    }
    return exitDone;
}

}  // namespace mijlpaal::cli
