#pragma once

#include "base/finding.h"
#include "model/portfolio.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What the rules of one subject share. Each subject has a file in this folder; `rules.cpp` asks them all.
namespace mijlpaal::model {

/// Beyond any plan, and far from where sums would overflow.
inline constexpr WorkTime longestTime = hours(24) * 366 * 100;

/// Gathers what is wrong with the records of a portfolio.
class Faults {
public:
    explicit Faults(const Portfolio& portfolio) : portfolio_{portfolio} {}

    const Portfolio& portfolio() const { return portfolio_; }

    /// A fault of one record. The sentence may name it as {kind}, {code} and {name}.
    void add(RecordKind kind, const void* record, std::string_view text, std::string_view help,
             base::MessageValues more = {});
    template <class Record>
    void add(const Record& record, std::string_view text, std::string_view help,
             base::MessageValues more = {}) {
        add(kindOf<Record>, &record, text, help, std::move(more));
    }

    /// The statements that make an object public.
    const std::vector<const PublicStatement*>& openStatements(ObjectRef object);

    /// Whether dated promises are told under that baseline code.
    bool hasPromises(const std::string& baseline);

    base::Findings findings;

private:
    const Portfolio& portfolio_;
    std::optional<std::map<ObjectRef, std::vector<const PublicStatement*>>> open_;
    std::optional<std::set<std::string_view>> promised_;
};

// ---- one function for each subject ------------------------------------------------------------

/// References point to records, and there is a code where the kind has one.
void checkReferences(RecordKind kind, const void* record, Faults& faults);
/// No other record of the kind has its code.
void checkCode(RecordKind kind, const void* record, Faults& faults);
void checkActivity(const Activity& activity, Faults& faults);
/// Which fields of an activity go together.
void checkFieldsTogether(const Activity& activity, Faults& faults);
void checkLink(const Dependency& link, Faults& faults);
/// What a forecast draws from.
void checkDriver(const Driver& driver, Faults& faults);
void checkCorrelation(const Correlation& correlation, Faults& faults);
void checkFork(const Fork& fork, Faults& faults);
void checkForecast(const SavedForecast& forecast, Faults& faults);
/// A baseline and a set of dated promises do not go by one code.
void checkBaseline(const Baseline& baseline, Faults& faults);
void checkCalendar(const Calendar& calendar, Faults& faults);
/// No two statements make one object public. One that withholds it beside one that makes it public breaks no
/// rule: withholding leads (see `app::publish`).
void checkStatement(const PublicStatement& statement, Faults& faults);

}  // namespace mijlpaal::model
