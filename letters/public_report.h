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

/// How far a source carries: papers of parliament and official journals; advices and letters of public
/// bodies; other words of public bodies; news and trade journals. A letter to parliament names the first two.
enum class SourceRank { official, advice, body, press };

/// One thing that is told. Texts are in the language of the letter.
struct Fact {
    std::string code;              ///< of the record ("A0172"); for the account, never in a sentence
    std::string text;              ///< its name as people know it
    std::optional<ToldDate> when;  ///< nothing: this fact is told without a date
    std::string source;            ///< as the administration keeps it
    std::string reference;         ///< how a letter names the source; empty when nobody said so
    std::optional<SourceRank> rank;
    /// It comes from one's own administration, or was made up: its source is that administration on the
    /// status date.
    bool own = false;
    bool illustrative = false;  ///< any part of what is told here was made up
    Standing standing = Standing::planned;
    std::string checkedBy = {};  ///< the role that last signed for it, with the day; empty where none may be told

    bool operator==(const Fact&) const = default;
};

/// A whole sentence in which something was told before, without its full stop; empty when there is none.
struct PublishedWording {
    std::string nl, en;

    bool operator==(const PublishedWording&) const = default;
};

/// What an earlier plan said of a date.
struct EarlierDate {
    std::chrono::sys_days plannedOn;
    ToldDate when;

    bool operator==(const EarlierDate&) const = default;
};

/// Whole euros by kind of cost; nothing where it may not be told or is not known.
struct Costs {
    std::optional<std::int64_t> internalStaff, externalStaff, otherMaterial;

    bool operator==(const Costs&) const = default;
};

/// A plan of a programme as the dashboard has it: the first, or one that took its place. `fact.when` is when it was
/// decided.
struct DashboardPlan {
    Fact fact;
    bool isInitial = false;
    std::optional<ToldDate> ends;
    Costs estimated, spent;
    std::string reasons, endReason, costReason, version;

    bool operator==(const DashboardPlan&) const = default;
};

/// What society gains by a programme, in `fact.text`. Amounts are whole euros.
struct Benefit {
    Fact fact;
    std::string explanation;
    std::optional<std::int64_t> once, yearly;
    std::optional<int> fromYear;

    bool operator==(const Benefit&) const = default;
};

/// What the dashboard asks of a programme beside, each in its own words.
struct DashboardAnswers {
    std::string ictKind, developmentMethod, customMade, services, internalOperations, publicGain, cause,
        partnerMinistries;
    std::vector<std::string> developers;  ///< "organisation: role"

    bool operator==(const DashboardAnswers&) const = default;
};

struct Programme {
    Fact fact;
    std::string organisation;  ///< who leads it, when that may be told
    std::string aim;  ///< what it is to do: "de bestaande systemen onderhoudbaar houden"; may be empty
    std::string status = {};  ///< as the dashboard calls it: "In uitvoering"; may be empty
    std::optional<ToldDate> starts = {}, ends = {};
    std::vector<EarlierDate> endsBefore = {};  ///< what earlier plans said of its end, the first plan first
    std::string reason = {};                   ///< why its end moved
    DashboardAnswers answers = {};
    std::vector<DashboardPlan> plans = {};  ///< the first decided first
    std::vector<Benefit> benefits = {};

    bool operator==(const Programme&) const = default;
};

enum class SystemRole { existing, replacement, shared };

struct System {
    Fact fact;             ///< `text` is the short name: "GPS"
    std::string fullName;  ///< "Geïntegreerd Processysteem Strafrecht"; may be empty
    SystemRole role = SystemRole::existing;
    std::string owner;               ///< organisation; may be empty
    std::vector<std::string> users;  ///< organisations
    bool ended = false;              ///< its life is over, or was broken off

    bool operator==(const System&) const = default;
};

/// `fact.when` is when it was reached or is expected.
struct Milestone {
    Fact fact;
    PublishedWording wording;
    std::vector<EarlierDate> before;  ///< the first plan first
    std::string reason;               ///< why its date moved, in a sentence that may be told
    bool hasUntoldPlans = false;      ///< earlier plans say a date of it that nobody said may be told, or not
    std::string programme = {};       ///< the code of its programme; may be empty

