#include "app/public_plan.h"
#include "app/publish.h"
#include "letters/formats.h"
#include "letters/letter.h"
#include "letters/persons.h"
#include "letters/public_plan.h"
#include "model/field.h"
#include "model/told_fields.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using namespace mijlpaal;

namespace {

letters::PublicReport reportOf(const model::Portfolio& portfolio, model::Day date) {
    app::PublishOptions options;
    options.reportDate = date;
    options.hasAllEarlier = true;
    const auto report = app::publish(app::View{portfolio, {}, false}, options);
    REQUIRE(report);
    return *report;
}

std::string told(const std::vector<letters::NamedPerson>& persons) {
    std::string all;
    for (const auto& each : persons) all += each.code + "." + each.field + ": " + each.name + "\n";
    return all;
}

/// Records in which every text is the name of a person of its own, and statements that tell all of it.
class Named {
public:
    model::Portfolio portfolio;
    std::set<std::string> surnames;

    Named() {
        model::Settings settings;
        settings.id = {1};
        settings.nameNl = "Proef";
        settings.statusDate = model::makeDay(2026, 3, 31);
        for (auto* text : {&settings.organisation, &settings.purposeNl, &settings.purposeSource,
                           &settings.purposeReference, &settings.lawNameNl})
            *text = nextName();
        portfolio.all<model::Settings>().put(settings);
        fill<model::Programme>();
        fill<model::System>();
        fill<model::Activity>();
        fill<model::LawPart>();
        fill<model::LawMilestone>();
        fill<model::Review>();
        fill<model::Recommendation>();
        fill<model::Incident>();
        fill<model::ParliamentaryItem>();
        fill<model::Risk>();
        fill<model::FundingSource>();
        fill<model::Rebaselining>();
        fill<model::Benefit>();
    }

private:
    /// "Karin Aacstra": the given name is listed, the surname is shaped as one.
    std::string nextName() {
        auto number = ++count_;
        std::string surname;
        for (int i = 0; i < 3; ++i, number /= 26) surname.insert(0, 1, static_cast<char>('a' + number % 26));
        surname = "Q" + surname + "stra";
        surnames.insert(surname);
        return "Karin " + surname;
    }

    template <class Record>
    void fill() {
        for (std::int64_t id = 1; id <= 3; ++id) {
            Record record;
            record.id.number = id;
            const auto ref = refTo(record.id);
            for (const auto& field : model::fields<Record>()) {
                if (!field.isText || !field.refersTo.empty()) continue;
                (void)field.set(&record, field.name == "code" ? "C" + std::to_string(id) : nextName());
            }
            complete(record, id);
            portfolio.all<Record>().put(record);
            tell(ref, "");
            for (const auto& field : model::fields<Record>()) tell(ref, std::string{field.name});
        }
    }

    static void complete(model::Rebaselining& each, std::int64_t id) { each.programme = {id}; }
    static void complete(model::Benefit& each, std::int64_t id) { each.programme = {id}; }
    static void complete(model::Activity& each, std::int64_t) { each.kind = model::ActivityKind::milestone; }
    static void complete(model::Recommendation& each, std::int64_t id) { each.review = {id}; }
    static void complete(model::Review& each, std::int64_t id) {
        each.status = id == 1 ? "loopt" : "afgerond";
    }
    static void complete(model::Incident& each, std::int64_t) { each.startDate = model::makeDay(2026, 1, 1); }
    static void complete(model::LawMilestone& each, std::int64_t) {
        each.plannedDate = model::makeDay(2029, 4, 1);
    }
    static void complete(model::ParliamentaryItem& each, std::int64_t id) {
        each.kind = id == 1 ? "toezegging" : id == 2 ? "kamervraag" : "brief";
        if (id == 3) each.answeredDate = model::makeDay(2025, 6, 1);
    }
    static void complete(model::FundingSource& each, std::int64_t) {
        each.total = model::Money{450'000'000'00};
    }
    template <class Record>
    static void complete(Record&, std::int64_t) {}

    void tell(model::ObjectRef object, const std::string& field) {
        model::PublicStatement statement;
        statement.id = {++statements_};
        statement.code = "PS" + std::to_string(statements_);
        statement.object = object;
        statement.field = field;
        statement.publicationClass = model::PublicationClass::open;
        statement.precision = model::DatePrecision::year;
        portfolio.all<model::PublicStatement>().put(statement);
    }

    int count_ = 0;
    std::int64_t statements_ = 0;
};

/// All that is made of a report, as text.
std::string documentsOf(const letters::PublicReport& report) {
    std::string all;
    for (const auto& [kind, word] : letters::letterKinds) {
        const auto document = letters::letter(report, kind, letters::templateOf(kind));
        REQUIRE(document);
        all += document->title + "\n" + plainText(*document);
        for (const auto& [name, value] : document->properties) all += value + "\n";
    }
    const auto page = letters::publicPlan(report);
    REQUIRE(page);
    return all + plainText(*page) + letters::calendarText(report) + app::dashboardJson(report);
}

}  // namespace

TEST_CASE("nothing that may be told of the example looks like the name of a person") {
    const auto& portfolio = tests::examplePortfolio();
    for (const auto& date : {model::makeDay(2026, 4, 30), model::makeDay(2026, 11, 26)})
        CHECK(told(personsIn(reportOf(portfolio, date))) == "");
}

TEST_CASE("a name in any text that reaches a document is found before") {
    const Named named;
    const auto report = reportOf(named.portfolio, model::makeDay(2026, 4, 2));
    const auto documents = documentsOf(report);
    std::set<std::string> found;
    for (const auto& each : personsIn(report)) found.insert(each.name.substr(each.name.rfind(' ') + 1));

    std::size_t shown = 0;
    for (const auto& surname : named.surnames) {
        if (documents.find(surname) == std::string::npos) continue;
        ++shown;
        CAPTURE(surname);
        CHECK(found.contains(surname));
    }
    CHECK(shown > 80);
}
