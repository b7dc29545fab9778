#pragma once

#include "model/records.h"
#include "model/table.h"

#include <tuple>
#include <utility>

namespace mijlpaal::model {

namespace detail {

template <template <class...> class Template, class Nothing, class... Records>
struct ApplyToRecords {
    using Type = Template<Records...>;
};
template <class... Records>
using Tables = std::tuple<Table<Records>...>;

}  // namespace detail

/// Applies a template to the type of every record, in the order of `RecordKind`.
#define KIND(Type, ...) , Type
template <template <class...> class Template>
using ForRecords = typename detail::ApplyToRecords<Template, void MIJLPAAL_KINDS(KIND)>::Type;
#undef KIND

/// Everything that is known, as one value. A copy costs a pointer per table.
class Portfolio {
public:
    template <class Record>
    const Table<Record>& all() const {
        return std::get<Table<Record>>(tables_);
    }
    template <class Record>
    Table<Record>& all() {
        return std::get<Table<Record>>(tables_);
    }

    template <class Record>
    const Record* find(Id<Record> id) const {
        return all<Record>().find(id);
    }

    /// The table of a kind, for work that does not need to know the type.
    const RecordTable& table(RecordKind kind) const;
    RecordTable& table(RecordKind kind);

    const Settings& settings() const;

    const void* record(ObjectRef ref) const { return table(ref.kind).record(ref.number); }
    bool contains(ObjectRef ref) const { return record(ref) != nullptr; }

    bool operator==(const Portfolio& other) const;

private:
    ForRecords<detail::Tables> tables_;
};

/// Calls `visit(std::type_identity<Record>{})` for the record type of `kind`.
template <class Visit>
decltype(auto) withRecordType(RecordKind kind, Visit&& visit);

/// Calls `visit(table)` for every table, in the order of `RecordKind`.
template <class P, class Visit>
void forEachTable(P& portfolio, Visit&& visit);

/// The code by which people know a record; a holiday or work week is known by its day, a dated promise by its
/// baseline, the settings by their kind. Empty for others without a code.
std::string codeOf(RecordKind kind, const void* record);
template <class Record>
std::string codeOf(const Record& record) {
    return codeOf(kindOf<Record>, static_cast<const void*>(&record));
}
/// Empty when there is no such record.
std::string codeOf(const Portfolio& portfolio, ObjectRef ref);

/// The name of a record in Dutch or English, or its code where it has no name.
std::string nameOf(const Portfolio& portfolio, ObjectRef ref, bool english = false);

/// Whether an activity stands, at any depth, under another.
bool isWithin(const Portfolio& portfolio, ActivityId activity, ActivityId summary);

/// A portfolio with nothing but its settings and a calendar of the Dutch working week, Monday to Friday
/// 08:00-12:00 and 13:00-17:00, with the public holidays of the given years.
Portfolio emptyPortfolio(Day statusDate, int firstYear, int lastYear);

// ---- implementation of the templates ----------------------------------------------------------

namespace detail {

template <class... Records>
struct Dispatch {
    template <class Visit>
    static decltype(auto) on(RecordKind kind, Visit&& visit) {
        using Result = decltype(visit(std::type_identity<Settings>{}));
        using Call = Result (*)(Visit&);
        static constexpr Call calls[] = {
            [](Visit& v) -> Result { return v(std::type_identity<Records>{}); }...};
        return calls[static_cast<std::size_t>(kind)](visit);
    }

    template <class P, class Visit>
    static void each(P& portfolio, Visit&& visit) {
        (visit(portfolio.template all<Records>()), ...);
    }
};

}  // namespace detail

template <class Visit>
decltype(auto) withRecordType(RecordKind kind, Visit&& visit) {
    return ForRecords<detail::Dispatch>::on(kind, std::forward<Visit>(visit));
}

template <class P, class Visit>
void forEachTable(P& portfolio, Visit&& visit) {
    ForRecords<detail::Dispatch>::each(portfolio, std::forward<Visit>(visit));
}

}  // namespace mijlpaal::model
