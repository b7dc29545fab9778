#include "letters/template.h"

#include "tests/letters/support/example_report.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::letters;

namespace {

const Vocabulary& smallVocabulary() {
    static const Vocabulary vocabulary = {{"naam", "bron"}, {{"rijen", {{"cel"}, {}}}}};
    return vocabulary;
}

Values values(const std::string& name, const std::string& source = {},
              const std::vector<std::string>& cells = {}) {
    Values made;
    made.texts = {{"naam", name}, {"bron", source}};
    made.lists["rijen"] = {};
    for (const auto& cell : cells) {
        Values row;
        row.texts["cel"] = cell;
        made.lists["rijen"].push_back(row);
    }
    return made;
}

Document made(const std::string& text, const Values& with = values("X")) {
    const auto document = documentFrom({"proef", text}, smallVocabulary(), with);
    INFO((document ? std::string{} : plain(document.error())));
    REQUIRE(document);
    return *document;
}

std::string refusal(const std::string& text, const Values& with = values("X")) {
    const auto document = documentFrom({"proef", text}, smallVocabulary(), with);
    REQUIRE_FALSE(document);
    return plain(document.error());
}

}  // namespace

TEST_CASE("markup becomes headings, paragraphs, lists, tables, particulars and footnotes") {
    const auto document = made(
        "# Kop\n## Lager\n#+ Nieuwe bladzijde\n\nEen zin\nloopt **door** en _schuin_.^[Bron A]\n\n- een\n- "
        "twee\n\n"
        ": Datum | vandaag\n\n> Aan\n> u\n\n|= 70 30\n| A | B |\n| a\\|a | b |\n\n@noten\n");

    CHECK(plainText(document) ==
          "# Kop\n\n## Lager\n\n# Nieuwe bladzijde\n\nEen zin loopt door en schuin.[1]\n\n- een\n- twee\n\n"
          "Datum: vandaag\n\nAan\nu\n\nA | B\na|a | b\n\n1. Bron A\n");
}

TEST_CASE("a backslash at the end of a line breaks it, whatever the next line starts with") {
    CHECK(plainText(made("een\\\n(twee)\\\n**drie**")) == "een\n(twee)\ndrie\n");
}

TEST_CASE("a footnote that was given before keeps its number, and an empty one is left out") {
    const auto document =
        made("Een^[{{bron}}] twee^[B] drie^[{{bron}}] vier^[{{! niets }}]", values("X", "A"));
    CHECK(document.notes.size() == 2);
}

TEST_CASE("rows and items of a list go together, and empty lists leave nothing behind") {
    const std::string rows = "| Kop |\n{{#rijen}}\n| {{cel}} |\n{{/rijen}}\n\nSlot";

    CHECK(plainText(made(rows, values("X", "", {"een", "twee"}))) == "Kop\neen\ntwee\n\nSlot\n");
    CHECK(plainText(made("{{#rijen}}\n# Kop\n{{/rijen}}\nSlot")) == "Slot\n");
}

TEST_CASE("an empty text does not hold as a condition, any other does") {
    const std::string text = "Begin{{#bron}} met {{bron}}{{/bron}}{{^bron}} zonder{{/bron}}.";

    CHECK(plainText(made(text, values("X", ""))) == "Begin zonder.\n");
    CHECK(plainText(made(text, values("X", "A"))) == "Begin met A.\n");
}

TEST_CASE("a value is told as it stands, wherever it comes") {
    const auto nasty = tests::nastyText();
    const auto document = made(
        "{{naam}}\n\n# {{naam}}\n\n- {{naam}}\n\n| {{naam}} | vast |\n\n: Naam | "
        "{{naam}}\n\nNoot^[{{naam}}]\n\n@noten",
        values(nasty));

    CHECK(plainText(document) == nasty + "\n\n# " + nasty + "\n\n- " + nasty + "\n\n" + nasty +
                                     " | vast\n\nNaam: " + nasty + "\n\nNoot[1]\n\n1. " + nasty + "\n");
    CHECK(document.notes.size() == 1);
}

TEST_CASE("a value at the start of a line cannot make a heading, an item, a row or a list of notes") {
    for (const std::string value :
         {"# Kop", "- item", "| cel |", ": a | b", "> adres", "@noten", "#+ x", "|= 1 2"}) {
        const auto document = made("{{naam}}", values(value));
        REQUIRE(document.blocks.size() == 1);
        CHECK(std::holds_alternative<Paragraph>(document.blocks[0]));
        CHECK(plainText(document) == value + "\n");
    }
}

