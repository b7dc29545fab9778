// Pointers as the standard library has them; the header asks each user to choose.
#define POINTERHOLDER_TRANSITION 4

#include "letters/formats.h"
#include "letters/letter.h"
#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>

using namespace mijlpaal;
using namespace mijlpaal::letters;

namespace {

namespace fs = std::filesystem;
using Handle = QPDFObjectHandle;

Runs plainRun(const std::string& text) {
    return {{text, false, false, {}}};
}

Document example(LetterKind kind = LetterKind::kamerbrief) {
    return letter(tests::exampleReport(), kind, templateOf(kind)).value();
}

/// The structure of a PDF, as a reader walks through it.
struct Structure {
    std::vector<std::string> types;  ///< in the order of reading, a space before each for each level
    std::map<std::pair<int, int>, int> stretches;  ///< how often content of a page is held, by its number
    std::vector<Handle> elements;
};

void walk(Handle element, int depth, const std::map<QPDFObjGen, int>& pages, Structure& found) {
    found.types.push_back(std::string(static_cast<std::size_t>(depth), ' ') + element.getKey("/S").getName());
    found.elements.push_back(element);
    for (auto kid : element.getKey("/K").getArrayAsVector()) {
        if (kid.getKey("/Type").getName() == "/MCR") {
            ++found.stretches[{pages.at(kid.getKey("/Pg").getObjGen()),
                               static_cast<int>(kid.getKey("/MCID").getIntValue())}];
        } else {
            CHECK(kid.getKey("/P").getObjGen() == element.getObjGen());
            walk(kid, depth + 1, pages, found);
        }
    }
}

/// A PDF read again, with the checks that hold for any.
class Read {
public:
    explicit Read(const std::string& bytes) : bytes_{bytes} {
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("test", bytes_.data(), bytes_.size());
        std::map<QPDFObjGen, int> pages;
        auto all = QPDFPageDocumentHelper{pdf}.getAllPages();
        for (auto& page : all) pages.emplace(page.getObjectHandle().getObjGen(), static_cast<int>(pages.size()));
        auto root = pdf.getRoot().getKey("/StructTreeRoot");
        walk(root.getKey("/K"), 0, pages, structure);
        auto parents = root.getKey("/ParentTree").getKey("/Nums");
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto index = static_cast<int>(i);
            CHECK(all[i].getObjectHandle().getKey("/StructParents").getIntValue() == index);
            CHECK(parents.getArrayItem(2 * index).getIntValue() == index);
            checkContent(all[i].getObjectHandle(), index, parents.getArrayItem(2 * index + 1));
        }
    }

    std::size_t count(const std::string& type) const {
        std::size_t number = 0;
        for (const auto& each : structure.types) number += each.substr(each.find('/')) == type ? 1 : 0;
        return number;
    }

    QPDF pdf;
    Structure structure;

private:
    /// All that is drawn is either held by the tree, once, or is marked as no part of the text.
    void checkContent(Handle page, int index, Handle owners) {
        const auto data = page.getKey("/Contents").getStreamData(qpdf_dl_all);
        std::istringstream content{{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()}};
        int depth = 0;
        for (std::string line; std::getline(content, line);) {
            const bool begins = line.ends_with(" BDC") || line.ends_with(" BMC");
            if (begins && depth++ == 0) {
                const auto number = line.find("/MCID ");
                if (number == std::string::npos) {
                    CHECK(line == "/Artifact BMC");
                } else {
                    const int id = std::stoi(line.substr(number + 6));
                    CHECK(structure.stretches[{index, id}] == 1);
                    CHECK(owners.getArrayItem(id).isDictionary());
                }
            }
            if (line == "EMC") --depth;
            if (line.find("Tj") != std::string::npos || line.find("TJ") != std::string::npos || line.ends_with(" S"))
                CHECK_MESSAGE(depth > 0, line);
        }
        CHECK(depth == 0);
    }

    std::string bytes_;
};

/// A scratch folder that is gone with the test.
class Scratch {
public:
    Scratch() : path_{fs::temp_directory_path() / ("mijlpaal-pdf-" + std::to_string(::getpid()))} {
        fs::create_directories(path_);
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    std::string saved(const std::string& bytes) const {
        const auto file = path_ / "letter.pdf";
        std::ofstream{file, std::ios::binary} << bytes;
        return file.string();
    }
    /// What a command prints. Errors of the command fail the test.
    std::string said(const std::string& command) const {
        const auto out = (path_ / "out").string();
        const int code = std::system((command + " > " + out + " 2>&1").c_str());
        std::ifstream in{out, std::ios::binary};
        std::string text{std::istreambuf_iterator<char>{in}, {}};
        CHECK_MESSAGE(code == 0, command << ": " << text);
        return text;
    }

private:
    fs::path path_;
};

std::set<std::string> wordsOf(const std::string& text) {
    std::istringstream stream{text};
    return {std::istream_iterator<std::string>{stream}, {}};
}

/// Without what a plain text has between words and a page has not, and the other way round.
std::string withoutSigns(std::string text) {
    for (const std::string sign : {"\u00A0", "|", "#", ":", "- ", "•"}) {
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at)) text.replace(at, sign.size(), " ");
    }
    return text;
}

}  // namespace

