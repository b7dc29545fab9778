#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <map>
#include <string_view>
#include <utility>

namespace mijlpaal::letters {

namespace {

/// One, and many behind a number.
std::pair<std::string_view, std::string_view> named(Subject subject) {
    static const std::map<Subject, std::pair<std::string_view, std::string_view>> names{
        {Subject::programme, {"een programma", "programma’s"}},
        {Subject::system, {"een systeem", "systemen"}},
        {Subject::milestone, {"een mijlpaal", "mijlpalen"}},
        {Subject::lawMilestone, {"een stap in het wetgevingstraject", "stappen in het wetgevingstraject"}},
        {Subject::review, {"een toets", "toetsen"}},
        {Subject::recommendation, {"een aanbeveling", "aanbevelingen"}},
        {Subject::incident, {"een storing", "storingen"}},
        {Subject::parliamentaryItem,
         {"een onderwerp uit het verkeer met het parlement",
          "onderwerpen uit het verkeer met het parlement"}},
        {Subject::money, {"de financiering", "onderdelen van de financiering"}},
        {Subject::contract, {"een overeenkomst", "overeenkomsten"}},
        {Subject::risk, {"een risico", "risico’s"}},
        {Subject::other, {"een ander onderwerp", "andere onderwerpen"}},
    };
    return names.at(subject);
}

}  // namespace

const Vocabulary withheldVocabulary = {Texts{"wat", "grond"}, {{"eerste", firstOfList}}};

std::vector<Values> withheld(const PublicReport& report) {
    std::map<std::pair<Subject, std::string>, std::size_t> counts;
    for (const auto& one : report.withheld) ++counts[{one.subject, withoutFullStop(one.ground)}];
    std::vector<Values> items;
    for (const auto& [what, count] : counts) {
        const auto [one, many] = named(what.first);
        Values values;
        values.texts = {{"wat", count == 1 ? std::string{one} : inWords(count) + " " + std::string{many}},
                        {"grond", what.second}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

const Vocabulary notGivenVocabulary = {Texts{"wat", "reden"},
                                       {{"eerste", firstOfList}, {"geweigerd", nothing}, {"vertrouwelijk", nothing}}};

std::vector<Values> notGiven(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& one : report.withheld) {
        if (one.parliament == Withheld::Parliament::told) continue;
        Values values;
        values.texts = {{"wat", std::string{named(one.subject).first}}, {"reden", withoutFullStop(one.reason)}};
        values.lists = {{"geweigerd", condition(one.parliament == Withheld::Parliament::refused)},
                        {"vertrouwelijk", condition(one.parliament == Withheld::Parliament::confidential)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

}  // namespace mijlpaal::letters
