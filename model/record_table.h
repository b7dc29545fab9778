#pragma once

#include "model/record_operations.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace mijlpaal::model {

/// All records of one kind, in the order of their numbers, as a persistent value: a copy costs a pointer, and
/// a change copies the chunk it falls in, never the table. Records are shared with every copy, and with the
/// change sets that hold them.
///
/// Records whose kind has a code are also found by that. A code that is given twice is kept twice, and gives
/// the record with the lowest number.
///
/// Cost: find, put and erase are logarithmic in the chunk; the first change after a copy also copies
/// the list of chunks (one pointer for every 128 records). A look-up by code is one hash.
///
/// Threads: a table that is shared between threads may be read and copied on each. A change writes in place
/// only what no other copy holds; that it is the last holder it knows from a count that the other threads
/// released, after a fence.
class RecordTable {
public:
    struct Entry {
        std::int64_t number = 0;
        SharedRecord record;
    };

private:
    using Chunk = std::vector<Entry>;
    using Chunks = std::vector<std::shared_ptr<Chunk>>;
    struct Coded {
        std::size_t hash = 0;
        std::int64_t number = 0;
    };
    using Bucket = std::vector<Coded>;
    using Buckets = std::vector<std::shared_ptr<Bucket>>;

public:
    /// Goes through the entries in the order of their numbers; it holds until the table changes.
    class Cursor {
    public:
        Cursor() = default;
        Cursor(const Chunks* chunks, std::size_t chunk) : chunks_{chunks}, chunk_{chunk} { skipEmpty(); }

        const Entry& operator*() const { return (*(*chunks_)[chunk_])[at_]; }
        const Entry* operator->() const { return &**this; }
        Cursor& operator++() {
            ++at_;
            if (at_ == (*chunks_)[chunk_]->size()) {
                at_ = 0;
                ++chunk_;
                skipEmpty();
            }
            return *this;
        }
        bool operator==(const Cursor&) const = default;

    private:
        void skipEmpty() {
            while (chunks_ && chunk_ < chunks_->size() &&
                   (!(*chunks_)[chunk_] || (*chunks_)[chunk_]->empty())) {
                ++chunk_;
            }
        }

        const Chunks* chunks_ = nullptr;
        std::size_t chunk_ = 0;
        std::size_t at_ = 0;
    };

    explicit RecordTable(RecordKind kind) : kind_{kind} {}

    RecordKind kind() const { return kind_; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    Cursor first() const { return {chunks_.get(), 0}; }
    Cursor last() const { return {chunks_.get(), chunks_ ? chunks_->size() : 0}; }

    /// Nothing when there is no such record. The pointer holds until the table changes.
    const void* record(std::int64_t number) const {
        const auto* entry = entryOf(number);
        return entry ? entry->record.get() : nullptr;
    }
    SharedRecord share(std::int64_t number) const {
        const auto* entry = entryOf(number);
        return entry ? entry->record : nullptr;
    }

    /// The record with that code; how many have it.
    std::optional<std::int64_t> numberOf(std::string_view code) const;
    std::size_t countOf(std::string_view code) const;

    /// A code that no record has, made from `code` by counting on its last digits, with at least their width:
    /// "A0012" gives "A0013". `isTaken`, where given, says which are not free for other reasons.
    std::string nextCode(std::string_view code,
                         const std::function<bool(std::string_view)>& isTaken = {}) const;

    /// Adds the record, or replaces the one with its number.
    void put(SharedRecord record);
    void erase(std::int64_t number);

    /// A number that no record of this table has or had.
    std::int64_t nextNumber() const { return nextNumber_; }
    /// Keeps numbers below `next` from being given out again.
    void reserveNumbers(std::int64_t next);

    /// Equal when the records are; numbers given out before do not count.
    bool operator==(const RecordTable& other) const;

    /// Calls `differs(before, after)` for each record that is not the same in both, in the order of numbers,
    /// with an empty pointer where one side has none. Shared chunks and records are passed over.
    static void compare(const RecordTable& before, const RecordTable& after,
                        const std::function<void(const SharedRecord&, const SharedRecord&)>& differs);

private:
    const Entry* entryOf(std::int64_t number) const;
    const Chunk* chunkAt(std::size_t index) const;
    Chunk& ownChunk(std::int64_t number);
    Bucket& ownBucket(std::size_t hash);
    void addCode(const void* record, std::int64_t number);
    void removeCode(const void* record, std::int64_t number);
    void spreadCodes();
    template <class Visit>
    void forCode(std::string_view code, Visit visit) const;

    RecordKind kind_;
    std::shared_ptr<Chunks> chunks_;
    std::shared_ptr<Buckets> buckets_;
    std::size_t size_ = 0;
    std::size_t codes_ = 0;
    std::int64_t nextNumber_ = 1;
};

}  // namespace mijlpaal::model
