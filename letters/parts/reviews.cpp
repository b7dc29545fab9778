#include "letters/dutch.h"
#include "letters/parts/parts.h"

#include <algorithm>
#include <map>

namespace mijlpaal::letters {

namespace {

const Vocabulary recommendationVocabulary = {Texts{"aanbeveling", "uiterlijk"},
                                             {{"overgenomen", nothing},
                                              {"deels", nothing},
                                              {"niet", nothing},
                                              {"open", nothing},
                                              {"afgerond", nothing},
                                              {"loopt", nothing},
                                              {"laatste", nothing},
                                              {"eerste", firstOfList}}};

std::vector<Values> recommendations(const Review& review) {
    std::vector<Values> items;
    for (const auto& each : review.recommendations) {
        using enum Recommendation::Answer;
        const bool done = each.fact.standing == Standing::done;
        Values values;
        values.texts = {{"aanbeveling", uncapitalised(withoutFullStop(each.fact.text))},
                        {"uiterlijk", done ? ValueText{} : whenOf(each.fact.when, each.fact, "due_date")}};
        values.lists = {{"overgenomen", condition(each.answer == accepted)},
                        {"deels", condition(each.answer == partly)},
                        {"niet", condition(each.answer == refused)},
                        {"open", condition(each.answer == unknown)},
                        {"afgerond", condition(done)},
                        {"loopt", condition(!done)},
                        {"laatste", condition(&each == &review.recommendations.back())}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

}  // namespace

const Vocabulary reviewVocabulary = {
    Texts{"onderwerp", "Toetser", "toetser", "soort", "wanneer", "conclusie", "oordeel", "reactie", "bron"},
    {{"gereed", nothing},
     {"loopt", nothing},
     {"verstreken", nothing},
     {"is_advies", nothing},
     {"aanbevelingen", recommendationVocabulary},
     {"eerste", firstOfList}}};

namespace {

bool isAny(const Review&) {
    return true;
}

std::vector<Values> reviewsThat(bool (*count)(const Review&), const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& review : report.reviews) {
        if (!count(review)) continue;
        const bool done = review.fact.standing == Standing::done;
        const auto reviewer = withArticle(review.reviewer);
        // What the reviewer said of the chance says it all; a conclusion that says it too is not told beside
        // it.
        const bool saysItself =
            !review.likelihood.empty() && review.conclusion.find(review.likelihood) != std::string::npos;
        Values values;
        values.texts = {{"onderwerp", withoutFullStop(review.fact.text)},
                        {"Toetser", capitalised(reviewer)},
                        {"toetser", reviewer},
                        {"soort", review.kind == review.reviewer ? std::string{} : review.kind},
                        {"wanneer", whenOf(review.fact.when, review.fact, "advice_date")},
                        {"conclusie", uncapitalised(withoutFullStop(review.conclusion))},
                        {"oordeel", saysItself ? std::string{} : review.likelihood},
                        {"reactie", whenOf(review.response, review.fact, "response_date")},
                        {"bron", citation(review.fact, report)}};
        values.lists = {{"gereed", condition(done)},
                        {"loopt", condition(!done)},
                        {"verstreken", condition(isOverdue(review.fact, report))},
                        {"is_advies", condition(review.kind.find("dvies") != std::string::npos)},
                        {"aanbevelingen", recommendations(review)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

}  // namespace

std::vector<Values> reviews(const PublicReport& report) {
    return reviewsThat(isAny, report);
}

bool waitsForResponse(const Review& review) {
    return review.fact.standing == Standing::done && !review.response;
}

std::vector<Values> unanswered(const PublicReport& report) {
    return reviewsThat(waitsForResponse, report);
}

}  // namespace mijlpaal::letters
