#include "app/edits/shown_names.h"

#include "app/language.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace mijlpaal::app {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

/// A name in files and what people call it.
struct Shown {
    std::string_view name, words;
};

// clang-format off
/// By the name in the database.
constexpr std::array fieldNames{
    Shown{"source", tr("source")},
    Shown{"basis", tr("basis")},
    Shown{"code", tr("code")},
    Shown{"note_nl", tr("note")},
    Shown{"name_nl", tr("name in Dutch")},
    Shown{"kind", tr("kind")},
    Shown{"name_en", tr("name in English")},
    Shown{"status", tr("status")},
    Shown{"date_precision", tr("date precision")},
    Shown{"programme", tr("programme")},
    Shown{"illustrative_fields", tr("illustrative fields")},
    Shown{"calendar", tr("calendar")},
    Shown{"start_date", tr("start date")},
    Shown{"object", tr("object")},
    Shown{"end_date", tr("end date")},
    Shown{"working_hours", tr("working hours")},
    Shown{"work", tr("work")},
    Shown{"week", tr("week")},
    Shown{"title_nl", tr("title in Dutch")},
    Shown{"subject_nl", tr("subject")},
    Shown{"sub_article", tr("sub-article")},
    Shown{"remaining_work", tr("remaining work")},
    Shown{"parent", tr("parent")},
    Shown{"owner_role", tr("owner")},
    Shown{"leveling_delay", tr("leveling delay")},
    Shown{"law_milestone", tr("law milestone")},
    Shown{"last_day", tr("last day")},
    Shown{"funding_source", tr("funding source")},
    Shown{"due_date", tr("due date")},
    Shown{"decision_reference", tr("decision reference")},
    Shown{"budget_chapter", tr("budget chapter")},
    Shown{"article", tr("article")},
    Shown{"amount", tr("amount")},
    Shown{"actual_work", tr("actual work")},
    Shown{"actual_start", tr("actual start")},
    Shown{"actual_finish", tr("actual finish")},
    Shown{"activity", tr("activity")},
    Shown{"working_weekdays", tr("working weekdays")},
    Shown{"wording_nl", tr("wording in Dutch")},
    Shown{"wording_en", tr("wording in English")},
    Shown{"weekday", tr("weekday")},
    Shown{"wbs", tr("WBS")},
    Shown{"used_by", tr("used by")},
    Shown{"units", tr("units")},
    Shown{"type", tr("type")},
    Shown{"transition_start", tr("transition start")},
    Shown{"transition_end", tr("transition end")},
    Shown{"transfer_pair", tr("transfer pair")},
    Shown{"total", tr("total")},
    Shown{"to_year", tr("to year")},
    Shown{"to_parliament_by", tr("to parliament by")},
    Shown{"title_en", tr("title in English")},
    Shown{"text_nl", tr("text in Dutch")},
    Shown{"text_en", tr("text in English")},
    Shown{"taken_on", tr("taken on")},
    Shown{"systems", tr("systems")},
    Shown{"system", tr("system")},
    Shown{"suspended", tr("suspended")},
    Shown{"successor", tr("successor")},
    Shown{"status_moment", tr("status moment")},
    Shown{"status_date_is_floor", tr("status date is floor")},
    Shown{"status_date", tr("status date")},
    Shown{"stand_after", tr("stand after")},
    Shown{"splits_work_in_progress", tr("splits work in progress")},
    Shown{"short_name", tr("short name")},
    Shown{"severity", tr("severity")},
    Shown{"second_constraint", tr("second constraint")},
    Shown{"scope_nl", tr("scope")},
    Shown{"revision", tr("revision")},
    Shown{"reviewer", tr("reviewer")},
    Shown{"review", tr("review")},
    Shown{"resumed", tr("resumed")},
    Shown{"response_date", tr("response date")},
    Shown{"resource", tr("resource")},
    Shown{"required_object", tr("required object")},
    Shown{"remaining_overtime_work", tr("remaining overtime work")},
    Shown{"remaining", tr("remaining duration")},
    Shown{"relation", tr("relation")},
    Shown{"reference", tr("reference")},
    Shown{"recurrence", tr("recurrence")},
    Shown{"received_date", tr("received date")},
    Shown{"ready_activity", tr("ready activity")},
    Shown{"purpose_source", tr("purpose source")},
    Shown{"purpose_nl", tr("purpose")},
    Shown{"publish_by", tr("publish by")},
    Shown{"publication_class", tr("publication class")},
    Shown{"progress_logic", tr("progress logic")},
    Shown{"profile", tr("profile")},
    Shown{"probability_phrase_nl", tr("probability phrase")},
    Shown{"probability", tr("probability")},
    Shown{"priority", tr("priority")},
    Shown{"predecessor", tr("predecessor")},
    Shown{"position", tr("position")},
    Shown{"planned_start", tr("planned start")},
    Shown{"planned_finish", tr("planned finish")},
    Shown{"planned_date", tr("planned date")},
    Shown{"pieces", tr("pieces")},
    Shown{"phase_out_start", tr("phase-out start")},
    Shown{"pessimistic", tr("pessimistic duration")},
    Shown{"period_start", tr("period start")},
    Shown{"period_end", tr("period end")},
    Shown{"percent_complete", tr("percent complete")},
    Shown{"party_or_body", tr("party or body")},
    Shown{"owner_organisation", tr("owner organisation")},
    Shown{"overtime_work", tr("overtime work")},
    Shown{"origin", tr("origin")},
    Shown{"organisation", tr("organisation")},
    Shown{"optimistic", tr("optimistic duration")},
    Shown{"open_ends_are_critical", tr("open ends are critical")},
    Shown{"old_system", tr("old system")},
    Shown{"number", tr("number")},
    Shown{"nonworking", tr("nonworking")},
    Shown{"new_system", tr("new system")},
    Shown{"must_finish_by", tr("must finish by")},
    Shown{"most_likely", tr("duration")},
    Shown{"mitigation_nl", tr("mitigation")},
    Shown{"maximum_units", tr("maximum units")},
    Shown{"manual_start", tr("start by hand")},
    Shown{"manual_finish", tr("finish by hand")},
    Shown{"manual", tr("placed by hand")},
    Shown{"lifecycle_start", tr("lifecycle start")},
    Shown{"level", tr("level")},
    Shown{"lead_time", tr("lead time")},
    Shown{"lead_organisation", tr("lead organisation")},
    Shown{"law_parts", tr("law parts")},
    Shown{"law_part", tr("law part")},
    Shown{"law_name_nl", tr("law name")},
    Shown{"lag_unit", tr("lag unit")},
    Shown{"lag_kind", tr("lag kind")},
    Shown{"lag_hundredths_of_percent", tr("lag in hundredths of a percent")},
    Shown{"lag_calendar", tr("lag calendar")},
    Shown{"lag", tr("lag")},
    Shown{"key", tr("key")},
    Shown{"is_external", tr("from another plan")},
    Shown{"instrument_nl", tr("instrument")},
    Shown{"incident", tr("incident")},
    Shown{"inactive", tr("inactive")},
    Shown{"in_use_date", tr("in use date")},
    Shown{"impact_pessimistic", tr("pessimistic impact")},
    Shown{"impact_optimistic", tr("optimistic impact")},
    Shown{"impact_most_likely_money", tr("most likely cost impact")},
    Shown{"impact_most_likely", tr("most likely impact")},
    Shown{"impact_low", tr("low cost impact")},
    Shown{"impact_high", tr("high cost impact")},
    Shown{"house", tr("house")},
    Shown{"honours_constraints", tr("honours constraints")},
    Shown{"ground", tr("ground")},
    Shown{"full_name", tr("full name")},
    Shown{"from_year", tr("from year")},
    Shown{"follow_up_activity", tr("follow-up activity")},
    Shown{"float_type", tr("float type")},
    Shown{"first_published_in", tr("first published in")},
    Shown{"first_day", tr("first day")},
    Shown{"fallback_object", tr("fallback")},
    Shown{"external_late_finish", tr("external late finish")},
    Shown{"external_early_start", tr("external early start")},
    Shown{"extension_date", tr("extension date")},
    Shown{"extends_legal_term", tr("extends legal term")},
    Shown{"expected_finish", tr("expected finish")},
    Shown{"estimated", tr("estimated")},
    Shown{"elapsed", tr("elapsed")},
    Shown{"effort_driven", tr("effort driven")},
    Shown{"earmarked", tr("earmarked")},
    Shown{"duration_unit", tr("duration unit")},
    Shown{"duration_type", tr("duration type")},
    Shown{"description_nl", tr("description")},
    Shown{"delay", tr("delay")},
    Shown{"decision_date", tr("decision date")},
    Shown{"deadline", tr("deadline")},
    Shown{"day_length", tr("day length")},
    Shown{"day", tr("day")},
    Shown{"date", tr("date")},
    Shown{"dashboard_status", tr("dashboard status")},
    Shown{"cycle_moment", tr("budget moment")},
    Shown{"cyber", tr("cyber incident")},
    Shown{"critical_limit", tr("critical limit")},
    Shown{"critical_definition", tr("critical definition")},
    Shown{"cost_material", tr("material cost")},
    Shown{"cost_kind", tr("cost kind")},
    Shown{"cost_internal", tr("internal cost")},
    Shown{"cost_external", tr("external cost")},
    Shown{"contour", tr("work contour")},
    Shown{"content", tr("content")},
    Shown{"constraint", tr("constraint")},
    Shown{"conclusion_nl", tr("conclusion")},
    Shown{"cause_nl", tr("cause")},
    Shown{"calendar_use", tr("calendar use")},
    Shown{"budget_year", tr("budget year")},
    Shown{"book_number", tr("book number")},
    Shown{"bill_dossiers", tr("bill dossiers")},
    Shown{"baseline_start", tr("baseline start")},
    Shown{"baseline_finish", tr("baseline finish")},
    Shown{"baseline_date", tr("baseline date")},
    Shown{"baseline", tr("baseline")},
    Shown{"base", tr("base calendar")},
    Shown{"area_nl", tr("area")},
    Shown{"answers", tr("answers")},
    Shown{"answered_date", tr("answered date")},
    Shown{"affected_users", tr("affected users")},
    Shown{"advice_date", tr("advice date")},
    Shown{"actual_duration", tr("actual duration")},
    Shown{"actual_date", tr("actual date")},
    Shown{"activities", tr("activities")},
    Shown{"acceptance", tr("acceptance")},
};

