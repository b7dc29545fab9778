#include "app/language.h"
#include "base/text.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/moments.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/typed_words.h"
#include "model/plan_text.h"
#include "model/posting.h"
#include "model/showing.h"
#include "sheet/audit_pages.h"
#include "sheet/money_words.h"

namespace mijlpaal::cli {

namespace {

using app::AuditFigure;
using app::AuditRow;
using model::Money;

Json orNull(const std::optional<Money>& money) {
    return money ? Json(money->cents) : Json(nullptr);
}

Json orNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

template <class Record>
Json codeOrNull(const model::Portfolio& portfolio, const std::optional<model::Id<Record>>& id) {
    return id ? Json(model::codeOf(portfolio, refTo(*id))) : Json(nullptr);
}

/// What a row says of its decision.
struct Decision {
    std::string reference, moment, description, source, basis;
    std::optional<std::string> reverses, corrects;
};

Decision decisionOf(const model::Portfolio& portfolio, model::ObjectRef row) {
    Decision decision;
    const auto code = [&](const auto& id) {
        return id ? std::optional{model::codeOf(portfolio, refTo(*id))} : std::nullopt;
    };
    model::withPosting(row.kind, portfolio.record(row), [&](const auto& record) {
        if constexpr (requires { record.decisionReference; }) decision.reference = record.decisionReference;
        if constexpr (requires { record.reference; }) decision.reference = record.reference;
        if constexpr (requires { record.cycleMoment; }) decision.moment = record.cycleMoment;
        if constexpr (requires { record.descriptionNl; }) decision.description = record.descriptionNl;
        decision.source = record.source;
        decision.basis = model::wordFor(record.basis);
        decision.reverses = code(record.reverses);
        decision.corrects = code(record.corrects);
    });
    return decision;
}

Json jsonOf(const model::Portfolio& portfolio, const AuditRow& row) {
    const auto decision = decisionOf(portfolio, row.posting.row);
    Json proposal = nullptr;
    if (row.proposal) {
        proposal = {{"name", row.proposal->name},
                    {"proposed_by", row.proposal->proposers},
                    {"approved_by", orNull(row.proposal->approver)},
                    {"approved_at", orNull(row.proposal->approvedAt)},
                    {"note", row.proposal->note}};
    }
    return {{"kind", nameOf(row.posting.row.kind)},
            {"code", model::codeOf(portfolio, row.posting.row)},
            {"day", model::isoText(row.posting.day)},
            {"amount", orNull(row.posting.amount)},
            {"published_stand", orNull(row.posting.stand)},
            {"part", wordFor(row.part)},
            {"reference", decision.reference},
            {"cycle_moment", decision.moment},
            {"description", decision.description},
            {"source_of_row", decision.source},
            {"basis", decision.basis},
            {"reverses", decision.reverses ? Json(*decision.reverses) : Json(nullptr)},
            {"corrects", decision.corrects ? Json(*decision.corrects) : Json(nullptr)},
            {"revision", row.revision},
            {"entered_at", row.at},
            {"entered_by", row.author},
            {"reason", row.reason},
            {"proposal", std::move(proposal)},
            {"closing", codeOrNull(portfolio, row.closing)},
            {"hash", row.hash}};
}

struct AuditCommand {
    FileArgument file;
    std::optional<std::int64_t> revision, year;
    std::optional<model::Day> asOf;
    std::string source, programme, measure;
    std::optional<model::CostKind> costKind;
    std::optional<ledger::Figure> figure;
    std::filesystem::path xlsx, ods;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--source", source, "The code of the funding source");
        arguments.add("--programme", programme, "The code of the programme");
        arguments.add("--year", year, "The budget year");
        arguments.add("--measure", measure, "Cash or commitments").oneOf({"cash", "commitment"});
        arguments.add(
            "--figure", [this](const std::string& text) { figure = figureIn(text); },
            "How far money has come: budget, allocated, committed, invoiced or paid");
        arguments.add(
            "--kind", [this](const std::string& text) { costKind = kindIn(text); },
            "The kind of cost, such as extern_personeel");
        arguments.add("--as-of", asOf, "What was decided or paid by this day, such as 31-3-2026");
        arguments.add("--revision", revision, "As known at this revision");
        arguments.add("--xlsx", xlsx, "Write the file of the auditor to this spreadsheet");
        arguments.add("--ods", ods, "Write the file of the auditor to this OpenDocument spreadsheet");
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, {revision, {}});
        if (!opened) return console.refuse(opened.error());
        const auto question = questionOf(console, opened->portfolio());
        if (!question) return console.refuse(question.error());
        const auto figures = app::auditTrail(*opened->session, opened->view, *question);
        if (!figures) return console.refuse(figures.error());
        if (figures->empty())
            return console.refuse(base::message("No row of the ledger is of that. “mijlpaal budget” shows what there is."));
        for (const auto& path : {xlsx, ods}) {
            if (path.empty()) continue;
            const auto page = sheet::auditPage(opened->view, *figures, console.translate.language());
            if (const auto written = sheet::writeWorkbook(path, {page}); !written) return console.refuse(written.error());
        }
        console.asJson ? answer(console, opened->view, *figures) : print(console, opened->view, *figures);
        return exitDone;
    }

private:
    [[noreturn]] static void refuseWord(const char* option, const std::string& words, const std::string& text) {
        throw WrongUse{base::message("{option} takes one of {words}, and not “{text}”.",
                                     {{"option", option}, {"words", words}, {"text", text}})};
    }

