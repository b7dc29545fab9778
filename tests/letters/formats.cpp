#include "letters/formats.h"

#include "letters/letter.h"
#include "letters/package.h"
#include "letters/public_plan.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>
#include <pugixml.hpp>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::letters;
using tests::exampleReport;

namespace {

Document example(LetterKind kind = LetterKind::kamerbrief) {
    return letter(exampleReport(), kind, templateOf(kind)).value();
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

Document nasty() {
    const auto marks = tests::nastyText();
    Document document;
    document.title = document.notice = marks;
    document.notes = {marks};
    document.properties = {{"Naam", marks}};
    document.blocks = {
        Heading{1, {{marks, false, false, {}}}, false},
        Paragraph{{{marks, true, true, {}}, {"", false, false, 0}, {"x\ny", false, false, {}}}, {}},
        List{false, {{{marks, false, false, {}}}}}, Particulars{{{marks, {{marks, false, false, {}}}}}},
        Table{{1, 1},
              {{{marks, false, false, {}}}, {{"b", false, false, {}}}},
              {{{{marks, false, false, {}}}, {}}}}};
    return document;
}

}  // namespace

TEST_CASE("the format follows the ending of the name, in capitals or not, and an unknown ending has none") {
    for (const auto& [format, ending] : formatEndings) CHECK(formatOf(ending) == format);
    CHECK(formatOf(".DOCX") == Format::docx);
    CHECK_FALSE(formatOf(".doc"));
    CHECK_FALSE(formatOf(""));
}

TEST_CASE("equal documents give equal bytes in every format") {
    for (const auto& [format, ending] : formatEndings)
        CHECK(bytesOf(example(), format).value() == bytesOf(example(), format).value());
}

TEST_CASE("a Word document has each part it names, each well formed, and says neither author nor moment") {
    for (const auto& document : {example(), nasty()}) {
        const auto bytes = docxBytes(document).value();
        for (const char* name :
             {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
              "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/footnotes.xml",
              "word/header1.xml", "word/footer1.xml", "docProps/core.xml", "docProps/custom.xml"}) {
            const auto part = partOf(bytes, name);
            REQUIRE_MESSAGE(part, name);
            pugi::xml_document xml;
            const auto parsed = xml.load_buffer(part->data(), part->size());
            CHECK_MESSAGE(parsed, name << ": " << parsed.description());
            CHECK(count(*part, "creator") == 0);
            CHECK(count(*part, "lastModifiedBy") == 0);
        }
    }
    const auto body = partOf(docxBytes(example()).value(), "word/document.xml").value();
    CHECK(count(body, "<w:tblHeader/>") == 2);
    CHECK(count(body, "w:name=\"mp") > 20);
    CHECK(count(body, "<w:footnoteReference ") == example().notes.size());
}

TEST_CASE("a page of HTML is one whole, in its language, with heads of tables and notes that lead back") {
    const auto html = htmlText(example());
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    CHECK(count(html, "<h1>") == 1);
    CHECK(count(html, "<th scope=\"col\">") == 4 + 5);
    CHECK(count(html, "role=\"doc-backlink\"") == example().notes.size());
    CHECK(count(html, "<data value=\"A0172.finish\">eerste kwartaal 2029</data>") == 1);
    CHECK(count(html, "http") == 0);
    CHECK(count(html, "<script") == 0);
    // Marks of a value are text: beside what we write ourselves there is no other tag.
    const auto marked = htmlText(nasty());
    CHECK(count(marked, "<b>") == 0);
    CHECK(count(marked, "&lt;b&gt;&amp;amp; {{betreft}}") > 5);
}

TEST_CASE("marks of a value mean nothing in Markdown, wherever they come") {
    const auto text = markdownText(nasty());
    CHECK(count(text, "\\<b\\>") == 8 + 2);
    CHECK(count(text, " ** vet") == 0);
    CHECK(count(text, "\n\\#") == 0);
    CHECK(count(markdownText(example()), "\n| --- |") == 2);
    Document lists;
    lists.blocks = {Paragraph{{{"- geen lijst", false, false, {}}}, {}},
                    Paragraph{{{"12. geen nummer", false, false, {}}}, {}}};
    CHECK(markdownText(lists) == "# \n\n\\- geen lijst\n\n12\\. geen nummer\n");
}

TEST_CASE("a calendar tells each milestone over the period that may be told, in lines of at most 75 bytes") {
    const auto calendar = calendarText(exampleReport());
    CHECK(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(calendar.ends_with("END:VCALENDAR\r\n"));
    CHECK(count(calendar, "BEGIN:VEVENT\r\n") == 6);
    // A quarter, a year, a day, and a last moment.
    CHECK(count(calendar,
                "UID:A0172@mijlpaal\r\nDTSTAMP:20260331T000000Z\r\nDTSTART;VALUE=DATE:20290101\r\nDTEND;"
                "VALUE=DATE:20290401\r\n") == 1);
    CHECK(count(calendar, "DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20280101\r\n") == 1);
    CHECK(count(calendar,
                "DTSTART;VALUE=DATE:20290401\r\nDTEND;VALUE=DATE:20290402\r\nSUMMARY:Inwerkingtreding nieuw "
                "Wetboek\r\n") == 1);
    CHECK(count(calendar, "DTSTART;VALUE=DATE:20280430\r\nDTEND;VALUE=DATE:20280501\r\n") == 1);
    std::size_t start = 0;
    for (auto end = calendar.find("\r\n"); end != std::string::npos;
         start = end + 2, end = calendar.find("\r\n", start))
        CHECK(end - start <= 75);

    auto marked = exampleReport();
    marked.milestones[0].fact.text = "een; twee, drie \\ vier\nEND:VCALENDAR";
    const auto escaped = calendarText(marked);
    CHECK(count(escaped, "SUMMARY:Een\\; twee\\, drie \\\\ vier END:VCALENDAR") == 1);
    CHECK(count(escaped, "\nEND:VCALENDAR") == 1);
}

TEST_CASE("the page of the plan holds milestones, the law and its Books, and no day behind a quarter") {
    const auto html = htmlText(publicPlan(exampleReport()).value());
    CHECK(count(html, "<h2>Mijlpalen</h2>") == 1);
    CHECK(count(html, "eerste kwartaal 2029") == 1);
    CHECK(count(html, "2 Het opsporingsonderzoek") == 1);
    CHECK(count(html, "13 februari") == 0);
    CHECK(count(html, "Woo art.") == 0);
}

TEST_CASE(
    "what should have happened is not established in the public plan, and the news is no source of it") {
    auto report = exampleReport();
    report.milestones[1].fact.when = ToldDate{tests::day(2026, 4, 1), Precision::day};
    report.milestones[1].fact.standing = Standing::unknown;
    report.law->milestones[1].fact.when = ToldDate{tests::day(2026, 3, 1), Precision::month};
    report.law->milestones[1].fact.rank = SourceRank::press;
    report.law->milestones[1].fact.reference = "Nieuwsblad";
    const auto html = htmlText(publicPlan(report).value());
    CHECK(html.find("niet vastgesteld; werd verwacht ") != std::string::npos);
    CHECK(html.find("Nieuwsblad") == std::string::npos);
    const auto calendar = calendarText(report);
    CHECK(calendar.find("Niet vastgesteld of dit is gebeurd") != std::string::npos);
    CHECK(calendar.find("Nieuwsblad") == std::string::npos);
    CHECK(calendarText(exampleReport()).find("Niet vastgesteld") == std::string::npos);
}
