#include "letters/templates/shared.h"
#include "letters/templates/templates.h"

namespace mijlpaal::letters::templates {

std::string progress() {
    return std::string{R"template({{! Halfjaarlijkse voortgangsrapportage, naar de onderwerpen van de Regeling grote projecten }}
# Voortgangsrapportage

{{#portefeuille}}
: Onderwerp | {{portefeuille}}
{{/portefeuille}}
: Datum | {{datum}}
: Peildatum | {{peildatum}}
{{#vorige_brief}}
: Vorige brief | {{vorige_brief}}
{{/vorige_brief}}

)template"} + draftPoints + R"template(

# 1. Samenvatting

{{#wet}}
{{#gereed}}
{{#alles_op_tijd}}Naar de huidige planning is op {{datum}} voor {{aantal}} boeken van het {{wet}} een systeem gereed.{{/alles_op_tijd}}{{^alles_op_tijd}}Naar de huidige planning is op {{datum}} niet voor {{aantal}} boeken van het {{wet}} een systeem gereed.{{/alles_op_tijd}}{{#zelf}} Voor {{zelf}} is dat de nieuwe voorziening.{{/zelf}}{{#terugval}} Voor {{terugval}} is dat de terugvaloptie: het bestaande systeem, aangepast aan het nieuwe wetboek. De nieuwe voorziening volgt daar later.{{/terugval}}{{#twijfel}} Voor {{boek}} is de nieuwe voorziening op tijd gepland, maar is het {{kans}} dat zij op tijd gereed is{{#terugval}}; zo nodig geldt ook daar de terugvaloptie{{/terugval}}.{{/twijfel}}{{#te_laat}} Voor {{te_laat}} is er op die datum naar verwachting niets gereed.{{/te_laat}}{{#kans}} Het is {{kans}} dat op die datum alles gereed is wat dan gereed moet zijn.^[{{bewoordingen}}]{{/kans}}{{#onzeker}} De planning biedt daarmee weinig ruimte voor tegenvallers.{{/onzeker}}{{#onhoudbaar}} Zonder maatregelen houdt de planning naar verwachting geen stand.{{#knelpunt}} Het grootste knelpunt is de mijlpaal “{{knelpunt}}”.{{/knelpunt}}{{/onhoudbaar}}
{{/gereed}}
{{/wet}}


# 2. Reikwijdte

{{#doel}}
{{tekst}}.^[{{bron}}]
{{/doel}}
{{#programmas}}
{{#eerste}}

Het werk is ondergebracht in:
{{/eerste}}
- {{naam}}{{#doel}}: {{doel}}{{/doel}}.^[{{bron}}]
{{/programmas}}
{{#volledigheid}}
{{#zonder_reikwijdte}}

Over de reikwijdte zijn geen gegevens opgenomen die mogen worden verteld.
{{/zonder_reikwijdte}}
{{/volledigheid}}

# 3. Planning

{{#mijlpalen}}
)template" + milestoneTable + R"template(

@beeld tijdlijn

{{^mijlpalen}}
Over mijlpalen zijn geen gegevens opgenomen die mogen worden verteld.
{{/mijlpalen}}

{{#wet}}
## Gereedheid voor de wet
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


# 4. Geld

{{#geld}}

)template" + moneySentences + R"template({{/geld}}


{{^geld}}
Over geld zijn geen gegevens opgenomen die mogen worden verteld.
{{/geld}}

# 5. Risico’s

{{#risicos}}
{{#eerste}}
{{#enige}}Het volgende risico vraagt aandacht.{{/enige}}{{^enige}}De volgende risico’s vragen aandacht.{{/enige}}^[{{bron_risicos}}]
{{/eerste}}
- {{risico}}.^[{{bron}}]
{{/risicos}}


{{^risicos}}
Over risico’s zijn geen gegevens opgenomen die mogen worden verteld.
{{/risicos}}

# 6. Kwaliteit en advisering

{{#toetsen}}

{{#gereed}}{{Toetser}} {{#is_advies}}bracht{{/is_advies}}{{^is_advies}}kwam{{/is_advies}}{{#wanneer}} {{wanneer}}{{/wanneer}} {{#is_advies}}advies uit{{/is_advies}}{{^is_advies}}met een oordeel{{/is_advies}} over {{onderwerp}}.^[{{bron}}]{{#conclusie}} De conclusie luidde, kort weergegeven: {{conclusie}}.{{/conclusie}}{{#oordeel}} Het oordeel luidde: {{oordeel}}.{{/oordeel}}{{#reactie}} De reactie is {{reactie}} aan uw Kamer gezonden.{{/reactie}}{{/gereed}}{{#loopt}}{{Toetser}} is om advies gevraagd over {{onderwerp}}.^[{{bron}}]{{#verstreken}} [In te vullen; het advies werd {{wanneer}} verwacht.]{{/verstreken}}{{^verstreken}}{{#wanneer}} Het advies wordt {{wanneer}} verwacht.{{/wanneer}}{{/verstreken}} Na ontvangst zend ik het binnen vier weken aan uw Kamer.{{/loopt}}{{#aanbevelingen}}{{#eerste}} De aanbevelingen luidden als volgt, met tussen haakjes de opvolging: {{/eerste}}{{^eerste}}; {{/eerste}}{{aanbeveling}} ({{#overgenomen}}overgenomen, {{/overgenomen}}{{#deels}}deels overgenomen, {{/deels}}{{#niet}}niet overgenomen, {{/niet}}{{#afgerond}}afgerond{{/afgerond}}{{#loopt}}loopt{{#uiterlijk}}, gereed {{uiterlijk}}{{/uiterlijk}}{{/loopt}}){{#laatste}}.{{/laatste}}{{/aanbevelingen}}
{{/toetsen}}


{{^toetsen}}
Over toetsen en adviezen zijn geen gegevens opgenomen die mogen worden verteld.
{{/toetsen}}

# 7. Wijzigingen sinds eerdere planningen

{{#sinds_vorige}}
)template" + sinceLastLetter + R"template({{/sinds_vorige}}
{{^sinds_vorige}}
{{#verschuivingen}}
{{#eerste}}
De verschuivingen en hun oorzaken staan in hoofdstuk 3.
{{/eerste}}
{{/verschuivingen}}
{{^verschuivingen}}
Er zijn geen wijzigingen met een reden die mag worden verteld.
{{/verschuivingen}}
{{/sinds_vorige}}

# 8. Volledigheid

{{#volledigheid}}
|= 40 20 40
| Onderwerp | Aanwezig | Aantal gegevens |
{{#onderwerpen}}
| {{onderwerp}} | {{#aanwezig}}ja{{/aanwezig}}{{^aanwezig}}nee{{/aanwezig}} | {{aantal}} |
{{/onderwerpen}}
{{/volledigheid}}

)template";
}

}  // namespace mijlpaal::letters::templates