    static model::CostKind kindIn(const std::string& text) {
        if (const auto found = typedWord<model::CostKind>(text)) return *found;
        refuseWord("--kind", wordList(wordsOfType<model::CostKind>()), text);
    }

    static ledger::Figure figureIn(const std::string& text) {
        if (const auto found = typedFigure(text)) return *found;
        std::string words;
        for (std::size_t i = 0; i < ledger::figureCount; ++i) {
            const app::Translator dutch{model::Language::dutch};
            words += (words.empty() ? "" : ", ") + std::string{ledger::wordFor(static_cast<ledger::Figure>(i))} + " (" +
                     base::lowered(dutch.text(sheet::figureTitles[i])) + ")";
        }
        refuseWord("--figure", words, text);
    }

    template <class Record>
    static base::Result<std::optional<model::Id<Record>>> idOf(const Console& console, const model::Portfolio& portfolio,
                                                               const std::string& code, std::string_view asked) {
        if (code.empty()) return std::optional<model::Id<Record>>{};
        const auto found = recordOf<Record>(console, portfolio, code, asked);
        if (!found) return base::failure(found.error());
        return std::optional{*found};
    }

    /// Errors: there is no such source or programme.
    base::Result<app::AuditQuestion> questionOf(const Console& console, const model::Portfolio& portfolio) const {
        app::AuditQuestion question;
        const auto from = idOf<model::FundingSource>(console, portfolio, source, "--source");
        if (!from) return base::failure(from.error());
        const auto to = idOf<model::Programme>(console, portfolio, programme, "--programme");
        if (!to) return base::failure(to.error());
        question.source = *from;
        question.programme = *to;
        if (year) question.year = model::BudgetYear{*year};
        question.measure = typedWord<model::MoneyKind>(measure);
        question.costKind = costKind;
        question.figure = figure;
        question.asOf = asOf;
        return question;
    }

    void answer(const Console& console, const app::View& view, const std::vector<AuditFigure>& figures) const {
        const auto& portfolio = view.portfolio();
        Json list = Json::array();
        for (const auto& each : figures) {
            const auto& account = each.account;
            Json rows = Json::array();
            for (const auto& row : each.rows) rows.push_back(jsonOf(portfolio, row));
            list.push_back({{"source", codeOrNull(portfolio, account.source)},
                            {"programme", codeOrNull(portfolio, account.programme)},
                            {"year", account.year ? Json(account.year->year) : Json(nullptr)},
                            {"measure", model::wordFor(account.measure)},
                            {"cost_kind", model::wordFor(account.costKind)},
                            {"figure", ledger::wordFor(each.figure)},
                            {"stand", orNull(each.stand)},
                            {"rows", std::move(rows)}});
        }
        console.json({{"as_of", asOf ? Json(model::isoText(*asOf)) : Json(nullptr)},
                      {"revision", view.revision()},
                      {"fingerprint", view.origin().fingerprint},
                      {"figures", std::move(list)}});
    }

