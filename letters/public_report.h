#pragma once

#include "letters/told_date.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::letters {

// What a letter may know. `app/publish` fills it from portfolio, results and policy; the documents are
// made from this and nothing else. Of the three publication classes, *public* facts stand here at the
// precision and in the words in which they may be told; *withheld* ones leave only a `Withheld`;
// *internal* ones (the default) leave no trace at all.

/// How far something is that has a date.
enum class Standing {
    planned,  ///< not reached yet; its date is an expectation
    done,     ///< reached; its date is when
    unknown,  ///< expected for its date; whether it happened is not established
};

/// One thing that is told. Texts are in the language of the letter.
struct Fact {
    std::string code;              ///< of the record ("A0172"); for the account, never in a sentence
    std::string text;              ///< its name as people know it
    std::optional<ToldDate> when;  ///< nothing: this fact is told without a date
    std::string source;            ///< of the record
    std::string
        statementSource;  ///< of the public statement that lets it be told; preferred when both are there
    bool illustrative = false;  ///< any part of what is told here was made up
    Standing standing = Standing::planned;

    bool operator==(const Fact&) const = default;
};

/// A whole sentence in which something was told before, without its full stop; empty when there is none.
struct PublishedWording {
    std::string nl, en;

    bool operator==(const PublishedWording&) const = default;
};

struct Programme {
    Fact fact;
    std::string organisation;  ///< who leads it, when that may be told
    std::string aim;           ///< a short text, when there is one that may be told

    bool operator==(const Programme&) const = default;
};

enum class SystemRole { existing, replacement, shared };

struct System {
    Fact fact;             ///< `text` is the short name: "GPS"
    std::string fullName;  ///< "Geïntegreerd Processysteem Strafrecht"; may be empty
    SystemRole role = SystemRole::existing;
    std::string owner;  ///< organisation; may be empty

    bool operator==(const System&) const = default;
};

/// `fact.when` is when it was reached or is expected.
struct Milestone {
    Fact fact;
    PublishedWording wording;

    bool operator==(const Milestone&) const = default;
};

struct Law {
    std::string name;  ///< "nieuwe Wetboek van Strafvordering", to stand behind "het"
    Fact inForce;      ///< `when` is the date of entry into force; without one, no date is told
    std::vector<Milestone> milestones;

    bool operator==(const Law&) const = default;
};

/// `fact.text` is the subject, `fact.when` the day the advice was given or is expected.
struct Review {
    Fact fact;
    std::string kind;                  ///< "AcICT-advies"
    std::string reviewer;              ///< an organisation, never a person
    std::string conclusion;            ///< without full stop; only told when the review is done
    std::string likelihood;            ///< the reviewer's own words: "hoogst onwaarschijnlijk"; may be empty
    std::optional<ToldDate> response;  ///< the public response, when there is one

    bool operator==(const Review&) const = default;
};

/// `fact.text` is what happened, `fact.when` when it began.
struct Incident {
    Fact fact;
    std::optional<ToldDate> ended;  ///< nothing: not over, or not known
    std::optional<std::int64_t> affectedStaff;

    bool operator==(const Incident&) const = default;
};

enum class ItemKind { question, request, promise, motion, letter, progressReport, debate, consultation };

/// `fact.text` is the subject; `fact.when` when it was asked, promised or sent, or is due.
struct ParliamentaryItem {
    Fact fact;
    ItemKind kind = ItemKind::letter;
    std::string party;      ///< who asked: party or committee, never a person
    std::string reference;  ///< "29279, nr. 874"; may be empty

    bool operator==(const ParliamentaryItem&) const = default;
};

enum class Subject {
    programme,
    system,
    milestone,
    lawMilestone,
    review,
    recommendation,
    incident,
    parliamentaryItem,
    money,
    contract,
    risk,
    other,
};

/// Something chosen for the letter and then held back. What it says is not here, and neither is its name.
struct Withheld {
    Subject subject = Subject::other;
    std::string ground;  ///< "Woo art. 5.1 lid 2 onder h (...)"
    bool illustrative = false;

    bool operator==(const Withheld&) const = default;
};

enum class LetterKind { kamerbrief };

struct PublicReport {
    LetterKind kind = LetterKind::kamerbrief;
    std::string portfolio;             ///< its name
    std::string organisation;          ///< "Openbaar Ministerie"
    std::string ownReference;          ///< Onze referentie; may be empty
    std::chrono::sys_days reportDate;  ///< of the letter; given by the caller, there is no clock here
    std::chrono::sys_days statusDate;  ///< the state of affairs that is told
    std::int64_t revision = 0;         ///< of the journal; every fact was read at this revision
    std::string fingerprint;           ///< hash of that revision

    std::optional<Fact> purpose;  ///< what the replacement is for: one or more whole sentences
    std::vector<Programme> programmes;
    std::vector<System> systems;
    std::vector<Milestone> milestones;
    std::optional<Law> law;
    std::vector<Review> reviews;
    std::vector<Incident> incidents;

    std::optional<ParliamentaryItem> occasion;    ///< the request or promise this letter answers
    std::vector<ParliamentaryItem> earlier;       ///< earlier letters it refers to
    std::optional<ParliamentaryItem> nextLetter;  ///< the next one that may be announced

    std::vector<Withheld> withheld;

    bool operator==(const PublicReport&) const = default;
};

/// Whether anything in it was made up; every page of every document then says so. Derived, so that no
/// one can forget to set it.
bool hasIllustrative(const PublicReport& report);

/// The source to name for a fact: that of the statement, else that of the record.
const std::string& sourceOf(const Fact& fact);

}  // namespace mijlpaal::letters
