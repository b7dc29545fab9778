#include "app/edits/typed_edits.h"

#include "app/edits/edit_run.h"
#include "app/edits/near_names.h"
#include "app/edits/shown_names.h"
#include "base/text.h"
#include "model/record_names.h"

#include <algorithm>
#include <array>

namespace mijlpaal::app {

namespace {

struct Verb {
    std::string_view word;
    void (*act)(EditRun& run, const EditWords& words);
    /// Whether `FIELD=VALUE` may stand behind it, and which options.
    bool hasValues = false;
    std::span<const std::string_view> options = {};
};

constexpr std::array<std::string_view, 1> removing{"--with-references"};
constexpr std::array<std::string_view, 8> moving{"--under",  "--before",  "--after", "--top",
                                                 "--indent", "--outdent", "--up",    "--down"};
constexpr std::array<std::string_view, 4> adding{"--under", "--before", "--after", "--top"};

constexpr std::array<std::string_view, 2> reversing{"--day", "--reason"};

constexpr std::array verbs{
    Verb{"set", setRecord, true},
    Verb{"add", addRecord, true, adding},
    Verb{"remove", removeRecord, false, removing},
    Verb{"link", linkActivities},
    Verb{"unlink", unlinkActivities},
    Verb{"move", moveActivities, false, moving},
    Verb{"post", postRecord, true},
    Verb{"reverse", reverseRecord, true, reversing},
};

bool takesName(std::string_view option) {
    return option == "--under" || option == "--before" || option == "--after";
}

bool takesText(std::string_view option) {
    return option == "--day" || option == "--reason";
}

std::vector<std::string> strings(std::span<const std::string_view> words) {
    return {words.begin(), words.end()};
}

/// Takes the words behind the verb apart; what does not belong there is refused.
EditWords apart(EditRun& run, const Verb& verb, const std::vector<std::string>& words) {
    EditWords parts;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto& word = words[i];
        const auto equals = word.find('=');
        if (word.starts_with("--")) {
            const auto option = word.substr(0, equals);
            if (std::find(verb.options.begin(), verb.options.end(), option) == verb.options.end()) {
                run.refuse(base::message("“{text}” does not go with {verb}.",
                                         {{"text", option}, {"verb", std::string{verb.word}}}),
                           verb.options.empty() ? base::Message{} : nameHelp(option, strings(verb.options)));
                continue;
            }
            std::string value;
            if (takesName(option) || takesText(option)) {
                if (equals != std::string::npos) {
                    value = base::trimmed(std::string_view{word}.substr(equals + 1));
                } else if (i + 1 < words.size()) {
                    value = base::trimmed(words[++i]);
                }
                if (value.empty()) {
                    run.refuse(takesText(option)
                                   ? base::message("A value is missing behind {option}.", {{"option", option}})
                                   : base::message("The code of an activity is missing behind {option}.",
                                                   {{"option", option}}));
                    continue;
                }
            }
            parts.options.emplace_back(option, std::move(value));
        } else if (verb.hasValues && equals != std::string::npos) {
            parts.values.emplace_back(base::trimmed(std::string_view{word}.substr(0, equals)),
                                      word.substr(equals + 1));
        } else {
            parts.names.push_back(word);
        }
    }
    return parts;
}

void take(EditRun& run, const EditLine& line) {
    const auto wrong = std::any_of(line.words.begin(), line.words.end(), [](const std::string& word) {
        return base::firstInvalidUtf8(word).has_value();
    });
    if (wrong) return run.refuse(base::message("This line is not text in UTF-8."));
    const auto verb = std::find_if(verbs.begin(), verbs.end(),
                                   [&](const Verb& each) { return each.word == line.words.front(); });
    if (verb == verbs.end()) {
        return run.refuse(base::message("“{text}” is not an edit.", {{"text", line.words.front()}}),
                          nameHelp(line.words.front(), strings(editVerbs())));
    }
    const auto words = apart(run, *verb, line.words);
    if (!run.isRefused()) verb->act(run, words);
}

/// The codes that a line gives to records itself.
void keepCodesFree(EditRun& run, const std::vector<std::string>& words) {
    const auto kind = words.size() > 1 ? kindFrom(words[1]) : std::nullopt;
    if (!kind) return;
    for (std::size_t i = 2; i < words.size(); ++i) {
        const auto equals = words[i].find('=');
        const auto name = std::string_view{words[i]}.substr(0, equals);
        if (equals != std::string::npos && isWord(name, "code"))
            run.keepFree(*kind, std::string{base::trimmed(std::string_view{words[i]}.substr(equals + 1))});
    }
}

}  // namespace

std::span<const std::string_view> editVerbs() {
    static constexpr auto words = [] {
        std::array<std::string_view, verbs.size()> list;
        std::transform(verbs.begin(), verbs.end(), list.begin(), [](const Verb& verb) { return verb.word; });
        return list;
    }();
    return words;
}

tl::expected<TypedEdits, base::Findings> understand(const View& view, const std::vector<EditLine>& lines,
                                                    model::Language language) {
    EditRun run{view, language};
    TypedEdits typed;
    if (lines.size() > 1) {
        for (const auto& line : lines) keepCodesFree(run, line.words);
    }
    for (const auto& line : lines) {
        run.begin(line);
        take(run, line);
        if (auto edit = run.end()) typed.edits.push_back(std::move(*edit));
    }
    model::RecordNames before{view.portfolio()}, after{run.portfolio()};
    for (auto& edit : typed.edits) {
        for (auto* names : {&after, &before}) {
            auto name = names->of(edit.subject);
            if (name.empty()) continue;
            edit.name = std::move(name);
            break;
        }
    }
    auto changes = run.changes();
    if (!changes) return tl::unexpected{std::move(changes.error())};
    typed.changes = std::move(*changes);
    const auto first = std::find_if(typed.edits.begin(), typed.edits.end(),
                                    [](const TypedEdit& edit) { return !edit.isEmpty; });
    if (first != typed.edits.end()) typed.changes.label = first->label;
    return typed;
}

}  // namespace mijlpaal::app
