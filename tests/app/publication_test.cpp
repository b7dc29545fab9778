#include "app/publication.h"

#include "app/letter_file.h"
#include "app/public_plan.h"
#include "app/publish.h"
#include "letters/formats.h"
#include "letters/package.h"
#include "letters/public_plan.h"
#include "model/field.h"
#include "model/told_fields.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <set>

using namespace mijlpaal;
using model::ObjectRef;
using model::PublicationClass;

namespace {

using Field = std::pair<ObjectRef, std::string>;

/// A portfolio in which every free text is a secret of its own, with random statements about all of it.
struct Planted {
    model::Portfolio portfolio;
    /// Where each secret stands.
    std::map<std::string, Field> secrets;
    /// Secrets of statements: none of them is ever told.
    std::set<std::string> ofStatements;
    /// What the statements say, by the plainest reading of the rules.
    std::set<ObjectRef> open, closed;
    std::set<Field> openFields, closedFields;

    bool mayTell(const Field& field) const {
        const auto& [object, name] = field;
        if (!open.contains(object) || closed.contains(object)) return false;
        if (closedFields.contains(field)) return false;
        return !app::needsOwnStatement(name) || openFields.contains(field);
    }
};

constexpr std::string_view mark = "GEHEIM";

model::Settings plainSettings() {
    model::Settings settings;
    settings.id = {1};
    settings.nameNl = "Proef";
    settings.statusDate = model::makeDay(2026, 3, 31);
    return settings;
}

class Planter {
public:
    /// Dates, amounts and status words are those of a revision.
    explicit Planter(std::uint64_t seed, std::int64_t revision = 2) : random_{seed}, revision_{revision} {}

    /// What the records of a revision say: the year of a date, and what a source has.
    static int yearIn(std::int64_t revision, std::int64_t id) { return static_cast<int>(2020 + 10 * revision + id); }
    static std::int64_t eurosIn(std::int64_t revision, std::int64_t id) { return 450'000'000 + 10'000'000 * revision + id; }

    Planted planted() {
        made_.portfolio.all<model::Settings>().put(plainSettings());
        plant<model::Programme>();
        plant<model::System>();
        plant<model::Activity>();
        plant<model::LawPart>();
        plant<model::LawMilestone>();
        plant<model::Review>();
        plant<model::Recommendation>();
        plant<model::Incident>();
        plant<model::ParliamentaryItem>();
        plant<model::Risk>();
        plant<model::FundingSource>();
        plant<model::Note>();
        plant<model::BudgetEntry>();
        plant<model::Rebaselining>();
        plant<model::Benefit>();
        plant<model::LetterDraft>();
        plant<model::DraftPassage>();
        plant<model::SentLetter>();
        plant<model::QuotedFigure>();
        plant<model::AcceptedName>();
        return std::move(made_);
    }

private:
    std::int64_t pick(std::int64_t below) {
        return std::uniform_int_distribution<std::int64_t>{0, below - 1}(random_);
    }

    template <class Record>
    void plant() {
        for (std::int64_t id = 1; id <= 3; ++id) {
            Record record;
            record.id.number = id;
            const auto ref = refTo(record.id);
            for (const auto& field : model::fields<Record>()) {
                if (!field.isText || !field.refersTo.empty()) continue;
                const auto secret = field.name == "code" ? codeOf(ref) : nextSecret();
                if (!field.set(&record, secret)) continue;
                if (field.name != "code") made_.secrets.emplace(secret, Field{ref, field.name});
            }
            complete(record, id);
            made_.portfolio.all<Record>().put(record);
            if (mayBeStated(ref.kind)) state(ref);
        }
    }

public:
    static std::string codeOf(ObjectRef ref) { return std::string{nameOf(ref.kind)} + std::to_string(ref.number); }

private:
    /// Whether a public statement can be about such a record at all.
    static bool mayBeStated(model::RecordKind kind) {
        for (const auto& field : model::fields<model::PublicStatement>()) {
            if (field.name == "object") return std::ranges::find(field.refersTo, kind) != field.refersTo.end();
        }
        return false;
    }

