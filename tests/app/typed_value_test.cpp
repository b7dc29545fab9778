#include "app/edits/typed_value.h"

#include "app/edits/record_names.h"
#include "app/edits/shown_names.h"
#include "app/edits/typed_forms.h"
#include "model/calendar_words.h"
#include "model/named_fields.h"
#include "model/record_names.h"
#include "model/showing.h"
#include "model/words.h"

#include <doctest/doctest.h>

#include <map>

namespace mijlpaal::app {
namespace {

using model::RecordKind;

model::Portfolio portfolio() {
    auto made = model::emptyPortfolio(model::makeDay(2027, 3, 31), 2027, 2027);
    for (std::int64_t number = 1; number <= 2; ++number) {
        model::Activity activity;
        activity.id = {number};
        activity.code = "A000" + std::to_string(number);
        activity.nameNl = number == 1 ? "Bouw" : "Test";
        activity.mostLikely = model::hours(8);
        made.all<model::Activity>().put(activity);
    }
    return made;
}

const model::Field& field(RecordKind kind, std::string_view name) {
    const auto found = fieldFrom(kind, name);
    REQUIRE(found);
    return *found->field;
}

/// How a field of a new record stands in a file after something was typed; or why it was refused.
std::string typed(RecordKind kind, std::string_view name, std::string_view text) {
    const auto plan = portfolio();
    auto record = model::operationsOf(kind).make();
    const auto set = typeInto(record.get(), kind, field(kind, name), text, plan);
    if (!set) return plain(set.error().message) + " " + plain(set.error().help);
    return fieldText(field(kind, name), record.get(), textContextOf(plan, kind, record.get()));
}

TEST_CASE("durations and days are typed in Dutch, in English and as files hold them") {
    for (const std::string text : {"20", "20d", "20 dg", "4w", "4 wk", "160u", "160h", "1 mnd", "9600m"})
        CHECK(typed(RecordKind::activity, "optimistic", text) == "20");
    CHECK(typed(RecordKind::dependency, "lag", "-1,5 dg") == "-1.5");
    CHECK(typed(RecordKind::calendar, "day_length", "7,5 u") == "7.5");
    CHECK(typed(RecordKind::activity, "optimistic", "soon") ==
          "“soon” is not a number of working days. Write it like 10.");
    for (const std::string text : {"2028-02-01", "1-2-2028", "1/2/28", "1 feb 2028", "1 februari 2028"})
        CHECK(typed(RecordKind::programme, "start_date", text) == "2028-02-01");
    CHECK(typed(RecordKind::activity, "deadline", "1-2-2028 12:00") == "2028-02-01T12:00");
    CHECK(typed(RecordKind::activity, "deadline", "") == "");
    CHECK(typed(RecordKind::programme, "start_date", "31-2-2028") ==
          "“31-2-2028” is not a day in the calendar. Write it like 31-3-2027.");
}

TEST_CASE("money is typed with points, commas or neither") {
    for (const std::string text :
         {"1250000.5", "1.250.000,50", "€ 1.250.000,50", "1,250,000.50", "1 250 000,5"})
        CHECK(typed(RecordKind::actual, "amount", text) == "1250000.5");
    CHECK(typed(RecordKind::actual, "amount", "-1.000") == "-1000");
    CHECK(typed(RecordKind::actual, "amount", "€ 12,-") == "12");
    CHECK(typed(RecordKind::actual, "amount", "€ -1.000,50") == "-1000.5");
    CHECK(typed(RecordKind::actual, "amount", "-€ -5").find("not an amount") != std::string::npos);
    for (const std::string text : {"1.00.000", "1.2345", "1,2,3", "a", "1.250.000.50", "1.500,000", "1,500.000", "1500,000",
                                   "1 500,000", ""})
        CHECK_FALSE(typed(RecordKind::actual, "amount", text).starts_with("1"));
}

TEST_CASE("yes and no, chances and shares are typed in either language") {
    for (const std::string text : {"ja", "yes", "JA", "waar", "1"}) {
        CHECK(typed(RecordKind::incident, "cyber", text) == "ja");
        CHECK(typed(RecordKind::holiday, "nonworking", text) == "1");
    }
    CHECK(typed(RecordKind::holiday, "nonworking", "no") == "0");
    CHECK(typed(RecordKind::incident, "cyber", "maybe") ==
          "“maybe” is not one of the words for this field. Use one of: ja, nee.");
    for (const std::string text : {"0.35", "0,35", "35%", "35 %", "35"})
        CHECK(typed(RecordKind::risk, "probability", text) == "0.35");
    for (const std::string text : {"1", "1,0", "100%", "100"}) CHECK(typed(RecordKind::risk, "probability", text) == "1");
    CHECK(typed(RecordKind::risk, "probability", "0,5%") == "0.005");
    CHECK(typed(RecordKind::risk, "probability", "135").find("“135” is not") == 0);
    CHECK(typed(RecordKind::activity, "percent_complete", "37,5%") == "37.5");
    CHECK(typed(RecordKind::resource, "maximum_units", "250%") == "250");
    CHECK(typed(RecordKind::activity, "percent_complete", "101") ==
          "“101” is not a percentage between 0 and 100. Write it like 40.");
}

TEST_CASE("words of closed lists are typed with spaces and in letters of any size") {
    CHECK(typed(RecordKind::activity, "type", "Start milestone") == "start_milestone");
    CHECK(typed(RecordKind::activity, "kind", "level-of-effort") == "level_of_effort");
    CHECK(typed(RecordKind::dependency, "type", "ss") == "SS");
    CHECK(typed(RecordKind::programme, "dashboard_status", "in progress") == "In uitvoering");
    CHECK(typed(RecordKind::actual, "cost_kind", "own staff") == "intern_personeel");
    CHECK(typed(RecordKind::activity, "type", "stone").find("Use one of: summary, task") !=
          std::string::npos);
}

TEST_CASE("weeks and recurrences are typed in Dutch too") {
    CHECK(typed(RecordKind::calendar, "working_weekdays", "ma-vr") == "Mon;Tue;Wed;Thu;Fri");
    CHECK(typed(RecordKind::calendar, "working_weekdays", "ma, do") == "Mon;Thu");
    CHECK(typed(RecordKind::calendar, "week", "ma 08:00-12:00,13:00-17:00;za vrij") ==
          "Mon 08:00-12:00,13:00-17:00;Sat off");
    CHECK(typed(RecordKind::holiday, "recurrence", "elke 2 weken op ma,do") == "every 2 weeks on Mon,Thu");
    for (const std::string text : {"8-12, 13-17:30", "8.00-12.00 en 13-17.30", "08:00-12:00;13:00-17:30"})
        CHECK(typed(RecordKind::calendar, "working_hours", text) == "08:00-12:00;13:00-17:30");
    CHECK(typed(RecordKind::calendar, "working_hours", "vrij") == "");
    for (const std::string text : {"12-8", "8-25", "mornings", "8-12, 11-13"})
        CHECK(typed(RecordKind::calendar, "working_hours", text).find("not a list of working hours") !=
              std::string::npos);
    CHECK(model::calendarText("every 2 weeks on Mon,Thu", model::Language::dutch) == "elke 2 weken op ma,do");
    CHECK(model::calendarText("Mon 08:00-12:00;Sat off", model::Language::dutch) == "ma 08:00-12:00;za vrij");
    CHECK(model::calendarText("Mon 08:00-12:00;Sat off", model::Language::english) == "Mon 08:00-12:00;Sat off");
    CHECK(typed(RecordKind::activity, "pieces", "1d;2d;1d") == "4800;9600;4800");
}

TEST_CASE("names of fields are typed as people call them or as files do, and stand as files have them") {
    CHECK(typed(RecordKind::review, "illustrative_fields", "Begindatum; to be published by") == "start_date;publish_by");
    CHECK(typed(RecordKind::review, "illustrative_fields", "start_date;publish_by") == "start_date;publish_by");
    CHECK(typed(RecordKind::recommendation, "illustrative_fields", "follow-up activity") == "follow_up_activity_id");
    CHECK(typed(RecordKind::programme, "illustrative_fields", "the whole record") == "all");
    CHECK(typed(RecordKind::programme, "illustrative_fields", "iets anders") == "iets anders");
    CHECK(typed(RecordKind::programme, "illustrative_fields", "") == "");
    CHECK(typed(RecordKind::publicStatement, "field", "planned date") == "planned_date");
    CHECK(typed(RecordKind::publicStatement, "field", "gereedheid") == "readiness");
    // What is shown of every field is understood as that field.
    for (const auto kind : {RecordKind::programme, RecordKind::system, RecordKind::replacement, RecordKind::review,
                            RecordKind::recommendation}) {
        for (const auto& field : model::fields(kind)) {
            CAPTURE(field.name);
            const auto named = std::string{field.column.empty() ? field.name : field.column};
            CHECK(typed(kind, "illustrative_fields", model::wordsForNamed(kind, named)) == named);
        }
    }
}

TEST_CASE("other records are typed by their code, with their kind where that is needed") {
    CHECK(typed(RecordKind::risk, "activities", "A0001, a0002") == "A0001;A0002");
    for (const std::string text : {"activity A0002", "activity/A0002", "A0002"})
        CHECK(typed(RecordKind::publicStatement, "object", text) == "activity A0002");
    CHECK(typed(RecordKind::publicStatement, "object", "calendar CAL-NL")
              .starts_with("“calendar” is not one of"));
    CHECK(typed(RecordKind::dependency, "predecessor", "A0003") ==
          "There is no activity “A0003”. Known are A0001, A0002.");
    CHECK(typed(RecordKind::dependency, "predecessor", "") ==
          "This field cannot be left empty. Type a value, or leave the field as it is.");
    CHECK(typed(RecordKind::activity, "programme", "") == "");
}

TEST_CASE("a code is near when it is a slip of the pen, and not for a digit that is another") {
    std::vector<std::string> codes;
    for (int i = 1; i <= 260; ++i) {
        auto number = std::to_string(i);
        codes.push_back("A" + std::string(4 - number.size(), '0') + number);
    }
    CHECK(nearNames("a12", codes) == std::vector<std::string>{"A0012"});
    CHECK(nearNames("A-0012", codes) == std::vector<std::string>{"A0012"});
    CHECK(nearNames("A0210x", codes) == std::vector<std::string>{"A0210"});
    CHECK(nearNames("A2010", codes) == std::vector<std::string>{"A0210"});
    CHECK(nearNames("A9999", codes).empty());
    CHECK(nearNames("A0999", codes).empty());
    CHECK(base::plain(codeHelp("A9999", codes, "activity")) ==
          "There are 260 of this kind; “mijlpaal list FILE activity” shows them.");
    CHECK(base::plain(codeHelp("R9", {"R1", "R2"}, "risk")) == "Known are R1, R2.");
    CHECK(base::plain(codeHelp("R9", {}, "risk")) == "There are none yet.");
}

TEST_CASE("kinds, fields and words are offered as people call them, with another name where that was meant") {
    const auto english = model::Language::english;
    CHECK(nearNames("activitei", offeredKinds(model::Language::dutch)) ==
          std::vector<std::string>{"activiteit"});
    CHECK(nearNames("activty", offeredKinds(english)) == std::vector<std::string>{"activity"});
    CHECK(nearNames("budget_entri", offeredKinds(model::Language::dutch)) ==
          std::vector<std::string>{"begrotingsmutatie (budget_entry)"});
    for (const auto kind : model::allKinds) {
        for (const auto language : {english, model::Language::dutch}) {
            const auto names = offeredFields(kind, language);
            REQUIRE(names.size() == model::fields(kind).size());
            for (std::size_t i = 0; i < names.size(); ++i) {
                CAPTURE(names[i].shown);
                const auto isClear = names[i].shown.find('(') == std::string::npos;
                if (isClear) CHECK(fieldFrom(kind, names[i].shown)->field == &model::fields(kind)[i]);
            }
        }
    }
    const auto& kind = field(RecordKind::activity, "kind");
    CHECK(nearNames("milestne", offeredWords(wordsOf(RecordKind::activity, kind), english)) ==
          std::vector<std::string>{"milestone"});
    CHECK(wordsOf(RecordKind::activity, field(RecordKind::activity, "name_nl")).empty());
    CHECK(wordsOf(RecordKind::activity, field(RecordKind::activity, "deadline")).empty());
}

TEST_CASE("a day is typed as people write it, and refused with an example of that") {
    CHECK(typed(RecordKind::activity, "deadline", "1-2-2028") == "2028-02-01");
    CHECK(typed(RecordKind::activity, "baseline_start", "1 feb 2028") == "2028-02-01");
    CHECK(typed(RecordKind::activity, "deadline", "31-2-2028") ==
          "“31-2-2028” is not a day in the calendar. Write it like 31-3-2027.");
    CHECK(typedDayFrom("31/12/24") == model::makeDay(2024, 12, 31));
    CHECK(typedDayFrom("2024-12-31") == model::makeDay(2024, 12, 31));
    CHECK_FALSE(typedDayFrom("31-12-2024 13:30").has_value());
    CHECK_FALSE(typedDayFrom("2024").has_value());
}

TEST_CASE("a constraint is typed as its word and its day") {
    CHECK(typed(RecordKind::activity, "constraint", "SNET 1-2-2028") == "SNET 2028-02-01");
    CHECK(typed(RecordKind::activity, "constraint", "start no earlier than 1 feb 2028") == "SNET 2028-02-01");
    CHECK(typed(RecordKind::activity, "constraint", "As late as possible") == "ALAP");
    CHECK(typed(RecordKind::activity, "constraint", "fnlt 2028-02-01") == "FNLT 2028-02-01");
    CHECK(typed(RecordKind::activity, "constraint", "ALAP") == "ALAP");
    CHECK(typed(RecordKind::activity, "constraint", "1-2-2028")
              .starts_with("“1-2-2028” does not say how it binds."));
    CHECK(typed(RecordKind::activity, "constraint", "SNET") ==
          "“SNET” needs a day behind it. Write it like SNET 1-2-2028.");
}

TEST_CASE("every kind and every field is found by each of its names, and no name is that of two") {
    for (const auto kind : model::allKinds) {
        CHECK(kindFrom(nameOf(kind)) == kind);
        CHECK(kindFrom(wordsFor(kind)) == kind);
        std::map<std::string_view, const model::Field*> shown;
        for (const auto& field : model::fields(kind)) {
            CAPTURE(field.name);
            CHECK(fieldFrom(kind, field.name)->field == &field);
            if (!field.column.empty()) CHECK(fieldFrom(kind, field.column)->field == &field);
            if (!field.kindColumn.empty()) CHECK(fieldFrom(kind, field.kindColumn)->isKind);
            // A field that is not in the list of shown names would be called by its name in the database.
            CHECK(model::wordsFor(kind, field).find('_') == std::string_view::npos);
            CHECK(shown.emplace(model::wordsFor(kind, field), &field).second);
            CHECK(fieldFrom(kind, model::wordsFor(kind, field))->field == &field);
        }
    }
    CHECK_FALSE(kindFrom("activty").has_value());
    CHECK_FALSE(fieldFrom(RecordKind::activity, "durtion").has_value());
}

TEST_CASE("records without a code are known by what they are about") {
    const auto plan = portfolio();
    const auto found = findRecord(plan, RecordKind::holiday, "27-4-2027");
    REQUIRE(found);
    CHECK(model::recordName(plan, *found) == "CAL-NL/2027-04-27");
    CHECK(findRecord(plan, RecordKind::holiday, "cal-nl/27-04-2027") == *found);
    CHECK_FALSE(findRecord(plan, RecordKind::holiday, "28-4-2027").has_value());
}

TEST_CASE("where a code is given twice, a number says which record is meant") {
    auto plan = portfolio();
    auto twin = plan.all<model::Activity>().at({2});
    twin.code = "A0001";
    plan.all<model::Activity>().put(twin);
    const auto found = findRecord(plan, RecordKind::activity, "A0001");
    REQUIRE_FALSE(found);
    CHECK(plain(found.error().message) == "There is more than one activity “A0001”.");
    CHECK(plain(found.error().help) == "Say which: A0001#1, A0001#2.");
    CHECK(findRecord(plan, RecordKind::activity, "A0001#1")->number == 1);
    CHECK(findRecord(plan, RecordKind::activity, "A0001#2")->number == 2);
}

}  // namespace
}  // namespace mijlpaal::app
