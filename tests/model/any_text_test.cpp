#include "model/any_text.h"

#include "model/record_operations.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("a field takes any text as it is, or refuses what is none of its own") {
    const std::string text = "Zomaar  iets, 31-2";
    std::size_t free = 0, other = 0;
    for (const auto kind : allKinds) {
        for (const auto& field : fields(kind)) {
            INFO(std::string{nameOf(kind)}, ".", std::string{field.name});
            const auto record = operationsOf(kind).make();
            const bool isTaken = field.set(record.get(), text) && field.get(record.get()) == Value{text};
            CHECK(isTaken == takesAnyText(field));
            ++(isTaken ? free : other);
        }
    }
    CHECK(free > 100);
    CHECK(other > 200);
}

}  // namespace
}  // namespace mijlpaal::model
