#include "storage/attachments.h"

#include "storage/sha256.h"

namespace mijlpaal::storage {

namespace {

std::string hashOf(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.hexadecimal();
}

}  // namespace

std::string keepAttachment(Database& database, std::string_view bytes) {
    auto hash = hashOf(bytes);
    database.query("INSERT OR IGNORE INTO attachment (hash, bytes) VALUES (?, ?)")
        .with(hash)
        .with(Blob{bytes})
        .run();
    return hash;
}

std::optional<std::string> readAttachment(Database& database, const std::string& hash) {
    auto rows = database.query("SELECT bytes FROM attachment WHERE hash = ?");
    if (!rows.with(hash).step()) return std::nullopt;
    return std::string{rows.bytes(0)};
}

std::vector<std::string> changedAttachments(Database& database) {
    std::vector<std::string> changed;
    auto rows = database.query("SELECT hash, bytes FROM attachment ORDER BY hash");
    while (rows.step()) {
        if (auto hash = rows.text(0); hashOf(rows.bytes(1)) != hash) changed.push_back(std::move(hash));
    }
    return changed;
}

}  // namespace mijlpaal::storage
