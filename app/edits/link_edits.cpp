#include "app/edits/edit_run.h"
#include "app/edits/near_names.h"
#include "model/edit.h"

#include <algorithm>
#include <array>

namespace mijlpaal::app {

using model::ActivityId;
using model::RecordKind;
using model::TypedLink;

namespace {

/// A link as typed, and whether its type was.
struct NamedLink {
    TypedLink link;
    ActivityId successor;
    bool hasType = false;
};

/// `A B FS+3d` or `A0012FS+3d B`.
std::optional<NamedLink> linkOf(EditRun& run, const EditWords& words, std::string_view example) {
    if (words.names.size() < 2) {
        run.refuse(base::message("A link needs two activities."),
                   base::message("Write it like {example}.", {{"example", std::string{example}}}));
        return std::nullopt;
    }
    const auto& portfolio = run.portfolio();
    const auto to = run.record(RecordKind::activity, words.names[1]);
    auto text = words.names[0];
    const bool isPlain = portfolio.all<model::Activity>().findByCode(text) != nullptr;
    if (words.names.size() > 2 && !isPlain) {
        run.record(RecordKind::activity, text);
        return std::nullopt;
    }
    for (std::size_t i = 2; i < words.names.size(); ++i) text += words.names[i];
    const auto* successor = to ? portfolio.find(ActivityId{to->number}) : nullptr;
    const auto lengths = successor ? model::unitLengthsOf(portfolio, *successor) : model::UnitLengths{};
    // Row numbers change with every edit, so activities are known by their code alone here.
    const auto links = model::linksFrom(text, portfolio.all<model::Activity>(), {}, lengths, run.language());
    if (!links || links->size() != 1) {
        if (run.isForgiven(words.names[0])) {
            run.giveUp();
        } else if (links) {
            run.refuse(base::message("A link has one predecessor."),
                       base::message("Write it like {example}.", {{"example", std::string{example}}}));
        } else {
            std::vector<std::string> codes;
            for (const auto& each : portfolio.all<model::Activity>()) codes.push_back(each.code);
            const auto near = nearNames(words.names[0], codes);
            run.refuse(links.error(), near.empty() ? base::Message{} : nameHelp(words.names[0], codes));
        }
        return std::nullopt;
    }
    if (!to) return std::nullopt;
    NamedLink named{links->front(), ActivityId{to->number}, words.names.size() > 2 || !isPlain};
    return named;
}

std::vector<TypedLink> linksOf(const model::Portfolio& portfolio, ActivityId successor) {
    std::vector<TypedLink> links;
    for (const auto& link : portfolio.all<model::Dependency>()) {
        if (link.successor == successor)
            links.push_back({link.predecessor, link.type, link.lag, link.lagUnit});
    }
    return links;
}

std::string nameOf(const EditRun& run, ActivityId id) {
    return model::nameOf(run.portfolio(), refTo(id), run.language() == model::Language::english);
}

}  // namespace

void linkActivities(EditRun& run, const EditWords& words) {
    const auto named = linkOf(run, words, "link A0012 A0014 FS+3d");
    if (!named) return;
    run.speakOf(refTo(named->successor));
    auto links = linksOf(run.portfolio(), named->successor);
    const auto same = std::find_if(links.begin(), links.end(), [&](const TypedLink& each) {
        return each.predecessor == named->link.predecessor && each.type == named->link.type;
    });
    if (same == links.end()) {
        links.push_back(named->link);
    } else {
        *same = named->link;
    }
    run.make(model::setPredecessors(run.portfolio(), named->successor, links));
}

void unlinkActivities(EditRun& run, const EditWords& words) {
    const auto named = linkOf(run, words, "unlink A0012 A0014");
    if (!named) return;
    run.speakOf(refTo(named->successor));
    auto links = linksOf(run.portfolio(), named->successor);
    const auto gone = std::erase_if(links, [&](const TypedLink& each) {
        return each.predecessor == named->link.predecessor &&
               (!named->hasType || each.type == named->link.type);
    });
    if (gone == 0) {
        return run.refuse(
            base::message("“{name}” does not wait for “{other_name}”.",
                          {{"name", nameOf(run, named->successor)},
                           {"other_name", nameOf(run, named->link.predecessor)}}),
            base::message(
                "The predecessor stands first; a type, where it is given, must be that of the link."));
    }
    run.make(model::setPredecessors(run.portfolio(), named->successor, links));
}

}  // namespace mijlpaal::app
