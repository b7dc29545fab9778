#include "letters/kamerbrief.h"

namespace mijlpaal::letters {

// The words only; docs/decisions/ tells how to write a template, kamerbriefVocabulary() what it can say.
Template kamerbriefTemplate() {
    return {"kamerbrief.nl", R"template({{! Brief aan de Tweede Kamer }}
> **Ministerie van Justitie en Veiligheid**

> Aan de Voorzitter van de Tweede Kamer
> der Staten-Generaal
> Postbus 20018
> 2500 EA Den Haag

: Datum | {{datum}}
: Onderwerp | {{betreft}}
{{#kenmerk}}
: Onze referentie | {{kenmerk}}
{{/kenmerk}}
: Bijlage(n) | {{aantal_bijlagen}}

{{#toezegging}}
{{Wanneer}} is uw Kamer toegezegd: “{{onderwerp}}”{{#referentie}} ({{referentie}}){{/referentie}}.^[{{bron}}] Met deze brief voldoe ik aan die toezegging.
{{/toezegging}}
{{#verzoek}}
{{Partij}} heeft{{#wanneer}} {{wanneer}}{{/wanneer}} verzocht om: “{{onderwerp}}”{{#referentie}} ({{referentie}}){{/referentie}}.^[{{bron}}] Met deze brief voldoe ik aan dat verzoek.
{{/verzoek}}
{{#vragen}}
{{#wanneer}}{{Wanneer}} zijn vragen gesteld{{/wanneer}}{{^wanneer}}Er zijn vragen gesteld{{/wanneer}}{{#partij}} door {{partij}}{{/partij}} over “{{onderwerp}}”{{#referentie}} ({{referentie}}){{/referentie}}.^[{{bron}}] In deze brief ga ik daarop in.
{{/vragen}}
{{#motie}}
Met deze brief ga ik in op de motie{{#partij}} van {{partij}}{{/partij}} over “{{onderwerp}}”{{#referentie}} ({{referentie}}){{/referentie}}.^[{{bron}}]
{{/motie}}
{{#vervolg_op}}
Deze brief volgt op “{{onderwerp}}”{{#wanneer}} van {{datum}}{{/wanneer}}{{#referentie}} ({{referentie}}){{/referentie}}.^[{{bron}}]
{{/vervolg_op}}

Ik informeer uw Kamer over de stand van zaken van “{{portefeuille}}”. De peildatum van deze brief is {{peildatum}}.
{{#eerder}}
{{#eerste}}

{{#enige}}Uw Kamer is hierover eerder als volgt geïnformeerd:{{/enige}}{{^enige}}Uw Kamer is hierover eerder op de volgende momenten geïnformeerd:{{/enige}}
{{/eerste}}
- {{onderwerp}}{{#datum}}, {{datum}}{{/datum}}{{#referentie}}, {{referentie}}{{/referentie}}.^[{{bron}}]
{{/eerder}}

{{#over}}
# Achtergrond
{{#organisatie}}

Onder de naam “{{portefeuille}}” vervangt {{organisatie}} bestaande ICT-systemen.
{{/organisatie}}
{{#doel}}

{{tekst}}.^[{{bron}}]
{{/doel}}
{{#programmas}}
{{#eerste}}

{{#enige}}Het werk is ondergebracht in het volgende programma:{{/enige}}{{^enige}}Het werk is ondergebracht in de volgende programma’s:{{/enige}}
{{/eerste}}
- **{{naam}}**{{#organisatie}}, onder leiding van {{organisatie}}{{/organisatie}}.{{#doelstelling}} {{doelstelling}}.{{/doelstelling}}^[{{bron}}]
{{/programmas}}
{{#systemen}}
{{#eerste}}

{{#enige}}Bij de vervanging is het volgende systeem betrokken:{{/enige}}{{^enige}}Bij de vervanging zijn de volgende systemen betrokken:{{/enige}}
{{/eerste}}
- **{{naam}}**{{#voluit}}, {{voluit}}{{/voluit}}: {{#bestaand}}bestaand systeem{{/bestaand}}{{#nieuw}}nieuw systeem{{/nieuw}}{{#gedeeld}}gedeeld systeem{{/gedeeld}}{{#eigenaar}} van {{eigenaar}}{{/eigenaar}}.^[{{bron}}]
{{/systemen}}
{{/over}}

{{#mijlpalen}}
{{#eerste}}
# Stand van zaken

{{#enige}}Over de volgende mijlpaal kan ik uw Kamer berichten.{{/enige}}{{^enige}}Onderstaande tabel geeft de stand per mijlpaal. De perioden zijn vermeld met de nauwkeurigheid die nu verantwoord is.{{/enige}}

|= 57 43
| Mijlpaal | Verwacht of bereikt |
{{/eerste}}
| {{naam}}^[{{bron}}] | {{#bereikt}}Bereikt{{#wanneer}} {{wanneer}}{{/wanneer}}{{/bereikt}}{{#verwacht}}Verwacht{{#wanneer}} {{wanneer}}{{/wanneer}}{{/verwacht}}{{#verstreken}}Werd verwacht {{wanneer}}; nog niet bereikt{{/verstreken}}{{#onbekend}}{{#wanneer}}Werd verwacht {{wanneer}}; {{/wanneer}}niet vastgesteld of dit is bereikt{{/onbekend}} |
{{/mijlpalen}}

{{#bewoordingen}}
{{#eerste}}
{{#enige}}De verwachting over een van deze mijlpalen luidt als volgt:{{/enige}}{{^enige}}De verwachtingen over deze mijlpalen luiden als volgt:{{/enige}}
{{/eerste}}
- {{zin}}.
{{/bewoordingen}}

{{#bijgesteld}}
{{#eerste}}
{{#enige}}Eén eerdere verwachting is niet meer actueel:{{/enige}}{{^enige}}De volgende eerdere verwachtingen zijn niet meer actueel:{{/enige}}
{{/eerste}}
- {{naam}}. Eerder luidde de verwachting: “{{zin}}”. {{#verstreken}}De mijlpaal werd laatstelijk verwacht {{wanneer}} en is nog niet bereikt.{{/verstreken}}{{^verstreken}}De mijlpaal wordt nu verwacht {{wanneer}}.{{/verstreken}}
{{/bijgesteld}}

{{#wet}}
# Gevolgen voor de datum van inwerkingtreding
{{#in_werking}}

{{#gepland}}De beoogde datum van inwerkingtreding van het {{wet}} is {{datum}}.^[{{bron}}]{{/gepland}}{{#bereikt}}Het {{wet}} is {{wanneer}} in werking getreden.^[{{bron}}]{{/bereikt}}
{{/in_werking}}
{{#laatste_stap}}

De laatste stap in het wetgevingstraject was: {{naam}}{{#datum}} ({{datum}}){{/datum}}.^[{{bron}}] {{#enige}}Die stap staat ook in bijlage 1.{{/enige}}{{^enige}}Bijlage 1 geeft alle gezette stappen.{{/enige}}
{{/laatste_stap}}
{{#komende_stappen}}
{{#eerste}}

{{#enige}}Onderstaande tabel geeft de volgende stap in het wetgevingstraject.{{/enige}}{{^enige}}Onderstaande tabel geeft de volgende stappen in het wetgevingstraject.{{/enige}}

|= 57 43
| Stap | Stand |
{{/eerste}}
| {{naam}}^[{{bron}}] | {{#verwacht}}Verwacht{{#wanneer}} {{wanneer}}{{/wanneer}}{{/verwacht}}{{#verstreken}}Werd verwacht {{wanneer}}; nog niet gezet{{/verstreken}}{{#onbekend}}{{#wanneer}}Werd verwacht {{wanneer}}; {{/wanneer}}niet vastgesteld{{/onbekend}} |
{{/komende_stappen}}
{{/wet}}

{{#toetsen}}
{{#eerste}}
# Onafhankelijke toetsing

{{#enige}}Over het volgende onderwerp is onafhankelijk advies gevraagd of ontvangen:{{/enige}}{{^enige}}Over de volgende onderwerpen is onafhankelijk advies gevraagd of ontvangen:{{/enige}}
{{/eerste}}
- **{{onderwerp}}{{#soort}} – {{soort}}{{/soort}}.** {{#gereed}}{{Toetser}} bracht hierover{{#wanneer}} {{wanneer}}{{/wanneer}} een oordeel uit.^[{{bron}}]{{#conclusie}} De conclusie is, kort weergegeven: {{conclusie}}.{{/conclusie}}{{#kans}} Samengevat luidt het oordeel: “{{kans}}”.{{/kans}}{{#reactie}} De reactie daarop is {{reactie}} openbaar gemaakt.{{/reactie}}{{/gereed}}{{#loopt}}{{Toetser}} brengt hierover{{#wanneer}} naar verwachting {{wanneer}}{{/wanneer}}{{^wanneer}} nog{{/wanneer}} een oordeel uit.^[{{bron}}]{{/loopt}}{{#te_laat}}Het oordeel van {{toetser}} werd verwacht {{wanneer}}; niet vastgesteld is of het is uitgebracht.^[{{bron}}]{{/te_laat}}
{{/toetsen}}

{{#storingen}}
{{#eerste}}
# Storingen

{{#enige}}De volgende storing is openbaar gemeld:{{/enige}}{{^enige}}De volgende storingen zijn openbaar gemeld:{{/enige}}
{{/eerste}}
- **{{wat}}**{{#periode}} ({{periode}}){{/periode}}.{{#een_medewerker}} Hiervan ondervond één medewerker hinder.{{/een_medewerker}}{{#medewerkers}} Hiervan ondervonden {{medewerkers}} medewerkers hinder.{{/medewerkers}}^[{{bron}}]
{{/storingen}}

# Vervolg
{{#volgende_brief}}

Een volgende brief aan uw Kamer is voorzien{{#wanneer}}, uiterlijk {{wanneer}}{{/wanneer}}, over “{{onderwerp}}”.^[{{bron}}]
{{/volgende_brief}}

De verantwoording van de gegevens in deze brief staat in bijlage {{nummer_verantwoording}}.

Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.

< De Minister van Justitie en Veiligheid,

{{#gezette_stappen}}
{{#eerste}}
#+ Bijlage 1: verloop van het wetgevingstraject

{{#enige}}De tabel geeft de gezette stap.{{/enige}}{{^enige}}De tabel geeft de gezette stappen, in chronologische volgorde.{{/enige}}

|= 57 43
| Stap | Wanneer |
{{/eerste}}
| {{naam}}^[{{bron}}] | {{Datum}} |
{{/gezette_stappen}}

#+ Bijlage {{nummer_verantwoording}}: verantwoording

De gegevens in deze brief zijn ontleend aan de administratie van “{{portefeuille}}”, in de volgende stand:

: Peildatum | {{peildatum}}
: Revisie | {{revisie}}
{{#vingerafdruk}}
: Vingerafdruk | {{vingerafdruk}}
{{/vingerafdruk}}

{{#voorbeeld}}
Voorbeeld: deze brief bevat deels fictieve gegevens en is geen officiële brief.
{{/voorbeeld}}

{{#niet_openbaar}}
{{#eerste}}
## Niet openbaar gemaakt

Voor deze brief is bezien, maar niet openbaar gemaakt:
{{/eerste}}
- Gegevens over {{wat}}, op grond van {{grond}}.
{{/niet_openbaar}}

{{#heeft_bronnen}}
## Bronnen

@noten
{{/heeft_bronnen}}
)template"};
}

}  // namespace mijlpaal::letters
