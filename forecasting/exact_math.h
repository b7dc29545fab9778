#pragma once

#include <cmath>

/// Functions that give the same bits on every processor: those of the library of C choose their instructions
/// by the machine they run on. Only operations that IEEE 754 rounds exactly are used.
namespace mijlpaal::forecasting {

inline constexpr double ln2 = 0.693147180559945309417232121458;

/// The natural logarithm of a number above zero, to a few units in the last place.
inline double naturalLog(double x) {
    int exponent = 0;
    auto mantissa = std::frexp(x, &exponent);
    if (mantissa < 0.70710678118654752440) {
        mantissa *= 2;
        --exponent;
    }
    // log((1 + s) / (1 - s)) = 2 (s + s^3 / 3 + s^5 / 5 + ...), with s below 0.172.
    const auto s = (mantissa - 1) / (mantissa + 1);
    const auto square = s * s;
    double sum = 0;
    for (int k = 25; k >= 1; k -= 2) sum = sum * square + 1.0 / k;
    return exponent * ln2 + 2 * s * sum;
}

inline double exponential(double x) {
    if (x < -700) return 0;
    if (x > 700) x = 700;
    const auto whole = std::floor(x / ln2 + 0.5);
    const auto rest = x - whole * ln2;
    double sum = 1;
    for (int k = 15; k >= 1; --k) sum = 1 + rest * sum / k;
    return std::ldexp(sum, static_cast<int>(whole));
}

/// `base` to the power `exponent`; zero for a base of zero or less.
inline double power(double base, double exponent) {
    return base <= 0 ? (exponent == 0 ? 1.0 : 0.0) : exponential(exponent * naturalLog(base));
}

/// The sine of an angle of no more than one radian.
inline double sine(double x) {
    double sum = 1;
    for (int k = 20; k >= 2; k -= 2) sum = 1 - x * x * sum / (k * (k + 1));
    return x * sum;
}

}  // namespace mijlpaal::forecasting
