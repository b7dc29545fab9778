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
