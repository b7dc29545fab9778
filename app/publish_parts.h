#pragma once

#include "app/provenance.h"
#include "app/publication.h"
#include "app/publish.h"
#include "app/view.h"
#include "letters/public_report.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// What the parts of `publish` share.
namespace mijlpaal::app {

letters::Precision toldAs(model::DatePrecision precision);

/// Makes facts of records, through the policy: what it does not let through is not in them.
class Facts {
public:
    /// `on`: the day of the letter; nothing for all that is known.
    Facts(const View& view, const Publication& policy, std::optional<model::Day> on = {})
        : view_{view}, policy_{policy}, on_{on} {}

    const Publication& policy() const { return policy_; }

    template <class Record>
    bool tells(const Record& record, std::string_view field) const {
        return policy_.tells(refTo(record.id), field);
    }

    /// Its name, its source and whether one of `columns` is made up; nothing when the record may not be told.
    template <class Record>
    std::optional<letters::Fact> factOf(const Record& record, std::string_view nameField,
                                        const std::string& name,
                                        std::initializer_list<std::string_view> columns) const {
        const auto* statement = policy_.statementFor(refTo(record.id));
        if (!statement) return std::nullopt;
        auto fact = sourced(record, *statement);
        fact.code = model::codeOf(record);
        fact.text = text(record, nameField, name);
        fact.illustrative =
            record.basis == model::Basis::illustrative || statement->basis == model::Basis::illustrative;
        if constexpr (requires { record.illustrativeFields; }) {
            if (namesOneOf(record.illustrativeFields, columns)) fact.illustrative = true;
        }
        return fact;
    }

    /// The value of a field in the words in which it may be told; empty where it may not be.
    template <class Record>
    std::string text(const Record& record, std::string_view field, const std::string& value) const {
        const auto ref = refTo(record.id);
        if (!policy_.tells(ref, field)) return {};
        const auto* own = policy_.statementFor(ref, field);
        return own && !own->wordingNl.empty() ? own->wordingNl : value;
    }

    /// A date at the coarser of how it is known and how it may be told, in words of its own where they still
    /// fit.
    template <class Record>
    std::optional<letters::ToldDate> date(const Record& record, std::string_view field,
                                          const std::optional<model::Day>& day,
                                          model::DatePrecision known) const {
        return date(refTo(record.id), field, day, known);
    }

    /// The code of its programme, when both may be told.
    template <class Record>
    std::string programmeOf(const Record& record) const {
        if (!record.programme || !tells(record, "programme") || !policy_.statementFor(refTo(*record.programme)))
            return {};
        return model::codeOf(view_.portfolio(), refTo(*record.programme));
    }

    /// What earlier plans said of its end, and why that moved.
    void addPromises(model::ObjectRef object, letters::Programme& programme) const;

    std::optional<letters::Milestone> milestoneOf(const model::Activity& activity) const;
    std::optional<letters::Milestone> milestoneOf(const model::LawMilestone& step) const;

    static std::optional<letters::SourceRank> rankOf(const std::optional<model::SourceRank>& rank);

private:
    template <class Record>
    letters::Fact sourced(const Record& record, const model::PublicStatement& statement) const {
        letters::Fact fact;
        fact.source = statement.source.empty() ? text(record, "source", record.source) : statement.source;
        fact.reference = statement.reference;
        fact.rank = rankOf(statement.sourceRank);
        const bool saysItself = !fact.reference.empty() || fact.rank;
        if constexpr (requires { record.sourceRank; }) {
            if (!saysItself) fact.rank = rankOf(record.sourceRank);
            // The number of an item of parliament is its own, and no reference to a source.
            if constexpr (!std::is_same_v<Record, model::ParliamentaryItem>) {
                if (!saysItself) fact.reference = text(record, "reference", record.reference);
            }
        }
        fact.own = fact.reference.empty() && !fact.rank && record.basis != model::Basis::open;
        fact.checkedBy = checkedBy(refTo(record.id));
        return fact;
    }

    /// Who last signed for the record, by role and with the day, where that may be told.
    std::string checkedBy(model::ObjectRef object) const;
    std::optional<letters::ToldDate> date(model::ObjectRef object, std::string_view field,
                                          const std::optional<model::Day>& day,
                                          model::DatePrecision known) const;
    std::vector<letters::EarlierDate> promises(model::ObjectRef object) const;
    bool hasUndecidedPromises(model::ObjectRef object) const;
    void addPromises(model::ObjectRef object, letters::Milestone& milestone) const;

    const View& view_;
    const Publication& policy_;
    std::optional<model::Day> on_;
};

/// Those with a date first, the earliest first.
template <class Told>
void sortByDate(std::vector<Told>& told) {
    std::stable_sort(told.begin(), told.end(), [](const Told& one, const Told& other) {
        const auto &a = one.fact.when, &b = other.fact.when;
        return a && b ? earlier(*a, *b) : a.has_value() && !b.has_value();
    });
}

/// Adds what the letter answers, earlier and coming letters, and questions, promises and motions.
/// Errors: what `publish` says of `answers`.
base::Result<void> publishParliament(const View& view, const PublishOptions& options, const Facts& facts,
                                     letters::PublicReport& made);

/// Adds what changed since the last letter, once the report says what is told now and to which House.
/// Errors: what `publish` says of `since`.
base::Result<void> publishSince(const View& view, const PublishOptions& options, letters::PublicReport& made);

/// Adds what the Rijks ICT-dashboard asks of a programme: its answers, its plans and its benefits.
void publishDashboard(const model::Portfolio& portfolio, const Facts& facts, const model::Programme& programme,
                      letters::Programme& made);

/// Adds the parts of the law of which readiness may be told.
void publishReadiness(const View& view, const Facts& facts, letters::Law& law);

/// Sources of money that may be told, with the stands of those of which stands may be.
std::vector<letters::Money> publishedMoney(const View& view, const Facts& facts);

}  // namespace mijlpaal::app
