#include "sheet/record_source.h"

#include "app/edits/record_names.h"
#include "app/edits/typed_edits.h"
#include "model/edit.h"
#include "model/kinds.h"
#include "sheet/arrangement.h"
#include "tests/sheet/support/example.h"
#include "tests/sheet/support/small_sheet.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::sheet;
using model::Language;
using model::RecordKind;
using tests::after;
using tests::cell;
using tests::column;
using tests::exampleOf;
using tests::row;

namespace {

/// What a cell says after a text was typed in it, or why it does not.
std::string typed(const Source& source, std::string_view code, std::string_view name, std::string_view text) {
    const auto changes = source.typed(row(source, code), column(source, name), text);
    if (!changes) return base::plain(changes.error());
    return changes->empty() ? "(as it was)" : cell(*after(source, *changes), code, name);
}

}  // namespace

TEST_CASE("every kind has a row for each record and a column for each field") {
    for (const auto kind : model::allKinds) {
        const auto source = exampleOf(kind);
        CAPTURE(nameOf(kind));
        CHECK(source.rows().size() == source.view().portfolio().table(kind).size());
        CHECK(source.columns().size() == model::fields(kind).size());
        CHECK(std::any_of(source.columns().begin(), source.columns().end(),
                          [](const Column& each) { return each.startsShown; }));
    }
}

TEST_CASE("a text that is a code is found in the row of that code, before rows that only name it") {
    const auto activities = exampleOf(RecordKind::activity);
    const auto arranged = arrange(activities, {});
    const auto code = column(activities, "code"), name = column(activities, "name_nl");
    const auto last = activities.rows().back().key;
    CHECK(find(activities, arranged, {name, code}, "a0170", last, false) == row(activities, "A0170"));
    CHECK(find(activities, arranged, {name, code}, "A017", row(activities, "A0171"), false) == row(activities, "A0171"));
}

TEST_CASE("what a cell says is what its value says, but for units that a record has of its own") {
    for (const auto language : {Language::dutch, Language::english}) {
        for (const auto kind : model::allKinds) {
            const auto source = exampleOf(kind, language);
            for (const auto& each : source.rows()) {
                for (std::size_t i = 0; i < source.columns().size(); ++i) {
                    if (source.columns()[i].measure == Measure::work) continue;
                    CAPTURE(nameOf(kind));
                    CAPTURE(source.columns()[i].name);
                    CHECK(source.shown(i, source.value(each.key, i)) == source.text(each.key, i));
                }
            }
        }
    }
}

TEST_CASE("activities stand in their outline, other records in the order of their table") {
    const auto plan = exampleOf(RecordKind::activity);
    std::vector<RowKey> keys;
    for (const auto& each : plan.rows()) keys.push_back(each.key);
    std::vector<RowKey> outline;
    for (const auto id : model::outline(plan.view().portfolio())) outline.push_back(id.number);
    CHECK(keys == outline);
    CHECK(std::any_of(plan.rows().begin(), plan.rows().end(),
                      [](const Row& each) { return each.parent != 0; }));
    const auto systems = exampleOf(RecordKind::system);
    CHECK(std::is_sorted(systems.rows().begin(), systems.rows().end(),
                         [](const Row& one, const Row& other) { return one.key < other.key; }));
}

TEST_CASE("values are days, moments, work and money, and texts as they are shown") {
    const auto plan = exampleOf(RecordKind::activity);
    const auto of = [&](const char* name) { return plan.columns()[column(plan, name)].measure; };
    CHECK(of("duration") == Measure::work);
    CHECK(of("actual_start") == Measure::moment);
    CHECK(of("baseline_start") == Measure::day);
    CHECK(of("cost_external") == Measure::money);
    CHECK(of("percent_complete") == Measure::percent);
    CHECK(of("name_nl") == Measure::text);
    const auto a = row(plan, "A0102");
    CHECK(std::holds_alternative<std::int64_t>(plan.value(a, column(plan, "duration"))));
    CHECK(plan.value(a, column(plan, "kind")) == model::Value{plan.text(a, column(plan, "kind"))});
}

