#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace mijlpaal::base {

/// A text that many records have in common, such as a reference: it takes a pointer, an empty one nothing more. Copies
/// share their characters, and so do texts that were made on one thread and are equal, mostly: the last few
/// thousand are remembered. It is never changed in place.
///
/// Threads: as a `std::string`; the characters may be shared with texts on any thread.
class SharedText {
public:
    constexpr SharedText() noexcept = default;
    SharedText(std::string_view text);
    SharedText(const std::string& text) : SharedText{std::string_view{text}} {}
    SharedText(const char* text) : SharedText{std::string_view{text}} {}

    SharedText(const SharedText& other) noexcept : held_{other.held_} {
        if (held_) held_->owners.fetch_add(1, std::memory_order_relaxed);
    }
    SharedText(SharedText&& other) noexcept : held_{std::exchange(other.held_, nullptr)} {}
    SharedText& operator=(SharedText other) noexcept {
        std::swap(held_, other.held_);
        return *this;
    }
    ~SharedText() {
        if (held_ && held_->owners.fetch_sub(1, std::memory_order_acq_rel) == 1) delete held_;
    }

    const std::string& str() const noexcept { return held_ ? held_->text : none(); }
    operator const std::string&() const noexcept { return str(); }
    operator std::string_view() const noexcept { return str(); }

    bool empty() const noexcept { return !held_; }
    std::size_t size() const noexcept { return str().size(); }
    bool starts_with(std::string_view beginning) const { return str().starts_with(beginning); }
    void clear() noexcept { *this = SharedText{}; }

    friend bool operator==(const SharedText& one, const SharedText& other) noexcept {
        return one.held_ == other.held_ || one.str() == other.str();
    }
    template <class Text>
        requires(std::is_convertible_v<const Text&, std::string_view> && !std::is_same_v<Text, SharedText>)
    friend bool operator==(const SharedText& one, const Text& other) {
        return std::string_view{one.str()} == std::string_view{other};
    }
    friend std::ostream& operator<<(std::ostream& out, const SharedText& text);

private:
    struct Held {
        std::atomic<std::uint32_t> owners;
        std::string text;
    };

    static const std::string& none() noexcept;

    /// Nothing for an empty text.
    Held* held_ = nullptr;
};

}  // namespace mijlpaal::base
