#include "import/plan_sheet/links.h"

#include <doctest/doctest.h>

#include <set>

namespace mijlpaal::importing::plan_sheet {
namespace {

using model::LagKind;
using model::LinkType;

/// Links in short, "3 FS 16h" each, of tasks with these keys; or why there are none.
std::string links(std::string text, const std::set<std::string, std::less<>>& keys = {
                                        "1", "3", "4", "12", "A1000", "B-2", "1.2", "Ontwerp, fase 1"}) {
    const auto read = linksIn(table::textCell(std::move(text)),
                              [&keys](std::string_view key) { return keys.contains(key); }, {});
    if (!read) return plain(read.error());
    std::string all;
    for (const auto& link : *read) {
        all += (all.empty() ? "" : "; ") + link.key + " " + std::string{model::wordFor(link.type)};
        if (link.lag != model::WorkTime{}) all += " " + std::to_string(link.lag.tenths / 600) + "h";
        if (link.lagHundredthsOfPercent != 0)
            all += " " + std::to_string(link.lagHundredthsOfPercent / 100) + "%";
        if (link.lagKind != LagKind::working) all += " " + std::string{model::wordFor(link.lagKind)};
    }
    return all;
}

TEST_CASE("links are read as MS Project writes them, in English and in Dutch") {
    CHECK(links("3") == "3 FS");
    CHECK(links("3;4") == "3 FS; 4 FS");
    CHECK(links("3, 4SS") == "3 FS; 4 SS");
    CHECK(links("3EB+2 dagen") == "3 FS 16h");
    CHECK(links("3FS-1d;12BB+1,5 dg") == "3 FS -8h; 12 SS 12h");
    CHECK(links("4EE-50%") == "4 FF -50% percent");
    CHECK(links("4BE+2 edays") == "4 SF 48h elapsed");
    CHECK(links("3+2d") == "3 FS 16h");
    CHECK(links("3 FS + 2 d") == "3 FS 16h");
}

TEST_CASE("links are read as Primavera P6 and GanttProject write them") {
    CHECK(links("A1000: FS") == "A1000 FS");
    CHECK(links("A1000: SS 5d, B-2: FF -1d") == "A1000 SS 40h; B-2 FF -8h");
    CHECK(links("3-SS=P2D;4") == "3 SS 16h; 4 FS");
    CHECK(links("3=SS") == "3 SS");
}

TEST_CASE("a key is read whole, whatever signs are in it") {
    CHECK(links("B-2") == "B-2 FS");
    CHECK(links("B-2+1d") == "B-2 FS 8h");
    CHECK(links("1.2") == "1.2 FS");
    CHECK(links("Ontwerp, fase 1") == "Ontwerp, fase 1 FS");
    CHECK(links("Ontwerp, fase 1BB+1w") == "Ontwerp, fase 1 SS 40h");
    CHECK(links("3FS", {"3FS"}) == "3FS FS");
}

TEST_CASE("the first part that is no task is named") {
    CHECK(links("3;99;x") == "“99” is no task of this sheet. Write its number or code, as in 3EB+2d.");
    CHECK(links("3XX") == "“3XX” is no task of this sheet. Write its number or code, as in 3EB+2d.");
    CHECK(links("3+drie") == "“3+drie” is no task of this sheet. Write its number or code, as in 3EB+2d.");
}

TEST_CASE("nothing between separators is nothing") {
    CHECK(links("3;;") == "3 FS");
    CHECK(links(" ; ") == "");
}

}  // namespace
}  // namespace mijlpaal::importing::plan_sheet
