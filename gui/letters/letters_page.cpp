#include "gui/letters/letters_page.h"

#include "app/houses.h"
#include "app/publication.h"
#include "base/text.h"
#include "gui/letters/reading.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "letters/formats.h"
#include "model/code_book.h"
#include "model/new_code.h"
#include "model/plan_text.h"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace mijlpaal::gui {

namespace {

constexpr auto splitName = "split";

wxArrayString kindTitles() {
    wxArrayString titles;
    titles.Add(_("Letter to parliament"));
    titles.Add(_("Nota with the letter"));
    titles.Add(_("Notice of postponement"));
    titles.Add(_("Motions and promises"));
    titles.Add(_("Answers to questions"));
    titles.Add(_("Response to an advice"));
    titles.Add(_("Progress report"));
    titles.Add(_("Statement of completeness"));
    return titles;
}

wxArrayString houseTitles() {
    wxArrayString titles;
    titles.Add(_("As what it answers"));
    titles.Add(_("House of Representatives"));
    titles.Add(_("Senate"));
    titles.Add(_("Both Houses"));
    return titles;
}

constexpr std::array houses{letters::House::second, letters::House::first, letters::House::both};

std::optional<letters::House> houseAt(int line) {
    if (line < 1) return std::nullopt;
    return houses[static_cast<std::size_t>(line - 1)];
}

int lineOf(const std::optional<letters::House>& house) {
    return house ? 1 + static_cast<int>(std::ranges::find(houses, *house) - houses.begin()) : 0;
}

/// What is in a list of codes at the line that is chosen; empty for none.
std::string chosenOf(const wxChoice& choice, const std::vector<std::string>& codes) {
    const auto line = choice.GetSelection();
    return line < 0 || static_cast<std::size_t>(line) >= codes.size() ? std::string{}
                                                                      : codes[static_cast<std::size_t>(line)];
}

void select(wxChoice& choice, const std::vector<std::string>& codes, const std::string& code) {
    const auto at = std::find(codes.begin(), codes.end(), code);
    choice.SetSelection(at == codes.end() ? 0 : static_cast<int>(at - codes.begin()));
}

wxString listOf(const std::vector<std::string>& codes) {
    wxString list;
    for (const auto& code : codes) list += (list.empty() ? "" : ", ") + fromUtf8(code);
    return list;
}

std::optional<model::ObjectRef> recordOf(const model::Portfolio& portfolio, const std::string& code) {
    if (code.empty()) return std::nullopt;
    return model::CodeBook{portfolio}.find(code, model::allKinds);
}

}  // namespace

wxTextCtrl* LettersPage::field(const char* name, const wxString& value) {
    auto* made = new wxTextCtrl{
        this, wxID_ANY, value, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER, wxDefaultValidator,
        name};
    made->SetMinSize({FromDIP(60), -1});
    made->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { changed(); });
    made->Bind(wxEVT_KILL_FOCUS, [this, made](wxFocusEvent& event) {
        event.Skip();
        if (made->IsModified()) changed();
    });
    return made;
}

wxChoice* LettersPage::choice(const char* name, const wxArrayString& lines) {
    auto* made =
        new wxChoice{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, lines, 0, wxDefaultValidator, name};
    if (!lines.empty()) made->SetSelection(0);
    // The toolkit reckons with small texts.
    made->SetMinSize({FromDIP(60), GetCharHeight() + FromDIP(16)});
    made->Bind(wxEVT_CHOICE, [this, made](wxCommandEvent&) {
        if (made == draft_) {
            showDraft();
            make();
        } else {
            changed();
        }
    });
    return made;
}

