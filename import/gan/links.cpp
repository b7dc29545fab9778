#include "base/text.h"
#include "import/gan/reading.h"
#include "import/matcher.h"
#include "import/unique_code.h"
#include "import/xml_text.h"

#include <set>
#include <tuple>

namespace mijlpaal::importing::gan {

namespace {

using base::message;
using model::Dependency;
using model::LinkType;

constexpr std::int64_t longestLag = 36'500;

/// By their numbers, from 1.
constexpr LinkType linkTypes[]{LinkType::startToStart, LinkType::finishToStart, LinkType::finishToFinish,
                               LinkType::startToFinish};

/// The links of a file. Each stands in the task it comes from, and names the one it goes to.
class LinkReader {
    using Ends = std::tuple<model::ActivityId, model::ActivityId, LinkType>;

public:
    LinkReader(Reading& reading, std::vector<Task>& tasks)
        : reading_{reading}, matcher_{reading.base, endsOf} {
        for (auto& task : tasks) taskOf_.emplace(task.id, &task);
        for (const auto& link : reading.base.all<Dependency>()) codes_.insert(link.code);
    }

    void read(const std::vector<Task>& tasks) {
        for (const auto& task : tasks) {
            for (const auto element : task.element.children("depend")) readLink(task, element);
        }
        dropOthers();
    }

private:
    static Ends endsOf(const Dependency& link) { return {link.predecessor, link.successor, link.type}; }

    void readLink(const Task& task, pugi::xml_node element) {
        const Attributes from{reading_, element, task.number};
        const std::string other{base::trimmed(from.text("id"))};
        const auto successor = reading_.tasks.find(other);
        if (successor == reading_.tasks.end()) {
            keepUnread(
                task, element, from,
                message("“{name}” has a link to a task that is not in the file; the link is kept and moves "
                        "nothing.",
                        {{"name", nameOf(task.id)}}));
            return;
        }
        if (isWithin(reading_.trial, successor->second, task.id) ||
            isWithin(reading_.trial, task.id, successor->second) || successor->second == task.id) {
            keepUnread(
                task, element, from,
                message(
                    "“{name}” has a link to itself or to a task that contains it or that it contains; the "
                    "link is kept and moves nothing.",
                    {{"name", nameOf(task.id)}}));
            return;
        }
        addLink(task, from, successor->second);
    }

    void addLink(const Task& task, const Attributes& from, model::ActivityId successor) {
        const auto type = linkTypes[from.whole("type", 1, 4).value_or(2) - 1];
        auto link =
            matcher_.take(reading_.base, reading_.trial.all<Dependency>(), {task.id, successor, type});
        link.predecessor = task.id;
        link.successor = successor;
        link.type = type;
        link.lag = workingDay * from.whole("difference", -longestLag, longestLag).value_or(0);
        link.lagKind = model::LagKind::working;
        link.lagUnit = model::TimeUnit::day;
        if (link.code.empty())
            link.code = uniqueCode(codes_, task.number + "-" + taskOf_.at(successor)->number);
        // One that gives way leaves a task where it stands until it is pushed.
        const bool isStrong = from.text("hardness") != "Rubber";
        if (isStrong) taskOf_.at(successor)->isBound = true;
        if (!isStrong) reading_.keeper.keep(refTo(link.id), "hardness", "Rubber");
        read_.insert(link.id);
        reading_.trial.all<Dependency>().put(std::move(link));
    }

    void keepUnread(const Task& task, pugi::xml_node element, const Attributes& from, base::Message what) {
        from.warning("id", std::move(what), message("Remove the link in GanttProject if it does not count."),
                     base::Fate::kept);
        reading_.keeper.keep(refTo(task.id), "depend", xmlOf(element));
    }

    std::string nameOf(model::ActivityId id) const { return reading_.trial.find(id)->nameNl; }

    /// Links of the base between tasks of the file that the file does not know.
    void dropOthers() {
        for (const auto& link : reading_.base.all<Dependency>()) {
            const bool isOfFile = taskOf_.contains(link.predecessor) && taskOf_.contains(link.successor);
            if (isOfFile && !read_.contains(link.id)) reading_.trial.all<Dependency>().erase(link.id);
        }
    }

    Reading& reading_;
    Matcher<Dependency, Ends> matcher_;
    std::map<model::ActivityId, Task*> taskOf_;
    std::unordered_set<std::string> codes_;
    std::set<model::DependencyId> read_;
};

}  // namespace

void readLinks(Reading& reading, std::vector<Task>& tasks) {
    LinkReader{reading, tasks}.read(tasks);
}

}  // namespace mijlpaal::importing::gan
