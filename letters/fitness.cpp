#include "letters/fitness.h"

#include "letters/parts/parts.h"
#include "letters/wording.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace mijlpaal::letters {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

constexpr std::array<std::pair<Concern, std::string_view>, 19> words{{
    {Concern::beforeStatus, "before_status"},
    {Concern::oldStatus, "old_status"},
    {Concern::overdue, "overdue"},
    {Concern::notEstablished, "not_established"},
    {Concern::weakSource, "weak_source"},
    {Concern::noReference, "no_reference"},
    {Concern::answered, "answered"},
    {Concern::tooExact, "too_exact"},
    {Concern::noGround, "no_ground"},
    {Concern::noOccasion, "no_occasion"},
    {Concern::late, "late"},
    {Concern::untoldChange, "untold_change"},
    {Concern::untoldPlan, "untold_plan"},
    {Concern::noAnswer, "no_answer"},
    {Concern::noDate, "no_date"},
    {Concern::noReason, "no_reason"},
    {Concern::personName, "person_name"},
    {Concern::ownFigure, "own_figure"},
    {Concern::noPlace, "no_place"},
}};

class Check {
public:
    explicit Check(const PublicReport& report) : report_{report} {}

    std::vector<Unsettled> found;

    void dates() {
        if (report_.reportDate < report_.statusDate) {
            add(Concern::beforeStatus, {},
                base::message("The letter is dated {date}, before the status date {day}.",
                              {{"date", isoDay(report_.reportDate)}, {"day", isoDay(report_.statusDate)}}),
                tr("Give the letter a later date, or make it from an earlier revision."));
        } else if (report_.reportDate - report_.statusDate > freshFor) {
            const auto age = (report_.reportDate - report_.statusDate).count();
            add(Concern::oldStatus, {},
                base::message(
                    "The letter tells the state of affairs of {day}, which is {days} days old on its date.",
                    {{"day", isoDay(report_.statusDate)}, {"days", std::to_string(age)}}),
                tr("Bring the plan up to date and set the status date; it may be 35 days old."));
        }
    }

    void occasion(LetterKind kind) {
        const auto& item = report_.occasion;
        const bool asks = item && (item->kind == ItemKind::question || item->kind == ItemKind::request);
        if (kind == LetterKind::postponement && !(item && item->kind == ItemKind::question)) {
            add(Concern::noOccasion, {},
                item ? about(item->fact, notQuestions(item->kind))
                     : base::message("The notice of postponement names no questions."),
                tr("Say which questions are postponed."));
            return;
        }
        if (kind == LetterKind::answers) questions(item && item->kind == ItemKind::question);
        if (!item) return;
        if (item->fact.standing == Standing::done ||
            (item->answered && item->answered->firstDay() <= report_.reportDate)) {
            add(Concern::answered, item->fact,
                about(item->fact, tr("“{name}” ({code}) was answered before.")),
                tr("Answer another request or promise, or none."));
        }
        if (asks && !item->fact.when) {
            add(Concern::noDate, item->fact,
                about(item->fact, tr("Of “{name}” ({code}) it is not known when it was asked.")),
                tr("Enter the date on which it was received."));
        }
        const bool saysWhy = kind == LetterKind::kamerbrief || kind == LetterKind::nota ||
                             kind == LetterKind::answers;
        if (saysWhy && isLate(*item, report_) && item->delay.empty()) {
            add(Concern::late, item->fact,
                base::message(
                    "“{name}” ({code}) was due on {day}; the letter comes later and says no reason.",
                    {{"name", milestoneName(item->fact)},
                     {"code", item->fact.code},
                     {"day", isoDay(item->due->lastDay())}}),
                tr("Enter the reason in the public statement about it."));
        }
        source(item->fact);
    }

    void questions(bool areNamed) {
        if (!areNamed || report_.questions.empty()) {
            add(Concern::noOccasion, {}, base::message("The letter answers no questions."),
                tr("Say which set is answered, and give its questions with their answers."));
        }
        for (std::size_t i = 0; i < report_.questions.size(); ++i) {
            if (!report_.questions[i].answer.empty()) continue;
            add(Concern::noAnswer, {},
                base::message("Question {number} has no answer.", {{"number", std::to_string(i + 1)}}),
                tr("Write the answer below the question."));
        }
    }

