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
