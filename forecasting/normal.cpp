#include "forecasting/normal.h"

#include "forecasting/exact_math.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace mijlpaal::forecasting {

namespace {

/// c[0] + c[1] x + c[2] x^2 + ...
template <std::size_t Count>
double polynomial(const std::array<double, Count>& c, double x) {
    double sum = 0;
    for (std::size_t k = Count; k-- > 0;) sum = sum * x + c[k];
    return sum;
}

}  // namespace

double chanceBelow(double z) {
    if (z < -8) return 0;
    if (z > 8) return 1;
    const auto square = z * z;
    const auto density = 0.39894228040143267794 * exponential(-square / 2);
    if (z < -2) {
        // Laplace's continued fraction, which keeps its exactness where the series loses it.
        double fraction = 0;
        for (int k = 200; k >= 1; --k) fraction = k / (-z + fraction);
        return density / (-z + fraction);
    }
    if (z > 2) return 1 - chanceBelow(-z);
    double term = z, sum = z;
    for (int k = 3; k < 60; k += 2) {
        term *= square / k;
        sum += term;
    }
    return 0.5 + density * sum;
}

double normalQuantile(double p) {
    constexpr std::array a{3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3,
                           1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                           3.3430575583588128105e+4, 2.5090809287301226727e+3};
    constexpr std::array b{1.0,                      4.2313330701600911252e+1, 6.8718700749205790830e+2,
                           5.3941960214247511077e+3, 2.1213794301586595867e+4, 3.9307895800092710610e+4,
                           2.8729085735721942674e+4, 5.2264952788528545610e+3};
    constexpr std::array c{1.42343711074968357734e0,  4.63033784615654529590e0,  5.76949722146069140550e0,
                           3.64784832476320460504e0,  1.27045825245236838258e0,  2.41780725177450611770e-1,
                           2.27238449892691845833e-2, 7.74545014278341407640e-4};
    constexpr std::array d{1.0,                       2.05319162663775882187e0,  1.67638483018380384940e0,
                           6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2,
                           5.47593808499534494600e-4, 1.05075007164441684324e-9};
    constexpr std::array e{6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                           2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                           2.71155556874348757815e-5, 2.01033439929228813265e-7};
    constexpr std::array f{1.0,                       5.99832206555887937690e-1, 1.36929880922735805310e-1,
                           1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5,
                           1.42151175831644588870e-7, 2.04426310338993978564e-15};
    const auto q = p - 0.5;
    if (std::abs(q) <= 0.425) {
        const auto r = 0.180625 - q * q;
        return q * polynomial(a, r) / polynomial(b, r);
    }
    auto r = std::sqrt(-naturalLog(q < 0 ? p : 1 - p));
    double z = 0;
    if (r <= 5) {
        r -= 1.6;
        z = polynomial(c, r) / polynomial(d, r);
    } else {
        r -= 5;
        z = polynomial(e, r) / polynomial(f, r);
    }
    return q < 0 ? -z : z;
}

Scores::Scores() {
    const auto score = [](double share) {
        // The mirror of a small chance keeps its exactness.
        const auto z = -normalQuantile(std::max((1 - share) / 2, 0x1p-24));
        return std::min(lastScore, static_cast<std::int32_t>(z * scoreUnit + 0.5));
    };
    const auto inBody = [&](std::int32_t i) { return score(static_cast<double>(i) / steps); };
    const auto inTail = [&](std::int32_t i) { return score(1 - (1 - static_cast<double>(i) / steps) / 64); };
    tailScore_ = static_cast<std::uint32_t>(inTail(0));
    const auto entry = [](std::int32_t from, std::int32_t to) {
        const auto step = static_cast<std::uint32_t>(to - from);
        assert(step < 1u << stepBits);
        return (static_cast<std::uint32_t>(from) << stepBits) + step;
    };
    for (std::int32_t i = 0; i < tailAt; ++i) table_[i] = entry(inBody(i), inBody(i + 1));
    for (std::int32_t i = 0; i < steps; ++i) {
        const auto first = inTail(0);
        table_[tailAt + i] = entry(inTail(i) - first, inTail(i + 1) - first);
    }
}

const Scores& Scores::table() {
    static const Scores made;
    return made;
}

}  // namespace mijlpaal::forecasting