    static void complete(model::Rebaselining& each, std::int64_t id) { each.programme = {id}; }
    static void complete(model::Benefit& each, std::int64_t id) { each.programme = {id}; }
    static void complete(model::DraftPassage& each, std::int64_t id) { each.draft = {id}; }
    void complete(model::Programme& each, std::int64_t) const {
        each.dashboardStatus = revision_ == 1 ? model::DashboardStatus::notStarted : model::DashboardStatus::inProgress;
    }
    void complete(model::Activity& each, std::int64_t id) const {
        each.kind = model::ActivityKind::milestone;
        each.constraint = model::Constraint{model::ConstraintType::startNoEarlierThan,
                                            model::Moment::at(model::makeDay(yearIn(revision_, id), 6, 1))};
    }
    /// The letter that was made from the first revision.
    static void complete(model::SentLetter& each, std::int64_t id) {
        each.kind = model::LetterKind::kamerbrief;
        each.letterDate = each.sentOn = model::makeDay(2026, 3, 1);
        each.house = "TK";
        each.fingerprint.clear();
        each.revision = id == 1 ? 1 : 0;
    }
    static void complete(model::Recommendation& each, std::int64_t id) { each.review = {id}; }
    static void complete(model::Review& each, std::int64_t) { each.status = "afgerond"; }
    static void complete(model::Incident& each, std::int64_t) { each.startDate = model::makeDay(2026, 1, 1); }
    void complete(model::LawMilestone& each, std::int64_t id) const {
        each.plannedDate = model::makeDay(yearIn(revision_, id), 4, 1);
    }
    static void complete(model::ParliamentaryItem& each, std::int64_t id) {
        each.kind = id == 1 ? "toezegging" : id == 2 ? "kamervraag" : "brief";
        if (id == 3) each.answeredDate = model::makeDay(2025, 6, 1);
    }
    void complete(model::FundingSource& each, std::int64_t id) const {
        each.total = model::Money{eurosIn(revision_, id) * 100};
    }
    template <class Record>
    static void complete(Record&, std::int64_t) {}

    void state(ObjectRef ref) {
        if (pick(4) > 0)
            add(ref, "",
                pick(5) == 0   ? PublicationClass::withheld
                : pick(5) == 0 ? PublicationClass::internal
                               : PublicationClass::open);
        const auto fields = model::fields(ref.kind);
        for (std::int64_t i = pick(4); i > 0; --i) {
            const auto& field =
                fields[static_cast<std::size_t>(pick(static_cast<std::int64_t>(fields.size())))];
            add(ref, std::string{field.name},
                pick(3) == 0 ? PublicationClass::open : PublicationClass::withheld);
        }
    }

    void add(ObjectRef ref, const std::string& field, PublicationClass publicationClass) {
        model::PublicStatement statement;
        statement.id = {++statements_};
        statement.code = "PS" + std::to_string(statements_);
        statement.object = ref;
        statement.field = field;
        statement.publicationClass = publicationClass;
        statement.precision = model::DatePrecision::year;
        statement.ground = "Woo art. 5.1";
        if (publicationClass != PublicationClass::open) {
            for (auto* text : {&statement.wordingNl, &statement.wordingEn, &statement.source,
                               &statement.reasonNl, &statement.reference}) {
                *text = nextSecret();
                made_.ofStatements.insert(*text);
            }
        }
        made_.portfolio.all<model::PublicStatement>().put(statement);
        const bool withheld = publicationClass == PublicationClass::withheld;
        if (withheld && (field.empty() || app::isName(field))) made_.closed.insert(ref);
        if (withheld && !field.empty()) made_.closedFields.insert({ref, field});
        if (publicationClass == PublicationClass::open) {
            if (field.empty()) made_.open.insert(ref);
            if (!field.empty()) made_.openFields.insert({ref, field});
        }
    }

