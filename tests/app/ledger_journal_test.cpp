#include "export/ledger_journal.h"

#include "base/csv.h"
#include "base/text.h"
#include "model/posting.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

/// What a program writes.
std::string outputOf(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen(command.c_str(), "r"), pclose};
    REQUIRE(pipe);
    std::string text;
    std::array<char, 4096> part{};
    while (const auto count = std::fread(part.data(), 1, part.size(), pipe.get())) text.append(part.data(), count);
    return text;
}

/// The balance of each account on a day, as hledger reckons it.
std::map<std::string, std::int64_t> balances(const model::Portfolio& portfolio, std::optional<model::Day> asOf) {
    TemporaryFolder folder;
    std::ofstream{folder / "om.journal"} << exporting::ledgerJournal(portfolio);
    // The end of a period does not belong to it.
    const auto until = asOf ? " -e " + model::isoText(*asOf + std::chrono::days{1}) : "";
    const auto text = outputOf("hledger -f " + (folder / "om.journal").string() + " balance --flat --empty -N -O csv" + until);
    std::map<std::string, std::int64_t> found;
    const auto rows = base::readCsv(text);
    REQUIRE(rows);
    for (const auto& row : *rows) {
        const auto& amount = row.cells.at(1);
        const auto cents = base::decimalNumber(amount.substr(0, amount.find(' ')), 2);
        if (cents) found.emplace(row.cells.at(0), *cents);
    }
    return found;
}

void compare(const model::Portfolio& portfolio, std::optional<model::Day> asOf) {
    const auto found = balances(portfolio, asOf);
    std::size_t compared = 0;
    const ledger::Ledger ledger{portfolio};
    for (const auto& line : ledger.lines()) {
        const auto stand = standOf(line, asOf);
        if (!stand) continue;
        const auto name = exporting::accountName(portfolio, line);
        INFO(name);
        const auto balance = found.find(name);
        REQUIRE(balance != found.end());
        CHECK(balance->second == stand->cents);
        ++compared;
    }
    CHECK(compared > 40);
    std::int64_t all = 0;
    for (const auto& [name, cents] : found) all += cents;
    CHECK(all == 0);
}

}  // namespace

TEST_CASE("hledger reads the ledger and comes to the same stands") {
    compare(examplePortfolio(), {});
    compare(examplePortfolio(), model::makeDay(2024, 6, 1));
}

TEST_CASE("hledger comes to the same stands after a correction") {
    auto portfolio = examplePortfolio();
    auto right = *portfolio.all<model::BudgetEntry>().findByCode("E0013");
    right.amount = model::Money{1};
    right.standAfter.reset();
    right.descriptionNl = "een tekst; met\nregels";
    portfolio = model::apply(portfolio, model::correctPosting(portfolio, right, {}).value()).value();
    compare(portfolio, {});
}
