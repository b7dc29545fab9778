#include "letters/letter.h"

#include "letters/dutch.h"
#include "letters/figures.h"
#include "letters/parts/parts.h"
#include "letters/parts/timeline.h"
#include "letters/passages.h"
#include "letters/templates/templates.h"

#include <algorithm>
#include <set>

namespace mijlpaal::letters {

namespace {

const Vocabulary signatoryVocabulary = {Texts{"naam", "aan"}, {}};
const Vocabulary unsettledVocabulary = {Texts{"punt"}, {{"eerste", firstOfList}}};

/// "het advies van het Adviescollege ICT-toetsing", of the first that waits for a response.
std::string withFirstReviewer(const PublicReport& report) {
    const auto waiting = unanswered(report);
    if (waiting.empty()) return "advies";
    return (waiting.size() > 1 ? "adviezen, waaronder dat van " : "het advies van ") +
           waiting.front().texts.at("toetser").text;
}

std::string titleOf(const PublicReport& report, LetterKind kind) {
    switch (kind) {
        case LetterKind::kamerbrief:
            return subjectOf(report);
        case LetterKind::nota:
            return "Nota bij de brief " + uncapitalised(subjectOf(report));
        case LetterKind::postponement:
            return "Uitstelbericht";
        case LetterKind::promises:
            return "Moties en toezeggingen";
        case LetterKind::answers:
            return "Beantwoording van schriftelijke vragen" +
                   (report.occasion ? " over " + uncapitalised(withoutFullStop(report.occasion->fact.text)) : "");
        case LetterKind::reaction:
            return "Reactie op " + withFirstReviewer(report);
        case LetterKind::progress:
            return "Voortgangsrapportage " + uncapitalised(report.portfolio);
        case LetterKind::completeness:
            return "Volledigheidsverklaring " + uncapitalised(report.portfolio);
    }
    return subjectOf(report);
}

std::vector<Values> signatories(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& name : report.signatories) {
        Values values;
        // A note is addressed to the one who signs: "Minister van ...", without the article.
        values.texts = {{"naam", name}, {"aan", name.starts_with("De ") ? name.substr(3) : name}};
        items.push_back(std::move(values));
    }
    return items;
}

}  // namespace

Template templateOf(LetterKind kind) {
    switch (kind) {
        case LetterKind::kamerbrief:
            return {"kamerbrief.nl", templates::kamerbrief()};
        case LetterKind::nota:
            return {"nota.nl", templates::nota()};
        case LetterKind::postponement:
            return {"uitstelbericht.nl", templates::postponement()};
        case LetterKind::promises:
            return {"toezeggingen.nl", templates::promises()};
        case LetterKind::answers:
            return {"beantwoording.nl", templates::answers()};
        case LetterKind::reaction:
            return {"beleidsreactie.nl", templates::reaction()};
        case LetterKind::progress:
            return {"voortgangsrapportage.nl", templates::progress()};
        case LetterKind::completeness:
            return {"volledigheidsverklaring.nl", templates::completeness()};
    }
    return {};
}

const Vocabulary& letterVocabulary() {
    static const Vocabulary all = {
        Texts{"datum", "onderwerp", "ons_kenmerk", "uw_kenmerk", "portefeuille", "organisatie", "peildatum",
              "revisie", "vingerafdruk", "bron_risicos", "vorige_brief"},
        {{"tweede_kamer", nothing},
         {"eerste_kamer", nothing},
         {"beide_kamers", nothing},
         {"ondertekenaars", signatoryVocabulary},
         {"meer_ondertekenaars", nothing},
         {"toezegging", itemVocabulary},
         {"verzoek", itemVocabulary},
         {"vragen", itemVocabulary},
         {"motie", itemVocabulary},
         {"vervolg_op", itemVocabulary},
         {"zonder_aanleiding", nothing},
         {"eerder", itemVocabulary},
         {"doel", purposeVocabulary},
         {"programmas", programmeVocabulary},
         {"systemen", systemVocabulary},
         {"storingen", incidentVocabulary},
         {"mijlpalen", milestonesVocabulary},
         {"verschuivingen", movedVocabulary},
         {"sinds_vorige", sinceVocabulary},
         {"bijgesteld", correctedVocabulary},
         {"wet", lawVocabulary},
         {"geld", moneyVocabulary},
         {"risicos", riskVocabulary},
         {"toetsen", reviewVocabulary},
         {"te_beantwoorden", reviewVocabulary},
         {"vraag_en_antwoord", questionVocabulary},
         {"volledigheid", completenessVocabulary},
         {"volgende_brief", itemVocabulary},
         {"verwante_vragen", itemVocabulary},
         {"afgedaan", itemVocabulary},
         {"open", itemVocabulary},
         {"andere_open", itemVocabulary},
         {"niet_openbaar", withheldVocabulary},
         {"niet_verstrekt", notGivenVocabulary},
         {"voorbeeld", nothing},
         {"af_te_handelen", unsettledVocabulary}}};
    return all;
}