    bool operator==(const Milestone&) const = default;
};

/// One way in which a part of the law has a system when it enters into force.
struct Way {
    std::optional<ToldDate> when;  ///< when the last of what it needs is ready
    bool inTime = false;           ///< that is before the day by which it must be
    std::string chance;            ///< the chance of it in the agreed words
    bool isUncertain = false;      ///< that chance is less than even
    bool isDayUnknown = false;     ///< nobody knows by when it must be, so it is neither in time nor late

    bool operator==(const Way&) const = default;
};

/// A part of the law, such as a Book. `fact.text` is its title.
struct LawPart {
    Fact fact;
    std::optional<std::int64_t> number;  ///< of the Book
    std::optional<Way> must;             ///< what must be ready for it
    std::optional<Way> preferred;        ///< what one would rather have
    bool hasFallback = false;            ///< something takes the place of what is preferred
    std::string ready;  ///< the chance that it has what it must, by fallback too, in the agreed words

    bool operator==(const LawPart&) const = default;
};

struct Law {
    std::string name;  ///< "nieuwe Wetboek van Strafvordering", to stand behind "het"
    Fact inForce;      ///< `when` is the date of entry into force; without one, no date is told
    std::vector<EarlierDate> inForceBefore;
    std::vector<Milestone> milestones;
    std::vector<LawPart> parts;
    std::string ready;         ///< the chance that all that must be ready is, in the agreed words
    bool isUncertain = false;  ///< that chance is less than even
    bool isUnlikely = false;   ///< that chance is less than one in five
    std::string blocker;  ///< what is late most often of what lowers it most; empty where it may not be told
    std::string wordsOfChances;  ///< which words stand for which chances: the agreed table and its version

    bool operator==(const Law&) const = default;
};

/// `fact.text` is what was advised.
struct Recommendation {
    enum class Answer { unknown, accepted, partly, refused };

    Fact fact;
    Answer answer = Answer::unknown;

    bool operator==(const Recommendation&) const = default;
};

/// `fact.text` is the subject, `fact.when` the day the advice was given or is expected.
struct Review {
    Fact fact;
    std::string kind;                  ///< "AcICT-advies"
    std::string reviewer;              ///< an organisation, never a person
    std::string conclusion;            ///< without full stop; only told when the review is done
    std::string likelihood;            ///< the reviewer's own words: "hoogst onwaarschijnlijk"; may be empty
    std::optional<ToldDate> response;  ///< the public response, when there is one
    std::vector<Recommendation> recommendations;
    std::string programme = {};  ///< the code of its programme; may be empty

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

enum class House { second, first, both };

/// `fact.text` is the subject; `fact.when` when it was asked, promised or sent; of a letter to be sent, when
/// it is due.
struct ParliamentaryItem {
    Fact fact;
    ItemKind kind = ItemKind::letter;
    House house = House::second;
    std::string wording;    ///< the subject as a part of a sentence, where someone wrote that; else empty
    std::string party;      ///< who asked: party or committee, never a person
    std::string reference;  ///< its own number: "29279-874"; may be empty
    std::optional<ToldDate> answered, due;
    std::string delay;           ///< why it comes later than that, in a sentence that may be told
    std::string advice = {};     ///< whose advice it answers; empty for none
    std::string programme = {};  ///< the code of its programme; may be empty

    bool operator==(const ParliamentaryItem&) const = default;
};

/// One of the questions of a set, and its answer as the writer gives it; empty where there is none yet.
struct Question {
    std::string text, answer;

    bool operator==(const Question&) const = default;
};

/// Money of one source. Amounts are whole euros.
struct Money {
    struct Year {
        int year = 0;
        std::int64_t amount = 0;

        bool operator==(const Year&) const = default;
    };

    Fact fact;
    std::optional<std::int64_t> total;
    std::vector<Year> years;

