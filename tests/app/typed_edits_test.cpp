#include "app/edits/typed_edits.h"

#include "app/edits/edit_effect.h"
#include "app/edits/typed_value.h"
#include "model/edit.h"
#include "model/one_line.h"
#include "model/record_names.h"
#include "tests/app/support/example.h"
#include "tests/support/filled.h"
#include "tests/support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::app {
namespace {

using model::RecordKind;

/// A(5) -> B(5), and P with C(5) in it.
model::Portfolio smallPlan() {
    auto made = model::emptyPortfolio(model::makeDay(2027, 3, 31), 2026, 2028);
    const auto add = [&made](const char* code, model::ActivityKind kind,
                             std::optional<model::ActivityId> in) {
        model::Activity activity;
        activity.id = made.all<model::Activity>().nextId();
        activity.code = code;
        activity.nameNl = std::string{"Stap "} + code;
        activity.kind = kind;
        activity.parent = in;
        activity.position = activity.id.number * 1024;
        if (kind == model::ActivityKind::task) {
            activity.mostLikely = model::hours(40);
            activity.percentComplete = model::percent(0);
        }
        made.all<model::Activity>().put(activity);
        return activity.id;
    };
    const auto a = add("A", model::ActivityKind::task, {});
    const auto b = add("B", model::ActivityKind::task, {});
    const auto p = add("P", model::ActivityKind::summary, {});
    add("C", model::ActivityKind::task, p);
    model::Dependency link;
    link.id = {1};
    link.code = "D0001";
    link.predecessor = a;
    link.successor = b;
    made.all<model::Dependency>().put(link);
    return made;
}

View viewOf(model::Portfolio portfolio) {
    return View{std::move(portfolio), {1, {}, {}, {}, false}, true};
}

std::vector<EditLine> linesOf(const std::string& text) {
    base::Findings findings;
    auto lines = editLines(text, "edits.txt", findings);
    REQUIRE(findings.empty());
    return lines;
}

/// A plan to which edits are made by what is typed.
struct Typing {
    View view = viewOf(smallPlan());
    TypedEdits last = {};

