#include "letters/templates/shared.h"
#include "letters/templates/templates.h"

namespace mijlpaal::letters::templates {

std::string kamerbrief() {
    return std::string{R"template({{! Brief aan de Tweede Kamer, de Eerste Kamer of beide }}
)template"} + letterhead + R"template(: Bijlage(n) | 1 (beslisnota)

)template" + draftPoints + R"template(
{{#toezegging}}
{{#in_eigen_woorden}}{{Wanneer}} is toegezegd {{over}}.{{/in_eigen_woorden}}{{^in_eigen_woorden}}{{Wanneer}} is uw Kamer het volgende toegezegd: {{over}}.{{/in_eigen_woorden}}^[{{vindplaats}}] Met deze brief voldoe ik {{#te_laat}}alsnog {{/te_laat}}aan die toezegging, voor zover het de systemen van {{organisatie}} betreft.{{#te_laat}} Deze brief komt later dan toegezegd: uiterlijk {{uiterlijk}}.{{#reden}} De reden daarvan is: {{reden}}.{{/reden}}{{^reden}} [In te vullen: de reden daarvan.]{{/reden}}{{/te_laat}}
{{/toezegging}}
{{#verzoek}}
{{Partij}} heeft{{#wanneer}} {{wanneer}}{{/wanneer}} verzocht om {{#in_eigen_woorden}}{{over}}{{/in_eigen_woorden}}{{^in_eigen_woorden}}een {{over}}{{/in_eigen_woorden}}.^[{{vindplaats}}] Met deze brief voldoe ik aan dat verzoek.{{#te_laat}} Deze brief komt later dan gevraagd: uiterlijk {{uiterlijk}}.{{#reden}} De reden daarvan is: {{reden}}.{{/reden}}{{^reden}} [In te vullen: de reden daarvan.]{{/reden}}{{/te_laat}}
{{/verzoek}}
{{#vragen}}
{{#wanneer}}{{Wanneer}} {{/wanneer}}{{^wanneer}}Er {{/wanneer}}zijn{{#partij}} door {{partij}}{{/partij}} schriftelijke vragen gesteld over {{over}}.^[{{vindplaats}}] In deze brief ga ik daarop in.{{#te_laat}} Deze brief komt later dan de termijn die daarvoor staat: uiterlijk {{uiterlijk}}.{{#reden}} De reden daarvan is: {{reden}}.{{/reden}}{{^reden}} [In te vullen: de reden daarvan.]{{/reden}}{{/te_laat}}
{{/vragen}}
{{#motie}}
{{#wanneer}}{{Wanneer}} is door{{/wanneer}}{{^wanneer}}Door{{/wanneer}}{{#partij}} {{partij}}{{/partij}}{{^partij}} uw Kamer{{/partij}} een motie ingediend over {{over}}.^[{{vindplaats}}] Met deze brief ga ik in op die motie.{{#te_laat}} Deze brief komt later dan daarvoor was voorzien: uiterlijk {{uiterlijk}}.{{#reden}} De reden daarvan is: {{reden}}.{{/reden}}{{^reden}} [In te vullen: de reden daarvan.]{{/reden}}{{/te_laat}}
{{/motie}}
{{#vervolg_op}}
Deze brief volgt op {{#wanneer}}de brief van {{datum}} over {{/wanneer}}{{^wanneer}}een eerdere brief over {{/wanneer}}{{over}}.^[{{vindplaats}}]
{{/vervolg_op}}
{{#zonder_aanleiding}}
Met deze brief informeer ik uw Kamer over de voortgang van de vervanging van de systemen van {{organisatie}}.
{{/zonder_aanleiding}}

Deze brief geeft de stand op {{peildatum}}.{{#eerder}}{{#eerste}} Uw Kamer is eerder geïnformeerd {{/eerste}}{{^eerste}}{{#laatste}} en {{/laatste}}{{^laatste}}, {{/laatste}}{{/eerste}}{{#datum}}bij brief van {{datum}} {{/datum}}{{^datum}}bij een eerdere brief {{/datum}}over {{over}}{{#laatste}}.{{/laatste}}^[{{vindplaats}}]{{/eerder}}

{{#wet}}
{{#gereed}}
# Kern

{{#alles_op_tijd}}Naar de huidige planning is op {{datum}} voor {{aantal}} boeken van het {{wet}} een systeem gereed.{{/alles_op_tijd}}{{^alles_op_tijd}}Naar de huidige planning is op {{datum}} niet voor {{aantal}} boeken van het {{wet}} een systeem gereed.{{/alles_op_tijd}}{{#zelf}} Voor {{zelf}} is dat de nieuwe voorziening.{{/zelf}}{{#terugval}} Voor {{terugval}} is dat de terugvaloptie: het bestaande systeem, aangepast aan het nieuwe wetboek. De nieuwe voorziening volgt daar later.{{/terugval}}{{#twijfel}} Voor {{boek}} is de nieuwe voorziening op tijd gepland, maar acht ik het {{kans}} dat zij op tijd gereed is{{#terugval}}; zo nodig geldt ook daar de terugvaloptie{{/terugval}}.{{/twijfel}}{{#te_laat}} Voor {{te_laat}} is er op die datum naar verwachting niets gereed.{{/te_laat}}{{#kans}} Ik acht het {{kans}} dat op die datum alles gereed is wat dan gereed moet zijn.^[{{bewoordingen}}]{{/kans}}{{#onzeker}} De planning biedt daarmee weinig ruimte voor tegenvallers.{{/onzeker}}{{#onhoudbaar}} Zonder maatregelen houdt de planning naar verwachting geen stand.{{#knelpunt}} Het grootste knelpunt is de mijlpaal “{{knelpunt}}”.{{/knelpunt}}{{/onhoudbaar}}
{{/gereed}}
{{/wet}}

{{#doel}}
# Achtergrond

{{tekst}}.^[{{bron}}]
{{/doel}}
{{#programmas}}
{{#eerste}}

{{#enige}}Het werk is ondergebracht in het volgende programma.{{/enige}}{{^enige}}Het werk is ondergebracht in de volgende programma’s.{{/enige}}
{{/eerste}}
- {{naam}}{{#doel}}: {{doel}}{{/doel}}.^[{{bron}}]
{{/programmas}}
{{#storingen}}
{{#eerste}}

{{#vorige_brief}}Sinds de brief van {{vorige_brief}}{{/vorige_brief}}{{^vorige_brief}}In de afgelopen periode{{/vorige_brief}} {{#enige}}was sprake van de volgende storing{{/enige}}{{^enige}}was sprake van de volgende storingen{{/enige}}. Ik betreur de hinder die medewerkers, rechtzoekenden en ketenpartners daarvan hebben ondervonden.
{{/eerste}}
- {{#periode}}{{Periode}}: {{/periode}}{{#periode}}{{wat_in_zin}}{{/periode}}{{^periode}}{{wat}}{{/periode}}.{{#een_medewerker}} Dit raakte één medewerker.{{/een_medewerker}}{{#medewerkers}} Dit raakte {{medewerkers}} medewerkers.{{/medewerkers}}^[{{bron}}]
{{/storingen}}

{{#mijlpalen}}
# Stand van zaken

)template" + milestoneTable + R"template(
{{#sinds_vorige}}
# Wijzigingen sinds {{#is_brief}}de vorige brief{{/is_brief}}{{#is_stand}}{{vorige_datum}}{{/is_stand}}

)template" + sinceLastLetter + R"template({{/sinds_vorige}}

{{#wet}}
# Gevolgen voor de datum van inwerkingtreding
{{#in_werking}}

{{#gepland}}De beoogde datum van inwerkingtreding van het {{wet}} is {{datum}}.^[{{bron}}]{{#eerder_gemeld}} In eerdere planningen is uitgegaan van {{datums}}.{{/eerder_gemeld}}{{/gepland}}{{#bereikt}}Het {{wet}} is {{wanneer}} in werking getreden.^[{{bron}}]{{/bereikt}}
{{/in_werking}}
{{#laatste_stap}}

De laatste stap in het wetgevingstraject was {{naam_in_zin}}{{#wanneer}} {{wanneer}}{{/wanneer}}.^[{{bron}}]
{{/laatste_stap}}
{{#boeken}}
{{#eerste}}

Per boek is de stand als volgt. Noodzakelijk is wat gereed moet zijn om het boek te kunnen toepassen; de voorkeur is de nieuwe voorziening.^[{{bron_boeken}}]

|= 30 18 18 16 18
| Boek | Noodzakelijk | Voorkeur | Terugval | Kans op tijd |
{{/eerste}}
| {{boek}} | {{noodzakelijk}} | {{voorkeur}} | {{terugval}} | {{kans}} |
{{/boeken}}
{{#komende_stappen}}
{{#eerste}}

{{#enige}}De volgende stap is:{{/enige}}{{^enige}}De volgende stappen zijn:{{/enige}}
{{/eerste}}
- {{naam}}{{#verstreken}}: [in te vullen; werd verwacht {{wanneer}}]{{/verstreken}}{{^verstreken}}{{#kort}}: {{kort}}{{/kort}}{{/verstreken}}.^[{{bron}}]
{{/komende_stappen}}
{{/wet}}

{{#geld}}
{{#eerste}}
# Middelen
{{/eerste}}

)template" + moneySentences + R"template({{/geld}}

{{#risicos}}
{{#eerste}}
# Risico’s

{{#enige}}Het volgende risico vraagt aandacht.{{/enige}}{{^enige}}De volgende risico’s vragen aandacht.{{/enige}}^[{{bron_risicos}}]
{{/eerste}}
- {{risico}}.^[{{bron}}]
{{/risicos}}

{{#toetsen}}
{{#eerste}}
# Onafhankelijke advisering
{{/eerste}}

{{#gereed}}{{Toetser}} {{#is_advies}}bracht{{/is_advies}}{{^is_advies}}kwam{{/is_advies}}{{#wanneer}} {{wanneer}}{{/wanneer}} {{#is_advies}}advies uit{{/is_advies}}{{^is_advies}}met een oordeel{{/is_advies}} over {{onderwerp}}.^[{{bron}}]{{#conclusie}} De conclusie luidde, kort weergegeven: {{conclusie}}.{{/conclusie}}{{#oordeel}} Het oordeel luidde: {{oordeel}}.{{/oordeel}}{{#reactie}} De reactie is {{reactie}} aan uw Kamer gezonden.{{/reactie}}{{/gereed}}{{#loopt}}{{Toetser}} is om advies gevraagd over {{onderwerp}}.^[{{bron}}]{{#verstreken}} [In te vullen; het advies werd {{wanneer}} verwacht.]{{/verstreken}}{{^verstreken}}{{#wanneer}} Het advies wordt {{wanneer}} verwacht.{{/wanneer}}{{/verstreken}} Na ontvangst zend ik het binnen vier weken aan uw Kamer.{{/loopt}}{{#aanbevelingen}}{{#eerste}} De aanbevelingen luidden als volgt, met tussen haakjes de opvolging: {{/eerste}}{{^eerste}}; {{/eerste}}{{aanbeveling}} ({{#overgenomen}}overgenomen, {{/overgenomen}}{{#deels}}deels overgenomen, {{/deels}}{{#niet}}niet overgenomen, {{/niet}}{{#afgerond}}afgerond{{/afgerond}}{{#loopt}}loopt{{#uiterlijk}}, gereed {{uiterlijk}}{{/uiterlijk}}{{/loopt}}){{#laatste}}.{{/laatste}}{{/aanbevelingen}}
{{/toetsen}}

{{#niet_verstrekt}}
{{#eerste}}
# Gegevens die niet openbaar aan uw Kamer worden verstrekt
{{/eerste}}

{{#geweigerd}}Over {{wat}} verstrek ik uw Kamer geen nadere inlichtingen, omdat dat in strijd zou zijn met het belang van de staat (artikel 68 van de Grondwet). De reden daarvan is: {{reden}}.{{/geweigerd}}{{#vertrouwelijk}}De gegevens over {{wat}} leg ik vertrouwelijk ter inzage bij uw Kamer.{{#reden}} De reden daarvan is: {{reden}}.{{/reden}}{{/vertrouwelijk}}
{{/niet_verstrekt}}

# Vervolg

{{#volgende_brief}}Ik informeer uw Kamer{{#uiterlijk}} uiterlijk {{uiterlijk}}{{/uiterlijk}} over {{over}}.{{/volgende_brief}}{{^volgende_brief}}Ik informeer uw Kamer opnieuw zodra daar aanleiding toe is.{{/volgende_brief}}

Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.

)template" + signature;
}

}  // namespace mijlpaal::letters::templates
