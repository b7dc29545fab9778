#include "model/rules/faults.h"
#include "tests/model/support/plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

PublicStatement statement(const std::string& code, ObjectRef object, PublicationClass publicationClass) {
    PublicStatement made;
    made.code = code;
    made.object = object;
    made.publicationClass = publicationClass;
    return made;
}

std::string broken(const Plan& plan) {
    std::string sentences;
    for (const auto& each : plan.portfolio.all<PublicStatement>()) {
        Faults faults{plan.portfolio};
        checkStatement(each, faults);
        for (const auto& finding : faults.findings)
            sentences += plain(finding.message) + " " + plain(finding.help) + "\n";
    }
    return sentences;
}

TEST_CASE("an object that two statements make public breaks a rule, by whichever is looked at") {
    Plan plan;
    const auto object = refTo(plan.milestone("ready"));
    plan.put(statement("PS1", object, PublicationClass::open));
    CHECK(broken(plan) == "");
    plan.put(statement("PS2", object, PublicationClass::open));
    CHECK(broken(plan) ==
          "Statements PS1 and PS2 both make “ready” public. Keep one of the two, and make the other internal "
          "or remove it.\n"
          "Statements PS2 and PS1 both make “ready” public. Keep one of the two, and make the other internal "
          "or remove it.\n");
}

TEST_CASE("two statements may make different fields of an object public, and not one field twice") {
    Plan plan;
    const auto object = refTo(plan.milestone("ready"));
    auto whole = statement("PS1", object, PublicationClass::open);
    auto finish = statement("PS2", object, PublicationClass::open);
    finish.field = "finish";
    plan.put(whole);
    plan.put(finish);
    CHECK(broken(plan) == "");
    finish.code = "PS3";
    plan.put(finish);
    CHECK(broken(plan).starts_with("Statements PS2 and PS3 both make “ready” public."));
}

TEST_CASE("a statement may speak of a field or a result of the kind it is about, and of no other") {
    Plan plan;
    auto told = statement("PS1", refTo(plan.milestone("ready")), PublicationClass::withheld);
    for (const auto* field : {"", "owner_role", "finish", "promise"}) {
        told.field = field;
        Plan one = plan;
        one.put(told);
        CHECK(broken(one) == "");
    }
    told.field = "affected_users";
    plan.put(told);
    CHECK(
        broken(plan) ==
        "Statement PS1 speaks of the field “affected_users”, which records of the kind activity do not "
        "have. Name a field as it is called in the file, or leave it empty to speak of the whole record.\n");
}

TEST_CASE("one public statement beside withheld and internal ones breaks no rule, nor do other objects") {
    Plan plan;
    const auto object = refTo(plan.milestone("ready"));
    plan.put(statement("PS1", object, PublicationClass::withheld));
    plan.put(statement("PS2", object, PublicationClass::open));
    plan.put(statement("PS3", object, PublicationClass::internal));
    plan.put(statement("PS4", refTo(plan.milestone("other")), PublicationClass::open));
    CHECK(broken(plan) == "");
}

}  // namespace
}  // namespace mijlpaal::model
