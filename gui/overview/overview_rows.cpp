#include "gui/overview/overview_rows.h"

#include "app/held_rooms.h"
#include "app/local_moment.h"
#include "app/money_checks.h"
#include "app/provenance.h"
#include "app/standing.h"
#include "gui/parts/text.h"
#include "model/moment_text.h"
#include "scheduling/telling.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

constexpr std::size_t most = 25;

wxString number(std::size_t value) {
    return wxString::Format("%zu", value);
}

wxString dayOf(model::Day day) {
    return fromUtf8(model::dayText(day, language()));
}

/// When an entry of the journal was written, on the clock of the user.
wxString momentOf(const storage::JournalEntry& entry) {
    const auto moment = app::localMoment(entry.at);
    return fromUtf8(moment ? model::momentText(*moment, language()) : entry.at);
}

class Rows {
public:
    explicit Rows(const app::View& view)
        : view_{view}, telling_{view.portfolio(), language()}, standing_{app::standingOf(view)} {}

    OverviewRows standing(model::Day today, const std::optional<storage::JournalEntry>& last,
                          const base::Findings* findings) {
        const auto& settings = view_.portfolio().settings();
        add(_("Status date"),
            dayOf(settings.statusDate) + ". " + translated(app::ageOfStatus(settings.statusDate, today)));
        addRevision(last);
        add(_("Activities"),
            filled(_("{tasks} tasks and {milestones} milestones: {finished} finished, {underway} under way."),
                   {{"tasks", number(standing_.tasks)},
                    {"milestones", number(standing_.milestones)},
                    {"finished", number(standing_.finished)},
                    {"underway", number(standing_.underWay)}}));
        if (const auto& why = view_.unscheduled()) {
            add(_("Dates"), translated(*why));
        } else {
            addActivities(_("Critical"), standing_.critical);
            addActivities(_("With negative float"), standing_.late);
            add(_("The plan runs to"), fromUtf8(telling_.end(view_.schedule().projectFinish)));
        }
        addLaw();
        if (standing_.promised > 0) {
            add(_("Promises"), filled(_("{made}; {moved} planned for another date than promised."),
                                      {{"made", number(standing_.promised)},
                                       {"moved", number(standing_.moved)}}));
        }
        addFindings(findings);
        if (findings) addMoneyWarnings();
        if (app::isPartlyIllustrative(view_.portfolio()))
            add(_("Origin"), _("This portfolio holds illustrative data: it is partly made up."));
        return std::move(rows_);
    }

    OverviewRows awaited() {
        for (const auto& each : standing_.awaited) {
            const auto& dates = *view_.schedule().find(each.activity);
            rows_.add({fromUtf8(telling_.name(each.activity)), fromUtf8(telling_.end(dates.finish)),
                       promised(each), variance(each), fromUtf8(telling_.room(app::heldRoomsOf(view_).find(each.activity), each.activity)),
                       fromUtf8(app::heldTo(view_, each.activity, telling_, app::Translator{language()})),
                       each.isRequiredByLaw && each.promise ? _("the law and a promise")
                       : each.isRequiredByLaw               ? _("the law")
                                                            : _("a promise")},
                      refTo(each.activity));
        }
        return std::move(rows_);
    }

private:
    void add(const wxString& what, const wxString& text) { rows_.add({what, text}); }

    void addRevision(const std::optional<storage::JournalEntry>& last) {
        const auto revision = number(static_cast<std::size_t>(view_.revision()));
        add(_("Revision"), last ? filled(_("{number}, written by {author} on {moment}."),
                                         {{"number", revision},
                                          {"author", fromUtf8(last->author)},
                                          {"moment", momentOf(*last)}})
                                : revision);
    }