    /// A word that no mark, full stop or capital letter changes.
    std::string nextSecret() { return std::string{mark} + std::to_string(10'000 + ++secrets_) + "Q"; }

    std::mt19937_64 random_;
    std::int64_t revision_;
    std::int64_t secrets_ = 0;
    Planted made_;
    std::int64_t statements_ = 0;
};

letters::PublicReport reportOf(const model::Portfolio& portfolio) {
    app::PublishOptions options;
    options.reportDate = model::makeDay(2026, 4, 2);
    const auto report = app::publish(app::View{portfolio, {}, false}, options);
    REQUIRE(report);
    return *report;
}

app::View viewOf(const model::Portfolio& portfolio, std::int64_t revision) {
    app::Origin origin;
    origin.revision = revision;
    return {portfolio, origin, false};
}

/// The second of two revisions, held against the first: by its number, or as the letter that was made from it.
letters::PublicReport reportOf(const model::Portfolio& before, const model::Portfolio& now, bool isByLetter) {
    app::PublishOptions options;
    options.reportDate = model::makeDay(2026, 4, 2);
    options.since = isByLetter ? "" : "1";
    options.viewOf = [&before](std::int64_t revision) { return base::Result<app::View>{viewOf(before, revision)}; };
    const auto report = app::publish(viewOf(now, 2), options);
    REQUIRE(report);
    REQUIRE(report->since);
    CHECK(report->since->code.empty() != isByLetter);
    return *report;
}

/// What a report tells of the first revision, a value on each line.
std::set<std::string> changesTold(const letters::PublicReport& report) {
    std::set<std::string> told;
    for (const auto& each : report.since->told) {
        auto value = each.words;
        if (each.when) value = shortText(*each.when, letters::Language::dutch);
        if (each.amount != 0) value = std::to_string(each.amount);
        if (each.lastTold) value += " " + shortText(*each.lastTold, letters::Language::dutch);
        told.insert(each.code + " " + value);
    }
    return told;
}

/// What changed between two revisions and may be told, by the statements of both.
std::set<std::string> changesThatMayBeTold(const Planted& before, const Planted& now, bool isByLetter) {
    using model::RecordKind;
    std::set<std::string> expected;
    for (std::int64_t id = 1; id <= 3; ++id) {
        const auto add = [&](RecordKind kind, const char* field, const std::string& value) {
            const ObjectRef ref{kind, id};
            if (before.mayTell({ref, field}) && now.mayTell({ref, field})) expected.insert(Planter::codeOf(ref) + " " + value);
        };
        // Against a number what the letter said stands beside it; the letter was made from the same revision.
        const auto year = std::to_string(Planter::yearIn(1, id));
        const auto date = isByLetter ? year : year + " " + year;
        add(RecordKind::activity, "finish", date);
        add(RecordKind::lawMilestone, "planned_date", date);
        add(RecordKind::fundingSource, "total", std::to_string(Planter::eurosIn(1, id)));
        add(RecordKind::programme, "dashboard_status", "Nog niet gestart");
    }
    return expected;
}

/// Every text of a report, whatever a template makes of it.
std::string textsOf(const letters::PublicReport& report) {
    std::string all;
    const auto add = [&all](const std::string& text) { all += text + "\n"; };
    for (const auto* fact : letters::factsIn(report)) {
        for (const auto* text : {&fact->code, &fact->text, &fact->source, &fact->reference}) add(*text);
        if (fact->when) add(shortText(*fact->when, letters::Language::dutch));
    }
    for (const auto& each : report.programmes) {
        add(each.organisation + "\n" + each.aim);
        const auto& answers = each.answers;
        for (const auto* text :
             {&answers.ictKind, &answers.developmentMethod, &answers.customMade, &answers.services,
              &answers.internalOperations, &answers.publicGain, &answers.cause, &answers.partnerMinistries})
            add(*text);
        for (const auto& developer : answers.developers) add(developer);
        for (const auto& plan : each.plans)
            add(plan.reasons + "\n" + plan.endReason + "\n" + plan.costReason + "\n" + plan.version);
        for (const auto& benefit : each.benefits) add(benefit.explanation);
    }
    for (const auto& each : report.systems) {
        add(each.fullName + "\n" + each.owner);
        for (const auto& user : each.users) add(user);
    }
    auto milestones = report.milestones;
    if (report.law) {
        add(report.law->name + report.law->ready + report.law->wordsOfChances);
        milestones.insert(milestones.end(), report.law->milestones.begin(), report.law->milestones.end());
    }
    for (const auto& each : milestones) add(each.wording.nl + "\n" + each.wording.en + "\n" + each.reason);
    for (const auto& each : report.reviews)
        add(each.kind + "\n" + each.reviewer + "\n" + each.conclusion + "\n" + each.likelihood);
    auto items = report.related;
    items.insert(items.end(), report.earlier.begin(), report.earlier.end());
    if (report.occasion) items.push_back(*report.occasion);
    if (report.nextLetter) items.push_back(*report.nextLetter);
    for (const auto& each : items) add(each.wording + "\n" + each.party + "\n" + each.reference);
    for (const auto& each : report.withheld) add(each.ground + "\n" + each.reason);
    for (const auto& each : report.passages) add(each.heading + "\n" + each.text);
    return all;
}

/// Secrets in the text that may not be told, each on a line.
std::string leaks(const Planted& planted, const std::string& text) {
    std::string found;
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
        const auto secret = text.substr(at, text.find('Q', at) + 1 - at);
        const auto known = planted.secrets.find(secret);
        if (known == planted.secrets.end() || !planted.mayTell(known->second)) {
            found += secret;
            if (known != planted.secrets.end())
                found += " " + std::string{nameOf(known->second.first.kind)} + "." + known->second.second;
            found += "\n";
        }
    }
    return found;
}

/// What a letter tells of each kind: where it may be told, it is.
const std::map<model::RecordKind, std::vector<std::string>>& toldFields() {
    using model::RecordKind;
    static const std::map<RecordKind, std::vector<std::string>> told{
        {RecordKind::programme,
         {"name_nl", "lead_organisation", "aim_nl", "ict_kind", "development_method", "custom_made",
          "services_nl", "internal_operations", "public_gain_nl", "cause_nl", "partner_ministries",
          "developers"}},
        {RecordKind::system, {"short_name", "full_name", "owner_organisation", "used_by"}},
        {RecordKind::activity, {"name_nl"}},
        {RecordKind::lawMilestone, {"name_nl"}},
        {RecordKind::review, {"subject_nl", "reviewer", "kind", "conclusion_nl", "probability_phrase_nl"}},
        {RecordKind::incident, {"title_nl"}},
        {RecordKind::risk, {"name_nl"}},
        {RecordKind::fundingSource, {"name_nl"}},
    };
    return told;
}

/// What may be told and is not, each on a line.
std::string missing(const Planted& planted, const std::string& text) {
    std::string found;
    for (const auto& [secret, field] : planted.secrets) {
        const auto kind = toldFields().find(field.first.kind);
        if (kind == toldFields().end() || !planted.mayTell(field)) continue;
        if (std::find(kind->second.begin(), kind->second.end(), field.second) == kind->second.end()) continue;
        const bool moneyWithoutTotal = field.first.kind == model::RecordKind::fundingSource &&
                                       planted.closedFields.contains({field.first, "total"});
        if (!moneyWithoutTotal && text.find(secret) == std::string::npos) found += secret + "\n";
    }
    return found;
}

/// All that a PDF says: its text, and its bytes without packing, with what it says of itself.
std::string readPdf(const std::string& bytes) {
    const tests::TemporaryFolder folder;
    const auto file = (folder / "letter.pdf").string(), out = (folder / "out").string();
    std::ofstream{file, std::ios::binary} << bytes;
    const auto command = "{ pdftotext -raw " + file + " - && qpdf --qdf " + file + " -; } > " + out;
    REQUIRE(std::system(command.c_str()) == 0);
    std::ifstream in{out, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// The portfolio with statements that let everything be told.
model::Portfolio withoutPolicy(model::Portfolio portfolio) {
    const auto before = portfolio;
    auto& statements = portfolio.all<model::PublicStatement>();
    for (const auto& each : before.all<model::PublicStatement>()) {
        auto open = each;
        open.publicationClass = PublicationClass::open;
        open.field.clear();
        statements.put(open);
    }
    return portfolio;
}

model::Portfolio withoutFacts(model::Portfolio portfolio) {
    const auto before = portfolio;
    for (const auto& each : before.all<model::PublicStatement>())
        portfolio.all<model::PublicStatement>().erase(each.id);
    return portfolio;
}

}  // namespace

TEST_CASE("no report of any portfolio tells what is not public, and each tells what is") {
    std::size_t caughtOpen = 0, caughtEmpty = 0, changes = 0;
    for (std::uint64_t seed = 1; seed <= 10'000; ++seed) {
        CAPTURE(seed);
        const auto planted = Planter{seed}.planted();
        const auto before = Planter{seed + 1'000'000, 1}.planted();
        const bool isByLetter = seed % 2 == 0;
        const auto report = reportOf(before.portfolio, planted.portfolio, isByLetter);
        const auto text = textsOf(report);
        CHECK(leaks(planted, text) == "");
        CHECK(missing(planted, text) == "");
        const auto expected = changesThatMayBeTold(before, planted, isByLetter);
        CHECK(changesTold(report) == expected);
        changes += expected.size();
        // The same checks catch a publisher without the policy, and one that tells nothing.
        if (seed > 50) continue;
        caughtOpen += leaks(planted, textsOf(reportOf(withoutPolicy(planted.portfolio)))).empty() ? 0 : 1;
        caughtEmpty += missing(planted, textsOf(reportOf(withoutFacts(planted.portfolio)))).empty() ? 0 : 1;
    }
    CHECK(caughtOpen == 50);
    CHECK(caughtEmpty == 50);
    // Of twelve values that changed in each.
    CHECK(changes > 20'000);
}

TEST_CASE("what changed is told by the statements of both revisions: without those of either it would be found out") {
    std::size_t openThen = 0, openNow = 0, emptyThen = 0;
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const auto now = Planter{seed}.planted(), before = Planter{seed + 1'000'000, 1}.planted();
        const auto expected = changesThatMayBeTold(before, now, true);
        const auto differs = [&](const model::Portfolio& then, const model::Portfolio& later) {
            return changesTold(reportOf(then, later, true)) != expected;
        };
        openThen += differs(withoutPolicy(before.portfolio), now.portfolio);
        openNow += differs(before.portfolio, withoutPolicy(now.portfolio));
        emptyThen += differs(withoutFacts(before.portfolio), now.portfolio);
    }
    CHECK(openThen >= 40);
    CHECK(openNow >= 40);
    CHECK(emptyThen >= 40);
}

TEST_CASE("no letter in any format holds what is not public, in no part of the file") {
    constexpr std::uint64_t portfolios = 200, inPdf = 20;
    for (std::uint64_t seed = 1; seed <= portfolios; ++seed) {
        CAPTURE(seed);
        const auto planted = Planter{seed}.planted();
        const auto report = reportOf(planted.portfolio);
        CHECK(leaks(planted, app::dashboardJson(report)) == "");
        CHECK(leaks(planted, app::dashboardCsv(report)) == "");
        CHECK(leaks(planted, letters::calendarText(report)) == "");
        CHECK(leaks(planted, letters::htmlText(letters::publicPlan(report).value())) == "");
        // The kinds take turns.
        {
            const auto kind = letters::letterKinds[seed % letters::letterKinds.size()].first;
            const auto made = app::makeLetter(report, kind);
            REQUIRE(made);
            for (const auto& [format, ending] : letters::formatEndings) {
                if (format == letters::Format::pdf) continue;
                const auto bytes = letters::bytesOf(made->document, format).value();
                CHECK(leaks(planted, bytes) == "");
                for (const char* part :
                     {"content.xml", "styles.xml", "meta.xml", "settings.xml", "word/document.xml",
                      "word/footnotes.xml", "word/header1.xml", "docProps/core.xml", "docProps/custom.xml"}) {
                    CHECK(leaks(planted, letters::partOf(bytes, part).value_or("")) == "");
                }
            }
            if (seed > inPdf) continue;
            const auto read = readPdf(letters::pdfBytes(made->document).value());
            CHECK(leaks(planted, read) == "");
            CHECK(read.find("/EmbeddedFile") == std::string::npos);
            // What is read is the letter: what it may tell is found in it.
            CHECK(read.find("Pagina 1 van ") != std::string::npos);
            const auto text = plainText(made->document);
            if (const auto at = text.find(mark); at != std::string::npos)
                CHECK(read.find(text.substr(at, text.find('Q', at) + 1 - at)) != std::string::npos);
        }
    }
}

TEST_CASE(
    "a letter to parliament has no list of what is withheld, nor revision or fingerprint; its nota has all "
    "three") {
    auto report = letters::PublicReport{};
    report.portfolio = "Proef";
    report.reportDate = report.statusDate = model::makeDay(2026, 4, 2);
    report.revision = 4711;
    report.fingerprint = "f00d";
    report.withheld = {{letters::Subject::system, "Woo art. 5.1 lid 2 onder h", false}};
    for (const auto& [kind, word] : letters::letterKinds) {
        const auto text = plainText(app::makeLetter(report, kind)->document);
        const bool isNota = kind == letters::LetterKind::nota;
        for (const char* part : {"Woo art.", "4711", "f00d"})
            CHECK((text.find(part) != std::string::npos) == isNota);
    }
}

TEST_CASE("withholding a field leaves the rest of the record, withholding its name leaves nothing") {
    model::Portfolio portfolio;
    portfolio.all<model::Settings>().put(plainSettings());
    model::Programme programme;
    programme.id = {1};
    programme.code = "P1";
    programme.nameNl = "Programma";
    programme.leadOrganisation = "Openbaar Ministerie";
    portfolio.all<model::Programme>().put(programme);
    model::PublicStatement open;
    open.id = {1};
    open.object = refTo(programme.id);
    open.publicationClass = PublicationClass::open;
    portfolio.all<model::PublicStatement>().put(open);
    CHECK(reportOf(portfolio).programmes.at(0).organisation == "Openbaar Ministerie");

    auto withheld = open;
    withheld.id = {2};
    withheld.publicationClass = PublicationClass::withheld;
    withheld.field = "lead_organisation";
    portfolio.all<model::PublicStatement>().put(withheld);
    const auto report = reportOf(portfolio);
    REQUIRE(report.programmes.size() == 1);
    CHECK(report.programmes[0].fact.text == "Programma");
    CHECK(report.programmes[0].organisation == "");
    CHECK(report.withheld.size() == 1);

    withheld.field = "name_nl";
    portfolio.all<model::PublicStatement>().put(withheld);
    CHECK(reportOf(portfolio).programmes.empty());
}

TEST_CASE("what needs a statement of its own is internal until it has one, and goes with the record's") {
    const auto needs = [](std::string_view field) { return app::needsOwnStatement(field); };
    for (const auto* field : {"owner_role", "note_nl", "probability", "mitigation_nl", "cost_external",
                              "most_likely", "readiness", "promise", "stand"}) {
        CHECK(needs(field));
    }
    for (const auto* field : {"name_nl", "finish", "start_date", "affected_users"}) CHECK_FALSE(needs(field));
}
