#include "app/sent_letters.h"

#include "app/drafts.h"
#include "app/houses.h"
#include "base/output_file.h"
#include "letters/figures.h"
#include "letters/passages.h"
#include "model/code_book.h"
#include "model/field.h"
#include "model/new_code.h"
#include "storage/sha256.h"

#include <algorithm>
#include <set>
#include <utility>

namespace mijlpaal::app {

namespace {

std::string hashOf(std::string_view bytes) {
    storage::Sha256 hash;
    hash.add(bytes);
    return hash.hexadecimal();
}

/// New codes of one kind, one after another.
class NewCodes {
public:
    NewCodes(const model::Portfolio& portfolio, model::RecordKind kind) : table_{portfolio.table(kind)} {}

    std::string next() {
        auto code = model::newCode(table_, [this](std::string_view each) { return given_.contains(each); });
        given_.insert(code);
        return code;
    }

private:
    const model::RecordTable& table_;
    std::set<std::string, std::less<>> given_;
};

bool maySpeakOf(model::RecordKind kind) {
    for (const auto& field : model::fields<model::QuotedFigure>()) {
        if (field.name == "object") return std::ranges::find(field.refersTo, kind) != field.refersTo.end();
    }
    return false;
}

/// Each figure of the document and text once: the register of what was told.
void addFigures(model::ChangeSet& changes, const model::Portfolio& portfolio,
                const letters::Document& document, const model::SentLetter& letter, model::Day statusDate) {
    const model::CodeBook codes{portfolio};
    NewCodes newCodes{portfolio, model::RecordKind::quotedFigure};
    auto id = portfolio.all<model::QuotedFigure>().nextId();
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& figure : letters::figuresIn(document)) {
        if (letters::passageOfMark(figure.name) || !seen.insert({figure.name, figure.text}).second) continue;
        model::QuotedFigure quoted;
        quoted.id = id;
        ++id.number;
        quoted.code = newCodes.next();
        quoted.letter = letter.id;
        quoted.figure = figure.name;
        quoted.shownNl = letters::withPlainSpaces(figure.text);
        quoted.statusDate = statusDate;
        const auto dot = figure.name.rfind('.');
        if (dot != std::string::npos) {
            quoted.field = figure.name.substr(dot + 1);
            const auto object = codes.find(figure.name.substr(0, dot), model::allKinds);
            if (object && maySpeakOf(object->kind)) quoted.object = object;
        }
        changes.add(std::move(quoted));
    }
}

/// What the letter does to the register of parliament: the letter that was to be sent is this one, and what
/// was asked is answered. A promise stays: some are kept each year.
void settle(model::ChangeSet& changes, const model::Portfolio& portfolio, const letters::PublicReport& report,
            const SentFile& file, model::SentLetter& letter) {
    using enum letters::LetterKind;
    if (!letter.answers || file.kind == nota || file.kind == postponement || file.kind == promises ||
        file.kind == completeness)
        return;
    const auto& items = portfolio.all<model::ParliamentaryItem>();
    const auto mark = [&](const model::ParliamentaryItem& before, const char* status) {
        auto after = before;
        after.answeredDate = file.sentOn;
        after.status = status;
        changes.change(before, std::move(after));
    };
    if (const auto* next = letterToBeSent(portfolio, *letter.answers)) {
        letter.item = next->id;
        mark(*next, "verzonden");
    }
    const auto kind = report.occasion->kind;
    const auto& asked = items.at(*letter.answers);
    if ((kind == letters::ItemKind::question || kind == letters::ItemKind::request) && !asked.answeredDate)
        mark(asked, "beantwoord");
}

}  // namespace

base::Result<std::string> recordSent(Session& session, const letters::PublicReport& report,
                                     const letters::Document& document, const SentFile& file) {
    const auto& portfolio = session.now().portfolio();
    const auto hash = hashOf(file.bytes);
    const auto& sent = portfolio.all<model::SentLetter>();
    const auto same =
        std::find_if(sent.begin(), sent.end(), [&](const auto& each) { return each.hash == hash; });
    if (same != sent.end()) {
        return base::failure("This letter is recorded as sent already: {code}, of {day}.",
                             {{"code", same->code}, {"day", model::isoText(same->sentOn)}});
    }
    if (const auto kept = session.keepAttachment(file.bytes); !kept) return base::failure(kept.error());
    model::SentLetter letter;
    letter.id = sent.nextId();
    letter.code = NewCodes{portfolio, model::RecordKind::sentLetter}.next();
    letter.kind = kindInFile(file.kind);
    letter.letterDate = report.reportDate;
    letter.sentOn = file.sentOn;
    letter.house = wordFor(report.house);
    if (report.occasion)
        letter.answers =
            model::CodeBook{portfolio}.find<model::ParliamentaryItem>(report.occasion->fact.code);
    letter.revision = report.revision;
    letter.fingerprint = report.fingerprint;
    letter.fileName = file.fileName;
    letter.size = static_cast<std::int64_t>(file.bytes.size());
    letter.hash = hash;
    model::ChangeSet changes;
    changes.label = base::message("Record that {file} was sent", {{"file", file.fileName}});
    addFigures(changes, portfolio, document, letter, report.statusDate);
    settle(changes, portfolio, report, file, letter);
    const auto code = letter.code;
    changes.changes.insert(changes.changes.begin(),
                           {model::RecordKind::sentLetter, letter.id.number, nullptr,
                            std::make_shared<const model::SentLetter>(std::move(letter))});
    if (const auto done = session.perform(changes); !done) return base::failure(done.error());
    return code;
}

base::Result<void> writeSent(const Session& session, std::string_view code,
                             const std::filesystem::path& file) {
    const auto* letter = session.now().portfolio().all<model::SentLetter>().findByCode(code);
    if (!letter) {
        return base::failure(
            "There is no letter {code} that was sent. “list sent_letter” tells which there are.",
            {{"code", std::string{code}}});
    }
    const auto bytes = session.store().attachment(letter->hash);
    if (!bytes) return base::failure(bytes.error());
    if (!*bytes) {
        return base::failure(
            "The bytes of {code} are not in this file; they are in the file where it was recorded.",
            {{"code", letter->code}});
    }
    return base::writeWholeFile(file, **bytes);
}

}  // namespace mijlpaal::app