TEST_CASE("a closed list is chosen from, a day from a calendar, a record by its code") {
    const auto plan = exampleOf(RecordKind::activity);
    const auto editor = [&](const char* name) { return plan.columns()[column(plan, name)].editor; };
    CHECK(editor("kind").choices == std::vector<std::string>{"summary task", "task", "milestone",
                                                             "start milestone", "level of effort",
                                                             "WBS summary"});
    CHECK(editor("manual").choices == std::vector<std::string>{"yes", "no"});
    CHECK(editor("baseline_start").kind == Editor::Kind::day);
    CHECK(editor("calendar").refersTo == std::vector{RecordKind::calendar});
    CHECK(editor("name_nl").kind == Editor::Kind::text);
    CHECK(editor("duration").kind == Editor::Kind::text);
    for (const auto kind : model::allKinds) {
        const auto source = exampleOf(kind);
        for (const auto& each : source.columns()) {
            CAPTURE(each.name);
            CHECK((each.editor.kind == Editor::Kind::choice) == !each.editor.choices.empty());
        }
    }
}

TEST_CASE("typing in a cell means what it means on the command line, under the same name") {
    const auto source = exampleOf(RecordKind::activity);
    for (const auto& each :
         std::vector<std::pair<std::string, std::string>>{{"duration", "30d"},
                                                          {"name_nl", "Bouw"},
                                                          {"deadline", "31-3-2029"},
                                                          {"constraint", "SNET 1-2-2029"},

                                                          {"cost_external", "€ 1.250,50"},
                                                          {"owner_role", "lead"}}) {
        const auto& [name, text] = each;
        CAPTURE(each.first);
        const auto cell = source.typed(row(source, "A0102"), column(source, name), text);
        const auto line = app::understand(
            source.view(), {{{}, {"set", "activity", "A0102", name + "=" + text}}}, Language::english);
        REQUIRE(cell);
        REQUIRE(line);
        CHECK(*cell == line->changes);
        CHECK_FALSE(cell->empty());
    }
}

TEST_CASE(
    "a text that stands there already changes nothing, also where it is less exact than what is known") {
    for (const auto kind : model::allKinds) {
        const auto source = exampleOf(kind, Language::dutch);
        for (const auto& each : source.rows()) {
            for (std::size_t i = 0; i < source.columns().size(); ++i) {
                const auto changes = source.typed(each.key, i, source.text(each.key, i));
                CAPTURE(source.columns()[i].name);
                REQUIRE(changes);
                CHECK(changes->empty());
            }
        }
    }
}

TEST_CASE("blanks that spreadsheets put into numbers are no part of them") {
    const auto source = exampleOf(RecordKind::activity, Language::dutch);
    CHECK(typed(source, "A0102", "cost_external", "€\u00a01.250,00") == "€ 1.250");
    CHECK(typed(source, "A0102", "duration", "30\u00a0dg") == "30 dg");
    CHECK(typed(source, "A0102", "name_nl", "één\u00a0woord") == "één\u00a0woord");
}

TEST_CASE("a text that a cell cannot hold is refused") {
    const auto source = exampleOf(RecordKind::activity);
    CHECK(typed(source, "A0102", "duration", "long") ==
          "“long” is not a duration. Write it like 3d, 4h, 2w or 1mo.");
    CHECK(typed(source, "A0102", "calendar", "nowhere").starts_with("There is no calendar “nowhere”."));
    CHECK(typed(source, "A0102", "kind", "party").starts_with("“party” is not one of"));
    const auto gone = source.typed(999999, column(source, "name_nl"), "x");
    REQUIRE_FALSE(gone);
    CHECK(base::plain(gone.error()) == "This record is not there any more.");
}

TEST_CASE("nothing can be typed in a computed column, nor anywhere in a view that is not the present") {
    const auto view = tests::exampleView();
    Column total{"total", "total", Align::right};
    total.measure = Measure::money;
    const RecordSource source{view,
                              RecordKind::activity,
                              Language::english,
                              {},
                              {{total, [](const app::View&, model::ObjectRef record) {
                                    return model::Value{record.number * 100};
                                }}}};
    const auto place = column(source, "total");
    CHECK_FALSE(source.isEditable(1, place));
    CHECK(source.isEditable(row(source, "A0102"), 0));
    CHECK_FALSE(source.typed(1, place, "5"));
    CHECK(source.text(1, place) == "€ 1");
    const auto past = source.over(app::View{view.portfolio(), {}, false});
    CHECK_FALSE(past->isEditable(row(source, "A0102"), 0));
    CHECK_FALSE(past->canAdd());
}

