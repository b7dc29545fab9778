#include "app/edits/steps.h"

#include "base/text.h"

#include <chrono>

namespace mijlpaal::app {

std::optional<Step> stepFrom(std::string_view text) {
    text = base::trimmed(text);
    if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
    const auto amount = base::trimmed(text.substr(1));
    if (amount.empty() || amount.front() < '0' || amount.front() > '9') return std::nullopt;
    return Step{text, text.front() == '-', amount};
}

tl::unexpected<base::Message> nothingToCountFrom(const Step& step) {
    return base::failure("“{text}” counts from what is there now, and nothing is there.",
                         {{"text", std::string{step.text}}});
}

base::Result<model::TypedDuration> lengthAfter(const Step& step, model::WorkTime now, model::TimeUnit unit,
                                               const model::UnitLengths& lengths,
                                               std::optional<model::Language> language) {
    const auto by = model::durationFrom(step.amount, lengths, language);
    if (!by) return base::failure(by.error());
    const auto after = step.isLess ? now - by->work : now + by->work;
    if (after < model::WorkTime{}) {
        return base::failure("“{text}” is more than the {now} that is there.",
                             {{"text", std::string{step.text}},
                              {"now", model::durationText(now, unit, lengths,
                                                          language.value_or(model::Language::dutch))}});
    }
    return model::TypedDuration{after, unit};
}

base::Result<model::Day> dayAfter(const Step& step, model::Day now, std::optional<model::Language> language) {
    using namespace std::chrono;
    const auto refused = [&] {
        return base::failure("A date moves by whole days, weeks or months of the calendar, not by “{text}”.",
                             {{"text", std::string{step.text}}});
    };
    // Lengths by which the number can be told again from the work.
    const model::UnitLengths lengths{model::hours(24), model::hours(7 * 24), model::hours(1000)};
    const auto by = model::durationFrom(step.amount, lengths, language);
    if (!by) return base::failure(by.error());
    const bool isMonths = by->unit == model::TimeUnit::month;
    const bool isDays = by->unit == model::TimeUnit::day || by->unit == model::TimeUnit::week;
    const auto length = isMonths ? lengths.month : lengths.day;
    constexpr std::int64_t most = 100'000;
    if ((!isMonths && !isDays) || by->work.tenths % length.tenths != 0) return refused();
    const auto count = by->work.tenths / length.tenths * (step.isLess ? -1 : 1);
    if (count > most || count < -most) return refused();
    if (isDays) return now + days{count};
    const year_month_day date{now};
    const auto month = date.year() / date.month() + months{count};
    const year_month_day same{month / date.day()};
    return model::Day{same.ok() ? sys_days{same} : sys_days{month / last}};
}

}  // namespace mijlpaal::app
