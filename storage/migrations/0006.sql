-- What the Rijks ICT-dashboard asks of a programme, letters in the making, letters that went out with what they told,
-- names that may be published, and the bytes that went out.
ALTER TABLE "programme" ADD COLUMN "ict_kind" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "development_method" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "custom_made" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "services_nl" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "internal_operations" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "public_gain_nl" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "cause_nl" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "partner_ministries" TEXT DEFAULT '';
ALTER TABLE "programme" ADD COLUMN "developers" TEXT DEFAULT '';
ALTER TABLE "public_statement" ADD COLUMN "towards_parliament" TEXT;
ALTER TABLE "public_statement" ADD COLUMN "parliament_reason_nl" TEXT DEFAULT '';
CREATE TABLE "rebaselining" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "programme" INTEGER NOT NULL REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "decided_on" TEXT NOT NULL,
    "initial" INTEGER NOT NULL,
    "end_date" TEXT,
    "date_precision" TEXT,
    "estimated_internal" INTEGER,
    "estimated_external" INTEGER,
    "estimated_material" INTEGER,
    "spent_internal" INTEGER,
    "spent_external" INTEGER,
    "spent_material" INTEGER,
    "reasons" TEXT,
    "end_reason_nl" TEXT,
    "cost_reason_nl" TEXT,
    "plan_version" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL,
    "source_rank" TEXT,
    "reference" TEXT
) STRICT;
CREATE TABLE "benefit" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "programme" INTEGER NOT NULL REFERENCES "programme" DEFERRABLE INITIALLY DEFERRED,
    "name_nl" TEXT,
    "note_nl" TEXT,
    "once" INTEGER,
    "yearly" INTEGER,
    "from_year" INTEGER,
    "source" TEXT,
    "basis" TEXT NOT NULL,
    "source_rank" TEXT,
    "reference" TEXT
) STRICT;
CREATE TABLE "letter_draft" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "letter_kind" TEXT NOT NULL,
    "letter_date" TEXT NOT NULL,
    "answers" INTEGER REFERENCES "parliamentary_item" DEFERRABLE INITIALLY DEFERRED,
    "house" TEXT,
    "own_reference" TEXT,
    "your_reference" TEXT,
    "signatories" TEXT,
    "version" INTEGER NOT NULL,
    "must_sign" TEXT,
    "signed_by" TEXT,
    "signed_fingerprint" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "draft_passage" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "draft" INTEGER NOT NULL REFERENCES "letter_draft" DEFERRABLE INITIALLY DEFERRED,
    "heading_nl" TEXT,
    "text_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "sent_letter" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "letter_kind" TEXT NOT NULL,
    "letter_date" TEXT NOT NULL,
    "sent_on" TEXT NOT NULL,
    "house" TEXT,
    "item" INTEGER REFERENCES "parliamentary_item" DEFERRABLE INITIALLY DEFERRED,
    "answers" INTEGER REFERENCES "parliamentary_item" DEFERRABLE INITIALLY DEFERRED,
    "revision" INTEGER NOT NULL,
    "fingerprint" TEXT,
    "file_name" TEXT,
    "size" INTEGER NOT NULL,
    "hash" TEXT,
    "note_nl" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "quoted_figure" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "letter" INTEGER REFERENCES "sent_letter" DEFERRABLE INITIALLY DEFERRED,
    "item" INTEGER REFERENCES "parliamentary_item" DEFERRABLE INITIALLY DEFERRED,
    "object" TEXT,
    "field" TEXT,
    "figure" TEXT,
    "shown_nl" TEXT,
    "sentence_nl" TEXT,
    "status_date" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "accepted_name" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name_text" TEXT,
    "reason_nl" TEXT,
    "role" TEXT,
    "source" TEXT,
    "basis" TEXT NOT NULL
) STRICT;
CREATE TABLE "attachment" (
    "hash" TEXT PRIMARY KEY,
    "bytes" BLOB NOT NULL
) STRICT;
CREATE INDEX "rebaselining_programme" ON "rebaselining" ("programme");
CREATE INDEX "benefit_programme" ON "benefit" ("programme");
CREATE INDEX "letter_draft_answers" ON "letter_draft" ("answers");
CREATE INDEX "draft_passage_draft" ON "draft_passage" ("draft");
CREATE INDEX "sent_letter_item" ON "sent_letter" ("item");
CREATE INDEX "sent_letter_answers" ON "sent_letter" ("answers");
CREATE INDEX "quoted_figure_letter" ON "quoted_figure" ("letter");
CREATE INDEX "quoted_figure_item" ON "quoted_figure" ("item");
CREATE INDEX "quoted_figure_object" ON "quoted_figure" ("object");
