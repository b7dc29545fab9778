-- Why a row of the budget is there, money set aside for risks, and what of a year goes to the next.
ALTER TABLE "budget_entry" ADD COLUMN "reason_code" TEXT;
ALTER TABLE "budget_entry" ADD COLUMN "reserve" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "funding_source" ADD COLUMN "year_end_margin" INTEGER;
