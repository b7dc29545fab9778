#include "model/rules.h"
#include "sheet/block.h"
#include "tests/sheet/support/example.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::sheet;
using model::Language;
using model::RecordKind;
using tests::after;
using tests::column;
using tests::exampleOf;
using tests::row;

namespace {

const auto label = base::message("Paste");

/// A sheet as it stands on the screen: all rows, and the columns that are named.
struct Screen {
    const Source& source;
    std::vector<RowKey> rows = {};
    std::vector<std::size_t> columns = {};

    Screen(const Source& of, const std::vector<std::string>& names) : source{of} {
        for (const auto& each : of.rows()) rows.push_back(each.key);
        for (const auto& name : names) columns.push_back(column(of, name));
    }

    Paste paste(const std::string& code, const std::string& text, std::size_t from = 0) const {
        const auto at = code.empty() ? std::optional<RowKey>{} : row(source, code);
        return pasted(source, rows, columns, at, columns[from], blockFrom(text), label);
    }
};

/// What was refused, each with its text.
std::vector<std::string> refusals(const Paste& paste) {
    std::vector<std::string> all;
    for (const auto& cell : paste.cells) {
        if (cell.refusal) all.push_back(cell.typed + ": " + base::plain(*cell.refusal));
    }
    CHECK(all.size() == paste.refused);
    return all;
}

/// What a paste says stands there afterwards is what stands there.
void checkToldAsItIs(const Source& source, const Paste& paste) {
    const auto now = after(source, paste.changes);
    for (const auto& cell : paste.cells) {
        if (cell.row <= 0 || cell.column >= source.columns().size()) continue;
        CHECK(cell.before == source.text(cell.row, cell.column));
        CHECK(cell.after == now->text(cell.row, cell.column));
    }
    CHECK(model::newlyBrokenRules(source.view().portfolio(), now->view().portfolio(), paste.changes).empty());
    CHECK_FALSE(now->view().unscheduled());
}

}  // namespace

TEST_CASE("a block is typed to the right and down from a cell, as one step") {
    const auto source = exampleOf(RecordKind::risk);
    const Screen screen{source, {"code", "probability", "name_nl"}};
    const auto codes =
        copied(source, std::vector{screen.rows[0], screen.rows[1]}, std::vector{screen.columns[0]});
    const auto paste = screen.paste(codes[0][0], "0,25\tEerste\n35%\tTweede\n", 1);
    CHECK(refusals(paste).empty());
    CHECK(paste.cells.size() == 4);
    CHECK(paste.changes.label == label);
    CHECK(paste.changes.changes.size() == 2);
    const auto now = after(source, paste.changes);
    CHECK(tests::cell(*now, codes[0][0], "probability") == "25%");
    CHECK(tests::cell(*now, codes[1][0], "probability") == "35%");
    CHECK(tests::cell(*now, codes[1][0], "name_nl") == "Tweede");
    checkToldAsItIs(source, paste);
}

TEST_CASE("a cell that is refused leaves the others alone") {
    const auto source = exampleOf(RecordKind::activity);
    const Screen screen{source, {"code", "duration", "name_nl"}};
    const auto paste = screen.paste("A0106", "long\tBouw", 1);
    CHECK(refusals(paste) ==
          std::vector<std::string>{"long: “long” is not a duration. Write it like 3d, 4h, 2w or 1mo."});
    CHECK(tests::cell(*after(source, paste.changes), "A0106", "name_nl") == "Bouw");
    checkToldAsItIs(source, paste);
}

TEST_CASE("what lies to the right of the last column is refused, unless it is empty") {
    const auto source = exampleOf(RecordKind::activity);
    const Screen screen{source, {"code", "name_nl"}};
    const auto paste = screen.paste("A0106", "Bouw\tx\t\n", 1);
    CHECK(refusals(paste) == std::vector<std::string>{"x: There is no column to the right of the last one."});
    CHECK(paste.cells.size() == 2);
}

