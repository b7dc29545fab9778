#include "letters/templates/shared.h"
#include "letters/templates/templates.h"

namespace mijlpaal::letters::templates {

std::string postponement() {
    return std::string{R"template({{! Uitstelbericht: schriftelijke vragen worden niet op tijd beantwoord }}
> **Ministerie van Justitie en Veiligheid**
> Turfmarkt 147, 2511 DP Den Haag
> Postbus 20301, 2500 EH Den Haag

{{#eerste_kamer}}
> Aan de Voorzitter van de Eerste Kamer
> der Staten-Generaal
> Postbus 20017
> 2500 EA Den Haag
{{/eerste_kamer}}
{{^eerste_kamer}}
> Aan de Voorzitter van de Tweede Kamer
> der Staten-Generaal
> Postbus 20018
> 2500 EA Den Haag
{{/eerste_kamer}}

: Datum | {{datum}}
: Onderwerp | Uitstel beantwoording{{#vragen}} vragen over {{over}}{{/vragen}}
{{#uw_kenmerk}}
: Uw kenmerk | {{uw_kenmerk}}
{{/uw_kenmerk}}
{{#ons_kenmerk}}
: Ons kenmerk | {{ons_kenmerk}}
{{/ons_kenmerk}}

)template"} + draftPoints + R"template(
{{#vragen}}
Hierbij deel ik u mede dat de schriftelijke vragen over {{over}}{{#partij}} van {{partij}}{{/partij}}{{#wanneer}}, ingezonden {{wanneer}},{{/wanneer}} niet binnen de gebruikelijke termijn{{#uiterlijk}} ({{uiterlijk}}){{/uiterlijk}} kunnen worden beantwoord. De reden van het uitstel is dat nog niet alle informatie is ontvangen die voor de beantwoording nodig is.

Ik streef ernaar de vragen zo spoedig mogelijk te beantwoorden.
{{/vragen}}

)template" + signature;
}

std::string promises() {
    return std::string{R"template({{! Bijlage: moties en toezeggingen, afgedaan en open }}
# Bijlage: moties en toezeggingen

Stand op {{peildatum}}.

)template"} + draftPoints + R"template(
## A. Afgedaan

{{#afgedaan}}
{{#eerste}}
|= 50 20 30
| Motie of toezegging | Datum | Afgedaan |
{{/eerste}}
| {{onderwerp}}{{#is_motie}} (motie{{#partij}} van {{partij}}{{/partij}}){{/is_motie}}^[{{vindplaats}}] | {{#datum}}{{datum}}{{/datum}}{{^datum}}–{{/datum}} | {{#beantwoord}}{{beantwoord}}{{/beantwoord}}{{^beantwoord}}ja{{/beantwoord}} |
{{/afgedaan}}
{{^afgedaan}}
Geen.
{{/afgedaan}}

## B. Open

{{#open}}
{{#eerste}}
|= 50 20 30
| Motie of toezegging | Datum | Moment van afdoening |
{{/eerste}}
| {{onderwerp}}{{#is_motie}} (motie{{#partij}} van {{partij}}{{/partij}}){{/is_motie}}^[{{vindplaats}}] | {{#datum}}{{datum}}{{/datum}}{{^datum}}–{{/datum}} | {{#uiterlijk}}uiterlijk {{uiterlijk}}{{#te_laat}} (termijn verstreken){{/te_laat}}{{/uiterlijk}}{{^uiterlijk}}doorlopend{{/uiterlijk}} |
{{/open}}
{{^open}}
Geen.
{{/open}}
)template";
}

}  // namespace mijlpaal::letters::templates
