#include "gui/parts/findings_look.h"

#include "app/money_checks.h"
#include "gui/frame/background.h"

#include <wx/app.h>

#include <utility>

namespace mijlpaal::gui {

FindingsLook::~FindingsLook() {
    if (thread_.joinable()) letRunOut(std::move(thread_));
}

void FindingsLook::lookAt(const app::View& view) {
    if (view.isSameAs(wanted_)) return;
    wanted_ = view;
    if (!isLooking_) start();
}

void FindingsLook::start() {
    isLooking_ = true;
    thread_ = std::thread{[this, view = wanted_, life = std::weak_ptr{life_}] {
        view.findings();
        app::moneyChecksOf(view);
        wxTheApp->CallAfter([this, view, life] {
            if (!life.expired()) finish(view);
        });
    }};
}

void FindingsLook::finish(const app::View& view) {
    thread_.join();
    isLooking_ = false;
    hasLooked_ = true;
    seen_ = view;
    if (!wanted_.isSameAs(view)) start();
    if (done) done();
}

}  // namespace mijlpaal::gui
