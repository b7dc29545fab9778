#include "model/record_table.h"

#include "base/text.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <functional>

namespace mijlpaal::model {

namespace {

constexpr std::int64_t chunkNumbers = 128;
/// The codes in a bucket, on average, beyond which they are spread over twice as many.
constexpr std::size_t fullBucket = 32;

std::size_t hashOf(std::string_view code) {
    return std::hash<std::string_view>{}(code);
}

std::size_t chunkIndex(std::int64_t number) {
    return static_cast<std::size_t>(number / chunkNumbers);
}

/// What `shared` points to, shared with no other table.
template <class T>
T& own(std::shared_ptr<T>& shared) {
    if (!shared) {
        shared = std::make_shared<T>();
    } else if (shared.use_count() > 1) {
        shared = std::make_shared<T>(*shared);
    } else {
        // Whoever held it too may have read it on another thread just before letting go.
        std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *shared;
}

template <class Entries>
auto place(Entries& entries, std::int64_t number) {
    return std::lower_bound(entries.begin(), entries.end(), number,
                            [](const auto& entry, std::int64_t wanted) { return entry.number < wanted; });
}

}  // namespace

const RecordTable::Chunk* RecordTable::chunkAt(std::size_t index) const {
    return chunks_ && index < chunks_->size() ? (*chunks_)[index].get() : nullptr;
}

const RecordTable::Entry* RecordTable::entryOf(std::int64_t number) const {
    const auto* chunk = number < 0 ? nullptr : chunkAt(chunkIndex(number));
    if (!chunk) return nullptr;
    const auto at = place(*chunk, number);
    return at != chunk->end() && at->number == number ? &*at : nullptr;
}

RecordTable::Chunk& RecordTable::ownChunk(std::int64_t number) {
    auto& chunks = own(chunks_);
    const auto index = chunkIndex(number);
    if (index >= chunks.size()) chunks.resize(index + 1);
    return own(chunks[index]);
}

// ---- codes ------------------------------------------------------------------------------------

RecordTable::Bucket& RecordTable::ownBucket(std::size_t hash) {
    auto& buckets = own(buckets_);
    if (buckets.empty()) buckets.resize(1);
    return own(buckets[hash & (buckets.size() - 1)]);
}

void RecordTable::spreadCodes() {
    auto spread = std::make_shared<Buckets>(buckets_->size() * 2);
    for (const auto& bucket : *buckets_) {
        if (!bucket) continue;
        for (const auto& coded : *bucket) {
            auto& into = (*spread)[coded.hash & (spread->size() - 1)];
            if (!into) into = std::make_shared<Bucket>();
            into->push_back(coded);
        }
    }
    buckets_ = std::move(spread);
}

void RecordTable::addCode(const void* record, std::int64_t number) {
    const auto* code = operationsOf(kind_).code(record);
    if (!code || code->empty()) return;
    if (buckets_ && codes_ >= fullBucket * buckets_->size()) spreadCodes();
    const auto hash = hashOf(*code);
    ownBucket(hash).push_back({hash, number});
    ++codes_;
}

void RecordTable::removeCode(const void* record, std::int64_t number) {
    const auto* code = operationsOf(kind_).code(record);
    if (!code || code->empty()) return;
    auto& bucket = ownBucket(hashOf(*code));
    const auto at = std::find_if(bucket.begin(), bucket.end(),
                                 [number](const Coded& coded) { return coded.number == number; });
    assert(at != bucket.end());
    *at = bucket.back();
    bucket.pop_back();
    --codes_;
}

template <class Visit>
void RecordTable::forCode(std::string_view code, Visit visit) const {
    if (!buckets_ || buckets_->empty()) return;
    const auto hash = hashOf(code);
    const auto& bucket = (*buckets_)[hash & (buckets_->size() - 1)];
    if (!bucket) return;
    for (const auto& coded : *bucket) {
        if (coded.hash == hash && *operationsOf(kind_).code(record(coded.number)) == code)
            visit(coded.number);
    }
}

std::optional<std::int64_t> RecordTable::numberOf(std::string_view code) const {
    std::optional<std::int64_t> lowest;
    forCode(code, [&lowest](std::int64_t number) { lowest = lowest ? std::min(*lowest, number) : number; });
    return lowest;
}

std::size_t RecordTable::countOf(std::string_view code) const {
    std::size_t count = 0;
    forCode(code, [&count](std::int64_t) { ++count; });
    return count;
}

std::string RecordTable::nextCode(std::string_view code,
                                  const std::function<bool(std::string_view)>& isTaken) const {
    const auto letters = code.find_last_not_of("0123456789") + 1;
    // Digits before the last fifteen are part of the name: more are no number.
    const auto from = std::max(letters, code.size() - std::min<std::size_t>(code.size(), 15));
    const auto prefix = std::string{code.substr(0, from)};
    const auto width = code.size() - from;
    for (auto number = base::wholeNumber(code.substr(from)).value_or(0) + 1;; ++number) {
        auto digits = std::to_string(number);
        if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
        auto next = prefix + digits;
        if (!numberOf(next) && (!isTaken || !isTaken(next))) return next;
    }
}

// ---- changes ----------------------------------------------------------------------------------

void RecordTable::put(SharedRecord record) {
    const auto number = operationsOf(kind_).number(record.get());
    assert(number > 0);
    nextNumber_ = std::max(nextNumber_, number + 1);
    auto& chunk = ownChunk(number);
    const auto at = place(chunk, number);
    if (at == chunk.end() || at->number != number) {
        addCode(record.get(), number);
        chunk.insert(at, Entry{number, std::move(record)});
        ++size_;
        return;
    }
    const auto* before = operationsOf(kind_).code(at->record.get());
    if (before && *before != *operationsOf(kind_).code(record.get())) {
        removeCode(at->record.get(), number);
        addCode(record.get(), number);
    }
    at->record = std::move(record);
}

void RecordTable::erase(std::int64_t number) {
    if (!entryOf(number)) return;
    auto& chunk = ownChunk(number);
    const auto at = place(chunk, number);
    removeCode(at->record.get(), number);
    chunk.erase(at);
    --size_;
}

void RecordTable::reserveNumbers(std::int64_t next) {
    nextNumber_ = std::max(nextNumber_, next);
}

// ---- comparing --------------------------------------------------------------------------------

bool RecordTable::operator==(const RecordTable& other) const {
    if (chunks_ == other.chunks_) return true;
    if (size_ != other.size_) return false;
    bool same = true;
    compare(*this, other, [&same](const SharedRecord&, const SharedRecord&) { same = false; });
    return same;
}

void RecordTable::compare(const RecordTable& before, const RecordTable& after,
                          const std::function<void(const SharedRecord&, const SharedRecord&)>& differs) {
    static const Chunk none;
    const auto areEqual = operationsOf(before.kind_).areEqual;
    const auto countOf = [](const RecordTable& table) { return table.chunks_ ? table.chunks_->size() : 0; };
    const auto count = std::max(countOf(before), countOf(after));
    for (std::size_t i = 0; i < count; ++i) {
        const Chunk* old = before.chunkAt(i) ? before.chunkAt(i) : &none;
        const Chunk* now = after.chunkAt(i) ? after.chunkAt(i) : &none;
        if (old == now) continue;
        auto a = old->begin();
        auto b = now->begin();
        while (a != old->end() || b != now->end()) {
            if (b == now->end() || (a != old->end() && a->number < b->number)) {
                differs((a++)->record, {});
            } else if (a == old->end() || b->number < a->number) {
                differs({}, (b++)->record);
            } else {
                if (a->record != b->record && !areEqual(a->record.get(), b->record.get()))
                    differs(a->record, b->record);
                ++a;
                ++b;
            }
        }
    }
}

}  // namespace mijlpaal::model