LettersPage::LettersPage(wxWindow* parent, PageHost& host)
    : Page{parent, host}, made_{base::failure("No letter was made yet.")} {
    auto* grid = new wxFlexGridSizer{4, FromDIP(6), FromDIP(10)};
    grid->AddGrowableCol(1);
    grid->AddGrowableCol(3);
    const auto add = [&](wxWindow* control, const wxString& label) {
        grid->Add(new wxStaticText{this, wxID_ANY, label}, 0, wxALIGN_CENTRE_VERTICAL);
        // In the order in which they are read: the label before its control.
        control->MoveAfterInTabOrder(grid->GetItem(grid->GetItemCount() - 1)->GetWindow());
        setAccessibleName(*control, label);
        grid->Add(control, 0, wxEXPAND);
    };
    add(draft_ = choice(draftName, {}), _("Draft"));
    add(kind_ = choice(kindName, kindTitles()), _("Kind of letter"));
    add(date_ = field(dateName, fromUtf8(model::dayText(host.today(), language()))), _("Date of the letter"));
    add(answers_ = choice(answersName, {}), _("Answers"));
    add(house_ = choice(houseName, houseTitles()), _("To"));
    add(signatories_ = field(signatoriesName, {}), _("Signed by"));
    add(reference_ = field(referenceName, {}), _("Our reference"));
    add(yourReference_ = field(yourReferenceName, {}), _("Your reference"));
    add(revision_ = field(revisionName, {}), _("Revision"));
    revision_->SetHint(_("As it is now"));
    since_ = new wxComboBox{this,
                            wxID_ANY,
                            {},
                            wxDefaultPosition,
                            wxDefaultSize,
                            {},
                            wxCB_DROPDOWN | wxTE_PROCESS_ENTER,
                            wxDefaultValidator,
                            sinceName};
    since_->SetMinSize({FromDIP(60), -1});
    since_->SetToolTip(
        _("Since which letter or revision is told what changed: a letter from the list, or the number of a revision"));
    since_->SetHint(_("The last letter"));
    since_->Bind(wxEVT_COMBOBOX, [this](wxCommandEvent&) { make(); });
    since_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { make(); });
    since_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        if (since() != sinceInSight_) make();
    });
    add(since_, _("Changes since"));
    signatories_->SetHint(_("As the template says; several divided by ;"));

    status_ = new wxStaticText{
        this,      wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE,
        statusName};
    status_->SetMinSize({FromDIP(60), -1});
    auto* split = new wxSplitterWindow{
        this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE | wxSP_3D, splitName};
    split->SetMinimumPaneSize(FromDIP(80));
    split->SetSashGravity(0.35);
    auto* points = new wxPanel{split};
    unsettled_ = new RowTree{points,
                             unsettledName,
                             _("To be settled before the letter can be sent"),
                             {{_("Code"), FromDIP(70)}, {_("To be settled"), 0}},
                             1};
    unsettled_->selected = [this] {
        showPoint();
        this->host().situationChanged();
    };
    unsettled_->chosen = [this](const TreeRow& row) {
        if (row.leadsTo) this->host().goTo(*row.leadsTo);
    };
    point_ = new wxTextCtrl{points,
                            wxID_ANY,
                            {},
                            wxDefaultPosition,
                            {-1, 5 * GetCharHeight()},
                            wxTE_MULTILINE | wxTE_READONLY,
                            wxDefaultValidator,
                            pointName};
    setAccessibleName(*point_, _("The point that is selected"));
    auto* pointsColumn = new wxBoxSizer{wxVERTICAL};
    pointsColumn->Add(unsettled_, 1, wxEXPAND);
    pointsColumn->Add(point_, 0, wxEXPAND | wxTOP, FromDIP(4));
    points->SetSizer(pointsColumn);
    reading_ = new wxNotebook{split, wxID_ANY, wxDefaultPosition, wxDefaultSize, 0, readingName};
    drawn_ = new wxHtmlWindow{reading_, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxHW_SCROLLBAR_AUTO, drawnName};
    drawn_->SetStandardFonts(GetFont().GetPointSize());
    // Only the notes of the letter itself are led to.
    drawn_->Bind(wxEVT_HTML_LINK_CLICKED, [](wxHtmlLinkEvent& event) {
        if (event.GetLinkInfo().GetHref().StartsWith("#")) event.Skip();
    });
    setAccessibleName(*drawn_, _("How the letter looks; as text on the next tab"));
    preview_ = new wxTextCtrl{reading_,
                              wxID_ANY,
                              {},
                              wxDefaultPosition,
                              wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY,
                              wxDefaultValidator,
                              previewName};
    setAccessibleName(*preview_, _("How the letter reads"));
    reading_->AddPage(drawn_, _("As a document"));
    reading_->AddPage(preview_, _("As text"));
    split->SplitVertically(points, reading_);

    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(grid, 0, wxEXPAND | wxALL, FromDIP(6));
    auto* line = new wxBoxSizer{wxHORIZONTAL};
    line->Add(status_, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(10));
    const auto button = [&](const char* name, const wxString& label, void (LettersPage::*press)()) {
        auto* made = new wxButton{this, wxID_ANY,           label, wxDefaultPosition, wxDefaultSize,
                                  0,    wxDefaultValidator, name};
        made->Bind(wxEVT_BUTTON, [this, press](wxCommandEvent&) { (this->*press)(); });
        line->Add(made, 0, wxLEFT, FromDIP(6));
    };
    button(wordsName, _("Own wor&ds…"), &LettersPage::addWords);
    button(writeName, _("&Write the letter to a file…"), &LettersPage::write);
    column->Add(line, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(6));
    column->Add(split, 1, wxEXPAND);
    SetSizer(column);
    chooseFile = [this](const std::string& name) -> std::filesystem::path {
        wxFileDialog dialog{this,
                            _("Write the letter"),
                            {},
                            fromUtf8(name),
                            "OpenDocument (*.odt)|*.odt|Word (*.docx)|*.docx|PDF (*.pdf)|*.pdf|HTML "
                            "(*.html)|*.html|Markdown (*.md)|*.md",
                            wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
        if (dialog.ShowModal() != wxID_OK) return {};
        return toUtf8(dialog.GetPath());
    };
    const auto choose = [this](const wxString& title, const wxString& files) {
        return [this, title, files]() -> std::filesystem::path {
            wxFileDialog dialog{this, title, {}, {}, files, wxFD_OPEN | wxFD_FILE_MUST_EXIST};
            return dialog.ShowModal() == wxID_OK ? toUtf8(dialog.GetPath()) : std::string{};
        };
    };
    chooseQuestions = choose(_("Questions and answers"), _("Texts") + " (*.txt;*.md)|*.txt;*.md");
    chooseEdited =
        choose(_("Letter from a word processor"), "OpenDocument, Word (*.odt;*.docx)|*.odt;*.docx");
    chooseTemplates = [this]() -> std::filesystem::path {
        wxDirDialog dialog{this, _("Folder with templates of your own"), fromUtf8(templates_.string())};
        return dialog.ShowModal() == wxID_OK ? toUtf8(dialog.GetPath()) : std::string{};
    };
}

