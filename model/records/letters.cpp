#include "model/records/letters.h"

#include "model/codec.h"

namespace mijlpaal::model {

using codec::field;

namespace {

constexpr std::array anything{
    RecordKind::programme,         RecordKind::system, RecordKind::activity,       RecordKind::lawPart,
    RecordKind::lawMilestone,      RecordKind::review, RecordKind::recommendation, RecordKind::incident,
    RecordKind::parliamentaryItem, RecordKind::risk,   RecordKind::fundingSource,
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
    };
    return list;
}

}  // namespace mijlpaal::model
