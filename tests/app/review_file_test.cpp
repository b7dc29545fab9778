#include "app/review_file.h"

#include "letters/formats.h"
#include "model/edit.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

std::unique_ptr<app::Session> sessionIn(const TemporaryFolder& folder) {
    return app::Session::create(folder / "om.mijlpaal", examplePortfolio(), base::message("Example"),
                                "planner")
        .value();
}

app::ReviewFile fileOf(const app::Session& session, model::ReviewId review, std::int64_t since = 1) {
    return app::reviewFileOf(session.now(), review, since, app::stepsAfter(session, since).value()).value();
}

model::ReviewId review(std::string_view code) {
    return examplePortfolio().all<model::Review>().findByCode(code)->id;
}

}  // namespace

TEST_CASE(
    "the evidence file of the next advice lacks what its request lacks, and holds the work before its gate") {
    const TemporaryFolder folder;
    const auto session = sessionIn(folder);
    const auto file = fileOf(*session, review("V14"));
    CHECK(file.missing ==
          std::vector<std::string_view>{"architectuurschets", "risicodossier", "sourcingstrategie"});
    REQUIRE(file.request);
    CHECK(file.request->gate == activity(examplePortfolio(), "A0209"));
    CHECK(std::find(file.work.begin(), file.work.end(), activity(examplePortfolio(), "A0219")) !=
          file.work.end());
    CHECK(file.withoutSource == 0);
    CHECK(file.changes.empty());
    CHECK_FALSE(file.earlier.empty());
}

TEST_CASE(
    "a change of an estimate after the revision that is compared with is traced to its entry in the "
    "journal") {
    const TemporaryFolder folder;
    const auto session = sessionIn(folder);
    const auto id = activity(examplePortfolio(), "A0219");
    const auto longer =
        model::setDuration(session->now().portfolio(), id, {model::hours(800), model::TimeUnit::day});
    REQUIRE(session->perform(longer.value()));
    const auto file = fileOf(*session, review("V14"));
    REQUIRE(file.changes.size() == 1);
    CHECK(file.changes[0].revision == 2);
    CHECK(file.changes[0].author == "planner");
    CHECK(file.changes[0].hash.size() == 64);
    CHECK(fileOf(*session, review("V14"), 2).changes.empty());

    const auto document = app::documentOf(file, session->now(), app::Translator{model::Language::dutch});
    const auto text = letters::plainText(document);
    CHECK(text.find("Wat nog aan de aanvraag ontbreekt") != std::string::npos);
    CHECK(text.find("- risicodossier") != std::string::npos);
    CHECK(text.find("journaal, revisie 2, " + file.changes[0].hash.substr(0, 12)) != std::string::npos);
    CHECK(document.notice == "Intern: bevat wat niet openbaar mag worden.");
}

TEST_CASE("every row of the evidence file names its source") {
    const TemporaryFolder folder;
    const auto session = sessionIn(folder);
    for (const auto code : {"V05", "V14", "V09"}) {
        const auto file = fileOf(*session, review(code));
        const auto document =
            app::documentOf(file, session->now(), app::Translator{model::Language::english});
        for (const auto& block : document.blocks) {
            const auto* table = std::get_if<letters::Table>(&block);
            if (!table) continue;
            CHECK(table->header.back().front().text == "Source");
            CHECK(table->widths.size() == table->header.size());
            for (const auto& row : table->rows) CHECK_FALSE(row.back().front().text.empty());
        }
        for (const auto& [format, ending] : letters::formatEndings) CHECK(letters::bytesOf(document, format));
    }
}

TEST_CASE("the evidence file is text, Markdown or ODT by the ending of its name") {
    const TemporaryFolder folder;
    const auto session = sessionIn(folder);
    const auto file = fileOf(*session, review("V14"));
    const auto document = app::documentOf(file, session->now(), app::Translator{model::Language::dutch});
    const auto bytesIn = [&](const std::string& name) {
        REQUIRE(app::writeReviewFile(document, folder / name));
        std::ifstream input{folder / name, std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{input}, {}};
    };
    CHECK(bytesIn("bewijs.txt") == letters::plainText(document));
    CHECK(bytesIn("bewijs.md") == letters::markdownText(document));
    CHECK(bytesIn("bewijs.odt").starts_with("PK"));
}
