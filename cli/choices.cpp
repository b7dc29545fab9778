#include "cli/choices.h"

#include "app/edits/near_names.h"
#include "app/standing.h"
#include "base/text.h"
#include "letters/letter.h"
#include "model/plan_text.h"

#include <algorithm>
#include <map>

namespace mijlpaal::cli {

namespace {

constexpr std::size_t mostShown = 8;

/// In the code or the name; of a word of two letters a name says too little.
bool holds(const Choice& choice, std::string_view low) {
    constexpr std::size_t shortest = 3;
    const auto isIn = [&](const std::string& name) { return base::lowered(name).find(low) != std::string::npos; };
    return low.size() >= shortest && (isIn(choice.name) || isIn(choice.alsoNamed));
}

/// Those that were meant, the nearest first.
std::vector<Choice> nearOnes(std::string_view typed, const std::vector<Choice>& choices) {
    if (typed.empty()) return {};
    std::vector<std::string> codes;
    for (const auto& each : choices) codes.push_back(each.code);
    std::vector<Choice> near;
    const auto add = [&](const Choice& choice) {
        const bool isThere =
            std::any_of(near.begin(), near.end(), [&](const Choice& each) { return each.code == choice.code; });
        if (!isThere) near.push_back(choice);
    };
    for (const auto& code : app::nearNames(typed, codes))
        add(*std::find_if(choices.begin(), choices.end(), [&](const Choice& each) { return each.code == code; }));
    const auto low = base::lowered(base::trimmed(typed));
    for (const auto& each : choices) {
        if (holds(each, low)) add(each);
    }
    return near;
}

/// Not beyond what fits on a line beside the code.
std::string shortened(const std::string& name) {
    constexpr std::size_t most = 80;
    if (base::characters(name) <= most) return name;
    std::size_t end = 0;
    for (std::size_t count = 0; end < name.size() && count < most - 1; ++end) {
        if ((static_cast<unsigned char>(name[end]) & 0xC0) != 0x80) ++count;
    }
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) ++end;
    return name.substr(0, end) + "…";
}

}  // namespace

base::Message isMissing(std::string_view what) {
    return base::message("{kind} is missing.", {{"kind", std::string{what}}});
}

base::Message withChoices(const Console& console, const base::Message& sentence, std::string_view typed,
                          const std::vector<Choice>& choices, std::string_view shownBy) {
    auto text = console.translate(sentence);
    const auto add = [&](const base::Message& more) { text += " " + console.translate(more); };
    const auto told = [&] { return base::Message{text, {}}; };
    auto shown = nearOnes(typed, choices);
    const bool areNear = !shown.empty();
    const bool areMany = choices.size() > mostShown;
    if (choices.empty()) {
        add(base::message("There are none yet."));
        return told();
    }
    if (!areNear || !areMany) {
        for (const auto& each : choices) {
            const auto isSame = [&](const Choice& other) { return other.code == each.code; };
            if (std::none_of(shown.begin(), shown.end(), isSame)) shown.push_back(each);
        }
    }
    const auto all = shown.size();
    if (all > mostShown) shown.resize(mostShown);
    add(areNear && areMany ? base::message("Did you mean one of these?") : base::message("Choose from:"));
    std::vector<std::vector<std::string>> rows;
    for (const auto& each : shown)
        rows.push_back({"  " + each.code, each.name == each.code ? "" : shortened(each.name)});
    text += "\n" + tableText(rows);
    text.pop_back();
    if (all > mostShown) {
        text += "\n" + console.translate(base::message(
                           "And {count} more; “{command}” shows them all.",
                           {{"count", std::to_string(all - mostShown)}, {"command", std::string{shownBy}}}));
    }
    return told();
}

namespace {

/// Letters have no names: their kind and date tell them apart.
template <class Letter>
std::vector<Choice> letterChoices(const Console& console, const model::Portfolio& portfolio) {
    std::vector<Choice> choices;
    for (const auto& each : portfolio.all<Letter>())
        choices.push_back({each.code, std::string{model::wordFor(each.kind)} + ", " +
                                          model::dayText(each.letterDate, console.translate.language())});
    return choices;
}

}  // namespace

template <>
std::vector<Choice> choicesOf<model::LetterDraft>(const Console& console, const model::Portfolio& portfolio) {
    return letterChoices<model::LetterDraft>(console, portfolio);
}

template <>
std::vector<Choice> choicesOf<model::SentLetter>(const Console& console, const model::Portfolio& portfolio) {
    return letterChoices<model::SentLetter>(console, portfolio);
}

std::string listCommand(const Console& console, model::RecordKind kind) {
    return "mijlpaal list " + console.translate.text("FILE") + " " + std::string{model::nameOf(kind)};
}

