#include "sheet/computed_columns.h"
#include "tests/sheet/support/example.h"

#include <doctest/doctest.h>

namespace mijlpaal::sheet {
namespace {

using model::RecordKind;

RecordSource recordsOf(RecordKind kind, model::Language language) {
    return {tests::exampleView(), kind, language, {}, computedColumns(kind, language, {})};
}


TEST_CASE("beside the code that a record refers to stands what that is called, in the language of the reader") {
    const auto dutch = recordsOf(RecordKind::lawDependency, model::Language::dutch);
    const auto& portfolio = dutch.view().portfolio();
    const auto& dependency = *portfolio.all<model::LawDependency>().begin();
    const auto& part = *portfolio.find(dependency.lawPart);
    REQUIRE_FALSE(part.titleNl.empty());
    CHECK(dutch.text(dependency.id.number, *columnCalled(dutch, "law_part_name")) == part.titleNl);
    const auto required = *columnCalled(dutch, "required_object_name");
    CHECK(dutch.text(dependency.id.number, required) == model::nameOf(portfolio, dependency.required, false));
    const auto english = recordsOf(RecordKind::lawDependency, model::Language::english);
    CHECK(english.text(dependency.id.number, required) == model::nameOf(portfolio, dependency.required, true));
}

TEST_CASE("of several records that one refers to each is named, and of none nothing is") {
    const auto source = recordsOf(RecordKind::incident, model::Language::dutch);
    const auto column = *columnCalled(source, "systems_name");
    const auto& portfolio = source.view().portfolio();
    bool hasSeveral = false;
    for (const auto& incident : portfolio.all<model::Incident>()) {
        std::string names;
        for (const auto id : incident.systems) {
            if (!names.empty()) names += "; ";
            names += portfolio.find(id)->shortName;
        }
        hasSeveral = hasSeveral || incident.systems.size() > 1;
        CHECK(source.text(incident.id.number, column) == names);
    }
    CHECK(hasSeveral);
}

TEST_CASE("rows are found, filtered and sorted by such a name, and nobody types in it") {
    const auto source = recordsOf(RecordKind::lawDependency, model::Language::dutch);
    const auto column = *columnCalled(source, "law_part_name");
    CHECK(source.columns()[column].title == "law part: name");
    CHECK_FALSE(source.columns()[column].startsShown);
    CHECK_FALSE(source.isEditable(source.rows().front().key, column));
    CHECK(std::holds_alternative<std::string>(source.value(source.rows().front().key, column)));
}

}  // namespace
}  // namespace mijlpaal::sheet
