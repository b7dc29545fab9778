#include "letters/odt.h"

#include "letters/letter.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>
#include <pugixml.hpp>
#include <unistd.h>
#include <zip.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

using namespace mijlpaal;
using namespace mijlpaal::letters;

namespace {

namespace fs = std::filesystem;

struct Part {
    std::string name, bytes;
    int method;
};

std::vector<Part> unpacked(const std::string& odt) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(odt.data(), odt.size(), 0, &error);
    auto* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive != nullptr);
    std::vector<Part> parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0);
        Part part{stat.name, std::string(stat.size, '\0'), stat.comp_method};
        auto* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        REQUIRE(zip_fread(file, part.bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        zip_fclose(file);
        parts.push_back(std::move(part));
    }
    zip_discard(archive);
    return parts;
}

std::string partNamed(const std::string& odt, const std::string& name) {
    for (const auto& part : unpacked(odt)) {
        if (part.name == name) return part.bytes;
    }
    FAIL("no part " << name);
    return {};
}

pugi::xml_document contentOf(const std::string& odt) {
    pugi::xml_document xml;
    const auto bytes = partNamed(odt, "content.xml");
    const auto parsed = xml.load_buffer(bytes.data(), bytes.size(), pugi::parse_full | pugi::parse_ws_pcdata);
    REQUIRE_MESSAGE(parsed, parsed.description());
    return xml;
}

Document exampleLetter() {
    return letter(tests::exampleReport(), LetterKind::kamerbrief, templateOf(LetterKind::kamerbrief)).value();
}

std::string textWithin(const pugi::xml_node& node) {
    std::string text;
    for (const auto& found : node.select_nodes(".//text()")) text += found.node().value();
    return text;
}