namespace {

/// Those first that the law cannot do without, and then the others that somebody waits for.
std::vector<Choice> activityChoices(const Console& console, const app::View& view) {
    auto choices = choicesOf<model::Activity>(console, view.portfolio());
    if (view.unscheduled()) return choices;
    std::map<std::string, int> rank;
    for (const auto& each : app::standingOf(view).awaited)
        rank[model::codeOf(view.portfolio(), refTo(each.activity))] = each.isRequiredByLaw ? -2 : -1;
    const auto rankOf = [&](const Choice& each) {
        const auto found = rank.find(each.code);
        return found == rank.end() ? 0 : found->second;
    };
    std::stable_sort(choices.begin(), choices.end(),
                     [&](const Choice& one, const Choice& other) { return rankOf(one) < rankOf(other); });
    return choices;
}

}  // namespace

base::Result<model::ActivityId> activityOf(const Console& console, const app::View& view, const std::string& code,
                                           std::string_view asked) {
    const auto& portfolio = view.portfolio();
    if (const auto found = model::CodeBook{portfolio}.find<model::Activity>(code)) return *found;
    const auto typed = base::lowered(code);
    for (const auto& each : portfolio.all<model::Activity>()) {
        if (!typed.empty() && base::lowered(each.code) == typed) return each.id;
    }
    for (const auto kind : model::allKinds) {
        if (!code.empty() && portfolio.table(kind).numberOf(code))
            return base::failure("“{code}” is no activity but another kind of record: {kind}.",
                                 {{"code", code}, {"kind", std::string{wordsFor(kind)}}});
    }
    const auto sentence =
        code.empty() ? isMissing(asked) : base::message("There is no activity “{code}”.", {{"code", code}});
    return base::failure(withChoices(console, sentence, code, activityChoices(console, view),
                                     listCommand(console, model::RecordKind::activity)));
}

namespace {

/// The newest first; at the end those without a day.
std::vector<Choice> baselineChoices(const model::Portfolio& portfolio) {
    std::vector<Choice> choices;
    for (const auto& each : app::baselinesOf(portfolio)) choices.insert(choices.begin(), {each.code, each.name});
    return choices;
}

}  // namespace

base::Result<app::KnownBaseline> baselineOf(const Console& console, const model::Portfolio& portfolio,
                                            const std::string& code) {
    if (auto found = app::findBaseline(portfolio, code)) return std::move(*found);
    const auto choices = baselineChoices(portfolio);
    if (choices.empty()) return base::failure("There is no baseline: “mijlpaal baseline” makes one.");
    const auto sentence =
        code.empty() ? isMissing("--baseline") : base::message("There is no baseline “{code}”.", {{"code", code}});
    return base::failure(
        withChoices(console, sentence, code, choices, "mijlpaal baselines " + console.translate.text("FILE")));
}

std::vector<Choice> openBranches(const app::Session& session) {
    std::vector<Choice> choices;
    if (const auto branches = session.store().branches()) {
        for (const auto& each : *branches) {
            if (each.status == storage::BranchStatus::open) choices.push_back({std::to_string(each.id), each.name});
        }
    }
    return choices;
}

base::Result<storage::Branch> branchOf(const Console& console, const app::Session& session,
                                       std::optional<std::int64_t> number) {
    auto known = number ? session.store().branch(*number) : base::failure(isMissing("--branch"));
    if (known) return known;
    return base::failure(withChoices(console, known.error(), {}, openBranches(session),
                                     "mijlpaal branches " + console.translate.text("FILE")));
}

std::vector<Choice> plansIn(const Console& console, const OpenedView& opened) {
    constexpr std::int64_t lastOnes = 3;
    constexpr std::size_t firstOnes = 4;
    auto choices = baselineChoices(opened.portfolio());
    std::vector<Choice> older;
    while (choices.size() > firstOnes) {
        older.insert(older.begin(), std::move(choices.back()));
        choices.pop_back();
    }
    const auto head = opened.session->revision();
    for (auto revision = head; revision > std::max<std::int64_t>(0, head - lastOnes); --revision) {
        const auto view = opened.session->at(revision);
        if (!view) continue;
        const auto day = model::dayText(view->portfolio().settings().statusDate, console.translate.language());
        choices.push_back({std::to_string(revision), console.translate(base::message(
                                                         "revision {revision}, with the status of {day}",
                                                         {{"revision", std::to_string(revision)}, {"day", day}}))});
    }
    choices.push_back({"now", console.translate.text("the plan of now")});
    choices.insert(choices.end(), older.begin(), older.end());
    return choices;
}

}  // namespace mijlpaal::cli
