#include "app/review_file.h"

#include "app/evidence.h"
#include "app/journal_words.h"
#include "app/letter_file.h"
#include "app/showing.h"
#include "base/output_file.h"
#include "base/text.h"
#include "model/number_text.h"
#include "scheduling/telling.h"
#include "scheduling/workings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace mijlpaal::app {

using base::message;
using model::Activity;
using model::ActivityId;
using model::RecordKind;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

constexpr std::array<std::string_view, 8> scopeFields{"optimistic",    "most_likely",    "pessimistic",
                                                      "cost_internal", "cost_external",  "cost_material",
                                                      "inactive",      "may_be_left_out"};

/// Unfinished work that comes before some activities, and these.
std::set<ActivityId> workBefore(const scheduling::Workings& workings,
                                const std::vector<ActivityId>& targets) {
    const auto& network = workings.network();
    std::vector<char> isIn(network.nodes.size(), 0);
    for (const auto id : targets) {
        if (const auto node = workings.nodeOf(id); node != scheduling::none) isIn[node] = 1;
    }
    std::set<ActivityId> found;
    for (auto i = static_cast<std::uint32_t>(network.nodes.size()); i-- > 0;) {
        if (isIn[i] == 0) continue;
        for (const auto& link : network.into(i)) isIn[link.from] = 1;
        if (!network.nodes[i].isVirtual() && !network.nodes[i].finished) found.insert(network.activities[i]);
    }
    return found;
}

std::set<ActivityId> workOf(const View& view, const model::Review& review) {
    auto found = review.gates.empty()
                     ? std::set<ActivityId>{}
                     : workBefore(scheduling::Workings{view.portfolio(), view.schedule()}, review.gates);
    for (const auto& each : view.portfolio().all<Activity>()) {
        const bool counts = review.programme && each.programme == review.programme;
        if (counts && each.kind != model::ActivityKind::summary && !each.inactive && !each.actualFinish)
            found.insert(each.id);
    }
    return found;
}

/// Looks for changes of scope, and which work they are about.
class Tracing {
public:
    Tracing(const View& view, const std::set<ActivityId>& work) : portfolio_{view.portfolio()}, work_{work} {}

    /// The change with the fields that count; nothing where none does.
    std::optional<model::Patch> scopeOf(const model::Patch& patch) const {
        if (!isAbout(patch)) return std::nullopt;
        if (patch.deed != model::Deed::change) return patch;
        auto kept = patch;
        if (patch.kind == RecordKind::activity)
            std::erase_if(kept.fields, [](const model::FieldChange& each) {
                return std::find(scopeFields.begin(), scopeFields.end(), each.field->name) ==
                       scopeFields.end();
            });
        return kept.fields.empty() ? std::nullopt : std::optional{std::move(kept)};
    }

private:
    bool has(const std::optional<std::int64_t>& activity) const {
        return activity && work_.contains(ActivityId{*activity});
    }

    /// What was removed is about the work as far as anyone can still tell.
    bool isAbout(const model::Patch& patch) const {
        switch (patch.kind) {
            case RecordKind::activity:
                return patch.deed == model::Deed::remove || has(patch.number);
            case RecordKind::dependency: {
                const auto* link = portfolio_.find(model::DependencyId{patch.number});
                return !link || has(link->predecessor.number) || has(link->successor.number);
            }
            case RecordKind::lawDependency:
            case RecordKind::replacement:
                return true;
            default:
                return false;
        }
    }

    const model::Portfolio& portfolio_;
    const std::set<ActivityId>& work_;
};

std::vector<ScopeChange> tracedChanges(const View& view, const std::set<ActivityId>& work,
                                       const std::vector<TracedStep>& steps) {
    const Tracing tracing{view, work};
    std::vector<ScopeChange> found;
    for (const auto& [entry, patches] : steps) {
        if (entry.revision == 0 || entry.revision > view.revision()) continue;
        for (const auto& patch : patches) {
            if (auto scope = tracing.scopeOf(patch))
                found.push_back({entry.revision, entry.at, entry.author, entry.hash, entry.label,
                                 entry.reason, std::move(*scope)});
        }
    }
    return found;
}

