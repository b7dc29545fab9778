#include "import/csv_folder.h"

#include "base/text.h"
#include "import/csv_cells.h"
#include "import/csv_sheet.h"
#include "model/code_book.h"
#include "model/rules.h"
#include "scheduling/circle.h"
#include "scheduling/schedule.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>
#include <unordered_map>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Activity;
using model::ActivityKind;
using model::RecordKind;
namespace fs = std::filesystem;

constexpr std::int64_t rowGap = 1024;
constexpr std::string_view csvOrigin = "csv";

template <class Record>
constexpr bool hasCode = requires(const Record& record) {
    record.code;
};

std::size_t indexOf(RecordKind kind) {
    return static_cast<std::size_t>(kind);
}

/// A row of a file that became a record.
struct RowState {
    std::int64_t row = 0;
    /// Something in the row does not fit, so rules say nothing about it.
    bool isBroken = false;
};

std::string weekdayName(model::Day day) {
    static constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    return names[std::chrono::weekday{day}.c_encoding()];
}

/// How text stands in the row of a record: which calendar its days are of.
void setCalendar(model::TextContext& context, const model::Calendar* calendar) {
    const model::TextContext usual;
    context.dayLength =
        calendar && calendar->dayLength > model::WorkTime{} ? calendar->dayLength : usual.dayLength;
    const bool hasHours = calendar && !calendar->workingHours.empty();
    context.dayStart = hasHours ? calendar->workingHours.front().start : usual.dayStart;
    context.dayFinish = hasHours ? calendar->workingHours.back().finish : usual.dayFinish;
}

/// One import, from texts to change set.
class Import {
public:
    Import(const FolderTexts& texts, const model::Portfolio& base, const ImportOptions& options)
        : texts_{texts}, base_{base}, options_{options}, found_{findingsShown}, trial_{base}, codes_{base} {
        context_.find = [this](std::string_view code, std::span<const RecordKind> among) {
            return find(code, among);
        };
    }

    Imported run() {
        const bool anyFile = std::any_of(kinds().begin(), kinds().end(), [this](RecordKind kind) {
            return texts_.files.contains(model::fileOf(kind)) ||
                   texts_.unreadable.contains(model::fileOf(kind));
        });
        if (!anyFile) {
            found_.error({texts_.name, {}, {}}, message("The folder holds none of the files of a portfolio."),
                         message("Choose the folder that holds {file}.",
                                 {{"file", std::string{model::fileOf(RecordKind::activity)}}}));
            return {found_.take(), {}, base_, {}};
        }
        for (const auto kind : kinds()) open(kind);
        nameOtherFiles();
        for (const auto kind : kinds()) {
            model::withRecordType(kind,
                                  [&]<class Record>(std::type_identity<Record>) { assignIds<Record>(); });
        }
        // Days are counted in the portfolio's calendar, so calendars and settings come first.
        readRows<model::Calendar>();
        readRows<model::Settings>();
        setUsualCalendar();
        for (const auto kind : kinds()) {
            if (kind == RecordKind::calendar || kind == RecordKind::settings) continue;
            model::withRecordType(kind,
                                  [&]<class Record>(std::type_identity<Record>) { readRows<Record>(); });
        }
        placeActivities();
        settle();
        for (const auto kind : kinds()) keepForeign(kind);
        noteAbsent();
        checkRules();
        checkSchedule();

        Imported imported;
        if (found_.hasErrors()) {
            imported.portfolio = base_;
        } else {
            imported.changes = model::difference(base_, trial_);
            imported.changes.label = message("Import {folder}", {{"folder", texts_.name}});
            imported.portfolio = std::move(trial_);
        }
        imported.findings = inOrder(found_.take());
        return imported;
    }

private:
    static std::span<const RecordKind> kinds() {
        static const auto all = [] {
            std::vector<RecordKind> list;
            for (std::size_t i = 0; i < model::recordKindCount; ++i) {
                const auto kind = static_cast<RecordKind>(i);
                if (!model::fileOf(kind).empty()) list.push_back(kind);
            }
            return list;
        }();
        return all;
    }

