#pragma once

#include "import/finding_list.h"
#include "import/gan.h"
#include "import/keeper.h"
#include "import/matcher.h"
#include "model/portfolio.h"

#include <pugixml.hpp>

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing::gan {

inline constexpr std::string_view origin = "gan";

/// GanttProject knows days only; a working day here is from eight to twelve and from one to five.
inline constexpr model::WorkTime workingDay = model::hours(8);
inline constexpr std::int64_t morning = 8 * 600;

/// What the steps of reading one file hand on to one another.
struct Reading {
    const std::string& file;
    const model::Portfolio& base;
    const ImportOptions& options;
    model::Portfolio trial;
    FindingList& found;
    Keeper keeper;
    model::SettingsId settings;
    model::CalendarId calendar;
    /// By the number in the file.
    std::map<std::string, model::ActivityId, std::less<>> tasks;
    std::map<std::string, model::ResourceId, std::less<>> resources;
    std::vector<StoredDates> stored;

    Reading(const std::string& fileName, const model::Portfolio& from, const ImportOptions& asked,
            FindingList& list)
        : file{fileName},
          base{from},
          options{asked},
          trial{from},
          found{list},
          keeper{trial, std::string{origin}} {}

    /// Keeps what an element says besides the attributes and children that are read.
    void keepRest(model::ObjectRef object, pugi::xml_node element, std::span<const std::string_view> read);

    /// Keeps an element that is not read, with the settings.
    void keepWhole(pugi::xml_node element);
};

/// The attributes of one element, read as what they are. One that is not there or is empty gives nothing; so
/// does one that cannot be read, of which there is a finding.
class Attributes {
public:
    /// `task` is the number of the task that the element is about, when it is about one.
    Attributes(Reading& reading, pugi::xml_node element, std::string_view task = {})
        : reading_{reading}, element_{element}, task_{task} {}

    std::string_view text(const char* name) const { return element_.attribute(name).value(); }
    bool isTrue(const char* name) const { return text(name) == "true"; }

    /// A whole number between two others.
    std::optional<std::int64_t> whole(const char* name, std::int64_t least, std::int64_t most) const;
    /// `YYYY-MM-DD`, in the years that can be planned.
    std::optional<model::Day> day(const char* name) const;
    /// A number of per cents with decimals, at most a million.
    std::optional<model::Percent> percent(const char* name) const;

    base::Place at(const char* name) const;
    void error(const char* name, base::Message what, base::Message help) const;
    void warning(const char* name, base::Message what, base::Message help,
                 std::optional<base::Fate> fate = {}) const;

private:
    Reading& reading_;
    pugi::xml_node element_;
    std::string_view task_;
};

/// The record among those of the base with the code, or a new one with it.
template <class Record>
Record recordOf(const std::map<std::string, model::Id<Record>>& known, Reading& reading,
                const std::string& code) {
    if (const auto at = known.find(settledKey(code)); at != known.end()) return *reading.base.find(at->second);
    Record record;
    record.id = reading.trial.all<Record>().nextId();
    record.code = code;
    return record;
}

template <class Record>
std::map<std::string, model::Id<Record>> recordsByCode(const model::Portfolio& base) {
    std::map<std::string, model::Id<Record>> records;
    for (const auto& record : base.all<Record>()) records.emplace(settledKey(record.code), record.id);
    return records;
}

void readCalendar(Reading& reading, pugi::xml_node calendars);
void readTasks(Reading& reading, pugi::xml_node tasks);
void readResources(Reading& reading, pugi::xml_node project);

/// One task of the file, where links and starts are read from.
struct Task {
    pugi::xml_node element;
    model::ActivityId id;
    std::string number;
    std::optional<model::Day> start;
    /// A strong link says when it starts.
    bool isBound = false;
};

void readLinks(Reading& reading, std::vector<Task>& tasks);

/// Takes the days that differ of one calendar from the file; a day that was there keeps its record.
void replaceHolidays(Reading& reading, model::CalendarId calendar, std::vector<model::Holiday> holidays);

}  // namespace mijlpaal::importing::gan
