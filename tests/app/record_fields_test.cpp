#include "app/edits/record_fields.h"

#include "app/edits/shown_names.h"
#include "app/edits/typed_edits.h"
#include "app/edits/typed_value.h"
#include "app/references.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::app {
namespace {

using model::ObjectRef;
using model::RecordKind;

const model::Field& field(RecordKind kind, std::string_view name) {
    const auto found = fieldFrom(kind, name);
    REQUIRE(found);
    return *found->field;
}

View viewOf(const model::Portfolio& portfolio) {
    return View{portfolio, {1, {}, {}, {}, false}, true};
}

/// Types what stands in every field of every record, and finds each record as it was.
void checkRetyped(const model::Portfolio& portfolio, model::Language language) {
    for (const auto kind : model::allKinds) {
        const auto& table = portfolio.table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            for (const auto& field : model::fields(kind)) {
                const auto text = entryText(portfolio, {kind, at->number}, field, language);
                auto record = model::operationsOf(kind).copy(at->record.get());
                INFO(std::string{nameOf(kind)}, " ", at->number, " ", std::string{field.name}, ": ", text);
                const auto set = typeInto(record.get(), kind, field, text, portfolio);
                if (!set && text.empty()) continue;
                REQUIRE(set);
                CHECK(field.get(record.get()) == field.get(at->record.get()));
            }
        }
    }
}

TEST_CASE("what a form shows of a field means the same when it is typed") {
    for (const auto language : {model::Language::dutch, model::Language::english}) {
        checkRetyped(tests::examplePortfolio(), language);
    }
}

TEST_CASE("a form shows values as people write them") {
    const auto& example = tests::examplePortfolio();
    const auto shown = [&](std::string_view code, std::string_view name) {
        return entryText(example, refTo(tests::activity(example, code)), field(RecordKind::activity, name),
                         model::Language::dutch);
    };
    CHECK(shown("A0004", "duration") == "160 dg");
    CHECK(shown("A0004", "actual_start") == "02-01-2023");
    CHECK(shown("A0004", "kind") == "task");
}

TEST_CASE("closed lists and truth values are chosen from, days and codes are typed") {
    CHECK(formOf(field(RecordKind::activity, "kind")) == FieldForm::choice);
    CHECK(choicesOf(RecordKind::resource, field(RecordKind::resource, "kind")) ==
          std::vector<std::string_view>{"labour", "equipment", "material", "cost"});
    CHECK(formOf(field(RecordKind::holiday, "nonworking")) == FieldForm::choice);
    CHECK(choicesOf(RecordKind::holiday, field(RecordKind::holiday, "nonworking")) ==
          std::vector<std::string_view>{"1", "0"});
    CHECK(formOf(field(RecordKind::activity, "deadline")) == FieldForm::day);
    CHECK(formOf(field(RecordKind::activity, "constraint")) == FieldForm::constraint);
    CHECK(formOf(field(RecordKind::activity, "parent")) == FieldForm::reference);
    CHECK(formOf(field(RecordKind::calendar, "week")) == FieldForm::text);
    CHECK(formOf(field(RecordKind::activity, "duration")) == FieldForm::text);
}

TEST_CASE("typing into a field is the edit that it is on the command line") {
    const auto& example = tests::examplePortfolio();
    const auto view = viewOf(example);
    const auto a = refTo(tests::activity(example, "A0012"));
    const auto changes =
        typedInto(view, {a}, field(RecordKind::activity, "duration"), "30 dg", model::Language::dutch);
    REQUIRE(changes);
    const auto line =
        understand(view, {{{}, {"set", "activity", "A0012", "duration=30 dg"}}}, model::Language::dutch);
    REQUIRE(line);
    CHECK(*changes == line->changes);

    const auto none =
        typedInto(view, {a}, field(RecordKind::activity, "duration"),
                  entryText(example, a, field(RecordKind::activity, "duration"), model::Language::dutch),
                  model::Language::dutch);
    REQUIRE(none);
    CHECK(none->empty());
}

TEST_CASE("several records take a value as one step, or none of them does") {
    const auto& example = tests::examplePortfolio();
    const auto view = viewOf(example);
    const std::vector<ObjectRef> both{refTo(tests::activity(example, "A0012")),
                                      refTo(tests::activity(example, "A0013"))};
    const auto& role = field(RecordKind::activity, "owner_role");
    const auto changes = typedInto(view, both, role, "planner", model::Language::english);
    REQUIRE(changes);
    CHECK(changes->changes.size() == 2);
    CHECK(plain(changes->label) == "Change “responsible role” of 2 records");

    const auto& duration = field(RecordKind::activity, "duration");
    const auto refused = typedInto(view, both, duration, "soon", model::Language::english);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error().message).find("soon") != std::string::npos);
    const auto gone = typedInto(view, {{RecordKind::risk, 4711}}, field(RecordKind::risk, "name_nl"), "x",
                                model::Language::english);
    REQUIRE_FALSE(gone);
    CHECK(plain(gone.error().message) == "This record is not there any more.");
}

TEST_CASE("what refers to a record is found in every kind") {
    const auto& example = tests::examplePortfolio();
    const auto activity = refTo(tests::activity(example, "A0017"));
    const auto found = referencesTo(example, activity);
    REQUIRE_FALSE(found.empty());
    for (const auto& [from, by] : found) {
        std::vector<ObjectRef> refs;
        by->references(example.record(from), refs);
        CHECK(std::find(refs.begin(), refs.end(), activity) != refs.end());
    }
    CHECK(referencesTo(example, {RecordKind::activity, 4711}).empty());
}

}  // namespace
}  // namespace mijlpaal::app
