#include "app/drafts.h"

#include "app/houses.h"
#include "app/letter_file.h"
#include "base/text.h"
#include "letters/formats.h"
#include "model/code_book.h"
#include "model/new_code.h"
#include "model/roles.h"
#include "model/words.h"
#include "storage/sha256.h"

#include <algorithm>
#include <set>

namespace mijlpaal::app {

using model::DraftPassage;
using model::LetterDraft;
using model::Portfolio;

namespace {

base::Result<LetterDraft> draftIn(const Portfolio& portfolio, std::string_view code) {
    const auto id = model::CodeBook{portfolio}.find<LetterDraft>(code);
    if (!id) {
        return base::failure(
            "There is no draft of a letter {code}. “list letter_draft” tells which there are.",
            {{"code", std::string{code}}});
    }
    return portfolio.all<LetterDraft>().at(*id);
}

bool names(const std::vector<std::string>& roles, std::string_view role) {
    return std::ranges::any_of(roles, [&](const std::string& each) { return model::isSameRole(each, role); });
}

std::vector<std::string> rolesIn(std::string_view list) {
    std::vector<std::string> roles;
    for (const auto role : base::listed(list)) roles.emplace_back(role);
    return roles;
}

std::vector<const DraftPassage*> passagesOf(const Portfolio& portfolio, model::LetterDraftId draft) {
    std::vector<const DraftPassage*> all;
    for (const auto& each : portfolio.all<DraftPassage>()) {
        if (each.draft == draft) all.push_back(&each);
    }
    return all;
}

}  // namespace

letters::LetterKind letterKindOf(model::LetterKind kind) {
    return static_cast<letters::LetterKind>(kind);
}

model::LetterKind kindInFile(letters::LetterKind kind) {
    return static_cast<model::LetterKind>(kind);
}

base::Result<DraftLetter> draftLetter(const View& view, std::string_view code) {
    const auto& portfolio = view.portfolio();
    const auto draft = draftIn(portfolio, code);
    if (!draft) return base::failure(draft.error());
    DraftLetter made;
    made.draft = draft->id;
    made.kind = letterKindOf(draft->kind);
    made.options.reportDate = draft->letterDate;
    made.options.ownReference = draft->ownReference;
    made.options.yourReference = draft->yourReference;
    if (draft->answers) made.options.answers = model::codeOf(portfolio, refTo(*draft->answers));
    if (!draft->house.empty()) made.options.house = houseFrom(draft->house);
    for (const auto each : base::listed(draft->signatories)) made.options.signatories.emplace_back(each);
    for (const auto* each : passagesOf(portfolio, draft->id)) {
        made.passages.push_back({each->code, each->headingNl, each->textNl, each->source,
                                 each->basis == model::Basis::illustrative});
    }
    const auto signedBy = signaturesOf(portfolio, *draft);
    for (auto& role : rolesIn(draft->mustSign)) {
        if (!names(signedBy, role)) made.unsignedRoles.push_back(std::move(role));
    }
    return made;
}

const model::ParliamentaryItem* letterToBeSent(const Portfolio& portfolio, model::ParliamentaryItemId item) {
    const model::ParliamentaryItem* next = nullptr;
    for (const auto& each : portfolio.all<model::ParliamentaryItem>()) {
        const bool waits = each.answers == refTo(item) && !each.answeredDate && each.dueDate;
        if (waits && (!next || *each.dueDate < *next->dueDate)) next = &each;
    }
    return next;
}

std::vector<std::string> awaitedSignatures(const Portfolio& portfolio, const letters::PublicReport& report) {
    if (!report.occasion) return {};
    const auto item = model::CodeBook{portfolio}.find<model::ParliamentaryItem>(report.occasion->fact.code);
    if (!item) return {};
    std::set<model::ObjectRef> about{refTo(*item)};
    if (const auto* next = letterToBeSent(portfolio, *item)) about.insert(refTo(next->id));
    std::vector<std::string> roles;
    for (const auto& each : portfolio.all<model::SignOff>()) {
        const bool isSigned = each.signedOn && *each.signedOn <= report.reportDate;
        if (about.contains(each.object) && !isSigned && !names(roles, each.role)) roles.push_back(each.role);
    }
    return roles;
}

std::string fingerprintOf(const Portfolio& portfolio, const LetterDraft& draft) {
    storage::Sha256 hash;
    // A length before each text, so that no two lists of texts are one text.
    const auto add = [&hash](std::string_view text) {
        hash.add(std::to_string(text.size()) + ":");
        hash.add(text);
    };
    add(model::wordsOf<model::LetterKind>[static_cast<std::size_t>(draft.kind)].second);
    add(model::isoText(draft.letterDate));
    add(draft.answers ? model::codeOf(portfolio, refTo(*draft.answers)) : std::string{});
    for (const auto* text : {&draft.house, &draft.ownReference, &draft.yourReference, &draft.signatories})
        add(*text);
    add(std::to_string(draft.version));
    for (const auto* each : passagesOf(portfolio, draft.id)) {
        add(each->headingNl);
        add(each->textNl);
    }
    return hash.hexadecimal();
}

std::vector<std::string> signaturesOf(const Portfolio& portfolio, const LetterDraft& draft) {
    if (draft.signedBy.empty() || draft.signedFingerprint != fingerprintOf(portfolio, draft)) return {};
    return rolesIn(draft.signedBy);
}

base::Result<model::ChangeSet> signDraft(const Portfolio& portfolio, std::string_view code,
                                         const std::string& role) {
    const auto draft = draftIn(portfolio, code);
    if (!draft) return base::failure(draft.error());
    if (rolesIn(draft->mustSign).empty()) {
        return base::failure(
            "Nobody is named to sign {code}. Enter the roles that must sign it in the draft, divided by “;”.",
            {{"code", draft->code}});
    }
    if (!names(rolesIn(draft->mustSign), role)) {
        return base::failure("“{role}” is not asked to sign {code}. It must be signed by: {roles}.",
                             {{"role", role}, {"code", draft->code}, {"roles", draft->mustSign}});
    }
    auto signatures = signaturesOf(portfolio, *draft);
    if (names(signatures, role))
        return base::failure("“{role}” has signed this text of {code}.",
                             {{"role", role}, {"code", draft->code}});
    auto after = *draft;
    // In the words of the list of those that must sign.
    for (const auto& asked : rolesIn(draft->mustSign)) {
        if (model::isSameRole(asked, role)) signatures.push_back(asked);
    }
    after.signedBy.clear();
    for (const auto& each : signatures) after.signedBy += (after.signedBy.empty() ? "" : ";") + each;
    after.signedFingerprint = fingerprintOf(portfolio, *draft);
    model::ChangeSet changes;
    changes.label = base::message("Sign draft {code}", {{"code", draft->code}});
    changes.change(*draft, std::move(after));
    return changes;
}

base::Result<model::ChangeSet> nextVersion(const Portfolio& portfolio, std::string_view code) {
    const auto draft = draftIn(portfolio, code);
    if (!draft) return base::failure(draft.error());
    auto after = *draft;
    ++after.version;
    after.signedBy.clear();
    after.signedFingerprint.clear();
    model::ChangeSet changes;
    changes.label = base::message("Next version of draft {code}", {{"code", draft->code}});
    changes.change(*draft, std::move(after));
    return changes;
}

namespace {

/// The letter as the draft gives it, read as a file is read.
base::Result<std::vector<letters::ReadParagraph>> writtenFrom(
    const View& view, std::string_view code, const std::function<base::Result<View>(std::int64_t)>& viewOf) {
    auto draft = draftLetter(view, code);
    if (!draft) return base::failure(draft.error());
    draft->options.viewOf = viewOf;
    auto report = publish(view, draft->options);
    if (!report) return base::failure(report.error());
    report->passages = std::move(draft->passages);
    const auto letter = makeLetter(*report, draft->kind);
    if (!letter) return base::failure(letter.error());
    const auto bytes = letters::bytesOf(letter->document, letters::Format::odt);
    if (!bytes) return base::failure(bytes.error());
    return letters::readParagraphs(*bytes);
}

/// The same text whatever the spaces and line ends.
std::string evened(std::string_view text) {
    std::string even;
    for (const auto line : base::listed(text, '\n')) {
        for (const auto word : base::listed(line, ' ')) even += (even.empty() ? "" : " ") + std::string{word};
    }
    return even;
}

class TakingBack {
public:
    TakingBack(const Portfolio& portfolio, const LetterDraft& draft) : portfolio_{portfolio}, draft_{draft} {
        changes.label = base::message("Read back draft {code}", {{"code", draft.code}});
    }

