#pragma once

#include "model/record_ids.h"
#include "model/record_table.h"

#include <cassert>
#include <iterator>
#include <utility>

namespace mijlpaal::model {

/// The records of one type. All the work is done by `RecordTable`.
template <class Record>
class Table : public RecordTable {
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
        explicit Iterator(Cursor at) : at_{at} {}

        reference operator*() const { return *static_cast<const Record*>(at_->record.get()); }
        pointer operator->() const { return &**this; }
        Iterator& operator++() {
            ++at_;
            return *this;
        }
        Iterator operator++(int) {
            auto before = *this;
            ++at_;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        Cursor at_;
    };

    Table() : RecordTable{kindOf<Record>} {}

    Iterator begin() const { return Iterator{first()}; }
    Iterator end() const { return Iterator{last()}; }

    /// Nothing when there is no such record. The pointer holds until the table changes.
    const Record* find(RecordId id) const { return static_cast<const Record*>(record(id.number)); }
    const Record* findByCode(std::string_view code) const {
        const auto number = numberOf(code);
        return number ? find(RecordId{*number}) : nullptr;
    }

    const Record& at(RecordId id) const {
        const auto* found = find(id);
        assert(found);
        return *found;
    }

    /// Adds the record, or replaces the one with its id.
    void put(Record record) { RecordTable::put(std::make_shared<const Record>(std::move(record))); }
    void erase(RecordId id) { RecordTable::erase(id.number); }

    /// An id that no record of this table has or had.
    RecordId nextId() const { return {nextNumber()}; }
    void reserveIds(std::int64_t next) { reserveNumbers(next); }

    /// `RecordTable::compare` with typed records, null where one side has none.
    template <class Visit>
    static void compare(const Table& before, const Table& after, Visit differs) {
        RecordTable::compare(before, after, [&differs](const SharedRecord& old, const SharedRecord& now) {
            differs(static_cast<const Record*>(old.get()), static_cast<const Record*>(now.get()));
        });
    }
};

}  // namespace mijlpaal::model