    bool operator==(const Money&) const = default;
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
    /// What parliament is told of it: all that it asks; nothing, on the interest of the State (article 68 of the
    /// Constitution); or all, to be inspected in confidence.
    enum class Parliament { told, refused, confidential };

    Subject subject = Subject::other;
    std::string ground;  ///< "Woo art. 5.1 lid 2 onder h (...)"
    bool illustrative = false;
    Parliament parliament = Parliament::told;
    std::string reason = {};  ///< towards parliament, a whole sentence; that of a refusal must be given

    bool operator==(const Withheld&) const = default;
};

/// What the writer says in own words under a heading of the document; empty for its opening. Lines that are empty
/// part it into paragraphs.
struct Passage {
    std::string code, heading, text;
    std::string source = {};  ///< of what it tells, for a footnote; may be empty
    bool illustrative = false;

    bool operator==(const Passage&) const = default;
};

/// A change that is known and that parliament was not told. What it says is not here.
struct UntoldChange {
    std::string code;   ///< of the change
    std::string about;  ///< the code of what changed; may be empty
    std::optional<std::chrono::sys_days> knownOn;

    bool operator==(const UntoldChange&) const = default;
};

/// One value that the letter before this one told otherwise. What is told of it now stands with its record.
struct ToldOtherwise {
    enum class What {
        date,      ///< `when`
        standing,  ///< it was not reached then
        status,    ///< `words`: of a programme
        chance,    ///< `words`: of a part of the law, or of all of it where the code is empty
        total,     ///< `amount`
        year,      ///< `amount`, of `year`
    };

    What what = What::date;
    std::string code = {};  ///< of the record
    std::optional<ToldDate> when = {};
    /// What the last letter said of the date, where this is held against a revision and not against a letter; nothing
    /// where no letter said anything.
    std::optional<ToldDate> lastTold = {};
    std::string words = {};
    std::int64_t amount = 0;  ///< whole euros
    int year = 0;
    bool illustrative = false;

    bool operator==(const ToldOtherwise&) const = default;
};

/// What this letter is held against: the last one that went out, or a revision that the writer named.
struct LastLetter {
    std::string code;             ///< of the letter that was sent; empty of a revision
    std::chrono::sys_days date;   ///< of that letter; of a revision its status date
    std::int64_t revision = 0;    ///< from which it was made
    std::vector<ToldOtherwise> told;

    bool operator==(const LastLetter&) const = default;
};

struct PublicReport {
    std::string portfolio;      ///< its name
    std::string organisation;   ///< "Openbaar Ministerie"
    std::string ownReference;   ///< Ons kenmerk; may be empty
    std::string yourReference;  ///< Uw kenmerk; may be empty
    House house = House::second;
    std::vector<std::string>
        signatories;  ///< "De Minister van Justitie en Veiligheid"; empty: the template says who
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
    std::vector<Money> money;
    std::vector<Fact> risks;  ///< each a whole sentence or two, without the last full stop

    std::optional<ParliamentaryItem> occasion;    ///< the request or promise this letter answers
    std::vector<Question> questions;              ///< of the set that this letter answers, in their order
    std::vector<ParliamentaryItem> earlier;       ///< earlier letters it refers to
    std::optional<ToldDate> lastSent;             ///< when the last letter before this one was sent
    std::vector<ParliamentaryItem> related;       ///< questions, promises and motions
    std::optional<ParliamentaryItem> nextLetter;  ///< the next one that may be announced

    std::optional<LastLetter> since;  ///< nothing: no letter that went out is known
    std::vector<UntoldChange> changes;
    std::vector<Withheld> withheld;
    std::vector<Passage> passages;  ///< of the draft of this document

    /// What looks like the name of a person and may be told, because somebody gave a reason; it stands in no document.
    std::vector<std::string> acceptedNames;

    bool operator==(const PublicReport&) const = default;
};

/// Whether anything in it was made up; every page of every document then says so. Derived, so that no
/// one can forget to set it.
bool hasIllustrative(const PublicReport& report);

/// Every fact in it, in the order in which it stands here.
std::vector<const Fact*> factsIn(const PublicReport& report);

}  // namespace mijlpaal::letters
