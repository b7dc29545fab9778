#include "app/edits/typed_forms.h"
#include "base/text.h"
#include "model/plan_text.h"
#include "model/typed_number.h"
#include "sheet/source.h"

// What people mean by a text that they compare a column with.

namespace mijlpaal::sheet {

namespace {

base::Result<ValueRange> exactly(std::int64_t value) {
    return ValueRange{value, value};
}

base::Result<ValueRange> numberFrom(std::string_view text, int decimals) {
    const auto isNegative = text.starts_with('-');
    const auto number = model::typedNumber(base::trimmed(text.substr(isNegative ? 1 : 0)), std::nullopt);
    auto value = number.value;
    // A column of whole numbers leaves no doubt about 1.000.
    if (number.isUnclear && decimals == 0) value = model::typedNumber(number.large, std::nullopt).value;
    if (number.isUnclear && !value) {
        return base::failure("“{text}” can be read in two ways. Write {small} or {large}.",
                             {{"text", std::string{text}}, {"small", number.small}, {"large", number.large}});
    }
    constexpr int typed = 4;
    auto scaled = value.value_or(0);
    bool fits = value.has_value();
    for (int i = typed; fits && i < decimals; ++i) fits = !__builtin_mul_overflow(scaled, 10, &scaled);
    for (int i = decimals; fits && i < typed; ++i) {
        fits = scaled % 10 == 0;
        scaled /= 10;
    }
    if (!fits) return base::failure("“{text}” is not a number.", {{"text", std::string{text}}});
    return exactly(isNegative ? -scaled : scaled);
}

base::Result<ValueRange> daysFrom(std::string_view text, Measure measure) {
    const auto typed = model::typedMomentFrom(text);
    if (!typed) return base::failure(typed.error());
    if (measure == Measure::day) return exactly(typed->day.time_since_epoch().count());
    const auto from = model::Moment::at(typed->day, typed->timeOfDay.value_or(0)).tenths;
    return ValueRange{from, typed->timeOfDay ? from : from + model::dayTenths - 1};
}

base::Result<ValueRange> workFrom(const app::View& view, std::string_view text) {
    const auto isNegative = text.starts_with('-');
    const auto lengths = model::unitLengthsOf(view.portfolio(), model::Activity{});
    const auto typed = model::durationFrom(base::trimmed(text.substr(isNegative ? 1 : 0)), lengths);
    if (!typed) return base::failure(typed.error());
    return exactly(isNegative ? -typed->work.tenths : typed->work.tenths);
}

tl::unexpected<base::Message> notPercentage(std::string_view text) {
    return base::failure("{text} is not a percentage.", {{"text", "“" + std::string{text} + "”"}});
}

}  // namespace

base::Result<ValueRange> Source::read(std::size_t column, std::string_view text) const {
    text = base::trimmed(text);
    const auto& of = columns()[column];
    switch (of.measure) {
        case Measure::text:
            break;
        case Measure::number:
            return numberFrom(text, of.decimals);
        case Measure::day:
        case Measure::moment:
            return daysFrom(text, of.measure);
        case Measure::work:
            return workFrom(view(), text);
        case Measure::money: {
            const auto inFile = app::moneyInFile(text);
            const auto cents = inFile ? base::decimalNumber(*inFile, 2) : std::nullopt;
            if (cents) return exactly(*cents);
            return base::failure("{text} is not an amount in euros.",
                                 {{"text", "“" + std::string{text} + "”"}});
        }
        case Measure::percent: {
            if (const auto hundredths = app::hundredthsFrom(text)) return exactly(*hundredths);
            return notPercentage(text);
        }
        case Measure::chance: {
            const auto inFile = app::chanceInFile(text);
            const auto millionths = inFile ? base::decimalNumber(*inFile, 6) : std::nullopt;
            if (millionths) return exactly(*millionths);
            return notPercentage(text);
        }
    }
    return ValueRange{std::string{text}, std::string{text}};
}

}  // namespace mijlpaal::sheet
