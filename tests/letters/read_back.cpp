#include "letters/read_back.h"

#include "letters/figures.h"
#include "letters/formats.h"
#include "letters/letter.h"
#include "letters/odt.h"
#include "letters/package.h"
#include "letters/passages.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::letters;
using Kind = TextDifference::Kind;

namespace {

const std::string heading = "Vervolg";

PublicReport withPassages() {
    auto report = tests::exampleReport();
    report.passages = {
        {"DP0001", heading, "Ik hecht aan een zorgvuldige overgang.\n\nDaarover spreek ik de keten.", {}, false},
        {"DP0002", "", "Deze brief is ook namens mijn ambtgenoot.", {}, false}};
    return report;
}

Document letterOf(const PublicReport& report) {
    return letter(report, LetterKind::kamerbrief, templateOf(LetterKind::kamerbrief)).value();
}

std::vector<ReadParagraph> readOf(const std::string& bytes) {
    const auto read = readParagraphs(bytes);
    REQUIRE(read);
    return *read;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// An ODT file with only its text, changed.
std::string edited(const std::string& bytes, const std::string& from, const std::string& to) {
    const auto content = partOf(bytes, "content.xml");
    REQUIRE(content);
    return packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                   {"content.xml", replaced(*content, from, to)}})
        .value();
}

}  // namespace

TEST_CASE(
    "a passage stands behind what is under its heading, and one without a heading before the first heading") {
    const auto text = plainText(letterOf(withPassages()));
    const auto at = [&text](const std::string& part) {
        const auto found = text.find(part);
        CAPTURE(part);
        REQUIRE(found != std::string::npos);
        return found;
    };
    CHECK(at("# Vervolg") < at("Ik hecht aan een zorgvuldige overgang."));
    CHECK(at("Ik vertrouw erop") < at("Ik hecht aan een zorgvuldige overgang."));
    CHECK(at("Ik hecht aan") < at("Daarover spreek ik de keten."));
    CHECK(at("Daarover spreek ik") < at("De Minister van Justitie en Veiligheid,"));
    CHECK(at("Deze brief is ook namens") < at("# "));
}

TEST_CASE("a passage whose heading the letter does not have is told, and stands before the signature") {
    auto document = letterOf(tests::exampleReport());
    const auto homeless = placePassages(document, {{"DP0009", "Bestaat niet", "Toch te lezen.", {}, false}});
    CHECK(homeless == std::vector<std::string>{"DP0009"});
    const auto text = plainText(document);
    CHECK(text.find("Toch te lezen.") < text.find("De Minister van Justitie en Veiligheid,"));
}

TEST_CASE("the own words of the writer are no figures of a letter") {
    const auto plain = readLetter(odtBytes(letterOf(tests::exampleReport())).value()).value();
    const auto with = readLetter(odtBytes(letterOf(withPassages())).value()).value();
    CHECK(with.figures == plain.figures);
    CHECK(with.count == plain.count);
    CHECK(with.house == House::second);
}

TEST_CASE("what was written is read back the same from ODT and DOCX, and nothing differs") {
    const auto document = letterOf(withPassages());
    const auto odt = readOf(odtBytes(document).value()), docx = readOf(docxBytes(document).value());
    CHECK(odt == docx);
    CHECK(differences(odt, docx).empty());
    const auto passages = std::ranges::count_if(odt, [](const auto& each) { return !each.passage.empty(); });
    CHECK(passages == 3);
}

TEST_CASE("a passage that was edited, one that is gone, what was added and what was changed are told apart") {
    const auto bytes = odtBytes(letterOf(withPassages())).value();
    const auto written = readOf(bytes);

    const auto reworded =
        differences(written, readOf(edited(bytes, "zorgvuldige overgang", "rustige overgang")));
    REQUIRE(reworded.size() == 1);
    CHECK(reworded[0].kind == Kind::passageChanged);
    CHECK(reworded[0].passage == "DP0001");
    CHECK(reworded[0].after == "Ik hecht aan een rustige overgang.\n\nDaarover spreek ik de keten.");

    const auto added = differences(
        written, readOf(edited(bytes, "</office:text>",
                               "<text:p>Een eigen <text:span>slot</text:span>.</text:p></office:text>")));
    REQUIRE(added.size() == 1);
    CHECK(added[0].kind == Kind::added);
    CHECK(added[0].heading == heading);
    CHECK(added[0].after == "Een eigen slot.");

    const auto changed = differences(written, readOf(edited(bytes, "Ik vertrouw erop", "Ik ga ervan uit")));
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].kind == Kind::changed);
    CHECK(changed[0].after.starts_with("Ik ga ervan uit"));

    auto without = withPassages();
    without.passages.pop_back();
    const auto gone = differences(written, readOf(odtBytes(letterOf(without)).value()));
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].kind == Kind::passageGone);
    CHECK(gone[0].passage == "DP0002");
}

TEST_CASE("in DOCX what was struck or moved away with changes tracked is gone, and what was added is there") {
    const std::string body =
        R"(<w:document><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Kern</w:t></w:r></w:p>)"
        R"(<w:p><w:r><w:t>Blijft </w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del>)"
        R"(<w:moveFrom><w:r><w:t>verhuisd</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>erbij</w:t></w:r></w:ins></w:p>)"
        R"(<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cel</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>)";
    const auto read = readOf(packed({{"mimetype", "x"}, {"word/document.xml", body}}).value());
    CHECK(read == std::vector<ReadParagraph>{{"Kern", "Blijft erbij", ""}});
}

TEST_CASE("bytes that are no letter are refused, and a file that is nested without end is not followed") {
    CHECK(plain(readParagraphs("geen zip").error()) ==
          "This is not a letter that can be read. Give an ODT or DOCX file.");
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    deep += "<text:p>x</text:p>";
    for (int i = 0; i < 100'000; ++i) deep += "</a>";
    CHECK(readOf(packed({{"mimetype", "x"}, {"content.xml", deep}}).value()).empty());
}
