#include "model/codec.h"

#include "model/records.h"

#include <doctest/doctest.h>

#include <map>

namespace mijlpaal::model {
namespace {

/// The field of a record type by its name.
template <class Record>
const Field& field(std::string_view name) {
    for (const auto& each : fields<Record>()) {
        if (each.name == name) return each;
    }
    FAIL("no field ", std::string{name});
    return fields<Record>().front();
}

/// Knows activity A1 (id 1), system S1 (2), law part P1 (3), P2 (4), milestone LM1 (5) and risk R1 (6).
TextContext context() {
    static const std::map<std::string, ObjectRef, std::less<>> codes{
        {"A1", {RecordKind::activity, 1}},      {"S1", {RecordKind::system, 2}},
        {"P1", {RecordKind::lawPart, 3}},       {"P2", {RecordKind::lawPart, 4}},
        {"LM1", {RecordKind::lawMilestone, 5}}, {"R1", {RecordKind::risk, 6}},
        {"C1", {RecordKind::calendar, 7}}};
    TextContext made;
    made.codeOf = [](ObjectRef ref) {
        for (const auto& [code, each] : codes) {
            if (each == ref) return code;
        }
        return std::string{};
    };
    made.find = [](std::string_view code, std::span<const RecordKind> among) -> std::optional<ObjectRef> {
        const auto found = codes.find(code);
        if (found == codes.end() || std::find(among.begin(), among.end(), found->second.kind) == among.end())
            return std::nullopt;
        return found->second;
    };
    return made;
}

/// What a field makes of a text: the text it writes back, or the sentences that refuse it.
template <class Record>
std::string read(std::string_view name, std::string_view text, std::string_view kind = {},
                 TextContext with = context()) {
    Record record;
    const auto& of = field<Record>(name);
    const auto done = of.setText(&record, text, kind, with);
    if (!done) return plain(done.error().message) + " " + plain(done.error().help);
    const auto kindText = of.kindText(&record);
    return (kindText.empty() ? "" : kindText + " ") + of.text(&record, with);
}

template <class Record>
std::string stored(std::string_view name, const Value& value) {
    Record record;
    const auto& of = field<Record>(name);
    const auto done = of.set(&record, value);
    if (!done) return plain(done.error().message) + " " + plain(done.error().help);
    return of.get(&record) == value ? "as it was" : "otherwise";
}

const std::string wrongForm =
    "A stored value has the wrong form. The file was changed by another program; use a copy of it.";

// ---- text --------------------------------------------------------------------------------------------

TEST_CASE("text is taken as it stands") {
    CHECK(read<Activity>("name_nl", " a;b \"c\"\n") == " a;b \"c\"\n");
    CHECK(read<Activity>("name_nl", "") == "");
}

TEST_CASE("a truth value is ja or nee") {
    CHECK(read<Incident>("cyber", "ja") == "ja");
    CHECK(read<Incident>("cyber", "nee") == "nee");
    CHECK(read<Incident>("cyber", "1") == "“1” is not one of the words for this field. Use one of: ja, nee.");
    CHECK(read<Incident>("cyber", "") == "“” is not one of the words for this field. Use one of: ja, nee.");
}

TEST_CASE("a truth value of a holiday is 1 or 0") {
    CHECK(read<Holiday>("nonworking", "1") == "1");
    CHECK(read<Holiday>("nonworking", "0") == "0");
    CHECK(read<Holiday>("nonworking", "ja") ==
          "“ja” is not one of the words for this field. Use one of: 1, 0.");
}

TEST_CASE("a whole number has no decimals") {
    CHECK(read<Recommendation>("number", "-12") == "-12");
    CHECK(read<Recommendation>("number", "1.5") == "“1.5” is not a whole number. Write it like 12.");
    CHECK(read<Recommendation>("number", "") == "“” is not a whole number. Write it like 12.");
    CHECK(read<LawPart>("book_number", "") == "");
}

TEST_CASE("a word stands in its closed list") {
    CHECK(read<Dependency>("type", "SS") == "SS");
    CHECK(read<Dependency>("type", "ss") ==
          "“ss” is not one of the words for this field. Use one of: FS, SS, FF, SF.");
    CHECK(read<Programme>("dashboard_status", "In heroriëntatie") == "In heroriëntatie");
    CHECK(read<Programme>("dashboard_status", "") == "");
}

TEST_CASE("a day is written year first") {
    CHECK(read<Settings>("status_date", "2027-03-31") == "2027-03-31");
    CHECK(read<Settings>("status_date", "2027-02-31") ==
          "“2027-02-31” is not a day in the calendar. Write it like 2027-03-31.");
    CHECK(read<Settings>("planned_start", "") == "");
}

TEST_CASE("a moment at the usual start or finish of a day is written as the day") {
    const std::string refusal = " is not a day in the calendar. Write it like 2027-03-31.";
    CHECK(read<Activity>("actual_start", "2027-03-31") == "2027-03-31");
    CHECK(read<Activity>("actual_start", "2027-03-31T08:00") == "2027-03-31");
    CHECK(read<Activity>("actual_start", "2027-03-31T17:00") == "2027-03-31T17:00");
    CHECK(read<Activity>("actual_finish", "2027-03-31T17:00") == "2027-03-31");
    CHECK(read<Activity>("actual_finish", "2027-03-31T08:00:06") == "2027-03-31T08:00:06");
    CHECK(read<Activity>("actual_finish", "31-3-2027") == "“31-3-2027”" + refusal);
    Activity activity;
    CHECK(field<Activity>("actual_start").setText(&activity, "2027-03-31", "", context()));
    CHECK(isoText(*activity.actualStart) == "2027-03-31T08:00");
}

TEST_CASE("a day that finishes at midnight is still written as itself") {
    auto always = context();
    always.dayStart = 0;
    always.dayFinish = dayTenths;
    CHECK(read<Activity>("actual_finish", "2027-03-31", "", always) == "2027-03-31");
    CHECK(read<Activity>("actual_finish", "2027-03-31T24:00", "", always) == "2027-03-31");
    CHECK(read<Activity>("actual_start", "2027-03-31T00:00", "", always) == "2027-03-31");
}

TEST_CASE("working time is a number of days, or of minutes when it is no round part of a day") {
    CHECK(read<Activity>("most_likely", "10") == "10");
    CHECK(read<Activity>("most_likely", "2.50") == "2.5");
    CHECK(read<Activity>("most_likely", "0.0001") == "0");
    CHECK(read<Activity>("most_likely", "1.3m") == "1.3m");
    CHECK(read<Activity>("most_likely", "480m") == "1");
    CHECK(read<Activity>("most_likely", "") == "");
    CHECK(read<Dependency>("lag", "-1.5") == "-1.5");
    CHECK(read<Dependency>("lag", "-0.1m") == "-0.1m");
    for (const std::string text : {"ten", "1,5", "1.00001", "m", "1.55m", "5d", "1e3"}) {
        CHECK(read<Dependency>("lag", text) ==
              "“" + text + "” is not a number of working days. Write it like 10.");
    }
    CHECK(read<Dependency>("lag", "") == "“” is not a number of working days. Write it like 10.");
    CHECK(read<Dependency>("lag", "36600") == "36600");
    CHECK(read<Dependency>("lag", "36600.0001") ==
          "“36600.0001” is too large. Check the number and its unit.");
    CHECK(read<Dependency>("lag", "-922337203685477m") ==
          "“-922337203685477m” is too large. Check the number and its unit.");
}

TEST_CASE("the length of a working day is a number of hours") {
    CHECK(read<Calendar>("day_length", "7.5") == "7.5");
    CHECK(read<Calendar>("day_length", "eight") == "“eight” is not a number of hours. Write it like 8.");
}

TEST_CASE("days are those of the calendar") {
    auto longer = context();
    longer.dayLength = hours(24);
    Activity activity;
    CHECK(field<Activity>("most_likely").setText(&activity, "2", "", longer));
    CHECK(activity.mostLikely == hours(48));
}

TEST_CASE("an amount has at most two decimals") {
    CHECK(read<Actual>("amount", "125000") == "125000");
    CHECK(read<Actual>("amount", "-125000.50") == "-125000.5");
    CHECK(read<Actual>("amount", "92233720368547758.07") == "92233720368547758.07");
    for (const std::string text : {"1,5", "1.005", "€ 5", "1.234.567.890,005", ""}) {
        CHECK(read<Actual>("amount", text) ==
              "“" + text + "” is not an amount in euros. Write it like 125000.");
    }
    for (const std::string text : {"92233720368547758.08", "-12345678901234567890"})
        CHECK(read<Actual>("amount", text) == "“" + text + "” is too large. Check the number and its unit.");
}

TEST_CASE("a budget year lies between 1900 and 2199") {
    CHECK(read<FundingSource>("from_year", "1900") == "1900");
    CHECK(read<FundingSource>("from_year", "2199") == "2199");
    for (const std::string text : {"1899", "2200", "27", "2027.0"}) {
        CHECK(read<FundingSource>("from_year", text) == "“" + text + "” is not a year. Write it like 2027.");
    }
}

TEST_CASE("a chance lies between 0 and 1") {
    CHECK(read<Risk>("probability", "0.35") == "0.35");
    CHECK(read<Risk>("probability", "0") == "0");
    CHECK(read<Risk>("probability", "1.000000") == "1");
    for (const std::string text : {"1.1", "-0.1", "0.1234567", "35%"}) {
        CHECK(read<Risk>("probability", text) ==
              "“" + text +
                  "” is not a chance between 0 and 1 with at most six decimals. Write it like 0.35.");
    }
}

TEST_CASE("a percentage lies between 0 and 100") {
    CHECK(read<Activity>("percent_complete", "94.25") == "94.25");
    CHECK(read<Activity>("percent_complete", "100") == "100");
    for (const std::string text : {"101", "-1", "1.005", "40 %"}) {
        CHECK(read<Activity>("percent_complete", text) ==
              "“" + text + "” is not a percentage between 0 and 100. Write it like 40.");
    }
}

TEST_CASE("weekdays and working hours show how to write them") {
    CHECK(read<Calendar>("working_weekdays", "Fri;Mon") == "Mon;Fri");
    CHECK(read<Calendar>("working_weekdays", "ma;di") ==
          "“ma;di” is not a list of weekdays. Write it like Mon;Tue;Wed;Thu;Fri.");
    CHECK(read<Calendar>("working_hours", "08:00-24:00") == "08:00-24:00");
    CHECK(read<Calendar>("working_hours", "8-12") ==
          "“8-12” is not a list of working hours. Write it like 08:00-12:00;13:00-17:00.");
}

TEST_CASE("a reference is a code of the right kind") {
    CHECK(read<Activity>("system", "S1") == "S1");
    CHECK(read<Activity>("system", "") == "");
    CHECK(read<Activity>("system", "A1") ==
          "There is no system “A1”. Correct the code, or add the row to systems.csv.");
    CHECK(read<Dependency>("predecessor", "") ==
          "There is no activity “”. Correct the code, or add the row to activities.csv.");
}

TEST_CASE("a list of references names the one that is not there") {
    CHECK(read<LawMilestone>("law_parts", "P2; P1") == "P2;P1");
    CHECK(read<LawMilestone>("law_parts", "") == "");
    CHECK(read<LawMilestone>("law_parts", "P1;P9") ==
          "There is no law part “P9”. Correct the code, or add the row to law_parts.csv.");
}

TEST_CASE("a reference to several kinds names the kind in the column before it") {
    CHECK(read<BaselineDate>("object", "A1", "activity") == "activity A1");
    CHECK(read<BaselineDate>("object", "LM1", "law_milestone") == "law_milestone LM1");
    CHECK(read<BaselineDate>("object", "LM1", "activity") ==
          "There is no activity “LM1”. Correct the code, or add the row to activities.csv.");
    CHECK(read<BaselineDate>("object", "A1", "task") ==
          "“task” is not a kind of object. Write it like activity.");
    CHECK(read<LawDependency>("fallback_object", "", "") == "");
    CHECK(read<LawDependency>("fallback_object", "A1", "") ==
          "“” is not a kind of object. Write it like activity.");
}

TEST_CASE("a reference to several kinds is to one of those it may refer to") {
    CHECK(read<BaselineDate>("object", "R1", "risk") ==
          "“risk” is not one of the words for this field. Use one of: activity, law_milestone.");
    CHECK(read<LawDependency>("required_object", "LM1", "law_milestone") ==
          "“law_milestone” is not one of the words for this field. Use one of: activity, system.");
}

TEST_CASE("a reference to several kinds without a column for the kind is found among all of them") {
    CHECK(read<ParliamentaryItem>("answers", "A1") ==
          "There is no parliamentary item, review “A1”. Correct the code, or add the row to "
          "parliamentary_items.csv, reviews.csv.");
}

TEST_CASE("a constraint has a type and, unless it is as late as possible, a date") {
    CHECK(read<Activity>("constraint", "2027-03-31", "SNET") == "SNET 2027-03-31");
    CHECK(read<Activity>("constraint", "2027-03-31T13:00", "FNLT") == "FNLT 2027-03-31T13:00");
    CHECK(read<Activity>("constraint", "", "ALAP") == "ALAP ");
    CHECK(read<Activity>("constraint", "", "") == "");
    CHECK(read<Activity>("constraint", "", "MSO") ==
          "“” is not a day in the calendar. Write it like 2027-03-31.");
    CHECK(read<Activity>("constraint", "2027-03-31", "") ==
          "“” is not one of the words for this field. Use one of: ALAP, SNET, SNLT, FNET, FNLT, MSO, MFO, "
          "SO, FO.");
    CHECK(read<Activity>("constraint", "2027-03-31", "ASAP") ==
          "“ASAP” is not one of the words for this field. Use one of: ALAP, SNET, SNLT, FNET, FNLT, MSO, "
          "MFO, SO, FO.");
}

// ---- stored values -----------------------------------------------------------------------------------

TEST_CASE("each type is stored as a whole number or as text") {
    CHECK(stored<Activity>("name_nl", std::string{"a\"b"}) == "as it was");
    CHECK(stored<Incident>("cyber", std::int64_t{1}) == "as it was");
    CHECK(stored<Actual>("amount", std::int64_t{-5}) == "as it was");
    CHECK(stored<Activity>("most_likely", std::int64_t{4800}) == "as it was");
    CHECK(stored<Activity>("most_likely", Value{}) == "as it was");
    CHECK(stored<Activity>("constraint", std::string{"MFO 2027-03-31T17:00"}) == "as it was");
    CHECK(stored<Activity>("actual_start", std::string{"2027-03-31T08:00:06"}) == "as it was");
    CHECK(stored<Settings>("status_date", std::string{"2027-03-31"}) == "as it was");
    CHECK(stored<LawMilestone>("law_parts", std::string{"4;3"}) == "as it was");
    CHECK(stored<LawMilestone>("law_parts", std::string{}) == "as it was");
    CHECK(stored<BaselineDate>("object", std::string{"activity/12"}) == "as it was");
    CHECK(stored<Calendar>("working_hours", std::string{"08:00-12:00;13:00-24:00"}) == "as it was");
    CHECK(stored<Calendar>("working_weekdays", std::string{"Mon;Sun"}) == "as it was");
    CHECK(stored<Risk>("probability", std::int64_t{350'000}) == "as it was");
}

TEST_CASE("a stored value of the wrong form is refused") {
    CHECK(stored<Activity>("name_nl", std::int64_t{1}) == wrongForm);
    CHECK(stored<Activity>("name_nl", Value{}) == wrongForm);
    CHECK(stored<Actual>("amount", std::string{"5"}) == wrongForm);
    CHECK(stored<Actual>("amount", Value{}) == wrongForm);
    CHECK(stored<Settings>("status_date", std::string{"2027-02-31"}) == wrongForm);
    CHECK(stored<Activity>("actual_start", std::string{"2027-03-32"}) == wrongForm);
    // A bare day stands in journals of version 1: its midnight is taken.
    CHECK(stored<Activity>("actual_start", std::string{"2027-03-31"}) == "otherwise");
    CHECK(stored<Activity>("constraint", std::string{"MFO"}) == wrongForm);
    CHECK(stored<Calendar>("working_hours", std::string{"08:00"}) == wrongForm);
    CHECK(stored<Calendar>("working_weekdays", std::string{"ma"}) == wrongForm);
    for (const std::string text : {"activity", "activity/", "task/1", "activity/1x", "/1", "activity/1/2"}) {
        CHECK(stored<BaselineDate>("object", text) == wrongForm);
    }
    CHECK(stored<LawMilestone>("law_parts", std::string{"4;;3"}) ==
          "“” is not a whole number. Write it like 12.");
    CHECK(stored<Dependency>("type", std::string{"XX"}) ==
          "“XX” is not one of the words for this field. Use one of: FS, SS, FF, SF.");
}

}  // namespace
}  // namespace mijlpaal::model