    /// The advices that have no public response yet, each with what it is based on.
    void advices() {
        bool isAny = false;
        for (const auto& each : report_.reviews) {
            if (!waitsForResponse(each)) continue;
            isAny = true;
            source(each.fact);
        }
        if (!isAny) {
            add(Concern::noOccasion, {}, base::message("No advice waits for a response that may be told."),
                tr("Enter the advice, or say that it may be told."));
        }
    }

    /// What is known and was told in no letter; this one may tell it.
    void changes() {
        for (const auto& each : report_.changes) {
            if (isTold(each)) continue;
            Fact fact;
            fact.code = each.code;
            add(Concern::untoldChange, fact,
                each.knownOn
                    ? base::message("Change {code} is known since {day} and has not been told to parliament.",
                                    {{"code", each.code}, {"day", isoDay(*each.knownOn)}})
                    : base::message("Change {code} is known and has not been told to parliament.",
                                    {{"code", each.code}}),
                tr("Tell it, and enter on which day it was told; or leave it out of this letter knowingly."));
        }
    }

    /// Something that has a day on which it is expected.
    void expected(const Fact& fact) {
        const bool isPast = fact.when && fact.when->lastDay() < report_.reportDate;
        if (fact.standing == Standing::unknown && (isPast || !fact.when)) {
            add(Concern::notEstablished, fact,
                about(fact, tr("Of “{name}” ({code}) it is not established whether it has happened.")),
                tr("Find out, and enter the date or a new expectation."));
        } else if (isOverdue(fact, report_)) {
            add(Concern::overdue, fact,
                base::message("“{name}” ({code}) was expected {when}, before the date of the letter, and has "
                              "not happened.",
                              {{"name", milestoneName(fact)},
                               {"code", fact.code},
                               {"when", whenText(*fact.when, Language::dutch)}}),
                tr("Enter that it has happened, or a new expectation."));
        }
    }

    void milestone(const Milestone& milestone) {
        const auto& fact = milestone.fact;
        expected(fact);
        source(fact);
        if (milestone.hasUntoldPlans) {
            add(Concern::untoldPlan, fact,
                about(fact, tr("Earlier plans had a date for “{name}” ({code}) that may not be told.")),
                tr("Make a public statement about the field “promise” of it, or withhold that field."));
        }
        const auto& told = milestone.wording.nl;
        if (fact.standing != Standing::done && fact.when && !told.empty() && isMoreExact(told, *fact.when) &&
            !contradicts(told, *fact.when)) {
            add(Concern::tooExact, fact,
                base::message("The words told of “{name}” ({code}) are more exact than its date: {words}.",
                              {{"name", milestoneName(fact)}, {"code", fact.code}, {"words", told}}),
                tr("Use words as vague as what is known, or let the date be told more exactly."));
        }
    }

    /// Whether a part of the law will be ready cannot be told without the day that it goes by.
    void lawDay(const Law& law) {
        std::string codes;
        for (const auto& each : law.parts) {
            if (hasUnknownDay(each)) codes += (codes.empty() ? "" : ", ") + each.fact.code;
        }
        if (codes.empty()) return;
        add(Concern::noDate, law.inForce.when ? Fact{} : law.inForce,
            base::message("It is not known by which day these parts of the law must have what they need, so the "
                          "letter cannot tell whether they will: {codes}.",
                          {{"codes", codes}}),
            tr("Enter the planned date of the milestone of the law that they wait for."));
    }

    void source(const Fact& fact) {
        if (fact.own) return;
        if (fact.rank && *fact.rank >= SourceRank::body) {
            add(Concern::weakSource, fact,
                base::message("“{name}” ({code}) rests on a source that a letter to parliament does not "
                              "name: {source}.",
                              {{"name", milestoneName(fact)}, {"code", fact.code}, {"source", fact.source}}),
                tr("Give it a source of rank 1 or 2 and how that is named, or leave it out of the letter."));
        } else if (!fact.rank && fact.reference.empty()) {
            add(Concern::noReference, fact,
                about(fact, tr("“{name}” ({code}) has no source that a letter can name.")),
                tr("Enter the rank of its source and how that is named, or leave it out of the letter."));
        }
    }

    void withheld() {
        for (const auto& each : report_.withheld) {
            if (!each.ground.empty()) continue;
            add(Concern::noGround, {}, base::message("Something is withheld without a ground."),
                tr("Enter the article of the Woo on which it is withheld."));
        }
    }

