#include "scheduling/explanations/explain.h"
#include "tests/app/support/example.h"
#include "tests/support/connected.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;

TEST_CASE(
    "in the example every date of every activity has an answer, by both profiles, with and without floor") {
    const auto& portfolio = examplePortfolio();
    for (const auto profile : {model::Profile::msp, model::Profile::p6}) {
        for (const bool floor : {true, false}) {
            auto options = scheduling::optionsOf(portfolio);
            options.profile = profile;
            options.statusDateIsFloor = floor;
            const auto schedule = scheduling::schedule(portfolio, options).value();
            const scheduling::Workings workings{portfolio, schedule};
            int asked = 0;
            for (const auto& activity : portfolio.all<model::Activity>()) {
                ++asked;
                CAPTURE(activity.code);
                const scheduling::Telling telling{portfolio, model::Language::dutch};
                for (const auto which : {scheduling::DateOf::start, scheduling::DateOf::finish})
                    CHECK(flawIn(scheduling::chainBehind(workings, activity.id, which, telling)) == "");
                const auto room = scheduling::explainFloat(workings, activity.id, telling);
                CHECK_FALSE(room.sentences.empty());
                if (!room.limit) CHECK(room.total == model::WorkTime{});
            }
            CHECK(asked == 260);
        }
    }
}
