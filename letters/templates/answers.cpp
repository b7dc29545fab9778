#include "letters/templates/shared.h"
#include "letters/templates/templates.h"

namespace mijlpaal::letters::templates {

std::string answers() {
    return asLetter(R"template(
{{#vragen}}
Hierbij zend ik u de antwoorden op de schriftelijke vragen over {{over}}{{#partij}} van {{partij}}{{/partij}}{{#wanneer}}, ingezonden {{wanneer}}{{/wanneer}}.^[{{vindplaats}}]{{#te_laat}} De antwoorden komen later dan de termijn die daarvoor staat: uiterlijk {{uiterlijk}}.{{#reden}} De reden daarvan is: {{reden}}.{{/reden}}{{^reden}} [In te vullen: de reden daarvan.]{{/reden}}{{/te_laat}}
{{/vragen}}

De antwoorden geven de stand op {{peildatum}}.

{{#vraag_en_antwoord}}
# Vraag {{nummer}}

_{{vraag}}_

## Antwoord

{{#antwoord}}{{antwoord}}{{/antwoord}}{{^antwoord}}[In te vullen: het antwoord op deze vraag.]{{/antwoord}}

{{/vraag_en_antwoord}}

)template");
}

}  // namespace mijlpaal::letters::templates
