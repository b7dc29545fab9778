#include "model/records/accounts.h"

#include "model/codec.h"

namespace mijlpaal::model {

using codec::field;

namespace {

constexpr std::array answered{RecordKind::parliamentaryItem, RecordKind::review};
constexpr std::array reported{
    RecordKind::programme, RecordKind::system,      RecordKind::activity,   RecordKind::lawPart,
    RecordKind::review,    RecordKind::lawMilestone, RecordKind::incident, RecordKind::risk,
    RecordKind::fundingSource,
};

}  // namespace

template <>
std::span<const Field> fields<Review>() {
    static const std::array list{
        field<&Review::code>("code", "review_id", {.unit = Unit::code}),
        field<&Review::kind>("kind", "kind"),
        field<&Review::reviewer>("reviewer", "reviewer"),
        field<&Review::subjectNl>("subject_nl", "subject_nl"),
        field<&Review::programme>("programme", "programme_id"),
        field<&Review::activity>("activity", "activity_id"),
        field<&Review::startDate>("start_date", "start_date"),
        field<&Review::adviceDate>("advice_date", "advice_date"),
        field<&Review::precision>("date_precision", "date_precision"),
        field<&Review::publishBy>("publish_by", "publish_by"),
        field<&Review::toParliamentBy>("to_parliament_by", "to_parliament_by"),
        field<&Review::responseDate>("response_date", "response_date"),
        field<&Review::conclusionNl>("conclusion_nl", "conclusion_nl"),
        field<&Review::probabilityPhraseNl>("probability_phrase_nl", "probability_phrase_nl"),
        field<&Review::status>("status", "status"),
        field<&Review::illustrativeFields>("illustrative_fields", "illustrative_fields"),
        field<&Review::source>("source", "source"),
        field<&Review::basis>("basis", "basis"),
        field<&Review::gates>("gates", ""),
        field<&Review::ownerRole>("owner_role", ""),
        field<&Review::occasion>("occasion", ""),
        field<&Review::requestedOn>("requested_on", ""),
        field<&Review::leadTime>("lead_time", "", {.unit = Unit::workingDays}),
        field<&Review::documents>("documents", ""),
        field<&Review::sourceRank>("source_rank", "source_rank"),
        field<&Review::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Recommendation>() {
    static const std::array list{
        field<&Recommendation::code>("code", "recommendation_id", {.unit = Unit::code}),
        field<&Recommendation::review>("review", "review_id"),
        field<&Recommendation::number>("number", "number"),
        field<&Recommendation::areaNl>("area_nl", "area_nl"),
        field<&Recommendation::textNl>("text_nl", "text_nl"),
        field<&Recommendation::textEn>("text_en", "text_en"),
        field<&Recommendation::acceptance>("acceptance", "acceptance"),
        field<&Recommendation::followUpActivity>("follow_up_activity", "follow_up_activity_id"),
        field<&Recommendation::dueDate>("due_date", "due_date"),
        field<&Recommendation::status>("status", "status"),
        field<&Recommendation::illustrativeFields>("illustrative_fields", "illustrative_fields"),
        field<&Recommendation::source>("source", "source"),
        field<&Recommendation::basis>("basis", "basis"),
        field<&Recommendation::gates>("gates", ""),
        field<&Recommendation::ownerRole>("owner_role", ""),
        field<&Recommendation::answerNl>("answer_nl", ""),
        field<&Recommendation::answeredOn>("answered_on", ""),
        field<&Recommendation::evidenceNl>("evidence_nl", ""),
        field<&Recommendation::closedOn>("closed_on", ""),
        field<&Recommendation::repeats>("repeats", ""),
        field<&Recommendation::sourceRank>("source_rank", "source_rank"),
        field<&Recommendation::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Incident>() {
    static const std::array list{
        field<&Incident::code>("code", "incident_id", {.unit = Unit::code}),
        field<&Incident::startDate>("start_date", "start_date"),
        field<&Incident::endDate>("end_date", "end_date"),
        field<&Incident::precision>("date_precision", "date_precision"),
        field<&Incident::titleNl>("title_nl", "title_nl"),
        field<&Incident::systems>("systems", "system_ids"),
        field<&Incident::affectedUsers>("affected_users", "affected_users"),
        field<&Incident::severity>("severity", "severity"),
        field<&Incident::causeNl>("cause_nl", "cause_nl"),
        field<&Incident::cyber>("cyber", "cyber", {.unit = Unit::yesNo}),
        field<&Incident::noteNl>("note_nl", "note_nl"),
        field<&Incident::source>("source", "source"),
        field<&Incident::basis>("basis", "basis"),
        field<&Incident::forecastEnd>("forecast_end_date", ""),
        field<&Incident::sourceRank>("source_rank", "source_rank"),
        field<&Incident::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<ParliamentaryItem>() {
    static const std::array list{
        field<&ParliamentaryItem::code>("code", "item_id", {.unit = Unit::code}),
        field<&ParliamentaryItem::kind>("kind", "kind"),
        field<&ParliamentaryItem::house>("house", "house"),
        field<&ParliamentaryItem::partyOrBody>("party_or_body", "party_or_body"),
        field<&ParliamentaryItem::subjectNl>("subject_nl", "subject_nl"),
        field<&ParliamentaryItem::receivedDate>("received_date", "received_date"),
        field<&ParliamentaryItem::dueDate>("due_date", "due_date"),
        field<&ParliamentaryItem::extensionDate>("extension_date", "extension_date"),
        field<&ParliamentaryItem::answeredDate>("answered_date", "answered_date"),
        field<&ParliamentaryItem::status>("status", "status"),
        field<&ParliamentaryItem::reference>("reference", "reference"),
        field<&ParliamentaryItem::answers>("answers", "answers_item_or_review", {.refersTo = answered}),
        field<&ParliamentaryItem::programme>("programme", "programme_id"),
        field<&ParliamentaryItem::incident>("incident", "incident_id"),
        field<&ParliamentaryItem::noteNl>("note_nl", "note_nl"),
        field<&ParliamentaryItem::source>("source", "source"),
        field<&ParliamentaryItem::basis>("basis", "basis"),
        field<&ParliamentaryItem::settledIn>("settled_in", ""),
        field<&ParliamentaryItem::ownerRole>("owner_role", ""),
        field<&ParliamentaryItem::sourceRank>("source_rank", "source_rank"),
    };
    return list;
}

template <>
std::span<const Field> fields<Risk>() {
    static const std::array list{
        field<&Risk::code>("code", "risk_id", {.unit = Unit::code}),
        field<&Risk::nameNl>("name_nl", "name_nl"),
        field<&Risk::nameEn>("name_en", "name_en"),
        field<&Risk::probability>("probability", "probability"),
        field<&Risk::impactOptimistic>("impact_optimistic", "impact_optimistic_wd",
                                       {.unit = Unit::workingDays}),
        field<&Risk::impactMostLikely>("impact_most_likely", "impact_most_likely_wd",
                                       {.unit = Unit::workingDays}),
        field<&Risk::impactPessimistic>("impact_pessimistic", "impact_pessimistic_wd",
                                        {.unit = Unit::workingDays}),
        field<&Risk::impactLow>("impact_low", "impact_low_eur", {.unit = Unit::euro}),
        field<&Risk::impactMostLikelyMoney>("impact_most_likely_money", "impact_most_likely_eur",
                                            {.unit = Unit::euro}),
        field<&Risk::impactHigh>("impact_high", "impact_high_eur", {.unit = Unit::euro}),
        field<&Risk::activities>("activities", "activity_ids"),
        field<&Risk::ownerRole>("owner_role", "owner_role"),
        field<&Risk::mitigationNl>("mitigation_nl", "mitigation_nl"),
        field<&Risk::mitigationCost>("mitigation_cost", "mitigation_eur", {.unit = Unit::euro}),
        field<&Risk::mitigatedProbability>("mitigated_probability", "mitigated_probability"),
        field<&Risk::status>("status", "status"),
        field<&Risk::source>("source", "source"),
        field<&Risk::basis>("basis", "basis"),
        field<&Risk::response>("response", ""),
        field<&Risk::reviewDate>("review_date", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<ReportableChange>() {
    static const std::array list{
        field<&ReportableChange::code>("code", "change_id", {.unit = Unit::code}),
        field<&ReportableChange::subjectNl>("subject_nl", "subject_nl"),
        field<&ReportableChange::object>("object", "object_id",
                                         {.kindColumn = "object_type", .refersTo = reported}),
        field<&ReportableChange::knownOn>("known_on", "known_on"),
        field<&ReportableChange::decidedOn>("decided_on", "decided_on"),
        field<&ReportableChange::toldOn>("told_on", "told_on"),
        field<&ReportableChange::toldIn>("told_in", "told_in"),
        field<&ReportableChange::ownerRole>("owner_role", "owner_role"),
        field<&ReportableChange::noteNl>("note_nl", "note_nl"),
        field<&ReportableChange::source>("source", "source"),
        field<&ReportableChange::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<SignOff>() {
    static const std::array list{
        field<&SignOff::code>("code", "sign_off_id", {.unit = Unit::code}),
        field<&SignOff::object>("object", "object_id", {.kindColumn = "object_type", .refersTo = answered}),
        field<&SignOff::role>("role", "role"),
        field<&SignOff::leadTime>("lead_time", "lead_time_wd", {.unit = Unit::workingDays}),
        field<&SignOff::signedOn>("signed_on", "signed_on"),
        field<&SignOff::noteNl>("note_nl", "note_nl"),
        field<&SignOff::source>("source", "source"),
        field<&SignOff::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Assumption>() {
    static const std::array list{
        field<&Assumption::code>("code", "assumption_id", {.unit = Unit::code}),
        field<&Assumption::nameNl>("name_nl", "name_nl"),
        field<&Assumption::nameEn>("name_en", "name_en"),
        field<&Assumption::activities>("activities", "activity_ids"),
        field<&Assumption::ownerRole>("owner_role", "owner_role"),
        field<&Assumption::expiresOn>("expires_on", "expires_on"),
        field<&Assumption::reviewDate>("review_date", "review_date"),
        field<&Assumption::status>("status", "status"),
        field<&Assumption::noteNl>("note_nl", "note_nl"),
        field<&Assumption::source>("source", "source"),
        field<&Assumption::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<HandOver>() {
    static const std::array list{
        field<&HandOver::code>("code", "hand_over_id", {.unit = Unit::code}),
        field<&HandOver::nameNl>("name_nl", "name_nl"),
        field<&HandOver::nameEn>("name_en", "name_en"),
        field<&HandOver::system>("system", "system_id"),
        field<&HandOver::giver>("giver", "giver"),
        field<&HandOver::receiver>("receiver", "receiver"),
        field<&HandOver::givingActivity>("giving_activity", "giving_activity_id"),
        field<&HandOver::receivingActivity>("receiving_activity", "receiving_activity_id"),
        field<&HandOver::giveDate>("give_date", "give_date"),
        field<&HandOver::getDate>("get_date", "get_date"),
        field<&HandOver::handedOverOn>("handed_over_on", "handed_over_on"),
        field<&HandOver::ownerRole>("owner_role", "owner_role"),
        field<&HandOver::receiverRole>("receiver_role", "receiver_role"),
        field<&HandOver::noteNl>("note_nl", "note_nl"),
        field<&HandOver::source>("source", "source"),
        field<&HandOver::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<AcceptancePoint>() {
    static const std::array list{
        field<&AcceptancePoint::code>("code", "acceptance_point_id", {.unit = Unit::code}),
        field<&AcceptancePoint::handOver>("hand_over", "hand_over_id"),
        field<&AcceptancePoint::nameNl>("name_nl", "name_nl"),
        field<&AcceptancePoint::dueDate>("due_date", "due_date"),
        field<&AcceptancePoint::acceptedByGiver>("accepted_by_giver", "accepted_by_giver"),
        field<&AcceptancePoint::acceptedByReceiver>("accepted_by_receiver", "accepted_by_receiver"),
        field<&AcceptancePoint::noteNl>("note_nl", "note_nl"),
        field<&AcceptancePoint::source>("source", "source"),
        field<&AcceptancePoint::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<IncidentLoss>() {
    static const std::array list{
        field<&IncidentLoss::code>("code", "incident_loss_id", {.unit = Unit::code}),
        field<&IncidentLoss::incident>("incident", "incident_id"),
        field<&IncidentLoss::activity>("activity", "activity_id"),
        field<&IncidentLoss::lost>("lost", "lost_wd", {.unit = Unit::workingDays}),
        field<&IncidentLoss::noteNl>("note_nl", "note_nl"),
        field<&IncidentLoss::source>("source", "source"),
        field<&IncidentLoss::basis>("basis", "basis"),
    };
    return list;
}

}  // namespace mijlpaal::model