TEST_CASE("every kind of letter is a PDF that says what each part of it is, in the order of reading") {
    for (const auto& each : letterKinds) {
        CAPTURE(each.second);
        const auto kind = each.first;
        const Read read{pdfBytes(example(kind)).value()};
        REQUIRE(read.structure.types.front() == "/Document");
        // Headings begin at the first level and skip none.
        int last = 0;
        for (const auto& type : read.structure.types) {
            const auto name = type.substr(type.find('/'));
            if (name.size() != 3 || !name.starts_with("/H")) continue;
            const int level = name[2] - '0';
            CHECK(level <= last + 1);
            last = level;
        }
    }
    const Read read{pdfBytes(example()).value()};
    CHECK(read.count("/H1") == 8);
    CHECK(read.count("/Table") == 2);
    CHECK(read.count("/TH") == 4 + 5);
    CHECK(read.count("/TD") == 4 * 3 + 5 * 2);
    CHECK(read.count("/Note") == example().notes.size());
    CHECK(read.count("/LI") == read.count("/LBody"));
    CHECK(read.count("/LI") == 6);
}

TEST_CASE("heads of columns, lists and notes of a PDF say what a reader for the blind asks for") {
    const Read read{pdfBytes(example()).value()};
    std::set<std::string> notes;
    for (auto element : read.structure.elements) {
        const auto type = element.getKey("/S").getName();
        if (type == "/TH") CHECK(element.getKey("/A").getKey("/Scope").getName() == "/Column");
        if (type == "/L") CHECK(element.getKey("/A").getKey("/ListNumbering").getName() == "/Disc");
        if (type == "/Note") CHECK(notes.insert(element.getKey("/ID").getStringValue()).second);
    }
    CHECK(notes.size() == example().notes.size());
}

TEST_CASE("a PDF says its language, title and day, and neither who made it nor when") {
    Read read{pdfBytes(example()).value()};
    auto root = read.pdf.getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "nl-NL");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    // Not packed: others than readers of PDF look for it too.
    const auto data = root.getKey("/Metadata").getRawStreamData();
    const std::string about{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    CHECK(about.find("<pdfaid:part>2</pdfaid:part>") != std::string::npos);
    CHECK(about.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos);
    CHECK(about.find("Stand van zaken vervanging strafrechtsystemen OM</rdf:li>") != std::string::npos);
    CHECK(about.find("2026-04-02T00:00:00Z") != std::string::npos);
    auto intent = root.getKey("/OutputIntents").getArrayItem(0);
    CHECK(intent.getKey("/DestOutputProfile").getStreamData(qpdf_dl_all)->getSize() > 128);
    const std::set<std::string> allowed{"/Title", "/CreationDate", "/Briefdatum", "/Aanleiding", "/Peildatum", "/Revisie", "/Controlegetal", "/Kamer",
                                        "/Cijfers"};
    for (const auto& key : read.pdf.getTrailer().getKey("/Info").getKeys()) CHECK_MESSAGE(allowed.contains(key), key);
    for (const char* key : {"/Names", "/AcroForm", "/OpenAction", "/AA", "/Threads"}) CHECK_FALSE(root.hasKey(key));
}

TEST_CASE("every font of a PDF is in it, and its letters can be read as text") {
    QPDF pdf;
    const auto bytes = pdfBytes(example()).value();
    pdf.processMemoryFile("test", bytes.data(), bytes.size());
    int fonts = 0;
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Type").isName()) continue;
        if (object.getKey("/Type").getName() == "/FontDescriptor") {
            ++fonts;
            CHECK((object.hasKey("/FontFile") || object.hasKey("/FontFile2") || object.hasKey("/FontFile3")));
        }
        if (object.getKey("/Type").getName() == "/Font" && object.getKey("/Subtype").getName() != "/CIDFontType2")
            CHECK(object.hasKey("/ToUnicode"));
    }
    CHECK(fonts >= 2);
}

TEST_CASE("the checker of PDF finds no mistake, and every word of the letter is read out of the pages") {
    const Scratch scratch;
    const auto file = scratch.saved(pdfBytes(example()).value());
    scratch.said("qpdf --check " + file);
    const auto read = wordsOf(withoutSigns(scratch.said("pdftotext -layout " + file + " -")));
    for (const auto& word : wordsOf(withoutSigns(plainText(example())))) {
        // A mark of a note stands against its word, without brackets.
        if (word.find('[') == std::string::npos) CHECK_MESSAGE(read.contains(word), word);
    }
    CHECK(read.contains("fictieve"));
    CHECK(read.contains("3"));
}

