#include "base/text.h"
#include "model/rebaselining_reasons.h"
#include "model/rules/faults.h"

#include <algorithm>

namespace mijlpaal::model {

namespace {

template <class List>
bool contains(const List& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

void checkDraft(const LetterDraft& draft, Faults& faults) {
    if (draft.version < 1)
        faults.add(draft, "The version of draft {code} is below 1.", "Count versions from 1.");
    const auto asked = base::listed(draft.mustSign);
    for (const auto role : base::listed(draft.signedBy)) {
        if (contains(asked, role)) continue;
        faults.add(draft, "Draft {code} is signed by “{role}”, who is not asked to sign it.",
                   "Name the role among those that must sign.", {{"role", std::string{role}}});
    }
}

void checkSentLetter(const SentLetter& letter, Faults& faults) {
    if (letter.revision < 0 || letter.size < 0)
        faults.add(letter, "The revision or the size of letter {code} is below nothing.", "Give 0 or more.");
}

void checkQuotedFigure(const QuotedFigure& figure, Faults& faults) {
    if (figure.shownNl.empty() && figure.sentenceNl.empty())
        faults.add(figure, "Quoted figure {code} does not say what was told.",
                   "Give the words that were shown, or the sentence.");
    if (!figure.letter && !figure.item)
        faults.add(figure, "Quoted figure {code} does not say which letter told it.",
                   "Name the letter that was sent, or the item of parliament.");
}

void checkAcceptedName(const AcceptedName& name, Faults& faults) {
    if (base::trimmed(name.nameText).empty())
        faults.add(name, "Accepted name {code} names nobody.", "Give the name as it stands in the text.");
    if (base::trimmed(name.reasonNl).empty())
        faults.add(name, "Nobody says why the name in {code} may be published.",
                   "Give the reason, or remove the name from the text.");
}

void checkRebaselining(const Rebaselining& plan, Faults& faults) {
    for (const auto reason : base::listed(plan.reasons)) {
        if (contains(rebaseliningReasons, reason)) continue;
        std::string known;
        for (const auto each : rebaseliningReasons) known += (known.empty() ? "" : "; ") + std::string{each};
        faults.add(plan, "“{reason}” in {code} is no reason that the Rijks ICT-dashboard knows.",
                   "Use one or more of: {known}.", {{"reason", std::string{reason}}, {"known", known}});
    }
}

}  // namespace mijlpaal::model
