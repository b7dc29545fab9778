#include "import/csv/reading.h"
#include "formats/portfolio_files.h"
#include "model/posting.h"

#include <algorithm>
#include <map>
#include <set>

namespace mijlpaal::importing::csv {

namespace {

using base::message;
using model::Activity;
using model::RecordKind;

constexpr std::int64_t rowGap = 1024;
constexpr std::string_view csvOrigin = "csv";

/// Activities stand in the order of their rows, with room between them. When they stand in that order
/// already, they stay where they are.
void placeActivities(Reading& reading) {
    const auto& ids = reading.rowIds[indexOf(RecordKind::activity)];
    auto& table = reading.trial.all<Activity>();
    std::optional<std::int64_t> last;
    const bool inOrder = std::all_of(ids.begin(), ids.end(), [&](std::int64_t id) {
        const auto* known = reading.base.find(model::ActivityId{id});
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

std::optional<model::Day> lastReportedDay(const model::Portfolio& trial) {
    std::optional<model::Day> last;
    const auto consider = [&last](model::Day day) {
        if (!last || day > *last) last = day;
    };
    for (const auto& actual : trial.all<model::Actual>()) consider(actual.periodEnd);
    for (const auto& activity : trial.all<Activity>()) {
        if (activity.actualStart) consider(activity.actualStart->day());
        // A finish at midnight is the end of the day before.
        if (activity.actualFinish) consider(model::Moment{activity.actualFinish->tenths - 1}.day());
    }
    return last;
}

/// The milestone that most of what must be ready is needed for.
std::optional<model::LawMilestoneId> mainLawMilestone(const model::Portfolio& trial) {
    std::map<model::LawMilestoneId, int> count;
    for (const auto& each : trial.all<model::LawDependency>()) {
        if (each.relation == model::LawRelation::mustBeReadyBefore && each.lawMilestone.number > 0)
            ++count[each.lawMilestone];
    }
    const auto most = std::max_element(count.begin(), count.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == count.end() ? std::nullopt : std::optional{most->first};
}

model::Settings usualSettings(Reading& reading, bool isGiven) {
    const std::string file{formats::fileOf(RecordKind::settings)};
    model::Settings settings;
    settings.nameNl = reading.texts.name;
    if (reading.usualCalendar) settings.calendar = reading.usualCalendar->id;
    settings.lawMilestone = mainLawMilestone(reading.trial);
    const bool isUnreadable = !reading.sheet(RecordKind::settings).isComplete;
    if (reading.options.statusDate) {
        settings.statusDate = *reading.options.statusDate;
    } else if (const auto day = lastReportedDay(reading.trial)) {
        settings.statusDate = *day;
        if (!isGiven && !isUnreadable) {
            reading.found.note({file, {}, {}},
                               message("There is no such file; the status date is {day}, the "
                                       "last day on which actuals were reported.",
                                       {{"day", model::isoText(*day)}}),
                               base::Fate::mended);
        }
    } else if (reading.options.today && !isGiven && !isUnreadable) {
        settings.statusDate = *reading.options.today;
        reading.found.note({file, {}, {}},
                           message("There is no such file, and nothing is reported yet; the status date is {day}.",
                                   {{"day", model::isoText(settings.statusDate)}}),
                           base::Fate::mended);
    } else if (!isGiven && !isUnreadable) {
        reading.found.error(
            {file, {}, {}},
            message("There is no such file, and no reported day to take the status date from."),
            message("Add the file, or give the status date with the import."));
    }
    return settings;
}

/// Settings that no file gives, and the status date that was asked for.
void settleSettings(Reading& reading) {
    auto& table = reading.trial.all<model::Settings>();
    const bool isGiven = reading.isGiven(RecordKind::settings);
    if (table.empty()) {
        auto settings = usualSettings(reading, isGiven);
        settings.id = {1};
        table.put(std::move(settings));
    } else if (reading.options.statusDate && *reading.options.statusDate != table.begin()->statusDate) {
        auto settings = *table.begin();
        if (isGiven) {
            reading.found.note(
                {reading.sheet(RecordKind::settings).file, {}, "status_date"},
                message("The status date {given} was asked for, and is used instead of {written}.",
                        {{"given", model::isoText(*reading.options.statusDate)},
                         {"written", model::isoText(settings.statusDate)}}),
                base::Fate::mended);
        }
        settings.statusDate = *reading.options.statusDate;
        table.put(std::move(settings));
    }
}

void keepForeign(Reading& reading, RecordKind kind) {
    const auto& from = reading.sheet(kind);
    if (from.foreign.empty()) return;
    auto& table = reading.trial.all<model::ForeignPart>();
    std::map<std::pair<model::ObjectRef, std::string_view>, const model::ForeignPart*> known;
    for (const auto& part : reading.base.all<model::ForeignPart>()) {
        if (part.object.kind == kind && part.origin == csvOrigin)
            known.try_emplace({part.object, part.key}, &part);
    }
    const auto& ids = reading.rowIds[indexOf(kind)];
    table::RowOfViews row;
    // Column by column, so that they are written back in their order.
    for (const auto& [name, cell] : from.foreign) {
        for (std::size_t i = 0; i < from.rows.size(); ++i) {
            if (ids[i] == 0) continue;
            from.read(i, row);
            if (!from.isWhole(row)) continue;
            const model::ObjectRef object{kind, ids[i]};
            const auto content = row.cells[cell];
            const auto there = known.find({object, name});
            if (there != known.end() && content.empty()) {
                table.erase(there->second->id);
            } else if (!content.empty()) {
                const auto id = there == known.end() ? table.nextId() : there->second->id;
                table.put({id, object, std::string{csvOrigin}, name, std::string{content}});
            }
        }
    }
}

/// Whether a file says which records of a kind there are.
bool saysWhich(const Reading& reading, RecordKind kind) {
    return kind != RecordKind::settings && reading.isGiven(kind) && reading.sheet(kind).isComplete;
}

/// A folder holds no notes of records that have no file.
bool isOfFolder(const model::Portfolio& portfolio, model::ObjectRef ref) {
    if (ref.kind != RecordKind::note) return true;
    return !formats::fileOf(portfolio.all<model::Note>().at({ref.number}).object.kind).empty();
}

/// Takes out what is not named, with the columns kept of it.
void removeAbsent(Reading& reading) {
    std::set<model::ObjectRef> absent;
    for (const auto kind : kinds()) {
        if (!saysWhich(reading, kind)) continue;
        const auto& states = reading.states[indexOf(kind)];
        model::withRecordType(kind, [&]<class Record>(std::type_identity<Record>) {
            for (const auto& record : reading.base.all<Record>()) {
                if (states.contains(record.id.number) || !isOfFolder(reading.base, refTo(record.id)))
                    continue;
                absent.insert(refTo(record.id));
                reading.trial.all<Record>().erase(record.id);
            }
        });
    }
    for (const auto& part : reading.base.all<model::ForeignPart>()) {
        if (absent.contains(part.object)) reading.trial.all<model::ForeignPart>().erase(part.id);
    }
}

void noteAbsent(Reading& reading) {
    for (const auto kind : kinds()) {
        if (!saysWhich(reading, kind)) continue;
        const auto& states = reading.states[indexOf(kind)];
        const auto& table = reading.base.table(kind);
        std::int64_t absent = 0;
        for (auto at = table.first(); at != table.last(); ++at)
            absent += !states.contains(at->number) && isOfFolder(reading.base, {kind, at->number});
        if (absent == 0) continue;
        reading.found.note(
            {reading.sheet(kind).file, {}, {}},
            message("The portfolio has {count} more than this file names; they stay as they are.",
                    {{"count", std::to_string(absent)}}),
            base::Fate::kept);
    }
}

/// Rows of a file that say what was corrected since, or taken back, without the row that did so. Whether the file is older
/// or the correction wrong is for people to say.
template <model::Posting Record>
void tellCorrectedSince(Reading& reading) {
    constexpr auto kind = model::kindOf<Record>;
    const auto& states = reading.states[indexOf(kind)];
    const auto& table = reading.base.all<Record>();
    std::set<model::Id<Record>> since;
    for (const auto& each : table) {
        if (states.contains(each.id.number)) continue;
        if (each.reverses) since.insert(*each.reverses);
        if (each.corrects) since.insert(*each.corrects);
    }
    std::string codes;
    std::size_t count = 0;
    std::optional<std::int64_t> row;
    for (const auto& id : since) {
        const auto* state = states.find(id.number);
        const auto* said = table.find(id);
        if (!state || state->isBroken || !said || *reading.trial.all<Record>().find(id) != *said) continue;
        constexpr std::size_t fewest = 5;
        if (++count <= fewest) codes += (codes.empty() ? "" : ", ") + said->code;
        if (!row) row = state->row;
    }
    if (count == 0) return;
    reading.found.warning({reading.sheet(kind).file, row, {}},
                          message("Rows that say what was corrected or taken back since: {count} ({codes}). What was posted stays.",
                                  {{"count", std::to_string(count)}, {"codes", codes}}),
                          message("If the file is right, post what it says: “mijlpaal reverse” corrects a correction, "
                                  "“mijlpaal post” adds a row."),
                          base::Fate::kept);
}

/// What was posted stays; a file that says something else is taken as a correction. A row that could not be read says
/// nothing.
void correctPostings(Reading& reading) {
    for (const auto kind : kinds()) {
        if (!model::isPosting(kind)) continue;
        const auto& posted = reading.base.table(kind);
        for (auto at = posted.first(); at != posted.last(); ++at) {
            const auto* state = reading.states[indexOf(kind)].find(at->number);
            if (state && state->isBroken) reading.trial.table(kind).put(at->record);
        }
    }
    for (const auto kind : kinds()) {
        model::withRecordType(kind, [&]<class Record>(std::type_identity<Record>) {
            if constexpr (model::Posting<Record>) tellCorrectedSince<Record>(reading);
        });
    }
    for (const auto ref : model::postCorrectionsInstead(reading.base, reading.trial)) {
        base::Place place{reading.sheet(ref.kind).file, {}, {}};
        if (const auto* state = reading.states[indexOf(ref.kind)].find(ref.number)) place.row = state->row;
        reading.found.note(std::move(place),
                           message("{code} is posted and stays as it is; what the file says instead is posted as a "
                                   "correction.",
                                   {{"code", codeOf(reading.base, ref)}}));
    }
}

}  // namespace

void settle(Reading& reading) {
    placeActivities(reading);
    settleSettings(reading);
    for (const auto kind : kinds()) keepForeign(reading, kind);
    reading.options.isWhole ? removeAbsent(reading) : noteAbsent(reading);
    correctPostings(reading);
}

}  // namespace mijlpaal::importing::csv
