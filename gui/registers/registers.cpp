#include "gui/registers/registers.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

using model::RecordKind;

RecordPageForm systemsForm() {
    return {.title = _("Systems"),
            .kind = RecordKind::system,
            .columns = {"code", "short_name", "full_name", "kind", "owner_organisation", "in_use_date",
                        "phase_out_start", "end_date", "last_needed", "kept_by", "support_end",
                        "months_longer", "cost_longer", "ready_activity", "ready", "incidents"},
            .wide = "full_name"};
}

RecordPageForm lawForm() {
    return {.title = _("Law"),
            .kind = RecordKind::lawDependency,
            .columns = {"code", "law_part", "law_part_name", "law_milestone", "relation", "required_object",
                        "required_object_name", "planned", "latest", "kept", "lead_time", "fallback_object",
                        "fallback_object_name", "note_nl"},
            .wide = "required_object_name"};
}

RecordPageForm reviewsForm() {
    return {.title = _("Reviews"),
            .kind = RecordKind::review,
            .columns = {"code", "kind", "reviewer", "subject_nl", "ask_by", "advice_date", "public_by",
                        "with_both_houses_by", "status", "gates", "conclusion_nl"},
            .wide = "subject_nl"};
}

RecordPageForm recommendationsForm() {
    return {.title = _("Recommendations"),
            .kind = RecordKind::recommendation,
            .columns = {"code", "review", "text_nl", "acceptance", "stage", "owner_role", "due_date",
                        "follow_up_activity", "follow_up_activity_name", "gates", "answered_on", "evidence_nl", "closed_on", "repeats"},
            .wide = "text_nl"};
}

RecordPageForm billsForm() {
    return {
        .title = _("Bills"),
        .kind = RecordKind::billStage,
        .columns = {"code", "law_part", "law_part_name", "bill_step", "best", "likely", "worst", "actual_date", "not_before",
                    "weeks_optimistic", "weeks_most_likely", "weeks_pessimistic", "owner_role", "note_nl"},
        .wide = "note_nl"};
}

RecordPageForm parliamentForm() {
    return {.title = _("Parliament"),
            .kind = RecordKind::parliamentaryItem,
            .columns = {"code", "kind", "house", "party_or_body", "subject_nl", "received_date", "answer_by",
                        "days_left", "answered_date", "days_taken", "status", "settled_by", "owner_role",
                        "reference"},
            .wide = "subject_nl"};
}

RecordPageForm risksForm() {
    return {.title = _("Risks"),
            .kind = RecordKind::risk,
            .columns = {"code", "name_nl", "probability", "impact_most_likely", "expected_delay",
                        "impact_most_likely_money", "expected_cost", "owner_role", "response",
                        "mitigation_nl", "review_date", "freshness", "status"},
            .wide = "name_nl"};
}

RecordPageForm programmesForm() {
    return {.title = _("Programmes"),
            .kind = RecordKind::programme,
            .columns = {"code", "name_nl", "lead_organisation", "dashboard_status", "status_colour", "stands",
                        "against", "status_reason", "status_given_on"},
            .wide = "name_nl"};
}

RecordPageForm changesForm() {
    return {.title = _("To be told"),
            .kind = RecordKind::reportableChange,
            .columns = {"code", "subject_nl", "object", "object_name", "known_on", "decided_on", "told_on", "days_to_tell",
                        "days_untold", "told_in", "owner_role"},
            .wide = "subject_nl"};
}

RecordPageForm signOffsForm() {
    return {.title = _("Signatures"),
            .kind = RecordKind::signOff,
            .columns = {"code", "object", "object_name", "role", "lead_time", "sign_by", "signed_on", "note_nl"},
            .wide = "note_nl"};
}

RecordPageForm assumptionsForm() {
    return {.title = _("Assumptions"),
            .kind = RecordKind::assumption,
            .columns = {"code", "name_nl", "status", "freshness", "review_date", "expires_on", "owner_role",
                        "activities"},
            .wide = "name_nl"};
}

RecordPageForm handOversForm() {
    return {.title = _("Hand-overs"),
            .kind = RecordKind::handOver,
            .columns = {"code", "name_nl", "system", "system_name", "giver", "receiver", "give_date", "get_date",
                        "disagreement", "planned_disagreement", "accepted", "handed_over_on", "owner_role"},
            .wide = "name_nl"};
}

RecordPageForm acceptancePointsForm() {
    return {.title = _("Acceptance"),
            .kind = RecordKind::acceptancePoint,
            .columns = {"code", "name_nl", "hand_over", "hand_over_name", "due_date", "accepted_by_giver",
                        "accepted_by_receiver", "note_nl"},
            .wide = "name_nl"};
}

RecordPageForm incidentsForm() {
    return {.title = _("Incidents"),
            .kind = RecordKind::incident,
            .columns = {"code", "title_nl", "systems", "systems_name", "start_date", "end_date", "forecast_end_date", "days",
                        "lost", "promises", "severity", "affected_users"},
            .wide = "title_nl"};
}

RecordPageForm lossesForm() {
    return {.title = _("Time lost"),
            .kind = RecordKind::incidentLoss,
            .columns = {"code", "incident", "incident_name", "activity", "activity_name", "lost", "note_nl"},
            .wide = "note_nl"};
}

}  // namespace mijlpaal::gui