    Sheet& sheet(RecordKind kind) { return sheets_[indexOf(kind)]; }

    // ---- files -------------------------------------------------------------------------------

    void open(RecordKind kind) {
        const auto file = model::fileOf(kind);
        auto& opened = sheet(kind);
        opened.kind = kind;
        opened.file = file;
        if (const auto text = texts_.files.find(file); text != texts_.files.end()) {
            opened = readSheet(kind, text->second, found_);
        } else if (const auto unreadable = texts_.unreadable.find(file);
                   unreadable != texts_.unreadable.end()) {
            found_.add(unreadable->second);
        } else if (kind == RecordKind::settings) {
            opened.isComplete = true;
        } else {
            found_.error({opened.file, {}, {}}, message("The file is missing."),
                         message("Add it; the row with the names of the columns is enough when there is "
                                 "nothing to tell."));
        }
    }

    /// A file with a name that is nearly right would otherwise be missed in silence.
    void nameOtherFiles() {
        for (const auto& [name, text] : texts_.files) {
            const bool isOurs = std::any_of(kinds().begin(), kinds().end(), [&name = name](RecordKind kind) {
                return model::fileOf(kind) == name;
            });
            if (!isOurs) {
                found_.warning({name, {}, {}},
                               message("The file is not one of those of a portfolio, and is not read."),
                               message("Correct its name if it should be one of them."));
            }
        }
    }

    // ---- keys --------------------------------------------------------------------------------

    /// Gives every row with a code its id, so that rows may refer to rows that come later.
    template <class Record>
    void assignIds() {
        auto next = trial_.all<Record>().nextId().number;
        if constexpr (hasCode<Record>) {
            auto& from = sheet(model::kindOf<Record>);
            auto& ids = rowIds_[indexOf(from.kind)];
            ids.assign(from.rows.size(), 0);
            const auto* key = from.find("code");
            std::unordered_map<std::string_view, std::int64_t> rowOfKey;
            for (std::size_t i = 0; key && i < from.rows.size(); ++i) {
                const auto& row = from.rows[i];
                const auto code = keyIn(row, *key);
                if (code.empty()) {
                    if (from.isWhole(row)) {
                        found_.error(from.at(row, key->field->column), message("The key is empty."),
                                     message("Give the row a key that no other row has."));
                    }
                    continue;
                }
                const auto [first, isNew] = rowOfKey.try_emplace(code, row.line);
                if (!isNew) {
                    if (from.isWhole(row))
                        addDuplicate(from.at(row, key->field->column), code, first->second);
                    continue;
                }
                const auto known = codes_.find<Record>(code);
                ids[i] = known ? known->number : next++;
                if (!known) codes_.add(std::string{code}, {from.kind, ids[i]});
            }
        }
        nextId_[indexOf(model::kindOf<Record>)] = next;
    }

    void addDuplicate(base::Place place, std::string_view key, std::int64_t firstRow) {
        found_.error(std::move(place),
                     message("The key {key} is that of row {row} too.",
                             {{"key", shortened(key)}, {"row", std::to_string(firstRow)}}),
                     message("Give each row a key of its own, or remove one of the two."));
    }

    std::optional<model::ObjectRef> find(std::string_view code, std::span<const RecordKind> among) {
        if (const auto ref = codes_.find(code, among)) {
            isAmbiguous_ = std::count_if(among.begin(), among.end(), [&](RecordKind kind) {
                               return codes_.find(code, kind).has_value();
                           }) > 1;
            return ref;
        }
        for (const auto kind : among) {
            // What the file could not say is not a wrong reference. The record is never used: there is an
            // error already.
            if (!code.empty() && !sheet(kind).isComplete) {
                guessed_ = true;
                return model::ObjectRef{kind, 0};
            }
        }
        return std::nullopt;
    }

