#include "storage/entry.h"

#include "model/day.h"
#include "storage/canonical_json.h"
#include "storage/salts.h"

#include <fmt/format.h>

#include <array>
#include <chrono>

namespace mijlpaal::storage {

namespace {

constexpr std::array entryKinds{
    std::pair{EntryKind::edit, std::string_view{"edit"}},
    std::pair{EntryKind::open, std::string_view{"open"}},
    std::pair{EntryKind::step, std::string_view{"step"}},
    std::pair{EntryKind::adopt, std::string_view{"adopt"}},
    std::pair{EntryKind::discard, std::string_view{"discard"}},
    std::pair{EntryKind::key, std::string_view{"key"}},
    std::pair{EntryKind::sign, std::string_view{"sign"}},
    std::pair{EntryKind::redact, std::string_view{"redact"}},
};

std::string numberJson(const std::optional<std::int64_t>& number) {
    return number ? std::to_string(*number) : "null";
}

}  // namespace

std::optional<EntryKind> StoredEntry::entryKind() const {
    for (const auto& [each, word] : entryKinds) {
        if (word == kind) return each;
    }
    return std::nullopt;
}

std::string_view wordFor(EntryKind kind) {
    return entryKinds[static_cast<std::size_t>(kind)].second;
}

StoredEntry entryIn(const Query& row) {
    StoredEntry entry;
    entry.position = row.integer(0);
    entry.format = row.integer(1);
    entry.kind = row.text(2);
    entry.revision = row.optionalInteger(3);
    entry.branch = row.optionalInteger(4);
    entry.step = row.optionalInteger(5);
    entry.at = row.text(6);
    entry.author = row.text(7);
    entry.undoes = row.optionalInteger(8);
    entry.label = row.text(9);
    entry.facts = row.text(10);
    entry.salts = row.bytes(11);
    entry.parentHash = row.text(12);
    entry.hash = row.text(13);
    return entry;
}

// ---- facts ------------------------------------------------------------------------------------

std::string factsJson(const Facts& facts) {
    std::string json{"{"};
    for (const auto& [name, value] : facts) {
        if (json.size() > 1) json += ',';
        json += '"' + name + "\":" + valueJson(value);
    }
    return json + "}";
}

std::optional<Facts> factsIn(const StoredEntry& entry) {
    Facts facts;
    FlatObject object{entry.facts};
    while (object.next()) {
        if (object.value()) facts.emplace(object.key(), *object.value());
    }
    if (!object.isWhole()) return std::nullopt;
    return facts;
}

std::string textOf(const Facts& facts, std::string_view name) {
    const auto at = facts.find(name);
    const auto* text = at == facts.end() ? nullptr : std::get_if<std::string>(&at->second);
    return text ? *text : std::string{};
}

std::optional<std::int64_t> numberOf(const Facts& facts, std::string_view name) {
    const auto at = facts.find(name);
    const auto* number = at == facts.end() ? nullptr : std::get_if<std::int64_t>(&at->second);
    return number ? std::optional{*number} : std::nullopt;
}

// ---- the hash ---------------------------------------------------------------------------------

EntryHash::EntryHash(const StoredEntry& entry) : entry_{entry} {
    hash_.add(entry.parentHash);
    hash_.add("{\"at\":" + quotedJson(entry.at) + ",\"author\":" + quotedJson(entry.author));
    if (entry.format >= firstSaltedFormat) hash_.add(",\"branch\":" + numberJson(entry.branch));
    hash_.add(",\"changes\":[");
}

bool EntryHash::add(const StoredLine& line) {
    const auto text = hashedText(line, entry_.format, values_);
    if (!text) return false;
    add(std::string_view{*text});
    return true;
}

void EntryHash::add(std::string_view line) {
    if (any_) hash_.add(",");
    any_ = true;
    hash_.add(line);
}

std::optional<std::string> EntryHash::finish() {
    if (entry_.format < firstSaltedFormat) {
        const auto facts = factsIn(entry_);
        if (!facts) return std::nullopt;
        hash_.add("],\"label\":" + entry_.label + ",\"reason\":" + quotedJson(textOf(*facts, reasonFact)) +
                  ",\"revision\":" + numberJson(entry_.revision) +
                  ",\"undoes\":" + numberJson(entry_.undoes) + "}");
        return hash_.hexadecimal();
    }
    SaltedHashes hashes{values_, entry_.salts};
    const auto label = hashes.next(entry_.label);
    const auto facts = hashedObject(entry_.facts, hashes);
    if (!facts || !hashes.isWhole()) return std::nullopt;
    hash_.add("],\"facts\":" + *facts + ",\"format\":" + std::to_string(entry_.format) +
              ",\"kind\":" + quotedJson(entry_.kind) + ",\"label\":\"" + label + "\",\"position\":" +
              std::to_string(entry_.position) + ",\"revision\":" + numberJson(entry_.revision) +
              ",\"step\":" + numberJson(entry_.step) + ",\"undoes\":" + numberJson(entry_.undoes) + "}");
    return hash_.hexadecimal();
}

// ---- times ------------------------------------------------------------------------------------

std::string utcNow() {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::hh_mm_ss time{now - day};
    return fmt::format("{}T{:02}:{:02}:{:02}Z", model::isoText(day), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

bool isTime(std::string_view text) {
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    if (text.size() != form.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !isDigit : text[i] != form[i]) return false;
    }
    return true;
}

std::optional<JournalEntry> journalEntry(const StoredEntry& stored) {
    const auto kind = stored.entryKind();
    const auto facts = factsIn(stored);
    if (!kind || !facts || !isTime(stored.at)) return std::nullopt;
    JournalEntry entry;
    entry.kind = *kind;
    entry.position = stored.position;
    entry.revision = stored.revision.value_or(0);
    entry.branch = stored.branch.value_or(0);
    entry.step = stored.step.value_or(0);
    entry.at = stored.at;
    entry.author = stored.author;
    if (auto label = labelFrom(stored.label)) {
        entry.label = std::move(*label);
    } else if (redactedHash(stored.label)) {
        entry.label = base::message("The name of this step was taken out of the journal.");
    } else {
        return std::nullopt;
    }
    entry.reason = textOf(*facts, reasonFact);
    entry.parentHash = stored.parentHash;
    entry.hash = stored.hash;
    return entry;
}

}  // namespace mijlpaal::storage
