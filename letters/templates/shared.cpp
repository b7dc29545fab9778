#include "letters/templates/shared.h"

namespace mijlpaal::letters::templates {

const char* const letterhead = R"template(> **Ministerie van Justitie en Veiligheid**
> Directoraat-Generaal Rechtspleging en Rechtshandhaving
> Turfmarkt 147, 2511 DP Den Haag
> Postbus 20301, 2500 EH Den Haag

{{#beide_kamers}}
> Aan de Voorzitters van de Eerste en de Tweede Kamer
> der Staten-Generaal
> Postbus 20017 en Postbus 20018
> 2500 EA Den Haag
{{/beide_kamers}}
{{#eerste_kamer}}
> Aan de Voorzitter van de Eerste Kamer
> der Staten-Generaal
> Postbus 20017
> 2500 EA Den Haag
{{/eerste_kamer}}
{{#tweede_kamer}}
> Aan de Voorzitter van de Tweede Kamer
> der Staten-Generaal
> Postbus 20018
> 2500 EA Den Haag
{{/tweede_kamer}}

: Datum | {{datum}}
: Onderwerp | {{onderwerp}}
{{#uw_kenmerk}}
: Uw kenmerk | {{uw_kenmerk}}
{{/uw_kenmerk}}
{{#ons_kenmerk}}
: Ons kenmerk | {{ons_kenmerk}}
{{/ons_kenmerk}}
)template";

const char* const draftPoints = R"template({{#af_te_handelen}}
{{#eerste}}
**Concept: nog niet geschikt om te verzenden.** Eerst af te handelen:
{{/eerste}}
- {{punt}}
{{/af_te_handelen}}
)template";

const char* const moneySentences = R"template({{#totaal}}Voor {{naam}} is in totaal {{totaal}} beschikbaar.^[{{bron}}]{{/totaal}}{{#voorbije_jaren}}{{#eerste}}{{#totaal}} Daarvan was in {{/totaal}}{{^totaal}}Voor {{naam}} was in {{/totaal}}{{jaar}} {{bedrag}} beschikbaar{{/eerste}}{{^eerste}}{{#laatste}} en in {{/laatste}}{{^laatste}}, in {{/laatste}}{{jaar}} {{bedrag}}{{/eerste}}{{#laatste}}.{{^totaal}}^[{{bron}}]{{/totaal}}{{/laatste}}{{/voorbije_jaren}}{{#komende_jaren}}{{#eerste}}{{#vervolg}} Voor {{jaar}} is {{bedrag}} beschikbaar{{/vervolg}}{{^vervolg}}{{#totaal}} Daarvan is voor {{/totaal}}{{^totaal}}Voor {{naam}} is voor {{/totaal}}{{jaar}} {{bedrag}} beschikbaar{{/vervolg}}{{/eerste}}{{^eerste}}{{#laatste}} en voor {{/laatste}}{{^laatste}}, voor {{/laatste}}{{jaar}} {{bedrag}}{{/eerste}}{{#laatste}}.{{^vervolg}}{{^totaal}}^[{{bron}}]{{/totaal}}{{/vervolg}}{{/laatste}}{{/komende_jaren}}{{#zonder_bedrag}} Voor {{zonder_bedrag}} is geen bedrag vastgesteld.{{/zonder_bedrag}}
)template";

const char* const signature = R"template({{#ondertekenaars}}
< {{naam}},

{{/ondertekenaars}}
{{^ondertekenaars}}
< De Minister van Justitie en Veiligheid,
{{/ondertekenaars}}
)template";

const char* const milestoneTable = R"template({{#enige}}Onderstaande tabel geeft de stand van de mijlpaal.{{/enige}}{{^enige}}Onderstaande tabel geeft de stand per mijlpaal. De perioden zijn vermeld met de nauwkeurigheid die nu verantwoord is.{{/enige}}^[{{bron}}]

{{#met_eerdere_stand}}
|= 48 14 14 24
| Mijlpaal | Planning {{eerste_plan}} | Planning {{vorige_plan}} | Nu |
{{/met_eerdere_stand}}
{{#zonder_eerdere_stand}}
|= 60 40
| Mijlpaal | Stand |
{{/zonder_eerdere_stand}}
{{#rijen}}
| {{naam}}^[{{bron}}] |{{#met_eerdere_stand}} {{eerst}} | {{vorig}} |{{/met_eerdere_stand}} {{#bereikt}}bereikt{{#kort}}, {{kort}}{{/kort}}{{/bereikt}}{{#verwacht}}{{#kort}}{{kort}}{{/kort}}{{^kort}}gepland{{/kort}}{{/verwacht}}{{#verstreken}}[in te vullen; werd verwacht {{wanneer}}]{{/verstreken}} |
{{/rijen}}
{{#met_eerdere_stand}}
{{^sinds_vorige}}

De stand is vergeleken met de eerdere planningen die openbaar zijn gemaakt.
{{/sinds_vorige}}
{{/met_eerdere_stand}}
{{/mijlpalen}}

{{^sinds_vorige}}
{{#verschuivingen}}
{{#eerste}}
{{#enige}}De oorzaak van de verschuiving is de volgende.{{/enige}}{{^enige}}De oorzaken van de verschuivingen zijn de volgende.{{/enige}}
{{/eerste}}
- {{naam}}: {{reden}}.
{{/verschuivingen}}
{{/sinds_vorige}}

{{#bijgesteld}}
{{#eerste}}
{{#enige}}Eén eerder uitgesproken verwachting stel ik bij.{{/enige}}{{^enige}}De volgende eerder uitgesproken verwachtingen stel ik bij.{{/enige}}
{{/eerste}}
- {{naam}}. De eerdere verwachting was: {{zin}}. {{#verstreken}}De mijlpaal werd laatstelijk verwacht {{wanneer}} en is nog niet bereikt.{{/verstreken}}{{^verstreken}}De mijlpaal wordt nu verwacht {{wanneer}}.{{/verstreken}}
{{/bijgesteld}}
)template";

const char* const sinceLastLetter = R"template({{#ongewijzigd}}
{{#is_brief}}Wat in de brief van {{vorige_datum}} over planning, middelen en voortgang is gemeld, is niet gewijzigd.{{/is_brief}}{{#is_stand}}Planning, middelen en voortgang zijn niet gewijzigd ten opzichte van de stand op {{vorige_datum}}.{{/is_stand}}
{{/ongewijzigd}}
{{^ongewijzigd}}
Vergeleken met {{#is_brief}}de brief van {{vorige_datum}}{{/is_brief}}{{#is_stand}}de stand op {{vorige_datum}}{{/is_stand}} is het volgende gewijzigd.
{{/ongewijzigd}}

{{#bereikt}}
{{#eerste}}
{{#enige}}De volgende mijlpaal is sindsdien bereikt.{{/enige}}{{^enige}}De volgende mijlpalen zijn sindsdien bereikt.{{/enige}}
{{/eerste}}
- {{naam}}: {{nu}} ({{#is_brief}}gemeld was{{/is_brief}}{{#is_stand}}stand op {{vorige_datum}}{{/is_stand}}: {{toen}}).
{{/bereikt}}

{{#verschoven}}
{{#eerste}}
{{#enige}}De planning van de volgende mijlpaal is gewijzigd.{{/enige}}{{^enige}}De planning van de volgende mijlpalen is gewijzigd.{{/enige}}

{{#is_brief}}
|= 25 13 13 13 12 24
| Mijlpaal | Eerste planning | Laatst gemeld | Nu | Verschil | Reden |
{{/is_brief}}
{{#is_stand}}
|= 23 12 12 12 12 10 19
| Mijlpaal | Eerste planning | Laatst gemeld | Stand {{vorige_datum}} | Nu | Verschil | Reden |
{{/is_stand}}
{{/eerste}}
{{#is_brief}}
| {{naam}} | {{eerst}} | {{gemeld}} | {{nu}} | {{verschil}} | {{reden}}{{^reden}}–{{/reden}} |
{{/is_brief}}
{{#is_stand}}
| {{naam}} | {{eerst}} | {{gemeld}} | {{toen}} | {{nu}} | {{verschil}} | {{reden}}{{^reden}}–{{/reden}} |
{{/is_stand}}
{{/verschoven}}

{{#bedragen}}
{{#eerste}}
{{#enige}}Het volgende bedrag is gewijzigd.{{/enige}}{{^enige}}De volgende bedragen zijn gewijzigd.{{/enige}}

|= 40 20 20 20
| Middelen | {{#is_brief}}Laatst gemeld{{/is_brief}}{{#is_stand}}Stand {{vorige_datum}}{{/is_stand}} | Nu | Verschil |
{{/eerste}}
| {{naam}} | {{toen}} | {{nu}} | {{verschil}} |
{{/bedragen}}

{{#woorden}}
{{#eerste}}
{{#enige}}De volgende beoordeling is gewijzigd.{{/enige}}{{^enige}}De volgende beoordelingen zijn gewijzigd.{{/enige}}

|= 40 30 30
| Onderwerp | {{#is_brief}}Laatst gemeld{{/is_brief}}{{#is_stand}}Stand {{vorige_datum}}{{/is_stand}} | Nu |
{{/eerste}}
| {{naam}} | {{toen}} | {{nu}} |
{{/woorden}}
)template";

std::string asLetter(const char* words) {
    return std::string{letterhead} + "\n" + draftPoints + words + signature;
}

}  // namespace mijlpaal::letters::templates
