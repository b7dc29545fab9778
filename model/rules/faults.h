#pragma once

#include "base/finding.h"
#include "model/change_set.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the rules of one subject share. Each subject has a file in this folder; `rules.cpp` asks them all.
namespace mijlpaal::model {

/// Beyond any plan, and far from where sums would overflow.
inline constexpr WorkTime longestTime = hours(24) * 366 * 100;

/// Which codes more than one record of a kind has. Where very many are asked for, all codes of the kind are looked at
/// once.
class RepeatedCodes {
public:
    RepeatedCodes(const Portfolio& portfolio, std::size_t asked) : portfolio_{portfolio}, areMany_{asked > 10'000} {}

    bool has(RecordKind kind, const std::string& code);

private:
    const Portfolio& portfolio_;
    bool areMany_;
    /// The hashes of more than one code, in order.
    std::array<std::optional<std::vector<std::size_t>>, recordKindCount> hashes_;
};

/// Gathers what is wrong with the records of a portfolio.
class Faults {
public:
    /// `asked` is about how many records will be looked at.
    explicit Faults(const Portfolio& portfolio, std::size_t asked = 1) : repeatedCodes{portfolio, asked}, portfolio_{portfolio} {}

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

    /// What rows of the ledger say of one another.
    struct Books {
        /// How often each row is taken back, and how often it is corrected.
        std::map<ObjectRef, int> reversals, corrections;
        /// What the rows of each shift between years come to.
        std::map<std::string_view, Money> transfers;
        /// How many invoices have a reference, for each contract.
        std::map<std::pair<ContractId, std::string_view>, int> invoices;
    };
    const Books& books();

    base::Findings findings;
    RepeatedCodes repeatedCodes;

private:
    const Portfolio& portfolio_;
    std::optional<std::map<ObjectRef, std::vector<const PublicStatement*>>> open_;
    std::optional<std::set<std::string_view>> promised_;
    std::optional<Books> books_;
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
/// A row of the ledger: its amount, what it takes back or corrects, its shift between years.
void checkPosting(RecordKind kind, const void* record, Faults& faults);
/// A period has its days in order, and opening it again has its reason.
void checkClosing(const PeriodClosing& closing, Faults& faults);
/// What was posted, closed or approved stays, and nothing comes into closed books.
void checkBooksStand(const Portfolio& before, const Change& change, bool isUndo, Faults& faults);
/// A statement speaks of a field that there is, and no two make one object, or one field of it, public. One that
/// withholds it beside one that makes it public breaks no rule: withholding leads (see `app/publication.h`).
void checkStatement(const PublicStatement& statement, Faults& faults);
/// It has a text or an address.
void checkNote(const Note& note, Faults& faults);
/// Its estimates are in order, and no other stage is that step of that bill.
void checkBillStage(const BillStage& stage, Faults& faults);
/// It does not hold back the activity in which it is done, and its time is not below nothing.
void checkReview(const Review& review, Faults& faults);
/// It does not hold back its own follow-up, and does not repeat itself.
void checkRecommendation(const Recommendation& recommendation, Faults& faults);
/// The bounds of the evidence against a status are not below nothing.
void checkBounds(const Settings& settings, Faults& faults);
/// It does not answer itself.
void checkItem(const ParliamentaryItem& item, Faults& faults);
/// What was decided or told was known.
void checkChange(const ReportableChange& change, Faults& faults);
void checkSignOff(const SignOff& signOff, Faults& faults);
/// It is reviewed before it expires.
void checkAssumption(const Assumption& assumption, Faults& faults);
/// Its two sides are two.
void checkHandOver(const HandOver& handOver, Faults& faults);
void checkIncidentLoss(const IncidentLoss& loss, Faults& faults);
/// Its version counts from 1, and who signed it was asked to.
void checkDraft(const LetterDraft& draft, Faults& faults);
void checkSentLetter(const SentLetter& letter, Faults& faults);
/// It says what was told, and where.
void checkQuotedFigure(const QuotedFigure& figure, Faults& faults);
/// It has a name and a reason.
void checkAcceptedName(const AcceptedName& name, Faults& faults);
/// Its reasons are among those of the dashboard.
void checkRebaselining(const Rebaselining& plan, Faults& faults);

}  // namespace mijlpaal::model
