#include "letters/drawing/png.h"
#include "letters/formats.h"
#include "letters/letter.h"
#include "letters/odt.h"
#include "letters/package.h"
#include "letters/parts/parts.h"
#include "letters/parts/timeline.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::letters;

namespace {

Document progress(const PublicReport& report = tests::exampleReport()) {
    return letter(report, LetterKind::progress, templateOf(LetterKind::progress)).value();
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::vector<std::string> textsIn(const chart::Picture& picture) {
    std::vector<std::string> texts;
    for (const auto& shape : picture.shapes) {
        if (const auto* text = std::get_if<chart::Text>(&shape)) texts.push_back(text->text);
    }
    return texts;
}

}  // namespace

TEST_CASE(
    "the line of time names every milestone that is told with a date, within its frame, and says in words "
    "what it shows") {
    const auto report = tests::exampleReport();
    const auto timeline = timelineOf(report);
    REQUIRE(timeline);
    const auto texts = textsIn(timeline->picture);
    for (const auto& each : report.milestones) {
        if (!each.fact.when) continue;
        CAPTURE(each.fact.text);
        CHECK(std::ranges::any_of(texts, [&](const std::string& text) {
            return text.size() > 2 && text.find_first_not_of("0123456789") != std::string::npos &&
                   holds(milestoneName(each.fact), text);
        }));
    }
    for (const auto& shape : timeline->picture.shapes) {
        const auto* bar = std::get_if<chart::Rectangle>(&shape);
        if (!bar) continue;
        CHECK(bar->area.left >= 0);
        CHECK(bar->area.right() <= timeline->picture.width + 1);
    }
    CHECK(holds(timeline->description, "Tijdlijn van "));
    CHECK(holds(timeline->description, "De tabel heeft dezelfde gegevens."));
}

TEST_CASE("without a milestone that has a date there is no line of time, and the report leaves it out") {
    auto report = tests::exampleReport();
    report.milestones.clear();
    CHECK_FALSE(timelineOf(report));
    CHECK(illustrationsIn(progress(report)).empty());
}

TEST_CASE("a drawing of a period shows no more of it than the period") {
    auto report = tests::exampleReport();
    report.milestones.resize(1);
    report.milestones[0].fact.when = ToldDate{tests::day(2028, 11, 2), Precision::year};
    const auto one = timelineOf(report);
    report.milestones[0].fact.when = ToldDate{tests::day(2028, 2, 20), Precision::year};
    CHECK(timelineOf(report) == one);
}

TEST_CASE("every format has the drawing with its words") {
    const auto document = progress();
    REQUIRE(illustrationsIn(document).size() == 1);
    const auto& words = illustrationsIn(document)[0]->description;

    const auto odt = odtBytes(document).value();
    CHECK(partOf(odt, "Pictures/1.png")->starts_with("\x89PNG"));
    CHECK(holds(*partOf(odt, "content.xml"), "<svg:desc>" + words + "</svg:desc>"));
    CHECK(holds(*partOf(odt, "META-INF/manifest.xml"), "Pictures/1.png"));

    const auto docx = docxBytes(document).value();
    CHECK(partOf(docx, "word/media/1.png")->starts_with("\x89PNG"));
    CHECK(holds(*partOf(docx, "word/document.xml"), "descr=\"" + words + "\""));
    CHECK(holds(*partOf(docx, "word/_rels/document.xml.rels"), "media/1.png"));

    CHECK(holds(htmlText(document), words));
    CHECK(holds(htmlText(document), "<svg "));
    CHECK(holds(markdownText(document), words));
    CHECK(holds(plainText(document), words));
}

TEST_CASE("equal drawings make equal bytes") {
    const auto timeline = timelineOf(tests::exampleReport());
    const auto one = drawing::pngOf(timeline->picture), other = drawing::pngOf(timeline->picture);
    REQUIRE(one);
    CHECK(*one == *other);
    CHECK(pdfBytes(progress()).value() == pdfBytes(progress()).value());
}

TEST_CASE("a template that names another drawing is refused with its line") {
    const Template words{"eigen", "Tekst.\n\n@beeld taart\n"};
    const auto made = letter(tests::exampleReport(), LetterKind::progress, words);
    REQUIRE_FALSE(made);
    CHECK(holds(plain(made.error()), "there is no drawing “taart”"));
}
