#pragma once

/// The one list of the kinds of record, in the order in which files are read: what is referred to comes first
/// where it can. A row is
///
///     KIND(Type, enumerator, name, words, plural, file)
///
/// `Type` is the record in `records.h`; `name` is what the database, the journal and references between files
/// call it; `words` and `plural` what people do (a front end translates them); `file` is the CSV file of the
/// kind with its folder, empty when only files of other forms hold it.
// clang-format off
#define MIJLPAAL_KINDS(KIND)                                                                                                              \
    KIND(Settings, settings, "settings", N_("settings"), N_("settings"), "portfolio.csv")                                                 \
    KIND(Calendar, calendar, "calendar", N_("calendar"), N_("calendars"), "calendars/calendars.csv")                                      \
    KIND(Holiday, holiday, "holiday", N_("day off"), N_("holidays"), "calendars/holidays.csv")                                            \
    KIND(WorkWeek, workWeek, "work_week", N_("work week"), N_("work weeks"), "")                                                          \
    KIND(Resource, resource, "resource", N_("resource"), N_("resources"), "")                                                             \
    KIND(Programme, programme, "programme", N_("programme"), N_("programmes"), "programmes.csv")                                          \
    KIND(System, system, "system", N_("system"), N_("systems"), "systems.csv")                                                            \
    KIND(Activity, activity, "activity", N_("activity"), N_("activities"), "activities.csv")                                              \
    KIND(Replacement, replacement, "system_replacement", N_("replacement"), N_("replacements"), "system_replacements.csv")                \
    KIND(Dependency, dependency, "dependency", N_("dependency"), N_("dependencies"), "dependencies.csv")                                  \
    KIND(Assignment, assignment, "assignment", N_("assignment"), N_("assignments"), "")                                                   \
    KIND(Baseline, baseline, "baseline", N_("baseline"), N_("baselines"), "")                                                             \
    KIND(LawPart, lawPart, "law_part", N_("law part"), N_("law parts"), "law_parts.csv")                                                  \
    KIND(LawMilestone, lawMilestone, "law_milestone", N_("law milestone"), N_("law milestones"), "law_milestones.csv")                    \
    KIND(LawDependency, lawDependency, "law_dependency", N_("law dependency"), N_("law dependencies"), "law_dependencies.csv")            \
    KIND(BaselineDate, baselineDate, "baseline_date", N_("baseline date"), N_("dated promises"), "baselines.csv")                         \
    KIND(FundingSource, fundingSource, "funding_source", N_("funding source"), N_("funding sources"), "funding_sources.csv")              \
    KIND(BudgetEntry, budgetEntry, "budget_entry", N_("budget entry"), N_("budget entries"), "budget_entries.csv")                        \
    KIND(Actual, actual, "actual", N_("actual"), N_("actuals"), "actuals.csv")                                                            \
    KIND(Review, review, "review", N_("review"), N_("reviews"), "reviews.csv")                                                            \
    KIND(Recommendation, recommendation, "recommendation", N_("recommendation"), N_("recommendations"), "recommendations.csv")            \
    KIND(Incident, incident, "incident", N_("incident"), N_("incidents"), "incidents.csv")                                                \
    KIND(ParliamentaryItem, parliamentaryItem, "parliamentary_item", N_("parliamentary item"), N_("parliamentary items"),                 \
         "parliamentary_items.csv")                                                                                                       \
    KIND(Risk, risk, "risk", N_("risk"), N_("risks"), "risks.csv")                                                                        \
    KIND(PublicStatement, publicStatement, "public_statement", N_("public statement"), N_("public statements"), "public_statements.csv")  \
    KIND(ForeignPart, foreignPart, "foreign_part", N_("kept part"), N_("parts kept for other programs"), "")
// clang-format on