    void addActivities(const wxString& what, const std::vector<model::ActivityId>& ids) {
        add(what, number(ids.size()));
        const auto parent = rows_.rows.size() - 1;
        rows_.rows[parent].startsOpen = false;
        for (std::size_t i = 0; i < std::min(ids.size(), most); ++i) {
            const auto& dates = *view_.schedule().find(ids[i]);
            rows_.add({fromUtf8(telling_.name(ids[i])),
                       filled(_("{start} to {finish}, total float {float}"),
                              {{"start", fromUtf8(telling_.moment(dates.start))},
                               {"finish", fromUtf8(telling_.end(dates.finish))},
                               {"float", fromUtf8(telling_.work(dates.totalFloat, ids[i]))}})},
                      refTo(ids[i]), parent);
        }
        if (ids.size() > most)
            rows_.add({filled(_("and {count} more"), {{"count", number(ids.size() - most)}}), {}}, std::nullopt,
                      parent);
    }

    void addLaw() {
        const auto law = app::lawDateOf(view_.portfolio(), language() == model::Language::english);
        if (law && law->day)
            add(fromUtf8(law->name), fromUtf8(model::dayText(*law->day, law->precision, language())));
        if (standing_.lawDeadlines > 0) add(_("Legal deadlines"), translated(app::lawDeadlinesText(standing_)));
    }

    void addFindings(const base::Findings* findings) {
        const auto what = _("Not right in the file");
        if (!findings) return add(what, _("being looked at…"));
        add(what, findings->empty() ? _("nothing") : number(findings->size()));
        const auto parent = rows_.rows.size() - 1;
        for (std::size_t i = 0; i < std::min(findings->size(), most); ++i) {
            const auto& each = (*findings)[i];
            rows_.add({translated(each.message), translated(each.help)}, std::nullopt, parent);
        }
    }

    void addMoneyWarnings() {
        const auto warnings = app::moneyWarnings(app::moneyChecksOf(view_), view_.portfolio(), app::Translator{language()});
        if (warnings.empty()) return;
        add(_("To look at in the ledger"), number(warnings.size()));
        const auto parent = rows_.rows.size() - 1;
        for (std::size_t i = 0; i < std::min(warnings.size(), most); ++i) {
            const auto& each = warnings[i];
            rows_.add({translated(each.message), translated(each.help)},
                      model::ObjectRef{static_cast<model::RecordKind>(each.about->kind), each.about->number}, parent);
        }
    }

    wxString promised(const scheduling::AwaitedMilestone& milestone) const {
        if (!milestone.promise) return L"–";
        return fromUtf8(model::dayText(milestone.promise->day, milestone.promise->precision, language()));
    }

    /// Between days; a promise of a month or a quarter is kept by any day in it.
    wxString variance(const scheduling::AwaitedMilestone& milestone) const {
        if (!milestone.promise) return L"–";
        if (!app::isMoved(milestone, view_.schedule())) return _("as promised");
        const auto days =
            (view_.schedule().find(milestone.activity)->finish.day() - milestone.promise->day).count();
        if (milestone.promise->precision != model::DatePrecision::day) return days > 0 ? _("later") : _("earlier");
        return filled(days > 0 ? _("{days} days later") : _("{days} days earlier"),
                      {{"days", number(static_cast<std::size_t>(std::abs(days)))}});
    }

    const app::View& view_;
    scheduling::Telling telling_;
    const app::Standing& standing_;
    OverviewRows rows_;
};

}  // namespace

void OverviewRows::add(std::vector<wxString> cells, std::optional<model::ObjectRef> to,
                       std::optional<std::size_t> parent) {
    TreeRow row;
    row.cells = std::move(cells);
    row.parent = parent;
    rows.push_back(std::move(row));
    leadsTo.push_back(to);
}

OverviewRows standingRows(const app::View& view, model::Day today,
                          const std::optional<storage::JournalEntry>& last, const base::Findings* findings) {
    return Rows{view}.standing(today, last, findings);
}

OverviewRows awaitedRows(const app::View& view) {
    return Rows{view}.awaited();
}

std::vector<TreeRow> changeRows(const std::vector<storage::JournalEntry>& entries) {
    OverviewRows rows;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto label = translated(entry->label);
        rows.add({entry->undoes ? filled(_("Taken back: {step}"), {{"step", label}}) : label, momentOf(*entry),
                  fromUtf8(entry->author), number(static_cast<std::size_t>(entry->revision))});
    }
    return std::move(rows.rows);
}

}  // namespace mijlpaal::gui
