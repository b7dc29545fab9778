#include "gui/parts/code_completion.h"

#include "base/text.h"
#include "gui/parts/text.h"

#include <wx/textcompleter.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

constexpr std::string_view dash = " – ";

bool isCode(const model::Portfolio& portfolio, std::span<const model::RecordKind> kinds,
            std::string_view text) {
    return std::any_of(kinds.begin(), kinds.end(), [&](model::RecordKind kind) {
        return portfolio.table(kind).numberOf(text).has_value();
    });
}

class Codes : public wxTextCompleterSimple {
public:
    Codes(std::span<const model::RecordKind> kinds, std::function<const model::Portfolio&()> portfolio)
        : kinds_{kinds}, portfolio_{std::move(portfolio)} {}

    void GetCompletions(const wxString& prefix, wxArrayString& found) override {
        constexpr std::size_t most = 40;
        const auto& portfolio = portfolio_();
        const auto typed = prefix.Lower();
        // Of a whole code there is nothing to complete, and Enter takes it.
        if (typed.empty() || isCode(portfolio, kinds_, toUtf8(prefix))) return;
        for (const auto kind : kinds_) {
            const auto& table = portfolio.table(kind);
            for (auto at = table.first(); at != table.last() && found.size() < most; ++at) {
                const auto code = fromUtf8(model::codeOf(kind, at->record.get()));
                const auto name = fromUtf8(
                    model::operationsOf(kind).name(at->record.get(), language() == model::Language::english));
                const auto between = fromUtf8(dash);
                if (code.Lower().StartsWith(typed)) {
                    found.push_back(name.empty() ? code : code + between + name);
                } else if (name.Lower().StartsWith(typed)) {
                    found.push_back(name + between + code);
                }
            }
        }
    }

private:
    std::span<const model::RecordKind> kinds_;
    std::function<const model::Portfolio&()> portfolio_;
};

}  // namespace

void completeCodes(wxTextEntry& field, std::span<const model::RecordKind> kinds,
                   std::function<const model::Portfolio&()> portfolio) {
    field.AutoComplete(new Codes{kinds, std::move(portfolio)});
}

std::string withoutName(const model::Portfolio& portfolio, std::span<const model::RecordKind> kinds,
                        std::string_view text) {
    const auto first = text.find(dash), last = text.rfind(dash);
    if (first == std::string_view::npos) return std::string{text};
    for (const auto part : {text.substr(0, first), text.substr(last + dash.size())}) {
        if (isCode(portfolio, kinds, base::trimmed(part))) return std::string{base::trimmed(part)};
    }
    return std::string{text};
}

}  // namespace mijlpaal::gui
