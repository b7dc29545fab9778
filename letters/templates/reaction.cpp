#include "letters/templates/shared.h"
#include "letters/templates/templates.h"

namespace mijlpaal::letters::templates {

std::string reaction() {
    return asLetter(R"template(
{{#te_beantwoorden}}
{{#eerste}}
Met deze brief geef ik, mede namens de betrokken organisaties, mijn reactie op {{#enige}}het volgende advies{{/enige}}{{^enige}}de volgende adviezen{{/enige}}. De gegevens geven de stand op {{peildatum}}.

{{/eerste}}
# {{#is_advies}}Advies{{/is_advies}}{{^is_advies}}Oordeel{{/is_advies}} van {{toetser}}

{{Toetser}} {{#is_advies}}bracht{{/is_advies}}{{^is_advies}}kwam{{/is_advies}}{{#wanneer}} {{wanneer}}{{/wanneer}} {{#is_advies}}advies uit{{/is_advies}}{{^is_advies}}met een oordeel{{/is_advies}} over {{onderwerp}}.^[{{bron}}]{{#conclusie}} De conclusie luidt, kort weergegeven: {{conclusie}}.{{/conclusie}}{{#oordeel}} Het oordeel luidt: {{oordeel}}.{{/oordeel}}

{{#aanbevelingen}}
{{#eerste}}
Per aanbeveling is mijn reactie als volgt.

|= 50 25 25
| Aanbeveling | Reactie | Opvolging |
{{/eerste}}
| {{aanbeveling}} | {{#overgenomen}}overgenomen{{/overgenomen}}{{#deels}}deels overgenomen{{/deels}}{{#niet}}niet overgenomen{{/niet}}{{#open}}[in te vullen]{{/open}} | {{#afgerond}}afgerond{{/afgerond}}{{#loopt}}{{#uiterlijk}}gereed {{uiterlijk}}{{/uiterlijk}}{{^uiterlijk}}loopt{{/uiterlijk}}{{/loopt}} |
{{/aanbevelingen}}
{{^aanbevelingen}}
Van de aanbevelingen zijn geen gegevens opgenomen die mogen worden verteld.
{{/aanbevelingen}}

{{/te_beantwoorden}}
{{#volgende_brief}}
# Vervolg

Over de opvolging informeer ik uw Kamer{{#uiterlijk}} uiterlijk {{uiterlijk}}{{/uiterlijk}}, bij {{over}}.
{{/volgende_brief}}

)template");
}

}  // namespace mijlpaal::letters::templates
