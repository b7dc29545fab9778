#include "app/clock_order.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "storage/store.h"

#include <iterator>

namespace mijlpaal::cli {

namespace {

/// Rules that the portfolio breaks; why it cannot be read, where it cannot, is in `unread`.
base::Findings brokenIn(const storage::Store& store, base::Findings& unread) {
    auto portfolio = store.load();
    if (portfolio) return app::View{std::move(*portfolio), {}, false}.findings();
    unread.push_back({base::Severity::error, {}, std::move(portfolio.error()), {}});
    return {};
}

/// A file of which so much is damaged that it cannot be looked at is an answer too, and no wrong use.
int tellUnreadable(const Console& console, const base::Message& why) {
    console.refuse(why);
    if (console.asJson) {
        console.json({{"sound", false},
                      {"revision", nullptr},
                      {"fingerprint", nullptr},
                      {"findings", jsonOf({{base::Severity::error, {}, why, {}}}, console.translate)},
                      {"broken", Json::array()}});
    }
    return exitRefused;
}

/// Looks at the file itself, so that it answers also where the portfolio in it cannot be read.
struct VerifyCommand {
    FileArgument file;

    void declare(Arguments& arguments) { file.declare(arguments); }

    int run(const Console& console) const {
        const auto store = storage::Store::open(file.path);
        if (!store) return tellUnreadable(console, store.error());
        const auto last = store->head();
        if (!last) return tellUnreadable(console, last.error());
        auto checked = store->verify();
        if (!checked) return tellUnreadable(console, checked.error());
        const auto broken = brokenIn(*store, *checked);
        if (const auto journal = store->journal()) {
            auto back = app::ranBack(*journal);
            std::move(back.begin(), back.end(), std::back_inserter(*checked));
        }
        const bool sound = !base::hasErrors(*checked);
        console.list(*checked);
        console.list(broken);
        if (console.asJson) {
            console.json({{"sound", sound},
                          {"revision", last->revision},
                          {"fingerprint", last->hash},
                          {"findings", jsonOf(*checked, console.translate)},
                          {"broken", brokenJson(broken, console.translate)}});
        } else if (sound) {
            console.say(
                base::message("The journal is whole and gives the state of the file. Revision {revision}, "
                              "fingerprint {fingerprint}.",
                              {{"revision", std::to_string(last->revision)}, {"fingerprint", last->hash}}));
        }
        return sound ? exitDone : exitFindings;
    }
};

}  // namespace

extern constinit const Command verifyCommand =
    command<VerifyCommand>("verify", N_("Check the journal against itself and the state"));

}  // namespace mijlpaal::cli