    /// The id that a row without a code gets: that of the record with its key, or a new one. Nothing when
    /// another row has the key.
    template <class Record, class Key, class KeyOf>
    std::optional<std::int64_t> idByKey(const Record& record, std::map<Key, RowState>& rows,
                                        const base::CsvRow& row, const std::map<Key, std::int64_t>& known,
                                        KeyOf keyOf) {
        const auto key = keyOf(record);
        const auto [first, isNew] = rows.try_emplace(key, RowState{row.line, false});
        if (!isNew) {
            const auto& from = sheet(model::kindOf<Record>);
            addDuplicate(from.at(row), codeOf(record), first->second.row);
            return std::nullopt;
        }
        const auto there = known.find(key);
        return there == known.end() ? nextId_[indexOf(model::kindOf<Record>)]++ : there->second;
    }

    // ---- rows --------------------------------------------------------------------------------

    /// Sets how the text of this field in this row is to be read.
    template <class Record>
    void prepare(const Record& record, const model::Field& field) {
        if constexpr (std::is_same_v<Record, Activity>) {
            const auto* calendar = record.calendar ? trial_.find(*record.calendar) : nullptr;
            setCalendar(context_, calendar ? calendar : usualCalendar_);
            // A milestone is one moment: with only a day, both its ends stand at the end of that day.
            if (record.kind == ActivityKind::milestone && field.name == "actual_start") {
                context_.dayStart = context_.dayFinish;
            }
        }
    }

    /// Reads the cells of a row into a record; true when all of them fit.
    template <class Record>
    bool readCells(Record& record, const Sheet& from, const base::CsvRow& row) {
        bool fits = !from.lacksColumn;
        guessed_ = false;
        for (const auto& cells : from.fields) {
            const auto& field = *cells.field;
            if (field.column.empty() && base::trimmed(row.cells[cells.cell]).empty()) {
                static const Record usual;
                [[maybe_unused]] const auto set = field.set(&record, field.get(&usual));
                assert(set);
                continue;
            }
            if (field.unit == model::Unit::code && keyIn(row, cells).empty()) {
                fits = false;  // reported with the keys
                continue;
            }
            prepare(record, field);
            isAmbiguous_ = false;
            fits = readCell(&record, from, row, cells, context_, found_) && fits;
            if (isAmbiguous_) {
                fits = false;
                found_.error(
                    from.at(row, columnOf(field)),
                    message("The key {key} is used in more than one of the files this column can refer to.",
                            {{"key", shortened(keyIn(row, cells))}}),
                    message("Give the rows in those files keys that differ."));
            }
        }
        return fits && !guessed_;
    }

    template <class Record>
    void readRows() {
        const auto& from = sheet(model::kindOf<Record>);
        auto& states = states_[indexOf(from.kind)];
        auto& table = trial_.all<Record>();
        auto& ids = rowIds_[indexOf(from.kind)];
        ids.resize(from.rows.size(), 0);

        using HolidayKey = std::tuple<std::int64_t, model::Day, std::string>;
        using PromiseKey = std::pair<std::string, model::ObjectRef>;
        std::map<HolidayKey, std::int64_t> knownHolidays;
        std::map<HolidayKey, RowState> holidayRows;
        std::map<PromiseKey, std::int64_t> knownPromises;
        std::map<PromiseKey, RowState> promiseRows;
        const auto holidayKey = [](const model::Holiday& each) {
            return HolidayKey{each.calendar.number, each.day, each.nameNl};
        };
        const auto promiseKey = [](const model::BaselineDate& each) {
            return PromiseKey{each.baseline, each.object};
        };
        if constexpr (std::is_same_v<Record, model::Holiday>) {
            for (const auto& each : base_.all<Record>())
                knownHolidays.try_emplace(holidayKey(each), each.id.number);
        }
        if constexpr (std::is_same_v<Record, model::BaselineDate>) {
            for (const auto& each : base_.all<Record>())
                knownPromises.try_emplace(promiseKey(each), each.id.number);
        }

        for (std::size_t i = 0; i < from.rows.size(); ++i) {
            const auto& row = from.rows[i];
            Record record;
            if constexpr (hasCode<Record>) {
                if (const auto* known = ids[i] ? base_.find(model::Id<Record>{ids[i]}) : nullptr)
                    record = *known;
                // Also a row that cannot be read is there for others to refer to.
                if (const auto* key = from.find("code")) record.code = keyIn(row, *key);
            } else if constexpr (std::is_same_v<Record, model::Settings>) {
                if (i > 0) {
                    found_.error(from.at(row), message("A portfolio has one row of settings."),
                                 message("Remove all rows but the first."));
                    continue;
                }
                ids[i] = 1;
                if (!table.empty()) {
                    record = *table.begin();
                    ids[i] = record.id.number;
                }
            }
            bool fits = from.isWhole(row) && readCells(record, from, row);
            if constexpr (std::is_same_v<Record, model::Holiday>) {
                const auto id =
                    fits ? idByKey(record, holidayRows, row, knownHolidays, holidayKey) : std::nullopt;
                if (!id) continue;
                ids[i] = *id;
                checkWeekday(record, from, row);
            } else if constexpr (std::is_same_v<Record, model::BaselineDate>) {
                const auto id =
                    fits ? idByKey(record, promiseRows, row, knownPromises, promiseKey) : std::nullopt;
                if (!id) continue;
                ids[i] = *id;
            } else if constexpr (std::is_same_v<Record, model::Calendar>) {
                fits = checkDayLength(record, from, row) && fits;
            }
            if (ids[i] == 0) continue;
            record.id.number = ids[i];
            states[ids[i]] = {row.line, !fits};
            table.put(std::move(record));
        }
        if constexpr (std::is_same_v<Record, model::Settings>) {
            if (from.isComplete && !from.fields.empty() && from.rows.empty()) {
                found_.error({from.file, {}, {}},
                             message("The file has no row behind the names of its columns."),
                             message("Add the row with the settings, or remove the file."));
            }
        }
    }

