CREATE TABLE "note" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "text" TEXT,
    "address" TEXT,
    "day" TEXT,
    "author_role" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE INDEX "note_object" ON "note" ("object");
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
-- The ledger: what may be counted twice, corrections, contracts with their invoices and payments, closed periods
-- and approvals.
ALTER TABLE "settings" ADD COLUMN "approver_roles" TEXT DEFAULT '';
ALTER TABLE "funding_source" ADD COLUMN "part_of" INTEGER REFERENCES "funding_source" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_entry" ADD COLUMN "activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_entry" ADD COLUMN "cost_kind" TEXT NOT NULL DEFAULT 'totaal';
ALTER TABLE "budget_entry" ADD COLUMN "price_level" INTEGER;
ALTER TABLE "budget_entry" ADD COLUMN "reverses" INTEGER REFERENCES "budget_entry" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_entry" ADD COLUMN "corrects" INTEGER REFERENCES "budget_entry" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_entry" ADD COLUMN "closed_period" INTEGER REFERENCES "period_closing" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "actual" ADD COLUMN "reverses" INTEGER REFERENCES "actual" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "actual" ADD COLUMN "corrects" INTEGER REFERENCES "actual" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "actual" ADD COLUMN "closed_period" INTEGER REFERENCES "period_closing" DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE "contract" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "description_nl" TEXT,
    "supplier" TEXT,
    "reference" TEXT,
    "funding_source" INTEGER REFERENCES "funding_source" DEFERRABLE INITIALLY DEFERRED,
    "programme" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "budget_year" INTEGER,
    "cost_kind" TEXT NOT NULL,
    "recorded_on" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "reverses" INTEGER REFERENCES "contract" DEFERRABLE INITIALLY DEFERRED,
    "corrects" INTEGER REFERENCES "contract" DEFERRABLE INITIALLY DEFERRED,
    "closed_period" INTEGER REFERENCES "period_closing" DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "invoice" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "description_nl" TEXT,
    "reference" TEXT,
    "contract" INTEGER REFERENCES "contract" DEFERRABLE INITIALLY DEFERRED,
    "funding_source" INTEGER REFERENCES "funding_source" DEFERRABLE INITIALLY DEFERRED,
    "programme" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "budget_year" INTEGER,
    "cost_kind" TEXT NOT NULL,
    "received_on" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "reverses" INTEGER REFERENCES "invoice" DEFERRABLE INITIALLY DEFERRED,
    "corrects" INTEGER REFERENCES "invoice" DEFERRABLE INITIALLY DEFERRED,
    "closed_period" INTEGER REFERENCES "period_closing" DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "payment" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "description_nl" TEXT,
    "reference" TEXT,
    "invoice" INTEGER REFERENCES "invoice" DEFERRABLE INITIALLY DEFERRED,
    "contract" INTEGER REFERENCES "contract" DEFERRABLE INITIALLY DEFERRED,
    "funding_source" INTEGER REFERENCES "funding_source" DEFERRABLE INITIALLY DEFERRED,
    "programme" INTEGER REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "activity" INTEGER REFERENCES "activity" DEFERRABLE INITIALLY DEFERRED,
    "budget_year" INTEGER,
    "cost_kind" TEXT NOT NULL,
    "paid_on" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "reverses" INTEGER REFERENCES "payment" DEFERRABLE INITIALLY DEFERRED,
    "corrects" INTEGER REFERENCES "payment" DEFERRABLE INITIALLY DEFERRED,
    "closed_period" INTEGER REFERENCES "period_closing" DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "period_closing" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "first_day" TEXT NOT NULL,
    "last_day" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "decided_on" TEXT NOT NULL,
    "role" TEXT,
    "reason" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "approval" (
    "id" INTEGER PRIMARY KEY,
    "branch" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "fingerprint" TEXT,
    "verdict" TEXT NOT NULL,
    "role" TEXT,
    "note_nl" TEXT
) STRICT;
CREATE INDEX "funding_source_part_of" ON "funding_source" ("part_of");
CREATE INDEX "budget_entry_activity" ON "budget_entry" ("activity") WHERE "activity" IS NOT NULL;
CREATE INDEX "budget_entry_reverses" ON "budget_entry" ("reverses") WHERE "reverses" IS NOT NULL;
CREATE INDEX "budget_entry_corrects" ON "budget_entry" ("corrects") WHERE "corrects" IS NOT NULL;
CREATE INDEX "budget_entry_closed_period" ON "budget_entry" ("closed_period") WHERE "closed_period" IS NOT NULL;
CREATE INDEX "actual_reverses" ON "actual" ("reverses") WHERE "reverses" IS NOT NULL;
CREATE INDEX "actual_corrects" ON "actual" ("corrects") WHERE "corrects" IS NOT NULL;
CREATE INDEX "actual_closed_period" ON "actual" ("closed_period") WHERE "closed_period" IS NOT NULL;
CREATE INDEX "contract_funding_source" ON "contract" ("funding_source");
CREATE INDEX "contract_programme" ON "contract" ("programme");
CREATE INDEX "contract_activity" ON "contract" ("activity");
CREATE INDEX "contract_reverses" ON "contract" ("reverses") WHERE "reverses" IS NOT NULL;
CREATE INDEX "contract_corrects" ON "contract" ("corrects") WHERE "corrects" IS NOT NULL;
CREATE INDEX "contract_closed_period" ON "contract" ("closed_period") WHERE "closed_period" IS NOT NULL;
CREATE INDEX "invoice_contract" ON "invoice" ("contract");
CREATE INDEX "invoice_funding_source" ON "invoice" ("funding_source");
CREATE INDEX "invoice_programme" ON "invoice" ("programme");
CREATE INDEX "invoice_activity" ON "invoice" ("activity");
CREATE INDEX "invoice_reverses" ON "invoice" ("reverses") WHERE "reverses" IS NOT NULL;
CREATE INDEX "invoice_corrects" ON "invoice" ("corrects") WHERE "corrects" IS NOT NULL;
CREATE INDEX "invoice_closed_period" ON "invoice" ("closed_period") WHERE "closed_period" IS NOT NULL;
CREATE INDEX "payment_invoice" ON "payment" ("invoice");
CREATE INDEX "payment_contract" ON "payment" ("contract");
CREATE INDEX "payment_funding_source" ON "payment" ("funding_source");
CREATE INDEX "payment_programme" ON "payment" ("programme");
CREATE INDEX "payment_activity" ON "payment" ("activity");
CREATE INDEX "payment_reverses" ON "payment" ("reverses") WHERE "reverses" IS NOT NULL;
CREATE INDEX "payment_corrects" ON "payment" ("corrects") WHERE "corrects" IS NOT NULL;
CREATE INDEX "payment_closed_period" ON "payment" ("closed_period") WHERE "closed_period" IS NOT NULL;
