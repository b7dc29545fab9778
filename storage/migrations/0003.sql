-- One chain for everything that is written: edits of the plan, and branches with their steps. "branch" and
-- "undoes" are positions too, without a foreign key: for that, each new entry would look through all others.
CREATE TABLE "new_entry" (
    "position" INTEGER PRIMARY KEY,
    "format" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" INTEGER,
    "branch" INTEGER,
    "step" INTEGER,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "undoes" INTEGER,
    "label" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "salts" BLOB,
    "parent_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
) STRICT;
INSERT INTO "new_entry"
    SELECT "revision", 2, 'edit', "revision", NULL, NULL, "at", "author", "undoes", "label",
           CASE "reason" WHEN '' THEN '{}' ELSE json_object('reason', "reason") END, NULL, "parent_hash", "hash"
    FROM "revision";
-- The lines stay where they are. Renamed twice, the new table is the one that they refer to.
DROP TABLE "revision";
ALTER TABLE "new_entry" RENAME TO "revision";
ALTER TABLE "revision" RENAME TO "entry";
ALTER TABLE "change" RENAME COLUMN "revision" TO "entry";
ALTER TABLE "change" ADD COLUMN "salts" BLOB;
CREATE UNIQUE INDEX "entry_revision" ON "entry" ("revision") WHERE "revision" IS NOT NULL;
CREATE INDEX "entry_branch" ON "entry" ("branch", "step") WHERE "branch" IS NOT NULL;