bool LettersPage::isTyping() const {
    for (const auto* each : {date_, reference_, yourReference_, signatories_, revision_}) {
        if (each->HasFocus()) return true;
    }
    const auto* focused = FindFocus();
    return focused && (focused == since_ || focused->GetParent() == since_);
}

void LettersPage::show(const app::View& view) {
    // While someone types, what is in the file did not change.
    if (view.origin().isPreview) return;
    view_ = view;
    offerItems();
    offerDrafts();
    offerLetters();
    make();
}

/// Letters that were made from a revision of this file, the last one first.
void LettersPage::offerLetters() {
    wxArrayString lines;
    for (const auto& each : view_.portfolio().all<model::SentLetter>()) {
        if (each.revision < 1) continue;
        const auto title = kindTitles()[static_cast<std::size_t>(each.kind)];
        lines.Insert(fromUtf8(each.code) + "  " + title + ", " + fromUtf8(model::dayText(each.letterDate, language())), 0);
    }
    if (lines == since_->GetStrings()) return;
    const auto typed = since_->GetValue();
    since_->Set(lines);
    since_->SetValue(typed);
}

std::string LettersPage::since() const {
    const auto typed = toUtf8(since_->GetValue());
    const auto words = base::trimmed(typed);
    // A line of the list begins with the code.
    return std::string{words.substr(0, words.find(' '))};
}

