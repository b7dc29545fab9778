#include "sheet/measures.h"

#include "model/moment_text.h"
#include "model/number_text.h"

namespace mijlpaal::sheet {

std::string shownAs(const app::View& view, const Column& column, const model::Value& value,
                    model::Language language) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    if (!number) return {};
    const auto& portfolio = view.portfolio();
    switch (column.measure) {
        case Measure::day:
            return model::dayText(model::Day{std::chrono::days{*number}}, language);
        case Measure::moment: {
            const model::Moment moment{*number};
            if (model::DayBorders{portfolio}.has(moment)) return model::dayText(moment.day(), language);
            return model::momentText(moment, language);
        }
        case Measure::work:
            return model::durationText({*number}, model::TimeUnit::day,
                                       model::unitLengthsOf(portfolio, model::Activity{}), language);
        case Measure::money:
            return model::moneyText({*number}, language);
        case Measure::percent:
            return model::numberText(*number, 2, language) + "%";
        case Measure::chance:
            return model::numberText(*number, 4, language) + "%";
        case Measure::text:
        case Measure::number:
            break;
    }
    return model::numberText(*number, column.decimals, language);
}

}  // namespace mijlpaal::sheet
