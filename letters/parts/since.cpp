#include "letters/since.h"

#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>
#include <map>

namespace mijlpaal::letters {

namespace {

using What = ToldOtherwise::What;

const Vocabulary movedRowVocabulary = {Texts{"naam", "eerst", "gemeld", "toen", "nu", "verschil", "reden"},
                                       {{"eerste", firstOfList}}};
const Vocabulary reachedVocabulary = {Texts{"naam", "toen", "nu"}, {{"eerste", firstOfList}}};
const Vocabulary otherRowVocabulary = {Texts{"naam", "toen", "nu", "verschil"}, {{"eerste", firstOfList}}};

/// What the letter tells now of a record that has a date.
struct Dated {
    const Fact* fact;
    const std::vector<EarlierDate>* before;
    std::string reason;
    std::string_view field;
};

class Rows {
public:
    explicit Rows(const PublicReport& report) : report_{report} {
        for (const auto& each : report.milestones)
            dated_.emplace(each.fact.code, Dated{&each.fact, &each.before, each.reason, "finish"});
        if (!report.law) return;
        const auto& law = *report.law;
        dated_.emplace(law.inForce.code, Dated{&law.inForce, &law.inForceBefore, {}, "planned_date"});
        for (const auto& each : law.milestones)
            dated_.emplace(each.fact.code, Dated{&each.fact, &each.before, each.reason, "planned_date"});
    }

    std::vector<Values> moved() const {
        std::vector<Values> rows;
        for (const auto& each : report_.since->told) {
            const auto* now = each.what == What::date ? datedOf(each.code) : nullptr;
            if (!now || !each.when) continue;
            const auto& fact = *now->fact;
            Values row;
            row.texts = {{"naam", milestoneName(fact)},
                         {"eerst", now->before->empty()
                                       ? ValueText{"–"}
                                       : ValueText{shortText(now->before->front().when, Language::dutch),
                                                   fact.code + ".first_told"}},
                         {"gemeld", lastTold(each)},
                         {"toen", shortText(*each.when, Language::dutch)},
                         {"nu", shortOf(fact.when, fact, now->field)},
                         {"verschil", distanceText(*each.when, *fact.when)},
                         {"reden", uncapitalised(withoutFullStop(now->reason))}};
            rows.push_back(std::move(row));
        }
        return listed(std::move(rows));
    }

    std::vector<Values> reached() const {
        std::vector<Values> rows;
        for (const auto& each : report_.since->told) {
            const auto* now = each.what == What::standing ? datedOf(each.code) : nullptr;
            if (!now || !each.when) continue;
            Values row;
            row.texts = {{"naam", milestoneName(*now->fact)},
                         {"toen", shortText(*each.when, Language::dutch)},
                         {"nu", shortOf(now->fact->when, *now->fact, now->field)}};
            rows.push_back(std::move(row));
        }
        return listed(std::move(rows));
    }

    std::vector<Values> money() const {
        std::vector<Values> rows;
        for (const auto& each : report_.since->told) {
            const auto source = std::ranges::find(report_.money, each.code, [](const Money& one) { return one.fact.code; });
            if (source == report_.money.end()) continue;
            if (each.what == What::total && source->total) {
                rows.push_back(amounts(capitalised(source->fact.text) + ", totaal", each.amount, *source->total,
                                       each.code + ".total"));
            } else if (each.what == What::year) {
                const auto year = std::ranges::find(source->years, each.year, &Money::Year::year);
                const auto text = std::to_string(each.year);
                if (year != source->years.end())
                    rows.push_back(amounts(capitalised(source->fact.text) + ", " + text, each.amount, year->amount,
                                           each.code + ".stand." + text));
            }
        }
        return listed(std::move(rows));
    }

