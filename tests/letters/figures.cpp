#include "letters/figures.h"

#include "letters/formats.h"
#include "letters/letter.h"
#include "letters/odt.h"
#include "letters/package.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::letters;
using tests::day;
using tests::exampleReport;

namespace {

Document example(const PublicReport& report = exampleReport()) {
    return letter(report, LetterKind::kamerbrief, templateOf(LetterKind::kamerbrief)).value();
}

std::string bytesOf(const Document& document) {
    return odtBytes(document).value();
}

const CheckedFigure* find(const std::vector<CheckedFigure>& figures, const std::string& name) {
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const auto& each) { return each.told.name == name; });
    return found == figures.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the mark of a figure gives the figure back, and other marks give none") {
    for (const std::string figure : {"A0172.finish", "law.chance", "K-1_b.x", "é ü", ""}) {
        const auto mark = markName(figure, 12);
        CHECK(mark.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_") ==
              std::string::npos);
        CHECK(figureOfMark(mark) == figure);
    }
    for (const std::string other : {"", "mp", "mp_x", "mpx_A", "_Toc12", "mp1_A_2", "mp1_A_GG"})
        CHECK_FALSE(figureOfMark(other));
}

TEST_CASE("every figure of a letter is found again in its file, with date, revision and what it answers") {
    const auto document = example();
    const auto found = readLetter(bytesOf(document)).value();
    CHECK(found.figures == figuresIn(document));
    CHECK(found.figures.size() > 20);
    CHECK(found.date == day(2026, 4, 2));
    CHECK(found.revision == "12");
    CHECK(found.fingerprint == "9f86d081884c7d65");
    CHECK(found.occasion == "K04");

    const auto word = readLetter(docxBytes(document).value()).value();
    CHECK(word.figures == found.figures);
    CHECK(word.date == found.date);
    CHECK(word.fingerprint == found.fingerprint);
}

TEST_CASE("a letter of an unchanged report holds in every figure") {
    const auto found = readLetter(bytesOf(example())).value();
    const auto checked = checkFigures(found.figures, letterValues(exampleReport()));
    CHECK(std::all_of(checked.begin(), checked.end(),
                      [](const auto& each) { return each.verdict == CheckedFigure::Verdict::holds; }));
}

TEST_CASE("a figure that changed is told with what it is now, and one that is no longer told as gone") {
    const auto found = readLetter(bytesOf(example())).value();
    auto later = exampleReport();
    later.milestones[2].fact.when = ToldDate{day(2029, 5, 1), Precision::quarter};
    later.law->parts[0].ready = "onwaarschijnlijk";
    later.money[0].years[0].amount = 40'000'000;
    later.milestones.erase(later.milestones.begin() + 1);
    const auto checked = checkFigures(found.figures, letterValues(later));

    const auto* gps = find(checked, "A0172.finish");
    REQUIRE(gps);
    CHECK(gps->verdict == CheckedFigure::Verdict::changed);
    CHECK(gps->told.text == "eerste kwartaal 2029");
    CHECK(gps->now == "tweede kwartaal 2029");
    CHECK(find(checked, "LP1.chance")->now == "onwaarschijnlijk");
    CHECK(find(checked, "F05.stand.2024")->now == "€ 40 miljoen");
    CHECK(find(checked, "A0073.finish")->verdict == CheckedFigure::Verdict::gone);
    CHECK(find(checked, "LM32.planned_date")->verdict == CheckedFigure::Verdict::holds);
}

TEST_CASE("a word processor may split a figure over spans, and what it added is passed over") {
    const std::string content =
        R"(<office:document-content><text:tracked-changes>weg</text:tracked-changes><text:p>GPS )"
        R"(<text:bookmark-start text:name="mp1_A0172_2Efinish"/>eerste <text:span>kwartaal</text:span><text:s/>2029)"
        R"(<office:annotation>nota</office:annotation><text:bookmark-end text:name="mp1_A0172_2Efinish"/>)"
        R"(<text:bookmark-start text:name="eigen"/>x<text:bookmark-end text:name="eigen"/></text:p></office:document-content>)";
    const auto found = readLetter(packed({{"mimetype", "x"}, {"content.xml", content}}).value()).value();
    CHECK(found.figures == std::vector<ShownFigure>{{"A0172.finish", "eerste kwartaal 2029"}});
    CHECK_FALSE(found.date);
}

TEST_CASE("a file that is no letter of ours is refused") {
    CHECK(plain(readLetter("geen zip").error()) ==
          "This is not a letter that can be read. Give an ODT or DOCX file.");
    const auto other = packed({{"mimetype", "x"}, {"content.xml", "<a>tekst</a>"}}).value();
    CHECK(plain(readLetter(other).error()) ==
          "The letter holds no figures that Mijlpaal marked. Give an ODT or DOCX file that it wrote.");
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "<a>";
    deep += "x";
    for (int i = 0; i < 200'000; ++i) deep += "</a>";
    CHECK_FALSE(readLetter(packed({{"mimetype", "x"}, {"content.xml", deep}}).value()));
    auto broken = bytesOf(example());
    broken.resize(broken.size() / 2);
    CHECK_FALSE(readLetter(broken));
}
