#include "model/rules/faults.h"

namespace mijlpaal::model {

void Faults::add(RecordKind kind, const void* record, std::string_view text, std::string_view help,
                 base::MessageValues more) {
    const auto code = codeOf(kind, record);
    const auto name = operationsOf(kind).name(record, false);
    base::Finding finding;
    finding.message = base::message(
        text, {{"kind", std::string{wordsFor(kind)}}, {"code", code}, {"name", name.empty() ? code : name}});
    for (const auto& [key, value] : more) finding.message.values.emplace_back(key, value);
    finding.help = base::message(help);
    // What names the record itself needs no name before it.
    if (text.find("{code}") == std::string_view::npos) finding.place.file = code;
    finding.about = base::Subject{static_cast<int>(kind), operationsOf(kind).number(record)};
    findings.push_back(std::move(finding));
}

const std::vector<const PublicStatement*>& Faults::openStatements(ObjectRef object) {
    if (!open_) {
        open_.emplace();
        for (const auto& each : portfolio_.all<PublicStatement>()) {
            if (each.publicationClass == PublicationClass::open) (*open_)[each.object].push_back(&each);
        }
    }
    return (*open_)[object];
}

}  // namespace mijlpaal::model