TEST_CASE("what is higher than a page goes on from page to page, and nothing of it is lost") {
    const auto numbered = [](const std::string& word, int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += word + std::to_string(i) + " ";
        return text;
    };
    Document document;
    document.title = "Hoog";
    document.notice = numbered("merk", 40);
    document.notes = {numbered("noot", 1500), "kort"};
    document.blocks = {
        Heading{1, plainRun("Kop"), false},
        Paragraph{{{"Met noot", false, false, {}}, {"", false, false, 0}, {" en ", false, false, {}}, {"", false, false, 1}}, {}},
        Paragraph{plainRun(numbered("zin", 1500)), {}},
        Table{{1, 3}, {plainRun("A"), plainRun("B")},
              {{plainRun("smal"), plainRun(numbered("cel", 1500))}, {plainRun(numbered("links", 500)), plainRun("x")}}},
        List{true, {plainRun(numbered("punt", 1000)), plainRun("laatste")}},
    };
    const auto bytes = pdfBytes(document).value();
    const Read read{bytes};
    CHECK(read.count("/TH") == 2);
    const Scratch scratch;
    const auto words = wordsOf(scratch.said("pdftotext -raw " + scratch.saved(bytes) + " -"));
    for (const auto& [word, count] : {std::pair{"noot", 1500}, {"zin", 1500}, {"cel", 1500}, {"links", 500}, {"punt", 1000}})
        for (int i = 0; i < count; ++i) CHECK_MESSAGE(words.contains(word + std::to_string(i)), word << i);
}

TEST_CASE("a note stands at the foot of the page of its mark, wherever that falls") {
    // In paragraphs, lists and tables of all lengths, so that marks fall on every line of a page.
    std::mt19937 random{20290401};
    Document document;
    document.title = "Noten";
    std::size_t count = 0;
    const auto code = [](char first, std::size_t number) { return first + std::to_string(1000 + number) + "z"; };
    const auto words = [&](std::size_t most) {
        std::string text;
        for (auto left = 1 + random() % most; left > 0; --left) text += "woord ";
        return text;
    };
    const auto marked = [&](std::size_t most) {
        Runs runs{{words(most), false, false, {}}};
        for (auto marks = random() % 3; marks > 0; --marks, ++count) {
            runs.push_back({code('a', count), false, false, {}});
            runs.push_back({"", false, false, count});
            runs.push_back({" " + words(most), false, false, {}});
            document.notes.push_back(code('b', count) + " " + words(40) + code('c', count));
        }
        return runs;
    };
    for (int i = 0; i < 120; ++i) {
        switch (random() % 5) {
            case 0: document.blocks.push_back(Heading{1 + static_cast<int>(random() % 2), plainRun("Kop"), false}); break;
            case 1: document.blocks.push_back(List{random() % 2 == 0, {marked(40), marked(40), marked(40)}}); break;
            case 2: {
                Table table{{1, 2}, {plainRun("A"), plainRun("B")}, {}};
                for (auto rows = 1 + random() % 8; rows > 0; --rows) table.rows.push_back({marked(12), marked(random() % 6 == 0 ? 500 : 40)});
                document.blocks.push_back(std::move(table));
                break;
            }
            default: document.blocks.push_back(Paragraph{marked(90), {}});
        }
    }
    const auto bytes = pdfBytes(document).value();
    const Scratch scratch;
    const auto file = scratch.saved(bytes);
    std::istringstream all{scratch.said("pdftotext -raw " + file + " -")};
    std::size_t seen = 0, pages = 0;
    for (std::string page; std::getline(all, page, '\f'); ++pages) {
        for (std::size_t note = 0; note < count; ++note) {
            const bool isMarked = page.find(code('a', note)) != std::string::npos;
            seen += isMarked ? 1 : 0;
            CAPTURE(pages + 1);
            CAPTURE(note + 1);
            CHECK((page.find(code('b', note)) != std::string::npos) == isMarked);
            CHECK((page.find(code('c', note)) != std::string::npos) == isMarked);
        }
    }
    CHECK(count > 100);
    CHECK(seen == count);
    CHECK(pages > 30);
}

TEST_CASE("marks of a value are text in a PDF, and an empty document is one page") {
    const auto marks = tests::nastyText();
    Document document;
    document.title = document.notice = marks;
    document.properties = {{"Naam", marks}};
    document.blocks = {Paragraph{plainRun(marks), {}}, Paragraph{{}, {}}, List{false, {}}, Table{{1}, {plainRun("a")}, {}}};
    Read read{pdfBytes(document).value()};
    CHECK(read.pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value() == visibleText(marks));
    Read empty{pdfBytes(Document{}).value()};
    CHECK(QPDFPageDocumentHelper{empty.pdf}.getAllPages().size() == 1);
}
