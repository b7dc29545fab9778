#pragma once

#include "model/field.h"
#include "model/portfolio.h"

#include <cassert>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

/// Records in which every field has a value that is not its default, made from the lists of fields alone:
/// a new field is filled without anyone thinking of it.
namespace mijlpaal::tests {

/// The words and forms that a text field may demand. A field that takes any text is found out first.
inline const std::vector<std::string>& formedTexts() {
    static const auto all = [] {
        std::vector<std::string> texts{"2027-03-31",
                                       "2031-12-01",
                                       "2027-03-31T10:30",
                                       "2031-12-01T08:00:06",
                                       "FNLT 2027-03-31T17:00",
                                       "SNET 2028-01-01T08:00",
                                       "Mon;Wed",
                                       "Tue;Sat;Sun",
                                       "08:00-12:00;13:00-17:00",
                                       "00:00-24:00",
                                       "Mon 08:00-12:00,13:00-17:00;Sat off",
                                       "Sun 22:00-24:00",
                                       "every 3 days",
                                       "every 2 weeks on Mon,Thu",
                                       "4800;9600;4800",
                                       "100"};
        const auto addWords = [&texts]<class E>(std::type_identity<E>) {
            for (const auto& [value, word] : model::wordsOf<E>) texts.emplace_back(word);
        };
        using namespace model;
        addWords(std::type_identity<ActivityKind>{});
        addWords(std::type_identity<LinkType>{});
        addWords(std::type_identity<Profile>{});
        addWords(std::type_identity<TimeUnit>{});
        addWords(std::type_identity<LagKind>{});
        addWords(std::type_identity<LagCalendar>{});
        addWords(std::type_identity<ProgressLogic>{});
        addWords(std::type_identity<CriticalDefinition>{});
        addWords(std::type_identity<FloatType>{});
        addWords(std::type_identity<DurationType>{});
        addWords(std::type_identity<CalendarUse>{});
        addWords(std::type_identity<ResourceKind>{});
        addWords(std::type_identity<WorkContour>{});
        addWords(std::type_identity<EstimateShape>{});
        addWords(std::type_identity<UnderWay>{});
        addWords(std::type_identity<DatePrecision>{});
        addWords(std::type_identity<PublicationClass>{});
        addWords(std::type_identity<Basis>{});
        addWords(std::type_identity<SourceRank>{});
        addWords(std::type_identity<MoneyKind>{});
        addWords(std::type_identity<CostKind>{});
        addWords(std::type_identity<ReasonCode>{});
        addWords(std::type_identity<PeriodAction>{});
        addWords(std::type_identity<Verdict>{});
        addWords(std::type_identity<StatusColour>{});
        addWords(std::type_identity<RiskResponse>{});
        addWords(std::type_identity<AssumptionStatus>{});
        addWords(std::type_identity<ProgrammeLevel>{});
        addWords(std::type_identity<DashboardStatus>{});
        addWords(std::type_identity<SystemKind>{});
        addWords(std::type_identity<ReplacementKind>{});
        addWords(std::type_identity<LawPartKind>{});
        addWords(std::type_identity<LawMilestoneStatus>{});
        addWords(std::type_identity<LawRelation>{});
        addWords(std::type_identity<Acceptance>{});
        addWords(std::type_identity<BillStep>{});
        addWords(std::type_identity<ReviewOccasion>{});
        addWords(std::type_identity<TowardsParliament>{});
        addWords(std::type_identity<LetterKind>{});
        return texts;
    }();
    return all;
}

/// Sets one field to a value that is not that of a fresh record, and, where the field allows it, another
/// for each `variant`. Single references point to id 1 or 2, so those records must be there.
template <class Record>
void fill(Record& record, const model::Field& field, std::int64_t variant) {
    const Record fresh{};
    const auto before = field.get(&fresh);
    const auto target = 1 + (variant + record.id.number) % 2;
    const auto attempt = [&](const model::Value& value) {
        return field.set(&record, value).has_value() && field.get(&record) != before;
    };
    bool done = false;
    if (!field.refersTo.empty() && field.isList) {
        done = attempt(target == 1 ? std::string{"2;1"} : std::string{"2"});
    } else if (!field.refersTo.empty() && field.isText) {
        const auto kind = field.refersTo[static_cast<std::size_t>(variant) % field.refersTo.size()];
        done = attempt(std::string{nameOf(kind)} + "/" + std::to_string(target));
    } else if (!field.refersTo.empty()) {
        done = attempt(target);
    } else if (!field.isText) {
        // A truth value takes any number as true; when that is its default, 0 is the other one.
        done = attempt(1'000 + variant % 1'000) || attempt(std::int64_t{0});
    } else if (!field.set(&record, std::string{"\x01 no form has this"})) {
        std::vector<std::string> fitting;
        for (const auto& text : formedTexts()) {
            if (attempt(text)) fitting.push_back(text);
        }
        done = !fitting.empty() && attempt(fitting[static_cast<std::size_t>(variant) % fitting.size()]);
    } else {
        done = attempt(std::string{field.name} + " \"ë€😀\"\\\n\t; " + std::to_string(variant));
    }
    assert(done);
    (void)done;
}

/// A record with every field filled.
template <class Record>
Record filled(std::int64_t id, std::int64_t variant = 0) {
    Record record;
    record.id.number = id;
    for (const auto& field : model::fields<Record>()) fill(record, field, variant);
    return record;
}

/// A portfolio with `count` filled records of each kind (at least 2), and one record of settings. Ids run
/// from 1 without gaps.
inline model::Portfolio filledPortfolio(std::int64_t count = 2) {
    model::Portfolio portfolio;
    model::forEachTable(portfolio, [count]<class Record>(model::Table<Record>& table) {
        const auto wanted = std::is_same_v<Record, model::Settings> ? 1 : count;
        for (std::int64_t id = 1; id <= wanted; ++id) table.put(filled<Record>(id, id));
    });
    return portfolio;
}

}  // namespace mijlpaal::tests