TEST_CASE("lines beyond the last row become new rows, and empty ones do not") {
    const auto source = exampleOf(RecordKind::resource);
    const Screen screen{source, {"code", "name_nl", "kind", "maximum_units"}};
    const auto paste = screen.paste("", "\tBouwteam\tlabour\t300%\n\t\t\t\nR-X\tKraan\tequipment\t\n");
    CHECK(refusals(paste).empty());
    REQUIRE(paste.added.size() == 2);
    const auto now = after(source, paste.changes);
    CHECK(now->rows().size() == source.rows().size() + 2);
    CHECK(now->text(paste.added[0], column(source, "name_nl")) == "Bouwteam");
    CHECK(now->text(paste.added[0], column(source, "maximum_units")) == "300%");
    CHECK(now->text(paste.added[1], column(source, "code")) == "R-X");
    CHECK(std::all_of(paste.cells.begin(), paste.cells.end(), [](const PastedCell& cell) {
        return (cell.row == -1 || cell.row == -2) && !cell.after.empty();
    }));
}

TEST_CASE("a line that cannot be a row is refused as a whole, and the others are rows") {
    const auto source = exampleOf(RecordKind::dependency);
    const Screen screen{source, {"predecessor", "successor", "lag"}};
    const auto paste = screen.paste("", "A0106\t\t3d\nA0106\tA0107\t3d\nA0106\tnowhere\t\n");
    CHECK(refusals(paste).size() == 4);
    CHECK(paste.added.size() == 1);
    CHECK(after(source, paste.changes)->text(paste.added[0], column(source, "lag")) == "3d");
    checkToldAsItIs(source, paste);
}

TEST_CASE("what a paste says of a cell is what stands there when all of it is done") {
    const auto source = exampleOf(RecordKind::activity);
    const Screen screen{source, {"position", "parent"}};
    // The place in the list is refused, and changes with what the activity stands under.
    const auto first = source.rows()[3].key;
    const auto block = Block{{"yes", "A0106"}};
    const auto at = column(source, "position");
    const std::vector<std::size_t> columns{at, column(source, "parent")};
    const std::vector<RowKey> rows{first};
    const auto paste = pasted(source, rows, columns, first, at, block, label);
    const auto now = after(source, paste.changes);
    for (const auto& cell : paste.cells) CHECK(cell.after == now->text(cell.row, cell.column));
}

TEST_CASE("a line of which nothing could be typed makes no row") {
    const auto source = exampleOf(RecordKind::resource);
    const Screen screen{source, {"maximum_units"}};
    const auto paste = screen.paste("", "many\n");
    CHECK(paste.refused == 1);
    CHECK(paste.added.empty());
    CHECK(paste.changes.empty());
}

TEST_CASE("what breaks a rule is refused, and what breaks it only on the way is not") {
    const auto source = exampleOf(RecordKind::activity);
    const Screen screen{source, {"code", "optimistic", "duration", "pessimistic"}};
    const auto raised = screen.paste("A0106", "400d\t500d\t600d", 1);
    CHECK(refusals(raised).empty());
    checkToldAsItIs(source, raised);

    const auto swapped = screen.paste("A0106", "A0107\nA0106\n");
    CHECK(refusals(swapped).empty());
    checkToldAsItIs(source, swapped);

    const auto codes = screen.paste("A0106", "A0107\t1d");
    CHECK(refusals(codes) ==
          std::vector<std::string>{"A0107: The code A0107 is given to more than one activity."});
    CHECK(tests::cell(*after(source, codes.changes), "A0106", "optimistic") == "1d");
    checkToldAsItIs(source, codes);
}

TEST_CASE("a link that closes a circle is refused, and the others stay") {
    const auto source = exampleOf(RecordKind::dependency);
    const auto from = source.text(source.rows()[0].key, column(source, "predecessor"));
    const auto to = source.text(source.rows()[0].key, column(source, "successor"));
    const Screen screen{source, {"predecessor", "successor", "lag"}};
    const auto paste =
        screen.paste("", "A0106\tA0107\t1d\n" + to + "\t" + from + "\t2d\nA0106\tA0107\t3d\tx\n");
    CHECK(paste.refused >= 3);
    CHECK_FALSE(paste.added.empty());
    checkToldAsItIs(source, paste);
}

TEST_CASE("headings on the screen are passed over") {
    const auto source = exampleOf(RecordKind::risk);
    Screen screen{source, {"name_nl"}};
    const auto first = screen.rows[0], second = screen.rows[1];
    screen.rows = {-1, first, -2, second};
    const auto paste =
        pasted(source, screen.rows, screen.columns, RowKey{-1}, screen.columns[0], {{"a"}, {"b"}}, label);
    REQUIRE(paste.cells.size() == 2);
    CHECK(paste.cells[0].row == first);
    CHECK(paste.cells[1].row == second);
}

