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