    void take(const std::string& text) {
        CAPTURE(text);
        auto typed = understand(view, linesOf(text), model::Language::dutch);
        if (!typed) {
            for (const auto& finding : typed.error()) MESSAGE(plain(finding));
        }
        REQUIRE(typed.has_value());
        last = *typed;
        view = viewOf(model::apply(view.portfolio(), last.changes).value());
    }
    std::string refused(const std::string& text) const {
        const auto typed = understand(view, linesOf(text), model::Language::dutch);
        if (typed) return "";
        std::string all;
        for (const auto& finding : typed.error()) all += plain(finding) + "\n";
        return all;
    }
    const model::Activity& operator[](const std::string& code) const {
        return *view.portfolio().all<model::Activity>().findByCode(code);
    }
    std::string predecessors(const std::string& code) const {
        return model::linksText(view.portfolio(), (*this)[code].id, model::Language::english);
    }
    std::string rows() const {
        std::string text;
        for (const auto id : model::outline(view.portfolio())) {
            const auto& activity = view.portfolio().all<model::Activity>().at(id);
            text +=
                std::string(static_cast<std::size_t>(model::outlineLevel(view.portfolio(), activity)), '.');
            text += activity.code + " ";
        }
        return text;
    }
};

TEST_CASE("a line is taken apart as a shell does it") {
    using Words = std::vector<std::string>;
    CHECK(wordsOf("set a  b").value() == Words{"set", "a", "b"});
    CHECK(wordsOf("name=\"a b\" 'c d' e\\ f").value() == Words{"name=a b", "c d", "e f"});
    CHECK(wordsOf(R"("a \"b\" \\ 'c'" '\')").value() == Words{"a \"b\" \\ 'c'", "\\"});
    CHECK(wordsOf("a#b # rest").value() == Words{"a#b"});
    CHECK(wordsOf("x='' \"\"").value() == Words{"x=", ""});
    CHECK(wordsOf("# only a remark\r").value().empty());
    CHECK(plain(wordsOf("a 'b").error()) == "A text begins with ' and never ends.");
    CHECK(plain(wordsOf("a \\").error()) == "A line cannot end with a backslash.");
}

TEST_CASE("lines keep their numbers, and what cannot be read is told with them") {
    base::Findings findings;
    const auto lines = editLines("\xEF\xBB\xBFset a\r\n\n  # x\nset 'b\n\xFF\nlast", "e.txt", findings);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].place.row == 6);
    REQUIRE(findings.size() == 2);
    CHECK(plain(findings[0]).starts_with("e.txt, row 4: A text begins with '"));
    CHECK(plain(findings[1]) == "e.txt, row 5: This line is not text in UTF-8. Save the file as UTF-8.");
}

TEST_CASE("a duration that is typed is that of the window: same edit, same name in the journal") {
    Typing typing;
    const auto wanted =
        model::setDuration(typing.view.portfolio(), typing["A"].id, {model::hours(240), model::TimeUnit::day})
            .value();
    typing.take("set activity A duration=30d");
    CHECK(typing.last.changes == wanted);
    typing.take("set activity a duration=6w");
    CHECK(typing["A"].durationUnit == model::TimeUnit::week);
    typing.take("set activity A most_likely=30");
    CHECK(typing.last.changes.empty());
    CHECK(typing.last.edits[0].isEmpty);
}

TEST_CASE("progress, dates and predecessors mean what they mean in the window") {
    Typing typing;
    typing.take("set activity A actual_start=1-4-2027 percent_complete=100");
    CHECK(typing["A"].actualFinish.has_value());
    typing.take("set activity C start=3-5-2027");
    CHECK(typing["C"].constraint->type == model::ConstraintType::startNoEarlierThan);
    typing.take("set activity C predecessors=\"BSS+2d\"");
    CHECK(typing.predecessors("C") == "BSS+2d");
    typing.take("set activity C constraint_type=FNLT constraint_date=2027-08-02 deadline=\"1-9-2027\"");
    CHECK(typing["C"].constraint->type == model::ConstraintType::finishNoLaterThan);
    typing.take("set activity C constraint= predecessors= deadline=");
    CHECK_FALSE(typing["C"].constraint.has_value());
    CHECK(typing.predecessors("C").empty());
    typing.take("set activity C parent=");
    CHECK(typing.rows() == "A B P C ");
    CHECK(typing["P"].kind == model::ActivityKind::task);
}

TEST_CASE("all that is wrong is told at once, with what would help") {
    const Typing typing;
    CHECK(typing.refused("set activty A duration=1d\n"
                         "set activity Q durtion=1d calendar=X\n"
                         "set activity A deadline=31-2-2027 percent=140\n"
                         "set activity A\n"
                         "sett x\n") ==
          "edits.txt, row 1: “activty” is not a kind of record. Did you mean activiteit (activity)?\n"
          "edits.txt, row 2: There is no activity “Q”. Known are A, B, P, C.\n"
          "edits.txt, row 2: “durtion” is not a field of this kind: activity. Did you mean duur (duration)?\n"
          "edits.txt, row 2, column calendar: There is no calendar “X”. Known are CAL-NL.\n"
          "edits.txt, row 3, column deadline: “31-2-2027” is not a day in the calendar. Write it like "
          "31-3-2027.\n"
          "edits.txt, row 3, column percent: “140” is not a share of the work: type a number from 0 to 100.\n"
          "edits.txt, row 4: There is nothing to change. Write it like set activity A0012 duration=30d.\n"
          "edits.txt, row 5: “sett” is not an edit. Did you mean set?\n");
    CHECK(typing.refused("set activity P duration=1d") ==
          "edits.txt, row 1, column duration: The duration of “Stap P” follows from what it contains.\n");
    CHECK(typing.refused("set activity A duration=1d duration=2d") ==
          "edits.txt, row 1: “duration” stands there twice.\n");
    CHECK(typing.refused("set activity A name = x").find("“=” is not") == std::string::npos);
    CHECK(typing.refused("set activity A zomaar duration=1d")
              .starts_with("edits.txt, row 1: “zomaar” is not of the form field=value."));
}

TEST_CASE("rules that the edits would break together are told with the line that breaks them") {
    const Typing typing;
    CHECK(typing.refused("set activity A duration=4d\nset activity B code=A").starts_with("edits.txt, row "));
    // In between a rule may be broken.
    Typing swapping;
    swapping.take("set activity A code=X\nset activity B code=A\nset activity X code=B");
    CHECK(swapping.rows() == "B A P .C ");
}

TEST_CASE("a record is added with the code it gets, or the one that is typed, and later lines may name it") {
    Typing typing;
    typing.take(
        "add activity name=\"Nieuwe stap\" duration=10d --before B\n"
        "add activity code=N1 name=Slot --under P\n"
        "link A N1 SS+1d\n"
        "add risk code=R7 name_nl=Uitloop activities=N1,A probability=35%");
    CHECK(typing.rows() == "A A0005 B P .C .N1 ");
    CHECK(typing.last.edits[0].name == "A0005");
    CHECK(typing.last.edits[0].isAddition);
    CHECK(typing["A0005"].mostLikely == model::hours(80));
    CHECK(typing.predecessors("N1") == "ASS+1d");
    CHECK(typing.view.portfolio().all<model::Risk>().findByCode("R7")->activities.size() == 2);
    typing.take("add risk name_nl=Nog");
    CHECK(typing.last.edits[0].name == "R8");
    typing.take("add holiday calendar=CAL-NL day=5-5-2029");
    CHECK(typing.last.edits[0].name == "CAL-NL/2029-05-05");
    typing.take("add baseline code=B1 taken_on=1-4-2027");
    CHECK(plain(typing.last.changes.label) == "Take baseline B1");
}

TEST_CASE("a code that is counted on is not one that a later line gives") {
    Typing typing;
    typing.take(
        "add activity name=Een\n"
        "add activity name=Twee code=A0005\n"
        "add risk name_nl=Een\n"
        "add risk name_nl=Twee code=R0001\n"
        "add risk name_nl=Drie");
    std::vector<std::string> codes;
    for (const auto& edit : typing.last.edits) codes.push_back(edit.name);
    CHECK(codes == std::vector<std::string>{"A0006", "A0005", "R0002", "R0001", "R0003"});
}

TEST_CASE("what cannot be added is told once, and not again in the lines that speak of it") {
    const Typing typing;
    CHECK(typing.refused("add activity code=N1 nme=x\nlink N1 A\nlink A N1\nset activity N1 duration=1d") ==
          "edits.txt, row 1: “nme” is not a field of this kind: activity. Did you mean naam (name)?\n");
    CHECK(typing.refused("add dependency predecessor=A") ==
          "edits.txt, row 1: A value is missing for successor. A new record of this kind needs it: "
          "dependency.\n");
    CHECK(typing.refused("add activity duration=1d")
              .starts_with("edits.txt, row 1: An activity needs a name."));
    CHECK(typing.refused("add settings")
              .starts_with("edits.txt, row 1: A portfolio has exactly one record of settings."));
    CHECK(typing.refused("add risk name_nl=x --under P") ==
          "edits.txt, row 1: Only activities stand under others.\n");
}

TEST_CASE("what refers to a record stands in the way of removing it, or follows when that is asked") {
    Typing typing;
    typing.take(
        "add risk code=R1 name_nl=Uitloop activities=A,B\n"
        "add public_statement code=PS1 object=\"activity A\"");
    CHECK(typing.refused("remove activity A") ==
          "edits.txt, row 1: “Stap A” is still used by R1 Uitloop, PS1. Change those first. With "
          "--with-references they go too, or let go of it where they can do without.\n");
    typing.take("remove activity A --with-references");
    CHECK(typing.rows() == "B P .C ");
    CHECK(typing.view.portfolio().all<model::Risk>().findByCode("R1")->activities.size() == 1);
    CHECK(typing.view.portfolio().all<model::PublicStatement>().empty());
    typing.take("remove risk R1\nremove activity B C");
    CHECK(plain(typing.last.edits[1].label) == "Remove 2 records");
    Typing twice;
    twice.take("link A B\nlink B C");
    twice.take("remove activity B B");
    CHECK(plain(twice.last.edits[0].label) == "Remove “Stap B” (with dependencies: 2)");
    CHECK(twice.refused("set milestone A duration=1d")
              .starts_with("edits.txt, row 1: Tasks, milestones and summaries are all activities."));
    CHECK(typing.refused("remove settings x").starts_with("edits.txt, row 1: A portfolio has exactly one"));
    CHECK(typing.refused("remove activity P --under x").find("does not go with remove") != std::string::npos);
}

TEST_CASE("links are made and taken away in words or in the form of the table") {
    Typing typing;
    typing.take("link B C");
    CHECK(typing.predecessors("C") == "B");
    typing.take("link BSS+2d C");
    CHECK(typing.predecessors("C") == "B;BSS+2d");
    typing.take("link B C SS-1d");
    CHECK(typing.predecessors("C") == "B;BSS-1d");
    typing.take("unlink B C SS");
    CHECK(typing.predecessors("C") == "B");
    typing.take("link A C EB+1w\nunlink B C");
    CHECK(typing.predecessors("C") == "AFS+1w");
    CHECK(typing.refused("unlink B C").starts_with("edits.txt, row 1: “Stap C” does not wait for “Stap B”."));
    CHECK(typing.refused("link C").starts_with("edits.txt, row 1: A link needs two activities."));
    CHECK(typing.refused("link C P") ==
          "edits.txt, row 1: “Stap P” cannot be linked with what it contains, or is in.\n");
    CHECK(typing.refused("link 1 C").find("“1” is not a predecessor") != std::string::npos);
}

TEST_CASE("activities move in every way in which the window moves them") {
    Typing typing;
    typing.take("unlink A B\nmove activity B --indent");
    CHECK(typing.rows() == "A .B P .C ");
    typing.take("move activity B --outdent");
    CHECK(typing.rows() == "A B P .C ");
    typing.take("move activity A --down\nmove activity P --up");
    CHECK(typing.rows() == "B P .C A ");
    typing.take("move activity B A --under P");
    CHECK(typing.rows() == "P .C .B .A ");
    typing.take("move activity B A --before C");
    CHECK(typing.rows() == "P .B .A .C ");
    typing.take("move activity B A --after=C");
    CHECK(typing.rows() == "P .C .B .A ");
    typing.take("move activity C --top");
    CHECK(typing.rows() == "P .B .A C ");
    CHECK(
        typing.refused("move activity A").starts_with("edits.txt, row 1: Say one way in which it is moved."));
    CHECK(typing.refused("move activity A --under P --up").starts_with("edits.txt, row 1: Say one way"));
    CHECK(typing.refused("move risk R1 --up").starts_with("edits.txt, row 1: Only activities can be moved."));
    CHECK(typing.refused("move activity P --under B") ==
          "edits.txt, row 1: “Stap P” cannot stand in what it contains.\n");
}

TEST_CASE("an edit says what it moves, and which promises that touches") {
    Typing typing;
    typing.take("add baseline_date baseline=B1 baseline_date=1-1-2027 object=\"activity B\" date=9-4-2027");
    const auto before = typing.view;
    typing.take("set activity A duration=10d");
    const auto effect = effectOf(before, typing.view);
    REQUIRE(effect.moved.size() == 2);
    CHECK(effect.moved[1].activity == typing["B"].id);
    CHECK(effect.finishAfter > effect.finishBefore);
    REQUIRE(effect.promises.size() == 1);
    CHECK(effect.promises[0].after > effect.promises[0].before);
    CHECK(effectOf(before, before).moved.empty());
}

// ---- every kind and every field ---------------------------------------------------------------

/// All fields of a record, typed as they stand in a file.
EditLine allFieldsOf(const model::Portfolio& portfolio, model::ObjectRef ref) {
    EditLine line{{}, {"set", std::string{nameOf(ref.kind)}, model::recordName(portfolio, ref)}};
    const auto* record = portfolio.record(ref);
    const auto context = textContextOf(portfolio, ref.kind, record);
    for (const auto& field : model::fields(ref.kind))
        line.words.push_back(std::string{field.name} + "=" + fieldText(field, record, context));
    return line;
}

void typeEverythingBack(const model::Portfolio& portfolio) {
    const auto view = viewOf(portfolio);
    for (const auto kind : model::allKinds) {
        const auto& table = portfolio.table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            const auto line = allFieldsOf(portfolio, {kind, at->number});
            CAPTURE(line.words[1]);
            CAPTURE(line.words[2]);
            const auto typed = understand(view, {line}, model::Language::dutch);
            if (!typed) CAPTURE(plain(typed.error().front()));
            REQUIRE(typed.has_value());
            CHECK(typed->changes.empty());
        }
    }
}

