// Notes go to other programs and come back. It stands here because app is the lowest room that sees both
// import and export.
#include "export/csv_folder.h"
#include "export/mspdi.h"
#include "export/xer.h"
#include "formats/xer/file.h"
#include "formats/xer/memo_text.h"
#include "import/csv_folder.h"
#include "import/mspdi.h"
#include "import/xer.h"
#include "model/notes.h"
#include "tests/app/support/example.h"
#include "tests/support/mspdi_text.h"
#include "tests/support/xer_file.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::Note;

namespace {

scheduling::Schedule scheduleOf(const model::Portfolio& plan) {
    return scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
}

model::Portfolio fromMspdi(const std::string& text, const model::Portfolio& base = {}) {
    auto imported = importing::readMspdiText(text, "Plan.xml", base, {});
    REQUIRE_FALSE(base::hasErrors(imported.findings));
    return std::move(imported.portfolio);
}
model::Portfolio fromXer(const std::string& text, const model::Portfolio& base = {}) {
    auto imported = importing::readXerText(text, "plan.xer", base, {});
    REQUIRE_FALSE(base::hasErrors(imported.findings));
    return std::move(imported.portfolio);
}
std::string asMspdi(const model::Portfolio& plan) {
    return exporting::mspdiText(plan, scheduleOf(plan)).bytes;
}
std::string asXer(const model::Portfolio& plan) {
    return exporting::xerText(plan, scheduleOf(plan)).bytes;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

/// "text (address)" of each, in the order of their ids.
std::vector<std::string> told(const model::Portfolio& plan) {
    std::vector<std::string> all;
    for (const auto& note : plan.all<Note>())
        all.push_back(note.address.empty() ? note.text : note.text + " (" + note.address + ")");
    return all;
}

using Told = std::vector<std::string>;

model::Portfolio noted(model::Portfolio plan, std::string text, std::string address = {}) {
    Note note;
    note.object = refTo(plan.all<model::Activity>().begin()->id);
    note.text = std::move(text);
    note.address = std::move(address);
    note.authorRole = "planner";
    note.day = model::makeDay(2027, 3, 1);
    return model::apply(plan, model::addNote(plan, note).value()).value();
}

bool tells(const base::Findings& findings, const std::string& sentence) {
    return std::any_of(findings.begin(), findings.end(), [&](const base::Finding& finding) {
        return plain(finding.message).find(sentence) != std::string::npos;
    });
}

const std::string oneTask = MspdiText{}.task(1, "Bouw", tag("Duration", "PT8H0M0S")).text();

}  // namespace

TEST_CASE("the notes of a task of MS Project become a note, and go back as they stood") {
    const auto text =
        MspdiText{}
            .task(1, "Bouw", tag("Duration", "PT8H0M0S") + tag("Notes", " Een\n twee &amp; drie "))
            .text();
    const auto plan = fromMspdi(text);
    CHECK(told(plan) == Told{" Een\n twee & drie "});
    CHECK(plan.all<Note>().begin()->object.kind == model::RecordKind::activity);
    CHECK(asMspdi(plan).find("<Notes> Een\n twee &amp; drie </Notes>") != std::string::npos);
    CHECK(fromMspdi(text, plan).all<Note>() == plan.all<Note>());
}

TEST_CASE("notes come back from MS Project as the notes they were, with day, author and address") {
    const auto plan = noted(noted(fromMspdi(oneTask), "Een", "https://example.org/"), "Twee");
    const auto text = asMspdi(plan);
    CHECK(text.find("<Notes>Een\nhttps://example.org/\n\nTwee</Notes>") != std::string::npos);
    CHECK(fromMspdi(text, plan).all<Note>() == plan.all<Note>());
    CHECK(told(fromMspdi(text)) == Told{"Een\nhttps://example.org/\n\nTwee"});
}

TEST_CASE("what was changed in MS Project changes that note, and what was added is a new one") {
    const auto plan = noted(noted(fromMspdi(oneTask), "Een", "https://example.org/"), "Twee");
    const auto changed = fromMspdi(replaced(asMspdi(plan), "Twee", "Twee en een half"), plan);
    CHECK(told(changed) == Told{"Een (https://example.org/)", "Twee en een half"});
    CHECK(changed.all<Note>().at({2}).authorRole == "planner");
    const auto added = fromMspdi(replaced(asMspdi(plan), "Twee", "Twee\n\nDrie"), plan);
    CHECK(told(added) == Told{"Een (https://example.org/)", "Twee", "Drie"});
    // What was added here meanwhile stays.
    const auto more = noted(plan, "Hier");
    CHECK(told(fromMspdi(asMspdi(plan), more)) == Told{"Een (https://example.org/)", "Twee", "Hier"});
}

TEST_CASE("notes that an earlier version kept for MS Project stand before new ones") {
    auto plan = fromMspdi(oneTask);
    const auto activity = refTo(plan.all<model::Activity>().begin()->id);
    plan.all<model::ForeignPart>().put(
        {plan.all<model::ForeignPart>().nextId(), activity, "mspdi", "Task", "<Notes>Oud</Notes>"});
    CHECK(asMspdi(plan).find("<Notes>Oud</Notes>") != std::string::npos);
    CHECK(asMspdi(noted(plan, "Nieuw")).find("<Notes>Oud\n\nNieuw</Notes>") != std::string::npos);
}

TEST_CASE("an export says what of the notes has no place there") {
    const auto& plan = examplePortfolio();
    const auto mspdi = exporting::mspdiText(plan, scheduleOf(plan)).findings;
    CHECK(tells(mspdi, "Notes are written without their date and author: 2."));
    CHECK(tells(mspdi, "notes: 3"));
    const auto xer = exporting::xerText(plan, scheduleOf(plan)).findings;
    CHECK(tells(xer, "Notes are written without their date and author: 2."));
    CHECK(tells(xer, "notes: 3"));
    CHECK_FALSE(tells(xer, "Notes of summaries"));
    auto summed = plan;
    for (const auto& each : plan.all<model::Activity>()) {
        if (each.kind != model::ActivityKind::summary) continue;
        Note note;
        note.object = refTo(each.id);
        note.text = "Fase is laat";
        summed = model::apply(summed, model::addNote(summed, note).value()).value();
        break;
    }
    CHECK(tells(exporting::xerText(summed, scheduleOf(summed)).findings, "Notes of summaries are left out: 1."));
    auto resourced = plan;
    model::Resource team;
    team.id = {1};
    team.code = "TEAM";
    resourced.all<model::Resource>().put(team);
    Note note;
    note.object = refTo(team.id);
    note.text = "Vanaf mei";
    resourced = model::apply(resourced, model::addNote(resourced, note).value()).value();
    CHECK(exporting::csvLosses(resourced).empty());
    CHECK(exporting::csvTexts(resourced).at("notes.csv").find("Vanaf mei") != std::string::npos);
    CHECK(exporting::csvLosses(plan).empty());
    // An approval names a branch of this file.
    model::Approval approval;
    approval.id = {1};
    resourced.all<model::Approval>().put(approval);
    CHECK(tells(exporting::csvLosses(resourced), "and are left out: approvals: 1."));
}

TEST_CASE("notes of a file of P6 become notes, without the form that letters have there") {
    auto file = XerFile{}.task("A").task("B");
    file.row("MEMOTYPE", {{"memo_type_id", "7"}, {"task_flag", "Y"}, {"memo_type", "Scope"}});
    file.row("TASKMEMO",
             {{"memo_id", "1"},
              {"task_id", "B"},
              {"memo_type_id", "7"},
              {"proj_id", "1"},
              {"task_memo", "<HTML><BODY><P><B>Een</B> &amp; twee</P><P>drie</P></BODY></HTML>"}});
    file.row("TASKMEMO", {{"memo_id", "2"}, {"task_id", "A"}, {"task_memo", "plat"}});
    file.row("TASKMEMO", {{"memo_id", "3"}, {"task_id", "X"}, {"task_memo", "van elders"}});
    const auto bytes = file.text();
    const auto plan = fromXer(bytes);
    CHECK(told(plan) == Told{"Een & twee\ndrie", "plat"});
    CHECK(fromXer(bytes, plan).all<Note>() == plan.all<Note>());
    // Unchanged, each goes back with its form.
    const auto again = asXer(plan);
    CHECK(again.find("<P><B>Een</B> &amp; twee</P>") != std::string::npos);
    CHECK(again.find("van elders") != std::string::npos);
}

TEST_CASE("a note that is changed or added here goes to P6, under a topic that it knows") {
    auto file = XerFile{}.task("A").task("B");
    file.row("MEMOTYPE", {{"memo_type_id", "6"}, {"task_flag", "N"}, {"memo_type", "EPS"}});
    file.row("MEMOTYPE", {{"memo_type_id", "7"}, {"task_flag", "Y"}, {"memo_type", "Scope"}});
    file.row(
        "TASKMEMO",
        {{"memo_id", "1"}, {"task_id", "B"}, {"memo_type_id", "7"}, {"proj_id", "1"}, {"task_memo", "plat"}});
    auto plan = fromXer(file.text());
    auto note = *plan.all<Note>().begin();
    note.text = "veranderd";
    plan.all<Note>().put(note);
    plan = noted(plan, "nieuw");
    const auto text = asXer(plan);
    const auto written = formats::xer::readFile(text, "plan.xer").file.value();
    const auto* memos = written.find("TASKMEMO");
    REQUIRE(memos);
    REQUIRE(memos->rows.size() == 2);
    CHECK(memos->cell(memos->rows[0], "memo_id") == "1");
    CHECK(formats::xer::plainMemo(memos->cell(memos->rows[0], "task_memo")) == "veranderd");
    CHECK(formats::xer::plainMemo(memos->cell(memos->rows[1], "task_memo")) == "nieuw");
    CHECK(memos->cell(memos->rows[1], "memo_type_id") == "7");
    CHECK(fromXer(text, plan).all<Note>() == plan.all<Note>());
}

TEST_CASE("a plan that P6 never saw brings a topic for its notes, and no table of notes without any") {
    const auto plan = fromMspdi(oneTask);
    CHECK(asXer(plan).find("TASKMEMO") == std::string::npos);
    const auto text = asXer(noted(plan, "Een\n\ntwee"));
    CHECK(text.find("%T\tMEMOTYPE") < text.find("%T\tTASKMEMO"));
    CHECK(told(fromXer(text)) == Told{"Een\n\ntwee"});
}

TEST_CASE("any text of a note comes back from P6 as it was") {
    rc::check([] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "a", " ", "  ", "\n", "<", ">", "&", "&amp;", "\t", "é", "</P>", "<b>", "\"", "'", "x y", "€"));
        std::string text;
        for (const auto& part : parts) text += part;
        RC_ASSERT(formats::xer::plainMemo(formats::xer::memoOf(text)) == text);
    });
}

TEST_CASE("what P6 writes of a note is read as a person sees it") {
    using formats::xer::plainMemo;
    CHECK(plainMemo("een\x7F\x7Ftwee") == "een\ntwee");
    CHECK(plainMemo("een\r\ntwee") == "een\ntwee");
    CHECK(plainMemo("a < b en b > c") == "a < b en b > c");
    CHECK(plainMemo("<html><head><style>p {x}</style></head><body><p>een\x7F\x7F  "
                    "twee</p>\x7F\x7F<p>drie<br/>vier</p></body></html>") == "een twee\ndrie\nvier");
    CHECK(plainMemo("<ul><li>een</li><li>twee</li></ul>na") == "een\ntwee\nna");
    CHECK(plainMemo("<p>&#233;&#x20AC;&onbekend;&nbsp;x</p>") == "é€&onbekend; x");
    CHECK(plainMemo("<!-- weg --><p>blijft") == "blijft");
}