    /// Refusing parliament takes a reason.
    void refused() {
        for (const auto& each : report_.withheld) {
            if (each.parliament != Withheld::Parliament::refused || !each.reason.empty()) continue;
            add(Concern::noReason, {}, base::message("Parliament is refused something without a reason."),
                tr("Enter the reason towards parliament in the public statement that withholds it."));
        }
    }

    void whole() {
        if (report_.purpose) source(*report_.purpose);
        for (const auto& each : report_.programmes) source(each.fact);
        for (const auto& each : report_.incidents) source(each.fact);
        for (const auto& each : report_.milestones) milestone(each);
        if (report_.law) {
            if (report_.law->inForce.when) milestone({report_.law->inForce, {}, {}, {}, false});
            for (const auto& each : report_.law->milestones) {
                if (each.fact.code == report_.law->inForce.code) continue;
                milestone(each);
            }
            for (const auto& each : report_.law->parts) source(each.fact);
            lawDay(*report_.law);
        }
        for (const auto& each : report_.reviews) {
            expected(each.fact);
            source(each.fact);
            for (const auto& advice : each.recommendations) {
                expected(advice.fact);
                source(advice.fact);
            }
        }
        for (const auto& each : report_.money) source(each.fact);
        for (const auto& each : report_.risks) source(each);
        for (const auto& each : report_.earlier) source(each.fact);
        if (report_.nextLetter) source(report_.nextLetter->fact);
    }

    void related(bool questions) {
        for (const auto& each : report_.related) {
            const bool asks = each.kind == ItemKind::question || each.kind == ItemKind::consultation;
            if (asks == questions) source(each.fact);
        }
    }

private:
    /// A milestone tells a change by its move since it was known; anything else by being told.
    bool isTold(const UntoldChange& change) const {
        const auto isIt = [&change](const Milestone& each) { return each.fact.code == change.about; };
        const auto tells = [&](const std::vector<Milestone>& all) {
            const auto it = std::ranges::find_if(all, isIt);
            return it == all.end() ? std::optional<bool>{}
                                   : std::optional{isToldAsMoved(*it, change.knownOn)};
        };
        if (const auto told = tells(report_.milestones)) return *told;
        if (report_.law) {
            if (const auto told = tells(report_.law->milestones)) return *told;
        }
        const auto facts = factsIn(report_);
        return !change.about.empty() &&
               std::ranges::any_of(facts, [&](const Fact* each) { return each->code == change.about; });
    }

    static std::string_view notQuestions(ItemKind kind) {
        switch (kind) {
            case ItemKind::motion:
                return tr("“{name}” ({code}) is a motion; only questions can be postponed.");
            case ItemKind::promise:
                return tr("“{name}” ({code}) is a promise; only questions can be postponed.");
            case ItemKind::request:
                return tr("“{name}” ({code}) is a request; only questions can be postponed.");
            default:
                return tr("“{name}” ({code}) is not a set of questions; only questions can be postponed.");
        }
    }

    /// A sentence that names the fact as {name} and {code}.
    static base::Message about(const Fact& fact, std::string_view text) {
        return base::message(text, {{"name", milestoneName(fact)}, {"code", fact.code}});
    }

    void add(Concern concern, const Fact& fact, base::Message message, std::string_view help) {
        if (!fact.code.empty() && !seen_.insert({concern, fact.code}).second) return;
        found.push_back({concern, fact.code, std::move(message), base::message(help)});
    }

    const PublicReport& report_;
    std::set<std::pair<Concern, std::string>> seen_;
};

}  // namespace

std::string_view wordFor(Concern concern) {
    return std::ranges::find(words, concern, &std::pair<Concern, std::string_view>::first)->second;
}

std::vector<Unsettled> unsettled(const PublicReport& report, LetterKind kind) {
    Check check{report};
    check.dates();
    check.occasion(kind);
    switch (kind) {
        case LetterKind::kamerbrief:
            check.whole();
            check.changes();
            check.refused();
            break;
        case LetterKind::nota:
            check.whole();
            check.changes();
            check.related(true);
            check.related(false);
            check.withheld();
            break;
        case LetterKind::postponement:
            break;
        case LetterKind::promises:
            check.related(false);
            break;
        case LetterKind::answers:
        case LetterKind::completeness:
            break;
        case LetterKind::reaction:
            check.advices();
            break;
        case LetterKind::progress:
            check.whole();
            check.changes();
            break;
    }
    return std::move(check.found);
}

}  // namespace mijlpaal::letters