/// The words of the closed lists.
constexpr std::array valueWords{
    Shown{"abandoned", tr("abandoned")},
    Shown{"act", tr("act")},
    Shown{"actual_dates", tr("actual dates")},
    Shown{"back_loaded", tr("back loaded")},
    Shown{"bell", tr("bell")},
    Shown{"book", tr("book")},
    Shown{"by_hand", tr("by hand")},
    Shown{"by_law_latest", tr("by law latest")},
    Shown{"cash", tr("cash")},
    Shown{"commitment", tr("commitment")},
    Shown{"cost", tr("cost")},
    Shown{"day", tr("day")},
    Shown{"done", tr("done")},
    Shown{"double_peak", tr("double peak")},
    Shown{"early_peak", tr("early peak")},
    Shown{"elapsed", tr("elapsed")},
    Shown{"elapsed_percent", tr("elapsed percent")},
    Shown{"equipment", tr("equipment")},
    Shown{"every_hour", tr("every hour")},
    Shown{"finish", tr("finish")},
    Shown{"fixed_duration", tr("fixed duration")},
    Shown{"fixed_duration_and_units", tr("fixed duration and units")},
    Shown{"fixed_units", tr("fixed units")},
    Shown{"fixed_work", tr("fixed work")},
    Shown{"flat", tr("flat")},
    Shown{"front_loaded", tr("front loaded")},
    Shown{"full", tr("full")},
    Shown{"function", tr("function")},
    Shown{"historical", tr("historical")},
    Shown{"hour", tr("hour")},
    Shown{"illustrative", tr("illustrative")},
    Shown{"informs_decision", tr("informs decision")},
    Shown{"internal", tr("internal")},
    Shown{"labour", tr("labour")},
    Shown{"late_peak", tr("late peak")},
    Shown{"legacy", tr("legacy")},
    Shown{"level_of_effort", tr("level of effort")},
    Shown{"longest_path", tr("longest path")},
    Shown{"material", tr("material")},
    Shown{"milestone", tr("milestone")},
    Shown{"minute", tr("minute")},
    Shown{"month", tr("month")},
    Shown{"must_be_ready_before", tr("must be ready before")},
    Shown{"needs_stable_text", tr("needs stable text")},
    Shown{"new", tr("new")},
    Shown{"own", tr("own")},
    Shown{"own_calendar", tr("own calendar")},
    Shown{"percent", tr("percent")},
    Shown{"planned", tr("planned")},
    Shown{"predecessor", tr("predecessor")},
    Shown{"preferred_ready_before", tr("preferred ready before")},
    Shown{"programme", tr("programme")},
    Shown{"progress_override", tr("progress override")},
    Shown{"project", tr("project")},
    Shown{"public", tr("public")},
    Shown{"quarter", tr("quarter")},
    Shown{"regulation", tr("regulation")},
    Shown{"resource_calendars", tr("resource calendars")},
    Shown{"retained_logic", tr("retained logic")},
    Shown{"shared", tr("shared")},
    Shown{"smallest", tr("smallest")},
    Shown{"start", tr("start")},
    Shown{"start_milestone", tr("start milestone")},
    Shown{"successor", tr("successor")},
    Shown{"summary", tr("summary")},
    Shown{"task", tr("task")},
    Shown{"total_float", tr("total float")},
    Shown{"turtle", tr("turtle")},
    Shown{"umbrella", tr("umbrella")},
    Shown{"unknown", tr("unknown")},
    Shown{"wbs_summary", tr("WBS summary")},
    Shown{"week", tr("week")},
    Shown{"withheld", tr("withheld")},
    Shown{"working", tr("working")},
    Shown{"year", tr("year")},
    Shown{"FS", tr("finish to start")},
    Shown{"SS", tr("start to start")},
    Shown{"FF", tr("finish to finish")},
    Shown{"SF", tr("start to finish")},
    Shown{"extern_personeel", tr("external staff")},
    Shown{"intern_personeel", tr("internal staff")},
    Shown{"overig_materieel", tr("other material")},
    Shown{"totaal", tr("total")},
    Shown{"Nog niet gestart", tr("not started")},
    Shown{"In uitvoering", tr("in progress")},
    Shown{"In heroriëntatie", tr("in reorientation")},
    Shown{"Afgerond", tr("completed")},
    Shown{"Geannuleerd", tr("cancelled")},
    Shown{"overgenomen", tr("accepted")},
    Shown{"deels overgenomen", tr("partly accepted")},
    Shown{"niet overgenomen", tr("not accepted")},
    Shown{"onbekend", tr("not known")},
    Shown{"n.v.t.", tr("not applicable")},
};
// clang-format on

