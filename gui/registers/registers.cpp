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

RecordPageForm rebaseliningsForm() {
    return {.title = _("Rebaselinings"),
            .kind = RecordKind::rebaselining,
            .columns = {"code", "programme", "programme_name", "decided_on", "initial", "end_date", "estimated_internal",
                        "estimated_external", "estimated_material", "reasons", "end_reason_nl", "cost_reason_nl",
                        "plan_version"},
            .wide = "end_reason_nl"};
}

RecordPageForm benefitsForm() {
    return {.title = _("Benefits"),
            .kind = RecordKind::benefit,
            .columns = {"code", "programme", "programme_name", "name_nl", "once", "yearly", "from_year", "note_nl"},
            .wide = "name_nl"};
}

RecordPageForm draftsForm() {
    return {.title = _("Drafts"),
            .kind = RecordKind::letterDraft,
            .columns = {"code", "letter_kind", "letter_date", "answers", "answers_name", "house", "own_reference",
                        "signatories", "version", "must_sign", "signed_by", "note_nl"},
            .wide = "note_nl"};
}

RecordPageForm passagesForm() {
    return {.title = _("Passages"),
            .kind = RecordKind::draftPassage,
            .columns = {"code", "draft", "heading_nl", "text_nl", "source"},
            .wide = "text_nl"};
}

RecordPageForm sentLettersForm() {
    return {.title = _("Letters sent"),
            .kind = RecordKind::sentLetter,
            .columns = {"code", "letter_kind", "letter_date", "sent_on", "house", "item", "answers", "answers_name",
                        "revision", "file_name", "size", "hash", "note_nl"},
            .wide = "file_name"};
}

RecordPageForm quotedFiguresForm() {
    return {.title = _("Quoted figures"),
            .kind = RecordKind::quotedFigure,
            .columns = {"code", "verdict", "shown_nl", "holds_now", "sentence_nl", "object", "object_name", "field",
                        "letter", "item", "status_date"},
            .wide = "sentence_nl"};
}

RecordPageForm acceptedNamesForm() {
    return {.title = _("Names that may be told"),
            .kind = RecordKind::acceptedName,
            .columns = {"code", "name_text", "reason_nl", "role", "source"},
            .wide = "reason_nl"};
}

RecordPageForm statementsForm() {
    return {.title = _("Publication"),
            .kind = RecordKind::publicStatement,
            .columns = {"code", "object", "object_name", "field", "publication_class", "ground", "towards_parliament",
                        "parliament_reason_nl", "date_precision", "wording_nl", "reason_nl", "source"},
            .wide = "wording_nl"};
}

}  // namespace mijlpaal::gui