    void checkWeekday(const model::Holiday& holiday, const Sheet& from, const base::CsvRow& row) {
        const auto name = weekdayName(holiday.day);
        if (holiday.weekday.empty() || base::trimmed(holiday.weekday) == name) return;
        found_.warning(
            from.at(row, "weekday"),
            message("{day} is not a {weekday}, but a {right}.", {{"day", model::isoText(holiday.day)},
                                                                 {"weekday", shortened(holiday.weekday)},
                                                                 {"right", name}}),
            message("Correct the date or the weekday; the date is used."));
    }

    bool checkDayLength(const model::Calendar& calendar, const Sheet& from, const base::CsvRow& row) {
        if (calendar.dayLength <= model::hours(24)) return true;
        found_.error(from.at(row, "hours_per_day"), message("A working day has more than 24 hours."),
                     message("Give the number of hours in one working day, such as 8."));
        return false;
    }

    void setUsualCalendar() {
        const auto& table = trial_.all<model::Calendar>();
        const auto& settings = trial_.all<model::Settings>();
        if (!settings.empty()) {
            const auto chosen = settings.begin()->calendar;
            usualCalendar_ = chosen ? trial_.find(*chosen) : nullptr;
        } else if (!table.empty()) {
            usualCalendar_ = &*table.begin();
        }
        setCalendar(context_, usualCalendar_);
    }

    // ---- what is about the whole -------------------------------------------------------------

