#include "base/shared_text.h"

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

namespace {

using mijlpaal::base::SharedText;

TEST_CASE("a shared text says what it was made of, and takes a pointer") {
    static_assert(sizeof(SharedText) == sizeof(void*));
    const std::string reference = "Kamerstuk 36600-VI-12";
    const SharedText text = reference;
    CHECK(text == reference);
    CHECK(text == "Kamerstuk 36600-VI-12");
    CHECK(text != SharedText{"Kamerstuk 36600-VI-13"});
    CHECK(text.str() == reference);
    CHECK(text.size() == reference.size());
    CHECK(text.starts_with("Kamerstuk"));
}

TEST_CASE("an empty shared text is an empty text") {
    SharedText text;
    CHECK(text.empty());
    CHECK(text == "");
    CHECK(text.str().empty());
    CHECK(SharedText{std::string{}} == text);
    text = "VI";
    CHECK_FALSE(text.empty());
    text.clear();
    CHECK(text.empty());
}

TEST_CASE("equal shared texts keep their characters once") {
    const SharedText one{std::string{"1e suppletoire"}}, other{std::string{"1e suppletoire"}};
    CHECK(one.str().data() == other.str().data());
    const auto copy = one;
    CHECK(copy.str().data() == one.str().data());
}

TEST_CASE("a shared text outlives the others, those that were remembered and the thread that made it") {
    std::vector<SharedText> kept;
    std::thread{[&kept] {
        for (int i = 0; i < 20'000; ++i) kept.emplace_back("text " + std::to_string(i));
        kept.emplace_back(std::string(2'000, 'x'));
    }}.join();
    for (int i = 0; i < 20'000; ++i) REQUIRE(kept[static_cast<std::size_t>(i)] == "text " + std::to_string(i));
    CHECK(kept.back().size() == 2'000);
    auto moved = std::move(kept.back());
    kept.clear();
    CHECK(moved == std::string(2'000, 'x'));
}

TEST_CASE("threads may copy and drop one shared text at once") {
    const SharedText text{"rijksfinancien.nl, 1e suppletoire begroting"};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&text] {
            for (int round = 0; round < 10'000; ++round) {
                auto copy = text;
                const auto other = copy;
                copy = "VI";
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(text == "rijksfinancien.nl, 1e suppletoire begroting");
}

}  // namespace