    void print(const Console& console, const app::View& view, const std::vector<AuditFigure>& figures) const {
        const auto& text = console.translate;
        for (const auto& each : figures) {
            console.say(heading(console, view.portfolio(), each));
            console.line();
            std::vector<std::vector<std::string>> table{{text.text("Row"), text.text("Day"), text.text("Amount"),
                                                         text.text("Published stand"), text.text("In the stand"),
                                                         text.text("Decision"), text.text("Entered"), text.text("Approved by")}};
            for (const auto& row : each.rows) table.push_back(cells(console, view.portfolio(), row));
            console.out << tableText(table, {2, 3});
            console.line();
        }
        console.say(base::message("Revision {revision}, fingerprint {fingerprint}.",
                                  {{"revision", std::to_string(view.revision())}, {"fingerprint", view.origin().fingerprint}}));
        for (const auto& path : {xlsx, ods}) {
            if (!path.empty())
                console.say(base::message("The file of the auditor was written to {file}.", {{"file", path.string()}}));
        }
    }

    static std::string euros(const Console& console, const std::optional<Money>& money) {
        return money ? model::moneyText(*money, console.translate.language()) : "–";
    }

    base::Message heading(const Console& console, const model::Portfolio& portfolio, const AuditFigure& told) const {
        const auto& account = told.account;
        std::string of;
        const auto add = [&of](const std::string& part) { of += (of.empty() ? "" : " ") + part; };
        if (account.source) add(model::codeOf(portfolio, refTo(*account.source)));
        if (account.programme) add(model::codeOf(portfolio, refTo(*account.programme)));
        if (account.year) add(std::to_string(account.year->year));
        add(console.translate.text(model::wordsForWord(model::wordFor(account.measure))));
        if (account.costKind != model::CostKind::total)
            add(console.translate.text(model::wordsForWord(model::wordFor(account.costKind))));
        return base::message("{figure} of {account}: {stand}",
                             {{"figure", console.translate.text(sheet::figureTitles[static_cast<std::size_t>(told.figure)])},
                              {"account", of},
                              {"stand", euros(console, told.stand)}});
    }

    static std::vector<std::string> cells(const Console& console, const model::Portfolio& portfolio, const AuditRow& row) {
        const auto& text = console.translate;
        const auto decision = decisionOf(portfolio, row.posting.row);
        std::string told = decision.reference;
        if (!decision.moment.empty()) told += (told.empty() ? "" : ", ") + decision.moment;
        if (decision.reverses) told += ", " + text(base::message("takes back {row}", {{"row", *decision.reverses}}));
        if (decision.corrects) told += ", " + text(base::message("corrects {row}", {{"row", *decision.corrects}}));
        std::string approved = row.proposal ? row.proposal->approver : std::string{};
        if (row.closing) {
            const auto& closing = *portfolio.find(*row.closing);
            approved += (approved.empty() ? "" : ", ") +
                        text(base::message("period closed by {role}", {{"role", closing.role}}));
        }
        return {model::codeOf(portfolio, row.posting.row),
                model::dayText(row.posting.day, text.language()),
                euros(console, row.posting.amount),
                euros(console, row.posting.stand),
                text.text(sheet::wordsFor(row.part)),
                told.empty() ? "–" : told,
                std::to_string(row.revision) + ", " + wallClockText(row.at, text.language()) + ", " + row.author,
                approved.empty() ? "–" : approved};
    }
};

}  // namespace

extern constinit const Command auditCommand = command<AuditCommand>(
    "audit", N_("The chain of a figure: its rows, the decision of each, who entered it and who approved it"));

}  // namespace mijlpaal::cli
