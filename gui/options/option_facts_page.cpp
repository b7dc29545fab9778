#include "gui/options/option_facts_page.h"

#include "app/reach.h"
#include "gui/parts/text.h"
#include "model/number_text.h"
#include "scheduling/telling.h"
#include "sheet/options_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

using app::Deviation;
using app::Option;

constexpr int labelWidth = 190;

enum class Column : unsigned { label, text };

class Facts {
public:
    explicit Facts(const app::View& view)
        : view_{view}, telling_{view.portfolio(), language()}, translate_{language()} {}

    std::vector<TreeRow> of(const Deviation& deviation) && {
        aboutDeviation(deviation);
        heading(_("What can be done"));
        for (const auto& option : deviation.options)
            add(fromUtf8(day(option.ready)), app::wordsFor(option, deviation, view_, translate_));
        if (deviation.options.empty())
            add({}, translate_.text("No lever of the plan brings it nearer, and nothing takes its place."));
        return std::move(rows_);
    }

    std::vector<TreeRow> of(const Deviation& deviation, const Option& option) && {
        add(_("Enough"), option.mends ? toUtf8(_("yes")) : toUtf8(_("no")));
        add(_("Ready"), day(option.ready));
        add(_("Planned"), day(deviation.expected));
        add(_("Due"), day(deviation.due));
        add(_("Cost"), option.cost ? model::moneyText(*option.cost, language()) : toUtf8(_("a price nobody gave")));
        const auto scope = app::scopeOf(option, deviation, view_, translate_);
        add(_("Scope"), scope.empty() ? toUtf8(_("everything is done")) : scope);
        add(_("Decide by"), day(option.decideBy));
        heading(_("What it consists of"));
        for (const auto& lever : option.levers) take(lever);
        if (option.levers.empty())
            add({}, app::wordsFor(option, deviation, view_, translate_),
                option.fallback ? std::optional{refTo(*option.fallback)} : std::nullopt);
        aboutDeviation(deviation);
        return std::move(rows_);
    }

private:
    std::string day(const std::optional<model::Day>& each) const { return each ? telling_.day(*each) : "–"; }

    void heading(const wxString& text) {
        heading_ = rows_.size();
        rows_.push_back({{{}, text}, {}, {}, true});
    }

    void add(const wxString& label, const std::string& text, std::optional<model::ObjectRef> leadsTo = {}) {
        rows_.push_back({{label, fromUtf8(text)}, heading_, leadsTo});
    }

    void name(const wxString& label, model::ObjectRef ref) { add(label, telling_.name(ref), ref); }

    /// A lever with its price, and under it the record at which it is pulled.
    void take(const forecasting::Lever& lever) {
        const auto& portfolio = view_.portfolio();
        add(lever.cost.cents == 0 ? wxString{} : fromUtf8(model::moneyText(lever.cost, language())),
            translate_(app::wordsFor(portfolio, lever, language())));
        if (lever.on.kind != model::RecordKind::dependency) return name(_("at"), lever.on);
        const auto& link = portfolio.all<model::Dependency>().at({lever.on.number});
        name(_("at"), refTo(link.successor));
        name(_("before the end of"), refTo(link.predecessor));
    }

    void aboutDeviation(const Deviation& deviation) {
        heading(_("The deviation"));
        add(fromUtf8(translate_.text(app::wordsFor(deviation.kind))),
            translate_(app::sentenceFor(deviation, view_, language())), deviation.about);
        if (deviation.activity && refTo(*deviation.activity) != deviation.about)
            name(_("brought by"), refTo(*deviation.activity));
        if (deviation.part) name(_("Law part"), refTo(*deviation.part));
        if (deviation.need) name(_("What the law needs"), refTo(*deviation.need));
    }

    const app::View& view_;
    scheduling::Telling telling_;
    app::Translator translate_;
    std::vector<TreeRow> rows_;
    std::optional<std::size_t> heading_;
};

}  // namespace

OptionFactsPage::OptionFactsPage(wxWindow* parent, PageHost& host) : ActivityPage{parent, host} {
    makeControls(new RowTree{this,
                             listName,
                             _("The selected course of action"),
                             {{_("Fact"), labelWidth}, {_("What"), 0}},
                             static_cast<unsigned>(Column::text)});
}

void OptionFactsPage::show(const app::View& view, const Selection&) {
    const auto [deviation, option] = sheet::optionOfRow(view, row ? row() : 0);
    if (!deviation) {
        say(_("Select a course of action to see all of it."));
        list().show({});
        return;
    }
    const app::Translator translate{language()};
    say(fromUtf8(option ? app::wordsFor(*option, *deviation, view, translate)
                        : translate(app::sentenceFor(*deviation, view, language()))));
    list().show(option ? Facts{view}.of(*deviation, *option) : Facts{view}.of(*deviation));
}

DetailsKind optionFacts() {
    return {.name = "option",
            .title = _("Course of action"),
            .command = _("The whole &course of action"),
            .key = {},
            .possible = hasFile,
            .make = [](wxWindow* parent, PageHost& host) -> DetailsPage* {
                return new OptionFactsPage{parent, host};
            }};
}

}  // namespace mijlpaal::gui
