#include "app/edits/plan_values.h"

#include "app/edits/steps.h"
#include "app/edits/typed_forms.h"
#include "base/text.h"
#include "model/edit.h"
#include "model/elapsed.h"

namespace mijlpaal::app {

namespace {

base::Result<model::Percent> percentFrom(std::string_view text) {
    const auto value = hundredthsFrom(base::trimmed(text));
    if (!value || *value < 0 || *value > 10000) {
        return base::failure("“{text}” is not a share of the work: type a number from 0 to 100.",
                             {{"text", std::string{text}}});
    }
    return model::Percent{*value};
}

/// A day with or without a time, or so much later or earlier than the plan has it now.
base::Result<std::optional<model::TypedMoment>> momentFrom(const View& view, model::ActivityId id, PlanValue value,
                                                           std::string_view text, model::Language language) {
    if (base::trimmed(text).empty()) return std::nullopt;
    const auto step = stepFrom(text);
    if (!step) return model::typedMomentFrom(text).map([](const auto& typed) { return std::optional{typed}; });
    const auto* dates = view.schedule().find(id);
    if (!dates) {
        if (view.unscheduled()) return base::failure(*view.unscheduled());
        return nothingToCountFrom(*step);
    }
    auto now = value == PlanValue::start ? dates->start : dates->finish;
    // Midnight is the end of the day before.
    if (value == PlanValue::finish && now.timeOfDay() == 0) --now.tenths;
    return dayAfter(*step, now.day(), language).map([](model::Day day) {
        return std::optional{model::TypedMoment{day, {}}};
    });
}

/// What a typed duration comes to, also as more or less than there is; with whether it goes on day and night.
struct MeantDuration {
    model::TypedDuration duration;
    bool isElapsed = false;
};

base::Result<MeantDuration> durationMeant(const model::Portfolio& portfolio, const model::Activity& activity,
                                          PlanValue value, std::string_view text, model::Language language) {
    const auto lengths = model::unitLengthsOf(portfolio, activity);
    const bool isDuration = value == PlanValue::duration;
    if (const auto step = stepFrom(text)) {
        const auto& now = isDuration ? activity.mostLikely : activity.remaining;
        if (!now) return nothingToCountFrom(*step);
        return lengthAfter(*step, *now, activity.durationUnit,
                           activity.elapsed ? model::elapsedLengths() : lengths, language)
            .map([&](const auto& after) { return MeantDuration{after, isDuration && activity.elapsed}; });
    }
    if (isDuration) {
        if (const auto elapsed = model::elapsedDurationFrom(text, language)) return MeantDuration{*elapsed, true};
    }
    return model::durationFrom(text, lengths, language).map([](const auto& typed) {
        return MeantDuration{typed, false};
    });
}

base::Result<model::Percent> percentMeant(const model::Activity& activity, std::string_view text) {
    const auto step = stepFrom(text);
    const auto by = step ? hundredthsFrom(step->amount) : std::nullopt;
    if (!by) return percentFrom(text);
    const auto now = activity.percentComplete.value_or(model::Percent{}).hundredths;
    return percentFrom(base::decimalText(step->isLess ? now - *by : now + *by, 2));
}

/// The rows of the plan where links in words may name one by its number; most name codes, and then no row
/// needs to be looked at.
std::vector<model::ActivityId> rowsNamedIn(std::string_view links, const model::Portfolio& portfolio) {
    bool begins = true;
    for (const char c : links) {
        if (begins && c >= '0' && c <= '9') return model::outline(portfolio);
        begins = c == ';' || c == ',' || (begins && base::trimmed({&c, 1}).empty());
    }
    return {};
}

}  // namespace

std::optional<model::Question> questionOf(const View& view, model::ActivityId id, PlanValue value,
                                          std::string_view text, model::Language language) {
    const auto& portfolio = view.portfolio();
    const auto* activity = portfolio.find(id);
    if (!activity) return std::nullopt;
    if (value == PlanValue::duration) {
        const auto meant = durationMeant(portfolio, *activity, value, text, language);
        return meant && !meant->isElapsed
                   ? model::questionOfDuration(portfolio, id, meant->duration, language)
                   : std::nullopt;
    }
    const auto* dates = value == PlanValue::percent ? view.schedule().find(id) : nullptr;
    const auto share = percentMeant(*activity, text);
    if (!dates || !share) return std::nullopt;
    return model::questionOfProgress(portfolio, id, *share, dates->start, dates->finish, language);
}

base::Result<model::ChangeSet> typed(const View& view, model::ActivityId id, PlanValue value,
                                     std::string_view text, model::Language language) {
    const auto& portfolio = view.portfolio();
    const auto* activity = portfolio.find(id);
    // Removed by someone else while it was being typed in.
    if (!activity) return base::failure("This activity is no longer there.");
    if (const auto question = questionOf(view, id, value, text, language)) {
        return base::failure(question->refusal);
    }
    const auto lengths = model::unitLengthsOf(portfolio, *activity);
    switch (value) {
        case PlanValue::name:
            return model::renameActivity(portfolio, id, std::string{base::trimmed(text)}, language);
        case PlanValue::duration:
            return durationMeant(portfolio, *activity, value, text, language).and_then([&](const auto& meant) {
                return model::setDuration(portfolio, id, meant.duration, meant.isElapsed);
            });
        case PlanValue::remaining:
            return durationMeant(portfolio, *activity, value, text, language).and_then([&](const auto& meant) {
                return model::setRemaining(portfolio, id, meant.duration);
            });
        case PlanValue::start:
            return momentFrom(view, id, value, text, language)
                .and_then([&](const auto& typed) { return model::setStart(portfolio, id, typed); });
        case PlanValue::finish:
            return momentFrom(view, id, value, text, language).and_then(
                [&](const auto& typed) { return model::setFinish(portfolio, id, typed); });
        case PlanValue::predecessors:
            return model::linksFrom(text, portfolio.all<model::Activity>(), rowsNamedIn(text, portfolio),
                                    lengths, language)
                .and_then([&](const auto& links) { return model::setPredecessors(portfolio, id, links); });
        case PlanValue::percent: {
            const auto* dates = view.schedule().find(id);
            if (!dates) {
                if (view.unscheduled()) return base::failure(*view.unscheduled());
                return model::ChangeSet{};
            }
            return percentMeant(*activity, text).and_then([&](model::Percent percent) {
                return model::setPercentComplete(portfolio, id, percent, dates->start, dates->finish);
            });
        }
    }
    return model::ChangeSet{};
}

}  // namespace mijlpaal::app
