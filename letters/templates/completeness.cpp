#include "letters/templates/shared.h"
#include "letters/templates/templates.h"

namespace mijlpaal::letters::templates {

std::string completeness() {
    return std::string{R"template({{! Volledigheidsverklaring: wat er is, wat ontbreekt en wat niet kon worden onderbouwd }}
# Volledigheidsverklaring

{{#portefeuille}}
: Onderwerp | {{portefeuille}}
{{/portefeuille}}
: Datum | {{datum}}
: Peildatum | {{peildatum}}

)template"} + draftPoints + R"template(

{{#volledigheid}}
# 1. Onderwerpen

De onderwerpen zijn die van de Regeling grote projecten. Geteld is wat mag worden verteld.

|= 44 16 40
| Onderwerp | Aanwezig | Aantal gegevens |
{{#onderwerpen}}
| {{onderwerp}} | {{#aanwezig}}ja{{/aanwezig}}{{^aanwezig}}nee{{/aanwezig}} | {{aantal}} |
{{/onderwerpen}}

# 2. Gegevens

{{#gegevens}}
{{#eerste}}
|= 28 16 28 12 16
| Gegeven | Waarde | Bron | Peildatum | Gecontroleerd door |
{{/eerste}}
| {{naam}} | {{waarde}} | {{bron}}{{^bron}}ontbreekt{{/bron}} | {{dag}} | {{controle}}{{^controle}}niemand{{/controle}} |
{{/gegevens}}
{{^gegevens}}
Er zijn geen gegevens die mogen worden verteld.
{{/gegevens}}

{{#niet_gecontroleerd}}
Waar “niemand” staat, is niet vastgelegd dat iemand het gegeven heeft gecontroleerd, of is de functie van wie dat deed niet openbaar.
{{/niet_gecontroleerd}}

# 3. Niet onderbouwd

{{#niet_onderbouwd}}
- {{naam}}: {{#verzonnen}}fictief gegeven van een voorbeeld{{/verzonnen}}{{#zwakke_bron}}de bron is er geen die een brief aan het parlement noemt{{/zwakke_bron}}{{#zonder_bron}}zonder bron die kan worden genoemd{{/zonder_bron}}{{#onbekend}}niet vastgesteld of het is gebeurd{{/onbekend}}.
{{/niet_onderbouwd}}
{{^niet_onderbouwd}}
Alle gegevens hebben een bron die een brief aan het parlement kan noemen.
{{/niet_onderbouwd}}
{{/volledigheid}}
)template";
}

}  // namespace mijlpaal::letters::templates
