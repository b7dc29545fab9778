#include "import/mspdi/tasks.h"

#include <map>
#include <set>

namespace mijlpaal::importing::mspdi {

namespace {

using model::Activity;

constexpr std::int64_t rowGap = 1024;

constexpr auto baselineNames = sortedNames({"Number", "Start", "Finish"});

/// The tasks of a project in the order of the file, with their outline.
class TaskList {
public:
    TaskList(Reading& reading, pugi::xml_node tasks) : reading_{reading} {
        std::int64_t number = 0;
        for (const auto node : tasks.children("Task")) {
            auto& row = rows_.emplace_back(Row{node, taskChildren(node), false, 1, 0, {}});
            row.children.row = formats::mspdi::numberFrom(row.children.text("ID"), 0).value_or(number);
            row.isBlank = reading_.flag(row.children, "IsNull");
            row.level = reading_.whole(row.children, "OutlineLevel").value_or(1);
            ++number;
        }
    }

    void read() {
        auto above = refTo(reading_.trial.settings().id);
        std::map<model::ObjectRef, std::string> blankRows;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            auto& row = rows_[i];
            if (row.isBlank) {
                blankRows[above] += xmlOf(row.node);
                continue;
            }
            const auto uid = reading_.uid(row.children);
            if (uid == 0) {
                reading_.keep(refTo(reading_.trial.settings().id), "Task", keptOfProjectTask(row.children));
            } else if (uid) {
                row.uid = *uid;
                readRow(row, *uid, hasChildren(i));
                above = refTo(row.id);
            }
        }
        for (auto& [ref, xml] : blankRows) reading_.keep(ref, "NullTask", std::move(xml));
        for (const auto& row : rows_) {
            if (row.id.number > 0) readLinks(reading_, row.children, row.id, row.uid);
        }
        for (const auto& row : rows_) {
            if (row.id.number > 0) reading_.keep(refTo(row.id), "Task", row.children.kept());
        }
        dropOldLinks();
    }

private:
    struct Row {
        pugi::xml_node node;
        Children children;
        bool isBlank = false;
        std::int64_t level = 1, uid = 0;
        model::ActivityId id;
    };

    /// True when the next row that is not blank stands deeper.
    bool hasChildren(std::size_t i) const {
        auto next = i + 1;
        while (next < rows_.size() && rows_[next].isBlank) ++next;
        return next < rows_.size() && rows_[next].level > rows_[i].level;
    }

    void readRow(Row& row, std::int64_t uid, bool hasChildren) {
        auto task = readTask(reading_, row.children, uid, hasChildren);
        row.id = task.id;
        task.position = ++count_ * rowGap;
        while (!parents_.empty() && parents_.back().first >= row.level) parents_.pop_back();
        task.parent = parents_.empty() ? std::nullopt : std::optional{parents_.back().second};
        if (hasChildren) parents_.emplace_back(row.level, task.id);
        reading_.activities[uid] = task.id;
        reading_.place(refTo(task.id), reading_.at(row.children, "UID"));
        reading_.storedDatesAt[task.id] = reading_.storedDates.size();
        reading_.storedDates.push_back(readStoredDates(reading_, row.children, task.id));
        readPromises(row);
        readNotes(reading_, row.children, task.id);
        reading_.trial.all<Activity>().put(std::move(task));
    }

    /// The later baselines: what was promised, once.
    void readPromises(const Row& row) {
        auto& table = reading_.trial.all<model::BaselineDate>();
        for (auto node = row.children.node("Baseline"); node; node = node.next_sibling("Baseline")) {
            Children baseline{node, baselineNames};
            baseline.row = row.children.row;
            const auto number = reading_.whole(baseline, "Number").value_or(0);
            const auto finish = reading_.moment(baseline, "Finish");
            if (number < 1 || !finish) continue;
            model::BaselineDate promise;
            promise.baseline = "MSP " + std::to_string(number);
            promise.object = refTo(row.id);
            promise.id = reading_.promiseId(promise.baseline, promise.object);
            promise.baselineDate = reading_.trial.settings().statusDate;
            promise.date = finish->day();
            table.put(std::move(promise));
        }
    }

    /// Links of the base between tasks of the file that the file does not know.
    void dropOldLinks() {
        std::set<model::ActivityId> read;
        for (const auto& row : rows_) read.insert(row.id);
        for (const auto& link : reading_.base.all<model::Dependency>()) {
            if (read.contains(link.successor) && !reading_.placeOf(refTo(link.id)))
                reading_.trial.all<model::Dependency>().erase(link.id);
        }
    }

    Reading& reading_;
    std::vector<Row> rows_;
    /// The summaries around the row that is read, with their levels.
    std::vector<std::pair<std::int64_t, model::ActivityId>> parents_;
    std::int64_t count_ = 0;
};

}  // namespace

void readTasks(Reading& reading, pugi::xml_node tasks) {
    TaskList{reading, tasks}.read();
}

}  // namespace mijlpaal::importing::mspdi