/// Makes the document, section by section.
class Writing {
public:
    Writing(const ReviewFile& file, const View& view, const Translator& translate)
        : file_{file},
          view_{view},
          portfolio_{view.portfolio()},
          review_{portfolio_.all<model::Review>().at(file.review)},
          translate_{translate},
          telling_{portfolio_, translate.language()} {}

    letters::Document document() && {
        made_.title =
            say(message("Evidence file for {review}", {{"review", telling_.name(refTo(file_.review))}}));
        made_.language = translate_.language() == model::Language::dutch ? letters::Language::dutch
                                                                         : letters::Language::english;
        made_.date = portfolio_.settings().statusDate;
        made_.notice = say(message("Internal: holds what may not be made public."));
        made_.properties = {{label(tr("Revision")), std::to_string(view_.revision())}};
        made_.blocks.emplace_back(letters::Heading{1, runs(made_.title)});
        particulars();
        completeness();
        estimates();
        dependencies();
        recommendations();
        changes();
        return std::move(made_);
    }

private:
    std::string say(const base::Message& words) const { return translate_(words); }
    std::string label(std::string_view words) const { return translate_.text(words); }
    static letters::Runs runs(std::string text) {
        letters::Run run;
        run.text = std::move(text);
        return {std::move(run)};
    }
    std::string day(const std::optional<model::Day>& each) const { return each ? telling_.day(*each) : "–"; }
    static std::string orDash(std::string text) { return text.empty() ? "–" : text; }

    /// Where a record comes from: as it says itself, or else the plan.
    std::string sourceOf(const std::string& source, model::Basis basis) const {
        auto text = source.empty() ? say(message("the plan, revision {revision}",
                                                 {{"revision", std::to_string(view_.revision())}}))
                                   : source;
        if (basis == model::Basis::illustrative && source.find("fictief") == std::string::npos)
            text += " (" + label(tr("illustrative")) + ")";
        return text;
    }

    void heading(std::string_view words) {
        made_.blocks.emplace_back(letters::Heading{2, runs(label(words))});
    }
    void paragraph(const base::Message& words) {
        made_.blocks.emplace_back(letters::Paragraph{runs(say(words))});
    }

    void table(std::vector<int> widths, const std::vector<std::string_view>& titles,
               std::vector<std::vector<std::string>> rows) {
        letters::Table made;
        made.widths = std::move(widths);
        for (const auto title : titles) made.header.push_back(runs(label(title)));
        for (auto& row : rows) {
            auto& cells = made.rows.emplace_back();
            for (auto& cell : row) cells.push_back(runs(std::move(cell)));
        }
        made_.blocks.emplace_back(std::move(made));
    }

    void particulars() {
        letters::Particulars made;
        const auto line = [&](std::string_view words, std::string value) {
            if (!value.empty()) made.lines.push_back({label(words), runs(std::move(value))});
        };
        line(tr("Review"), review_.kind);
        line(tr("By"), review_.reviewer);
        line(tr("About"), review_.subjectNl);
        if (review_.programme) line(tr("Programme"), telling_.name(refTo(*review_.programme)));
        if (file_.request) {
            line(tr("Holds back"), telling_.name(file_.request->gate));
            line(tr("Needed by"), day(file_.request->adviceBy));
            line(tr("To be asked for by"), day(file_.request->askBy));
        }
        line(tr("Status date"), telling_.day(portfolio_.settings().statusDate));
        line(tr("Plan"),
             say(message("revision {revision}", {{"revision", std::to_string(view_.revision())}})) +
                 (view_.origin().fingerprint.empty() ? "" : ", " + view_.origin().fingerprint.substr(0, 12)));
        made_.blocks.emplace_back(std::move(made));
    }

    void completeness() {
        heading(tr("What the request still lacks"));
        const auto asked = scheduling::documentsFor(review_);
        if (asked.empty()) {
            paragraph(message("Nobody says which documents such a review asks for."));
        } else if (file_.missing.empty()) {
            paragraph(message("All {count} documents that such a review asks for are there.",
                              {{"count", std::to_string(asked.size())}}));
        } else {
            paragraph(message("Of {count} documents that such a review asks for these are not there:",
                              {{"count", std::to_string(asked.size())}}));
            letters::List list;
            for (const auto each : file_.missing) list.items.push_back(runs(std::string{each}));
            made_.blocks.emplace_back(std::move(list));
        }
        if (!asked.empty())
            paragraph(
                review_.kind.starts_with("CIO")
                    ? message("Source of the list: Besluit CIO-stelsel Rijksdienst 2026, articles 4 and 5.")
                    : message("Source of the list: the areas of the framework of the Advisory College on ICT "
                              "Assessment."));
    }

