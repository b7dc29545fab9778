#pragma once

#include "formats/xer/calendar_text.h"
#include "formats/xer/cells.h"
#include "formats/xer/ids.h"
#include "model/records.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the columns of a row say about a record, and what a record says in the columns. For each table there
/// is a function that reads and one that gives values; `values(read(row))` says the same as `row`, so that a
/// cell needs to be written anew only when those values differ.
///
/// What a file does not tell about a record is left as it is.
namespace mijlpaal::formats::xer {

/// Columns with what stands in them.
using Values = std::vector<std::pair<std::string_view, std::string>>;

/// What holds for the whole file.
struct Whole {
    Ids ids;
    char decimalMark = '.';
    /// Whether the expected finishes, and the bounds that plans elsewhere set, count (SCHEDOPTIONS).
    bool usesExpectedFinish = true, usesExternalDates = true;
};

// ---- PROJECT and SCHEDOPTIONS: the settings ------------------------------------------------------

void readProject(model::Settings& settings, const Cells& cells, const Whole& whole);
Values projectValues(const model::Settings& settings, model::Moment statusMoment, const Whole& whole);

void readOptions(model::Settings& settings, const Cells& cells);
Values optionValues(const model::Settings& settings);
void readUse(Whole& whole, const Cells& optionCells);

/// The last day that is wholly over at a moment. A day counts as over from noon.
model::Day lastDayDone(model::Moment moment);

// ---- CALENDAR ------------------------------------------------------------------------------------

/// All but the hours, and the days that differ: `calendarHoursFrom`.
void readCalendar(model::Calendar& calendar, const Cells& cells, const Whole& whole);
Values calendarValues(const model::Calendar& calendar, const Whole& whole);

/// Puts the hours of a week into a calendar.
void setWeek(model::Calendar& calendar, const std::array<model::Shifts, 7>& week);

// ---- PROJWBS, TASK, TASKPRED, RSRC, TASKRSRC, TASKMEMO ---------------------------------------------

void readPart(model::Activity& activity, const Cells& cells, const Whole& whole);
Values partValues(const model::Activity& activity, const Whole& whole);

void readTask(model::Activity& activity, const Cells& cells, const Whole& whole);
Values taskValues(const model::Activity& activity, const Whole& whole);

/// False when an end is not in the file.
bool readLink(model::Dependency& link, const Cells& cells, const Whole& whole);
Values linkValues(const model::Dependency& link, const Whole& whole);

void readResource(model::Resource& resource, const Cells& cells, const Whole& whole);
Values resourceValues(const model::Resource& resource, const Whole& whole);

/// False when the activity is not in the file.
bool readAssignment(model::Assignment& assignment, const Cells& cells, const Whole& whole);
Values assignmentValues(const model::Assignment& assignment, const Whole& whole);

/// False when the activity is not in the file. A note is text here, whatever it looks like in P6.
bool readNote(model::Note& note, const Cells& cells, const Whole& whole);
Values noteValues(const model::Note& note, const Whole& whole);

/// A column with the word or number that another program put there although it means nothing to P6.
void warnOfWord(const Cells& cells, std::string_view column);

// ---- results -------------------------------------------------------------------------------------

/// The columns in which P6 writes what it reckoned.
bool isResult(std::string_view table, std::string_view column);

/// A planned date of work that has not begun is a result too; of other work it is a record of the past.
bool isPlannedDate(std::string_view column);

}  // namespace mijlpaal::formats::xer