    /// Activities stand in the order of their rows, with room between them. When they stand in that order
    /// already, they stay where they are.
    void placeActivities() {
        const auto& ids = rowIds_[indexOf(RecordKind::activity)];
        auto& table = trial_.all<Activity>();
        std::optional<std::int64_t> last;
        const bool inOrder = std::all_of(ids.begin(), ids.end(), [&](std::int64_t id) {
            const auto* known = base_.find(model::ActivityId{id});
            if (!known || (last && known->position <= *last)) return false;
            last = known->position;
            return true;
        });
        if (inOrder) return;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto* there = table.find({ids[i]});
            if (!there) continue;
            auto placed = *there;
            placed.position = rowGap * static_cast<std::int64_t>(i + 1);
            table.put(std::move(placed));
        }
    }

    /// Settings that no file gives, and the status date that was asked for.
    void settle() {
        auto& table = trial_.all<model::Settings>();
        const bool isGiven = !sheet(RecordKind::settings).fields.empty();
        if (table.empty()) {
            auto settings = usualSettings(isGiven);
            settings.id = {1};
            table.put(std::move(settings));
        } else if (options_.statusDate && *options_.statusDate != table.begin()->statusDate) {
            auto settings = *table.begin();
            if (isGiven) {
                found_.note(
                    {sheet(RecordKind::settings).file, {}, "status_date"},
                    message("The status date {given} was asked for, and is used instead of {written}.",
                            {{"given", model::isoText(*options_.statusDate)},
                             {"written", model::isoText(settings.statusDate)}}));
            }
            settings.statusDate = *options_.statusDate;
            table.put(std::move(settings));
        }
    }

    model::Settings usualSettings(bool isGiven) {
        const std::string file{model::fileOf(RecordKind::settings)};
        model::Settings settings;
        settings.nameNl = texts_.name;
        if (usualCalendar_) settings.calendar = usualCalendar_->id;
        settings.lawMilestone = mainLawMilestone();
        const bool isUnreadable = !sheet(RecordKind::settings).isComplete;
        if (options_.statusDate) {
            settings.statusDate = *options_.statusDate;
        } else if (const auto day = lastReportedDay()) {
            settings.statusDate = *day;
            if (!isGiven && !isUnreadable) {
                found_.note({file, {}, {}}, message("There is no such file; the status date is {day}, the "
                                                    "last day on which actuals were reported.",
                                                    {{"day", model::isoText(*day)}}));
            }
        } else if (!isGiven && !isUnreadable) {
            found_.error({file, {}, {}},
                         message("There is no such file, and no reported day to take the status date from."),
                         message("Add the file, or give the status date with the import."));
        }
        return settings;
    }

    std::optional<model::Day> lastReportedDay() const {
        std::optional<model::Day> last;
        const auto consider = [&last](model::Day day) {
            if (!last || day > *last) last = day;
        };
        for (const auto& actual : trial_.all<model::Actual>()) consider(actual.periodEnd);
        for (const auto& activity : trial_.all<Activity>()) {
            if (activity.actualStart) consider(activity.actualStart->day());
            // A finish at midnight is the end of the day before.
            if (activity.actualFinish) consider(model::Moment{activity.actualFinish->tenths - 1}.day());
        }
        return last;
    }

    /// The milestone that most of what must be ready is needed for.
    std::optional<model::LawMilestoneId> mainLawMilestone() const {
        std::map<model::LawMilestoneId, int> count;
        for (const auto& each : trial_.all<model::LawDependency>()) {
            if (each.relation == model::LawRelation::mustBeReadyBefore && each.lawMilestone.number > 0)
                ++count[each.lawMilestone];
        }
        const auto most = std::max_element(count.begin(), count.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == count.end() ? std::nullopt : std::optional{most->first};
    }

    void keepForeign(RecordKind kind) {
        const auto& from = sheet(kind);
        if (from.foreign.empty()) return;
        auto& table = trial_.all<model::ForeignPart>();
        std::map<std::pair<model::ObjectRef, std::string_view>, const model::ForeignPart*> known;
        for (const auto& part : base_.all<model::ForeignPart>()) {
            if (part.object.kind == kind && part.origin == csvOrigin)
                known.try_emplace({part.object, part.key}, &part);
        }
        const auto& ids = rowIds_[indexOf(kind)];
        // Column by column, so that they are written back in their order.
        for (const auto& [name, cell] : from.foreign) {
            for (std::size_t i = 0; i < from.rows.size(); ++i) {
                if (ids[i] == 0 || !from.isWhole(from.rows[i])) continue;
                const model::ObjectRef object{kind, ids[i]};
                const auto& content = from.rows[i].cells[cell];
                const auto there = known.find({object, name});
                if (there != known.end() && content.empty()) {
                    table.erase(there->second->id);
                } else if (!content.empty()) {
                    const auto id = there == known.end() ? table.nextId() : there->second->id;
                    table.put({id, object, std::string{csvOrigin}, name, content});
                }
            }
        }
    }

    void noteAbsent() {
        for (const auto kind : kinds()) {
            if (kind == RecordKind::settings || !sheet(kind).isComplete) continue;
            model::withRecordType(kind, [&]<class Record>(std::type_identity<Record>) {
                const auto& states = states_[indexOf(kind)];
                std::int64_t absent = 0;
                for (const auto& record : base_.all<Record>()) absent += !states.contains(record.id.number);
                if (absent == 0) return;
                found_.note(
                    {sheet(kind).file, {}, {}},
                    message("The portfolio has {count} more than this file names; they stay as they are.",
                            {{"count", std::to_string(absent)}}));
            });
        }
    }

    // ---- rules -------------------------------------------------------------------------------

    bool isBroken(model::ObjectRef ref) const {
        const auto& states = states_[indexOf(ref.kind)];
        const auto state = states.find(ref.number);
        return state == states.end() ? !trial_.contains(ref) : state->second.isBroken;
    }

    /// Whether a rule has all it needs to speak about a record: it and what it refers to were read well.
    bool isSound(model::ObjectRef ref) const {
        if (isBroken(ref)) return false;
        return model::withRecordType(ref.kind, [&]<class Record>(std::type_identity<Record>) {
            const auto* record = trial_.find(model::Id<Record>{ref.number});
            std::vector<model::ObjectRef> others;
            if (record) {
                for (const auto& field : model::fields<Record>()) field.references(record, others);
            }
            return std::none_of(others.begin(), others.end(),
                                [this](model::ObjectRef other) { return isBroken(other); });
        });
    }

    void checkRules() {
        for (auto& finding : model::newlyBrokenRules(base_, trial_, model::difference(base_, trial_))) {
            finding.place = {};
            if (const auto ref = model::subjectOf(finding)) {
                if (!isSound(*ref)) continue;
                finding.place = placeOf(*ref);
            }
            found_.add(std::move(finding));
        }
    }

    base::Place placeOf(model::ObjectRef ref) const {
        base::Place place{std::string{model::fileOf(ref.kind)}, {}, {}};
        const auto& states = states_[indexOf(ref.kind)];
        if (const auto state = states.find(ref.number); state != states.end()) place.row = state->second.row;
        return place;
    }

    /// Links do not run in a circle, and the plan can be scheduled.
    void checkSchedule() {
        if (auto circle = circleOfLinks()) {
            found_.error({std::string{model::fileOf(RecordKind::dependency)}, {}, {}}, std::move(*circle),
                         message("Remove one of these links, or turn it round."));
        }
        if (found_.hasErrors()) return;
        // What else a schedule cannot be made of, such as dates beyond the horizon.
        auto schedule = scheduling::schedule(trial_, scheduling::optionsOf(trial_));
        if (!schedule) {
            found_.error({std::string{model::fileOf(RecordKind::activity)}, {}, {}},
                         std::move(schedule.error()),
                         message("Check the dates, durations and calendars of the activities."));
        }
    }

    /// The sentence about a circle; other mistakes do not hide it.
    std::optional<base::Message> circleOfLinks() const {
        auto linked = trial_;
        for (const auto& link : trial_.all<model::Dependency>()) {
            // Links from an activity to itself, or to what it contains, are refused by themselves.
            if (link.predecessor == link.successor || isWithin(trial_, link.predecessor, link.successor) ||
                isWithin(trial_, link.successor, link.predecessor))
                linked.all<model::Dependency>().erase(link.id);
        }
        const auto circle = scheduling::shortestCircle(linked);
        if (circle.empty()) return std::nullopt;
        return scheduling::circleMessage(trial_, circle);
    }

    /// By file, in the order in which they are read, and then by row.
    static base::Findings inOrder(base::Findings findings) {
        const auto rank = [](const base::Finding& finding) {
            const auto at = std::find_if(kinds().begin(), kinds().end(), [&](RecordKind kind) {
                return model::fileOf(kind) == finding.place.file;
            });
            return std::pair{at - kinds().begin(), finding.place.row.value_or(0)};
        };
        std::stable_sort(findings.begin(), findings.end(),
                         [&](const base::Finding& a, const base::Finding& b) { return rank(a) < rank(b); });
        return findings;
    }

    const FolderTexts& texts_;
    const model::Portfolio& base_;
    const ImportOptions& options_;
    FindingList found_;
    model::Portfolio trial_;
    model::CodeBook codes_;
    model::TextContext context_;
    const model::Calendar* usualCalendar_ = nullptr;
    std::array<Sheet, model::recordKindCount> sheets_;
    /// The id of the record that each row became; 0 for a row that became none.
    std::array<std::vector<std::int64_t>, model::recordKindCount> rowIds_;
    std::array<std::unordered_map<std::int64_t, RowState>, model::recordKindCount> states_;
    std::array<std::int64_t, model::recordKindCount> nextId_{};
    /// A reference in the row at hand could not be looked up.
    bool guessed_ = false;
    /// The reference in the cell at hand could be to more than one record.
    bool isAmbiguous_ = false;
};

