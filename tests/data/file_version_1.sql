-- A small portfolio as the program of version 1 of the file left it.
PRAGMA application_id=1298754156;
PRAGMA user_version=1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "settings" (
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
INSERT INTO settings VALUES(1,'Vervanging strafrechtsystemen OM','Replacement of the criminal-law systems of the OM','Openbaar Ministerie','2026-03-31','p6',1,NULL,NULL,'nieuwe Wetboek van Strafvordering','De huidige systemen voor het strafrecht worden vervangen door nieuwe systemen die procesvernieuwingen en het nieuwe Wetboek van Strafvordering ondersteunen. De vervanging gaat nog jaren duren.','JenV nota "Verzoek VKC JenV toelichting ICT-storing OM", kenmerk 6357468, 2025-05-01',1);
CREATE TABLE IF NOT EXISTS "calendar" (
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
INSERT INTO calendar VALUES(1,'CAL-NL','Werkkalender Rijk (voorbeeld)','Working calendar (example)','Mon;Tue;Wed;Thu;Fri',4800,'08:00-12:00;13:00-17:00','Maandag tot en met vrijdag, minus dagen met nonworking=1 in holidays.csv. Goede Vrijdag is hier een werkdag maar verlengt wel wettelijke termijnen.','Opgesteld voor dit voorbeeld (fictief)','illustrative');
CREATE TABLE IF NOT EXISTS "holiday" (
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
INSERT INTO holiday VALUES(1,'2023-01-01','Nieuwjaarsdag','New Year''s Day','Sun',1,1,1,'Algemene termijnenwet art. 3 (BWBR0002448); datum berekend (Gregoriaanse paasformule)','public');
INSERT INTO holiday VALUES(2,'2023-04-07','Goede Vrijdag','Good Friday','Fri',0,1,1,'Algemene termijnenwet art. 3 (BWBR0002448); datum berekend (Gregoriaanse paasformule)','public');
INSERT INTO holiday VALUES(3,'2023-04-09','Eerste Paasdag','Easter Sunday','Sun',1,0,1,'Kalenderdag, berekend (Gregoriaanse paasformule)','public');
INSERT INTO holiday VALUES(4,'2023-04-10','Tweede Paasdag','Easter Monday','Mon',1,1,1,'Algemene termijnenwet art. 3 (BWBR0002448); datum berekend (Gregoriaanse paasformule)','public');
CREATE TABLE IF NOT EXISTS "programme" (
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
INSERT INTO programme VALUES(1,'P01','Business Informatieplan OM (BIPOM)','Business information plan OM (umbrella)','umbrella','Openbaar Ministerie',NULL,'2021-01-01','2027-12-31','In uitvoering','Strategische ambities voor de informatievoorziening tot en met 2027; aangestuurd via programma- en portfoliomanagement','start_date;dashboard_status','AcICT, Advies Business Informatieplan OM (BIPOM), 2022-12-06, adviescollegeicttoetsing.nl','public');
INSERT INTO programme VALUES(2,'P02','Continuïteit en Overdraagbaarheid (CO)','Continuity and transferability','programme','Openbaar Ministerie',1,'2021-01-01','2027-12-31','In uitvoering','Onderhoudbaarheid van bestaande strafrechtsystemen; einddatum afgeleid van de BIPOM-horizon','start_date;end_date;dashboard_status','AcICT, Advies Business Informatieplan OM (BIPOM), 2022-12-06, adviescollegeicttoetsing.nl','public');
INSERT INTO programme VALUES(3,'P03','EMMA','EMMA (preparing the new criminal-law systems)','programme','Openbaar Ministerie',1,'2021-06-01','2024-12-31','Afgerond','Voorbereiding van nieuwe strafrechtsystemen; begin- en einddatum en afronding zijn fictief','start_date;end_date;dashboard_status','AcICT, Advies Business Informatieplan OM (BIPOM), 2022-12-06, adviescollegeicttoetsing.nl','public');
CREATE TABLE IF NOT EXISTS "system" (
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
CREATE TABLE IF NOT EXISTS "activity" (
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
INSERT INTO activity VALUES(1,'A0001',NULL,'9.1',1024,NULL,'summary','Een "naam" met \ en	tab','Portfolio control and accountability','Portfoliomanager',NULL,1,NULL,NULL,NULL,'day',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'n.v.t. (rolt op)','illustrative');
INSERT INTO activity VALUES(2,'A0002',1,'9.2',2048,NULL,'summary','Tweede naam €','Frameworks and set-up','Portfoliomanager',NULL,1,NULL,NULL,NULL,'day',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'n.v.t. (rolt op)','illustrative');
INSERT INTO activity VALUES(3,'A0003',2,'9.3',3072,NULL,'milestone','Uit een voorstel','Start of portfolio planning after AcICT advice','Portfoliomanager',NULL,1,0,0,0,'day','SNET 2023-01-02T08:00',NULL,10000,'2023-01-02T17:00','2023-01-02T17:00','2023-01-02','2023-01-02',0,0,0,'Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO activity VALUES(4,'A0004',2,'1.1.2',4096,NULL,'task','Uitwerken twee scenario''s (nieuwbouw en stapsgewijs)','Work out two scenarios (new build and stepwise)','CIO-office',NULL,1,576000,768000,1104000,'day',NULL,NULL,10000,'2023-01-02T08:00','2023-08-18T17:00','2023-01-02','2023-07-13',61400000,78400000,0,'Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO activity VALUES(5,'A0005',2,'1.1.3',5120,NULL,'task','Business case en scenariokeuze','Business case and scenario choice','CIO-office',NULL,1,192000,288000,456000,'day',NULL,NULL,10000,'2023-08-21T08:00','2023-11-10T17:00','2023-07-14','2023-09-18',15400000,17600000,0,'Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO activity VALUES(6,'A0006',2,'1.1.4',6144,NULL,'milestone','Besluit: stapsgewijze vernieuwing met langer gebruik van GPS','Decision: stepwise renewal, longer use of GPS','College van procureurs-generaal',NULL,1,0,0,0,'day',NULL,NULL,10000,'2023-11-10T17:00','2023-11-10T17:00','2023-09-18','2023-09-18',0,0,0,'Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO activity VALUES(7,'A0007',2,'1.1.5',7168,NULL,'task','Inrichten portfoliobureau en toetskalender','Set up portfolio office and review calendar','Portfoliomanager',NULL,1,240000,336000,528000,'day',NULL,NULL,10000,'2023-11-13T08:00','2024-02-21T17:00','2023-09-19','2023-12-06',17900000,6900000,0,'Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO activity VALUES(8,'A0008',2,'1.1.6',8192,NULL,'task','Plateauplanning en architectuurroutekaart','Plateau plan and architecture roadmap','Ketenarchitect',NULL,1,384000,528000,816000,'day',NULL,NULL,10000,'2023-11-13T08:00','2024-04-18T17:00','2023-09-19','2024-01-25',35200000,43100000,0,'Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO activity VALUES(9,'A0009',1,'1.2',9216,NULL,'summary','Toetsen en oordelen','Reviews and opinions','Portfoliomanager',NULL,1,NULL,NULL,NULL,'day',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'n.v.t. (rolt op)','illustrative');
INSERT INTO activity VALUES(10,'A0010',9,'1.2.1',10240,NULL,'task','CIO-oordeel vernieuwing (start)','CIO opinion on renewal (start)','CIO JenV',NULL,1,120000,168000,288000,'day',NULL,NULL,10000,'2023-11-13T08:00','2024-01-03T17:00','2023-09-19','2023-10-26',6700000,3400000,0,'Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO activity VALUES(11,'A0011',9,'1.2.2',11264,NULL,'task','Gateway review strategie','Gateway review strategy','Opdrachtgever vernieuwing',NULL,1,57600,72000,120000,'day',NULL,NULL,10000,'2024-03-28T08:00','2024-04-18T17:00','2024-01-24','2024-02-09',2900000,0,0,'Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO activity VALUES(12,'A0012',9,'1.2.3',12288,NULL,'task','Adviesaanvraag tweede AcICT-onderzoek OM','Request for second AcICT study of OM','Minister JenV',NULL,1,96000,144000,288000,'day','SNET 2025-05-01T08:00',NULL,10000,'2025-05-01T08:00','2025-06-16T17:00','2025-05-01','2025-06-05',3800000,0,0,'JenV nota "Verzoek VKC JenV toelichting ICT-storing OM", kenmerk 6357468, 2025-05-01','public');
CREATE TABLE IF NOT EXISTS "system_replacement" (
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
CREATE TABLE IF NOT EXISTS "dependency" (
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
INSERT INTO dependency VALUES(1,'D0001',3,4,'FS',0,'day','Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO dependency VALUES(2,'D0002',4,5,'FS',0,'day','Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO dependency VALUES(3,'D0003',5,6,'FS',0,'day','Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO dependency VALUES(4,'D0004',6,8,'FS',0,'day','Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO dependency VALUES(5,'D0005',6,7,'SS',0,'day','Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO dependency VALUES(6,'D0006',6,10,'FS',0,'day','Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO dependency VALUES(7,'D0007',10,11,'FS',288000,'day','Opgesteld voor dit voorbeeld (fictief)','illustrative');
CREATE TABLE IF NOT EXISTS "law_part" (
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
CREATE TABLE IF NOT EXISTS "law_milestone" (
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
CREATE TABLE IF NOT EXISTS "law_dependency" (
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
CREATE TABLE IF NOT EXISTS "baseline_date" (
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
CREATE TABLE IF NOT EXISTS "funding_source" (
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
CREATE TABLE IF NOT EXISTS "budget_entry" (
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
CREATE TABLE IF NOT EXISTS "actual" (
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
CREATE TABLE IF NOT EXISTS "review" (
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
CREATE TABLE IF NOT EXISTS "recommendation" (
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
CREATE TABLE IF NOT EXISTS "incident" (
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
CREATE TABLE IF NOT EXISTS "parliamentary_item" (
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
CREATE TABLE IF NOT EXISTS "risk" (
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
INSERT INTO risk VALUES(1,'Q01','Wettekst later stabiel dan medio 2026','Legal text stable later than mid 2026',450000,144000,312000,720000,30000000,90000000,250000000,'','Beleidsdirectie JenV','Bouw per boek starten zodra dat boek stabiel is','open','Opgesteld voor dit voorbeeld (fictief)','illustrative');
INSERT INTO risk VALUES(2,'Q02','Samenwerking OM en Rechtspraak stokt bij ontvlechting','OM-judiciary cooperation stalls',400000,96000,288000,768000,40000000,120000000,300000000,'','Bestuurlijk Ketenberaad','Gezamenlijke besturing en capaciteitsafspraak','open','AcICT, BIT-advies Basisplan Straf - Raad voor de rechtspraak, 2023-02-13, adviescollegeicttoetsing.nl','illustrative');
CREATE TABLE IF NOT EXISTS "public_statement" (
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
CREATE TABLE IF NOT EXISTS "foreign_part" (
    "id" INTEGER PRIMARY KEY,
    "object" TEXT NOT NULL,
    "origin" TEXT,
    "key" TEXT,
    "content" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "revision" (
    "revision" INTEGER PRIMARY KEY,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "undoes" INTEGER REFERENCES "revision" DEFERRABLE INITIALLY DEFERRED,
    "parent_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
) STRICT;
INSERT INTO revision VALUES(1,'2026-11-26T15:55:24Z','planner','{"text":"Import {folder}","values":[["folder","small"]]}','',NULL,'0000000000000000000000000000000000000000000000000000000000000000','00c1f83c7113bd9f674615da22cf8c276de9fadbc20bc3a4771fc5ece5c925f9');
INSERT INTO revision VALUES(2,'2026-11-26T15:56:21Z','planner','{"text":"Rename {name}","values":[["name","A0001"]]}','',NULL,'00c1f83c7113bd9f674615da22cf8c276de9fadbc20bc3a4771fc5ece5c925f9','1ff19c63c7cde22dafa16de21e6473dac44baeef43a2e2f503db5cfb41a40cc9');
INSERT INTO revision VALUES(3,'2026-11-26T15:56:21Z','planner','{"text":"Rename {name}","values":[["name","A0002"]]}',replace('besluit "van"\nde stuurgroep','\n',char(10)),NULL,'1ff19c63c7cde22dafa16de21e6473dac44baeef43a2e2f503db5cfb41a40cc9','68dab28022639550ff1a332e0703896c36b413cc768be8947ea3e46def301f2d');
INSERT INTO revision VALUES(4,'2026-11-26T15:56:21Z','planner','{"text":"Rename {name}","values":[["name","A0002"]]}','',3,'68dab28022639550ff1a332e0703896c36b413cc768be8947ea3e46def301f2d','db7a4a1191adcf8bc1a6ef0e80219e1b7a329fcffdbb7a6b599d93948d182ae5');
INSERT INTO revision VALUES(5,'2026-11-26T15:56:21Z','planner','{"text":"Rename {name}","values":[["name","A0002"]]}','',4,'db7a4a1191adcf8bc1a6ef0e80219e1b7a329fcffdbb7a6b599d93948d182ae5','bc04414f0395e0ef36a84ca7b2c4239237cb503fec11df6cf368ee3724afb306');
INSERT INTO revision VALUES(6,'2026-11-26T15:56:21Z','planner','{"text":"Add an activity","values":[]}','',NULL,'bc04414f0395e0ef36a84ca7b2c4239237cb503fec11df6cf368ee3724afb306','52218aab46755af9de0f88fdbde5259501829627bbccc3e3dd4a0c2ed6d19bf4');
INSERT INTO revision VALUES(7,'2026-11-26T15:56:21Z','planner','{"text":"Remove an activity","values":[]}','',NULL,'52218aab46755af9de0f88fdbde5259501829627bbccc3e3dd4a0c2ed6d19bf4','728996bfb809c5ca47aa0ba5b33f1e9a77e6cc98fd696a40eeb731214c8c1c92');
INSERT INTO revision VALUES(8,'2026-11-26T15:56:21Z','planner','{"text":"Rename {name}","values":[["name","A0003"]]}','',NULL,'728996bfb809c5ca47aa0ba5b33f1e9a77e6cc98fd696a40eeb731214c8c1c92','b28fc606b1f7fe2f2db720756a585958d222f910ca4123c8d57b4368292924ee');
CREATE TABLE IF NOT EXISTS "change" (
    "revision" INTEGER NOT NULL REFERENCES "revision" DEFERRABLE INITIALLY DEFERRED,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "record_id" INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT,
    PRIMARY KEY ("revision", "seq")
) STRICT;
INSERT INTO change VALUES(1,0,'settings',1,NULL,'{"calendar":1,"law_milestone":null,"law_name_nl":"nieuwe Wetboek van Strafvordering","name_en":"Replacement of the criminal-law systems of the OM","name_nl":"Vervanging strafrechtsystemen OM","organisation":"Openbaar Ministerie","planned_start":null,"profile":"p6","purpose_nl":"De huidige systemen voor het strafrecht worden vervangen door nieuwe systemen die procesvernieuwingen en het nieuwe Wetboek van Strafvordering ondersteunen. De vervanging gaat nog jaren duren.","purpose_source":"JenV nota \"Verzoek VKC JenV toelichting ICT-storing OM\", kenmerk 6357468, 2025-05-01","status_date":"2026-03-31","status_date_is_floor":1}');
INSERT INTO change VALUES(1,1,'calendar',1,NULL,'{"basis":"illustrative","code":"CAL-NL","day_length":4800,"name_en":"Working calendar (example)","name_nl":"Werkkalender Rijk (voorbeeld)","note_nl":"Maandag tot en met vrijdag, minus dagen met nonworking=1 in holidays.csv. Goede Vrijdag is hier een werkdag maar verlengt wel wettelijke termijnen.","source":"Opgesteld voor dit voorbeeld (fictief)","working_hours":"08:00-12:00;13:00-17:00","working_weekdays":"Mon;Tue;Wed;Thu;Fri"}');
INSERT INTO change VALUES(1,2,'holiday',1,NULL,'{"basis":"public","calendar":1,"day":"2023-01-01","extends_legal_term":1,"name_en":"New Year''s Day","name_nl":"Nieuwjaarsdag","nonworking":1,"source":"Algemene termijnenwet art. 3 (BWBR0002448); datum berekend (Gregoriaanse paasformule)","weekday":"Sun"}');
INSERT INTO change VALUES(1,3,'holiday',2,NULL,'{"basis":"public","calendar":1,"day":"2023-04-07","extends_legal_term":1,"name_en":"Good Friday","name_nl":"Goede Vrijdag","nonworking":0,"source":"Algemene termijnenwet art. 3 (BWBR0002448); datum berekend (Gregoriaanse paasformule)","weekday":"Fri"}');
INSERT INTO change VALUES(1,4,'holiday',3,NULL,'{"basis":"public","calendar":1,"day":"2023-04-09","extends_legal_term":0,"name_en":"Easter Sunday","name_nl":"Eerste Paasdag","nonworking":1,"source":"Kalenderdag, berekend (Gregoriaanse paasformule)","weekday":"Sun"}');
INSERT INTO change VALUES(1,5,'holiday',4,NULL,'{"basis":"public","calendar":1,"day":"2023-04-10","extends_legal_term":1,"name_en":"Easter Monday","name_nl":"Tweede Paasdag","nonworking":1,"source":"Algemene termijnenwet art. 3 (BWBR0002448); datum berekend (Gregoriaanse paasformule)","weekday":"Mon"}');
INSERT INTO change VALUES(1,6,'programme',1,NULL,'{"basis":"public","code":"P01","dashboard_status":"In uitvoering","end_date":"2027-12-31","illustrative_fields":"start_date;dashboard_status","lead_organisation":"Openbaar Ministerie","level":"umbrella","name_en":"Business information plan OM (umbrella)","name_nl":"Business Informatieplan OM (BIPOM)","note_nl":"Strategische ambities voor de informatievoorziening tot en met 2027; aangestuurd via programma- en portfoliomanagement","parent":null,"source":"AcICT, Advies Business Informatieplan OM (BIPOM), 2022-12-06, adviescollegeicttoetsing.nl","start_date":"2021-01-01"}');
INSERT INTO change VALUES(1,7,'programme',2,NULL,'{"basis":"public","code":"P02","dashboard_status":"In uitvoering","end_date":"2027-12-31","illustrative_fields":"start_date;end_date;dashboard_status","lead_organisation":"Openbaar Ministerie","level":"programme","name_en":"Continuity and transferability","name_nl":"Continuïteit en Overdraagbaarheid (CO)","note_nl":"Onderhoudbaarheid van bestaande strafrechtsystemen; einddatum afgeleid van de BIPOM-horizon","parent":1,"source":"AcICT, Advies Business Informatieplan OM (BIPOM), 2022-12-06, adviescollegeicttoetsing.nl","start_date":"2021-01-01"}');
INSERT INTO change VALUES(1,8,'programme',3,NULL,'{"basis":"public","code":"P03","dashboard_status":"Afgerond","end_date":"2024-12-31","illustrative_fields":"start_date;end_date;dashboard_status","lead_organisation":"Openbaar Ministerie","level":"programme","name_en":"EMMA (preparing the new criminal-law systems)","name_nl":"EMMA","note_nl":"Voorbereiding van nieuwe strafrechtsystemen; begin- en einddatum en afronding zijn fictief","parent":1,"source":"AcICT, Advies Business Informatieplan OM (BIPOM), 2022-12-06, adviescollegeicttoetsing.nl","start_date":"2021-06-01"}');
INSERT INTO change VALUES(1,9,'activity',1,NULL,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0001","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Portfolio control and accountability","name_nl":"Portfoliosturing en verantwoording","optimistic":null,"owner_role":"Portfoliomanager","parent":null,"percent_complete":null,"pessimistic":null,"position":1024,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"1"}');
INSERT INTO change VALUES(1,10,'activity',2,NULL,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0002","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Frameworks and set-up","name_nl":"Kaders en inrichting","optimistic":null,"owner_role":"Portfoliomanager","parent":1,"percent_complete":null,"pessimistic":null,"position":2048,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"1.1"}');
INSERT INTO change VALUES(1,11,'activity',3,NULL,'{"actual_finish":"2023-01-02T17:00","actual_start":"2023-01-02T17:00","baseline_finish":"2023-01-02","baseline_start":"2023-01-02","basis":"illustrative","calendar":1,"code":"A0003","constraint":"SNET 2023-01-02T08:00","cost_external":0,"cost_internal":0,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"milestone","most_likely":0,"name_en":"Start of portfolio planning after AcICT advice","name_nl":"Start portfolioplanning na AcICT-advies","optimistic":0,"owner_role":"Portfoliomanager","parent":2,"percent_complete":10000,"pessimistic":0,"position":3072,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.1"}');
INSERT INTO change VALUES(1,12,'activity',4,NULL,'{"actual_finish":"2023-08-18T17:00","actual_start":"2023-01-02T08:00","baseline_finish":"2023-07-13","baseline_start":"2023-01-02","basis":"illustrative","calendar":1,"code":"A0004","constraint":null,"cost_external":78400000,"cost_internal":61400000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":768000,"name_en":"Work out two scenarios (new build and stepwise)","name_nl":"Uitwerken twee scenario''s (nieuwbouw en stapsgewijs)","optimistic":576000,"owner_role":"CIO-office","parent":2,"percent_complete":10000,"pessimistic":1104000,"position":4096,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.2"}');
INSERT INTO change VALUES(1,13,'activity',5,NULL,'{"actual_finish":"2023-11-10T17:00","actual_start":"2023-08-21T08:00","baseline_finish":"2023-09-18","baseline_start":"2023-07-14","basis":"illustrative","calendar":1,"code":"A0005","constraint":null,"cost_external":17600000,"cost_internal":15400000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":288000,"name_en":"Business case and scenario choice","name_nl":"Business case en scenariokeuze","optimistic":192000,"owner_role":"CIO-office","parent":2,"percent_complete":10000,"pessimistic":456000,"position":5120,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.3"}');
INSERT INTO change VALUES(1,14,'activity',6,NULL,'{"actual_finish":"2023-11-10T17:00","actual_start":"2023-11-10T17:00","baseline_finish":"2023-09-18","baseline_start":"2023-09-18","basis":"illustrative","calendar":1,"code":"A0006","constraint":null,"cost_external":0,"cost_internal":0,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"milestone","most_likely":0,"name_en":"Decision: stepwise renewal, longer use of GPS","name_nl":"Besluit: stapsgewijze vernieuwing met langer gebruik van GPS","optimistic":0,"owner_role":"College van procureurs-generaal","parent":2,"percent_complete":10000,"pessimistic":0,"position":6144,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.4"}');
INSERT INTO change VALUES(1,15,'activity',7,NULL,'{"actual_finish":"2024-02-21T17:00","actual_start":"2023-11-13T08:00","baseline_finish":"2023-12-06","baseline_start":"2023-09-19","basis":"illustrative","calendar":1,"code":"A0007","constraint":null,"cost_external":6900000,"cost_internal":17900000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":336000,"name_en":"Set up portfolio office and review calendar","name_nl":"Inrichten portfoliobureau en toetskalender","optimistic":240000,"owner_role":"Portfoliomanager","parent":2,"percent_complete":10000,"pessimistic":528000,"position":7168,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.5"}');
INSERT INTO change VALUES(1,16,'activity',8,NULL,'{"actual_finish":"2024-04-18T17:00","actual_start":"2023-11-13T08:00","baseline_finish":"2024-01-25","baseline_start":"2023-09-19","basis":"illustrative","calendar":1,"code":"A0008","constraint":null,"cost_external":43100000,"cost_internal":35200000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":528000,"name_en":"Plateau plan and architecture roadmap","name_nl":"Plateauplanning en architectuurroutekaart","optimistic":384000,"owner_role":"Ketenarchitect","parent":2,"percent_complete":10000,"pessimistic":816000,"position":8192,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.6"}');
INSERT INTO change VALUES(1,17,'activity',9,NULL,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0009","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Reviews and opinions","name_nl":"Toetsen en oordelen","optimistic":null,"owner_role":"Portfoliomanager","parent":1,"percent_complete":null,"pessimistic":null,"position":9216,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"1.2"}');
INSERT INTO change VALUES(1,18,'activity',10,NULL,'{"actual_finish":"2024-01-03T17:00","actual_start":"2023-11-13T08:00","baseline_finish":"2023-10-26","baseline_start":"2023-09-19","basis":"illustrative","calendar":1,"code":"A0010","constraint":null,"cost_external":3400000,"cost_internal":6700000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":168000,"name_en":"CIO opinion on renewal (start)","name_nl":"CIO-oordeel vernieuwing (start)","optimistic":120000,"owner_role":"CIO JenV","parent":9,"percent_complete":10000,"pessimistic":288000,"position":10240,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.2.1"}');
INSERT INTO change VALUES(1,19,'activity',11,NULL,'{"actual_finish":"2024-04-18T17:00","actual_start":"2024-03-28T08:00","baseline_finish":"2024-02-09","baseline_start":"2024-01-24","basis":"illustrative","calendar":1,"code":"A0011","constraint":null,"cost_external":0,"cost_internal":2900000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":72000,"name_en":"Gateway review strategy","name_nl":"Gateway review strategie","optimistic":57600,"owner_role":"Opdrachtgever vernieuwing","parent":9,"percent_complete":10000,"pessimistic":120000,"position":11264,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.2.2"}');
INSERT INTO change VALUES(1,20,'activity',12,NULL,'{"actual_finish":"2025-06-16T17:00","actual_start":"2025-05-01T08:00","baseline_finish":"2025-06-05","baseline_start":"2025-05-01","basis":"public","calendar":1,"code":"A0012","constraint":"SNET 2025-05-01T08:00","cost_external":0,"cost_internal":3800000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":144000,"name_en":"Request for second AcICT study of OM","name_nl":"Adviesaanvraag tweede AcICT-onderzoek OM","optimistic":96000,"owner_role":"Minister JenV","parent":9,"percent_complete":10000,"pessimistic":288000,"position":12288,"programme":null,"source":"JenV nota \"Verzoek VKC JenV toelichting ICT-storing OM\", kenmerk 6357468, 2025-05-01","system":null,"wbs":"1.2.3"}');
INSERT INTO change VALUES(1,21,'dependency',1,NULL,'{"basis":"illustrative","code":"D0001","lag":0,"lag_unit":"day","predecessor":3,"source":"Opgesteld voor dit voorbeeld (fictief)","successor":4,"type":"FS"}');
INSERT INTO change VALUES(1,22,'dependency',2,NULL,'{"basis":"illustrative","code":"D0002","lag":0,"lag_unit":"day","predecessor":4,"source":"Opgesteld voor dit voorbeeld (fictief)","successor":5,"type":"FS"}');
INSERT INTO change VALUES(1,23,'dependency',3,NULL,'{"basis":"illustrative","code":"D0003","lag":0,"lag_unit":"day","predecessor":5,"source":"Opgesteld voor dit voorbeeld (fictief)","successor":6,"type":"FS"}');
INSERT INTO change VALUES(1,24,'dependency',4,NULL,'{"basis":"illustrative","code":"D0004","lag":0,"lag_unit":"day","predecessor":6,"source":"Opgesteld voor dit voorbeeld (fictief)","successor":8,"type":"FS"}');
INSERT INTO change VALUES(1,25,'dependency',5,NULL,'{"basis":"illustrative","code":"D0005","lag":0,"lag_unit":"day","predecessor":6,"source":"Opgesteld voor dit voorbeeld (fictief)","successor":7,"type":"SS"}');
INSERT INTO change VALUES(1,26,'dependency',6,NULL,'{"basis":"illustrative","code":"D0006","lag":0,"lag_unit":"day","predecessor":6,"source":"Opgesteld voor dit voorbeeld (fictief)","successor":10,"type":"FS"}');
INSERT INTO change VALUES(1,27,'dependency',7,NULL,'{"basis":"illustrative","code":"D0007","lag":288000,"lag_unit":"day","predecessor":10,"source":"Opgesteld voor dit voorbeeld (fictief)","successor":11,"type":"FS"}');
INSERT INTO change VALUES(1,28,'risk',1,NULL,'{"activities":"","basis":"illustrative","code":"Q01","impact_high":250000000,"impact_low":30000000,"impact_most_likely":312000,"impact_most_likely_money":90000000,"impact_optimistic":144000,"impact_pessimistic":720000,"mitigation_nl":"Bouw per boek starten zodra dat boek stabiel is","name_en":"Legal text stable later than mid 2026","name_nl":"Wettekst later stabiel dan medio 2026","owner_role":"Beleidsdirectie JenV","probability":450000,"source":"Opgesteld voor dit voorbeeld (fictief)","status":"open"}');
INSERT INTO change VALUES(1,29,'risk',2,NULL,'{"activities":"","basis":"illustrative","code":"Q02","impact_high":300000000,"impact_low":40000000,"impact_most_likely":288000,"impact_most_likely_money":120000000,"impact_optimistic":96000,"impact_pessimistic":768000,"mitigation_nl":"Gezamenlijke besturing en capaciteitsafspraak","name_en":"OM-judiciary cooperation stalls","name_nl":"Samenwerking OM en Rechtspraak stokt bij ontvlechting","owner_role":"Bestuurlijk Ketenberaad","probability":400000,"source":"AcICT, BIT-advies Basisplan Straf - Raad voor de rechtspraak, 2023-02-13, adviescollegeicttoetsing.nl","status":"open"}');
INSERT INTO change VALUES(2,0,'activity',1,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0001","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Portfolio control and accountability","name_nl":"Portfoliosturing en verantwoording","optimistic":null,"owner_role":"Portfoliomanager","parent":null,"percent_complete":null,"pessimistic":null,"position":1024,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"1"}','{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0001","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Portfolio control and accountability","name_nl":"Een \"naam\" met \\ en\ttab","optimistic":null,"owner_role":"Portfoliomanager","parent":null,"percent_complete":null,"pessimistic":null,"position":1024,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"9.1"}');
INSERT INTO change VALUES(3,0,'activity',2,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0002","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Frameworks and set-up","name_nl":"Kaders en inrichting","optimistic":null,"owner_role":"Portfoliomanager","parent":1,"percent_complete":null,"pessimistic":null,"position":2048,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"1.1"}','{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0002","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Frameworks and set-up","name_nl":"Tweede naam €","optimistic":null,"owner_role":"Portfoliomanager","parent":1,"percent_complete":null,"pessimistic":null,"position":2048,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"9.2"}');
INSERT INTO change VALUES(4,0,'activity',2,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0002","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Frameworks and set-up","name_nl":"Tweede naam €","optimistic":null,"owner_role":"Portfoliomanager","parent":1,"percent_complete":null,"pessimistic":null,"position":2048,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"9.2"}','{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0002","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Frameworks and set-up","name_nl":"Kaders en inrichting","optimistic":null,"owner_role":"Portfoliomanager","parent":1,"percent_complete":null,"pessimistic":null,"position":2048,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"1.1"}');
INSERT INTO change VALUES(5,0,'activity',2,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0002","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Frameworks and set-up","name_nl":"Kaders en inrichting","optimistic":null,"owner_role":"Portfoliomanager","parent":1,"percent_complete":null,"pessimistic":null,"position":2048,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"1.1"}','{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":1,"code":"A0002","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"summary","most_likely":null,"name_en":"Frameworks and set-up","name_nl":"Tweede naam €","optimistic":null,"owner_role":"Portfoliomanager","parent":1,"percent_complete":null,"pessimistic":null,"position":2048,"programme":null,"source":"n.v.t. (rolt op)","system":null,"wbs":"9.2"}');
INSERT INTO change VALUES(6,0,'activity',13,NULL,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":null,"code":"A9001","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"task","most_likely":null,"name_en":"","name_nl":"Nieuw","optimistic":null,"owner_role":"","parent":null,"percent_complete":null,"pessimistic":null,"position":900,"programme":null,"source":"","system":null,"wbs":""}');
INSERT INTO change VALUES(7,0,'activity',13,'{"actual_finish":null,"actual_start":null,"baseline_finish":null,"baseline_start":null,"basis":"illustrative","calendar":null,"code":"A9001","constraint":null,"cost_external":null,"cost_internal":null,"cost_material":null,"deadline":null,"duration_unit":"day","kind":"task","most_likely":null,"name_en":"","name_nl":"Nieuw","optimistic":null,"owner_role":"","parent":null,"percent_complete":null,"pessimistic":null,"position":900,"programme":null,"source":"","system":null,"wbs":""}',NULL);
INSERT INTO change VALUES(8,0,'activity',3,'{"actual_finish":"2023-01-02T17:00","actual_start":"2023-01-02T17:00","baseline_finish":"2023-01-02","baseline_start":"2023-01-02","basis":"illustrative","calendar":1,"code":"A0003","constraint":"SNET 2023-01-02T08:00","cost_external":0,"cost_internal":0,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"milestone","most_likely":0,"name_en":"Start of portfolio planning after AcICT advice","name_nl":"Start portfolioplanning na AcICT-advies","optimistic":0,"owner_role":"Portfoliomanager","parent":2,"percent_complete":10000,"pessimistic":0,"position":3072,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.1"}','{"actual_finish":"2023-01-02T17:00","actual_start":"2023-01-02T17:00","baseline_finish":"2023-01-02","baseline_start":"2023-01-02","basis":"illustrative","calendar":1,"code":"A0003","constraint":"SNET 2023-01-02T08:00","cost_external":0,"cost_internal":0,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"milestone","most_likely":0,"name_en":"Start of portfolio planning after AcICT advice","name_nl":"Uit een voorstel","optimistic":0,"owner_role":"Portfoliomanager","parent":2,"percent_complete":10000,"pessimistic":0,"position":3072,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"9.3"}');
CREATE TABLE IF NOT EXISTS "branch" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "base_revision" INTEGER NOT NULL REFERENCES "revision" DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL
) STRICT;
INSERT INTO branch VALUES(1,'plan.xml','import','adopted',7,'2026-11-26T15:56:21Z','planner');
INSERT INTO branch VALUES(2,'Wat als "later"','scenario','open',6,'2026-11-26T15:56:21Z','planner');
INSERT INTO branch VALUES(3,'Voorstel','proposal','discarded',8,'2026-11-26T15:56:21Z','lid');
CREATE TABLE IF NOT EXISTS "branch_edit" (
    "branch" INTEGER NOT NULL REFERENCES "branch" DEFERRABLE INITIALLY DEFERRED,
    "edit" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    PRIMARY KEY ("branch", "edit")
) STRICT;
INSERT INTO branch_edit VALUES(1,0,'{"text":"Rename {name}","values":[["name","A0003"]]}','');
INSERT INTO branch_edit VALUES(2,0,'{"text":"Rename {name}","values":[["name","A0004"]]}','proef');
INSERT INTO branch_edit VALUES(3,0,'{"text":"Rename {name}","values":[["name","A0005"]]}','');
INSERT INTO branch_edit VALUES(3,1,'{"text":"Rename {name}","values":[["name","A0006"]]}','');
CREATE TABLE IF NOT EXISTS "branch_change" (
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
INSERT INTO branch_change VALUES(1,0,0,'activity',3,'{"actual_finish":"2023-01-02T17:00","actual_start":"2023-01-02T17:00","baseline_finish":"2023-01-02","baseline_start":"2023-01-02","basis":"illustrative","calendar":1,"code":"A0003","constraint":"SNET 2023-01-02T08:00","cost_external":0,"cost_internal":0,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"milestone","most_likely":0,"name_en":"Start of portfolio planning after AcICT advice","name_nl":"Start portfolioplanning na AcICT-advies","optimistic":0,"owner_role":"Portfoliomanager","parent":2,"percent_complete":10000,"pessimistic":0,"position":3072,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.1"}','{"actual_finish":"2023-01-02T17:00","actual_start":"2023-01-02T17:00","baseline_finish":"2023-01-02","baseline_start":"2023-01-02","basis":"illustrative","calendar":1,"code":"A0003","constraint":"SNET 2023-01-02T08:00","cost_external":0,"cost_internal":0,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"milestone","most_likely":0,"name_en":"Start of portfolio planning after AcICT advice","name_nl":"Uit een voorstel","optimistic":0,"owner_role":"Portfoliomanager","parent":2,"percent_complete":10000,"pessimistic":0,"position":3072,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"9.3"}');
INSERT INTO branch_change VALUES(2,0,0,'activity',4,'{"actual_finish":"2023-08-18T17:00","actual_start":"2023-01-02T08:00","baseline_finish":"2023-07-13","baseline_start":"2023-01-02","basis":"illustrative","calendar":1,"code":"A0004","constraint":null,"cost_external":78400000,"cost_internal":61400000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":768000,"name_en":"Work out two scenarios (new build and stepwise)","name_nl":"Uitwerken twee scenario''s (nieuwbouw en stapsgewijs)","optimistic":576000,"owner_role":"CIO-office","parent":2,"percent_complete":10000,"pessimistic":1104000,"position":4096,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.2"}','{"actual_finish":"2023-08-18T17:00","actual_start":"2023-01-02T08:00","baseline_finish":"2023-07-13","baseline_start":"2023-01-02","basis":"illustrative","calendar":1,"code":"A0004","constraint":null,"cost_external":78400000,"cost_internal":61400000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":768000,"name_en":"Work out two scenarios (new build and stepwise)","name_nl":"Later","optimistic":576000,"owner_role":"CIO-office","parent":2,"percent_complete":10000,"pessimistic":1104000,"position":4096,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"9.4"}');
INSERT INTO branch_change VALUES(3,0,0,'activity',5,'{"actual_finish":"2023-11-10T17:00","actual_start":"2023-08-21T08:00","baseline_finish":"2023-09-18","baseline_start":"2023-07-14","basis":"illustrative","calendar":1,"code":"A0005","constraint":null,"cost_external":17600000,"cost_internal":15400000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":288000,"name_en":"Business case and scenario choice","name_nl":"Business case en scenariokeuze","optimistic":192000,"owner_role":"CIO-office","parent":2,"percent_complete":10000,"pessimistic":456000,"position":5120,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.3"}','{"actual_finish":"2023-11-10T17:00","actual_start":"2023-08-21T08:00","baseline_finish":"2023-09-18","baseline_start":"2023-07-14","basis":"illustrative","calendar":1,"code":"A0005","constraint":null,"cost_external":17600000,"cost_internal":15400000,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"task","most_likely":288000,"name_en":"Business case and scenario choice","name_nl":"Anders","optimistic":192000,"owner_role":"CIO-office","parent":2,"percent_complete":10000,"pessimistic":456000,"position":5120,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"9.5"}');
INSERT INTO branch_change VALUES(3,1,0,'activity',6,'{"actual_finish":"2023-11-10T17:00","actual_start":"2023-11-10T17:00","baseline_finish":"2023-09-18","baseline_start":"2023-09-18","basis":"illustrative","calendar":1,"code":"A0006","constraint":null,"cost_external":0,"cost_internal":0,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"milestone","most_likely":0,"name_en":"Decision: stepwise renewal, longer use of GPS","name_nl":"Besluit: stapsgewijze vernieuwing met langer gebruik van GPS","optimistic":0,"owner_role":"College van procureurs-generaal","parent":2,"percent_complete":10000,"pessimistic":0,"position":6144,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"1.1.4"}','{"actual_finish":"2023-11-10T17:00","actual_start":"2023-11-10T17:00","baseline_finish":"2023-09-18","baseline_start":"2023-09-18","basis":"illustrative","calendar":1,"code":"A0006","constraint":null,"cost_external":0,"cost_internal":0,"cost_material":0,"deadline":null,"duration_unit":"day","kind":"milestone","most_likely":0,"name_en":"Decision: stepwise renewal, longer use of GPS","name_nl":"Anders 6","optimistic":0,"owner_role":"College van procureurs-generaal","parent":2,"percent_complete":10000,"pessimistic":0,"position":6144,"programme":null,"source":"Opgesteld voor dit voorbeeld (fictief)","system":null,"wbs":"9.6"}');
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
CREATE INDEX "change_record" ON "change" ("kind", "record_id");
COMMIT;
