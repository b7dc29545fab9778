#include "base/text.h"
#include "model/field.h"
#include "model/portfolio.h"
#include "tests/model/support/random.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

namespace mijlpaal::model {
namespace {

/// Every record has a code of its own, whatever its kind: "k5-12".
TextContext everyCode() {
    TextContext context;
    context.codeOf = [](ObjectRef ref) {
        return "k" + std::to_string(static_cast<int>(ref.kind)) + "-" + std::to_string(ref.number);
    };
    context.find = [](std::string_view code, std::span<const RecordKind> among) -> std::optional<ObjectRef> {
        for (const auto kind : among) {
            const auto prefix = "k" + std::to_string(static_cast<int>(kind)) + "-";
            if (!code.starts_with(prefix)) continue;
            const auto number = base::wholeNumber(code.substr(prefix.size()));
            if (number) return ObjectRef{kind, *number};
        }
        return std::nullopt;
    };
    return context;
}

template <class Record>
void roundTripThroughValues(const Record& record) {
    Record back;
    back.id = record.id;
    for (const auto& field : fields<Record>()) {
        INFO(std::string{nameOf(kindOf<Record>)}, ".", std::string{field.name});
        const auto value = field.get(&record);
        CHECK(field.set(&back, value).has_value());
        CHECK(field.get(&back) == value);
        const bool isNumber = std::holds_alternative<std::int64_t>(value);
        const bool isText = std::holds_alternative<std::string>(value);
        CHECK((isText || isNumber ? isText == field.isText : !field.required));
    }
    CHECK(back == record);
}

template <class Record>
void roundTripThroughText(const Record& record, const TextContext& context) {
    Record back;
    back.id = record.id;
    for (const auto& field : fields<Record>()) {
        const auto text = field.text(&record, context);
        const auto kind = field.kindText(&record);
        INFO(std::string{nameOf(kindOf<Record>)}, ".", std::string{field.name}, " ", kind, " ", text);
        CHECK(field.setText(&back, text, kind, context).has_value());
        CHECK(field.get(&back) == field.get(&record));
    }
    CHECK(back == record);
}

template <class Visit>
void forEachKind(Visit visit) {
    for (std::size_t i = 0; i < recordKindCount; ++i) withRecordType(static_cast<RecordKind>(i), visit);
}

TEST_CASE("every field of a filled record is read back from its stored value") {
    forEachKind([]<class Record>(std::type_identity<Record>) {
        for (std::int64_t variant = 0; variant < 8; ++variant)
            roundTripThroughValues(tests::filled<Record>(3, variant));
        roundTripThroughValues(Record{});
    });
}

TEST_CASE("every field of a filled record is read back from its text") {
    forEachKind([]<class Record>(std::type_identity<Record>) {
        // A budget year is filled with 1000 + variant, and is a year from 1900.
        for (std::int64_t variant = 900; variant < 908; ++variant) {
            auto record = tests::filled<Record>(3, variant);
            // As late as possible has no date to write.
            if constexpr (std::is_same_v<Record, Activity>) {
                if (record.constraint->type == ConstraintType::asLateAsPossible) record.constraint->date = {};
            }
            auto context = everyCode();
            roundTripThroughText(record, context);
            context.dayLength = minutes(457);
            context.dayStart = 0;
            context.dayFinish = dayTenths;
            roundTripThroughText(record, context);
        }
    });
}

TEST_CASE("a field is changed by no other field") {
    forEachKind([]<class Record>(std::type_identity<Record>) {
        const auto record = tests::filled<Record>(1);
        for (const auto& field : fields<Record>()) {
            Record one;
            REQUIRE(field.set(&one, field.get(&record)).has_value());
            for (const auto& other : fields<Record>()) {
                if (&other == &field) continue;
                INFO(std::string{field.name}, " and ", std::string{other.name});
                const Record fresh{};
                CHECK(other.get(&one) == other.get(&fresh));
            }
        }
    });
}

TEST_CASE("any amount of working time, moment and constraint is read back from its text") {
    CHECK(rc::check([] {
        auto context = everyCode();
        context.dayLength = {*rc::gen::element<std::int64_t>(4800, 4570, 4571, 14400, 1)};
        context.dayStart = *rc::gen::element<std::int64_t>(0, 4800);
        context.dayFinish = *rc::gen::element<std::int64_t>(10200, dayTenths);
        const auto century = 36'500 * context.dayLength.tenths;
        const auto moment = [&] {
            const auto day = makeDay(2027, 3, 31) + std::chrono::days{within(-30'000, 30'000)};
            return Moment::at(
                day, *rc::gen::resize(
                         rc::kNominalSize,
                         rc::gen::oneOf(rc::gen::just(context.dayStart), rc::gen::just(context.dayFinish),
                                        rc::gen::inRange<std::int64_t>(0, dayTenths))));
        };
        Activity activity;
        activity.mostLikely = WorkTime{within(-century, century)};
        activity.actualStart = moment();
        activity.actualFinish = moment();
        activity.constraint = Constraint{static_cast<ConstraintType>(within(1, 7)), moment()};
        Activity back;
        for (const auto& field : fields<Activity>()) {
            const auto text = field.text(&activity, context);
            RC_LOG(std::string{field.name} + " " + text);
            RC_ASSERT(field.setText(&back, text, field.kindText(&activity), context).has_value());
        }
        RC_ASSERT(back == activity);
    }));
}

TEST_CASE("the names and columns of a kind are given once, and each file once") {
    std::set<std::string_view> files;
    forEachKind([&]<class Record>(std::type_identity<Record>) {
        std::set<std::string_view> names;
        std::set<std::string_view> columns;
        const auto list = fields(kindOf<Record>);
        CHECK(list.data() == fields<Record>().data());
        for (const auto& field : list) {
            INFO(std::string{field.name});
            CHECK(names.insert(field.name).second);
            for (const auto column : {field.column, field.kindColumn}) {
                if (!column.empty()) CHECK(columns.insert(column).second);
            }
        }
        const auto file = fileOf(kindOf<Record>);
        if (!file.empty()) CHECK(files.insert(file).second);
        // What has no file has no columns either.
        CHECK(file.empty() == columns.empty());
    });
    CHECK_FALSE(files.empty());
}

TEST_CASE("what a field refers to is found, and can be mapped to something else") {
    forEachKind([]<class Record>(std::type_identity<Record>) {
        auto record = tests::filled<Record>(1);
        for (const auto& field : fields<Record>()) {
            INFO(std::string{nameOf(kindOf<Record>)}, ".", std::string{field.name});
            std::vector<ObjectRef> before;
            field.references(&record, before);
            CHECK(before.empty() == field.refersTo.empty());
            for (const auto ref : before) {
                CHECK(std::find(field.refersTo.begin(), field.refersTo.end(), ref.kind) !=
                      field.refersTo.end());
            }
            field.remap(&record, [](ObjectRef ref) { return ObjectRef{ref.kind, ref.number + 100}; });
            std::vector<ObjectRef> after;
            field.references(&record, after);
            for (auto& ref : before) ref.number += 100;
            CHECK(after == before);
        }
    });
}

}  // namespace
}  // namespace mijlpaal::model