// ---- the folder on disk --------------------------------------------------------------------------

base::Finding cannotRead(const std::string& file, const std::string& reason) {
    return {base::Severity::error,
            {file, {}, {}},
            message("The file cannot be read: {reason}.", {{"reason", reason}}),
            message("Check that it is a file and that you may read it.")};
}

void readFile(FolderTexts& texts, const std::string& name, const fs::path& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) return;
    if (!fs::is_regular_file(status)) {
        texts.unreadable.emplace(name, base::Finding{base::Severity::error,
                                                     {name, {}, {}},
                                                     message("This is a folder or a device, and not a file."),
                                                     message("Put the file in its place.")});
        return;
    }
    // One byte more than is allowed is enough to refuse it.
    const auto size = fs::file_size(path, error);
    const auto wanted = error ? largestFile + 1 : std::min<std::uintmax_t>(size, largestFile + 1);
    errno = 0;
    std::ifstream stream{path, std::ios::binary};
    std::string text(static_cast<std::size_t>(wanted), '\0');
    if (!stream || (!stream.read(text.data(), static_cast<std::streamsize>(text.size())) && !stream.eof())) {
        texts.unreadable.emplace(name, cannotRead(name, std::strerror(errno ? errno : EIO)));
        return;
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    texts.files.emplace(name, std::move(text));
}

