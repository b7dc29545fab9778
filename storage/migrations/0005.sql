-- The law and its reviews: the way of bills into force, what reviews and recommendations hold back, and what becomes of them.
ALTER TABLE "settings" ADD COLUMN "text_follows_bills" INTEGER NOT NULL DEFAULT 0;
CREATE TABLE "bill_stage" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "law_part" INTEGER NOT NULL REFERENCES "law_part" DEFERRABLE INITIALLY DEFERRED,
    "bill_step" TEXT NOT NULL,
    "weeks_optimistic" INTEGER,
    "weeks_most_likely" INTEGER,
    "weeks_pessimistic" INTEGER,
    "actual_date" TEXT,
    "not_before" TEXT,
    "owner_role" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
ALTER TABLE "law_milestone" ADD COLUMN "activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "law_milestone" ADD COLUMN "follows" TEXT DEFAULT '';
ALTER TABLE "review" ADD COLUMN "gates" TEXT DEFAULT '';
ALTER TABLE "review" ADD COLUMN "owner_role" TEXT DEFAULT '';
ALTER TABLE "review" ADD COLUMN "occasion" TEXT;
ALTER TABLE "review" ADD COLUMN "requested_on" TEXT;
ALTER TABLE "review" ADD COLUMN "lead_time" INTEGER;
ALTER TABLE "review" ADD COLUMN "documents" TEXT DEFAULT '';
ALTER TABLE "recommendation" ADD COLUMN "gates" TEXT DEFAULT '';
ALTER TABLE "recommendation" ADD COLUMN "owner_role" TEXT DEFAULT '';
ALTER TABLE "recommendation" ADD COLUMN "answer_nl" TEXT DEFAULT '';
ALTER TABLE "recommendation" ADD COLUMN "answered_on" TEXT;
ALTER TABLE "recommendation" ADD COLUMN "evidence_nl" TEXT DEFAULT '';
ALTER TABLE "recommendation" ADD COLUMN "closed_on" TEXT;
ALTER TABLE "recommendation" ADD COLUMN "repeats" INTEGER REFERENCES "recommendation" DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "bill_stage_law_part" ON "bill_stage" ("law_part");
CREATE INDEX "law_milestone_activity" ON "law_milestone" ("activity") WHERE "activity" IS NOT NULL;
CREATE INDEX "recommendation_repeats" ON "recommendation" ("repeats") WHERE "repeats" IS NOT NULL;
-- Evidence: what Parliament should know and when, who signs, status words and what speaks against them, assumptions,
-- hand-overs with what both sides accept, and what incidents cost.
ALTER TABLE "settings" ADD COLUMN "promise_moved_limit_days" INTEGER NOT NULL DEFAULT 20;
ALTER TABLE "settings" ADD COLUMN "work_behind_limit_points" INTEGER NOT NULL DEFAULT 10;
ALTER TABLE "settings" ADD COLUMN "paid_limit_percent" INTEGER NOT NULL DEFAULT 100;
ALTER TABLE "programme" ADD COLUMN "status_colour" TEXT;
ALTER TABLE "programme" ADD COLUMN "status_given_on" TEXT;
ALTER TABLE "programme" ADD COLUMN "status_reason" TEXT DEFAULT '';
ALTER TABLE "system" ADD COLUMN "co_owner_organisation" TEXT DEFAULT '';
ALTER TABLE "system" ADD COLUMN "support_end" TEXT;
ALTER TABLE "system" ADD COLUMN "run_off_months" INTEGER;
ALTER TABLE "system" ADD COLUMN "staying_cost_per_month" INTEGER;
ALTER TABLE "incident" ADD COLUMN "forecast_end_date" TEXT;
ALTER TABLE "parliamentary_item" ADD COLUMN "settled_in" INTEGER REFERENCES "parliamentary_item" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "parliamentary_item" ADD COLUMN "owner_role" TEXT DEFAULT '';
ALTER TABLE "risk" ADD COLUMN "response" TEXT;
ALTER TABLE "risk" ADD COLUMN "review_date" TEXT;
CREATE TABLE "reportable_change" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "subject_nl" TEXT,
    "object" TEXT,
    "known_on" TEXT,
    "decided_on" TEXT,
    "told_on" TEXT,
    "told_in" INTEGER REFERENCES "parliamentary_item" DEFERRABLE INITIALLY DEFERRED,
    "owner_role" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "sign_off" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "role" TEXT,
    "lead_time" INTEGER NOT NULL,
    "signed_on" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "assumption" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "activities" TEXT,
    "owner_role" TEXT,
    "expires_on" TEXT,
    "review_date" TEXT,
    "status" TEXT NOT NULL,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "hand_over" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "system" INTEGER REFERENCES "system" DEFERRABLE INITIALLY DEFERRED,
    "giver" TEXT,
    "receiver" TEXT,
    "giving_activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "receiving_activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "give_date" TEXT,
    "get_date" TEXT,
    "handed_over_on" TEXT,
    "owner_role" TEXT,
    "receiver_role" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "acceptance_point" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "hand_over" INTEGER NOT NULL REFERENCES "hand_over" DEFERRABLE INITIALLY DEFERRED,
    "name_nl" TEXT,
    "due_date" TEXT,
    "accepted_by_giver" TEXT,
    "accepted_by_receiver" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "incident_loss" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "incident" INTEGER NOT NULL REFERENCES "incident" DEFERRABLE INITIALLY DEFERRED,
    "activity" INTEGER NOT NULL REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "lost" INTEGER NOT NULL,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE INDEX "parliamentary_item_settled_in" ON "parliamentary_item" ("settled_in") WHERE "settled_in" IS NOT NULL;
