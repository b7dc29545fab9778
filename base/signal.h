#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace mijlpaal::base {

/// Keeps a listener connected for as long as it lives.
class Connection {
public:
    Connection() = default;
    explicit Connection(std::shared_ptr<void> token) : token_{std::move(token)} {}

private:
    std::shared_ptr<void> token_;
};

/// Calls its listeners, in the order in which they connected. A listener may connect or disconnect
/// others while it is called. One thread only.
template <class... Arguments>
class Signal {
public:
    using Listener = std::function<void(Arguments...)>;

    [[nodiscard]] Connection connect(Listener listener) {
        auto slot = std::make_shared<Listener>(std::move(listener));
        slots_.push_back(slot);
        return Connection{std::move(slot)};
    }

    void operator()(Arguments... arguments) {
        slots_.erase(
            std::remove_if(slots_.begin(), slots_.end(), [](const auto& slot) { return slot.expired(); }),
            slots_.end());
        const auto slots = slots_;
        for (const auto& weak : slots) {
            if (const auto slot = weak.lock()) (*slot)(arguments...);
        }
    }

private:
    std::vector<std::weak_ptr<Listener>> slots_;
};

}  // namespace mijlpaal::base
