// Whatever became of the bytes of a portfolio file, it opens or is refused with a sentence; what it holds is loaded
// or refused, and looked at whole. What loads can be written and read again.
//
// Input: changes to the bytes of a small valid file, each of six bytes: where (three, the lowest first), how many bytes
// (one) and what they become (one, added to a sixth that grows with each byte). Behind a first byte 'J' stands instead
// what the last line of the journal says.
#include "base/finding.h"
#include "model/change_set.h"
#include "model/portfolio.h"
#include "storage/store.h"

#include <sqlite3.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

using namespace mijlpaal;
namespace fs = std::filesystem;

void check(bool holds) {
    if (!holds) std::abort();
}

fs::path placeOf(std::string_view name) {
    static const auto folder = [] {
        auto path = fs::path{fs::is_directory("/dev/shm") ? "/dev/shm" : "/tmp"} /
                    ("mijlpaal-fuzz-" + std::to_string(getpid()));
        fs::create_directories(path);
        return path;
    }();
    return folder / name;
}

model::Portfolio smallPortfolio() {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2026, 2026);
    for (std::int64_t number = 1; number <= 3; ++number) {
        model::Activity activity;
        activity.id = {number};
        activity.code = "A" + std::to_string(number);
        activity.nameNl = "Activiteit " + std::to_string(number);
        activity.position = 1024 * number;
        activity.mostLikely = model::hours(8 * number);
        portfolio.all<model::Activity>().put(activity);
    }
    return portfolio;
}

/// A file with two revisions.
const std::string& validBytes() {
    static const auto bytes = [] {
        const auto path = placeOf("valid.mijlpaal");
        {
            const auto before = smallPortfolio();
            auto store = storage::Store::create(path, before, base::message("Made"), "planner");
            check(store.has_value());
            auto after = before;
            auto activity = after.all<model::Activity>().at({2});
            activity.nameNl = "Anders";
            after.all<model::Activity>().put(activity);
            auto changes = model::difference(before, after);
            changes.label = base::message("Changed");
            check(store->append(changes, 1, "planner").has_value());
        }
        std::ifstream stream{path, std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{stream}, {}};
    }();
    return bytes;
}

std::string changed(std::string bytes, std::string_view how) {
    constexpr std::size_t length = 6;
    for (; how.size() >= length; how.remove_prefix(length)) {
        const auto byte = [&how](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(how[i])); };
        const auto at = (byte(0) | byte(1) << 8 | byte(2) << 16) % bytes.size();
        for (std::size_t i = 0; i < byte(3) && at + i < bytes.size(); ++i)
            bytes[at + i] = static_cast<char>(byte(4) + i * byte(5));
    }
    return bytes;
}

/// Puts a text in the place of what the last line of the journal says of its record.
void setLine(const fs::path& path, std::string_view text) {
    sqlite3* file = nullptr;
    check(sqlite3_open(path.c_str(), &file) == SQLITE_OK);
    constexpr auto sql = "UPDATE \"change\" SET after = ?1 WHERE rowid = (SELECT max(rowid) FROM \"change\")";
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(file, sql, -1, &statement, nullptr) == SQLITE_OK);
    sqlite3_bind_text(statement, 1, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    sqlite3_close(file);
}

void look(const fs::path& path) {
    const auto store = storage::Store::open(path);
    if (!store) {
        plain(store.error());
        return;
    }
    if (const auto verified = store->verify()) {
        for (const auto& finding : *verified) plain(finding);
    }
    const auto plan = store->load();
    store->load(1);
    store->journal();
    store->patches(2);
    if (!plan) return;
    const auto again = placeOf("again.mijlpaal");
    fs::remove(again);
    if (const auto written = storage::Store::create(again, *plan, base::message("Again"), "planner"))
        check(written->load().value() == *plan);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(bytes), size};
    const bool isLine = input.starts_with('J');
    const auto path = placeOf("tried.mijlpaal");
    for (const auto* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(path.string() + ending);
    std::ofstream{path, std::ios::binary} << (isLine ? validBytes() : changed(validBytes(), input));
    if (isLine) setLine(path, input.substr(1));
    look(path);
    return 0;
}