/// A scratch folder that is gone with the test.
class Scratch {
public:
    Scratch() {
        path_ = fs::temp_directory_path() / ("mijlpaal-letters-" + std::to_string(::getpid()));
        fs::create_directories(path_);
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

bool available(const std::string& program) {
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

std::string contents(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

/// On one line, as a PDF may break lines anywhere.
std::string onOneLine(const std::string& text) {
    std::istringstream words{text};
    std::string joined, word;
    while (words >> word) joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("an ODT starts with its type, stored, and holds only the parts it needs") {
    const auto odt = odtBytes(exampleLetter()).value();
    const auto parts = unpacked(odt);

    REQUIRE(parts.size() == 6);
    CHECK(parts[0].name == "mimetype");
    CHECK(parts[0].bytes == "application/vnd.oasis.opendocument.text");
    CHECK(parts[0].method == ZIP_CM_STORE);
    // Where file type detectors look for it.
    CHECK(odt.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(parts[1].name == "content.xml");
    CHECK(parts[2].name == "styles.xml");
    CHECK(parts[3].name == "meta.xml");
    CHECK(parts[4].name == "settings.xml");
    CHECK(parts[5].name == "META-INF/manifest.xml");
    for (std::size_t i = 1; i < parts.size(); ++i) {
        pugi::xml_document xml;
        CHECK(xml.load_buffer(parts[i].bytes.data(), parts[i].bytes.size(), pugi::parse_full));
    }
}

TEST_CASE("equal documents give equal bytes, at any time and in any time zone") {
    const auto once = odtBytes(exampleLetter()).value();
    ::setenv("TZ", "Pacific/Kiritimati", 1);
    ::tzset();
    const auto again = odtBytes(exampleLetter()).value();
    ::setenv("TZ", "UTC", 1);
    ::tzset();

    CHECK(once == again);
}

TEST_CASE("an ODT does not say who made it or when, and hides nothing") {
    const auto odt = odtBytes(exampleLetter()).value();
    const auto meta = partNamed(odt, "meta.xml");
    const auto content = partNamed(odt, "content.xml");

    CHECK(count(meta, "creator") == 0);
    CHECK(count(meta, "creation-date") == 0);
    CHECK(count(meta, "editing") == 0);
    CHECK(count(meta, "<dc:date>2026-04-02T00:00:00</dc:date>") == 1);
    CHECK(count(meta, "<dc:language>nl-NL</dc:language>") == 1);
    CHECK(count(content, "annotation") == 0);
    CHECK(count(content, "tracked-changes") == 0);
    CHECK(count(content, "hidden") == 0);
    for (const std::string secret : {"2029-02-13", "GPS by the end of 2028", "Woo art."}) {
        for (const auto& part : unpacked(odt)) CHECK(count(part.bytes, secret) == 0);
    }
}

TEST_CASE("headings have levels, tables have header rows, and each source is one footnote") {
    const auto document = exampleLetter();
    const auto xml = contentOf(odtBytes(document).value());

    CHECK(xml.select_nodes("//text:h[@text:outline-level='1']").size() == 8);
    CHECK(xml.select_nodes("//table:table").size() == 2);
    CHECK(xml.select_nodes("//table:table/table:table-header-rows/table:table-row").size() == 2);
    CHECK(xml.select_nodes("//text:note").size() == document.notes.size());
    CHECK(xml.select_nodes("//text:note-ref[@text:ref-name='note4']").size() == 1);
}

TEST_CASE("the number of a footnote is kept apart from a number before it") {
    Document document;
    document.notes = {"bron"};
    document.blocks = {Paragraph{{{"tot en met 2031", false, false, {}}, {"", false, false, 0}}, {}},
                       Paragraph{{{"gereed", false, false, {}}, {"", false, false, 0}}, {}}};
    const auto xml = contentOf(odtBytes(document).value());
    const auto paragraphs = xml.select_nodes("//office:text/text:p");

    REQUIRE(paragraphs.size() == 2);
    CHECK(textWithin(paragraphs[0].node()) == "tot en met 2031\u202F1bron");
    CHECK(textWithin(paragraphs[1].node()) == "gereed1");
}

TEST_CASE("the notice and the page number are on every page, in the language of the letter") {
    auto document = exampleLetter();
    const auto styles = partNamed(odtBytes(document).value(), "styles.xml");
    CHECK(count(styles, "Voorbeeld: deels fictieve gegevens; geen officiële brief</text:p></style:header>") ==
          1);
    CHECK(count(styles, "Pagina <text:page-number") == 1);
    CHECK(count(styles, "</text:page-number> van <text:page-count") == 1);
    CHECK(count(styles, "fo:language=\"nl\" fo:country=\"NL\"") == 1);

    document.notice.clear();
    document.language = Language::english;
    const auto english = partNamed(odtBytes(document).value(), "styles.xml");
    CHECK(count(english, "Voorbeeld") == 0);
    CHECK(count(english, "Page <text:page-number") == 1);
}

TEST_CASE("text that looks like XML stays text, and what XML cannot hold is left out") {
    const auto nasty = tests::nastyText();
    Document document;
    document.title = nasty;
    document.notice = nasty;
    document.notes = {nasty};
    document.blocks = {Paragraph{{{nasty, true, false, {}}, {"", false, false, 0}}, Paragraph::Role::body},
                       Paragraph{{{"a\x01"
                                   "b\xFF"
                                   "c\uFFFEd\nregel",
                                   false,
                                   true,
                                   {}}},
                                 Paragraph::Role::body}};
    const auto odt = odtBytes(document).value();
    const auto xml = contentOf(odt);
    const auto paragraphs = xml.select_nodes("//office:text/text:p");

    REQUIRE(paragraphs.size() == 2);
    CHECK(textWithin(paragraphs[0].node()) == nasty + "1" + nasty);
    CHECK(textWithin(paragraphs[1].node()) == "a b\uFFFDcdregel");
    CHECK(paragraphs[1].node().select_nodes(".//text:line-break").size() == 1);
}

TEST_CASE("LibreOffice opens the letter and prints it, with the notice and the number on each page") {
    if (!available("soffice") || !available("pdftotext")) {
        MESSAGE("left out: soffice or pdftotext is not installed here");
        return;
    }
    const Scratch scratch;
    const auto odt = scratch.path() / "kamerbrief.odt";
    std::ofstream{odt, std::ios::binary} << odtBytes(exampleLetter()).value();
    const std::string folder = scratch.path().string();
    const auto convert = "timeout 120 soffice --headless --norestore -env:UserInstallation=file://" + folder +
                         "/profile --convert-to pdf --outdir " + folder + " " + odt.string() +
                         " >/dev/null 2>&1";
    REQUIRE(std::system(convert.c_str()) == 0);
    REQUIRE(fs::exists(scratch.path() / "kamerbrief.pdf"));
    REQUIRE(std::system(
                ("pdftotext -layout " + folder + "/kamerbrief.pdf " + folder + "/kamerbrief.txt").c_str()) ==
            0);
    if (const char* artefacts = std::getenv("MIJLPAAL_ARTEFACTS")) {
        for (const char* name : {"kamerbrief.odt", "kamerbrief.pdf"}) {
            fs::copy_file(scratch.path() / name, fs::path{artefacts} / name,
                          fs::copy_options::overwrite_existing);
        }
    }

    const auto printed = contents(scratch.path() / "kamerbrief.txt");
    const auto pages = count(printed, "\f");
    const auto text = onOneLine(printed);
    CHECK(pages >= 1);
    CHECK(count(text, "Voorbeeld: deels fictieve gegevens; geen officiële brief") == pages);
    CHECK(count(text, "Pagina 1 van " + std::to_string(pages)) == 1);
    CHECK(count(text, "Pagina " + std::to_string(pages) + " van " + std::to_string(pages)) == 1);
    CHECK(count(text, "eerste kwartaal 2029") == 1);
    CHECK(count(text, "Vaststelling definitieve datum: uiterlijk april 2028.") == 1);
    CHECK(count(text, "Handelingen I 2025/26, nr. 17") == 1);  // the footnote
}
