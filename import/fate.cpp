#include "import/fate.h"

#include <algorithm>
#include <array>

namespace mijlpaal::importing {

namespace {

struct Told {
    std::string_view text;
    Fate fate;
};

// A new text of an importer that says what becomes of something has its line here.
constexpr std::array told{
    Told{"Another activity has this number; this one is not read.", Fate::leftOut},
    Told{"Another part of the work breakdown has this number; this one is not read.", Fate::leftOut},
    Told{"Another resource has this number; this one is not read.", Fate::leftOut},
    Told{"HonorConstraints is 0 in the file, and is not used; activities with a constraint: {count}.",
         Fate::leftOut},
    Told{"From this row on there stands another table; it is not read.", Fate::leftOut},
    Told{"It is empty, and left out.", Fate::leftOut},
    Told{"It is planned without the constraint.", Fate::leftOut},
    Told{"The activity would wait for itself; the link is not read.", Fate::leftOut},
    Told{"The calendar has no number of its own and is not read.", Fate::leftOut},
    Told{"The column is missing; nothing is read for it.", Fate::leftOut},
    Told{"The file is not one of those of a portfolio, and is not read.", Fate::leftOut},
    Told{"The row has no name, and is not read.", Fate::leftOut},
    Told{"“{part}” stands here twice, and is read once.", Fate::leftOut},

    Told{"Activity codes of activities are kept, and not shown: {count}.", Fate::kept},
    Told{"Costs of past periods are kept, and not used: {count}.", Fate::kept},
    Told{"Dates of the baselines 1 up to 10 are kept, and move nothing: {count}.", Fate::kept},
    Told{"It is kept, and does not move the plan.", Fate::kept},
    Told{"Rates of resources are kept, and not used: {count}.", Fate::kept},
    Told{"Steps of activities are kept, and move nothing: {count}.", Fate::kept},
    Told{"Stretches of work spread over time are kept, and move nothing: {count}.", Fate::kept},
    Told{"The activity at this end of the link is not in the file; the link is kept and moves nothing.",
         Fate::kept},
    Told{"The activity of the assignment is not in the file; it is kept as it is.", Fate::kept},
    Told{"The column is not known; it is kept as it is and written back.", Fate::kept},
    Told{"The link is kept, and does not move the plan.", Fate::kept},
    Told{"The portfolio has {count} more than this file names; they stay as they are.", Fate::kept},
    Told{"They are kept, and do not move the plan.", Fate::kept},
    Told{"Topics of notes are kept, and not shown: {count}.", Fate::kept},
    Told{"Values of custom fields are kept, and not shown: {count}.", Fate::kept},
    Told{"Values of outline codes are kept, and not shown: {count}.", Fate::kept},
    Told{"“{name}” has a link to a task that is not in the file; the link is kept and moves nothing.",
         Fate::kept},
    Told{"“{name}” has a link to itself or to a task that contains it or that it contains; the link is kept "
         "and moves nothing.",
         Fate::kept},

    Told{"A sheet says nothing of working times. The standard week is used: Monday to Friday, 08:00-12:00 "
         "and 13:00-17:00.",
         Fate::mended},
    Told{"Assignments with work laid out by hand are spread evenly to find dates: {count}.", Fate::mended},
    Told{"Each gets a guess of one day. Give them a duration.", Fate::mended},
    Told{"It is planned on the calendar of the project.", Fate::mended},
    Told{"It is read as a calendar of its own.", Fate::mended},
    Told{"The calendar of the activity is not in the file; that of the project is used.", Fate::mended},
    Told{"The calendar rests on itself; it is read without what it rests on.", Fate::mended},
    Told{"The calendar works on no day of the week; Monday to Friday is used.", Fate::mended},
    Told{"The dates of the plan are used. Give the days on which they started and finished.", Fate::mended},
    Told{"The file holds {count} projects; the options of {project} hold for all of them.", Fate::mended},
    Told{"The sheet holds no date; the plan begins on {day}.", Fate::mended},
    Told{"The status date {given} was asked for, and is used instead of {written}.", Fate::mended},
    Told{"The working hours cannot be read; Monday to Friday is used.", Fate::mended},
    Told{"There is no such file; the status date is {day}, the last day on which actuals were reported.",
         Fate::mended},
    Told{"“{name}” is called a milestone and has a duration; it is read as a task.", Fate::mended},
    Told{"“{name}” would contain itself; it is put at the top.", Fate::mended},

    Told{"Activities with other dates than {program} stored: {dates} of {count}; with only another float: "
         "{floats}.",
         Fate::differs},
    Told{
        "Tasks that start on another day than in the file: {count}. The first is “{name}”, on {here} and not "
        "on {there}.",
        Fate::differs},
    Told{"The finish of “{name}” has {stored} hours of float in the file, and {ours} here.", Fate::differs},
    Told{"The start of “{name}” has {stored} hours of float in the file, and {ours} here.", Fate::differs},
    Told{"“{name}” finishes on {stored} at the earliest in the file, and on {ours} here.", Fate::differs},
    Told{"“{name}” finishes on {stored} at the latest in the file, and on {ours} here.", Fate::differs},
    Told{"“{name}” finishes on {stored} in the file, and on {ours} here.", Fate::differs},
    Told{"“{name}” has {stored} hours of free float in the file, and {ours} here.", Fate::differs},
    Told{"“{name}” has {stored} hours of total float in the file, and {ours} here.", Fate::differs},
    Told{"“{name}” is critical here, and not in the file.", Fate::differs},
    Told{"“{name}” is critical in the file, and not here.", Fate::differs},
    Told{"“{name}” starts on {stored} at the earliest in the file, and on {ours} here.", Fate::differs},
    Told{"“{name}” starts on {stored} at the latest in the file, and on {ours} here.", Fate::differs},
    Told{"“{name}” starts on {stored} in the file, and on {ours} here.", Fate::differs},
};

}  // namespace

Fate fateOf(const base::Finding& finding) {
    if (finding.severity == base::Severity::error) return Fate::refused;
    for (const auto* said : {&finding.message.text, &finding.help.text}) {
        const auto found =
            std::find_if(told.begin(), told.end(), [said](const Told& each) { return each.text == *said; });
        if (found != told.end()) return found->fate;
    }
    return finding.severity == base::Severity::warning ? Fate::warned : Fate::told;
}

std::string_view wordFor(Fate fate) {
    switch (fate) {
        case Fate::refused:
            return "refused";
        case Fate::leftOut:
            return "left_out";
        case Fate::kept:
            return "kept";
        case Fate::mended:
            return "mended";
        case Fate::differs:
            return "differs";
        case Fate::warned:
            return "warned";
        case Fate::told:
            break;
    }
    return "told";
}

}  // namespace mijlpaal::importing