    void estimates() {
        heading(tr("Basis of estimates"));
        paragraph(
            message("{count} activities are still to be done for what is reviewed; {range} have one estimate "
                    "alone, and {source} do not say where theirs comes from.",
                    {{"count", std::to_string(file_.work.size())},
                     {"range", std::to_string(file_.withoutRange)},
                     {"source", std::to_string(file_.withoutSource)}}));
        std::vector<std::vector<std::string>> rows;
        for (const auto id : file_.work) {
            const auto& each = portfolio_.all<Activity>().at(id);
            if (isMilestone(each.kind)) continue;
            const auto work = [&](const std::optional<model::WorkTime>& time) {
                return time ? telling_.work(*time, id) : std::string{"–"};
            };
            const auto cost = each.costInternal.value_or(model::Money{}) +
                              each.costExternal.value_or(model::Money{}) +
                              each.costMaterial.value_or(model::Money{});
            rows.push_back({telling_.name(id), work(each.optimistic), work(each.mostLikely),
                            work(each.pessimistic), model::thousandsText(cost, translate_.language()),
                            sourceOf(each.source, each.basis)});
        }
        if (!rows.empty())
            table({34, 10, 10, 10, 10, 26},
                  {tr("Activity"), tr("Optimistic"), tr("Most likely"), tr("Pessimistic"),
                   tr("Cost in thousands of euros"), tr("Source")},
                  std::move(rows));
    }

    void dependencies() {
        heading(tr("Agreed dependencies"));
        if (file_.handOvers.empty())
            return paragraph(message("No hand-over to or from this work was written down."));
        std::map<model::HandOverId, evidence::HandOverStand> stands;
        for (const auto& each : handOversOf(view_)) stands.emplace(each.handOver, each);
        std::vector<std::vector<std::string>> rows;
        for (const auto id : file_.handOvers) {
            const auto& each = portfolio_.all<model::HandOver>().at(id);
            const auto& stand = stands.at(id);
            const auto accepted = stand.points.empty() ? std::string{"–"}
                                                       : std::to_string(stand.accepted) + "/" +
                                                             std::to_string(stand.points.size());
            rows.push_back({telling_.name(refTo(id)), orDash(each.giver), orDash(each.receiver),
                            day(each.giveDate), day(each.getDate), day(stand.plannedGive), accepted,
                            sourceOf(each.source, each.basis)});
        }
        table({26, 12, 12, 10, 10, 10, 8, 20},
              {tr("Hand-over"), tr("Giver"), tr("Receiver"), tr("Given on"), tr("Needed on"),
               tr("By the plan"), tr("Accepted"), tr("Source")},
              std::move(rows));
    }

    void recommendations() {
        heading(tr("Earlier recommendations"));
        if (file_.earlier.empty()) return paragraph(message("This reviewer recommended nothing before."));
        std::vector<std::vector<std::string>> rows;
        for (const auto id : file_.earlier) {
            const auto& each = portfolio_.all<model::Recommendation>().at(id);
            const auto isDutch = translate_.language() == model::Language::dutch || each.textEn.empty();
            rows.push_back({each.code + " " + (isDutch ? each.textNl : each.textEn),
                            telling_.name(refTo(each.review)),
                            label(scheduling::wordsFor(scheduling::followUpOf(portfolio_, each))),
                            day(each.dueDate), orDash(each.evidenceNl), sourceOf(each.source, each.basis)});
        }
        table({34, 18, 12, 10, 20, 20},
              {tr("Recommendation"), tr("Review"), tr("Stage"), tr("Due"), tr("Evidence"), tr("Source")},
              std::move(rows));
    }

