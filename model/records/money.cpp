#include "model/records/money.h"

#include "model/codec.h"

namespace mijlpaal::model {

using codec::field;

template <>
std::span<const Field> fields<FundingSource>() {
    static const std::array list{
        field<&FundingSource::code>("code", "funding_source_id", {.unit = Unit::code}),
        field<&FundingSource::nameNl>("name_nl", "name_nl"),
        field<&FundingSource::budgetChapter>("budget_chapter", "budget_chapter"),
        field<&FundingSource::article>("article", "article"),
        field<&FundingSource::subArticle>("sub_article", "sub_article"),
        field<&FundingSource::instrumentNl>("instrument_nl", "instrument_nl"),
        field<&FundingSource::fromYear>("from_year", "from_year"),
        field<&FundingSource::toYear>("to_year", "to_year"),
        field<&FundingSource::total>("total", "total_eur", {.unit = Unit::euro}),
        field<&FundingSource::earmarked>("earmarked", "earmarked", {.unit = Unit::yesNo}),
        field<&FundingSource::noteNl>("note_nl", "note_nl"),
        field<&FundingSource::source>("source", "source"),
        field<&FundingSource::basis>("basis", "basis"),
        field<&FundingSource::partOf>("part_of", ""),
        field<&FundingSource::yearEndMargin>("year_end_margin", ""),
        field<&FundingSource::sourceRank>("source_rank", "source_rank"),
        field<&FundingSource::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<BudgetEntry>() {
    static const std::array list{
        field<&BudgetEntry::code>("code", "entry_id", {.unit = Unit::code}),
        field<&BudgetEntry::decisionDate>("decision_date", "decision_date"),
        field<&BudgetEntry::precision>("date_precision", "date_precision"),
        field<&BudgetEntry::cycleMoment>("cycle_moment", "cycle_moment"),
        field<&BudgetEntry::budgetChapter>("budget_chapter", "budget_chapter"),
        field<&BudgetEntry::article>("article", "article"),
        field<&BudgetEntry::subArticle>("sub_article", "sub_article"),
        field<&BudgetEntry::fundingSource>("funding_source", "funding_source_id"),
        field<&BudgetEntry::programme>("programme", "programme_id"),
        field<&BudgetEntry::budgetYear>("budget_year", "budget_year"),
        field<&BudgetEntry::kind>("kind", "kind"),
        field<&BudgetEntry::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&BudgetEntry::standAfter>("stand_after", "stand_after_eur", {.unit = Unit::euro}),
        field<&BudgetEntry::decisionReference>("decision_reference", "decision_reference"),
        field<&BudgetEntry::descriptionNl>("description_nl", "description_nl"),
        field<&BudgetEntry::transferPair>("transfer_pair", "transfer_pair"),
        field<&BudgetEntry::source>("source", "source"),
        field<&BudgetEntry::basis>("basis", "basis"),
        field<&BudgetEntry::activity>("activity", ""),
        field<&BudgetEntry::costKind>("cost_kind", ""),
        field<&BudgetEntry::priceLevel>("price_level", ""),
        field<&BudgetEntry::reason>("reason_code", ""),
        field<&BudgetEntry::reserve>("reserve", "", {.unit = Unit::yesNo}),
        field<&BudgetEntry::reverses>("reverses", ""),
        field<&BudgetEntry::corrects>("corrects", ""),
        field<&BudgetEntry::closedPeriod>("closed_period", ""),
        field<&BudgetEntry::sourceRank>("source_rank", "source_rank"),
    };
    return list;
}

template <>
std::span<const Field> fields<Actual>() {
    static const std::array list{
        field<&Actual::code>("code", "actual_id", {.unit = Unit::code}),
        field<&Actual::periodStart>("period_start", "period_start"),
        field<&Actual::periodEnd>("period_end", "period_end"),
        field<&Actual::programme>("programme", "programme_id"),
        field<&Actual::fundingSource>("funding_source", "funding_source_id"),
        field<&Actual::kind>("kind", "kind"),
        field<&Actual::costKind>("cost_kind", "cost_category"),
        field<&Actual::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&Actual::source>("source", "source"),
        field<&Actual::basis>("basis", "basis"),
        field<&Actual::reverses>("reverses", ""),
        field<&Actual::corrects>("corrects", ""),
        field<&Actual::closedPeriod>("closed_period", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Contract>() {
    static const std::array list{
        field<&Contract::code>("code", "contract_id", {.unit = Unit::code}),
        field<&Contract::descriptionNl>("description_nl", "description_nl"),
        field<&Contract::supplier>("supplier", "supplier"),
        field<&Contract::reference>("reference", "reference"),
        field<&Contract::fundingSource>("funding_source", "funding_source_id"),
        field<&Contract::programme>("programme", "programme_id"),
        field<&Contract::activity>("activity", "activity_id"),
        field<&Contract::budgetYear>("budget_year", "budget_year"),
        field<&Contract::costKind>("cost_kind", "cost_category"),
        field<&Contract::recordedOn>("recorded_on", "recorded_on"),
        field<&Contract::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&Contract::reverses>("reverses", ""),
        field<&Contract::corrects>("corrects", ""),
        field<&Contract::closedPeriod>("closed_period", ""),
        field<&Contract::source>("source", "source"),
        field<&Contract::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Invoice>() {
    static const std::array list{
        field<&Invoice::code>("code", "invoice_id", {.unit = Unit::code}),
        field<&Invoice::descriptionNl>("description_nl", "description_nl"),
        field<&Invoice::reference>("reference", "reference"),
        field<&Invoice::contract>("contract", "contract_id"),
        field<&Invoice::fundingSource>("funding_source", "funding_source_id"),
        field<&Invoice::programme>("programme", "programme_id"),
        field<&Invoice::activity>("activity", "activity_id"),
        field<&Invoice::budgetYear>("budget_year", "budget_year"),
        field<&Invoice::costKind>("cost_kind", "cost_category"),
        field<&Invoice::receivedOn>("received_on", "received_on"),
        field<&Invoice::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&Invoice::reverses>("reverses", ""),
        field<&Invoice::corrects>("corrects", ""),
        field<&Invoice::closedPeriod>("closed_period", ""),
        field<&Invoice::source>("source", "source"),
        field<&Invoice::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Payment>() {
    static const std::array list{
        field<&Payment::code>("code", "payment_id", {.unit = Unit::code}),
        field<&Payment::descriptionNl>("description_nl", "description_nl"),
        field<&Payment::reference>("reference", "reference"),
        field<&Payment::invoice>("invoice", "invoice_id"),
        field<&Payment::contract>("contract", "contract_id"),
        field<&Payment::fundingSource>("funding_source", "funding_source_id"),
        field<&Payment::programme>("programme", "programme_id"),
        field<&Payment::activity>("activity", "activity_id"),
        field<&Payment::budgetYear>("budget_year", "budget_year"),
        field<&Payment::costKind>("cost_kind", "cost_category"),
        field<&Payment::paidOn>("paid_on", "paid_on"),
        field<&Payment::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&Payment::reverses>("reverses", ""),
        field<&Payment::corrects>("corrects", ""),
        field<&Payment::closedPeriod>("closed_period", ""),
        field<&Payment::source>("source", "source"),
        field<&Payment::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<PeriodClosing>() {
    static const std::array list{
        field<&PeriodClosing::code>("code", "period_closing_id", {.unit = Unit::code}),
        field<&PeriodClosing::firstDay>("first_day", "first_day"),
        field<&PeriodClosing::lastDay>("last_day", "last_day"),
        field<&PeriodClosing::action>("action", "action"),
        field<&PeriodClosing::decidedOn>("decided_on", "decided_on"),
        field<&PeriodClosing::role>("role", "role"),
        field<&PeriodClosing::reason>("reason", "reason"),
        field<&PeriodClosing::source>("source", "source"),
        field<&PeriodClosing::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Approval>() {
    static const std::array list{
        field<&Approval::branch>("branch", ""),
        field<&Approval::step>("step", ""),
        field<&Approval::fingerprint>("fingerprint", ""),
        field<&Approval::verdict>("verdict", ""),
        field<&Approval::role>("role", ""),
        field<&Approval::noteNl>("note_nl", ""),
    };
    return list;
}

}  // namespace mijlpaal::model
