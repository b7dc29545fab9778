#pragma once

#include <string>
#include <string_view>

namespace mijlpaal::tests {

/// "<Name>text</Name>".
inline std::string tag(std::string_view name, std::string_view text) {
    std::string xml{"<"};
    return xml.append(name).append(">").append(text).append("</").append(name).append(">");
}

inline std::string workingTime(std::string_view from, std::string_view to) {
    return tag("WorkingTime", tag("FromTime", from) + tag("ToTime", to));
}

/// A day of the week, 1 for Sunday, with working times; a day off without.
inline std::string weekDay(int type, const std::string& times) {
    return tag("WeekDay", tag("DayType", std::to_string(type)) +
                              tag("DayWorking", times.empty() ? "0" : "1") +
                              (times.empty() ? "" : tag("WorkingTimes", times)));
}

inline std::string period(const std::string& first, const std::string& last) {
    return tag("TimePeriod", tag("FromDate", first + "T00:00:00") + tag("ToDate", last + "T23:59:00"));
}

/// A small project in the XML of MS Project. It starts on Monday 1 March 2027; the calendar "Standard", with
/// UID 1, works from Monday to Friday, 08:00-12:00 and 13:00-17:00.
class MspdiText {
public:
    /// Children of the project that come before its lists.
    MspdiText& project(const std::string& xml) { return add(project_, xml); }

    /// A base calendar with these children.
    MspdiText& calendar(int uid, const std::string& name, const std::string& xml) {
        return add(calendars_,
                   tag("Calendar", tag("UID", std::to_string(uid)) + tag("Name", name) +
                                       tag("IsBaseCalendar", "1") + tag("BaseCalendarUID", "-1") + xml));
    }
    MspdiText& derivedCalendar(int uid, const std::string& name, int base, const std::string& xml) {
        return add(calendars_, tag("Calendar", tag("UID", std::to_string(uid)) + tag("Name", name) +
                                                   tag("IsBaseCalendar", "0") +
                                                   tag("BaseCalendarUID", std::to_string(base)) + xml));
    }
    /// A task of one day, or what `xml` says before.
    MspdiText& task(int uid, const std::string& name, const std::string& xml = tag("Duration", "PT8H0M0S")) {
        ++row_;
        return add(tasks_, tag("Task", tag("UID", std::to_string(uid)) + tag("ID", std::to_string(row_)) +
                                           tag("Name", name) + xml));
    }
    MspdiText& taskAsIs(const std::string& xml) { return add(tasks_, tag("Task", xml)); }
    MspdiText& resource(int uid, const std::string& name, const std::string& xml = {}) {
        return add(resources_, tag("Resource", tag("UID", std::to_string(uid)) +
                                                   tag("ID", std::to_string(uid)) + tag("Name", name) + xml));
    }
    MspdiText& assignment(int uid, int task, int resource, const std::string& xml = {}) {
        return add(assignments_,
                   tag("Assignment", tag("UID", std::to_string(uid)) + tag("TaskUID", std::to_string(task)) +
                                         tag("ResourceUID", std::to_string(resource)) + xml));
    }

    std::string text() const {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
               "<Project xmlns=\"http://schemas.microsoft.com/project\">" +
               tag("Name", "Plan.xml") + tag("StartDate", "2027-03-01T08:00:00") + tag("CalendarUID", "1") +
               tag("MinutesPerDay", "480") + project_ + tag("Calendars", standard() + calendars_) +
               tag("Tasks", tasks_) + tag("Resources", resources_) + tag("Assignments", assignments_) +
               "</Project>";
    }

    static std::string dayShift() {
        return workingTime("08:00:00", "12:00:00") + workingTime("13:00:00", "17:00:00");
    }

private:
    MspdiText& add(std::string& list, const std::string& xml) {
        list += xml;
        return *this;
    }

    static std::string standard() {
        std::string days;
        for (int day = 1; day <= 7; ++day) days += weekDay(day, day == 1 || day == 7 ? "" : dayShift());
        return tag("Calendar", tag("UID", "1") + tag("Name", "Standard") + tag("IsBaseCalendar", "1") +
                                   tag("BaseCalendarUID", "-1") + tag("WeekDays", days));
    }

    std::string project_, calendars_, tasks_, resources_, assignments_;
    int row_ = 0;
};

/// A link from a task, behind a task's other children.
inline std::string linkFrom(int predecessor, int type = 1, int lag = 0, int format = 7) {
    return tag("PredecessorLink", tag("PredecessorUID", std::to_string(predecessor)) +
                                      tag("Type", std::to_string(type)) + tag("CrossProject", "0") +
                                      tag("LinkLag", std::to_string(lag)) +
                                      tag("LagFormat", std::to_string(format)));
}

}  // namespace mijlpaal::tests
