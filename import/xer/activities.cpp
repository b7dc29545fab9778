#include "formats/xer/kept.h"
#include "import/matcher.h"
#include "import/xer/reading.h"

#include <algorithm>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Activity;
using model::ActivityId;

constexpr std::int64_t rowGap = 1024;

using ActivityMatcher = Matcher<Activity, std::string>;

ActivityMatcher byCode(const model::Portfolio& base) {
    return {base, [](const Activity& activity) { return activity.code; }};
}

// ---- the work breakdown --------------------------------------------------------------------------

/// Makes summaries of the work breakdown. The part that stands for the whole project becomes one only when
/// there are several projects.
class PartReader {
public:
    explicit PartReader(XerReading& reading) : reading_{reading}, matcher_{byCode(reading.base)} {}

    void read() {
        countNames();
        reading_.forEachRow("PROJWBS", [this](const xer::Table& table, const xer::Row& row,
                                              const xer::Cells& cells) { identify(table, row, cells); });
        for (auto& each : each_) finish(each);
    }

private:
    struct Read {
        const xer::Table& table;
        const xer::Row& row;
        Activity activity;
    };

    void countNames() {
        reading_.forEachRow("PROJWBS", [this](const xer::Table&, const xer::Row&, const xer::Cells& cells) {
            ++names_[std::string{cells.text("wbs_short_name")}];
            path_[std::string{cells.text("wbs_id")}] = {std::string{cells.text("parent_wbs_id")},
                                                        std::string{cells.text("wbs_short_name")}};
        });
        reading_.forEachRow("TASK", [this](const xer::Table&, const xer::Row&, const xer::Cells& cells) {
            ++names_[std::string{cells.text("task_code")}];
        });
    }

    /// The short name when nothing else is called that, else with those above it in front.
    std::string codeFor(const std::string& id) const {
        auto at = path_.find(id);
        std::string code = at->second.second;
        if (!code.empty() && names_.at(code) == 1) return code;
        constexpr int deepest = 100;
        for (int depth = 0; depth < deepest; ++depth) {
            at = path_.find(at->second.first);
            if (at == path_.end()) break;
            code = at->second.second + "." + code;
        }
        return code;
    }

    void nameProject(const xer::Table& table, const xer::Row& row, const xer::Cells& cells) {
        auto& all = reading_.trial.all<model::Settings>();
        auto settings = *all.begin();
        if (reading_.base.all<model::Settings>().empty()) settings.nameNl = cells.text("wbs_name");
        reading_.keeper.keep(model::refTo(settings.id), table.name, xer::keptRow(table, row));
        all.put(std::move(settings));
    }

    void identify(const xer::Table& table, const xer::Row& row, const xer::Cells& cells) {
        const std::string id{cells.text("wbs_id")};
        if (!reading_.projects.contain(cells.text("proj_id"))) {
            reading_.keepRow(table, row);
            return;
        }
        const bool isRoot = cells.isYes("proj_node_flag");
        if (isRoot && !reading_.projects.areSeveral() && !rootIsNamed_) {
            rootIsNamed_ = true;
            nameProject(table, row, cells);
            return;
        }
        if (id.empty() || reading_.whole.ids.parts.find(id)) {
            cells.warn("wbs_id",
                       message("Another part of the work breakdown has this number; this one is not read."),
                       message("Export the file again."), base::Fate::leftOut);
            reading_.keepRow(table, row);
            return;
        }
        const auto code = uniqueCode(reading_.activityCodes, codeFor(id));
        auto& all = reading_.trial.all<Activity>();
        auto activity = matcher_.take(reading_.base, all, code);
        activity.code = code;
        reading_.whole.ids.parts.add(id, activity.id);
        if (isRoot) reading_.roots[std::string{cells.text("proj_id")}] = activity.id;
        all.put(activity);
        // Here, so that it stays in order with the rows that become no record.
        reading_.keeper.keep(model::refTo(activity.id), table.name, xer::keptRow(table, row));
        each_.push_back({table, row, std::move(activity)});
    }

    void finish(Read& each) {
        const xer::Cells cells{each.table, each.row, reading_.cells};
        xer::readPart(each.activity, cells, reading_.whole);
        if (const auto at = reading_.programmes.find(cells.text("proj_id")); at != reading_.programmes.end())
            each.activity.programme = at->second;
        reading_.trial.all<Activity>().put(each.activity);
    }

