#include "model/records/letters.h"

#include "model/codec.h"

namespace mijlpaal::model {

using codec::field;

namespace {

constexpr std::array anything{
    RecordKind::programme,         RecordKind::system, RecordKind::activity,       RecordKind::lawPart,
    RecordKind::lawMilestone,      RecordKind::review, RecordKind::recommendation, RecordKind::incident,
    RecordKind::parliamentaryItem, RecordKind::risk,   RecordKind::fundingSource,  RecordKind::rebaselining,
    RecordKind::benefit,
};

}  // namespace

template <>
std::span<const Field> fields<PublicStatement>() {
    static const std::array list{
        field<&PublicStatement::code>("code", "statement_id", {.unit = Unit::code}),
        field<&PublicStatement::object>("object", "object_id",
                                        {.kindColumn = "object_type", .refersTo = anything}),
        field<&PublicStatement::publicationClass>("publication_class", "publication_class"),
        field<&PublicStatement::ground>("ground", "ground"),
        field<&PublicStatement::precision>("date_precision", "date_precision"),
        field<&PublicStatement::wordingNl>("wording_nl", "wording_nl"),
        field<&PublicStatement::wordingEn>("wording_en", "wording_en"),
        field<&PublicStatement::firstPublishedIn>("first_published_in", "first_published_in"),
        field<&PublicStatement::source>("source", "source"),
        field<&PublicStatement::basis>("basis", "basis"),
        field<&PublicStatement::field>("field", "field"),
        field<&PublicStatement::reasonNl>("reason_nl", "reason_nl"),
        field<&PublicStatement::sourceRank>("source_rank", "source_rank"),
        field<&PublicStatement::reference>("reference", "reference"),
        field<&PublicStatement::towardsParliament>("towards_parliament", ""),
        field<&PublicStatement::parliamentReasonNl>("parliament_reason_nl", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<LetterDraft>() {
    static const std::array list{
        field<&LetterDraft::code>("code", "draft_id", {.unit = Unit::code}),
        field<&LetterDraft::kind>("letter_kind", "kind"),
        field<&LetterDraft::letterDate>("letter_date", "letter_date"),
        field<&LetterDraft::answers>("answers", "answers"),
        field<&LetterDraft::house>("house", "house"),
        field<&LetterDraft::ownReference>("own_reference", "own_reference"),
        field<&LetterDraft::yourReference>("your_reference", "your_reference"),
        field<&LetterDraft::signatories>("signatories", "signatories"),
        field<&LetterDraft::version>("version", "version"),
        field<&LetterDraft::mustSign>("must_sign", "must_sign"),
        field<&LetterDraft::signedBy>("signed_by", "signed_by"),
        field<&LetterDraft::signedFingerprint>("signed_fingerprint", "signed_fingerprint"),
        field<&LetterDraft::noteNl>("note_nl", "note_nl"),
        field<&LetterDraft::source>("source", "source"),
        field<&LetterDraft::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<DraftPassage>() {
    static const std::array list{
        field<&DraftPassage::code>("code", "passage_id", {.unit = Unit::code}),
        field<&DraftPassage::draft>("draft", "draft_id"),
        field<&DraftPassage::headingNl>("heading_nl", "heading_nl"),
        field<&DraftPassage::textNl>("text_nl", "text_nl", {.unit = Unit::lines}),
        field<&DraftPassage::source>("source", "source"),
        field<&DraftPassage::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<SentLetter>() {
    static const std::array list{
        field<&SentLetter::code>("code", "letter_id", {.unit = Unit::code}),
        field<&SentLetter::kind>("letter_kind", "kind"),
        field<&SentLetter::letterDate>("letter_date", "letter_date"),
        field<&SentLetter::sentOn>("sent_on", "sent_on"),
        field<&SentLetter::house>("house", "house"),
        field<&SentLetter::item>("item", "item_id"),
        field<&SentLetter::answers>("answers", "answers"),
        field<&SentLetter::revision>("revision", "revision"),
        field<&SentLetter::fingerprint>("fingerprint", "fingerprint"),
        field<&SentLetter::fileName>("file_name", "file_name"),
        field<&SentLetter::size>("size", "size"),
        field<&SentLetter::hash>("hash", "sha256"),
        field<&SentLetter::noteNl>("note_nl", "note_nl"),
        field<&SentLetter::source>("source", "source"),
        field<&SentLetter::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<QuotedFigure>() {
    static const std::array list{
        field<&QuotedFigure::code>("code", "quoted_figure_id", {.unit = Unit::code}),
        field<&QuotedFigure::letter>("letter", "letter_id"),
        field<&QuotedFigure::item>("item", "item_id"),
        field<&QuotedFigure::object>("object", "object_id",
                                     {.kindColumn = "object_type", .refersTo = anything}),
        field<&QuotedFigure::field>("field", "field"),
        field<&QuotedFigure::figure>("figure", "figure"),
        field<&QuotedFigure::shownNl>("shown_nl", "shown_nl"),
        field<&QuotedFigure::sentenceNl>("sentence_nl", "sentence_nl"),
        field<&QuotedFigure::statusDate>("status_date", "status_date"),
        field<&QuotedFigure::source>("source", "source"),
        field<&QuotedFigure::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<AcceptedName>() {
    static const std::array list{
        field<&AcceptedName::code>("code", "accepted_name_id", {.unit = Unit::code}),
        field<&AcceptedName::nameText>("name_text", "name_text"),
        field<&AcceptedName::reasonNl>("reason_nl", "reason_nl"),
        field<&AcceptedName::role>("role", "role"),
        field<&AcceptedName::source>("source", "source"),
        field<&AcceptedName::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Rebaselining>() {
    static const std::array list{
        field<&Rebaselining::code>("code", "rebaselining_id", {.unit = Unit::code}),
        field<&Rebaselining::programme>("programme", "programme_id"),
        field<&Rebaselining::decidedOn>("decided_on", "decided_on"),
        field<&Rebaselining::initial>("initial", "initial", {.unit = Unit::yesNo}),
        field<&Rebaselining::endDate>("end_date", "end_date"),
        field<&Rebaselining::precision>("date_precision", "date_precision"),
        field<&Rebaselining::estimatedInternal>("estimated_internal", "estimated_internal_eur", {.unit = Unit::euro}),
        field<&Rebaselining::estimatedExternal>("estimated_external", "estimated_external_eur", {.unit = Unit::euro}),
        field<&Rebaselining::estimatedMaterial>("estimated_material", "estimated_material_eur", {.unit = Unit::euro}),
        field<&Rebaselining::spentInternal>("spent_internal", "spent_internal_eur", {.unit = Unit::euro}),
        field<&Rebaselining::spentExternal>("spent_external", "spent_external_eur", {.unit = Unit::euro}),
        field<&Rebaselining::spentMaterial>("spent_material", "spent_material_eur", {.unit = Unit::euro}),
        field<&Rebaselining::reasons>("reasons", "reasons"),
        field<&Rebaselining::endReasonNl>("end_reason_nl", "end_reason_nl"),
        field<&Rebaselining::costReasonNl>("cost_reason_nl", "cost_reason_nl"),
        field<&Rebaselining::planVersion>("plan_version", "plan_version"),
        field<&Rebaselining::source>("source", "source"),
        field<&Rebaselining::basis>("basis", "basis"),
        field<&Rebaselining::sourceRank>("source_rank", "source_rank"),
        field<&Rebaselining::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Benefit>() {
    static const std::array list{
        field<&Benefit::code>("code", "benefit_id", {.unit = Unit::code}),
        field<&Benefit::programme>("programme", "programme_id"),
        field<&Benefit::nameNl>("name_nl", "name_nl"),
        field<&Benefit::noteNl>("note_nl", "note_nl"),
        field<&Benefit::once>("once", "once_eur", {.unit = Unit::euro}),
        field<&Benefit::yearly>("yearly", "yearly_eur", {.unit = Unit::euro}),
        field<&Benefit::fromYear>("from_year", "from_year"),
        field<&Benefit::source>("source", "source"),
        field<&Benefit::basis>("basis", "basis"),
        field<&Benefit::sourceRank>("source_rank", "source_rank"),
        field<&Benefit::reference>("reference", "reference"),
    };
    return list;
}

}  // namespace mijlpaal::model