TEST_CASE("a filter reads a text as its column does") {
    const auto source = exampleOf(RecordKind::activity);
    const auto passed = [&](Condition condition) {
        return arrange(source, {.filter = Filter{"", false, {std::move(condition)}}}).passed;
    };
    const auto milestones = passed({"kind", Comparison::is, "milestone"});
    CHECK(milestones > 0);
    CHECK(passed({"kind", Comparison::is, "mijlpaal"}) == milestones);
    CHECK(passed({"duration", Comparison::more, "30d"}) + passed({"duration", Comparison::less, "30d"}) +
              passed({"duration", Comparison::is, "6w"}) + passed({"duration", Comparison::isEmpty, ""}) ==
          source.rows().size());
    const auto refusal = [&](Condition condition) {
        const auto result = checked(source, {"", false, {std::move(condition)}});
        return result ? "" : base::plain(result.error());
    };
    CHECK(refusal({"kind", Comparison::is, "party"}).starts_with("“party” is not one of"));
    CHECK(
        refusal({"duration", Comparison::more, "30 parties"}).starts_with("“30 parties” is not a duration."));
    CHECK(refusal({"kind", Comparison::is, "taak"}).empty());
}

TEST_CASE("a row is added with what must be known of it, as on the command line") {
    const auto links = exampleOf(RecordKind::dependency);
    const std::vector<std::pair<std::size_t, std::string>> texts{{column(links, "predecessor"), "A0102"},
                                                                 {column(links, "successor"), "A0105"},
                                                                 {column(links, "lag"), "3d"}};
    const auto added = links.added({}, texts);
    REQUIRE(added);
    const auto now = after(links, added->changes);
    CHECK(now->rows().size() == links.rows().size() + 1);
    CHECK(now->text(added->key, column(links, "successor")) == "A0105");
    CHECK(now->text(added->key, column(links, "lag")) == "0d");

    const auto plan = exampleOf(RecordKind::activity);
    const std::vector<std::pair<std::size_t, std::string>> name{{column(plan, "name_nl"), "Proef"}};
    const auto above = plan.added(row(plan, "A0102"), name);
    REQUIRE(above);
    const auto rows = after(plan, above->changes)->rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.key == above->key; });
    REQUIRE(at != rows.end());
    CHECK((at + 1)->key == row(plan, "A0102"));
    CHECK(at->parent == (at + 1)->parent);
}

TEST_CASE("a row of which too little is known is not added") {
    const auto refusal = [](RecordKind kind) {
        const auto added = exampleOf(kind).added({}, {});
        return added ? "" : base::plain(added.error());
    };
    CHECK(refusal(RecordKind::activity) == "An activity needs a name.");
    CHECK(refusal(RecordKind::dependency) == "A value is missing for predecessor.");
    CHECK(refusal(RecordKind::settings) == "A portfolio has exactly one record of settings.");
    CHECK_FALSE(exampleOf(RecordKind::settings).canAdd());
    CHECK(exampleOf(RecordKind::risk).canAdd());
}

TEST_CASE("what typing may mean is asked, and is clear where it changes nothing") {
    const auto source = exampleOf(RecordKind::activity);
    const auto done = column(source, "percent_complete");
    std::size_t asked = 0;
    for (const auto& each : source.rows()) {
        if (source.questionOf(each.key, done, "50")) ++asked;
        CHECK_FALSE(source.questionOf(each.key, done, source.text(each.key, done)));
        CHECK_FALSE(source.questionOf(each.key, column(source, "name_nl"), "x"));
    }
    CHECK(asked > 0);
}

TEST_CASE("amounts are summed where they are of one measure, and published stands never") {
    const auto totalOf = [](RecordKind kind, std::string_view name) {
        const auto source = exampleOf(kind);
        return source.columns()[column(source, name)].total;
    };
    CHECK(totalOf(RecordKind::invoice, "amount") == Total::sum);
    CHECK(totalOf(RecordKind::budgetEntry, "amount") == Total::none);
    CHECK(totalOf(RecordKind::budgetEntry, "stand_after") == Total::none);
    CHECK(totalOf(RecordKind::actual, "amount") == Total::none);
}