void LettersPage::offerDrafts() {
    const auto chosen = draftCode();
    wxArrayString lines;
    lines.Add(_("None"));
    draftCodes_ = {{}};
    for (const auto& each : view_.portfolio().all<model::LetterDraft>()) {
        const auto day = fromUtf8(model::dayText(each.letterDate, language()));
        lines.Add(fromUtf8(each.code) + "  " + kindTitles()[static_cast<std::size_t>(each.kind)] + ", " +
                  day);
        draftCodes_.push_back(each.code);
    }
    draft_->Set(lines);
    select(*draft_, draftCodes_, chosen);
    if (draft()) showDraft();
}

/// Requests, promises and questions that may be told, those that wait for an answer first.
void LettersPage::offerItems() {
    const auto chosen = item();
    const app::Publication policy{view_.portfolio()};
    std::vector<const model::ParliamentaryItem*> items;
    for (const auto& each : view_.portfolio().all<model::ParliamentaryItem>()) {
        if (policy.statementFor(refTo(each.id))) items.push_back(&each);
    }
    std::stable_sort(items.begin(), items.end(), [](const auto* one, const auto* other) {
        return !one->answeredDate && other->answeredDate;
    });
    wxArrayString lines;
    lines.Add(_("The promise that the next letter settles"));
    codes_ = {{}};
    for (const auto* each : items) {
        lines.Add(fromUtf8(each->code + "  " + each->subjectNl).Left(80));
        codes_.push_back(each->code);
    }
    answers_->Set(lines);
    select(*answers_, codes_, chosen);
}

letters::LetterKind LettersPage::kind() const {
    return letters::letterKinds[static_cast<std::size_t>(std::max(0, kind_->GetSelection()))].first;
}

std::string LettersPage::item() const {
    return chosenOf(*answers_, codes_);
}

std::string LettersPage::draftCode() const {
    return chosenOf(*draft_, draftCodes_);
}

const model::LetterDraft* LettersPage::draft() const {
    const auto code = draftCode();
    return code.empty() ? nullptr : view_.portfolio().all<model::LetterDraft>().findByCode(code);
}

void LettersPage::showDraft() {
    const auto* from = draft();
    if (!from) return;
    kind_->SetSelection(static_cast<int>(from->kind));
    date_->ChangeValue(fromUtf8(model::dayText(from->letterDate, language())));
    house_->SetSelection(from->house.empty() ? 0 : lineOf(app::houseFrom(from->house)));
    select(*answers_, codes_,
           from->answers ? model::codeOf(view_.portfolio(), refTo(*from->answers)) : std::string{});
    reference_->ChangeValue(fromUtf8(from->ownReference));
    yourReference_->ChangeValue(fromUtf8(from->yourReference));
    signatories_->ChangeValue(fromUtf8(from->signatories));
}

model::LetterDraft LettersPage::typedInto(model::LetterDraft typed) const {
    typed.kind = app::kindInFile(kind());
    if (const auto day = model::typedMomentFrom(toUtf8(date_->GetValue()))) typed.letterDate = day->day;
    const auto house = houseAt(house_->GetSelection());
    typed.house = house ? std::string{app::wordFor(*house)} : std::string{};
    typed.answers = model::CodeBook{view_.portfolio()}.find<model::ParliamentaryItem>(item());
    typed.ownReference = toUtf8(reference_->GetValue());
    typed.yourReference = toUtf8(yourReference_->GetValue());
    typed.signatories = toUtf8(signatories_->GetValue());
    return typed;
}

