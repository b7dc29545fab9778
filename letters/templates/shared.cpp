#include "letters/templates/templates.h"

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

}  // namespace mijlpaal::letters::templates
