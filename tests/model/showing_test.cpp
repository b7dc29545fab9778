#include "model/showing.h"

#include "model/moment_text.h"
#include "model/number_text.h"
#include "model/portfolio.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::model {
namespace {

const Field& fieldOf(RecordKind kind, std::string_view name) {
    const auto list = fields(kind);
    return *std::find_if(list.begin(), list.end(), [&](const Field& field) { return field.name == name; });
}

std::string shown(const Plan& plan, ActivityId id, std::string_view field, Language language) {
    const auto& about = fieldOf(RecordKind::activity, field);
    return Showing{language}.value(plan.portfolio, refTo(id), about, about.get(&plan[id]));
}

TEST_CASE("every field has a name for people") {
    for (const auto kind : allKinds) {
        for (const auto& field : fields(kind)) {
            INFO(std::string{nameOf(kind)}, ".", std::string{field.name});
            const auto words = wordsFor(kind, field);
            CHECK_FALSE(words.empty());
            CHECK(words.find('_') == std::string_view::npos);
        }
    }
    CHECK(wordsFor(RecordKind::activity, fieldOf(RecordKind::activity, "most_likely")) == "duration");
    CHECK(wordsFor(RecordKind::activity, fieldOf(RecordKind::activity, "name_nl")) == "name in Dutch");
}

TEST_CASE("a chance is shown in per cent") {
    const auto& probability = fieldOf(RecordKind::risk, "probability");
    const auto shownIn = [&](Language language, std::int64_t millionths) {
        return Showing{language}.value(emptyPortfolio(makeDay(2026, 1, 1), 2026, 2026), {RecordKind::risk, 1}, probability,
                                       millionths);
    };
    CHECK(shownIn(Language::dutch, 450'000) == "45%");
    CHECK(shownIn(Language::dutch, 125'500) == "12,55%");
    CHECK(shownIn(Language::english, 1'000'000) == "100%");
}

TEST_CASE("every word of a closed list has a name for people") {
    CHECK(wordsForWord("start_milestone") == "start milestone");
    CHECK(wordsForWord("must_be_ready_before") == "must be ready before");
    CHECK(wordsForWord("Afgerond") == "completed");
    CHECK(wordsForWord("zomaar iets") == "zomaar iets");
    for (const auto& [type, word] : wordsOf<ConstraintType>) CHECK(wordsForWord(word) != word);
    for (const auto& [relation, word] : wordsOf<LawRelation>)
        CHECK(wordsForWord(word).find('_') == std::string_view::npos);
}

TEST_CASE("an amount has its cents in two digits, or none") {
    CHECK(moneyText(Money{123450}, Language::dutch) == "€ 1.234,50");
    CHECK(moneyText(Money{123456}, Language::english) == "€ 1,234.56");
    CHECK(moneyText(Money{123400}, Language::dutch) == "€ 1.234");
    CHECK(moneyText(Money{5}, Language::english) == "€ 0.05");
    CHECK(moneyText(Money{-10}, Language::dutch) == "€ -0,10");
}

TEST_CASE("a value is shown as the tables show it") {
    Plan plan;
    const auto build = plan.task("build", 30);
    plan.change(build, [](Activity& activity) {
        activity.constraint = Constraint{ConstraintType::startNoEarlierThan, *momentFrom("2027-03-31T08:00")};
        activity.deadline = momentFrom("2027-04-01T10:30");
        activity.costInternal = Money{123456789};
        activity.percentComplete = Percent{1250};
        activity.kind = ActivityKind::startMilestone;
        activity.inactive = true;
    });
    CHECK(shown(plan, build, "most_likely", Language::english) == "30d");
    CHECK(shown(plan, build, "most_likely", Language::dutch) == "30 dg");
    CHECK(shown(plan, build, "constraint", Language::english) == "start no earlier than 31 Mar 2027");
    CHECK(shown(plan, build, "deadline", Language::dutch) == "01-04-2027 10:30");
    CHECK(shown(plan, build, "cost_internal", Language::dutch) == "€ 1.234.567,89");
    CHECK(shown(plan, build, "percent_complete", Language::dutch) == "12,5%");
    CHECK(shown(plan, build, "kind", Language::english) == "start milestone");
    CHECK(shown(plan, build, "inactive", Language::english) == "yes");
    CHECK(shown(plan, build, "name_nl", Language::english) == "build");
    CHECK(shown(plan, build, "parent", Language::english) == "–");
    CHECK(shown(plan, build, "owner_role", Language::english) == "–");
}

TEST_CASE("names of fields are shown as people call the fields, and stay as they are in the record") {
    Plan plan;
    Review review;
    review.code = "R1";
    review.illustrativeFields = "start_date;publish_by; own words";
    const auto& names = fieldOf(RecordKind::review, "illustrative_fields");
    const auto ref = refTo(plan.put(review));
    const auto shown = [&](const Showing& showing, std::string_view stored) {
        return showing.value(plan.portfolio, ref, names, std::string{stored});
    };
    CHECK(shown(Showing{}, review.illustrativeFields) == "start date; to be published by; own words");
    CHECK(shown(Showing{Language::dutch, [](std::string_view text) { return "<" + std::string{text} + ">"; }}, "all") ==
          "<the whole record>");
    CHECK(std::get<std::string>(names.get(&plan.portfolio.all<Review>().at({ref.number}))) == review.illustrativeFields);

    PublicStatement statement;
    statement.object = refTo(plan.task("build", 3));
    const auto& about = fieldOf(RecordKind::publicStatement, "field");
    const auto statementRef = refTo(plan.put(statement));
    CHECK(Showing{}.value(plan.portfolio, statementRef, about, std::string{"most_likely"}) == "duration");
    CHECK(Showing{}.value(plan.portfolio, statementRef, about, std::string{"promise"}) == "promise");
    // Of a record that is no more, its object is not known.
    CHECK(Showing{}.value(plan.portfolio, {RecordKind::publicStatement, 99}, about, std::string{"planned_date"}) ==
          "planned date");
}

TEST_CASE("weeks and recurrences are shown in the words of the language") {
    Plan plan;
    const auto ref = refTo(plan.portfolio.all<Calendar>().begin()->id);
    const auto shown = [&](Language language, RecordKind kind, std::string_view field, std::string_view stored) {
        return Showing{language}.value(plan.portfolio, {kind, ref.number}, fieldOf(kind, field), std::string{stored});
    };
    CHECK(shown(Language::dutch, RecordKind::calendar, "week", "Fri off") == "vr vrij");
    CHECK(shown(Language::english, RecordKind::calendar, "week", "Fri off") == "Fri off");
    CHECK(shown(Language::dutch, RecordKind::holiday, "recurrence", "every 2 weeks on Mon,Thu") == "elke 2 weken op ma,do");
}

TEST_CASE("a duration is shown in the unit in which it was typed") {
    Plan plan;
    const auto build = plan.task("build", 10);
    plan.change(build, [](Activity& activity) { activity.durationUnit = TimeUnit::week; });
    CHECK(shown(plan, build, "most_likely", Language::english) == "2w");
}

TEST_CASE("a field has its name in the language that was asked for, and so has its value") {
    Plan plan;
    const auto build = plan.task("build", 10);
    const auto& field = fieldOf(RecordKind::activity, "most_likely");
    const auto shown = [&](const Showing& showing) {
        return showing.name(RecordKind::activity, field) + " " +
               showing.value(plan.portfolio, refTo(build), field, hours(240).tenths);
    };
    CHECK(shown(Showing{}) == "duration 30d");
    CHECK(shown(Showing{Language::dutch, [](std::string_view text) {
                            return text == "duration" ? "duur" : "?";
                        }}) == "duur 30 dg");
}

TEST_CASE("thousands stand apart") {
    CHECK(numberText(13268, 1, Language::dutch) == "1.326,8");
    CHECK(numberText(13268, 1, Language::english) == "1,326.8");
    CHECK(numberText(-1000000, 0, Language::english) == "-1,000,000");
    CHECK(numberText(999, 0, Language::english) == "999");
    CHECK(numberText(-999, 0, Language::english) == "-999");
    CHECK(numberText(50, 2, Language::dutch) == "0,5");
}

TEST_CASE("a plan is by the hour where somebody typed hours, not where shares of work give them") {
    Plan plan;
    const auto build = plan.task("build", 3);
    CHECK_FALSE(isPlannedByHour(plan.portfolio));
    plan.change(build, [](Activity& activity) { activity.percentComplete = Percent{3333}; });
    CHECK_FALSE(isPlannedByHour(plan.portfolio));

    auto half = plan;
    half.change(build, [](Activity& activity) { activity.mostLikely = hours(12); });
    CHECK(isPlannedByHour(half.portfolio));

    auto bound = plan;
    bound.change(build, [](Activity& activity) {
        activity.constraint = Constraint{ConstraintType::startNoEarlierThan, *momentFrom("2027-03-31T10:00")};
    });
    CHECK(isPlannedByHour(bound.portfolio));
    bound.change(build,
                 [](Activity& activity) { activity.constraint->date = *momentFrom("2027-03-31T08:00"); });
    CHECK_FALSE(isPlannedByHour(bound.portfolio));

    auto lagged = plan;
    lagged.link(build, lagged.task("test", 1), LinkType::finishToStart, hours(4), TimeUnit::hour);
    CHECK(isPlannedByHour(lagged.portfolio));
}

}  // namespace
}  // namespace mijlpaal::model