model::LetterDraft LettersPage::newDraft() const {
    const auto& drafts = view_.portfolio().all<model::LetterDraft>();
    model::LetterDraft made;
    made.id = drafts.nextId();
    made.code = model::newCode(view_.portfolio().table(model::RecordKind::letterDraft));
    return typedInto(std::move(made));
}

void LettersPage::chooseDraft(const std::string& code) {
    select(*draft_, draftCodes_, code);
    make();
}

void LettersPage::changed() {
    for (auto* each : {date_, reference_, yourReference_, signatories_, revision_}) each->SetModified(false);
    const auto* before = draft();
    const bool isDay = model::typedMomentFrom(toUtf8(date_->GetValue())).has_value();
    if (!before || !isDay) return make();
    model::ChangeSet changes;
    changes.label = base::message("Change draft {code}", {{"code", before->code}});
    changes.change(*before, typedInto(*before));
    // What was written is shown again, and the letter with it.
    if (!changes.empty()) host().perform(std::move(changes));
}

base::Result<app::PublishOptions> LettersPage::options() const {
    const auto day = model::typedMomentFrom(toUtf8(date_->GetValue()));
    if (!day) return tl::unexpected{day.error()};
    app::PublishOptions options;
    options.reportDate = day->day;
    options.house = houseAt(house_->GetSelection());
    options.without = without_;
    options.answers = item();
    options.isToQuestions = letters::isToQuestions(kind());
    options.ownReference = toUtf8(reference_->GetValue());
    options.yourReference = toUtf8(yourReference_->GetValue());
    options.since = since();
    const auto signatories = toUtf8(signatories_->GetValue());
    for (const auto each : base::listed(signatories)) options.signatories.emplace_back(each);
    return options;
}

base::Result<app::View> LettersPage::asked() const {
    const auto typed = toUtf8(revision_->GetValue());
    if (base::trimmed(typed).empty()) return view_;
    const auto number = base::wholeNumber(base::trimmed(typed));
    if (!number) return base::failure("“{text}” is no number of a revision.", {{"text", typed}});
    return host().viewOf(*number);
}

void LettersPage::make() {
    auto options = this->options();
    const auto from = asked();
    sinceInSight_ = since();
    markText(*date_, options.has_value());
    markText(*revision_, from.has_value());
    if (!options || !from) {
        work_.stop();
        present(tl::unexpected{!options ? options.error() : from.error()});
        return;
    }
    sayStatus(filled(_("A letter about “{name}” is being made…"),
                     {{"name", fromUtf8(view_.portfolio().settings().nameNl)}}));
    std::vector<letters::Passage> passages;
    if (const auto draft = app::draftLetter(view_, draftCode())) passages = draft->passages;
    // Read here: the file is not read beside.
    std::map<std::int64_t, base::Result<app::View>> earlier;
    for (const auto revision : app::comparedRevisions(*from, *options)) earlier.emplace(revision, host().viewOf(revision));
    options->viewOf = [earlier](std::int64_t revision) -> base::Result<app::View> {
        const auto found = earlier.find(revision);
        if (found == earlier.end()) return base::failure("Revision {revision} was not read.", {{"revision", std::to_string(revision)}});
        return found->second;
    };
    // With the chances that it tells it takes more than a moment.
    work_.start([this, view = *from, options = *options, which = kind(), passages, questions = questions_,
                 templates = templates_](const SideWork::Desk& desk) {
        const auto letter = [&]() -> base::Result<Letter> {
            auto report = app::publish(view, options);
            if (!report) return tl::unexpected{report.error()};
            report->passages = passages;
            report->questions = questions;
            std::optional<std::filesystem::path> own;
            if (!templates.empty()) {
                auto found = app::templateIn(templates, which);
                if (!found) return tl::unexpected{found.error()};
                own = std::move(*found);
            }
            auto made = app::makeLetter(*report, which, own);
            if (!made) return tl::unexpected{made.error()};
            return Letter{std::move(*report), std::move(*made)};
        };
        desk.hand([this, made = letter()] { present(made); });
    });
}