Values letterValues(const PublicReport& report, const std::vector<std::string>& unsettled) {
    std::vector<const Fact*> risksTold;
    for (const auto& risk : report.risks) risksTold.push_back(&risk);
    std::vector<Values> points;
    for (const auto& sentence : unsettled) {
        Values point;
        point.texts = {{"punt", sentence}};
        points.push_back(std::move(point));
    }
    Values values;
    values.texts = {
        {"datum", dayText(report.reportDate, Language::dutch)},
        {"onderwerp", subjectOf(report)},
        {"ons_kenmerk", report.ownReference},
        {"uw_kenmerk", report.yourReference},
        {"portefeuille", report.portfolio},
        {"organisatie", withArticle(report.organisation)},
        {"peildatum", ValueText{dayText(report.statusDate, Language::dutch), "settings.status_date"}},
        {"revisie", std::to_string(report.revision)},
        {"vingerafdruk", report.fingerprint},
        {"bron_risicos", ownCitation(risksTold, report)},
        {"vorige_brief", report.lastSent ? runningText(*report.lastSent, Language::dutch) : std::string{}}};
    using enum ItemKind;
    values.lists = {
        {"tweede_kamer", condition(report.house == House::second)},
        {"eerste_kamer", condition(report.house == House::first)},
        {"beide_kamers", condition(report.house == House::both)},
        {"ondertekenaars", signatories(report)},
        {"meer_ondertekenaars", condition(report.signatories.size() > 1)},
        {"toezegging", occasionOf(report, {promise})},
        {"verzoek", occasionOf(report, {request})},
        {"vragen", occasionOf(report, {question})},
        {"motie", occasionOf(report, {motion})},
        {"vervolg_op", occasionOf(report, {ItemKind::letter, progressReport, debate, consultation})},
        {"zonder_aanleiding", condition(!report.occasion)},
        {"eerder", earlierItems(report)},
        {"doel", purpose(report)},
        {"programmas", programmes(report)},
        {"systemen", systems(report)},
        {"storingen", incidents(report)},
        {"mijlpalen", milestones(report)},
        {"verschuivingen", moved(report)},
        {"sinds_vorige", sinceLastLetter(report)},
        {"bijgesteld", corrections(report)},
        {"wet", law(report)},
        {"geld", money(report)},
        {"risicos", risks(report)},
        {"toetsen", reviews(report)},
        {"te_beantwoorden", unanswered(report)},
        {"vraag_en_antwoord", questions(report)},
        {"volgende_brief", nextLetter(report)},
        {"verwante_vragen", relatedQuestions(report)},
        {"afgedaan", promises(report, true)},
        {"open", promises(report, false)},
        {"andere_open", otherPromises(report)},
        {"niet_openbaar", withheld(report)},
        {"niet_verstrekt", notGiven(report)},
        {"voorbeeld", condition(hasIllustrative(report))},
        {"af_te_handelen", listed(std::move(points))}};
    values.lists["volledigheid"] = completeness(report, figuresIn(values));
    return values;
}

std::string_view wordFor(LetterKind kind) {
    return letterKinds[static_cast<std::size_t>(kind)].second;
}

std::optional<LetterKind> letterKindFrom(std::string_view word) {
    for (const auto& [kind, known] : letterKinds) {
        if (known == word) return kind;
    }
    return std::nullopt;
}

std::string illustrativeNotice(Language language) {
    return language == Language::dutch ? "Voorbeeld: deels fictieve gegevens; geen officiële brief"
                                       : "Example: partly fictitious facts; not an official letter";
}

std::string draftNotice(Language language) {
    return language == Language::dutch ? "Concept: nog niet geschikt om te verzenden"
                                       : "Draft: not fit to be sent yet";
}

namespace {

using HouseWord = std::pair<House, std::string_view>;

/// How many figures it tells, each once.
std::size_t differentFigures(const Document& document) {
    std::set<std::string> figures;
    for (auto& each : figuresIn(document)) {
        if (!passageOfMark(each.name)) figures.insert(std::move(each.name));
    }
    return figures.size();
}

/// Fills in the drawings; one that has nothing to show is left out.
void draw(Document& document, const PublicReport& report) {
    auto timeline = timelineOf(report);
    for (auto& block : document.blocks) {
        if (auto* each = std::get_if<Illustration>(&block); each && timeline) *each = *timeline;
    }
    if (!timeline)
        std::erase_if(document.blocks, [](const Block& block) { return std::holds_alternative<Illustration>(block); });
}

}  // namespace

base::Result<Document> letter(const PublicReport& report, LetterKind kind, const Template& words,
                              const std::vector<std::string>& unsettled) {
    auto values = letterValues(report, unsettled);
    if (kind != LetterKind::nota) {
        // Neither the template of someone else nor a mistake in ours brings these into a letter to
        // parliament.
        values.lists["niet_openbaar"].clear();
        values.texts["revisie"] = {};
        values.texts["vingerafdruk"] = {};
    }
    // These are about something else than the state of affairs.
    if (kind == LetterKind::answers || kind == LetterKind::reaction) values.texts["onderwerp"] = titleOf(report, kind);
    auto document = documentFrom(words, letterVocabulary(), values);
    if (!document) return document;
    draw(*document, report);
    placePassages(*document, report.passages);
    document->title = titleOf(report, kind);
    document->language = Language::dutch;
    document->date = report.reportDate;
    document->properties = {{"Briefdatum", isoDay(report.reportDate)},
                            {"Aanleiding", report.occasion ? report.occasion->fact.code : std::string{}},
                            {"Peildatum", dayText(report.statusDate, Language::dutch)},
                            {"Revisie", std::to_string(report.revision)},
                            {"Controlegetal", report.fingerprint},
                            {"Kamer", std::string{std::ranges::find(houseWords, report.house, &HouseWord::first)->second}},
                            {"Cijfers", std::to_string(differentFigures(*document))}};
    if (!unsettled.empty()) document->notice = draftNotice(Language::dutch);
    if (hasIllustrative(report)) {
        if (!document->notice.empty()) document->notice += ". ";
        document->notice += illustrativeNotice(Language::dutch);
    }
    return document;
}

}  // namespace mijlpaal::letters
