#include "gui/letters/letters_page.h"

#include "app/publication.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "letters/formats.h"
#include "model/code_book.h"
#include "model/plan_text.h"

#include <wx/filedlg.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>

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

std::optional<letters::House> houseAt(int line) {
    static constexpr std::array houses{letters::House::second, letters::House::first, letters::House::both};
    if (line < 1) return std::nullopt;
    return houses[static_cast<std::size_t>(line - 1)];
}

/// The letter with its footnotes behind it.
std::string readable(const letters::Document& document) {
    auto text = plainText(document) + "\n";
    for (std::size_t i = 0; i < document.notes.size(); ++i)
        text += "[" + std::to_string(i + 1) + "] " + document.notes[i] + "\n";
    return text;
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

LettersPage::LettersPage(wxWindow* parent, PageHost& host)
    : Page{parent, host}, made_{base::failure("No letter was made yet.")} {
    auto* grid = new wxFlexGridSizer{4, FromDIP(6), FromDIP(10)};
    grid->AddGrowableCol(1);
    grid->AddGrowableCol(3);
    const auto add = [&](wxWindow* control, const wxString& label) {
        grid->Add(new wxStaticText{this, wxID_ANY, label}, 0, wxALIGN_CENTRE_VERTICAL);
        setAccessibleName(*control, label);
        grid->Add(control, 0, wxEXPAND);
    };
    const auto choice = [this](const char* name, const wxArrayString& lines) {
        auto* made = new wxChoice{this,  wxID_ANY, wxDefaultPosition,  wxDefaultSize,
                                  lines, 0,        wxDefaultValidator, name};
        if (!lines.empty()) made->SetSelection(0);
        // The toolkit reckons with small texts.
        made->SetMinSize({FromDIP(60), GetCharHeight() + FromDIP(16)});
        made->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { make(); });
        return made;
    };
    // In the order in which they are read: the label before its control.
    kind_ = choice(kindName, kindTitles());
    date_ = new wxTextCtrl{this,
                           wxID_ANY,
                           fromUtf8(model::dayText(host.today(), language())),
                           wxDefaultPosition,
                           wxDefaultSize,
                           wxTE_PROCESS_ENTER,
                           wxDefaultValidator,
                           dateName};
    house_ = choice(houseName, houseTitles());
    answers_ = choice(answersName, {});
    add(kind_, _("Kind of letter"));
    add(date_, _("Date of the letter"));
    add(house_, _("To"));
    add(answers_, _("Answers"));
    date_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { make(); });
    date_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        if (date_->IsModified()) make();
    });

    status_ = new wxStaticText{
        this,      wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE,
        statusName};
    status_->SetMinSize({FromDIP(60), -1});
    auto* split = new wxSplitterWindow{
        this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE | wxSP_3D, splitName};
    split->SetMinimumPaneSize(FromDIP(80));
    split->SetSashGravity(0.35);
    unsettled_ = new RowTree{split,
                             unsettledName,
                             _("To be settled before the letter can be sent"),
                             {{_("Code"), FromDIP(70)}, {_("To be settled"), 0}},
                             1};
    unsettled_->selected = [this] { this->host().situationChanged(); };
    unsettled_->chosen = [this](const TreeRow& row) {
        if (row.leadsTo) this->host().goTo(*row.leadsTo);
    };
    preview_ = new wxTextCtrl{split,
                              wxID_ANY,
                              {},
                              wxDefaultPosition,
                              wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY,
                              wxDefaultValidator,
                              previewName};
    setAccessibleName(*preview_, _("How the letter reads"));
    split->SplitVertically(unsettled_, preview_);

    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(grid, 0, wxEXPAND | wxALL, FromDIP(6));
    auto* button = new wxButton{this,
                                wxID_ANY,
                                _("&Write the letter to a file…"),
                                wxDefaultPosition,
                                wxDefaultSize,
                                0,
                                wxDefaultValidator,
                                writeName};
    button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { write(); });
    auto* line = new wxBoxSizer{wxHORIZONTAL};
    line->Add(status_, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(10));
    line->Add(button);
    column->Add(line, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(6));
    column->Add(split, 1, wxEXPAND);
    SetSizer(column);
    chooseFile = [this](const std::string& name) -> std::filesystem::path {
        wxFileDialog dialog{
            this,
            _("Write the letter"),
            {},
            fromUtf8(name),
            "OpenDocument (*.odt)|*.odt|Word (*.docx)|*.docx|HTML (*.html)|*.html|Markdown (*.md)|*.md",
            wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
        if (dialog.ShowModal() != wxID_OK) return {};
        return toUtf8(dialog.GetPath());
    };
}