wxString LettersPage::statusOf(const Letter& letter) const {
    const auto& unsettled = letter.made.unsettled;
    auto status = unsettled.empty()
                      ? _("The letter is fit to be sent.")
                      : filled(_("The letter is not fit to be sent. To be settled first: {count}."),
                               {{"count", wxString::Format("%zu", unsettled.size())}});
    if (const auto roles = unsignedRoles(letter); !roles.empty())
        status += " " + filled(_("Not signed yet by: {roles}."), {{"roles", listOf(roles)}});
    if (!without_.empty()) status += " " + filled(_("Left out: {codes}."), {{"codes", listOf(without_)}});
    if (!questions_.empty())
        status +=
            " " + filled(_("Questions: {count}."), {{"count", wxString::Format("%zu", questions_.size())}});
    if (!templates_.empty())
        status +=
            " " + filled(_("Templates: {folder}."), {{"folder", fromUtf8(templates_.filename().string())}});
    return status;
}

std::vector<std::string> LettersPage::unsignedRoles(const Letter& letter) const {
    std::vector<std::string> roles;
    if (const auto asked = app::draftLetter(view_, draftCode())) roles = asked->unsignedRoles;
    for (auto& role : app::awaitedSignatures(view_.portfolio(), letter.report)) {
        if (std::ranges::find(roles, role) == roles.end()) roles.push_back(std::move(role));
    }
    return roles;
}

/// All of the point in the selected row, which the list may cut off, and what would help.
void LettersPage::showPoint() {
    const auto row = unsettled_->selectedRow();
    wxString text;
    if (row) {
        const auto& rows = unsettled_->rows();
        const auto top = rows[*row].parent.value_or(*row);
        text = rows[top].cells.back();
        if (top + 1 < rows.size() && rows[top + 1].parent == top) text += "\n" + rows[top + 1].cells.back();
    }
    point_->ChangeValue(text);
}

void LettersPage::present(const base::Result<Letter>& made) {
    made_ = made;
    std::vector<TreeRow> rows;
    if (!made) {
        sayStatus(translated(made.error()));
        preview_->ChangeValue({});
        drawn_->SetPage({});
    } else {
        for (const auto& each : made->made.unsettled) {
            const auto parent = rows.size();
            rows.push_back({{fromUtf8(each.code), translated(each.message)},
                            std::nullopt,
                            recordOf(view_.portfolio(), each.code)});
            rows.push_back({{{}, translated(each.help)}, parent, {}});
        }
        sayStatus(statusOf(*made));
        preview_->ChangeValue(fromUtf8(readingText(made->made.document)));
        drawn_->SetPage(fromUtf8(readingHtml(made->made.document)));
    }
    unsettled_->show(std::move(rows));
    showPoint();
    host().situationChanged();
    // The answer to what was asked while it was made; not before this has come to its end.
    if (auto next = std::exchange(waiting_, {})) CallAfter(std::move(next));
}

void LettersPage::sayStatus(const wxString& text) {
    status_->SetLabelText(text);
    status_->SetToolTip(text);
}

PageLayout LettersPage::layout() const {
    PageLayout layout;
    layout.setNumber(kindName, kind_->GetSelection());
    layout.set("templates", templates_.string());
    layout.setNumber(readingName, reading_->GetSelection());
    return layout;
}

void LettersPage::setLayout(const PageLayout& layout) {
    const auto line = layout.number(kindName);
    if (line && *line >= 0 && *line < kind_->GetCount()) kind_->SetSelection(static_cast<int>(*line));
    templates_ = layout.text("templates").value_or(std::string{});
    if (const auto tab = layout.number(readingName); tab && *tab >= 0 && *tab < 2)
        reading_->SetSelection(static_cast<std::size_t>(*tab));
}

}  // namespace mijlpaal::gui
