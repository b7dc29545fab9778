#include "tests/model/support/broken_rules.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("a draft is signed by roles that were asked to sign it") {
    const Plan plan;
    LetterDraft draft;
    draft.code = "LD1";
    CHECK(broken(checkDraft, plan, draft) == "");
    draft.mustSign = "CIO; directeur FEZ";
    draft.signedBy = "directeur FEZ";
    CHECK(broken(checkDraft, plan, draft) == "");
    draft.signedBy = "CIO;planner";
    CHECK(broken(checkDraft, plan, draft) ==
          "Draft LD1 is signed by “planner”, who is not asked to sign it. Name the role among those that "
          "must sign.");
    draft.signedBy.clear();
    draft.version = 0;
    CHECK(broken(checkDraft, plan, draft) == "The version of draft LD1 is below 1. Count versions from 1.");
}

TEST_CASE("a letter that was sent has a size that can be") {
    const Plan plan;
    SentLetter letter;
    letter.code = "SL1";
    CHECK(broken(checkSentLetter, plan, letter) == "");
    letter.size = -1;
    CHECK(broken(checkSentLetter, plan, letter).starts_with("The revision or the size of letter SL1"));
}

TEST_CASE("a quoted figure says what was told, and where") {
    const Plan plan;
    QuotedFigure figure;
    figure.code = "QF1";
    CHECK(
        broken(checkQuotedFigure, plan, figure).starts_with("Quoted figure QF1 does not say what was told."));
    figure.sentenceNl = "Het OM is medio 2027 gereed.";
    CHECK(broken(checkQuotedFigure, plan, figure).starts_with("Quoted figure QF1 does not say which letter"));
    figure.letter = SentLetterId{1};
    CHECK(broken(checkQuotedFigure, plan, figure) == "");
}

TEST_CASE("a name that may be published has its reason") {
    const Plan plan;
    AcceptedName name;
    name.code = "AN1";
    name.nameText = "Van Traa";
    CHECK(broken(checkAcceptedName, plan, name).starts_with("Nobody says why the name in AN1"));
    name.reasonNl = "Naam van een commissie.";
    CHECK(broken(checkAcceptedName, plan, name) == "");
    name.nameText = " ";
    CHECK(broken(checkAcceptedName, plan, name).starts_with("Accepted name AN1 names nobody."));
}

TEST_CASE("the reasons of a rebaselining are those of the dashboard") {
    const Plan plan;
    Rebaselining rebaselining;
    rebaselining.code = "HR1";
    CHECK(broken(checkRebaselining, plan, rebaselining) == "");
    rebaselining.reasons = "wetswijziging; prijsontwikkeling";
    CHECK(broken(checkRebaselining, plan, rebaselining) == "");
    rebaselining.reasons = "wetswijziging; tegenzin";
    CHECK(broken(checkRebaselining, plan, rebaselining).starts_with("“tegenzin” in HR1 is no reason"));
}

}  // namespace
}  // namespace mijlpaal::model
