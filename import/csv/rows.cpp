#include "base/text.h"
#include "base/text_hash.h"
#include "formats/portfolio_files.h"
#include "import/csv/reading.h"
#include "import/csv_cells.h"
#include "model/patch.h"
#include "model/record_names.h"

#include <algorithm>
#include <cassert>
#include <deque>
#include <map>
#include <tuple>
#include <unordered_map>

namespace mijlpaal::importing::csv {

namespace {

using base::message;
using model::Activity;
using model::ActivityKind;
using model::RecordKind;

template <class Record>
constexpr bool hasCode = requires(const Record& record) {
    record.code;
};

std::string weekdayName(model::Day day) {
    static constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    return names[std::chrono::weekday{day}.c_encoding()];
}

/// The numbers of records by their codes.
using NumbersByCode = std::unordered_map<std::string, std::int64_t, base::TextHash, std::equal_to<>>;

/// How text stands in the row of a record: which calendar its days are of.
void setCalendar(model::TextContext& context, const model::Calendar* calendar) {
    const model::TextContext usual;
    context.dayLength =
        calendar && calendar->dayLength > model::WorkTime{} ? calendar->dayLength : usual.dayLength;
    const bool hasHours = calendar && !calendar->workingHours.empty();
    context.dayStart = hasHours ? calendar->workingHours.front().start : usual.dayStart;
    context.dayFinish = hasHours ? calendar->workingHours.back().finish : usual.dayFinish;
}

/// Gives rows their ids and makes records of them.
class RowReader {
public:
    explicit RowReader(Reading& reading) : reading_{reading} {
        context_.find = [this](std::string_view code, std::span<const RecordKind> among) {
            return find(code, among);
        };
    }

    void run() {
        for (const auto kind : kinds()) {
            model::withRecordType(kind,
                                  [&]<class Record>(std::type_identity<Record>) { assignIds<Record>(); });
        }
        // Days are counted in the portfolio's calendar, so calendars and settings come first.
        readRows<model::Calendar>();
        setCalendar(context_, calendarOfSettings());
        readRows<model::Settings>();
        setUsualCalendar();
        for (const auto kind : kinds()) {
            if (kind == RecordKind::calendar || kind == RecordKind::settings) continue;
            model::withRecordType(kind,
                                  [&]<class Record>(std::type_identity<Record>) { readRows<Record>(); });
        }
    }

private:
    // ---- keys --------------------------------------------------------------------------------

    /// Gives every row with a code its id, so that rows may refer to rows that come later.
    template <class Record>
    void assignIds() {
        auto next = reading_.trial.all<Record>().nextId().number;
        if constexpr (hasCode<Record>) {
            auto& from = reading_.sheet(model::kindOf<Record>);
            auto& ids = reading_.rowIds[indexOf(from.kind)];
            ids.assign(from.rows.size(), 0);
            const auto* key = from.find("code");
            std::unordered_map<std::string_view, std::int64_t> rowOfKey;
            rowOfKey.reserve(key ? from.rows.size() : 0);
            std::deque<std::string> unquoted;
            table::RowOfViews row;
            for (std::size_t i = 0; key && i < from.rows.size(); ++i) {
                from.read(i, row);
                auto code = keyIn(row, *key);
                if (code.empty()) {
                    if (from.isWhole(row)) {
                        reading_.found.error(from.at(row, columnOf(*key->field)), message("The key is empty."),
                                             message("Give the row a key that no other row has."));
                    }
                    continue;
                }
                // A key that does not stand in the file as it is goes with the next row.
                if (!row.unquoted.empty()) code = unquoted.emplace_back(code);
                const auto [first, isNew] = rowOfKey.try_emplace(code, row.line);
                if (!isNew) {
                    if (from.isWhole(row))
                        addDuplicate(from.at(row, columnOf(*key->field)), code, first->second);
                    continue;
                }
                const auto known = reading_.base.all<Record>().numberOf(code);
                ids[i] = known ? *known : next++;
            }
        }
        nextId_[indexOf(model::kindOf<Record>)] = next;
    }

    void addDuplicate(base::Place place, std::string_view key, std::int64_t firstRow) {
        reading_.found.error(std::move(place),
                             message("The key {key} is that of row {row} too.",
                                     {{"key", shortened(key)}, {"row", std::to_string(firstRow)}}),
                             message("Give each row a key of its own, or remove one of the two."));
    }

