#include "gui/approvals/approval_rows.h"

#include "app/language.h"
#include "app/local_moment.h"
#include "app/showing.h"
#include "model/posting.h"
#include "sheet/reckoned_source.h"

#include <algorithm>

namespace mijlpaal::gui {

namespace {

using sheet::Measure;
using sheet::ReckonedRow;
using sheet::RowKey;

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

enum Place : std::size_t { whatAt, statusAt, roleAt, dayAt, fieldAt, beforeAt, afterAt, noteAt, places };

/// A proposal has its branch times this, and behind it the places of what it changes; headings stand below it.
constexpr RowKey room = RowKey{1} << 24;
constexpr RowKey proposalsKey = 1, periodsKey = 2, commentsKey = 3, scenariosKey = 4;
constexpr RowKey firstPeriod = RowKey{1} << 54, firstComment = RowKey{1} << 55;
/// Nobody reads through more than that field by field.
constexpr std::size_t mostFields = 400;

std::vector<sheet::Column> columns() {
    using sheet::reckonedColumn;
    return {reckonedColumn("what", tr("What"), Measure::text, 34),     reckonedColumn("status", tr("Status"), Measure::text, 20),
            reckonedColumn("role", tr("Role"), Measure::text, 14),     reckonedColumn("day", tr("Day"), Measure::day, 11),
            reckonedColumn("field", tr("Field"), Measure::text, 20),   reckonedColumn("before", tr("Before"), Measure::text, 16),
            reckonedColumn("after", tr("After"), Measure::text, 16),   reckonedColumn("note", tr("Note"), Measure::text, 30)};
}

class Rows {
public:
    Rows(const app::View& view, model::Language language)
        : portfolio_{view.portfolio()}, language_{language}, translate_{language}, showing_{app::showingIn(translate_)} {}

    void add(const std::vector<app::Proposal>& proposals) {
        add(proposals, storage::BranchKind::proposal, proposalsKey, tr("Proposals"));
        add(proposals, storage::BranchKind::scenario, scenariosKey, tr("Scenarios"));
    }

    void addPeriods() {
        const auto& closings = portfolio_.all<model::PeriodClosing>();
        addHeading(periodsKey, tr("Periods of the books"), closings.empty());
        for (const auto& each : closings) {
            auto& row = add(firstPeriod + each.id.number, periodsKey);
            row.record = refTo(each.id);
            row.values[whatAt] = model::dayText(each.firstDay, language_) + " – " + model::dayText(each.lastDay, language_);
            row.values[statusAt] = translate_.text(each.action == model::PeriodAction::close ? tr("closed") : tr("opened again"));
            row.values[roleAt] = each.role;
            row.values[dayAt] = sheet::dayValue(each.decidedOn);
            row.values[noteAt] = each.reason;
        }
    }

    void addComments() {
        std::vector<const model::Note*> comments;
        for (const auto& each : portfolio_.all<model::Note>()) {
            if (model::isPosting(each.object.kind) || each.object.kind == model::RecordKind::fundingSource)
                comments.push_back(&each);
        }
        addHeading(commentsKey, tr("Comments on rows of money"), comments.empty());
        for (const auto* each : comments) {
            auto& row = add(firstComment + each->id.number, commentsKey);
            row.record = each->object;
            row.values[whatAt] = nameOf(each->object);
            row.values[roleAt] = each->authorRole;
            if (each->day) row.values[dayAt] = sheet::dayValue(*each->day);
            row.values[noteAt] = each->text;
        }
    }

    std::vector<ReckonedRow> take() { return std::move(rows_); }

private:
    ReckonedRow& add(RowKey key, RowKey parent) {
        ReckonedRow row;
        row.key = key;
        row.parent = parent;
        row.values.resize(places);
        rows_.push_back(std::move(row));
        return rows_.back();
    }

    void addHeading(RowKey key, const char* title, bool isEmpty) {
        auto& row = add(key, 0);
        row.values[whatAt] = translate_.text(title);
        if (isEmpty) row.values[statusAt] = translate_.text(tr("none"));
        row.look.isBold = true;
    }

