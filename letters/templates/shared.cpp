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
{{/mijlpalen}}

{{#verschuivingen}}
{{#eerste}}
{{#enige}}De oorzaak van de verschuiving is de volgende.{{/enige}}{{^enige}}De oorzaken van de verschuivingen zijn de volgende.{{/enige}}
{{/eerste}}
- {{naam}}: {{reden}}.
{{/verschuivingen}}

{{#bijgesteld}}
{{#eerste}}
{{#enige}}Eén eerder uitgesproken verwachting stel ik bij.{{/enige}}{{^enige}}De volgende eerder uitgesproken verwachtingen stel ik bij.{{/enige}}
{{/eerste}}
- {{naam}}. De eerdere verwachting was: {{zin}}. {{#verstreken}}De mijlpaal werd laatstelijk verwacht {{wanneer}} en is nog niet bereikt.{{/verstreken}}{{^verstreken}}De mijlpaal wordt nu verwacht {{wanneer}}.{{/verstreken}}
{{/bijgesteld}}
)template";

std::string asLetter(const char* words) {
    return std::string{letterhead} + "\n" + draftPoints + words + signature;
}

}  // namespace mijlpaal::letters::templates
