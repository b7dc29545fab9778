#include "model/posting.h"

#include "base/text.h"
#include "model/roles.h"

#include <algorithm>
#include <set>

namespace mijlpaal::model {

namespace {

/// Marks a text for translation.
constexpr std::string_view N_(std::string_view text) {
    return text;
}

/// A code made from that of the first row of a line of corrections: "E0013-R1", "E0013-C2".
template <Posting Record>
std::string codeAfter(const Portfolio& portfolio, const Record& posting, std::string_view letter) {
    const auto& table = portfolio.all<Record>();
    const auto* first = &posting;
    while (first->corrects && table.find(*first->corrects)) first = table.find(*first->corrects);
    return table.nextCode(first->code + "-" + std::string{letter} + "0");
}

/// Lets a new row say when it counts: on that day, or, where its books are closed, on the first open one.
template <Posting Record>
void putOnOpenDay(const Portfolio& portfolio, Record& posting, std::optional<Day> wanted) {
    const auto own = postingDay(posting);
    const auto* closing = closingOf(portfolio, own);
    const auto day = wanted.value_or(closing ? firstOpenDay(portfolio, own) : own);
    if (closing) posting.closedPeriod = closing->id;
    postingDay(posting) = day;
    // An actual is of one budget year, and so are both ends of its period.
    if constexpr (std::is_same_v<Record, Actual>) {
        if (day != own) posting.periodStart = day;
    }
}

template <Posting Record>
Record reversalOf(const Portfolio& portfolio, const Record& posting, const Reversal& how) {
    auto back = posting;
    back.id = portfolio.all<Record>().nextId();
    back.code = codeAfter(portfolio, posting, "R");
    back.reverses = posting.id;
    back.corrects.reset();
    back.source.clear();
    back.basis = Basis::own;
    if constexpr (std::is_same_v<Record, BudgetEntry>) {
        if (posting.amount) back.amount = -*posting.amount;
        back.standAfter.reset();
    } else {
        back.amount = -posting.amount;
    }
    if constexpr (requires { back.descriptionNl; }) {
        if (!how.reason.empty()) back.descriptionNl = how.reason;
    }
    putOnOpenDay(portfolio, back, how.day);
    return back;
}

template <Posting Record>
Record correctionOf(const Portfolio& portfolio, const Record& posting, Record right, std::optional<Day> day) {
    right.id = portfolio.all<Record>().nextId();
    right.code = codeAfter(portfolio, posting, "C");
    right.corrects = posting.id;
    right.reverses.reset();
    right.closedPeriod.reset();
    putOnOpenDay(portfolio, right, day);
    return right;
}

/// The row, and the others of its shift between years.
template <Posting Record>
std::vector<const Record*> takenBackTogether(const Portfolio& portfolio, const Record& posting) {
    std::vector<const Record*> rows{&posting};
    if constexpr (std::is_same_v<Record, BudgetEntry>) {
        if (posting.transferPair.empty()) return rows;
        const Corrections<Record> corrections{portfolio};
        for (const auto& each : portfolio.all<Record>()) {
            if (each.id != posting.id && each.transferPair == posting.transferPair && !each.reverses &&
                !corrections.isReversed(each.id))
                rows.push_back(&each);
        }
    }
    return rows;
}

template <Posting Record>
base::Result<void> mayBeReversed(const Portfolio& portfolio, const Record& posting) {
    if (posting.reverses) {
        return base::failure("{code} takes back another row itself. Post what is right as a new row.",
                             {{"code", posting.code}});
    }
    if (Corrections<Record>{portfolio}.isReversed(posting.id))
        return base::failure("{code} was taken back already.", {{"code", posting.code}});
    return {};
}

base::Message labelOfReversal(const std::string& code) {
    return base::message("Reverse {code}", {{"code", code}});
}

template <Posting Record>
base::Result<ChangeSet> reverse(const Portfolio& portfolio, const Record& posting, const Reversal& how) {
    if (const auto allowed = mayBeReversed(portfolio, posting); !allowed) return base::failure(allowed.error());
    ChangeSet changes;
    changes.label = labelOfReversal(posting.code);
    changes.reason = how.reason;
    auto trial = portfolio;
    for (const auto* each : takenBackTogether(portfolio, posting)) {
        auto back = reversalOf(trial, *each, how);
        trial.all<Record>().put(back);
        changes.add(std::move(back));
    }
    return changes;
}

/// What two rows say, apart from their names and from where they stand in the books.
template <Posting Record>
bool saysTheSame(Record one, const Record& other) {
    one.id = other.id;
    one.code = other.code;
    one.reverses = other.reverses;
    one.corrects = other.corrects;
    if (other.closedPeriod) {
        one.closedPeriod = other.closedPeriod;
        postingDay(one) = postingDay(other);
        if constexpr (std::is_same_v<Record, Actual>) one.periodStart = other.periodStart;
    }
    return one == other;
}

template <Posting Record>
void postCorrectionsInstead(const Portfolio& before, Portfolio& wanted, std::vector<ObjectRef>& corrected) {
    std::vector<std::pair<const Record*, std::optional<Record>>> differing;
    Table<Record>::compare(before.all<Record>(), wanted.all<Record>(), [&](const Record* was, const Record* is) {
        if (was) differing.emplace_back(was, is ? std::optional{*is} : std::nullopt);
    });
    if (differing.empty()) return;
    const Corrections<Record> corrections{before};
    auto& table = wanted.all<Record>();
    for (const auto& [was, is] : differing) table.put(*was);
    for (auto& [was, is] : differing) {
        // What was entered here to correct others is not in the file that they came from.
        if (!is && (was->reverses || was->corrects)) continue;
        const auto* standing = corrections.standingFor(was->id);
        if (is && (standing ? saysTheSame(*is, *standing) : saysTheSame(*is, *was))) continue;
        if (!is && !standing) continue;
        corrected.push_back(refTo(was->id));
        if (standing) table.put(reversalOf(wanted, *standing, {}));
        if (is) table.put(correctionOf(wanted, standing ? *standing : *was, std::move(*is), {}));
    }
}

bool isDecided(const Portfolio& portfolio, const PeriodDecision& decision, bool closed) {
    for (auto day = decision.firstDay; day <= decision.lastDay; day += std::chrono::days{1}) {
        if ((closingOf(portfolio, day) != nullptr) != closed) return false;
    }
    return true;
}

PeriodClosing decided(const Portfolio& portfolio, const PeriodDecision& decision, PeriodAction action) {
    PeriodClosing closing;
    const auto& table = portfolio.all<PeriodClosing>();
    closing.id = table.nextId();
    closing.code = table.nextCode("PC00");
    closing.firstDay = decision.firstDay;
    closing.lastDay = decision.lastDay;
    closing.action = action;
    closing.decidedOn = decision.decidedOn;
    closing.role = decision.role;
    closing.reason = decision.reason;
    return closing;
}

constexpr int longestPeriodInYears = 20;

base::Result<void> isPeriod(const PeriodDecision& decision) {
    if (decision.lastDay < decision.firstDay) {
        return base::failure("The last day of the period, {last}, is before the first, {first}.",
                             {{"first", isoText(decision.firstDay)}, {"last", isoText(decision.lastDay)}});
    }
    if (decision.lastDay - decision.firstDay > std::chrono::days{366 * longestPeriodInYears}) {
        return base::failure("A period is at most {years} years.", {{"years", std::to_string(longestPeriodInYears)}});
    }
    return {};
}

}  // namespace

const PeriodClosing* closingOf(const Portfolio& portfolio, Day day) {
    const PeriodClosing* last = nullptr;
    for (const auto& each : portfolio.all<PeriodClosing>()) {
        if (each.firstDay <= day && day <= each.lastDay) last = &each;
    }
    return last && last->action == PeriodAction::close ? last : nullptr;
}

Day firstOpenDay(const Portfolio& portfolio, Day day) {
    // What is open begins behind a closing, or where a period was opened again.
    while (const auto* closing = closingOf(portfolio, day)) {
        auto next = closing->lastDay + std::chrono::days{1};
        for (const auto& each : portfolio.all<PeriodClosing>()) {
            if (each.firstDay > day && each.firstDay < next) next = each.firstDay;
        }
        day = next;
    }
    return day;
}

base::Result<ChangeSet> reversePosting(const Portfolio& portfolio, ObjectRef posting, const Reversal& how) {
    base::Result<ChangeSet> changes = base::failure("Only rows of the ledger can be reversed.");
    if (const auto* record = portfolio.record(posting)) {
        withPosting(posting.kind, record,
                    [&](const auto& row) { changes = reverse(portfolio, row, how); });
    }
    return changes;
}

template <Posting Record>
base::Result<ChangeSet> correctPosting(const Portfolio& portfolio, Record right, const Reversal& how) {
    const auto& posting = portfolio.all<Record>().at(right.id);
    if constexpr (std::is_same_v<Record, BudgetEntry>) {
        if (!posting.transferPair.empty()) {
            return base::failure("{code} is half of a shift between years. Reverse it and post both halves anew.",
                                 {{"code", posting.code}});
        }
    }
    auto changes = reverse(portfolio, posting, how);
    if (!changes) return changes;
    changes->label = base::message("Correct {code}", {{"code", posting.code}});
    changes->add(correctionOf(*apply(portfolio, *changes), posting, std::move(right), how.day));
    return changes;
}

base::Result<ChangeSet> shiftCash(const Portfolio& portfolio, const CashShift& shift) {
    Money sum;
    std::set<BudgetYear> years;
    for (const auto& [year, amount] : shift.years) {
        sum = sum + amount;
        if (amount == Money{} || !years.insert(year).second) {
            return base::failure("The year {year} has to get something in a shift, and once.",
                                 {{"year", std::to_string(year.year)}});
        }
    }
    if (years.size() < 2) return base::failure("A shift is between two years or more.");
    if (sum != Money{}) return base::failure("What goes out of some years does not come into the others.");

    const auto& table = portfolio.all<BudgetEntry>();
    int highest = 0;
    for (const auto& each : table) {
        const auto number = each.transferPair.starts_with("KS") ? base::wholeNumber(each.transferPair.str().substr(2)) : std::nullopt;
        if (number && *number < 1'000'000) highest = std::max(highest, static_cast<int>(*number));
    }
    BudgetEntry row;
    row.transferPair = (highest < 9 ? "KS0" : "KS") + std::to_string(highest + 1);
    row.decisionDate = shift.decidedOn;
    row.cycleMoment = shift.cycleMoment;
    row.decisionReference = shift.reference;
    row.reason = shift.reason;
    row.fundingSource = shift.source;
    row.programme = shift.programme;
    if (const auto* source = portfolio.find(shift.source)) {
        row.budgetChapter = source->budgetChapter;
        row.article = source->article;
        row.subArticle = source->subArticle;
    }
    ChangeSet changes;
    changes.label = base::message("Shift cash of {programme} ({pair})", {{"programme", codeOf(portfolio, refTo(shift.programme))},
                                                                         {"pair", row.transferPair}});
    row.id = table.nextId();
    row.code = "E0000";
    for (const auto& [year, amount] : shift.years) {
        row.code = table.nextCode(row.code);
        row.budgetYear = year;
        row.amount = amount;
        changes.add(row);
        ++row.id.number;
    }
    return changes;
}

base::Result<ChangeSet> closePeriod(const Portfolio& portfolio, const PeriodDecision& decision) {
    if (const auto good = isPeriod(decision); !good) return base::failure(good.error());
    if (isDecided(portfolio, decision, true)) {
        return base::failure("The books of {first} to {last} are closed already.",
                             {{"first", isoText(decision.firstDay)}, {"last", isoText(decision.lastDay)}});
    }
    if (const auto may = mayApprove(portfolio, decision.role); !may) return base::failure(may.error());
    ChangeSet changes;
    changes.label = base::message("Close the books of {first} to {last}", {{"first", isoText(decision.firstDay)},
                                                                           {"last", isoText(decision.lastDay)}});
    changes.reason = decision.reason;
    changes.add(decided(portfolio, decision, PeriodAction::close));
    return changes;
}

std::optional<Day> openBefore(const Portfolio& portfolio, Day day) {
    std::set<Day> days;
    for (const auto kind : allKinds) {
        withRecordType(kind, [&]<class Record>(std::type_identity<Record>) {
            if constexpr (Posting<Record>) {
                for (const auto& each : portfolio.all<Record>()) {
                    if (postingDay(each) < day) days.insert(postingDay(each));
                }
            }
        });
    }
    const auto open = std::find_if(days.rbegin(), days.rend(), [&](Day each) { return !closingOf(portfolio, each); });
    return open == days.rend() ? std::nullopt : std::optional{*open};
}

base::Message toldOfOpenBefore(Day day) {
    return base::message("The books up to {day} are open: what is posted there changes what this period began with. Close them as well.",
                         {{"day", isoText(day)}});
}

base::Result<ChangeSet> reopenPeriod(const Portfolio& portfolio, const PeriodDecision& decision) {
    if (const auto good = isPeriod(decision); !good) return base::failure(good.error());
    if (isDecided(portfolio, decision, false)) {
        return base::failure("The books of {first} to {last} are open already.",
                             {{"first", isoText(decision.firstDay)}, {"last", isoText(decision.lastDay)}});
    }
    if (const auto may = mayApprove(portfolio, decision.role); !may) return base::failure(may.error());
    for (auto day = decision.firstDay; day <= decision.lastDay; day += std::chrono::days{1}) {
        const auto* closing = closingOf(portfolio, day);
        if (!closing || !isSameRole(closing->role, decision.role)) continue;
        return base::failure("“{role}” closed the books of {day}; another role opens them again.",
                             {{"role", decision.role}, {"day", isoText(day)}});
    }
    ChangeSet changes;
    changes.label = base::message("Open the books of {first} to {last} again", {{"first", isoText(decision.firstDay)},
                                                                                {"last", isoText(decision.lastDay)}});
    changes.reason = decision.reason;
    changes.add(decided(portfolio, decision, PeriodAction::reopen));
    return changes;
}

base::Result<void> mayBePosted(RecordKind kind, const void* record) {
    std::string missing;
    const auto need = [&missing](bool isThere, std::string_view words) {
        if (isThere) return;
        if (!missing.empty()) missing += ", ";
        missing += words;
    };
    withPosting(kind, record, [&]<class Record>(const Record& row) {
        const bool hasPlace = row.fundingSource || row.programme;
        if constexpr (std::is_same_v<Record, BudgetEntry>) {
            need(row.decisionDate != Day{}, N_("a decision date"));
            need(hasPlace, N_("a funding source or programme"));
            need(row.budgetYear.has_value(), N_("a budget year"));
            need(row.amount || row.standAfter, N_("an amount or a stand afterwards"));
        } else {
            if constexpr (std::is_same_v<Record, Actual>) {
                need(row.periodStart != Day{}, N_("the first day of the period"));
                need(row.periodEnd != Day{}, N_("the last day of the period"));
                need(hasPlace, N_("a funding source or programme"));
            } else if constexpr (std::is_same_v<Record, Contract>) {
                need(row.recordedOn != Day{}, N_("the day it was recorded"));
                need(hasPlace, N_("a funding source or programme"));
            } else if constexpr (std::is_same_v<Record, Invoice>) {
                need(row.receivedOn != Day{}, N_("the day it was received"));
                need(hasPlace || row.contract, N_("a funding source or programme or contract"));
            } else {
                need(row.paidOn != Day{}, N_("the day it was paid"));
                need(hasPlace || row.contract || row.invoice,
                     N_("a funding source or programme or contract or invoice"));
            }
            need(row.amount != Money{}, N_("an amount"));
        }
    });
    if (missing.empty()) {
        static const auto first = makeDay(1980, 1, 1), last = makeDay(2149, 12, 31);
        std::optional<Day> day;
        withPosting(kind, record, [&day](const auto& row) { day = postingDay(row); });
        if (!day || (*day >= first && *day <= last)) return {};
        return base::failure("Nothing is posted ({kind}): {day} is not from {first} to {last}.",
                             {{"kind", std::string{wordsFor(kind)}},
                              {"day", isoText(*day)},
                              {"first", isoText(first)},
                              {"last", isoText(last)}});
    }
    return base::failure("Nothing is posted ({kind}). What is missing: {kinds}.",
                         {{"kind", std::string{wordsFor(kind)}}, {"kinds", missing}});
}

base::Result<void> mayApprove(const Portfolio& portfolio, const std::string& role) {
    const auto& roles = portfolio.settings().approverRoles;
    if (base::trimmed(roles).empty()) return {};
    const auto all = base::split(roles, ';');
    if (std::ranges::any_of(all, [&](std::string_view each) { return isSameRole(each, role); })) return {};
    return base::failure("“{role}” is not one of the roles that may approve: {roles}.",
                         {{"role", role}, {"roles", roles}});
}

std::vector<ObjectRef> postCorrectionsInstead(const Portfolio& before, Portfolio& wanted) {
    std::vector<ObjectRef> corrected;
    for (const auto kind : allKinds) {
        withRecordType(kind, [&]<class Record>(std::type_identity<Record>) {
            if constexpr (Posting<Record>) postCorrectionsInstead<Record>(before, wanted, corrected);
        });
    }
    return corrected;
}

template base::Result<ChangeSet> correctPosting(const Portfolio&, BudgetEntry, const Reversal&);
template base::Result<ChangeSet> correctPosting(const Portfolio&, Actual, const Reversal&);
template base::Result<ChangeSet> correctPosting(const Portfolio&, Contract, const Reversal&);
template base::Result<ChangeSet> correctPosting(const Portfolio&, Invoice, const Reversal&);
template base::Result<ChangeSet> correctPosting(const Portfolio&, Payment, const Reversal&);

}  // namespace mijlpaal::model
