#include "app/edits/record_names.h"

#include "app/edits/near_names.h"
#include "app/edits/typed_forms.h"
#include "base/text.h"
#include "model/record_names.h"

#include <algorithm>
#include <map>
#include <vector>

namespace mijlpaal::app {

using model::ObjectRef;
using model::Portfolio;
using model::RecordKind;

namespace {

/// A day is written in many ways, and stands behind the slash where there is one.
std::string withIsoDay(std::string_view typed) {
    const auto slash = typed.rfind('/');
    const auto from = slash == std::string_view::npos ? 0 : slash + 1;
    const auto day = typedDayFrom(typed.substr(from));
    return day ? std::string{typed.substr(0, from)} + model::isoText(*day) : std::string{typed};
}

}  // namespace

model::Fit<ObjectRef> findRecord(const Portfolio& portfolio, RecordKind kind, std::string_view typed) {
    auto text = std::string{base::trimmed(typed)};
    const auto& table = portfolio.table(kind);
    if (const auto number = table.numberOf(text); number && table.countOf(text) == 1)
        return ObjectRef{kind, *number};
    if (const bool hasDay = kind == RecordKind::holiday || kind == RecordKind::workWeek; hasDay)
        text = withIsoDay(text);
    const auto wanted = base::lowered(text);

    std::vector<std::string> names;
    std::vector<ObjectRef> exact, loose;
    std::map<std::string, int> seen;
    for (auto at = table.first(); at != table.last(); ++at) {
        auto name = model::plainName(portfolio, kind, at->record.get());
        const auto which = ++seen[name];
        const auto isFirst = which == 1;
        const auto low = base::lowered(name);
        if (!isFirst) name += "#" + std::to_string(which);
        const ObjectRef ref{kind, at->number};
        if (base::lowered(name) == wanted || (isFirst && low + "#1" == wanted)) exact.push_back(ref);
        if (base::lowered(codeOf(kind, at->record.get())) == wanted) loose.push_back(ref);
        names.push_back(std::move(name));
    }
    const bool isCoded = model::operationsOf(kind).code(model::operationsOf(kind).make().get()) != nullptr;
    // In a damaged file a code may be given twice; then the number says which.
    if (exact.size() == 1 && (!isCoded || loose.size() < 2)) return exact.front();
    if (exact.empty() && loose.size() == 1) return loose.front();
    const auto kindWords = std::string{wordsFor(kind)};
    if (exact.empty() && loose.empty()) {
        return tl::unexpected{
            model::Misfit{base::message("There is no {kind} “{text}”.",
                                        {{"kind", kindWords}, {"text", std::string{typed}}}),
                          codeHelp(text, names, nameOf(kind))}};
    }
    std::string meant;
    for (const auto& ref : isCoded || exact.empty() ? loose : exact) {
        if (!meant.empty()) meant += ", ";
        const auto name = model::recordName(portfolio, ref);
        meant += name.find('#') == std::string::npos ? name + "#1" : name;
    }
    return tl::unexpected{model::Misfit{base::message("There is more than one {kind} “{text}”.",
                                                      {{"kind", kindWords}, {"text", std::string{typed}}}),
                                        base::message("Say which: {names}.", {{"names", meant}})}};
}

}  // namespace mijlpaal::app