    /// Words that the report says how something stands by.
    std::vector<Values> words() const {
        std::vector<Values> rows;
        const auto add = [&rows](std::string name, const std::string& was, ValueText is) {
            Values row;
            row.texts = {{"naam", std::move(name)}, {"toen", was}, {"nu", std::move(is)}, {"verschil", {}}};
            rows.push_back(std::move(row));
        };
        for (const auto& each : report_.since->told) {
            if (each.what == What::status) {
                const auto at = std::ranges::find(report_.programmes, each.code,
                                                  [](const Programme& one) { return one.fact.code; });
                if (at != report_.programmes.end())
                    add(at->fact.text + ": status", uncapitalised(each.words), uncapitalised(at->status));
            } else if (each.what == What::chance && report_.law && each.code.empty()) {
                add("Kans dat alles op tijd gereed is", each.words, {report_.law->ready, "law.chance"});
            } else if (each.what == What::chance && report_.law) {
                const auto& parts = report_.law->parts;
                const auto at =
                    std::ranges::find(parts, each.code, [](const LawPart& one) { return one.fact.code; });
                if (at == parts.end()) continue;
                const auto number = at->number ? "Boek " + std::to_string(*at->number) : at->fact.text;
                add(number + ": kans op tijd", each.words, {at->ready, each.code + ".chance"});
            }
        }
        return listed(std::move(rows));
    }

private:
    /// Only a letter tells; a revision by itself was told to nobody.
    std::string lastTold(const ToldOtherwise& each) const {
        const auto& told = report_.since->code.empty() ? each.lastTold : each.when;
        return told ? shortText(*told, Language::dutch) : "–";
    }

    const Dated* datedOf(const std::string& code) const {
        const auto found = dated_.find(code);
        return found == dated_.end() || !found->second.fact->when ? nullptr : &found->second;
    }

    /// Of amounts that are told in tenths of millions, as these say it.
    static std::int64_t difference(std::int64_t was, std::int64_t is) {
        constexpr std::int64_t rounded = 10'000'000, tenth = 100'000;
        if (was < rounded || is < rounded) return is - was;
        const auto tenths = [](std::int64_t amount) { return (amount + tenth / 2) / tenth; };
        const auto told = (tenths(is) - tenths(was)) * tenth;
        return told == 0 ? is - was : told;
    }

    static Values amounts(std::string name, std::int64_t was, std::int64_t is, std::string figure) {
        const auto more = difference(was, is);
        Values row;
        row.texts = {{"naam", std::move(name)},
                     {"toen", euros(was)},
                     {"nu", ValueText{euros(is), std::move(figure)}},
                     {"verschil", euros(more > 0 ? more : -more) + (more > 0 ? " meer" : " minder")}};
        return row;
    }

    const PublicReport& report_;
    std::map<std::string, Dated, std::less<>> dated_;
};

}  // namespace

const Vocabulary sinceVocabulary = {Texts{"vorige_datum"},
                                    {{"is_brief", nothing},
                                     {"is_stand", nothing},
                                     {"ongewijzigd", nothing},
                                     {"verschoven", movedRowVocabulary},
                                     {"bereikt", reachedVocabulary},
                                     {"bedragen", otherRowVocabulary},
                                     {"woorden", otherRowVocabulary}}};

std::vector<Values> sinceLastLetter(const PublicReport& report) {
    if (!report.since) return {};
    const Rows rows{report};
    Values values;
    values.texts = {{"vorige_datum", dayText(report.since->date, Language::dutch)}};
    values.lists = {{"verschoven", rows.moved()},
                    {"bereikt", rows.reached()},
                    {"bedragen", rows.money()},
                    {"woorden", rows.words()}};
    const bool isSame =
        std::ranges::all_of(values.lists, [](const auto& list) { return list.second.empty(); });
    values.lists.insert({{"is_brief", condition(!report.since->code.empty())},
                         {"is_stand", condition(report.since->code.empty())},
                         {"ongewijzigd", condition(isSame)}});
    return {values};
}

}  // namespace mijlpaal::letters
