#include "import/plan_sheet/columns.h"

#include <array>
#include <vector>

namespace mijlpaal::importing::plan_sheet {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

constexpr std::size_t columnCount = placeOf(Column::priority) + 1;

}  // namespace

std::span<const table::KnownColumn> columns() {
    static const std::array<table::KnownColumn, columnCount> all{{
        {"number", {"Id", "Nr", "Nr.", "Nummer", "Volgnummer", "Volgnr", "Rij", "Rijnummer", "No", "No.", "Number", "Row",
                    "Line", "Regel", "Taaknummer", "Taaknr", "Taak nr", "Task number", "Task no", "Unieke id",
                    "Unique ID"}},
        {"code", {"Activity ID", "task_code", "activity_id", "Activiteitcode", "Activiteitscode", "Activity code",
                  "Taakcode", "Task code", "Taak ID", "Taak-id", "Taakid", "Task ID", "Activiteit ID",
                  "Activiteitnummer", "Code", "Kenmerk", "Sleutel", "Key", "Referentie", "Ref"}},
        {"name", {"Naam", "Taaknaam", "Name", "Task Name", "Activity Name", "task_name", "name_nl", "Naam taak",
                  "Naam activiteit", "Activiteitnaam", "Activiteitsnaam", "Naam van de taak", "Naam van de activiteit",
                  "Taak", "Task", "Activiteit", "Activity", "Taakomschrijving", "Omschrijving taak", "Omschrijving activiteit",
                  "Activiteitomschrijving", "Activiteitenomschrijving", "Task description", "Activity description",
                  "Werkzaamheden", "Werkzaamheid", "Werkpakket", "Work package", "Omschrijving", "Description",
                  "Onderwerp", "Titel", "Title", "Subject", "Wat", "What", "Actie", "Action", "Stap", "Step",
                  "Deliverable", "Product", "Resultaat", "Item", "Onderdeel", "Taken", "Tasks", "Activiteiten",
                  "Activities"}},
        {"duration", {"Duur", "Duration", "Original Duration", "Planned Duration", "target_drtn_hr_cnt",
                      "dur_most_likely_wd", "Doorlooptijd", "Looptijd", "Tijdsduur", "Geplande duur", "Oorspronkelijke duur",
                      "Duur waarschijnlijk", "Waarschijnlijke duur", "Most likely duration", "At Completion Duration",
                      "Scheduled Duration", "Lead time", "Aantal dagen", "Aantal werkdagen", "Aantal weken", "Werkdagen", "Dagen",
                      "Weken", "Days", "Workdays", "Working days", "Weeks", "Number of days", "Length", "Lengte",
                      "Kalenderdagen", "Calendar days", "Dgn", "Wkn"}},
        {"start", {"Begin", "Start", "Begindatum", "Begin datum", "Startdatum", "Start datum", "Begin date", "Start Date",
                   "start_date", "target_start_date", "Planned Start", "Geplande begindatum", "Gepland begin", "Geplande start", "Geplande startdatum",
                   "Scheduled Start", "Planning begin", "Planning start", "Gepland start", "Aanvang", "Aanvangsdatum", "Datum aanvang", "Datum begin",
                   "Datum start", "Start op", "Begint op", "Van", "Vanaf", "From", "Early Start", "early_start_date",
                   "Vroegste begin", "Vroegste begindatum"}},
        {"finish", {"Einde", "Eind", "Finish", "Einddatum", "Eind datum", "End", "End date", "Finish Date", "end_date", "target_end_date",
                    "Planned Finish", "Geplande einddatum", "Gepland einde", "Gepland eind", "Gepland gereed", "Scheduled Finish",
                    "Planning einde", "Planning eind", "Planning gereed", "Datum einde", "Datum gereed", "Gereed op", "Klaar op", "Eindigt op", "Opleverdatum", "Oplevering", "Datum oplevering",
                    "Tot", "T/m", "Tot en met", "Until", "To", "Through", "Early Finish", "early_end_date", "Vroegste einde",
                    "Vroegste einddatum", "Datum", "Date", "Due date", "Due", "Plandatum", "Planning", "Gereeddatum"}},
        {"predecessors", {"Voorgangers", "Voorganger", "Predecessors", "Predecessor", "Voorafgaande taken",
                          "Voorafgaande taak", "Voorgaande taken", "Voorgaande taak", "Voorgaande", "Voorafgaand",
                          "Voorafgaande activiteiten", "Voorgaande activiteiten", "Predecessor Details", "pred_list", "Afhankelijk van",
                          "Afhankelijkheden", "Afhankelijkheid", "Depends on", "Dependencies", "Dependency",
                          "Wacht op", "Na", "After", "Volgt op", "Voorwaarde", "Relaties", "Koppelingen", "WBS-voorafgaande taken",
                          "WBS Predecessors", "Unique ID Predecessors", "Unieke id van voorafgaande taken"}},
        {"successors", {"Opvolgers", "Opvolger", "Successors", "Successor", "Opvolgende taken", "Opvolgende taak",
                        "Volgende taken", "Volgende taak", "Successor Details", "succ_list", "Gevolgd door"}},
        {"level", {"Overzichtsniveau", "Outline Level", "Niveau", "Level", "Taakniveau", "Task level", "Inspringniveau",
                   "Diepte", "Depth", "Indent", "Inspringing", "WBS-niveau", "WBS Level"}},
        {"wbs", {"WBS", "WBS-code", "WBS Code", "WBS ID", "wbs_id", "WBS-nummer", "WBS nr", "WBS Path", "Overzichtsnummer", "Outline number",
                 "Outline Nr", "Hoofdstuknummer", "Hoofdstuk", "Paragraaf", "Structuur", "Structuurnummer", "Werkstructuur",
                 "Work breakdown structure", "PBS", "Nummering"}},
        {"parent", {"parent_id", "Bovenliggende taak", "Bovengeschikte taak", "Parent", "Parent task", "Parent ID", "Hoofdtaak", "Valt onder",
                    "Onderdeel van", "Part of", "Ouder"}},
        {"phase", {"Fase", "Phase", "Projectfase", "Stage", "Deelproject", "Subproject", "Groep", "Group", "Werkstroom",
                   "Workstream", "Spoor", "Perceel", "Blok", "WBS Name", "wbs_name", "Projectonderdeel"}},
        {"percent", {"% gereed", "% voltooid", "Percentage voltooid", "Percentage gereed", "% Complete", "Percent Complete", "Activity % Complete",
                     "complete_pct", "phys_complete_pct", "Physical % Complete", "Duration % Complete", "percent_complete", "Completion", "Voltooiing", "Voltooid",
                     "Gereed", "Voortgang", "Voortgang %", "Progress", "Complete", "Percentage", "%", "% klaar", "% af", "% done",
                     "Percent done", "% werk voltooid", "% Work Complete", "Gereedheid", "Gerealiseerd %"}},
        {"milestone", {"Mijlpaal", "Milestone", "Is mijlpaal", "Is milestone", "Mijlpalen"}},
        {"summary", {"Samenvatting", "Samenvattingstaak", "Summary", "Overzichtstaak", "Is samenvatting", "Is summary"}},
        {"kind", {"Type", "Soort", "Activity Type", "task_type", "Taaktype", "Task Type", "Activiteittype", "Soort taak",
                  "Soort activiteit", "Kind"}},
        {"actual_start", {"Werkelijk begin", "Werkelijke begindatum", "Actual Start", "act_start_date", "Werkelijke start",
                          "Werkelijke startdatum", "Werkelijk start", "Gestart op", "Begonnen op", "Realisatie begin", "Realisatie start",
                          "Actual start date", "Gerealiseerd begin", "Gerealiseerde start", "Gerealiseerde begindatum", "Actual begin"}},
        {"actual_finish", {"Werkelijk einde", "Werkelijke einddatum", "Actual Finish", "act_end_date", "Werkelijk eind",
                           "Werkelijk gereed", "Afgerond op", "Realisatie einde", "Realisatie eind", "Realisatie gereed", "Actual finish date", "Actual end",
                           "Actual end date", "Gerealiseerd einde", "Gerealiseerd eind", "Gerealiseerde einddatum", "Gerealiseerd op", "Opgeleverd op"}},
        {"deadline", {"Uiterste datum", "Deadline", "Uiterlijk", "Uiterlijke datum", "Uiterste einddatum", "Uiterlijk gereed", "Streefdatum",
                      "Due by", "Fatale datum", "Finish By"}},
        {"baseline_start", {"Begin basislijn", "Begindatum basislijn", "Begindatum van basislijn", "Baseline Start", "Basislijn begin",
                            "Basislijn begindatum", "Basislijn start", "BL Project Start", "BL Start", "Nulmeting begin", "Baseline begin", "Baseline begindatum", "Baseline startdatum"}},
        {"baseline_finish", {"Einde basislijn", "Einddatum basislijn", "Einddatum van basislijn", "Baseline Finish", "Basislijn einde", "Basislijn eind",
                             "Basislijn einddatum", "BL Project Finish", "BL Finish", "Nulmeting einde", "Baseline end", "Baseline einde", "Baseline einddatum"}},
        {"constraint_type", {"Type beperking", "Beperkingstype", "Constraint Type", "Primary Constraint", "cstr_type", "Datumbeperking",
                             "Type datumbeperking", "Constraint"}},
        {"constraint_date", {"Beperkingsdatum", "Datum van beperking", "Datum beperking", "Constraint Date",
                             "Primary Constraint Date", "cstr_date"}},
        {"remaining", {"Resterende duur", "Remaining Duration", "remain_drtn_hr_cnt", "Resterend", "Nog te doen", "Resterende doorlooptijd"}},
        {"optimistic", {"Optimistische duur", "Duur optimistisch", "Optimistisch", "Optimistic Duration", "Optimistic", "dur_optimistic_wd",
                        "Minimale duur", "Duur min", "Duur minimaal", "Minimum duration"}},
        {"pessimistic", {"Pessimistische duur", "Duur pessimistisch", "Pessimistisch", "Pessimistic Duration", "Pessimistic",
                         "dur_pessimistic_wd", "Maximale duur", "Duur max", "Duur maximaal", "Maximum duration"}},
        {"owner", {"Verantwoordelijke", "Verantwoordelijk", "Owner", "Responsible", "Eigenaar", "Actiehouder", "Taakeigenaar",
                   "Rol", "Role", "owner_role", "Trekker", "Coordinator", "Coördinator", "Wie", "Who", "Uitvoerder", "Activity Owner"}},
        {"priority", {"Prioriteit", "Priority", "Activity Leveling Priority", "Leveling Priority"}},
    }};
    return all;
}

std::string_view titleOf(Column column) {
    static constexpr std::array<std::string_view, columnCount> titles{
        tr("number of the row"),
        tr("code"),
        tr("name"),
        tr("duration"),
        tr("start"),
        tr("finish"),
        tr("predecessors"),
        tr("successors"),
        tr("outline level"),
        tr("WBS"),
        tr("task that contains it"),
        tr("phase"),
        tr("% complete"),
        tr("milestone"),
        tr("summary"),
        tr("kind of activity"),
        tr("actual start"),
        tr("actual finish"),
        tr("deadline"),
        tr("baseline start"),
        tr("baseline finish"),
        tr("type of constraint"),
        tr("date of the constraint"),
        tr("remaining duration"),
        tr("optimistic duration"),
        tr("pessimistic duration"),
        tr("owner"),
        tr("priority"),
    };
    return titles[placeOf(column)];
}

}  // namespace mijlpaal::importing::plan_sheet
