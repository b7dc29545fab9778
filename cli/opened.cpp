#include "cli/opened.h"

#include "model/code_book.h"
#include "model/rules.h"

#include <chrono>

namespace mijlpaal::cli {

base::Result<Opened> openFile(const Request& request) {
    auto store = storage::Store::open(request.file);
    if (!store) return base::failure(std::move(store.error()));
    const auto head = store->head();
    if (!head) return base::failure(head.error());
    const auto revision = request.revision.value_or(*head);
    if (revision < 1 || revision > *head) {
        return base::failure("There is no revision {revision}; the file has 1 to {head}.",
                             {{"revision", std::to_string(revision)}, {"head", std::to_string(*head)}});
    }
    auto portfolio = request.revision ? store->load(revision) : store->load();
    if (!portfolio) return base::failure(std::move(portfolio.error()));
    return Opened{std::move(*store), revision, std::move(*portfolio)};
}

base::Result<scheduling::Schedule> scheduleOf(const model::Portfolio& portfolio, const Request& request) {
    auto options = scheduling::optionsOf(portfolio);
    if (request.profile && *request.profile != options.profile) {
        options.profile = *request.profile;
        options.statusDateIsFloor = *request.profile == model::Profile::p6;
    }
    if (request.floor) options.statusDateIsFloor = *request.floor;
    return scheduling::schedule(portfolio, options);
}

base::Result<model::ActivityId> activityOf(const model::Portfolio& portfolio, const std::string& code) {
    if (const auto found = model::CodeBook{portfolio}.find<model::Activity>(code)) return *found;
    return base::failure("There is no activity “{code}”.", {{"code", code}});
}

model::Day today() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

base::Result<app::KnownBaseline> baselineOf(const model::Portfolio& portfolio, const std::string& code) {
    if (auto found = app::findBaseline(portfolio, code)) return std::move(*found);
    return base::failure("There is no baseline “{code}”.", {{"code", code}});
}

base::Result<std::string> fingerprintOf(const Opened& opened) {
    const auto journal = opened.store.journal();
    if (!journal) return base::failure(journal.error());
    for (const auto& entry : *journal) {
        if (entry.revision == opened.revision) return entry.hash;
    }
    return std::string{};
}

}  // namespace mijlpaal::cli