    void changes() {
        heading(tr("Traced changes of scope"));
        paragraph(message(
            "These are the changes of work, estimates and links after revision {revision}, from the journal.",
            {{"revision", std::to_string(file_.since)}}));
        if (file_.changes.empty()) return paragraph(message("There are none."));
        const auto showing = showingIn(translate_);
        std::vector<std::vector<std::string>> rows;
        for (const auto& each : file_.changes) {
            const auto source =
                say(message("journal, revision {revision}", {{"revision", std::to_string(each.revision)}})) +
                ", " + each.hash.substr(0, 12);
            rows.push_back({each.at, orDash(each.author),
                            nameOfChanged(translate_, each.patch, portfolio_),
                            whatChanged(showing, each.patch), orDash(each.reason), source});
        }
        table({16, 12, 18, 28, 14, 16},
              {tr("Moment (UTC)"), tr("Role"), tr("What"), tr("Change"), tr("Reason"), tr("Source")},
              std::move(rows));
    }

    std::string whatChanged(const model::Showing& showing, const model::Patch& patch) const {
        if (patch.deed == model::Deed::add) return label(tr("added"));
        if (patch.deed == model::Deed::remove) return label(tr("removed"));
        std::string text;
        for (const auto& change : patch.fields) {
            if (!text.empty()) text += "; ";
            text += showing.name(patch.kind, *change.field) + " " +
                    showing.value(portfolio_, patch.subject(), *change.field, valueBefore(patch, change)) +
                    " → " +
                    showing.value(portfolio_, patch.subject(), *change.field, valueAfter(patch, change));
        }
        return text;
    }

    const ReviewFile& file_;
    const View& view_;
    const model::Portfolio& portfolio_;
    const model::Review& review_;
    const Translator& translate_;
    scheduling::Telling telling_;
    letters::Document made_;
};

}  // namespace

base::Result<std::vector<TracedStep>> stepsAfter(const Session& session, std::int64_t since) {
    auto entries = session.store().journalSince(since);
    if (!entries) return base::failure(entries.error());
    auto patches = session.store().patchesSince(since);
    if (!patches) return base::failure(patches.error());
    std::vector<TracedStep> steps;
    for (std::size_t i = 0; i < std::min(entries->size(), patches->size()); ++i)
        steps.push_back({std::move((*entries)[i]), std::move((*patches)[i])});
    return steps;
}

base::Result<ReviewFile> reviewFileOf(const View& view, model::ReviewId id, std::int64_t since,
                                      const std::vector<TracedStep>& steps) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    const auto& portfolio = view.portfolio();
    const auto& review = portfolio.all<model::Review>().at(id);
    ReviewFile file;
    file.review = id;
    file.since = since;
    file.missing = scheduling::missingDocuments(review);
    for (auto& each : scheduling::reviewRequests(portfolio, view.schedule(), scheduling::Clocks{portfolio})) {
        if (each.review == id) file.request = std::move(each);
    }
    const auto work = workOf(view, review);
    file.work.assign(work.begin(), work.end());
    std::sort(file.work.begin(), file.work.end(), [&](ActivityId one, ActivityId other) {
        return portfolio.all<Activity>().at(one).position < portfolio.all<Activity>().at(other).position;
    });
    for (const auto each : file.work) {
        const auto& activity = portfolio.all<Activity>().at(each);
        if (isMilestone(activity.kind)) continue;
        if (!activity.optimistic || !activity.pessimistic) ++file.withoutRange;
        if (activity.source.empty()) ++file.withoutSource;
    }
    const auto isIn = [&](const std::optional<ActivityId>& each) { return each && work.contains(*each); };
    for (const auto& each : portfolio.all<model::HandOver>()) {
        if (isIn(each.givingActivity) || isIn(each.receivingActivity)) file.handOvers.push_back(each.id);
    }
    for (const auto& each : portfolio.all<model::Recommendation>()) {
        const auto* of = portfolio.find(each.review);
        if (of && of->id != id && !review.reviewer.empty() && of->reviewer == review.reviewer)
            file.earlier.push_back(each.id);
    }
    file.changes = tracedChanges(view, work, steps);
    return file;
}

letters::Document documentOf(const ReviewFile& file, const View& view, const Translator& translate) {
    return Writing{file, view, translate}.document();
}

base::Result<void> writeReviewFile(const letters::Document& document, const std::filesystem::path& file) {
    if (base::lowered(file.extension().string()) == ".txt")
        return base::writeWholeFile(file, letters::plainText(document));
    return writeLetter(document, file);
}

}  // namespace mijlpaal::app
