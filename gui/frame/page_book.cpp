#include "gui/frame/page_book.h"

#include <wx/sizer.h>

#include <algorithm>

namespace mijlpaal::gui {

PageBook::PageBook(wxWindow* parent, PageHost& host, std::vector<PageKind> kinds)
    : wxPanel{parent}, host_{host}, kinds_{std::move(kinds)}, pages_(kinds_.size()), shown_(kinds_.size()) {
    Hide();  // laid out first and shown then: GTK complains about widgets without room
    switcher_ = new PageSwitcher{this, kinds_};
    // A choice of one is none.
    switcher_->Show(kinds_.size() > 1);
    switcher_->chosen = [this](std::size_t place) { turnTo(place); };
    book_ = new wxSimplebook{this};
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(switcher_, 0, wxEXPAND);
    row->Add(book_, 1, wxEXPAND);
    SetSizer(row);
}

Page* PageBook::current() const {
    return pages_[at_];
}

void PageBook::show(const app::View& view) {
    view_ = view;
    auto* page = current();
    if (!page || shown_[at_].isSameAs(view)) return;
    shown_[at_] = view;
    page->show(view);
}

void PageBook::turnTo(std::string_view name) {
    const auto found =
        std::find_if(kinds_.begin(), kinds_.end(), [&](const PageKind& kind) { return kind.name == name; });
    turnTo(found == kinds_.end() ? 0 : static_cast<std::size_t>(found - kinds_.begin()));
}

void PageBook::turnBy(int pages) {
    const auto count = static_cast<int>(kinds_.size());
    turnTo(static_cast<std::size_t>((static_cast<int>(at_) + pages % count + count) % count));
}

bool PageBook::reveal(model::ObjectRef record) {
    const auto reveals = [&](std::size_t place) {
        if (!kinds_[place].shows.has(record.kind)) return false;
        if (place == at_) return current()->reveal(record);
        const auto before = at_;
        turnTo(place);
        if (current()->reveal(record)) return true;
        turnTo(before);
        return false;
    };
    if (reveals(at_)) return true;
    for (std::size_t place = 0; place < kinds_.size(); ++place) {
        if (place != at_ && reveals(place)) return true;
    }
    return false;
}

void PageBook::turnTo(std::size_t place) {
    if (place == at_ && pages_[at_]) return;
    if (auto* before = current()) before->stopTyping();
    at_ = place;
    switcher_->mark(place);
    auto*& page = pages_[place];
    const bool isNew = page == nullptr;
    if (isNew) {
        page = kinds_[place].make(book_, host_);
        book_->AddPage(page, kinds_[place].title);
    }
    show(view_);
    if (isNew && layoutOf) page->setLayout(layoutOf(kinds_[place]));
    book_->SetSelection(static_cast<std::size_t>(book_->FindPage(page)));
    if (turned) turned();
}

void PageBook::keepLayouts(const std::function<void(const PageKind&, const PageLayout&)>& keep) const {
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        if (pages_[i]) keep(kinds_[i], pages_[i]->layout());
    }
}

}  // namespace mijlpaal::gui
