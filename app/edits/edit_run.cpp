#include "app/edits/edit_run.h"

#include "app/edits/near_names.h"
#include "app/edits/record_names.h"
#include "app/edits/shown_names.h"
#include "model/append.h"
#include "model/rules.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::app {

void EditRun::begin(const EditLine& line) {
    now_ = {};
    now_.place = line.place;
    now_.isEmpty = true;
    isRefused_ = false;
}

std::optional<TypedEdit> EditRun::end() {
    if (isRefused_) return std::nullopt;
    return now_;
}

bool EditRun::make(const base::Result<model::ChangeSet>& changes, std::string_view column) {
    if (!changes) {
        refuse(changes.error(), {}, column);
        return false;
    }
    auto after = model::apply(portfolio(), *changes);
    if (!after) {
        refuse(after.error(), {}, column);
        return false;
    }
    for (const auto& change : changes->changes) {
        touched_[change.subject()] = now_.place;
        if (belowAll_ && change.after && change.isOf<model::Activity>())
            belowAll_ = std::max(*belowAll_, model::positionBelow(*change.becomes<model::Activity>()));
    }
    if (now_.label.text.empty()) now_.label = changes->label;
    now_.isEmpty = now_.isEmpty && changes->empty();
    view_ = view_.after(std::move(*after), view_.origin(), changes->kinds());
    return true;
}

void EditRun::refuse(base::Message why, base::Message help, std::string_view column) {
    isRefused_ = true;
    auto place = now_.place;
    place.column = column;
    findings_.push_back({base::Severity::error, std::move(place), std::move(why), std::move(help)});
}

void EditRun::refuse(const model::Misfit& misfit, std::string_view column) {
    refuse(misfit.message, misfit.help, column);
}

void EditRun::speakOf(model::ObjectRef subject, bool isAddition) {
    now_.subject = subject;
    now_.isAddition = isAddition;
    now_.name = codeOf(portfolio(), subject);
}

std::optional<model::RecordKind> EditRun::kind(std::string_view word) {
    if (const auto kind = kindFrom(word)) return kind;
    for (const std::string_view each : {"milestone", "task", "summary"}) {
        if (!isWord(word, each)) continue;
        refuse(base::message("Tasks, milestones and summaries are all activities."),
               base::message("Write it like {example}.", {{"example", "set activity A0012 duration=30d"}}));
        return std::nullopt;
    }
    refuse(base::message("“{text}” is not a kind of record.", {{"text", std::string{word}}}),
           nameHelp(word, offeredKinds(language_)));
    return std::nullopt;
}

std::optional<model::ObjectRef> EditRun::record(model::RecordKind kind, std::string_view word) {
    if (auto found = findRecord(portfolio(), kind, word)) {
        return *found;
    } else if (isForgiven(word)) {
        giveUp();
    } else {
        refuse(found.error());
    }
    return std::nullopt;
}

std::int64_t EditRun::positionBelowAll() {
    if (!belowAll_) belowAll_ = model::positionBelowAll(portfolio());
    return *belowAll_;
}

tl::expected<model::ChangeSet, base::Findings> EditRun::changes() const {
    if (!findings_.empty()) return tl::unexpected{findings_};
    auto changes = model::difference(before_.portfolio(), portfolio());
    auto broken = model::newlyBrokenRules(before_.portfolio(), portfolio(), changes);
    for (auto& finding : broken) {
        if (const auto about = model::subjectOf(finding)) finding.place = placeOf(*about);
    }
    if (!broken.empty()) return tl::unexpected{std::move(broken)};
    return changes;
}

base::Place EditRun::placeOf(model::ObjectRef ref) const {
    const auto found = touched_.find(ref);
    return found == touched_.end() ? base::Place{} : found->second;
}

}  // namespace mijlpaal::app