    std::string nameOf(model::ObjectRef record) const {
        return translate_.text(model::wordsFor(record.kind)) + " " + model::codeOf(portfolio_, record);
    }

    std::string statusOf(const app::Proposal& proposal) const {
        using storage::BranchStatus;
        if (proposal.isTakenBack) return translate_.text(tr("adopted, and undone"));
        if (proposal.branch.status == BranchStatus::adopted) return translate_.text(tr("in the plan"));
        if (proposal.branch.status == BranchStatus::discarded) return translate_.text(tr("let go"));
        if (proposal.conflict) return translate_.text(tr("does not fit the plan"));
        if (!proposal.verdict) return translate_.text(proposal.postsMoney ? tr("waits for approval") : tr("open"));
        const bool isApproved = proposal.verdict->verdict == model::Verdict::approved;
        return translate_.text(isApproved ? tr("approved") : tr("sent back"));
    }

    void add(const std::vector<app::Proposal>& proposals, storage::BranchKind kind, RowKey heading, const char* title) {
        const auto isOfKind = [kind](const auto& each) { return each.branch.kind == kind; };
        addHeading(heading, title, std::ranges::none_of(proposals, isOfKind));
        for (const auto& each : proposals) {
            if (isOfKind(each)) add(each, heading);
        }
    }

    void add(const app::Proposal& proposal, RowKey heading) {
        const auto key = proposal.branch.id * room;
        auto& row = add(key, heading);
        row.values[whatAt] = proposal.branch.name;
        row.values[statusAt] = statusOf(proposal);
        row.values[roleAt] = proposal.proposers;
        if (const auto moment = app::localMoment(proposal.branch.at)) row.values[dayAt] = sheet::dayValue(moment->day());
        if (proposal.conflict) {
            row.values[noteAt] = translate_(*proposal.conflict);
        } else if (proposal.verdict) {
            const auto& note = proposal.verdict->noteNl;
            row.values[noteAt] = proposal.verdict->role + (note.empty() ? "" : ": " + note);
        }
        std::size_t lines = 0;
        for (const auto& patch : proposal.patches) lines += patch.fields.size();
        if (lines > mostFields) return;
        RowKey next = key;
        for (const auto& patch : proposal.patches) {
            for (const auto& change : patch.fields) add(patch, change, ++next, key);
        }
    }

    void add(const model::Patch& patch, const model::FieldChange& change, RowKey key, RowKey parent) {
        auto& row = add(key, parent);
        const auto subject = patch.subject();
        const bool isThere = portfolio_.contains(subject);
        const auto whole = isThere || patch.deed == model::Deed::change ? nullptr : model::wholeRecord(patch);
        const auto code = whole ? model::codeOf(patch.kind, whole.get()) : model::codeOf(portfolio_, subject);
        if (isThere) row.record = subject;
        row.values[whatAt] = translate_.text(model::wordsFor(patch.kind)) + " " + code;
        row.values[statusAt] = translate_.text(patch.deed == model::Deed::add      ? tr("added")
                                               : patch.deed == model::Deed::remove ? tr("removed")
                                                                                   : tr("changed"));
        row.values[fieldAt] = showing_.name(patch.kind, *change.field);
        if (patch.deed != model::Deed::add)
            row.values[beforeAt] = showing_.value(portfolio_, subject, *change.field, change.before);
        if (patch.deed != model::Deed::remove)
            row.values[afterAt] = showing_.value(portfolio_, subject, *change.field, change.after);
    }

    const model::Portfolio& portfolio_;
    model::Language language_;
    app::Translator translate_;
    model::Showing showing_;
    std::vector<ReckonedRow> rows_;
};

}  // namespace

std::shared_ptr<const sheet::Source> approvalSource(const app::View& view, const std::vector<app::Proposal>& proposals,
                                                    model::Language language) {
    Rows rows{view, language};
    rows.add(proposals);
    rows.addPeriods();
    rows.addComments();
    return std::make_shared<sheet::ReckonedSource>(view, language, columns(), rows.take());
}

std::int64_t proposalOf(sheet::RowKey row) {
    return row < firstPeriod ? row / room : 0;
}

}  // namespace mijlpaal::gui
