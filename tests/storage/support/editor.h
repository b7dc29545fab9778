#pragma once

#include "model/change_set.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <random>
#include <vector>

namespace mijlpaal::tests {

/// Random edits that keep references whole: records 1 to 3 of each kind stay, later ones come and go, and
/// all of them refer to the first two only.
class Editor {
public:
    explicit Editor(unsigned seed) : random_{seed} {}

    model::ChangeSet next(const model::Portfolio& portfolio) {
        auto changes = edit(std::to_string(random_()));
        auto after = portfolio;
        const auto count = 1 + random_() % 6;
        for (unsigned i = 0; i < count; ++i) {
            const auto kind = static_cast<model::RecordKind>(random_() % model::recordKindCount);
            model::withRecordType(
                kind, [&]<class Record>(std::type_identity<Record>) { change<Record>(after, changes); });
        }
        return changes;
    }

private:
    template <class Record>
    void change(model::Portfolio& portfolio, model::ChangeSet& changes) {
        auto& table = portfolio.all<Record>();
        const auto variant = static_cast<std::int64_t>(random_() % 10'000);
        if (random_() % 3 == 0) {
            auto record = filled<Record>(table.nextId().number, variant);
            changes.add(record);
            table.put(record);
            return;
        }
        std::vector<Record> all(table.begin(), table.end());
        const auto record = all[random_() % all.size()];
        if (record.id.number > 3 && random_() % 2 == 0) {
            changes.remove(record);
            table.erase(record.id);
            return;
        }
        auto changed = record;
        const auto fields = model::fields<Record>();
        fill(changed, fields[random_() % fields.size()], variant);
        changes.change(record, changed);
        table.put(changed);
    }

    std::mt19937 random_;
};

}  // namespace mijlpaal::tests
