#include "app/sent_letters.h"
#include "base/input_file.h"
#include "base/text.h"
#include "gui/letters/letters_page.h"
#include "gui/letters/passage_dialog.h"
#include "gui/parts/text.h"
#include "letters/figures.h"
#include "letters/formats.h"
#include "model/new_code.h"

#include <wx/msgdlg.h>
#include <wx/translation.h>

/// What can be done with the letter in sight: its own words, its signatures, files that it becomes or came
/// from.
namespace mijlpaal::gui {

namespace {

std::vector<std::string> headingsIn(const letters::Document& document) {
    std::vector<std::string> headings;
    for (const auto& block : document.blocks) {
        const auto* heading = std::get_if<letters::Heading>(&block);
        if (!heading) continue;
        auto& text = headings.emplace_back();
        for (const auto& run : heading->runs) text += run.text;
    }
    return headings;
}

std::vector<model::DraftPassage> passagesOf(const model::Portfolio& portfolio, model::LetterDraftId draft) {
    std::vector<model::DraftPassage> passages;
    for (const auto& each : portfolio.all<model::DraftPassage>()) {
        if (each.draft == draft) passages.push_back(each);
    }
    return passages;
}

wxString sentenceFor(const letters::TextDifference& difference) {
    using enum letters::TextDifference::Kind;
    const auto before = fromUtf8(difference.before).Left(200), after = fromUtf8(difference.after).Left(200);
    switch (difference.kind) {
        case passageChanged:
            return filled(_("Passage {passage} now reads: {after}"),
                          {{"passage", fromUtf8(difference.passage)}, {"after", after}});
        case passageGone:
            return filled(_("Passage {passage} is gone: {before}"),
                          {{"passage", fromUtf8(difference.passage)}, {"before", before}});
        case added:
            return filled(_("Added: {after}"), {{"after", after}});
        case changed:
            return filled(_("Comes from the records and is not taken: {after}"), {{"after", after}});
        case removed:
            return filled(_("Comes from the records and stays: {before}"), {{"before", before}});
    }
    return {};
}

}  // namespace

std::vector<Command> LettersPage::commands() {
    // One that is being made will be there in a moment; see `whenMade`.
    const auto isMade = [this](const Situation& now) {
        return now.hasFile && (made_.has_value() || !isUpToDate());
    };
    const auto mayEdit = [this, isMade](const Situation& now) { return isMade(now) && view_.isEditable(); };
    const auto hasDraft = [this](const Situation& now) {
        return now.hasFile && view_.isEditable() && draft() != nullptr;
    };
    return {{.name = "letters.write",
             .text = _("&Write the letter to a file…"),
             .possible = isMade,
             .run = [this] { whenMade([this] { write(); }); }},
            {.name = "letters.send",
             .text = _("Write it and record that it is &sent…"),
             .possible = mayEdit,
             .run = [this] { whenMade([this] { send(); }); }},
            {.name = "letters.words",
             .text = _("Own wor&ds in the letter…"),
             .possible = mayEdit,
             .run = [this] { whenMade([this] { addWords(); }); }},
            {.name = "letters.sign",
             .text = _("Si&gn the draft"),
             .possible = hasDraft,
             .run = [this] { sign(app::signDraft(view_.portfolio(), draftCode(), host().author())); }},
            {.name = "letters.next_version",
             .text = _("&Next version of the draft"),
             .possible = hasDraft,
             .run = [this] { sign(app::nextVersion(view_.portfolio(), draftCode())); }},
            {.name = "letters.read_back",
             .text = _("Read the draft &back from a word processor…"),
             .possible = hasDraft,
             .run = [this] { readBack(); }},
            {.name = "letters.questions",
             .text = _("&Questions and answers from a text…"),
             .possible = isMade,
             .run =
                 [this] {
                     const auto file = chooseQuestions();
                     if (file.empty()) return;
                     auto read = app::readQuestions(file);
                     if (!read) return host().refuse(read.error());
                     questions_ = std::move(*read);
                     make();
                 }},
            {.name = "letters.templates",
             .text = _("&Templates of your own…"),
             .possible = isMade,
             .run =
                 [this] {
                     const auto folder = chooseTemplates();
                     if (folder.empty()) return;
                     templates_ = folder;
                     make();
                 }},
            {.name = "letters.own_templates_off",
             .text = _("The templates that are b&uilt in"),
             .possible = [this](const Situation&) { return !templates_.empty(); },
             .run =
                 [this] {
                     templates_.clear();
                     make();
                 }},
            {.name = "letters.leave_out",
             .text = _("&Leave the record out of this letter"),
             .possible = [this](const Situation&) { return !selectedCode().empty(); },
             .run = [this] { leaveOut(); }},
            {.name = "letters.tell_all",
             .text = _("&Tell again what was left out of this letter"),
             .possible = [this](const Situation&) { return !without_.empty(); },
             .run =
                 [this] {
                     without_.clear();
                     make();
                 }}};
}

std::string LettersPage::selectedCode() const {
    const auto row = unsettled_->selectedRow();
    if (!row) return {};
    const auto& rows = unsettled_->rows();
    // What helps stands under what it helps with.
    const auto& top = rows[rows[*row].parent.value_or(*row)];
    return top.leadsTo ? toUtf8(top.cells.front()) : std::string{};
}

void LettersPage::leaveOut() {
    const auto code = selectedCode();
    if (code.empty()) return;
    without_.push_back(code);
    make();
}

void LettersPage::whenMade(std::function<void()> what) {
    if (isUpToDate()) return what();
    waiting_ = std::move(what);
}

void LettersPage::write() {
    if (!made_) return;
    const auto letter = *made_;
    auto file = chooseFile(std::string{letters::wordFor(kind())} + ".odt");
    if (file.empty()) return;
    if (!letters::formatOf(file.extension().string())) file += ".odt";
    if (const auto done = app::writeLetter(letter.made.document, file); !done)
        return host().refuse(done.error());
    const auto name = file.string();
    host().wrote(letter.made.unsettled.empty()
                     ? base::message("The letter was written to {file}.", {{"file", name}})
                     : base::message("The draft was written to {file}; it is not fit to be sent yet.",
                                     {{"file", name}}),
                 file, !letter.made.unsettled.empty());
}

void LettersPage::send() {
    if (!made_) return;
    const auto letter = *made_;
    if (!letter.made.unsettled.empty()) {
        host().refuse(base::message("The letter is not fit to be sent. To be settled first: {count}.",
                                    {{"count", std::to_string(letter.made.unsettled.size())}}));
        return;
    }
    if (const auto roles = unsignedRoles(letter); !roles.empty()) {
        std::string list;
        for (const auto& each : roles) list += (list.empty() ? "" : ", ") + each;
        host().refuse(
            base::message("The letter is not recorded as sent, because these did not sign yet: {roles}.",
                          {{"roles", list}}));
        return;
    }
    auto file = chooseFile(std::string{letters::wordFor(kind())} + ".odt");
    if (file.empty()) return;
    if (!letters::formatOf(file.extension().string())) file += ".odt";
    auto bytes = app::letterBytes(letter.made.document, file);
    if (!bytes) return host().refuse(bytes.error());
    if (const auto done = app::writeLetter(letter.made.document, file); !done)
        return host().refuse(done.error());
    host().recordSent(letter.report, letter.made.document,
                      {kind(), host().today(), file.filename().string(), std::move(*bytes)});
}

void LettersPage::addWords() {
    if (!made_) return;
    const auto view = view_;
    const auto* known = draft();
    const auto headings = headingsIn(made_->made.document);
    const auto drafted = known ? *known : newDraft();
    const auto passages = passagesOf(view.portfolio(), drafted.id);
    PassageDialog dialog{this, headings, passages};
    if (dialog.ShowModal() != wxID_OK) return;
    const auto text = dialog.text();
    const bool isEmpty = base::trimmed(text).empty();
    const auto* before = passageUnder(passages, dialog.heading());
    if (!before && isEmpty) return;
    model::ChangeSet changes;
    changes.label = base::message("Own words in draft {code}", {{"code", drafted.code}});
    if (!known) changes.add(drafted);
    if (before && isEmpty) {
        changes.remove(*before);
    } else if (before) {
        auto after = *before;
        after.textNl = text;
        changes.change(*before, std::move(after));
    } else {
        model::DraftPassage made;
        made.id = view.portfolio().all<model::DraftPassage>().nextId();
        made.code = model::newCode(view.portfolio().table(model::RecordKind::draftPassage));
        made.draft = drafted.id;
        made.headingNl = dialog.heading();
        made.textNl = text;
        changes.add(std::move(made));
    }
    if (changes.empty()) return;
    if (!host().perform(std::move(changes)) || known) return;
    chooseDraft(drafted.code);
}

void LettersPage::sign(const base::Result<model::ChangeSet>& changes) {
    host().perform(changes);
}

void LettersPage::readBack() {
    const auto file = chooseEdited();
    if (file.empty()) return;
    const auto bytes = base::bytesIn(file);
    if (!bytes) {
        host().refuse(base::message("The letter {file} cannot be read.", {{"file", file.string()}}));
        return;
    }
    const auto found = letters::readLetter(*bytes);
    if (!found) return host().refuse(found.error());
    const auto revision = base::wholeNumber(found->revision).value_or(0);
    const auto madeFrom = revision > 0 && revision < view_.revision() ? host().viewOf(revision) : view_;
    if (!madeFrom) return host().refuse(madeFrom.error());
    const auto back = app::readBack(*madeFrom, view_, draftCode(), *bytes,
                                    [this](std::int64_t number) { return host().viewOf(number); });
    if (!back) return host().refuse(back.error());
    if (back->differences.empty()) {
        host().say(base::message("{file} says the same as the draft.", {{"file", file.filename().string()}}));
        return;
    }
    wxString list;
    for (const auto& each : back->differences) list += "• " + sentenceFor(each) + "\n";
    wxMessageDialog dialog{this, list, _("What the letter says otherwise"),
                           back->changes.empty() ? wxOK : wxYES_NO | wxYES_DEFAULT};
    if (!back->changes.empty()) dialog.SetYesNoLabels(_("Take the own words"), _("Leave the draft as it is"));
    if (dialog.ShowModal() == wxID_YES) host().perform(back->changes);
}

}  // namespace mijlpaal::gui
