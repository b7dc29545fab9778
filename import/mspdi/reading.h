#pragma once

#include "formats/mspdi_values.h"
#include "import/finding_list.h"
#include "import/imported.h"
#include "import/mspdi/children.h"
#include "import/mspdi/own_words.h"
#include "model/code_book.h"
#include "model/portfolio.h"
#include "scheduling/clocks.h"

#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace mijlpaal::importing::mspdi {

/// What the parts of one import share: the plan so far, who is who, and what was found.
class Reading {
public:
    Reading(std::string file, const model::Portfolio& base, const ImportOptions& options, OwnWordsByUid own = {});

    const std::string file;
    const model::Portfolio& base;
    const ImportOptions& options;
    model::Portfolio trial;
    FindingList found;
    std::vector<StoredDates> storedDates;
    /// Where in `storedDates` those of an activity stand.
    std::unordered_map<model::ActivityId, std::size_t> storedDatesAt;

    const StoredDates* storedDatesOf(model::ActivityId id) const {
        const auto at = storedDatesAt.find(id);
        return at == storedDatesAt.end() ? nullptr : &storedDates[at->second];
    }

    /// By UID.
    std::unordered_map<std::int64_t, model::CalendarId> calendars;
    std::unordered_map<std::int64_t, model::ActivityId> activities;
    std::unordered_map<std::int64_t, model::ResourceId> resources;
    /// Those that the portfolio has of its activities.
    std::unordered_map<model::ActivityId, std::vector<const model::Note*>> notes;
    std::int64_t minutesPerDay = 480;
    /// The calendars of the plan, wound; nothing when nobody asked before the plan is scheduled.
    std::shared_ptr<const scheduling::Clocks> clocks;
    /// The file, or who reads it, says up to when work is reported.
    bool saysStatusDate = false;
    /// Those, once calendars and project are read.
    const scheduling::Clocks& clocksOfCalendars() {
        if (!clocks) clocks = std::make_shared<const scheduling::Clocks>(trial);
        return *clocks;
    }

    // ---- values ------------------------------------------------------------------------------
    // Nothing when the child is not there or is empty, and when it cannot be read, which is a finding.

    std::optional<std::int64_t> whole(const Children& from, std::string_view name);
    std::optional<std::int64_t> number(const Children& from, std::string_view name, int decimals);
    std::optional<model::Moment> moment(const Children& from, std::string_view name);
    std::optional<model::WorkTime> duration(const Children& from, std::string_view name);
    /// A duration that is written more exactly than it can be held stays as it was written too.
    std::optional<model::WorkTime> exactDuration(Children& from, std::string_view name);
    /// Tenths of a minute; none when the file does not say.
    model::WorkTime delay(const Children& from, std::string_view name);
    bool flag(const Children& from, std::string_view name, bool usual = false);

    base::Place at(const Children& from, std::string_view name) const;

    // ---- records -----------------------------------------------------------------------------

    /// The record with that code in the base, or a new one with it. Puts nothing in the plan.
    template <class Record>
    Record recordOf(const std::string& code) {
        if (const auto id = codes_.find<Record>(code)) {
            if (const auto* there = base.find(*id)) return *there;
        }
        Record record;
        record.id = trial.all<Record>().nextId();
        record.code = code;
        codes_.add(code, refTo(record.id));
        return record;
    }

    /// The UID of an element; nothing, with a finding, when it is missing or was there before.
    std::optional<std::int64_t> uid(const Children& from);

    void place(model::ObjectRef ref, base::Place place) { places_[ref] = std::move(place); }
    /// Where in the file the record came from; nothing when the file does not know it.
    std::optional<base::Place> placeOf(model::ObjectRef ref) const;
    std::optional<base::Place> placeOf(std::string_view code, model::RecordKind kind) const;

    /// What this program told itself of a task; of the plan under 0.
    const formats::mspdi::OwnWords& ownWords(std::int64_t uid) const;

    /// The code of a task or calendar: its own where the file tells it, and no other had it before; or its UID.
    std::string codeOfTask(std::int64_t uid);
    std::string codeOfCalendar(std::int64_t uid) const;

    /// The code for a link, different from those of all links read before.
    std::string freeLinkCode(const std::string& code);

    /// The id of what a baseline says of an object.
    model::BaselineDateId promiseId(const std::string& baseline, model::ObjectRef object);

    // ---- what stays as it is -----------------------------------------------------------------

    /// Keeps the XML for a record; what an earlier import kept under that key is replaced.
    void keep(model::ObjectRef object, std::string_view key, std::string content);
    /// Keeps a row that is no record, to stand before the records of its kind.
    void keepRow(std::string_view element, pugi::xml_node row);
    /// Puts those rows in the plan, and takes away what earlier imports kept of the records that `keep` was
    /// called for, under other keys.
    void finishKeeping();

private:
    using PartKey = std::pair<model::ObjectRef, std::string>;

    template <class Value, class Read>
    std::optional<Value> value(const Children& from, std::string_view name, std::string_view wanted,
                               Read read);

    void refuseTooLarge(const Children& from, std::string_view name);

    model::CodeBook codes_;
    std::map<model::ObjectRef, base::Place> places_;
    std::set<std::pair<std::string_view, std::int64_t>> uids_;
    OwnWordsByUid own_;
    /// A row that was copied in MS Project tells the code of the first.
    std::set<std::string, std::less<>> takenCodes_;
    std::map<PartKey, model::ForeignPartId> oldParts_;
    std::set<model::ObjectRef> keptFor_;
    std::map<std::string, std::string, std::less<>> rows_;
    std::map<std::pair<std::string, model::ObjectRef>, model::BaselineDateId> promises_;
};

void readCalendars(Reading& reading, pugi::xml_node calendars);
void readProject(Reading& reading, pugi::xml_node project);
void readTasks(Reading& reading, pugi::xml_node tasks);
void readResources(Reading& reading, pugi::xml_node resources);
void readAssignments(Reading& reading, pugi::xml_node assignments);

/// Finds the pieces of tasks that are split before they begin, from where their assignments have work.
void readPieces(Reading& reading, pugi::xml_node assignments);
/// Of what is done, or under way, and does not say since when.
void deriveActualDates(Reading& reading);
/// The calendar of a project that names none, or one that is not there.
model::CalendarId usualCalendar(Reading& reading);

/// One note for each kind of element that stays in the file but does not move the plan.
void noteKeptElements(Reading& reading, pugi::xml_node project);

}  // namespace mijlpaal::importing::mspdi
