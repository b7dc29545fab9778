#include "base/signal.h"

#include <doctest/doctest.h>

#include <memory>
#include <optional>
#include <string>

namespace mijlpaal::base {
namespace {

TEST_CASE("listeners are called in the order in which they connected, each with the arguments") {
    Signal<const std::string&, int> signal;
    std::string heard;
    const auto first = signal.connect(
        [&](const std::string& word, int count) { heard += "1" + word + std::to_string(count); });
    const auto second = signal.connect(
        [&](const std::string& word, int count) { heard += "2" + word + std::to_string(count); });
    signal("a", 7);
    CHECK(heard == "1a72a7");
}

TEST_CASE("an argument taken by value reaches every listener whole") {
    Signal<std::string> signal;
    std::string heard;
    const auto first = signal.connect([&](std::string word) { heard += std::move(word); });
    const auto second = signal.connect([&](std::string word) { heard += std::move(word); });
    signal("a text that is too long for the small string buffer");
    CHECK(heard ==
          "a text that is too long for the small string buffera text that is too long for the small string "
          "buffer");
}

TEST_CASE("a listener is called for as long as its connection lives") {
    Signal<> signal;
    int calls = 0;
    signal();
    {
        const auto connection = signal.connect([&] { ++calls; });
        signal();
        const auto copy = connection;
        signal();
    }
    signal();
    CHECK(calls == 2);
}

TEST_CASE("replacing a connection disconnects the listener before it") {
    Signal<> signal;
    std::string heard;
    auto connection = signal.connect([&] { heard += "a"; });
    connection = signal.connect([&] { heard += "b"; });
    signal();
    CHECK(heard == "b");
    connection = {};
    signal();
    CHECK(heard == "b");
}

TEST_CASE("a listener that is disconnected during a call, before its turn, is not called") {
    Signal<> signal;
    std::string heard;
    Connection second, third;
    const auto first = signal.connect([&] {
        heard += "1";
        second = {};
    });
    second = signal.connect([&] { heard += "2"; });
    third = signal.connect([&] { heard += "3"; });
    signal();
    signal();
    CHECK(heard == "1313");
}

TEST_CASE("a listener may disconnect itself and still read what it holds") {
    Signal<> signal;
    std::string heard;
    Connection own;
    own = signal.connect([&heard, &own, word = std::make_shared<std::string>("once")] {
        own = {};
        heard += *word;
    });
    signal();
    signal();
    CHECK(heard == "once");
}

TEST_CASE("a listener that connects during a call is called from the next call on") {
    Signal<> signal;
    std::string heard;
    Connection late;
    const auto first = signal.connect([&] {
        heard += "1";
        if (heard == "1") late = signal.connect([&] { heard += "2"; });
    });
    signal();
    CHECK(heard == "1");
    signal();
    CHECK(heard == "112");
}

TEST_CASE("a listener may cause the signal again") {
    Signal<int> signal;
    std::string heard;
    const auto first = signal.connect([&](int depth) {
        heard += "a" + std::to_string(depth);
        if (depth < 2) signal(depth + 1);
    });
    const auto second = signal.connect([&](int depth) { heard += "b" + std::to_string(depth); });
    signal(1);
    CHECK(heard == "a1a2b2b1");
}

TEST_CASE("a listener may destroy the signal, and a connection may outlive it") {
    std::optional<Signal<>> signal{std::in_place};
    int calls = 0;
    const auto first = signal->connect([&] {
        ++calls;
        signal.reset();
    });
    const auto second = signal->connect([&] { ++calls; });
    (*signal)();
    CHECK_FALSE(signal.has_value());
    CHECK(calls == 2);
}

}  // namespace
}  // namespace mijlpaal::base
