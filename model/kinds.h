#pragma once

/// The one list of the kinds of record, in the order in which files are read: what is referred to comes first
/// where it can. A row is
///
///     KIND(Type, enumerator, name, words, plural, file)
///
/// `Type` is the record in `records.h`; `name` is what the database, the journal and references between files
/// call it; `words` and `plural` what people do (a front end translates them); `file` is the CSV file of the
/// kind with its folder, empty when only files of other forms hold it. Which of those files a folder may leave out
/// stands in `record_kind.h`.
// clang-format off
#define MIJLPAAL_KINDS(KIND)                                                                                                              \
    KIND(Settings, settings, "settings", tr("settings"), tr("settings"), "portfolio.csv")                                                 \
    KIND(Calendar, calendar, "calendar", tr("calendar"), tr("calendars"), "calendars/calendars.csv")                                      \
    KIND(Holiday, holiday, "holiday", tr("day off"), tr("holidays"), "calendars/holidays.csv")                                            \
    KIND(WorkWeek, workWeek, "work_week", tr("work week"), tr("work weeks"), "")                                                          \
    KIND(Resource, resource, "resource", tr("resource"), tr("resources"), "")                                                             \
    KIND(Programme, programme, "programme", tr("programme"), tr("programmes"), "programmes.csv")                                          \
    KIND(System, system, "system", tr("system"), tr("systems"), "systems.csv")                                                            \
    KIND(Activity, activity, "activity", tr("activity"), tr("activities"), "activities.csv")                                              \
    KIND(Replacement, replacement, "system_replacement", tr("replacement"), tr("replacements"), "system_replacements.csv")                \
    KIND(Dependency, dependency, "dependency", tr("dependency"), tr("dependencies"), "dependencies.csv")                                  \
    KIND(Assignment, assignment, "assignment", tr("assignment"), tr("assignments"), "")                                                   \
    KIND(Baseline, baseline, "baseline", tr("baseline"), tr("baselines"), "")                                                             \
    KIND(LawPart, lawPart, "law_part", tr("law part"), tr("law parts"), "law_parts.csv")                                                  \
    KIND(BillStage, billStage, "bill_stage", tr("bill stage"), tr("bill stages"), "bill_stages.csv")                                      \
    KIND(LawMilestone, lawMilestone, "law_milestone", tr("law milestone"), tr("law milestones"), "law_milestones.csv")                    \
    KIND(LawDependency, lawDependency, "law_dependency", tr("law dependency"), tr("law dependencies"), "law_dependencies.csv")            \
    KIND(BaselineDate, baselineDate, "baseline_date", tr("baseline date"), tr("dated promises"), "baselines.csv")                         \
    KIND(FundingSource, fundingSource, "funding_source", tr("funding source"), tr("funding sources"), "funding_sources.csv")              \
    KIND(BudgetEntry, budgetEntry, "budget_entry", tr("budget entry"), tr("budget entries"), "budget_entries.csv")                        \
    KIND(Actual, actual, "actual", tr("actual"), tr("actuals"), "actuals.csv")                                                            \
    KIND(Contract, contract, "contract", tr("contract"), tr("contracts"), "contracts.csv")                                                \
    KIND(Invoice, invoice, "invoice", tr("invoice"), tr("invoices"), "invoices.csv")                                                      \
    KIND(Payment, payment, "payment", tr("payment"), tr("payments"), "payments.csv")                                                      \
    KIND(PeriodClosing, periodClosing, "period_closing", tr("closing of a period"), tr("closings of periods"), "period_closings.csv")     \
    KIND(Approval, approval, "approval", tr("approval"), tr("approvals"), "")                                                             \
    KIND(Review, review, "review", tr("review"), tr("reviews"), "reviews.csv")                                                            \
    KIND(Recommendation, recommendation, "recommendation", tr("recommendation"), tr("recommendations"), "recommendations.csv")            \
    KIND(Incident, incident, "incident", tr("incident"), tr("incidents"), "incidents.csv")                                                \
    KIND(ParliamentaryItem, parliamentaryItem, "parliamentary_item", tr("parliamentary item"), tr("parliamentary items"),                 \
         "parliamentary_items.csv")                                                                                                       \
    KIND(Risk, risk, "risk", tr("risk"), tr("risks"), "risks.csv")                                                                        \
    KIND(ReportableChange, reportableChange, "reportable_change", tr("reportable change"), tr("reportable changes"),                      \
         "reportable_changes.csv")                                                                                                        \
    KIND(SignOff, signOff, "sign_off", tr("sign-off"), tr("sign-offs"), "sign_offs.csv")                                                  \
    KIND(Assumption, assumption, "assumption", tr("assumption"), tr("assumptions"), "assumptions.csv")                                    \
    KIND(HandOver, handOver, "hand_over", tr("hand-over"), tr("hand-overs"), "hand_overs.csv")                                            \
    KIND(AcceptancePoint, acceptancePoint, "acceptance_point", tr("acceptance point"), tr("acceptance points"),                           \
         "acceptance_points.csv")                                                                                                         \
    KIND(IncidentLoss, incidentLoss, "incident_loss", tr("loss by an incident"), tr("losses by incidents"), "incident_losses.csv")        \
    KIND(Driver, driver, "driver", tr("driver"), tr("drivers"), "drivers.csv")                                                            \
    KIND(Correlation, correlation, "correlation", tr("correlation"), tr("correlations"), "correlations.csv")                              \
    KIND(Fork, fork, "fork", tr("fork"), tr("forks"), "forks.csv")                                                                        \
    KIND(SavedForecast, savedForecast, "forecast", tr("forecast"), tr("forecasts"), "")                                                   \
    KIND(Rebaselining, rebaselining, "rebaselining", tr("rebaselining"), tr("rebaselinings"), "rebaselinings.csv")                        \
    KIND(Benefit, benefit, "benefit", tr("benefit"), tr("benefits"), "benefits.csv")                                                      \
    KIND(PublicStatement, publicStatement, "public_statement", tr("public statement"), tr("public statements"), "public_statements.csv")  \
    KIND(LetterDraft, letterDraft, "letter_draft", tr("draft of a letter"), tr("drafts of letters"), "letter_drafts.csv")                 \
    KIND(DraftPassage, draftPassage, "draft_passage", tr("passage of a draft"), tr("passages of drafts"), "draft_passages.csv")           \
    KIND(SentLetter, sentLetter, "sent_letter", tr("letter that was sent"), tr("letters that were sent"), "sent_letters.csv")             \
    KIND(QuotedFigure, quotedFigure, "quoted_figure", tr("quoted figure"), tr("quoted figures"), "quoted_figures.csv")                    \
    KIND(AcceptedName, acceptedName, "accepted_name", tr("accepted name"), tr("accepted names"), "accepted_names.csv")                    \
    KIND(Note, note, "note", tr("note"), tr("notes"), "notes.csv")                                                                        \
    KIND(ForeignPart, foreignPart, "foreign_part", tr("kept part"), tr("parts kept for other programs"), "")
// clang-format on
