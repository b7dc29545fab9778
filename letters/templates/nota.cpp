#include "letters/templates/shared.h"
#include "letters/templates/templates.h"

namespace mijlpaal::letters::templates {

std::string nota() {
    return std::string{R"template({{! Nota waarmee de brief aan de bewindspersoon wordt voorgelegd; wordt met de brief openbaar }}
{{#ondertekenaars}}
> {{aan}}
{{/ondertekenaars}}
{{^ondertekenaars}}
> Minister van Justitie en Veiligheid
{{/ondertekenaars}}

> **Directoraat-Generaal Rechtspleging en Rechtshandhaving**
> Directie Rechtshandhaving en Criminaliteitsbestrijding
> Strafrechtelijke handhaving
> Turfmarkt 147, 2511 DP Den Haag
> Postbus 20301, 2500 EH Den Haag

# nota

{{onderwerp}}

: Datum | {{datum}}
{{#ons_kenmerk}}
: Onze referentie | {{ons_kenmerk}}
{{/ons_kenmerk}}
: Bijlage(n) | 1

## Bijlage(n)

- Concept-Kamerbrief

)template"} + draftPoints + R"template(
# 1. Aanleiding

{{#toezegging}}
{{#in_eigen_woorden}}{{Wanneer}} is toegezegd {{over_de_kamer}}.{{/in_eigen_woorden}}{{^in_eigen_woorden}}{{Wanneer}} is het volgende toegezegd: {{over}}.{{/in_eigen_woorden}}^[{{vindplaats}}] Bijgevoegd treft u de concept-Kamerbrief aan waarmee u aan die toezegging voldoet.{{#te_laat}} Deze brief komt later dan toegezegd: uiterlijk {{uiterlijk}}.{{#reden}} De reden daarvan is: {{reden}}.{{/reden}}{{^reden}} [In te vullen: de reden daarvan.]{{/reden}}{{/te_laat}}
{{/toezegging}}
{{#verzoek}}
{{Partij}} heeft{{#wanneer}} {{wanneer}}{{/wanneer}} gevraagd om {{#in_eigen_woorden}}{{over}}{{/in_eigen_woorden}}{{^in_eigen_woorden}}een {{over}}{{/in_eigen_woorden}}.^[{{vindplaats}}] Bijgevoegd treft u de concept-reactie aan.
{{/verzoek}}
{{#vragen}}
{{#wanneer}}{{Wanneer}} {{/wanneer}}{{^wanneer}}Er {{/wanneer}}zijn{{#partij}} door {{partij}}{{/partij}} schriftelijke vragen gesteld over {{over}}.^[{{vindplaats}}] Bijgevoegd treft u de concept-reactie aan.
{{/vragen}}
{{#motie}}
{{#wanneer}}{{Wanneer}} is door{{/wanneer}}{{^wanneer}}Door{{/wanneer}}{{#partij}} {{partij}}{{/partij}}{{^partij}} de Kamer{{/partij}} een motie ingediend over {{over}}.^[{{vindplaats}}] Bijgevoegd treft u de concept-reactie aan.
{{/motie}}
{{#vervolg_op}}
Bijgevoegd treft u de concept-Kamerbrief aan die volgt op de brief over {{over}}.^[{{vindplaats}}]
{{/vervolg_op}}
{{#zonder_aanleiding}}
Bijgevoegd treft u een concept-Kamerbrief aan over de voortgang van de vervanging van de systemen van {{organisatie}}.
{{/zonder_aanleiding}}

# 2. Geadviseerd besluit

Instemmen met verzending van bijgevoegde brief aan {{#tweede_kamer}}de Tweede Kamer{{/tweede_kamer}}{{#eerste_kamer}}de Eerste Kamer{{/eerste_kamer}}{{#beide_kamers}}de Eerste en de Tweede Kamer{{/beide_kamers}}{{#meer_ondertekenaars}} en deze mede ondertekenen{{/meer_ondertekenaars}}.

# 3. Kernpunten

In bijgevoegde concept-brief licht u de stand op {{peildatum}} toe.
{{#wet}}
{{#gereed}}

{{#alles_op_tijd}}Naar de huidige planning is op {{datum}} voor {{aantal}} boeken van het {{wet}} een systeem gereed.{{/alles_op_tijd}}{{^alles_op_tijd}}Naar de huidige planning is op {{datum}} niet voor {{aantal}} boeken van het {{wet}} een systeem gereed.{{/alles_op_tijd}}{{#zelf}} Voor {{zelf}} is dat de nieuwe voorziening.{{/zelf}}{{#terugval}} Voor {{terugval}} is dat de terugvaloptie.{{/terugval}}{{#twijfel}} Voor {{boek}} is de nieuwe voorziening op tijd gepland, maar het wordt {{kans}} geacht dat zij op tijd gereed is{{#terugval}}; zo nodig geldt ook daar de terugvaloptie{{/terugval}}.{{/twijfel}}{{#te_laat}} Voor {{te_laat}} is er naar verwachting niets gereed.{{/te_laat}}{{#kans}} Dat alles wat gereed moet zijn op tijd gereed is, wordt {{kans}} geacht.^[{{bewoordingen}}]{{/kans}}{{#onzeker}} De planning biedt daarmee weinig ruimte voor tegenvallers.{{/onzeker}}{{#onhoudbaar}} Zonder maatregelen houdt de planning naar verwachting geen stand.{{#knelpunt}} Het grootste knelpunt is de mijlpaal “{{knelpunt}}”.{{/knelpunt}}{{/onhoudbaar}}
{{/gereed}}
{{/wet}}
{{#sinds_vorige}}
{{#verschoven}}
{{#eerste}}

Ten opzichte van de {{#is_brief}}brief van {{vorige_datum}}{{/is_brief}}{{#is_stand}}stand op {{vorige_datum}}{{/is_stand}} is verschoven:
{{/eerste}}
- {{naam}}: van {{toen}} naar {{nu}}{{#reden}}; {{reden}}{{/reden}}.
{{/verschoven}}
{{/sinds_vorige}}
{{^sinds_vorige}}
{{#verschuivingen}}
{{#eerste}}

Ten opzichte van eerdere planningen is verschoven:
{{/eerste}}
- {{naam}}: {{reden}}.
{{/verschuivingen}}
{{/sinds_vorige}}
{{#geld}}
{{#eerste}}

{{/eerste}}
{{#totaal}}Voor {{naam}} is in totaal {{totaal}} beschikbaar.^[{{bron}}]{{/totaal}}
{{/geld}}
{{#toetsen}}
{{#loopt}}

{{Toetser}} is om advies gevraagd over {{onderwerp}}.^[{{bron}}]
{{/loopt}}
{{/toetsen}}

# 4. Toelichting

## 4.1. Politieke context

{{#verwante_vragen}}
{{#eerste}}
Over deze kwestie zijn ook vragen gesteld:
{{/eerste}}
- {{#partij}}door {{partij}}{{/partij}}{{#wanneer}}, {{wanneer}}{{/wanneer}}, over {{over}}; {{#is_beantwoord}}beantwoord{{#beantwoord}} {{beantwoord}}{{/beantwoord}}{{/is_beantwoord}}{{^is_beantwoord}}nog niet beantwoord{{#te_laat}}, de termijn is verstreken ({{uiterlijk}}){{/te_laat}}{{/is_beantwoord}}.^[{{vindplaats}}]
{{/verwante_vragen}}
{{^verwante_vragen}}
Over deze kwestie zijn geen andere vragen bekend.
{{/verwante_vragen}}

{{#andere_open}}
{{#eerste}}
Daarnaast staan de volgende moties en toezeggingen open:
{{/eerste}}
- {{over_de_kamer}}{{#uiterlijk}}, uiterlijk {{uiterlijk}}{{#te_laat}} (termijn verstreken){{/te_laat}}{{/uiterlijk}}.^[{{vindplaats}}]
{{/andere_open}}

## 4.2. Verantwoording van de gegevens

: Peildatum | {{peildatum}}
: Versie | {{revisie}}
{{#vingerafdruk}}
: Controlegetal | {{vingerafdruk}}
{{/vingerafdruk}}

Elk gegeven in de brief is met deze versie van de administratie na te gaan.

# 5. Informatie die niet openbaar gemaakt kan worden

De persoonsgegevens van de ambtenaren zijn niet openbaar, ter bescherming van de persoonlijke levenssfeer.
{{#niet_openbaar}}
{{#eerste}}

Voor de brief zijn ook de volgende gegevens bezien. Deze worden niet openbaar gemaakt:
{{/eerste}}
- gegevens over {{wat}}, op grond van {{grond}}.
{{/niet_openbaar}}

{{#voorbeeld}}
Voorbeeld: deze nota bevat deels fictieve gegevens en is geen officieel stuk.
{{/voorbeeld}}
)template";
}

}  // namespace mijlpaal::letters::templates
