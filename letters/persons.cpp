#include "letters/persons.h"

#include "base/folded.h"
#include "base/text.h"
#include "letters/names.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace mijlpaal::letters {
namespace {

class Reader {
public:
    std::vector<NamedPerson> found;

    void whole(const PublicReport& report) {
        text("settings", "name_nl", report.portfolio);
        text("settings", "organisation", report.organisation);
        text("", "own_reference", report.ownReference);
        text("", "your_reference", report.yourReference);
        for (const auto& each : report.signatories) text("", "signatories", each);
        if (report.purpose) {
            text("settings", "purpose_nl", report.purpose->text);
            text("settings", "purpose_source", report.purpose->source);
            text("settings", "purpose_reference", report.purpose->reference);
        }
        for (const auto& each : report.programmes) programme(each);
        for (const auto& each : report.systems) system(each);
        for (const auto& each : report.milestones) milestone(each, "finish");
        if (report.law) law(*report.law);
        for (const auto& each : report.reviews) review(each);
        for (const auto& each : report.incidents) {
            fact(each.fact, "title_nl", "start_date");
            date(each.fact.code, "end_date", each.ended);
        }
        for (const auto& each : report.money) fact(each.fact, "name_nl", "");
        for (const auto& each : report.risks) fact(each, "name_nl", "");
        if (report.occasion) item(*report.occasion);
        for (const auto& each : report.questions) {
            text("", "questions", each.text);
            text("", "questions", each.answer);
        }
        for (const auto& each : report.earlier) item(each);
        if (report.lastSent) date("", "answered_date", report.lastSent);
        for (const auto& each : report.related) item(each);
        if (report.nextLetter) item(*report.nextLetter);
        if (report.since) {
            for (const auto& each : report.since->told) {
                date(each.code, "finish", each.when);
                date(each.code, "finish", each.lastTold);
            }
        }
        for (const auto& each : report.withheld) {
            text("", "ground", each.ground);
            text("", "parliament_reason_nl", each.reason);
        }
        for (const auto& each : report.passages) {
            text(each.code, "heading", each.heading);
            text(each.code, "text", each.text);
            text(each.code, "source", each.source);
        }
    }

private:
    void text(std::string_view code, std::string_view field, std::string_view words) {
        for (auto& each : personNamesIn(words)) {
            if (!seen_.emplace(code, field, each.name).second) continue;
            found.push_back(
                {std::string{code}, std::string{field}, std::move(each.name), std::string{words}});
        }
    }

    /// A date has words of its own.
    void date(std::string_view code, std::string_view field, const std::optional<ToldDate>& when) {
        if (!when) return;
        text(code, field, when->wording(Language::dutch));
        text(code, field, when->wording(Language::english));
    }

    void earlierDates(std::string_view code, const std::vector<EarlierDate>& before) {
        for (const auto& each : before) date(code, "promise", each.when);
    }

    void fact(const Fact& told, std::string_view nameField, std::string_view dateField) {
        text(told.code, nameField, told.text);
        text(told.code, "source", told.source);
        text(told.code, "reference", told.reference);
        text(told.code, "checked_by", told.checkedBy);
        date(told.code, dateField, told.when);
    }

    void programme(const Programme& each) {
        const auto& code = each.fact.code;
        fact(each.fact, "name_nl", "");
        text(code, "lead_organisation", each.organisation);
        text(code, "aim_nl", each.aim);
        text(code, "dashboard_status", each.status);
        date(code, "start_date", each.starts);
        date(code, "end_date", each.ends);
        earlierDates(code, each.endsBefore);
        text(code, "promise", each.reason);
        answers(code, each.answers);
        for (const auto& plan : each.plans) dashboardPlan(plan);
        for (const auto& benefit : each.benefits) {
            fact(benefit.fact, "name_nl", "");
            text(benefit.fact.code, "note_nl", benefit.explanation);
        }
    }

    void answers(const std::string& code, const DashboardAnswers& each) {
        text(code, "ict_kind", each.ictKind);
        text(code, "development_method", each.developmentMethod);
        text(code, "custom_made", each.customMade);
        text(code, "services_nl", each.services);
        text(code, "internal_operations", each.internalOperations);
        text(code, "public_gain_nl", each.publicGain);
        text(code, "cause_nl", each.cause);
        text(code, "partner_ministries", each.partnerMinistries);
        for (const auto& developer : each.developers) text(code, "developers", developer);
    }

    void dashboardPlan(const DashboardPlan& each) {
        const auto& code = each.fact.code;
        fact(each.fact, "code", "decided_on");
        date(code, "end_date", each.ends);
        text(code, "reasons", each.reasons);
        text(code, "end_reason_nl", each.endReason);
        text(code, "cost_reason_nl", each.costReason);
        text(code, "plan_version", each.version);
    }

    void system(const System& each) {
        const auto& code = each.fact.code;
        fact(each.fact, "short_name", "");
        text(code, "full_name", each.fullName);
        text(code, "owner_organisation", each.owner);
        for (const auto& user : each.users) text(code, "used_by", user);
    }

    void milestone(const Milestone& each, std::string_view dateField) {
        const auto& code = each.fact.code;
        fact(each.fact, "name_nl", dateField);
        text(code, "name_nl", each.wording.nl);
        text(code, "name_nl", each.wording.en);
        earlierDates(code, each.before);
        text(code, "promise", each.reason);
    }