/// Small letters, with one sign between words.
std::string bare(std::string_view text) {
    auto low = base::lowered(base::trimmed(text));
    std::replace_if(
        low.begin(), low.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    return low;
}

std::string inDutch(std::string_view english) {
    static const Translator dutch{model::Language::dutch};
    return dutch.text(english);
}

/// Whether a bare text is a name, or what people of either language call it.
bool isCalled(std::string_view text, std::string_view name, std::string_view words) {
    return text == bare(name) || (!words.empty() && (text == bare(words) || text == bare(inDutch(words))));
}

}  // namespace

std::string_view shownName(const model::Field& field) {
    for (const auto& [name, words] : fieldNames) {
        if (name == field.name) return words;
    }
    return field.name;
}

bool isWord(std::string_view typed, std::string_view english) {
    return isCalled(bare(typed), english, english);
}

std::optional<model::RecordKind> kindFrom(std::string_view typed) {
    const auto text = bare(typed);
    for (const auto kind : model::allKinds) {
        if (isCalled(text, nameOf(kind), wordsFor(kind)) || isCalled(text, nameOf(kind), pluralFor(kind)))
            return kind;
    }
    return std::nullopt;
}

std::optional<NamedField> fieldFrom(model::RecordKind kind, std::string_view typed) {
    const auto text = bare(typed);
    // What it is called in files goes before what people call another.
    for (const auto& field : model::fields(kind)) {
        if (text == field.name || text == field.column) return NamedField{&field, false};
        if (!field.kindColumn.empty() && text == field.kindColumn) return NamedField{&field, true};
    }
    for (const auto& field : model::fields(kind)) {
        if (isCalled(text, field.name, shownName(field))) return NamedField{&field, false};
    }
    return std::nullopt;
}

std::vector<std::string_view> wordsLike(std::string_view typed) {
    const auto text = bare(typed);
    std::vector<std::string_view> words;
    for (const auto& [name, shown] : valueWords) {
        if (isCalled(text, name, shown)) words.push_back(name);
    }
    return words;
}

}  // namespace mijlpaal::app