/// The last part of a path, as text for people.
std::string nameOf(const fs::path& folder) {
    std::error_code error;
    auto whole = fs::absolute(folder, error).lexically_normal();
    if (!whole.has_filename()) whole = whole.parent_path();
    auto name = whole.filename().string();
    while (const auto bad = base::firstInvalidUtf8(name)) name[*bad] = '?';
    return name.empty() ? folder.string() : name;
}

FolderTexts readFolder(const fs::path& folder) {
    FolderTexts texts;
    texts.name = nameOf(folder);
    for (std::size_t i = 0; i < model::recordKindCount; ++i) {
        const std::string name{model::fileOf(static_cast<RecordKind>(i))};
        if (!name.empty()) readFile(texts, name, folder / name);
    }
    // Files that are not ours are named and not opened.
    for (const auto* under : {"", "calendars"}) {
        std::error_code error;
        for (fs::directory_iterator each{folder / under, error}, end; !error && each != end;
             each.increment(error)) {
            if (base::lowered(each->path().extension().string()) != ".csv") continue;
            const auto name = (fs::path{under} / each->path().filename()).string();
            if (!texts.unreadable.contains(name) && !base::firstInvalidUtf8(name))
                texts.files.try_emplace(name);
        }
    }
    return texts;
}

}  // namespace

Imported readCsvTexts(const FolderTexts& texts, const model::Portfolio& base, const ImportOptions& options) {
    return Import{texts, base, options}.run();
}

Imported readCsvFolder(const fs::path& folder, const model::Portfolio& base, const ImportOptions& options) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        base::Finding finding{base::Severity::error,
                              {folder.string(), {}, {}},
                              message("There is no such folder."),
                              message("Choose the folder that holds {file}.",
                                      {{"file", std::string{model::fileOf(RecordKind::activity)}}})};
        return {{std::move(finding)}, {}, base, {}};
    }
    return readCsvTexts(readFolder(folder), base, options);
}

}  // namespace mijlpaal::importing
