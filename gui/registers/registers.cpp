#include "gui/registers/registers.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

using model::RecordKind;

RecordPageForm ledgerForm() {
    return {.title = _("Ledger"),
            .kind = RecordKind::budgetEntry,
            .columns = {"code", "decision_date", "cycle_moment", "funding_source", "programme", "budget_year", "kind", "amount",
                        "stand_after", "description_nl", "decision_reference", "transfer_pair"},
            .wide = "description_nl"};
}

RecordPageForm systemsForm() {
    return {.title = _("Systems"),
            .kind = RecordKind::system,
            .columns = {"code", "short_name", "full_name", "kind", "owner_organisation", "in_use_date",
                        "phase_out_start", "end_date", "ready_activity", "ready", "incidents"},
            .wide = "full_name"};
}

RecordPageForm lawForm() {
    return {.title = _("Law"),
            .kind = RecordKind::lawDependency,
            .columns = {"code", "law_part", "law_milestone", "relation", "required_object", "planned",
                        "latest", "kept", "lead_time", "fallback_object", "note_nl"},
            .wide = "note_nl"};
}

RecordPageForm reviewsForm() {
    return {.title = _("Reviews"),
            .kind = RecordKind::review,
            .columns = {"code", "kind", "reviewer", "subject_nl", "advice_date", "public_by",
                        "with_both_houses_by", "status", "conclusion_nl"},
            .wide = "subject_nl"};
}

RecordPageForm parliamentForm() {
    return {.title = _("Parliament"),
            .kind = RecordKind::parliamentaryItem,
            .columns = {"code", "kind", "house", "party_or_body", "subject_nl", "received_date", "answer_by",
                        "answered_date", "days_taken", "status", "reference"},
            .wide = "subject_nl"};
}

RecordPageForm risksForm() {
    return {.title = _("Risks"),
            .kind = RecordKind::risk,
            .columns = {"code", "name_nl", "probability", "impact_most_likely", "expected_delay",
                        "impact_most_likely_money", "expected_cost", "owner_role", "mitigation_nl", "status"},
            .wide = "name_nl"};
}

}  // namespace mijlpaal::gui