    model::ChangeSet changes;

    void take(const letters::TextDifference& difference) {
        using enum letters::TextDifference::Kind;
        switch (difference.kind) {
            case passageChanged:
            case passageGone:
                return takePassage(difference);
            case added:
                return addPassage(difference);
            case changed:
            case removed:
                return;
        }
    }

private:
    void takePassage(const letters::TextDifference& difference) {
        for (const auto* each : passagesOf(portfolio_, draft_.id)) {
            // One that was changed here meanwhile stays.
            if (each->code != difference.passage || evened(each->textNl) != evened(difference.before))
                continue;
            if (difference.kind == letters::TextDifference::Kind::passageGone) {
                changes.remove(*each);
            } else {
                auto after = *each;
                after.textNl = difference.after;
                changes.change(*each, std::move(after));
            }
        }
    }

    /// Paragraphs that were added one behind the other under one heading are one passage.
    void addPassage(const letters::TextDifference& difference) {
        if (!changes.changes.empty() && last_ && last_->headingNl == difference.heading) {
            last_->textNl += "\n\n" + difference.after;
            changes.changes.pop_back();
            changes.add(*last_);
            return;
        }
        DraftPassage made;
        made.id =
            last_ ? model::DraftPassageId{last_->id.number + 1} : portfolio_.all<DraftPassage>().nextId();
        const auto isTaken = [this](std::string_view code) {
            return std::ranges::any_of(changes.changes, [&](const model::Change& change) {
                return change.isOf<DraftPassage>() && change.after &&
                       change.becomes<DraftPassage>()->code == code;
            });
        };
        made.code = model::newCode(portfolio_.table(model::RecordKind::draftPassage), isTaken);
        made.draft = draft_.id;
        made.headingNl = difference.heading;
        made.textNl = difference.after;
        last_ = made;
        changes.add(std::move(made));
    }

    const Portfolio& portfolio_;
    const LetterDraft& draft_;
    std::optional<DraftPassage> last_;
};

}  // namespace

base::Result<ReadBack> readBack(const View& madeFrom, const View& now, std::string_view code, const std::string& bytes,
                                const std::function<base::Result<View>(std::int64_t)>& viewOf) {
    const auto draft = draftIn(now.portfolio(), code);
    if (!draft) return base::failure(draft.error());
    const auto edited = letters::readParagraphs(bytes);
    if (!edited) return base::failure(edited.error());
    const auto written = writtenFrom(madeFrom, code, viewOf);
    if (!written) return base::failure(written.error());
    ReadBack back;
    back.differences = letters::differences(*written, *edited);
    TakingBack taking{now.portfolio(), *draft};
    for (const auto& each : back.differences) taking.take(each);
    back.changes = std::move(taking.changes);
    return back;
}

}  // namespace mijlpaal::app