CREATE INDEX "reportable_change_object" ON "reportable_change" ("object");
CREATE INDEX "reportable_change_told_in" ON "reportable_change" ("told_in");
CREATE INDEX "sign_off_object" ON "sign_off" ("object");
CREATE INDEX "hand_over_system" ON "hand_over" ("system");
CREATE INDEX "hand_over_giving_activity" ON "hand_over" ("giving_activity");
CREATE INDEX "hand_over_receiving_activity" ON "hand_over" ("receiving_activity");
CREATE INDEX "acceptance_point_hand_over" ON "acceptance_point" ("hand_over");
CREATE INDEX "incident_loss_incident" ON "incident_loss" ("incident");
CREATE INDEX "incident_loss_activity" ON "incident_loss" ("activity");
-- Why a row of the budget is there, money set aside for risks, and what of a year goes to the next.
ALTER TABLE "budget_entry" ADD COLUMN "reason_code" TEXT;
ALTER TABLE "budget_entry" ADD COLUMN "reserve" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "funding_source" ADD COLUMN "year_end_margin" INTEGER;
-- What a letter names as its source, and what may be told field by field.
ALTER TABLE "settings" ADD COLUMN "purpose_rank" TEXT;
ALTER TABLE "settings" ADD COLUMN "purpose_reference" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "aim_nl" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "programme" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "system" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "system" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "law_part" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "law_part" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "law_milestone" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "law_milestone" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "baseline_date" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "baseline_date" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "funding_source" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "funding_source" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "budget_entry" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "review" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "review" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "recommendation" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "recommendation" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "incident" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "incident" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "parliamentary_item" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "public_statement" ADD COLUMN "field" TEXT DEFAULT '';
ALTER TABLE "public_statement" ADD COLUMN "reason_nl" TEXT DEFAULT '';
ALTER TABLE "public_statement" ADD COLUMN "source_rank" TEXT;
ALTER TABLE "public_statement" ADD COLUMN "reference" TEXT DEFAULT '';
ALTER TABLE "activity" ADD COLUMN "dates_open" INTEGER NOT NULL DEFAULT 0;