TEST_CASE("what is copied and pasted over itself changes nothing, in any kind and both languages") {
    for (const auto language : {Language::dutch, Language::english}) {
        for (const auto kind : model::allKinds) {
            const auto source = exampleOf(kind, language);
            if (source.rows().empty()) continue;
            std::vector<RowKey> rows;
            for (const auto& each : source.rows()) rows.push_back(each.key);
            std::vector<std::size_t> columns;
            for (std::size_t i = 0; i < source.columns().size(); ++i) columns.push_back(i);
            const auto block = blockFrom(clipboardText(copied(source, rows, columns)));
            const auto paste = pasted(source, rows, columns, rows.front(), 0, block, label);
            CAPTURE(nameOf(kind));
            CHECK(refusals(paste).empty());
            CHECK(paste.changes.empty());
            CHECK(paste.added.empty());
        }
    }
}

TEST_CASE("the text of the first row is filled down, in each column") {
    const auto source = exampleOf(RecordKind::activity);
    const Screen screen{source, {"owner_role", "duration"}};
    const std::vector rows{row(source, "A0106"), row(source, "A0107")};
    const auto fill = filledDown(source, rows, screen.columns, label);
    CHECK(fill.cells.size() == 2);
    CHECK(tests::cell(*after(source, fill.changes), "A0107", "owner_role") ==
          tests::cell(source, "A0106", "owner_role"));
    CHECK(filledDown(source, std::vector{rows[0]}, screen.columns, label).changes.empty());
    checkToldAsItIs(source, fill);
}

TEST_CASE("one text is typed in all chosen rows") {
    const auto source = exampleOf(RecordKind::activity);
    const std::vector rows{row(source, "A0106"), row(source, "A0107")};
    const auto paste = typedInAll(source, rows, column(source, "duration"), "12d", label);
    CHECK(paste.changes.label == label);
    for (const auto* code : {"A0106", "A0107"})
        CHECK(tests::cell(*after(source, paste.changes), code, "duration") == "12d");
    CHECK(typedInAll(source, rows, column(source, "duration"), "long", label).refused == 2);
}

TEST_CASE("whatever is pasted, what the paste says stands there afterwards is what stands there") {
    CHECK(rc::check([] {
        const auto kind =
            *rc::gen::element(RecordKind::activity, RecordKind::dependency, RecordKind::resource,
                              RecordKind::risk, RecordKind::holiday, RecordKind::system);
        const auto source = exampleOf(kind);
        std::vector<RowKey> rows;
        for (const auto& each : source.rows()) {
            if (rows.size() < 4) rows.push_back(each.key);
        }
        std::vector<std::size_t> columns;
        for (std::size_t i = 0; i < source.columns().size(); ++i) columns.push_back(i);
        const auto text = rc::gen::element<std::string>("", "A0106", "A0107", "3d", "12", "1-2-2028", "yes",
                                                        "task", "milestone", "50%", "CAL-NL", "x");
        const auto width = *rc::gen::inRange(1, 6);
        const auto line = rc::gen::container<std::vector<std::string>>(static_cast<std::size_t>(width), text);
        const auto block =
            *rc::gen::container<Block>(static_cast<std::size_t>(*rc::gen::inRange(1, 7)), line);
        const auto from = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(columns.size())));
        const auto at = rows.empty() ? std::optional<RowKey>{} : std::optional{*rc::gen::elementOf(rows)};
        const auto paste = pasted(source, rows, columns, at, from, block, label);
        auto portfolio = model::apply(source.view().portfolio(), paste.changes);
        RC_ASSERT(portfolio);
        const auto now = after(source, paste.changes);
        RC_ASSERT(model::newlyBrokenRules(source.view().portfolio(), *portfolio, paste.changes).empty());
        RC_ASSERT(!now->view().unscheduled());
        RC_ASSERT(now->rows().size() == source.rows().size() + paste.added.size());
        for (const auto& cell : paste.cells) {
            if (cell.row > 0 && cell.column < columns.size())
                RC_ASSERT(cell.after == now->text(cell.row, cell.column));
        }
    }));
}