    void way(const std::string& code, const std::optional<Way>& each) {
        if (!each) return;
        date(code, "readiness", each->when);
        text(code, "readiness", each->chance);
    }

    void law(const Law& told) {
        text("settings", "law_name_nl", told.name);
        fact(told.inForce, "name_nl", "planned_date");
        earlierDates(told.inForce.code, told.inForceBefore);
        for (const auto& each : told.milestones) milestone(each, "planned_date");
        for (const auto& each : told.parts) {
            fact(each.fact, "title_nl", "");
            way(each.fact.code, each.must);
            way(each.fact.code, each.preferred);
            text(each.fact.code, "readiness", each.ready);
        }
        text("", "readiness", told.ready);
        text("", "readiness", told.blocker);
        text("", "readiness", told.wordsOfChances);
    }

    void review(const Review& each) {
        const auto& code = each.fact.code;
        fact(each.fact, "subject_nl", "advice_date");
        text(code, "kind", each.kind);
        text(code, "reviewer", each.reviewer);
        text(code, "conclusion_nl", each.conclusion);
        text(code, "probability_phrase_nl", each.likelihood);
        date(code, "response_date", each.response);
        for (const auto& advice : each.recommendations) fact(advice.fact, "text_nl", "due_date");
    }

    void item(const ParliamentaryItem& each) {
        const auto& code = each.fact.code;
        fact(each.fact, "subject_nl", "received_date");
        text(code, "subject_nl", each.wording);
        text(code, "party_or_body", each.party);
        text(code, "reference", each.reference);
        date(code, "answered_date", each.answered);
        date(code, "due_date", each.due);
        text(code, "due_date", each.delay);
        text(code, "answers", each.advice);
    }

    std::set<std::tuple<std::string, std::string, std::string>> seen_;
};

}  // namespace

std::vector<NamedPerson> personsIn(const PublicReport& report) {
    Reader reader;
    reader.whole(report);
    return std::move(reader.found);
}

namespace {

bool isAccepted(const PublicReport& report, std::string_view name) {
    return std::ranges::any_of(report.acceptedNames, [&](const std::string& each) {
        return base::folded(base::trimmed(each)) == base::folded(base::trimmed(name));
    });
}

/// One space between words, whatever lines they stand on.
std::string onOneLine(std::string_view text) {
    std::string even;
    for (const char each : text) {
        const bool isSpace = each == ' ' || each == '\n' || each == '\r' || each == '\t';
        if (!isSpace) {
            even += each;
        } else if (!even.empty() && even.back() != ' ') {
            even += ' ';
        }
    }
    return even;
}

bool isOfWord(char each) {
    return std::isalnum(static_cast<unsigned char>(each)) != 0 || static_cast<unsigned char>(each) >= 0x80;
}

/// The words of a template as they are read: without its tags, of which a field stands for a text that is looked at
/// itself, and without marks of bold and italic.
std::string wordsOf(const Template& letter) {
    std::string words;
    std::string_view rest = letter.text;
    while (!rest.empty()) {
        const auto open = rest.find("{{");
        words += rest.substr(0, open);
        if (open == std::string_view::npos) break;
        rest.remove_prefix(open + 2);
        const auto close = rest.find("}}");
        const auto tag = base::trimmed(rest.substr(0, close));
        const bool isField = !tag.empty() && tag.front() != '#' && tag.front() != '^' && tag.front() != '/' &&
                             tag.front() != '!';
        if (isField) words += "…";
        if (close == std::string_view::npos) break;
        rest.remove_prefix(close + 2);
    }
    std::string plain;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // A line that begins with no mark goes on with the paragraph.
        const auto next = words.find_first_not_of("*_", i + 1);
        if (words[i] == '\n' && i > 0 && words[i - 1] != '\n' && next != std::string::npos && isOfWord(words[next])) {
            plain += ' ';
            continue;
        }
        const bool isWithin = i > 0 && i + 1 < words.size() && isOfWord(words[i - 1]) && isOfWord(words[i + 1]);
        if (words[i] == '*' || (words[i] == '_' && !isWithin)) continue;
        // At the end of a line it breaks the line; elsewhere the mark behind it is meant itself.
        if (words[i] == '\\') {
            const bool endsLine = i + 1 >= words.size() || words[i + 1] == '\n';
            if (endsLine) plain += ',';
            continue;
        }
        plain += words[i];
    }
    return plain;
}

}  // namespace

std::vector<NamedPerson> unacceptedPersons(const PublicReport& report) {
    auto persons = personsIn(report);
    std::erase_if(persons, [&report](const NamedPerson& person) { return isAccepted(report, person.name); });
    return persons;
}

std::vector<std::string> unacceptedPersonsIn(const Template& letter, const PublicReport& report, std::string_view text) {
    const auto told = onOneLine(text);
    std::vector<std::string> names;
    for (auto& each : personNamesIn(wordsOf(letter))) {
        auto name = onOneLine(each.name);
        const bool isTold = told.find(name) != std::string::npos;
        if (isTold && !isAccepted(report, name) && std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    }
    return names;
}

std::vector<NamedPerson> unacceptedPersons(const PublicReport& report, std::string_view text) {
    auto persons = unacceptedPersons(report);
    std::erase_if(persons,
                  [text](const NamedPerson& person) { return text.find(person.name) == std::string_view::npos; });
    return persons;
}

}  // namespace mijlpaal::letters