    std::optional<model::ObjectRef> find(std::string_view code, std::span<const RecordKind> among) {
        std::optional<model::ObjectRef> ref;
        for (const auto kind : among) {
            const auto number = numberOfCode(kind, code);
            if (!number) continue;
            isAmbiguous_ = ref.has_value();
            if (isAmbiguous_) return ref;
            ref = model::ObjectRef{kind, *number};
        }
        if (ref) return ref;
        for (const auto kind : among) {
            if (const auto number = numberOfName(kind, code)) return model::ObjectRef{kind, *number};
        }
        // Of several kinds one that most portfolios have is the likeliest.
        for (const bool isRare : {false, true}) {
            for (const auto kind : among) {
                if (code.empty() || model::mayLackFile(kind) != isRare || !reading_.isUnknown(kind)) continue;
                unknown_ = kind;
                return model::ObjectRef{kind, 0};
            }
        }
        for (const auto kind : among) {
            // What the file could not say is not a wrong reference. The record is never used: there is an
            // error already.
            if (!code.empty() && !formats::fileOf(kind).empty() && !reading_.sheet(kind).isComplete) {
                guessed_ = true;
                return model::ObjectRef{kind, 0};
            }
        }
        return std::nullopt;
    }

    /// The record with that code, which is there already, or will be made of a row that is yet to be read.
    std::optional<std::int64_t> numberOfCode(RecordKind kind, std::string_view code) {
        if (const auto number = reading_.trial.table(kind).numberOf(code)) return number;
        auto& coming = coming_[indexOf(kind)];
        if (!coming) coming = codesFrom(kind, rowsRead_[indexOf(kind)]);
        const auto found = coming->find(code);
        return found == coming->end() ? std::nullopt : std::optional{found->second};
    }

    /// The codes of the rows from one on. Many kinds are never referred to, and need no such list.
    NumbersByCode codesFrom(RecordKind kind, std::size_t first) {
        NumbersByCode codes;
        const auto& from = reading_.sheet(kind);
        const auto* key = from.find("code");
        const auto& ids = reading_.rowIds[indexOf(kind)];
        table::RowOfViews row;
        for (auto i = first; key && i < std::min(from.rows.size(), ids.size()); ++i) {
            if (ids[i] == 0) continue;
            from.read(i, row);
            codes.emplace(keyIn(row, *key), ids[i]);
        }
        return codes;
    }

    /// The record of a kind without a code that goes by that name. Those kinds are read before what refers to
    /// them.
    std::optional<std::int64_t> numberOfName(RecordKind kind, std::string_view name) {
        if (kind == RecordKind::settings && name == nameOf(kind)) {
            const auto& settings = reading_.trial.all<model::Settings>();
            return settings.empty() ? 1 : settings.begin()->id.number;
        }
        if (model::operationsOf(kind).code(model::freshRecord(kind))) return std::nullopt;
        auto& names = names_[indexOf(kind)];
        if (names.empty()) {
            const auto& table = reading_.trial.table(kind);
            model::RecordNames known{reading_.trial};
            for (auto at = table.first(); at != table.last(); ++at)
                names.emplace(known.of({kind, at->number}), at->number);
        }
        const auto found = names.find(name);
        return found == names.end() ? std::nullopt : std::optional{found->second};
    }

    /// The id that a row without a code gets: that of the record with its key, or a new one. Nothing when
    /// another row has the key.
    template <class Record, class Key, class KeyOf>
    std::optional<std::int64_t> idByKey(const Record& record, std::map<Key, RowState>& rows,
                                        const table::RowOfViews& row, const std::map<Key, std::int64_t>& known,
                                        KeyOf keyOf) {
        const auto key = keyOf(record);
        const auto [first, isNew] = rows.try_emplace(key, RowState{row.line, false});
        if (!isNew) {
            const auto& from = reading_.sheet(model::kindOf<Record>);
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
            const auto* calendar = record.calendar ? reading_.trial.find(*record.calendar) : nullptr;
            setCalendar(context_, calendar ? calendar : reading_.usualCalendar);
            // A milestone is one moment: with only a day, both its ends stand at the end of that day.
            if (record.kind == ActivityKind::milestone && field.name == "actual_start") {
                context_.dayStart = context_.dayFinish;
            }
        }
    }