TEST_CASE("line ends, controls and unseen marks in a value do not reach the document") {
    CHECK(plainText(made("{{naam}}", values("een\n\n# twee\r\n\tdrie"))) == "een  # twee   drie\n");
    CHECK(plainText(made("{{naam}}", values("a\u200Bb\u202Ec\u2028d"))) == "abc d\n");
    CHECK(plainText(made("{{naam}}", values("a\x01\x7F"
                                            "b\xFFz"))) == "a  b\uFFFDz\n");
    CHECK(plainText(made("{{naam}}.", values("eindigt op \\"))) == "eindigt op \\.\n");
    CHECK(plainText(made("{{naam}}\nvolgende", values("eindigt op \\"))) == "eindigt op \\ volgende\n");
}

TEST_CASE("an unknown field is refused with template and line, also inside a list that has no items") {
    CHECK(refusal("een\ntwee {{naan}}") ==
          "Template proef, line 2: there is no field naan. Fields that can stand here: bron, naam, rijen.");
    CHECK(
        refusal("{{#rijen}}\n\n{{sel}}\n{{/rijen}}") ==
        "Template proef, line 3: there is no field sel. Fields that can stand here: bron, cel, naam, rijen.");
    CHECK(refusal("{{#kolommen}}{{/kolommen}}")
              .starts_with("Template proef, line 1: there is no field kolommen."));
    CHECK(refusal("{{cel}}").starts_with("Template proef, line 1: there is no field cel."));
}

TEST_CASE("tags that let values through unescaped, fetch other templates or change the signs are refused") {
    for (const std::string tag : {"{{{naam}}}", "{{&naam}}", "{{>ander}}", "{{=<% %>=}}"}) {
        CHECK(refusal("\n\n" + tag).starts_with("Template proef, line 3: the tag "));
    }
}

TEST_CASE("sections and tags that do not close are refused with their line") {
    CHECK(refusal("een\n{{#rijen}}\ntwee") ==
          "Template proef, line 2: the section rijen is opened here and never closed.");
    CHECK(refusal("{{/rijen}}") ==
          "Template proef, line 1: the section rijen is closed here but was not opened.");
    CHECK(refusal("\n{{naam") == "Template proef, line 2: a tag is opened with two braces and never closed.");
    CHECK(refusal("{{}}") == "Template proef, line 1: a tag is empty.");
}

TEST_CASE("markup that does not close is refused with the text it stands in") {
    CHECK(refusal("Een **vet woord") ==
          "Template proef: bold or italic text is opened and never closed: Een **vet woord");
    CHECK(refusal("Een^[noot") == "Template proef: a footnote is opened and never closed: Een^[noot");
    CHECK(refusal("| a | b |\n| c |").starts_with("Template proef: this row has another number of cells"));
    CHECK(refusal("|= breed").starts_with("Template proef: the widths of a table are whole numbers"));
    CHECK(refusal(": los").starts_with("Template proef: a line that starts with a colon"));
}

TEST_CASE("values must say exactly what the vocabulary promises") {
    auto less = values("X");
    less.texts.erase("bron");
    auto more = values("X");
    more.texts["meer"] = "";
    auto other = values("X", "", {"a"});
    other.lists["rijen"][0].texts = {{"sel", "a"}};

    CHECK(matches(values("X", "", {"a", "b"}), smallVocabulary()));
    CHECK_FALSE(matches(less, smallVocabulary()));
    CHECK_FALSE(matches(more, smallVocabulary()));
    CHECK_FALSE(matches(other, smallVocabulary()));
}

TEST_CASE("a template whose lists within lists would fill any machine is refused, and soon") {
    const auto many = values("X", "", std::vector<std::string>(20, "cel"));
    std::string open, close;
    for (int i = 0; i < 25; ++i) {
        open += "{{#rijen}}";
        close += "{{/rijen}}";
    }
    CHECK(refusal(open + "{{cel}}" + close, many) ==
          "Template proef makes more than eight megabytes of text: lists within lists multiply.");
    // Also where the innermost says nothing at all.
    CHECK(refusal(open + close, many).starts_with("Template proef makes more than"));
    CHECK(plainText(made("{{#rijen}}{{#rijen}}x{{/rijen}}{{/rijen}}", many)) == std::string(400, 'x') + "\n");
    // What is not filled takes no time.
    CHECK(plainText(made("{{#bron}}" + open.substr(0, 200) + close.substr(0, 200) + "{{/bron}}Slot", many)) == "Slot\n");
}

TEST_CASE("sections deeper than thirty and templates of more than a megabyte are refused with their line") {
    std::string open, close;
    for (int i = 0; i < 100'000; ++i) {
        open += "{{#naam}}";
        close += "{{/naam}}";
    }
    CHECK(refusal("\n" + open.substr(0, 9 * 31)) ==
          "Template proef, line 2: the section naam stands in more than 30 others.");
    CHECK(refusal(open + close) == "Template proef, line 1: a template is at most one megabyte.");
    std::string tags;
    for (int i = 0; i < 90'000; ++i) tags += "{{naam}}\n\n";
    CHECK(made(tags).blocks.size() == 90'000);
}