TEST_CASE("what stands in a field, typed back, changes nothing: the example") {
    typeEverythingBack(tests::examplePortfolio());
}

TEST_CASE("what stands in a field, typed back, changes nothing: every field filled") {
    typeEverythingBack(tests::filledPortfolio(4));
}

TEST_CASE("what stands in a field, typed back, changes nothing: random plans") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        typeEverythingBack(tests::RandomEdits{seed}.plan());
    }
}

TEST_CASE("a value that is typed and taken is what the field says then; a refused one changes nothing") {
    const auto portfolio = tests::filledPortfolio(3);
    const auto view = viewOf(portfolio);
    int taken = 0;
    for (const auto kind : model::allKinds) {
        for (std::int64_t variant = 1; variant <= 6; ++variant) {
            const auto wanted = model::withRecordType(
                kind, [&]<class Record>(std::type_identity<Record>) -> std::shared_ptr<void> {
                    return std::make_shared<Record>(tests::filled<Record>(1, variant + 40));
                });
            const model::ObjectRef ref{kind, 1};
            for (const auto& field : model::fields(kind)) {
                CAPTURE(nameOf(kind));
                CAPTURE(field.name);
                // What is left is not written where it follows from the progress.
                if (kind == RecordKind::activity && field.name == "remaining") continue;
                // A record that is not there has no name to type.
                std::vector<model::ObjectRef> named;
                field.references(wanted.get(), named);
                if (std::any_of(named.begin(), named.end(), [&](auto each) { return !portfolio.record(each); })) continue;
                const auto context = textContextOf(portfolio, kind, portfolio.record(ref));
                const auto text = fieldText(field, wanted.get(), context);
                CAPTURE(text);
                const EditLine line{{},
                                    {"set", std::string{nameOf(kind)}, model::recordName(portfolio, ref),
                                     std::string{field.name} + "=" + text}};
                const auto typed = understand(view, {line}, model::Language::dutch);
                if (!typed) {
                    CHECK_FALSE(typed.error().empty());
                    continue;
                }
                ++taken;
                const auto after = model::apply(portfolio, typed->changes).value();
                const auto context2 = textContextOf(after, kind, after.record(ref));
                CHECK(fieldText(field, after.record(ref), context2) ==
                      (model::isName(field) ? model::oneLine(text) : text));
            }
        }
    }
    CHECK(taken > 1500);
}

}  // namespace
}  // namespace mijlpaal::app
