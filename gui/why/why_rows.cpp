#include "gui/why/why_rows.h"

#include "gui/parts/text.h"
#include "scheduling/explanations/explain.h"
#include "scheduling/explanations/float_paths.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

using model::ActivityId;
using scheduling::Sentence;

namespace {

class WhyRows {
public:
    WhyRows(const model::Portfolio& portfolio, ActivityId about)
        : portfolio_{portfolio}, about_{about}, telling_{portfolio, language()} {}

    void addChain(const wxString& title, const std::vector<scheduling::Step>& steps) {
        if (steps.empty()) return;
        const auto heading = addHeading(title);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const auto& [first, others] = split(steps[i].sentences);
            if (!first) continue;
            const auto step = add(*first, heading, wxString::Format("%zu. ", i + 1));
            rows_[step].cells[0] = fromUtf8(telling_.moment(steps[i].date));
            for (const auto& other : others) add(other, step);
        }
    }

    void addSentences(const wxString& title, const std::vector<Sentence>& sentences) {
        if (sentences.empty()) return;
        const auto heading = addHeading(title);
        for (const auto& sentence : sentences) add(sentence, heading);
    }

    std::vector<TreeRow> rows() && { return std::move(rows_); }

private:
    static std::pair<const Sentence*, std::vector<Sentence>> split(const std::vector<Sentence>& sentences) {
        if (sentences.empty()) return {nullptr, {}};
        return {&sentences.front(), {sentences.begin() + 1, sentences.end()}};
    }

    std::size_t addHeading(const wxString& title) {
        rows_.push_back({{{}, {}, title}, std::nullopt, std::nullopt, true});
        return rows_.size() - 1;
    }

    std::size_t add(const Sentence& sentence, std::size_t parent, const wxString& number = {}) {
        const auto activity = leadsTo(sentence);
        const auto code = activity ? model::codeOf(portfolio_, *activity) : std::string{};
        rows_.push_back({{{}, fromUtf8(code), number + translated(sentence.message)}, parent, activity});
        return rows_.size() - 1;
    }

    std::optional<model::ObjectRef> leadsTo(const Sentence& sentence) const {
        const auto isActivity = [](model::ObjectRef ref) { return ref.kind == model::RecordKind::activity; };
        const auto last = std::find_if(sentence.about.rbegin(), sentence.about.rend(), isActivity);
        if (last == sentence.about.rend() || *last == refTo(about_)) return std::nullopt;
        return *last;
    }

    const model::Portfolio& portfolio_;
    ActivityId about_;
    scheduling::Telling telling_;
    std::vector<TreeRow> rows_;
};

wxString titleOf(const scheduling::FloatPath& path, std::size_t number, const scheduling::Telling& telling) {
    if (!path.joins) {
        return translated(base::message("Path {number}: the chain that sets the end.",
                                        {{"number", std::to_string(number)}}));
    }
    return translated(
        base::message("Path {number}: {room} of room before “{activity}”, {total} before the end.",
                      {{"number", std::to_string(number)},
                       {"room", telling.work(path.room, *path.joins)},
                       {"activity", telling.name(*path.joins)},
                       {"total", telling.work(path.roomToEnd, *path.joins)}}));
}

}  // namespace

std::vector<TreeRow> whyRows(const model::Portfolio& portfolio, const scheduling::Explanation& explanation) {
    WhyRows rows{portfolio, explanation.activity};
    rows.addChain(_("Why it starts then"), explanation.start);
    rows.addChain(_("Why it finishes then"), explanation.finish);
    rows.addSentences(_("What happens when it slips"), explanation.room.sentences);
    return std::move(rows).rows();
}

std::vector<TreeRow> pathRows(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                              ActivityId end) {
    constexpr std::size_t most = 10;
    const scheduling::Workings workings{portfolio, schedule};
    if (workings.nodeOf(end) == scheduling::none) return {};
    const scheduling::Telling telling{portfolio, language()};
    std::vector<TreeRow> rows;
    const auto paths = scheduling::floatPaths(workings, end, most);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto heading = rows.size();
        rows.push_back(
            {{{}, {}, titleOf(paths[i], i + 1, telling)}, std::nullopt, std::nullopt, true, i == 0});
        for (const auto each : paths[i].activities) {
            const auto& dates = *schedule.find(each);
            rows.push_back({{fromUtf8(telling.moment(dates.start)), fromUtf8(telling.moment(dates.finish)),
                             fromUtf8(telling.name(each))},
                            heading,
                            refTo(each)});
        }
    }
    return rows;
}

}  // namespace mijlpaal::gui
