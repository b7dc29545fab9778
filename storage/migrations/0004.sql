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
