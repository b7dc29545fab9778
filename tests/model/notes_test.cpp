#include "model/notes.h"

#include "model/field.h"

#include "model/field.h"
#include "model/record_names.h"
#include "model/removal.h"
#include "model/rules.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::model {
namespace {

Note noteOn(ObjectRef object, std::string text) {
    Note note;
    note.object = object;
    note.text = std::move(text);
    return note;
}

TEST_CASE("a note gets an id and a code of its own, and is named after its first words") {
    Plan plan;
    const auto bouw = refTo(plan.task("bouw", 5));
    CHECK(plain(plan.perform(addNote(plan.portfolio, noteOn(bouw, "Leverancier\nbelt terug"))).label) ==
          "Add “Leverancier belt terug”");
    plan.perform(addNote(plan.portfolio, noteOn(bouw, std::string(100, 'x'))));
    const auto notes = notesOf(plan.portfolio, bouw);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0]->code == "N0001");
    CHECK(notes[1]->code == "N0002");
    CHECK(nameOf(plan.portfolio, refTo(notes[0]->id)) == "Leverancier belt terug");
    CHECK(nameOf(plan.portfolio, refTo(notes[1]->id)) == std::string(60, 'x') + "…");
}

TEST_CASE("a name is cut between letters, and a note without text is named after its address") {
    Plan plan;
    std::string letters;
    for (int i = 0; i < 61; ++i) letters += "é";
    auto note = noteOn(refTo(plan.task("bouw", 5)), letters);
    plan.perform(addNote(plan.portfolio, note));
    note.text.clear();
    note.address = "https://example.org/";
    plan.perform(addNote(plan.portfolio, note));
    CHECK(nameOf(plan.portfolio, refTo(NoteId{1})) == letters.substr(0, 120) + "…");
    CHECK(nameOf(plan.portfolio, refTo(NoteId{2})) == "https://example.org/");
}

TEST_CASE("every kind of record but notes and kept parts may have notes") {
    const auto& field = *std::find_if(fields<Note>().begin(), fields<Note>().end(),
                                      [](const Field& each) { return each.name == "object"; });
    for (const auto kind : allKinds) {
        INFO(std::string{nameOf(kind)});
        const bool may =
            std::find(field.refersTo.begin(), field.refersTo.end(), kind) != field.refersTo.end();
        CHECK(may == (kind != RecordKind::note && kind != RecordKind::foreignPart));
    }
}

TEST_CASE("a note without a text or an address breaks a rule, one with either does not") {
    Plan plan;
    const auto bouw = refTo(plan.task("bouw", 5));
    auto note = noteOn(bouw, " ");
    note.code = "N1";
    note.id = plan.put(note);
    const auto broken = brokenRules(plan.portfolio);
    REQUIRE(broken.size() == 1);
    CHECK(plain(broken.front()) == "Note N1 says nothing. Give it a text or an address, or remove it.");
    note.address = "/tmp/brief.odt";
    plan.portfolio.all<Note>().put(note);
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("a note is changed in its place; one that is gone is not") {
    Plan plan;
    plan.perform(addNote(plan.portfolio, noteOn(refTo(plan.task("bouw", 5)), "eerst")));
    auto note = plan.portfolio.all<Note>().at({1});
    note.text = "later";
    CHECK(plain(plan.perform(changeNote(plan.portfolio, note)).label) == "Change “eerst”");
    CHECK(plan.portfolio.all<Note>().at({1}).text == "later");
    CHECK(changeNote(plan.portfolio, note)->empty());
    note.id = {9};
    CHECK(complaint(changeNote(plan.portfolio, note)) == "This record is not there any more.");
    CHECK(complaint(addNote(plan.portfolio, noteOn(refTo(ActivityId{99}), "x"))) ==
          "This record is not there any more.");
}

TEST_CASE("a note stands in the way of a removal, and goes with it when that is asked") {
    Plan plan;
    const auto bouw = plan.task("bouw", 5);
    plan.perform(addNote(plan.portfolio, noteOn(refTo(bouw), "Leverancier belt terug")));
    CHECK(inTheWayOf(plan.portfolio, {refTo(bouw)}) == std::vector{refTo(NoteId{1})});
    CHECK(complaint(removeRecords(plan.portfolio, {refTo(bouw)}, References::stand)) ==
          "“bouw” is still used by N0001 Leverancier belt terug. Change those first.");
    plan.perform(removeRecords(plan.portfolio, {refTo(bouw)}, References::follow));
    CHECK(plan.portfolio.all<Note>().empty());
    CHECK(brokenRules(plan.portfolio).empty());
}

TEST_CASE("records without a code are named by what they belong to") {
    Plan plan;
    Holiday day;
    day.day = makeDay(2027, 6, 16);
    day.calendar = plan.portfolio.all<Calendar>().begin()->id;
    const auto first = plan.put(day), second = plan.put(day);
    CHECK(recordName(plan.portfolio, refTo(first)) == "CAL-NL/2027-06-16");
    CHECK(recordName(plan.portfolio, refTo(second)) == "CAL-NL/2027-06-16#2");
    CHECK(recordName(plan.portfolio, refTo(plan.portfolio.settings().id)) == "settings");
}

}  // namespace
}  // namespace mijlpaal::model
