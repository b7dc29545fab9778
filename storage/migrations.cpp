#include "storage/migrations.h"

#include "storage/file_system.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <vector>

namespace mijlpaal::storage {

namespace {

// Version 1. The tables of records are the lists of fields as they were then; a test compares what all
// steps together make with the lists as they are now. An index stands on every foreign key, because
// removing a record looks for those that refer to it.
constexpr std::string_view version1 = R"sql(
CREATE TABLE "settings" (
    "id" INTEGER PRIMARY KEY,
    "name_nl" TEXT,
    "name_en" TEXT,
    "organisation" TEXT,
    "status_date" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "status_date_is_floor" INTEGER NOT NULL,
    "planned_start" TEXT,
    "law_milestone" INTEGER REFERENCES "law_milestone" DEFERRABLE INITIALLY DEFERRED,
    "law_name_nl" TEXT,
    "purpose_nl" TEXT,
    "purpose_source" TEXT,
    "calendar" INTEGER REFERENCES "calendar" DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "calendar" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "working_weekdays" TEXT NOT NULL,
    "day_length" INTEGER NOT NULL,
    "working_hours" TEXT NOT NULL,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "holiday" (
    "id" INTEGER PRIMARY KEY,
    "day" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "weekday" TEXT,
    "nonworking" INTEGER NOT NULL,
    "extends_legal_term" INTEGER NOT NULL,
    "calendar" INTEGER NOT NULL REFERENCES "calendar" DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "programme" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "level" TEXT NOT NULL,
    "lead_organisation" TEXT,
    "parent" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "start_date" TEXT,
    "end_date" TEXT,
    "dashboard_status" TEXT,
    "note_nl" TEXT,
    "illustrative_fields" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "system" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "short_name" TEXT,
    "full_name" TEXT,
    "kind" TEXT NOT NULL,
    "owner_organisation" TEXT,
    "used_by" TEXT,
    "lifecycle_start" TEXT,
    "in_use_date" TEXT,
    "phase_out_start" TEXT,
    "end_date" TEXT,
    "ready_activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "note_nl" TEXT,
    "illustrative_fields" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "activity" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "parent" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "wbs" TEXT,
    "position" INTEGER NOT NULL,
    "programme" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "owner_role" TEXT,
    "system" INTEGER REFERENCES "system" DEFERRABLE INITIALLY DEFERRED,
    "calendar" INTEGER REFERENCES "calendar" DEFERRABLE INITIALLY DEFERRED,
    "optimistic" INTEGER,
    "most_likely" INTEGER,
    "pessimistic" INTEGER,
    "duration_unit" TEXT NOT NULL,
    "constraint" TEXT,
    "deadline" TEXT,
    "percent_complete" INTEGER,
    "actual_start" TEXT,
    "actual_finish" TEXT,
    "baseline_start" TEXT,
    "baseline_finish" TEXT,
    "cost_internal" INTEGER,
    "cost_external" INTEGER,
    "cost_material" INTEGER,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "system_replacement" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "old_system" INTEGER NOT NULL REFERENCES "system" DEFERRABLE INITIALLY DEFERRED,
    "new_system" INTEGER NOT NULL REFERENCES "system" DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "scope_nl" TEXT,
    "transition_start" TEXT,
    "transition_end" TEXT,
    "status" TEXT,
    "illustrative_fields" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "dependency" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "predecessor" INTEGER NOT NULL REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "successor" INTEGER NOT NULL REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "type" TEXT NOT NULL,
    "lag" INTEGER NOT NULL,
    "lag_unit" TEXT NOT NULL,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "law_part" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "book_number" INTEGER,
    "title_nl" TEXT,
    "title_en" TEXT,
    "bill_dossiers" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "law_milestone" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "law_parts" TEXT,
    "name_nl" TEXT,
    "name_en" TEXT,
    "planned_date" TEXT,
    "actual_date" TEXT,
    "date_precision" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "law_dependency" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "law_part" INTEGER NOT NULL REFERENCES "law_part" DEFERRABLE INITIALLY DEFERRED,
    "law_milestone" INTEGER NOT NULL REFERENCES "law_milestone" DEFERRABLE INITIALLY DEFERRED,
    "relation" TEXT NOT NULL,
    "required_object" TEXT NOT NULL,
    "lead_time" INTEGER,
    "fallback_object" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "baseline_date" (
    "id" INTEGER PRIMARY KEY,
    "baseline" TEXT,
    "baseline_date" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "date_precision" TEXT NOT NULL,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "funding_source" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "budget_chapter" TEXT,
    "article" TEXT,
    "sub_article" TEXT,
    "instrument_nl" TEXT,
    "from_year" INTEGER,
    "to_year" INTEGER,
    "total" INTEGER,
    "earmarked" INTEGER NOT NULL,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "budget_entry" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "decision_date" TEXT NOT NULL,
    "date_precision" TEXT NOT NULL,
    "cycle_moment" TEXT,
    "budget_chapter" TEXT,
    "article" TEXT,
    "sub_article" TEXT,
    "funding_source" INTEGER REFERENCES "funding_source" DEFERRABLE INITIALLY DEFERRED,
    "programme" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "budget_year" INTEGER,
    "kind" TEXT NOT NULL,
    "amount" INTEGER,
    "stand_after" INTEGER,
    "decision_reference" TEXT,
    "description_nl" TEXT,
    "transfer_pair" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "actual" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "programme" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "funding_source" INTEGER REFERENCES "funding_source" DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "cost_kind" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "review" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "kind" TEXT,
    "reviewer" TEXT,
    "subject_nl" TEXT,
    "programme" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "start_date" TEXT,
    "advice_date" TEXT,
    "date_precision" TEXT,
    "publish_by" TEXT,
    "to_parliament_by" TEXT,
    "response_date" TEXT,
    "conclusion_nl" TEXT,
    "probability_phrase_nl" TEXT,
    "status" TEXT,
    "illustrative_fields" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "recommendation" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "review" INTEGER NOT NULL REFERENCES "review" DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL,
    "area_nl" TEXT,
    "text_nl" TEXT,
    "text_en" TEXT,
    "acceptance" TEXT NOT NULL,
    "follow_up_activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "due_date" TEXT,
    "status" TEXT,
    "illustrative_fields" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "incident" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "start_date" TEXT,
    "end_date" TEXT,
    "date_precision" TEXT NOT NULL,
    "title_nl" TEXT,
    "systems" TEXT,
    "affected_users" INTEGER,
    "severity" TEXT,
    "cause_nl" TEXT,
    "cyber" INTEGER NOT NULL,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "parliamentary_item" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "kind" TEXT,
    "house" TEXT,
    "party_or_body" TEXT,
    "subject_nl" TEXT,
    "received_date" TEXT,
    "due_date" TEXT,
    "extension_date" TEXT,
    "answered_date" TEXT,
    "status" TEXT,
    "reference" TEXT,
    "answers" TEXT,
    "programme" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "incident" INTEGER REFERENCES "incident" DEFERRABLE INITIALLY DEFERRED,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "risk" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "probability" INTEGER NOT NULL,
    "impact_optimistic" INTEGER NOT NULL,
    "impact_most_likely" INTEGER NOT NULL,
    "impact_pessimistic" INTEGER NOT NULL,
    "impact_low" INTEGER NOT NULL,
    "impact_most_likely_money" INTEGER NOT NULL,
    "impact_high" INTEGER NOT NULL,
    "activities" TEXT,
    "owner_role" TEXT,
    "mitigation_nl" TEXT,
    "status" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "public_statement" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "publication_class" TEXT NOT NULL,
    "ground" TEXT,
    "date_precision" TEXT,
    "wording_nl" TEXT,
    "wording_en" TEXT,
    "first_published_in" INTEGER REFERENCES "parliamentary_item" DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "foreign_part" (
    "id" INTEGER PRIMARY KEY,
    "object" TEXT NOT NULL,
    "origin" TEXT,
    "key" TEXT,
    "content" TEXT
) STRICT;

CREATE INDEX "settings_law_milestone" ON "settings" ("law_milestone");
CREATE INDEX "settings_calendar" ON "settings" ("calendar");
CREATE INDEX "holiday_calendar" ON "holiday" ("calendar");
CREATE INDEX "programme_parent" ON "programme" ("parent");
CREATE INDEX "system_ready_activity" ON "system" ("ready_activity");
CREATE INDEX "activity_parent" ON "activity" ("parent");
CREATE INDEX "activity_programme" ON "activity" ("programme");
CREATE INDEX "activity_system" ON "activity" ("system");
CREATE INDEX "activity_calendar" ON "activity" ("calendar");
CREATE INDEX "system_replacement_old_system" ON "system_replacement" ("old_system");
CREATE INDEX "system_replacement_new_system" ON "system_replacement" ("new_system");
CREATE INDEX "dependency_predecessor" ON "dependency" ("predecessor");
CREATE INDEX "dependency_successor" ON "dependency" ("successor");
CREATE INDEX "law_dependency_law_part" ON "law_dependency" ("law_part");
CREATE INDEX "law_dependency_law_milestone" ON "law_dependency" ("law_milestone");
CREATE INDEX "budget_entry_funding_source" ON "budget_entry" ("funding_source");
CREATE INDEX "budget_entry_programme" ON "budget_entry" ("programme");
CREATE INDEX "actual_programme" ON "actual" ("programme");
CREATE INDEX "actual_funding_source" ON "actual" ("funding_source");
CREATE INDEX "review_programme" ON "review" ("programme");
CREATE INDEX "review_activity" ON "review" ("activity");
CREATE INDEX "recommendation_review" ON "recommendation" ("review");
CREATE INDEX "recommendation_follow_up_activity" ON "recommendation" ("follow_up_activity");
CREATE INDEX "parliamentary_item_programme" ON "parliamentary_item" ("programme");
CREATE INDEX "parliamentary_item_incident" ON "parliamentary_item" ("incident");
CREATE INDEX "public_statement_first_published_in" ON "public_statement" ("first_published_in");

CREATE TABLE "revision" (
    "revision" INTEGER PRIMARY KEY,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "undoes" INTEGER REFERENCES "revision" DEFERRABLE INITIALLY DEFERRED,
    "parent_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
) STRICT;
CREATE TABLE "change" (
    "revision" INTEGER NOT NULL REFERENCES "revision" DEFERRABLE INITIALLY DEFERRED,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "record_id" INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT,
    PRIMARY KEY ("revision", "seq")
) STRICT;
CREATE INDEX "change_record" ON "change" ("kind", "record_id");

CREATE TABLE "branch" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "base_revision" INTEGER NOT NULL REFERENCES "revision" DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL
) STRICT;
CREATE TABLE "branch_edit" (
    "branch" INTEGER NOT NULL REFERENCES "branch" DEFERRABLE INITIALLY DEFERRED,
    "edit" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    PRIMARY KEY ("branch", "edit")
) STRICT;
CREATE TABLE "branch_change" (
    "branch" INTEGER NOT NULL,
    "edit" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "record_id" INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT,
    PRIMARY KEY ("branch", "edit", "seq"),
    FOREIGN KEY ("branch", "edit") REFERENCES "branch_edit" DEFERRABLE INITIALLY DEFERRED
) STRICT;
)sql";

// Version 2. What the files of MS Project and Primavera P6 hold: options of the schedule, calendars with
// exceptions and weeks of their own, resources and their assignments, baselines.
constexpr std::string_view version2 = R"sql(
CREATE TABLE "work_week" (
    "id" INTEGER PRIMARY KEY,
    "calendar" INTEGER NOT NULL REFERENCES "calendar" DEFERRABLE INITIALLY DEFERRED,
    "name_nl" TEXT,
    "first_day" TEXT NOT NULL,
    "last_day" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "resource" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "kind" TEXT NOT NULL,
    "maximum_units" INTEGER NOT NULL,
    "calendar" INTEGER REFERENCES "calendar" DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "assignment" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "activity" INTEGER NOT NULL REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "resource" INTEGER REFERENCES "resource" DEFERRABLE INITIALLY DEFERRED,
    "units" INTEGER NOT NULL,
    "work" INTEGER,
    "actual_work" INTEGER,
    "remaining_work" INTEGER,
    "overtime_work" INTEGER NOT NULL,
    "remaining_overtime_work" INTEGER NOT NULL,
    "delay" INTEGER NOT NULL,
    "leveling_delay" INTEGER NOT NULL,
    "contour" TEXT NOT NULL,
    "actual_start" TEXT,
    "actual_finish" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "baseline" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "taken_on" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "decision_reference" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
ALTER TABLE "settings" ADD COLUMN "status_moment" TEXT;
ALTER TABLE "settings" ADD COLUMN "planned_finish" TEXT;
ALTER TABLE "settings" ADD COLUMN "must_finish_by" TEXT;
ALTER TABLE "settings" ADD COLUMN "honours_constraints" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "settings" ADD COLUMN "open_ends_are_critical" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "settings" ADD COLUMN "critical_definition" TEXT NOT NULL DEFAULT 'total_float';
ALTER TABLE "settings" ADD COLUMN "critical_limit" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "settings" ADD COLUMN "float_type" TEXT NOT NULL DEFAULT 'smallest';
ALTER TABLE "settings" ADD COLUMN "progress_logic" TEXT NOT NULL DEFAULT 'retained_logic';
ALTER TABLE "settings" ADD COLUMN "lag_calendar" TEXT;
ALTER TABLE "settings" ADD COLUMN "splits_work_in_progress" INTEGER NOT NULL DEFAULT 1;
UPDATE "settings" SET "planned_start" = "planned_start" || 'T00:00' WHERE length("planned_start") = 10;
ALTER TABLE "calendar" ADD COLUMN "base" INTEGER REFERENCES "calendar" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "calendar" ADD COLUMN "week" TEXT NOT NULL DEFAULT '';
ALTER TABLE "holiday" ADD COLUMN "last_day" TEXT;
ALTER TABLE "holiday" ADD COLUMN "working_hours" TEXT NOT NULL DEFAULT '';
ALTER TABLE "holiday" ADD COLUMN "recurrence" TEXT;
ALTER TABLE "activity" ADD COLUMN "manual" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "activity" ADD COLUMN "manual_start" TEXT;
ALTER TABLE "activity" ADD COLUMN "manual_finish" TEXT;
ALTER TABLE "activity" ADD COLUMN "is_external" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "activity" ADD COLUMN "inactive" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "activity" ADD COLUMN "elapsed" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "activity" ADD COLUMN "estimated" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "activity" ADD COLUMN "duration_type" TEXT NOT NULL DEFAULT 'fixed_duration';
ALTER TABLE "activity" ADD COLUMN "effort_driven" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "activity" ADD COLUMN "calendar_use" TEXT NOT NULL DEFAULT 'own_calendar';
ALTER TABLE "activity" ADD COLUMN "priority" INTEGER NOT NULL DEFAULT 500;
ALTER TABLE "activity" ADD COLUMN "second_constraint" TEXT;
ALTER TABLE "activity" ADD COLUMN "remaining" INTEGER;
ALTER TABLE "activity" ADD COLUMN "actual_duration" INTEGER;
ALTER TABLE "activity" ADD COLUMN "leveling_delay" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "activity" ADD COLUMN "suspended" TEXT;
ALTER TABLE "activity" ADD COLUMN "resumed" TEXT;
ALTER TABLE "activity" ADD COLUMN "expected_finish" TEXT;
ALTER TABLE "activity" ADD COLUMN "external_early_start" TEXT;
ALTER TABLE "activity" ADD COLUMN "external_late_finish" TEXT;
ALTER TABLE "activity" ADD COLUMN "pieces" TEXT NOT NULL DEFAULT '';
ALTER TABLE "activity" ADD COLUMN "work" INTEGER;
ALTER TABLE "activity" ADD COLUMN "actual_work" INTEGER;
ALTER TABLE "activity" ADD COLUMN "remaining_work" INTEGER;
ALTER TABLE "dependency" ADD COLUMN "lag_kind" TEXT NOT NULL DEFAULT 'working';
ALTER TABLE "dependency" ADD COLUMN "lag_hundredths_of_percent" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "work_week_calendar" ON "work_week" ("calendar");
CREATE INDEX "resource_calendar" ON "resource" ("calendar");
CREATE INDEX "assignment_activity" ON "assignment" ("activity");
CREATE INDEX "assignment_resource" ON "assignment" ("resource");
CREATE INDEX "calendar_base" ON "calendar" ("base");
)sql";

constexpr std::array all{
    Migration{1, version1},
    Migration{2, version2},
};

void applyFrom(Database& database, std::int64_t version, std::span<const Migration> list) {
    for (const auto& step : list) {
        if (step.version <= version) continue;
        database.run(std::string{step.sql});
        database.run("PRAGMA user_version=" + std::to_string(step.version));
    }
}

/// "plan.mijlpaal" of version 3 becomes "plan.version-3.mijlpaal", or "plan.version-3-2.mijlpaal" when that
/// is there.
std::filesystem::path copyName(const std::filesystem::path& file, std::int64_t version) {
    for (int attempt = 1;; ++attempt) {
        auto name = file.stem().string() + ".version-" + std::to_string(version);
        if (attempt > 1) name += "-" + std::to_string(attempt);
        auto path = file.parent_path() / (name + file.extension().string());
        if (!identityOf(path)) return path;
    }
}

/// One line for everything in the schema: tables with their columns, indexes, triggers, views.
std::vector<std::string> outline(Database& database) {
    std::vector<std::string> lines;
    auto objects = database.query(
        "SELECT type || ' ' || name || ' ' || tbl_name FROM sqlite_schema "
        "WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY 1");
    while (objects.step()) lines.push_back(objects.text(0));
    auto columns = database.query(
        "SELECT t.name || ' ' || t.type || t.strict || ' ' || c.name || ' ' || c.type || c.\"notnull\" || "
        "c.pk || c.hidden "
        "FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c "
        "WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY t.name, c.cid");
    while (columns.step()) lines.push_back(columns.text(0));
    return lines;
}

}  // namespace

std::span<const Migration> migrations() {
    return all;
}

void makeTables(Database& database, std::span<const Migration> list) {
    database.run("PRAGMA application_id=" + std::to_string(applicationId));
    applyFrom(database, 0, list);
}

std::filesystem::path migrate(Database& database, const std::filesystem::path& file,
                              std::span<const Migration> list) {
    const auto version = database.integer("PRAGMA user_version");
    if (version >= list.back().version) return {};
    // What is not as that version left it is refused by `hasTables`, untouched.
    const auto known = std::find_if(list.begin(), list.end(),
                                    [version](const Migration& step) { return step.version == version; });
    if (known == list.end() || !hasTables(database, {list.begin(), known + 1})) return {};
    const auto copy = copyName(file, version);
    copyDatabase(database, file, copy);

    // Rebuilding a table that others refer to needs foreign keys off, which cannot be done later.
    database.run("PRAGMA foreign_keys=OFF");
    Transaction transaction{database, Transaction::Kind::write};
    if (database.integer("PRAGMA user_version") != version) {
        return copy;  // another program did it while the copy was made
    }
    try {
        applyFrom(database, version, list);
    } catch (const SqlError& error) {
        fail("{file} could not be brought up to date and is as it was; a copy is in {copy}.",
             {{"file", file.string()}, {"copy", copy.string()}, {"detail", error.text}});
    }
    if (database.query("PRAGMA foreign_key_check").step()) {
        fail(
            "{file} could not be brought up to date, because a record refers to one that is not there; a "
            "copy is in "
            "{copy}.",
            {{"file", file.string()}, {"copy", copy.string()}});
    }
    transaction.commit();
    return copy;
}

void copyDatabase(Database& database, const std::filesystem::path& from, const std::filesystem::path& to) {
    UnfinishedFile copy{to};
    try {
        // An absolute path is never taken for a URI.
        auto vacuum = database.query("VACUUM INTO ?");
        vacuum.with(std::filesystem::absolute(copy.path()).string()).run();
    } catch (const SqlError& error) {
        const auto code = error.code & 0xff;
        const bool isTarget = code == SQLITE_IOERR || code == SQLITE_FULL || code == SQLITE_CANTOPEN;
        throw Trouble{sentenceFor(error, isTarget ? to : from)};
    }
    copy.finish();
}

bool hasTables(Database& database, std::span<const Migration> list) {
    Database wanted;
    makeTables(wanted, list);
    return outline(database) == outline(wanted);
}

}  // namespace mijlpaal::storage