void LettersPage::show(const app::View& view) {
    // While someone types, what is in the file did not change.
    if (view.origin().isPreview) return;
    view_ = view;
    offerItems();
    make();
}

/// Requests, promises and questions that may be told, those that wait for an answer first.
void LettersPage::offerItems() {
    const auto chosen = codes_.empty()
                            ? std::string{}
                            : codes_[static_cast<std::size_t>(std::max(0, answers_->GetSelection()))];
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
    const auto at = std::find(codes_.begin(), codes_.end(), chosen);
    answers_->SetSelection(at == codes_.end() ? 0 : static_cast<int>(at - codes_.begin()));
}

letters::LetterKind LettersPage::kind() const {
    return letters::letterKinds[static_cast<std::size_t>(std::max(0, kind_->GetSelection()))].first;
}

void LettersPage::make() {
    const auto day = model::typedMomentFrom(toUtf8(date_->GetValue()));
    markText(*date_, day.has_value());
    if (!day) {
        work_.stop();
        present(tl::unexpected{day.error()});
        return;
    }
    app::PublishOptions options;
    options.reportDate = day->day;
    options.house = houseAt(house_->GetSelection());
    options.without = without_;
    options.answers = codes_[static_cast<std::size_t>(std::max(0, answers_->GetSelection()))];
    sayStatus(filled(_("A letter about “{name}” is being made…"),
                     {{"name", fromUtf8(view_.portfolio().settings().nameNl)}}));
    // With the chances that it tells it takes more than a moment.
    work_.start([this, view = view_, options, which = kind()](const SideWork::Desk& desk) {
        const auto report = app::publish(view, options);
        auto made = report ? app::makeLetter(*report, which)
                           : base::Result<app::MadeLetter>{tl::unexpected{report.error()}};
        desk.hand([this, made = std::move(made)] { present(made); });
    });
}

void LettersPage::present(const base::Result<app::MadeLetter>& made) {
    made_ = made;
    std::vector<TreeRow> rows;
    if (!made) {
        sayStatus(translated(made.error()));
        preview_->ChangeValue({});
    } else {
        const auto& unsettled = made->unsettled;
        for (const auto& each : unsettled) {
            const auto parent = rows.size();
            rows.push_back({{fromUtf8(each.code), translated(each.message)},
                            std::nullopt,
                            recordOf(view_.portfolio(), each.code)});
            rows.push_back({{{}, translated(each.help)}, parent, {}});
        }
        auto status = unsettled.empty()
                          ? _("The letter is fit to be sent.")
                          : filled(_("The letter is not fit to be sent. To be settled first: {count}."),
                                   {{"count", wxString::Format("%zu", unsettled.size())}});
        if (!without_.empty()) status += " " + filled(_("Left out: {codes}."), {{"codes", listOf(without_)}});
        sayStatus(status);
        preview_->ChangeValue(fromUtf8(readable(made->document)));
    }
    unsettled_->show(std::move(rows));
    host().situationChanged();
}

void LettersPage::sayStatus(const wxString& text) {
    status_->SetLabelText(text);
    status_->SetToolTip(text);
}

std::vector<Command> LettersPage::commands() {
    return {{.name = "letters.write",
             .text = _("&Write the letter to a file…"),
             .possible =
                 [this](const Situation& now) { return now.hasFile && made_.has_value() && isUpToDate(); },
             .run = [this] { write(); }},
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

void LettersPage::write() {
    if (!made_) return;
    const auto made = *made_;
    const auto word = std::find_if(letters::letterKinds.begin(), letters::letterKinds.end(),
                                   [this](const auto& each) { return each.first == kind(); });
    auto file = chooseFile(std::string{word->second} + ".odt");
    if (file.empty()) return;
    if (!letters::formatOf(file.extension().string())) file += ".odt";
    if (const auto done = app::writeLetter(made.document, file); !done) {
        host().refuse(done.error());
        return;
    }
    const auto name = file.string();
    host().say(made.unsettled.empty()
                   ? base::message("The letter was written to {file}.", {{"file", name}})
                   : base::message("The draft was written to {file}; it is not fit to be sent yet.",
                                   {{"file", name}}));
}

PageLayout LettersPage::layout() const {
    PageLayout layout;
    layout.setNumber(kindName, kind_->GetSelection());
    return layout;
}

void LettersPage::setLayout(const PageLayout& layout) {
    const auto line = layout.number(kindName);
    if (line && *line >= 0 && *line < kind_->GetCount()) kind_->SetSelection(static_cast<int>(*line));
}

}  // namespace mijlpaal::gui
