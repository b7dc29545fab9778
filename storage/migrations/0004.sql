ALTER TABLE "activity" ADD COLUMN "crash_limit" INTEGER;
ALTER TABLE "activity" ADD COLUMN "crash_cost_per_day" INTEGER;
ALTER TABLE "activity" ADD COLUMN "may_be_left_out" INTEGER;
ALTER TABLE "risk" ADD COLUMN "mitigation_cost" INTEGER;
ALTER TABLE "risk" ADD COLUMN "mitigated_probability" INTEGER;
CREATE TABLE "driver" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "probability" INTEGER NOT NULL,
    "percent_low" INTEGER NOT NULL,
    "percent_most_likely" INTEGER NOT NULL,
    "percent_high" INTEGER NOT NULL,
    "activities" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "correlation" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "activity" INTEGER NOT NULL REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "other_activity" INTEGER NOT NULL REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "rank_percent" INTEGER NOT NULL,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "fork" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "probability" INTEGER NOT NULL,
    "activities" TEXT,
    "otherwise_activities" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "forecast" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_nl" TEXT,
    "made_on" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "trials" INTEGER NOT NULL,
    "shape" TEXT NOT NULL,
    "under_way" TEXT NOT NULL,
    "risks" INTEGER NOT NULL,
    "whole_days" INTEGER NOT NULL,
    "correlation_percent" INTEGER NOT NULL,
    "status_date_is_floor" INTEGER NOT NULL,
    "fingerprint" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE INDEX "correlation_activity" ON "correlation" ("activity");
CREATE INDEX "correlation_other_activity" ON "correlation" ("other_activity");