    XerReading& reading_;
    ActivityMatcher matcher_;
    std::vector<Read> each_;
    std::map<std::string, int> names_;
    /// The part above each part, and its own short name.
    std::map<std::string, std::pair<std::string, std::string>> path_;
    bool rootIsNamed_ = false;
};

void readProgrammes(XerReading& reading) {
    if (!reading.projects.areSeveral()) return;
    Matcher<model::Programme, std::string> matcher{
        reading.base, [](const model::Programme& programme) { return programme.code; }};
    std::unordered_set<std::string> codes;
    auto& all = reading.trial.all<model::Programme>();
    for (const auto& id : reading.projects.ids) {
        const auto code = uniqueCode(codes, reading.projectCodes[id]);
        auto programme = matcher.take(reading.base, all, code);
        programme.code = code;
        programme.level = model::ProgrammeLevel::project;
        programme.nameNl = reading.projectCodes[id];
        reading.programmes[id] = programme.id;
        all.put(std::move(programme));
    }
}

// ---- tasks ---------------------------------------------------------------------------------------

StoredDates storedDates(const XerReading& reading, const xer::Cells& cells, const Activity& activity) {
    StoredDates stored;
    stored.activity = activity.id;
    stored.place = {reading.name, cells.row().line, {}};
    stored.earlyStart = cells.moment("early_start_date");
    stored.earlyFinish = cells.moment("early_end_date");
    stored.lateStart = cells.moment("late_start_date");
    stored.lateFinish = cells.moment("late_end_date");
    stored.start = activity.actualStart ? activity.actualStart : stored.earlyStart;
    stored.finish = activity.actualFinish ? activity.actualFinish : stored.earlyFinish;
    stored.totalFloat = cells.hours("total_float_hr_cnt");
    stored.freeFloat = cells.hours("free_float_hr_cnt");
    return stored;
}

class TaskReader {
public:
    explicit TaskReader(XerReading& reading) : reading_{reading}, matcher_{byCode(reading.base)} {
        reading_.forEachRow("TASK", [this](const xer::Table&, const xer::Row&, const xer::Cells& cells) {
            if (reading_.projects.contain(cells.text("proj_id")))
                ++codes_[std::string{cells.text("task_code")}];
        });
    }

    void read() {
        reading_.forEachRow("TASK", [this](const xer::Table& table, const xer::Row& row,
                                           const xer::Cells& cells) { readRow(table, row, cells); });
    }

private:
    /// The code in the file; with that of the project in front when another activity has it too.
    std::string codeFor(const xer::Cells& cells) const {
        std::string code{cells.text("task_code")};
        if (code.empty()) return std::string{cells.text("task_id")};
        const auto project = reading_.projectCodes.find(cells.text("proj_id"));
        const bool isShared = reading_.projects.areSeveral() && codes_.at(code) > 1;
        return isShared ? project->second + "." + code : code;
    }

    /// People look things up by their code.
    void tellOtherCode(const xer::Cells& cells, const std::string& code) {
        const std::string written{cells.text("task_code")}, name{cells.text("task_name")};
        if (code == written) return;
        const base::Place place{reading_.name, cells.row().line, "task_code"};
        if (written.empty()) {
            reading_.found.note(
                place, message("“{name}” has no code; here it is {code}.", {{"name", name}, {"code", code}}));
        } else {
            reading_.found.note(
                place, message("“{name}” has the code {old}, as another activity has; here it is {code}.",
                               {{"name", name}, {"old", written}, {"code", code}}));
        }
    }

    void readRow(const xer::Table& table, const xer::Row& row, const xer::Cells& cells) {
        if (!reading_.projects.contain(cells.text("proj_id"))) {
            reading_.keepRow(table, row);
            return;
        }
        const std::string id{cells.text("task_id")};
        if (id.empty() || reading_.whole.ids.tasks.find(id)) {
            cells.warn("task_id", message("Another activity has this number; this one is not read."),
                       message("Export the file again."), base::Fate::leftOut);
            reading_.keepRow(table, row);
            return;
        }
        const auto code = uniqueCode(reading_.activityCodes, codeFor(cells));
        tellOtherCode(cells, code);
        auto& all = reading_.trial.all<Activity>();
        auto activity = matcher_.take(reading_.base, all, code);
        xer::readTask(activity, cells, reading_.whole);
        activity.code = code;
        checkReferences(activity, cells);
        if (const auto at = reading_.programmes.find(cells.text("proj_id")); at != reading_.programmes.end())
            activity.programme = at->second;
        reading_.whole.ids.tasks.add(id, activity.id);
        reading_.lines[activity.id] = cells.row().line;
        reading_.keeper.keep(model::refTo(activity.id), table.name, xer::keptRow(table, row));
        const auto stored = storedDates(reading_, cells, activity);
        if (stored.earlyStart || stored.lateStart || stored.totalFloat) reading_.stored.push_back(stored);
        all.put(std::move(activity));
    }

