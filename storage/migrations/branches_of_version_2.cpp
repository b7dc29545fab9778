#include "storage/migrations/branches_of_version_2.h"

#include "base/text.h"
#include "storage/branches.h"
#include "storage/canonical_json.h"
#include "storage/migrations/tables_of_version_2.h"

namespace mijlpaal::storage {

namespace {

constexpr std::int64_t oldFormat = 2;

struct OldBranch {
    std::int64_t id = 0;
    std::string name, kind, status;
    std::int64_t base = 0;
    std::string at, author;
};

/// The text of a column. A character that cannot be, which a program of version 2 could write and the journal
/// cannot, becomes "\uFFFD".
std::string readable(const Query& row, int column) {
    auto text = row.text(column);
    while (const auto at = base::firstInvalidUtf8(text)) text.replace(*at, 1, "\uFFFD");
    return text;
}

std::vector<OldBranch> oldBranches(Database& database) {
    std::vector<OldBranch> branches;
    auto rows =
        database.query("SELECT id, name, kind, status, base_revision, at, author FROM branch ORDER BY id");
    while (rows.step()) {
        branches.push_back({rows.integer(0), readable(rows, 1), readable(rows, 2), rows.text(3),
                            rows.integer(4), readable(rows, 5), readable(rows, 6)});
    }
    return branches;
}

class Entering {
public:
    Entering(const Journal& journal, const OldBranch& branch) : journal_{journal}, old_{branch} {}

    void run() {
        Facts facts{{std::string{baseFact}, old_.base},
                    {std::string{branchKindFact}, old_.kind},
                    {std::string{nameFact}, old_.name}};
        auto open = writer(EntryKind::open, base::message("Open a branch"), std::move(facts));
        open.entry().branch = branch_ = open.entry().position;
        open.entry().step = 0;
        open.finish();
        enterSteps();
        if (old_.status == "adopted") close(EntryKind::adopt, base::message("Adopt the branch"));
        if (old_.status == "discarded") close(EntryKind::discard, base::message("Discard the branch"));
    }

private:
    EntryWriter writer(EntryKind kind, const base::Message& label, Facts facts) {
        EntryWriter made{journal_, kind, old_.author, label, std::move(facts)};
        made.entry().branch = branch_;
        made.entry().at = old_.at;
        return made;
    }

    void close(EntryKind kind, const base::Message& label) { writer(kind, label, {}).finish(); }

    void enterSteps() {
        auto edits = journal_.database.query(
            "SELECT edit, label, reason FROM branch_edit WHERE branch = ? ORDER BY edit");
        edits.with(old_.id);
        std::int64_t step = 0;
        while (edits.step()) {
            Facts facts;
            if (!edits.view(2).empty()) facts.emplace(reasonFact, readable(edits, 2));
            const auto label = labelFrom(edits.view(1));
            const auto lines = linesOf(edits.integer(0));
            std::vector<model::Patch> patches;
            for (const auto& line : lines) {
                if (auto patch = patchIn(line, oldFormat, journal_.names))
                    patches.push_back(std::move(*patch));
            }
            auto entry = writer(EntryKind::step, label.value_or(base::Message{}), std::move(facts));
            entry.entry().step = ++step;
            if (label && patches.size() == lines.size()) {
                for (const auto& patch : patches) entry.add(patch);
            } else {
                // What cannot be read stays as it was written, all of it, and is an entry of that version.
                entry.entry().format = oldFormat;
                entry.entry().label = edits.text(1);
                entry.entry().salts.clear();
                for (const auto& line : lines) entry.add(line);
            }
            entry.finish();
        }
    }

    std::vector<StoredLine> linesOf(std::int64_t edit) {
        std::vector<StoredLine> lines;
        auto rows = journal_.database.query(
            "SELECT kind, record_id, before, after, NULL FROM branch_change "
            "WHERE branch = ? AND edit = ? ORDER BY seq");
        rows.with(old_.id).with(edit);
        while (rows.step()) lines.push_back(lineIn(rows, 0));
        return lines;
    }

    const Journal& journal_;
    const OldBranch& old_;
    std::int64_t branch_ = 0;
};

}  // namespace

base::Findings stepsKeptOfVersion2(Database& database, const std::filesystem::path& file) {
    base::Findings findings;
    auto steps =
        database.query("SELECT branch, step FROM entry WHERE kind = 'step' AND format = ? ORDER BY position");
    steps.with(oldFormat);
    while (steps.step()) {
        const auto opening = entryAt({database, file, formerNames()}, steps.integer(0));
        const auto facts = opening ? factsIn(*opening) : std::nullopt;
        findings.push_back(
            {base::Severity::error,
             {file.string(), std::nullopt, {}},
             base::message("Step {step} of the branch {branch} cannot be read. It was kept as it is.",
                           {{"step", std::to_string(steps.integer(1))},
                            {"branch", facts ? textOf(*facts, nameFact) : std::string{}}}),
             base::message("The branch cannot be looked at or adopted; discard it, or make it anew.")});
    }
    return findings;
}

void enterBranchesOfVersion2(Database& database) {
    const std::filesystem::path file;
    const Journal journal{database, file, formerNames()};
    for (const auto& branch : oldBranches(database)) Entering{journal, branch}.run();
    database.run(std::string{dropTablesOfVersion2});
}

}  // namespace mijlpaal::storage
