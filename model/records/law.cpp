#include "model/records/law.h"

#include "model/codec.h"

namespace mijlpaal::model {

using codec::field;

namespace {

constexpr std::array built{RecordKind::activity, RecordKind::system};

}  // namespace

template <>
std::span<const Field> fields<LawPart>() {
    static const std::array list{
        field<&LawPart::code>("code", "law_part_id", {.unit = Unit::code}),
        field<&LawPart::kind>("kind", "kind"),
        field<&LawPart::bookNumber>("book_number", "book_no"),
        field<&LawPart::titleNl>("title_nl", "title_nl"),
        field<&LawPart::titleEn>("title_en", "title_en"),
        field<&LawPart::billDossiers>("bill_dossiers", "bill_dossiers"),
        field<&LawPart::noteNl>("note_nl", "note_nl"),
        field<&LawPart::source>("source", "source"),
        field<&LawPart::basis>("basis", "basis"),
        field<&LawPart::sourceRank>("source_rank", "source_rank"),
        field<&LawPart::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<BillStage>() {
    static const std::array list{
        field<&BillStage::code>("code", "bill_stage_id", {.unit = Unit::code}),
        field<&BillStage::lawPart>("law_part", "law_part_id"),
        field<&BillStage::step>("bill_step", "step"),
        field<&BillStage::weeksOptimistic>("weeks_optimistic", "weeks_optimistic"),
        field<&BillStage::weeksMostLikely>("weeks_most_likely", "weeks_most_likely"),
        field<&BillStage::weeksPessimistic>("weeks_pessimistic", "weeks_pessimistic"),
        field<&BillStage::actualDate>("actual_date", "actual_date"),
        field<&BillStage::notBefore>("not_before", "not_before"),
        field<&BillStage::ownerRole>("owner_role", "owner_role"),
        field<&BillStage::noteNl>("note_nl", "note_nl"),
        field<&BillStage::source>("source", "source"),
        field<&BillStage::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<LawMilestone>() {
    static const std::array list{
        field<&LawMilestone::code>("code", "law_milestone_id", {.unit = Unit::code}),
        field<&LawMilestone::lawParts>("law_parts", "law_part_ids"),
        field<&LawMilestone::nameNl>("name_nl", "name_nl"),
        field<&LawMilestone::nameEn>("name_en", "name_en"),
        field<&LawMilestone::plannedDate>("planned_date", "planned_date"),
        field<&LawMilestone::actualDate>("actual_date", "actual_date"),
        field<&LawMilestone::precision>("date_precision", "date_precision"),
        field<&LawMilestone::status>("status", "status"),
        field<&LawMilestone::noteNl>("note_nl", "note_nl"),
        field<&LawMilestone::source>("source", "source"),
        field<&LawMilestone::basis>("basis", "basis"),
        field<&LawMilestone::activity>("activity", ""),
        field<&LawMilestone::follows>("follows", ""),
        field<&LawMilestone::sourceRank>("source_rank", "source_rank"),
        field<&LawMilestone::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<LawDependency>() {
    static const std::array list{
        field<&LawDependency::code>("code", "law_dependency_id", {.unit = Unit::code}),
        field<&LawDependency::lawPart>("law_part", "law_part_id"),
        field<&LawDependency::lawMilestone>("law_milestone", "law_milestone_id"),
        field<&LawDependency::relation>("relation", "relation"),
        field<&LawDependency::required>("required_object", "required_object_id",
                                        {.kindColumn = "required_object_type", .refersTo = built}),
        field<&LawDependency::leadTime>("lead_time", "lead_time_wd", {.unit = Unit::workingDays}),
        field<&LawDependency::fallback>("fallback_object", "fallback_object_id",
                                        {.kindColumn = "fallback_object_type", .refersTo = built}),
        field<&LawDependency::noteNl>("note_nl", "note_nl"),
        field<&LawDependency::source>("source", "source"),
        field<&LawDependency::basis>("basis", "basis"),
    };
    return list;
}

}  // namespace mijlpaal::model
