#pragma once

#include "model/id.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace mijlpaal::model {

/// All records of one type, in the order of their ids, as a persistent value: a copy costs a pointer,
/// and a change copies the chunk it falls in, never the table.
///
/// Cost: find, put and erase are logarithmic in the chunk; the first change after a copy also copies
/// the list of chunks (one pointer for every 128 ids).
template <class Record>
class Table {
    static constexpr std::int64_t chunkIds = 128;
    using Chunk = std::vector<Record>;
    using Chunks = std::vector<std::shared_ptr<Chunk>>;

public:
    using RecordId = Id<Record>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Record;
        using difference_type = std::ptrdiff_t;
        using pointer = const Record*;
        using reference = const Record&;

        Iterator() = default;
        Iterator(const Chunks* chunks, std::size_t chunk) : chunks_{chunks}, chunk_{chunk} { skipEmpty(); }

        reference operator*() const { return (*(*chunks_)[chunk_])[at_]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++() {
            ++at_;
            if (at_ == (*chunks_)[chunk_]->size()) {
                at_ = 0;
                ++chunk_;
                skipEmpty();
            }
            return *this;
        }
        Iterator operator++(int) {
            auto before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator&) const = default;

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

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    Iterator begin() const { return {chunks_.get(), 0}; }
    Iterator end() const { return {chunks_.get(), chunks_ ? chunks_->size() : 0}; }

    /// Nothing when there is no such record. The pointer holds until the table changes.
    const Record* find(RecordId id) const {
        const auto* chunk = chunkOf(id);
        if (!chunk) return nullptr;
        const auto at = place(*chunk, id);
        return at != chunk->end() && at->id == id ? &*at : nullptr;
    }

    const Record& at(RecordId id) const {
        const auto* found = find(id);
        assert(found);
        return *found;
    }

    /// Adds the record, or replaces the one with its id.
    void put(Record record) {
        assert(record.id.number > 0);
        nextId_ = std::max(nextId_, record.id.number + 1);
        auto& chunk = ownChunk(record.id);
        const auto at = place(chunk, record.id);
        if (at != chunk.end() && at->id == record.id) {
            *at = std::move(record);
        } else {
            chunk.insert(at, std::move(record));
            ++size_;
        }
    }

    void erase(RecordId id) {
        if (!find(id)) return;
        auto& chunk = ownChunk(id);
        chunk.erase(place(chunk, id));
        --size_;
    }

    /// An id that no record of this table has or had.
    RecordId nextId() const { return {nextId_}; }

    /// Keeps ids below `next` from being given out again.
    void reserveIds(std::int64_t next) { nextId_ = std::max(nextId_, next); }

    /// Equal when the records are; ids given out before do not count.
    bool operator==(const Table& other) const {
        return chunks_ == other.chunks_ ||
               (size_ == other.size_ && std::equal(begin(), end(), other.begin(), other.end()));
    }

    /// Calls `differs(before, after)` for each record that is not the same in both, in the order of ids,
    /// with a null pointer where one side has none. Shared chunks are passed over.
    template <class Visit>
    static void compare(const Table& before, const Table& after, Visit differs) {
        const auto count = std::max(before.chunkCount(), after.chunkCount());
        for (std::size_t i = 0; i < count; ++i) {
            static const Chunk none;
            const Chunk* old = before.chunkAt(i) ? before.chunkAt(i) : &none;
            const Chunk* now = after.chunkAt(i) ? after.chunkAt(i) : &none;
            if (old == now) continue;
            auto a = old->begin();
            auto b = now->begin();
            while (a != old->end() || b != now->end()) {
                if (b == now->end() || (a != old->end() && a->id < b->id)) {
                    differs(&*a++, static_cast<const Record*>(nullptr));
                } else if (a == old->end() || b->id < a->id) {
                    differs(static_cast<const Record*>(nullptr), &*b++);
                } else {
                    if (!(*a == *b)) differs(&*a, &*b);
                    ++a;
                    ++b;
                }
            }
        }
    }

private:
    static std::size_t chunkIndex(RecordId id) { return static_cast<std::size_t>(id.number / chunkIds); }

    template <class C>
    static auto place(C& chunk, RecordId id) {
        return std::lower_bound(chunk.begin(), chunk.end(), id,
                                [](const Record& record, RecordId wanted) { return record.id < wanted; });
    }

    std::size_t chunkCount() const { return chunks_ ? chunks_->size() : 0; }
    const Chunk* chunkAt(std::size_t index) const {
        return index < chunkCount() ? (*chunks_)[index].get() : nullptr;
    }
    const Chunk* chunkOf(RecordId id) const { return id.number < 0 ? nullptr : chunkAt(chunkIndex(id)); }

    /// The chunk for an id, shared with no other table.
    Chunk& ownChunk(RecordId id) {
        if (!chunks_) {
            chunks_ = std::make_shared<Chunks>();
        } else if (chunks_.use_count() > 1) {
            chunks_ = std::make_shared<Chunks>(*chunks_);
        }
        const auto index = chunkIndex(id);
        if (index >= chunks_->size()) chunks_->resize(index + 1);
        auto& chunk = (*chunks_)[index];
        if (!chunk) {
            chunk = std::make_shared<Chunk>();
        } else if (chunk.use_count() > 1) {
            chunk = std::make_shared<Chunk>(*chunk);
        }
        return *chunk;
    }

    std::shared_ptr<Chunks> chunks_;
    std::size_t size_ = 0;
    std::int64_t nextId_ = 1;
};

}  // namespace mijlpaal::model
