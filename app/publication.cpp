#include "app/publication.h"

#include <algorithm>
#include <array>

namespace mijlpaal::app {

using model::ObjectRef;
using model::PublicationClass;
using model::PublicStatement;

namespace {

/// Whether `one` tells a date less exactly than `other`; least of all one that has no date to tell.
bool tellsLess(const PublicStatement& one, const PublicStatement& other) {
    if (!one.precision || !other.precision) return !one.precision && other.precision;
    return *one.precision > *other.precision;
}

}  // namespace

bool needsOwnStatement(std::string_view field) {
    static constexpr std::array<std::string_view, 31> internal{"checked_by",
                                                               "owner_role",
                                                               "receiver_role",
                                                               "author_role",
                                                               "note_nl",
                                                               "status_reason",
                                                               "probability",
                                                               "impact_optimistic",
                                                               "impact_most_likely",
                                                               "impact_pessimistic",
                                                               "impact_low",
                                                               "impact_most_likely_money",
                                                               "impact_high",
                                                               "mitigation_nl",
                                                               "mitigation_cost",
                                                               "mitigated_probability",
                                                               "optimistic",
                                                               "most_likely",
                                                               "pessimistic",
                                                               "percent_complete",
                                                               "cost_internal",
                                                               "cost_external",
                                                               "cost_material",
                                                               "crash_limit",
                                                               "crash_cost_per_day",
                                                               "staying_cost_per_month",
                                                               "baseline_start",
                                                               "baseline_finish",
                                                               "promise",
                                                               "readiness",
                                                               "stand"};
    return std::find(internal.begin(), internal.end(), field) != internal.end();
}

bool isName(std::string_view field) {
    static constexpr std::array<std::string_view, 6> names{"name_nl",    "short_name", "title_nl",
                                                           "subject_nl", "text_nl",    "code"};
    return std::find(names.begin(), names.end(), field) != names.end();
}

Publication::Publication(const model::Portfolio& portfolio, const std::vector<std::string>& without) {
    const auto isLeftOut = [&](ObjectRef object) {
        const auto code = model::codeOf(portfolio, object);
        return !code.empty() && std::find(without.begin(), without.end(), code) != without.end();
    };
    for (const auto& each : portfolio.all<PublicStatement>()) {
        if (each.publicationClass == PublicationClass::internal || isLeftOut(each.object)) continue;
        if (each.publicationClass == PublicationClass::withheld) {
            withheld_.push_back(&each);
            withheldFields_.insert({each.object, isName(each.field) ? std::string{} : each.field});
        } else if (each.field.empty()) {
            auto& chosen = whole_.emplace(each.object, &each).first->second;
            if (tellsLess(each, *chosen)) chosen = &each;
        } else {
            auto& chosen = fields_.emplace(Key{each.object, each.field}, &each).first->second;
            if (tellsLess(each, *chosen)) chosen = &each;
        }
    }
    for (const auto& [object, field] : withheldFields_) {
        if (field.empty()) whole_.erase(object);
    }
}

const PublicStatement* Publication::statementFor(ObjectRef object) const {
    const auto found = whole_.find(object);
    return found == whole_.end() ? nullptr : found->second;
}

const PublicStatement* Publication::statementFor(ObjectRef object, std::string_view field) const {
    const Key key{object, std::string{field}};
    if (!statementFor(object) || withheldFields_.contains(key)) return nullptr;
    const auto found = fields_.find(key);
    return found == fields_.end() ? nullptr : found->second;
}

bool Publication::tells(ObjectRef object, std::string_view field) const {
    if (!statementFor(object) || withheldFields_.contains({object, std::string{field}})) return false;
    return !needsOwnStatement(field) || statementFor(object, field) != nullptr;
}

std::set<ObjectRef> Publication::objects() const {
    std::set<ObjectRef> objects;
    for (const auto& [object, statement] : whole_) objects.insert(object);
    return objects;
}

}  // namespace mijlpaal::app