    /// Reads the cells of a row into a record; true when all of them fit.
    template <class Record>
    bool readCells(Record& record, const Sheet& from, const table::RowOfViews& row) {
        bool fits = !from.lacksColumn;
        guessed_ = false;
        for (const auto& cells : from.fields) {
            const auto& field = *cells.field;
            if (field.column.empty() && table::bare(row.cells[cells.cell]).empty()) {
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
            unknown_.reset();
            fits = readCell(&record, from, row, cells, context_, reading_.found) && fits;
            if (unknown_) fits = canDoWithout(record, from, field) && fits;
            if (isAmbiguous_) {
                fits = false;
                reading_.found.error(
                    from.at(row, columnOf(field)),
                    message("The key {key} is used in more than one of the files this column can refer to.",
                            {{"key", shortened(keyIn(row, cells))}}),
                    message("Give the rows in those files keys that differ."));
            }
        }
        return fits && !guessed_;
    }

    /// Leaves a reference to what no file holds empty, where a record may be without it.
    template <class Record>
    bool canDoWithout(Record& record, const Sheet& from, const model::Field& field) {
        if (field.required) {
            reading_.needed.try_emplace(*unknown_, from.file);
            return false;
        }
        static const Record usual;
        [[maybe_unused]] const auto set = field.set(&record, field.get(&usual));
        assert(set);
        ++reading_.leftEmpty[{std::string{from.file}, std::string{columnOf(field)}, *unknown_}];
        return true;
    }

    template <class Record>
    void readRows() {
        auto& from = reading_.sheet(model::kindOf<Record>);
        auto& states = reading_.states[indexOf(from.kind)];
        auto& table = reading_.trial.all<Record>();
        auto& ids = reading_.rowIds[indexOf(from.kind)];
        ids.resize(from.rows.size(), 0);

        // Each kind has its days in the calendar of the portfolio, but activities in their own.
        if constexpr (!std::is_same_v<Record, model::Calendar> && !std::is_same_v<Record, model::Settings>)
            setCalendar(context_, reading_.usualCalendar);

        using HolidayKey = std::tuple<std::int64_t, model::Day, std::string>;
        using PromiseKey = std::pair<std::string, model::ObjectRef>;
        using WeekKey = std::tuple<std::int64_t, model::Day, model::Day, std::string>;
        std::map<HolidayKey, std::int64_t> knownHolidays;
        std::map<HolidayKey, RowState> holidayRows;
        std::map<PromiseKey, std::int64_t> knownPromises;
        std::map<PromiseKey, RowState> promiseRows;
        std::map<WeekKey, std::int64_t> knownWeeks;
        std::map<WeekKey, RowState> weekRows;
        const auto holidayKey = [](const model::Holiday& each) {
            return HolidayKey{each.calendar.number, each.day, each.nameNl};
        };
        const auto promiseKey = [](const model::BaselineDate& each) {
            return PromiseKey{each.baseline, each.object};
        };
        const auto weekKey = [](const model::WorkWeek& each) {
            return WeekKey{each.calendar.number, each.firstDay, each.lastDay, each.nameNl};
        };
        if constexpr (std::is_same_v<Record, model::WorkWeek>) {
            for (const auto& each : reading_.base.all<Record>())
                knownWeeks.try_emplace(weekKey(each), each.id.number);
        }
        if constexpr (std::is_same_v<Record, model::Holiday>) {
            for (const auto& each : reading_.base.all<Record>())
                knownHolidays.try_emplace(holidayKey(each), each.id.number);
        }
        if constexpr (std::is_same_v<Record, model::BaselineDate>) {
            for (const auto& each : reading_.base.all<Record>())
                knownPromises.try_emplace(promiseKey(each), each.id.number);
        }

        // Columns that are not known are read later.
        const bool areCellsDone = from.foreign.empty();
        table::RowOfViews row;
        for (std::size_t i = 0; i < from.rows.size(); ++i) {
            // Of a long file there is no room for the cells beside the records that they became.
            if (areCellsDone) from.rows.forgetBefore(i);
            from.read(i, row);
            rowsRead_[indexOf(from.kind)] = i;
            Record record;
            if constexpr (hasCode<Record>) {
                if (const auto* known = ids[i] ? reading_.base.find(model::Id<Record>{ids[i]}) : nullptr)
                    record = *known;
                // Also a row that cannot be read is there for others to refer to.
                if (const auto* key = from.find("code")) record.code = keyIn(row, *key);
            } else if constexpr (std::is_same_v<Record, model::Settings>) {
                if (i > 0) {
                    reading_.found.error(from.at(row), message("A portfolio has one row of settings."),
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
            } else if constexpr (std::is_same_v<Record, model::WorkWeek>) {
                const auto id = fits ? idByKey(record, weekRows, row, knownWeeks, weekKey) : std::nullopt;
                if (!id) continue;
                ids[i] = *id;
            } else if constexpr (std::is_same_v<Record, model::Calendar>) {
                fits = checkDayLength(record, from, row) && fits;
            }
            if (ids[i] == 0) continue;
            record.id.number = ids[i];
            states.set(ids[i], {row.line, !fits});
            table.put(std::move(record));
        }
        rowsRead_[indexOf(from.kind)] = from.rows.size();
        if constexpr (std::is_same_v<Record, model::Settings>) {
            if (from.isComplete && !from.fields.empty() && from.rows.empty()) {
                reading_.found.error({from.file, {}, {}},
                                     message("The file has no row behind the names of its columns."),
                                     message("Add the row with the settings, or remove the file."));
            }
        }
    }

    void checkWeekday(const model::Holiday& holiday, const Sheet& from, const table::RowOfViews& row) {
        const auto name = weekdayName(holiday.day);
        if (holiday.weekday.empty() || base::trimmed(holiday.weekday) == name) return;
        reading_.found.warning(
            from.at(row, "weekday"),
            message("{day} is not a {weekday}, but a {right}.", {{"day", model::isoText(holiday.day)},
                                                                 {"weekday", shortened(holiday.weekday)},
                                                                 {"right", name}}),
            message("Correct the date or the weekday; the date is used."));
    }

    bool checkDayLength(const model::Calendar& calendar, const Sheet& from, const table::RowOfViews& row) {
        if (calendar.dayLength <= model::hours(24)) return true;
        reading_.found.error(from.at(row, "hours_per_day"), message("A working day has more than 24 hours."),
                             message("Give the number of hours in one working day, such as 8."));
        return false;
    }

    /// By which a day in the settings is read; they name it themselves, or the portfolio does.
    const model::Calendar* calendarOfSettings() {
        const auto& from = reading_.sheet(RecordKind::settings);
        const auto* cells = from.find("calendar");
        if (cells && !from.rows.empty()) {
            table::RowOfViews row;
            from.read(0, row);
            if (from.isWhole(row)) {
                const auto id = numberOfCode(RecordKind::calendar, keyIn(row, *cells));
                return id ? reading_.trial.find(model::CalendarId{*id}) : nullptr;
            }
        }
        const auto& before = reading_.base.all<model::Settings>();
        const auto id = before.empty() ? std::nullopt : before.begin()->calendar;
        return id ? reading_.trial.find(*id) : nullptr;
    }

    void setUsualCalendar() {
        const auto& table = reading_.trial.all<model::Calendar>();
        const auto& settings = reading_.trial.all<model::Settings>();
        if (!settings.empty()) {
            const auto chosen = settings.begin()->calendar;
            reading_.usualCalendar = chosen ? reading_.trial.find(*chosen) : nullptr;
        } else if (!table.empty()) {
            reading_.usualCalendar = &*table.begin();
        }
        setCalendar(context_, reading_.usualCalendar);
    }

    Reading& reading_;
    model::TextContext context_;
    std::array<std::int64_t, model::recordKindCount> nextId_{};
    /// Of each kind the row at hand, and the codes of the rows from one of them on, when they were first asked for.
    std::array<std::size_t, model::recordKindCount> rowsRead_{};
    std::array<std::optional<NumbersByCode>, model::recordKindCount> coming_;
    /// Of kinds without a code.
    std::array<std::map<std::string, std::int64_t, std::less<>>, model::recordKindCount> names_;
    /// A reference in the row at hand could not be looked up.
    bool guessed_ = false;
    /// The kind of what the cell at hand names, of which nothing is known.
    std::optional<RecordKind> unknown_;
    /// The reference in the cell at hand could be to more than one record.
    bool isAmbiguous_ = false;
};

}  // namespace

void readRows(Reading& reading) {
    RowReader{reading}.run();
}

}  // namespace mijlpaal::importing::csv
