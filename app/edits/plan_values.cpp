#include "app/edits/plan_values.h"

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

base::Result<std::optional<model::TypedMoment>> momentFrom(std::string_view text) {
    if (base::trimmed(text).empty()) return std::nullopt;
    return model::typedMomentFrom(text).map([](const auto& typed) { return std::optional{typed}; });
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
        const auto typed = model::durationFrom(text, model::unitLengthsOf(portfolio, *activity), language);
        return typed ? model::questionOfDuration(portfolio, id, *typed, language) : std::nullopt;
    }
    const auto* dates = value == PlanValue::percent ? view.schedule().find(id) : nullptr;
    const auto share = percentFrom(text);
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
            if (const auto elapsed = model::elapsedDurationFrom(text, language))
                return model::setDuration(portfolio, id, *elapsed, true);
            return model::durationFrom(text, lengths, language).and_then([&](const auto& typed) {
                return model::setDuration(portfolio, id, typed, false);
            });
        case PlanValue::remaining:
            return model::durationFrom(text, lengths, language).and_then([&](const auto& typed) {
                return model::setRemaining(portfolio, id, typed);
            });
        case PlanValue::start:
            return momentFrom(text).and_then(
                [&](const auto& typed) { return model::setStart(portfolio, id, typed); });
        case PlanValue::finish:
            return momentFrom(text).and_then(
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
            return percentFrom(text).and_then([&](model::Percent percent) {
                return model::setPercentComplete(portfolio, id, percent, dates->start, dates->finish);
            });
        }
    }
    return model::ChangeSet{};
}

}  // namespace mijlpaal::app
