#include "import/matcher.h"
#include "import/plan_sheet/links.h"
#include "import/plan_sheet/reading.h"
#include "import/unique_code.h"

#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace mijlpaal::importing::plan_sheet {

namespace {

using base::message;
using model::ActivityId;
using model::Dependency;

/// What a row can be called by the others: its number or, where no row has one, its place; its code, its
/// number in the outline, and its name where no other has that.
class Keys {
public:
    explicit Keys(const Reading& reading) {
        std::unordered_set<std::string> twice;
        const bool numbered = reading.has(Column::number);
        std::size_t ordinal = 0;
        for (const auto& row : reading.rows) {
            if (!row.from) continue;
            ++ordinal;
            const auto number = numbered ? row.key : std::to_string(ordinal);
            if (!number.empty()) byNumber_.emplace(number, row.id);
            if (!row.code.empty()) byCode_.emplace(row.code, row.id);
            if (!row.wbs.empty()) byWbs_.emplace(row.wbs, row.id);
            if (!byName_.emplace(row.name, row.id).second) twice.insert(row.name);
        }
        for (const auto& name : twice) byName_.erase(name);
    }

    std::optional<ActivityId> find(std::string_view key) const {
        const std::string text{key};
        for (const auto* keys : {&byCode_, &byNumber_, &byWbs_, &byName_}) {
            if (const auto at = keys->find(text); at != keys->end()) return at->second;
        }
        return std::nullopt;
    }

private:
    std::unordered_map<std::string, ActivityId> byNumber_, byCode_, byWbs_, byName_;
};

class LinkReader {
    using Ends = std::tuple<ActivityId, ActivityId, model::LinkType>;

public:
    explicit LinkReader(Reading& reading)
        : reading_{reading},
          keys_{reading},
          matcher_{reading.base, [](const Dependency& link) {
                       return Ends{link.predecessor, link.successor, link.type};
                   }} {
        for (const auto& link : reading.base.all<Dependency>()) codes_.insert(link.code);
        lengths_ = model::unitLengthsOf(reading.trial, model::Activity{});
    }

    void read(Column column) {
        for (const auto& row : reading_.rows) {
            const auto& cell = reading_.cell(row, column);
            if (table::saysNothing(cell)) continue;
            const auto links = linksIn(
                cell, [this](std::string_view key) { return keys_.find(key).has_value(); }, lengths_);
            if (!links) {
                reading_.found.error(reading_.at(row, column), links.error(), {});
                continue;
            }
            for (const auto& link : *links) {
                const auto other = *keys_.find(link.key);
                column == Column::predecessors ? addLink(row, column, link, other, row.id)
                                               : addLink(row, column, link, row.id, other);
            }
        }
        dropOthers();
    }

private:
    void addLink(const TaskRow& row, Column column, const NamedLink& named, ActivityId from, ActivityId to) {
        if (isWithin(reading_.trial, to, from) || isWithin(reading_.trial, from, to) || from == to) {
            reading_.found.error(
                reading_.at(row, column),
                message("“{name}” would wait for itself, or for a task that contains it or that it contains.",
                        {{"name", row.name}}),
                message("Take “{part}” out.", {{"part", named.key}}));
            return;
        }
        if (!seen_.insert({from, to, named.type}).second) {
            reading_.found.warning(
                reading_.at(row, column),
                message("“{part}” stands here twice, and is read once.", {{"part", named.key}}),
                message("Take one of the two out."), base::Fate::leftOut);
            return;
        }
        auto link = matcher_.take(reading_.base, reading_.trial.all<Dependency>(), {from, to, named.type});
        link.predecessor = from;
        link.successor = to;
        link.type = named.type;
        link.lag = named.lag;
        link.lagUnit = named.lagUnit;
        link.lagKind = named.lagKind;
        link.lagHundredthsOfPercent = named.lagHundredthsOfPercent;
        if (link.code.empty()) {
            const auto& activities = reading_.trial.all<model::Activity>();
            link.code = uniqueCode(codes_, activities.at(from).code + "-" + activities.at(to).code);
        }
        read_.insert(link.id);
        reading_.trial.all<Dependency>().put(std::move(link));
    }

    /// Links of the base between tasks of the sheet that the sheet does not know.
    void dropOthers() {
        std::set<ActivityId> ofSheet;
        for (const auto& row : reading_.rows) ofSheet.insert(row.id);
        for (const auto& link : reading_.base.all<Dependency>()) {
            const bool isOfSheet = ofSheet.contains(link.predecessor) && ofSheet.contains(link.successor);
            if (isOfSheet && !read_.contains(link.id)) reading_.trial.all<Dependency>().erase(link.id);
        }
    }

    Reading& reading_;
    Keys keys_;
    Matcher<Dependency, Ends> matcher_;
    model::UnitLengths lengths_;
    std::unordered_set<std::string> codes_;
    std::set<Ends> seen_;
    std::set<model::DependencyId> read_;
};

}  // namespace

void readLinks(Reading& reading) {
    if (reading.has(Column::predecessors)) {
        LinkReader{reading}.read(Column::predecessors);
    } else if (reading.has(Column::successors)) {
        LinkReader{reading}.read(Column::successors);
    }
}

}  // namespace mijlpaal::importing::plan_sheet
