#include "app/edits/shown_names.h"
#include "app/showing.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/edit.h"
#include "model/record_names.h"

namespace mijlpaal::cli {

namespace {

/// In the order of the rows, where the kind has one.
std::vector<model::ObjectRef> recordsOf(const model::Portfolio& portfolio, model::RecordKind kind) {
    std::vector<model::ObjectRef> records;
    if (kind == model::RecordKind::activity) {
        for (const auto id : model::outline(portfolio)) records.push_back(refTo(id));
        return records;
    }
    const auto& table = portfolio.table(kind);
    for (auto at = table.first(); at != table.last(); ++at) records.push_back({kind, at->number});
    return records;
}

/// What tells a record without a name from the others: its days, amounts and what it refers to.
std::string factsOf(const Console& console, const model::Portfolio& portfolio, model::ObjectRef ref) {
    constexpr std::size_t most = 6;
    const auto showing = app::showingIn(console.translate);
    std::vector<std::string> facts;
    const auto* record = portfolio.record(ref);
    for (const auto& field : model::fields(ref.kind)) {
        const bool isFree = field.isText && field.refersTo.empty();
        const auto value = field.get(record);
        const auto* text = std::get_if<std::string>(&value);
        const bool isFact = !isFree || (text && model::dayFrom(*text));
        if (!isFact || field.unit == model::Unit::code || value == model::Value{}) continue;
        if (facts.size() < most) facts.push_back(showing.value(portfolio, ref, field, value));
    }
    std::string list;
    for (const auto& fact : facts) list += (list.empty() ? "" : ", ") + fact;
    return list;
}

struct ListCommand {
    FileArgument file;
    RevisionArgument revision;
    std::string kind;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(N_("KIND"), kind, "Of this kind, such as risk; without one, what kinds there are");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto wanted = app::kindFrom(kind);
        if (!kind.empty() && !wanted) {
            const auto help = app::nameHelp(kind, app::offeredKinds(console.translate.language()));
            console.notice(base::message("“{text}” is not a kind of record.", {{"text", kind}}));
            return console.refuse(help);
        }
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        return wanted ? listRecords(console, opened->portfolio(), *wanted)
                      : listKinds(console, opened->portfolio());
    }

private:
    static int listRecords(const Console& console, const model::Portfolio& portfolio,
                           model::RecordKind kind) {
        const auto& text = console.translate;
        Json records = Json::array();
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Name")}};
        for (const auto ref : recordsOf(portfolio, kind)) {
            const auto code = model::recordName(portfolio, ref);
            const auto name =
                model::operationsOf(kind).name(portfolio.record(ref), console.inEnglish());
            records.push_back({{"code", code}, {"name", name}});
            rows.push_back({code, name.empty() ? factsOf(console, portfolio, ref) : name});
        }
        if (console.asJson) {
            console.json({{"kind", nameOf(kind)}, {"kinds", Json::array()}, {"records", records}});
        } else if (records.empty()) {
            console.say(base::message("There are none yet."));
        } else {
            console.out << tableText(rows);
        }
        return exitDone;
    }

    static int listKinds(const Console& console, const model::Portfolio& portfolio) {
        const auto& text = console.translate;
        Json kinds = Json::array();
        std::vector<std::vector<std::string>> rows{
            {text.text("Kind"), text.text("In files"), text.text("Count")}};
        for (const auto kind : model::allKinds) {
            const auto count = portfolio.table(kind).size();
            kinds.push_back({{"kind", nameOf(kind)}, {"records", count}});
            rows.push_back({text.text(wordsFor(kind)), std::string{nameOf(kind)}, std::to_string(count)});
        }
        if (console.asJson) {
            console.json({{"kind", nullptr}, {"kinds", kinds}, {"records", Json::array()}});
        } else {
            console.out << tableText(rows, {2});
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command listCommand =
    command<ListCommand>("list", N_("List what the portfolio holds, by kind, code and name"));

}  // namespace mijlpaal::cli
