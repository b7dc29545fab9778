#include "app/options.h"
#include "app/reach.h"
#include "scheduling/telling.h"

#include <array>

/// What people read of deviations and options.
namespace mijlpaal::app {

using base::message;
using forecasting::LeverKind;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

struct KindWords {
    std::string_view file, text;
};

/// In the order of `DeviationKind`.
constexpr std::array kindWords{KindWords{"law", tr("the law")},
                               KindWords{"fallback", tr("on its fallback")},
                               KindWords{"promise", tr("promise")},
                               KindWords{"deadline", tr("deadline")},
                               KindWords{"recommendation", tr("recommendation")},
                               KindWords{"review", tr("review")},
                               KindWords{"hand_over", tr("hand-over")}};
constexpr std::array<std::string_view, 5> optionWords{"levers", "fallback", "new_date", "close", "ask"};

}  // namespace

base::Message sentenceFor(const Deviation& deviation, const View& view, model::Language language) {
    const scheduling::Telling telling{view.portfolio(), language};
    const auto name = telling.name(deviation.about), due = telling.day(deviation.due);
    const auto expected = deviation.expected ? telling.day(*deviation.expected) : std::string{"–"};
    const auto part = deviation.part ? telling.name(refTo(*deviation.part)) : std::string{};
    switch (deviation.kind) {
        case DeviationKind::law:
            return deviation.isRequired
                       ? message("“{name}” must be ready by {due} for “{part}” and comes on {expected}.",
                                 {{"name", name}, {"due", due}, {"part", part}, {"expected", expected}})
                       : message(
                             "“{name}” had better be ready by {due} for “{part}” and comes on {expected}.",
                             {{"name", name}, {"due", due}, {"part", part}, {"expected", expected}});
        case DeviationKind::fallback:
            return message("“{name}” comes on {expected}, after {due}: “{part}” has only its fallback.",
                           {{"name", name}, {"due", due}, {"part", part}, {"expected", expected}});
        case DeviationKind::promise:
            return message("“{name}” was promised for {due} and comes on {expected}.",
                           {{"name", name}, {"due", due}, {"expected", expected}});
        case DeviationKind::deadline:
            return message("“{name}” must be done by {due} and comes on {expected}.",
                           {{"name", name}, {"due", due}, {"expected", expected}});
        case DeviationKind::recommendation:
            return deviation.expected
                       ? message("“{name}” was to be followed up by {due}; that is done on {expected}.",
                                 {{"name", name}, {"due", due}, {"expected", expected}})
                       : message("“{name}” was to be followed up by {due}; nothing says when it will be.",
                                 {{"name", name}, {"due", due}});
        case DeviationKind::review:
            return message("“{name}” was to be asked for by {due}.", {{"name", name}, {"due", due}});
        case DeviationKind::handOver:
            break;
    }
    return message("“{name}” is needed by {due} and is given on {expected}.",
                   {{"name", name}, {"due", due}, {"expected", expected}});
}

std::string wordsFor(const Option& option, const Deviation& deviation, const View& view,
                     const Translator& translate) {
    const auto& portfolio = view.portfolio();
    const auto day = option.ready ? model::dayText(*option.ready, translate.language()) : std::string{"–"};
    switch (option.kind) {
        case OptionKind::levers: {
            std::string words;
            for (const auto& lever : option.levers)
                words +=
                    (words.empty() ? "" : "; ") + translate(wordsFor(portfolio, lever, translate.language()));
            return words;
        }
        case OptionKind::fallback:
            return translate(message("fall back on {code}",
                                     {{"code", "“" + scheduling::Telling{portfolio, translate.language()}.name(
                                                   *option.fallback) + "”"}}));
        case OptionKind::newDate:
            return translate(deviation.kind == DeviationKind::promise
                                 ? message("promise {day} instead", {{"day", day}})
                             : deviation.need ? message("the law into force on {day}", {{"day", day}})
                                              : message("agree on {day}", {{"day", day}}));
        case OptionKind::close:
            return translate.text(tr("close it on the evidence that is there"));
        case OptionKind::ask:
            break;
    }
    return translate(message("ask for it now, and wait for the advice until {day}", {{"day", day}}));
}

std::string scopeOf(const Option& option, const Deviation& deviation, const View& view,
                    const Translator& translate) {
    std::string codes;
    for (const auto& lever : option.levers) {
        if (lever.kind == LeverKind::scope)
            codes += (codes.empty() ? "" : ", ") + model::codeOf(view.portfolio(), lever.on);
    }
    if (!codes.empty()) return translate(message("without {codes}", {{"codes", codes}}));
    if (option.kind == OptionKind::fallback)
        return translate(
            message("without {codes}", {{"codes", model::codeOf(view.portfolio(), deviation.about)}}));
    return {};
}

std::string_view wordsFor(DeviationKind kind) {
    return kindWords[static_cast<std::size_t>(kind)].text;
}

std::string_view wordFor(DeviationKind kind) {
    return kindWords[static_cast<std::size_t>(kind)].file;
}

std::string_view wordFor(OptionKind kind) {
    return optionWords[static_cast<std::size_t>(kind)];
}

}  // namespace mijlpaal::app