    void checkReferences(Activity& activity, const xer::Cells& cells) {
        if (!activity.calendar && !cells.text("clndr_id").empty()) {
            cells.warn(
                "clndr_id",
                message("The calendar of the activity is not in the file; that of the project is used."),
                message("Choose a calendar for it."), base::Fate::mended);
        }
        if (activity.parent) return;
        if (const auto root = reading_.roots.find(cells.text("proj_id")); root != reading_.roots.end())
            activity.parent = root->second;
    }

    XerReading& reading_;
    ActivityMatcher matcher_;
    std::map<std::string, int> codes_;
};

// ---- the order of the rows -----------------------------------------------------------------------

/// Puts activities in order: below each part first its tasks, as they stand in the file, and then its parts,
/// by their number.
class Outline {
public:
    explicit Outline(XerReading& reading) : reading_{reading} {}

    void place() {
        reading_.forEachRow("TASK", [this](const xer::Table&, const xer::Row&, const xer::Cells& cells) {
            add(reading_.whole.ids.tasks.find(cells.text("task_id")), 0);
        });
        reading_.forEachRow("PROJWBS", [this](const xer::Table&, const xer::Row&, const xer::Cells& cells) {
            const auto number = cells.whole("seq_num").value_or(0);
            add(reading_.whole.ids.parts.find(cells.text("wbs_id")), number + numberOffset);
        });
        for (const auto& activity : reading_.base.all<Activity>())
            next_ = std::max(next_, activity.position / rowGap + 1);
        placeBelow(std::nullopt);
        freeCircles();
    }

private:
    /// Every number of a part lies above that of a task.
    static constexpr std::int64_t numberOffset = 2'000'000'000;

    void add(std::optional<ActivityId> id, std::int64_t number) {
        if (!id || !waiting_.insert(*id).second) return;
        below_[reading_.trial.find(*id)->parent].emplace_back(number, *id);
    }

    void placeBelow(std::optional<ActivityId> parent) {
        std::vector<ActivityId> open;
        const auto pushBelow = [&](std::optional<ActivityId> above) {
            auto& list = below_[above];
            std::stable_sort(list.begin(), list.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            for (auto each = list.rbegin(); each != list.rend(); ++each) open.push_back(each->second);
        };
        pushBelow(parent);
        while (!open.empty()) {
            const auto id = open.back();
            open.pop_back();
            if (waiting_.erase(id) == 0) continue;
            auto activity = *reading_.trial.find(id);
            const auto* before = reading_.base.find(id);
            activity.position = before ? before->position : next_++ * rowGap;
            reading_.trial.all<Activity>().put(std::move(activity));
            pushBelow(id);
        }
    }

    /// Parts that contain one another are reached from nowhere.
    void freeCircles() {
        while (!waiting_.empty()) {
            auto activity = *reading_.trial.find(*waiting_.begin());
            reading_.found.warning(
                {reading_.name, {}, "parent_wbs_id"},
                message("“{name}” would contain itself; it is put at the top.", {{"name", activity.nameNl}}),
                message("Give it another place in the work breakdown."), base::Fate::mended);
            activity.parent.reset();
            const auto id = activity.id;
            reading_.trial.all<Activity>().put(std::move(activity));
            below_[std::nullopt] = {{0, id}};
            placeBelow(std::nullopt);
        }
    }

    XerReading& reading_;
    std::map<std::optional<ActivityId>, std::vector<std::pair<std::int64_t, ActivityId>>> below_;
    std::set<ActivityId> waiting_;
    std::int64_t next_ = 1;
};

}  // namespace

void readXerParts(XerReading& reading) {
    readProgrammes(reading);
    PartReader{reading}.read();
}

void readXerTasks(XerReading& reading) {
    TaskReader{reading}.read();
}

void placeXerActivities(XerReading& reading) {
    Outline{reading}.place();
}

}  // namespace mijlpaal::importing
