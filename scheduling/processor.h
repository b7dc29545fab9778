#pragma once

#include <cstdint>

/// Loops over trials side by side are compiled twice: for processors that take four large numbers at once, and for all
/// others. They hold whole numbers alone, so both give the same bits.
namespace mijlpaal::scheduling {

enum class Processor : std::uint8_t {
    /// What every machine of its kind has.
    plain,
    /// With AVX2.
    wide,
};

#if defined(__GNUC__) && defined(__x86_64__)
/// A function for a wide processor alone; it may hold only what is `MIJLPAAL_FOR_BOTH` and what is called.
#define MIJLPAAL_WIDE __attribute__((target("avx2")))
inline bool isWide() {
    return __builtin_cpu_supports("avx2") != 0;
}
#else
#define MIJLPAAL_WIDE
inline bool isWide() {
    return false;
}
#endif

/// A function that becomes part of each that calls it, and so is compiled for the processor of that. Inside a lambda it would
/// not be.
#if defined(__GNUC__)
#define MIJLPAAL_FOR_BOTH __attribute__((always_inline)) inline
#else
#define MIJLPAAL_FOR_BOTH inline
#endif

/// The most that this machine can; `plain` goes everywhere.
inline Processor processorHere() {
    static const auto here = isWide() ? Processor::wide : Processor::plain;
    return here;
}

}  // namespace mijlpaal::scheduling
