#include "app/coverage.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/showing.h"
#include "scheduling/obligations/bill_chain.h"
#include "scheduling/telling.h"
#include "sheet/support_matrix.h"

namespace mijlpaal::cli {

namespace {

using scheduling::BillDays;
using scheduling::Coverage;
using scheduling::SupportCell;

Json dayOrNull(const std::optional<model::Day>& day) {
    return day ? Json(model::isoText(*day)) : Json(nullptr);
}

class Answer {
public:
    Answer(const Console& console, const app::View& view)
        : console_{console},
          view_{view},
          portfolio_{view.portfolio()},
          telling_{portfolio_, console.translate.language()},
          coverage_{app::coverageOf(view)},
          support_{app::supportOf(view)},
          bills_{scheduling::billDays(portfolio_)} {}

    Json json() const {
        Json gaps = Json::array(), texts = Json::array(), support = Json::array(), bills = Json::array();
        for (const auto& gap : coverage_.gaps) {
            gaps.push_back({{"rule", wordFor(gap.rule)},
                            {"law_part", codeOrNull(gap.part)},
                            {"activity", codeOrNull(gap.activity)},
                            {"programme", codeOrNull(gap.programme)},
                            {"start", dayOrNull(gap.start)},
                            {"text_stable", dayOrNull(gap.text)},
                            {"sentence", console_.translate(sentenceFor(gap, telling_))}});
        }
        for (const auto& text : coverage_.texts) {
            Json waiting = Json::array();
            for (const auto id : text.waiting) waiting.push_back(code(refTo(id)));
            texts.push_back({{"law_part", code(refTo(text.part))},
                             {"law_milestone", codeOrNull(text.milestone)},
                             {"stable", dayOrNull(text.stable)},
                             {"waiting", waiting}});
        }
        for (const auto& cell : support_) {
            support.push_back({{"law_part", code(refTo(cell.part))},
                               {"system", code(refTo(cell.system))},
                               {"support", wordFor(cell.support)},
                               {"ready", dayOrNull(cell.ready)},
                               {"kept", cell.kept ? Json(wordFor(*cell.kept)) : Json(nullptr)}});
        }
        for (const auto& days : bills_) {
            const auto& stage = portfolio_.all<model::BillStage>().at(days.stage);
            bills.push_back({{"code", stage.code},
                             {"law_part", code(refTo(stage.lawPart))},
                             {"step", model::wordFor(stage.step)},
                             {"done", days.isDone},
                             {"best", dayOrNull(days.best)},
                             {"likely", dayOrNull(days.likely)},
                             {"worst", dayOrNull(days.worst)}});
        }
        return {{"revision", view_.revision()},
                {"as_of", asOfJson(view_)},
                {"text_follows_bills", portfolio_.settings().textFollowsBills},
                {"gaps", gaps},
                {"texts", texts},
                {"support", support},
                {"bills", bills}};
    }

    void say() const {
        sayGaps();
        saySupport();
        sayTexts();
        sayBills();
    }

private:
    std::string code(model::ObjectRef ref) const { return model::codeOf(portfolio_, ref); }
    template <class Id>
    Json codeOrNull(const std::optional<Id>& id) const {
        return id ? Json(code(refTo(*id))) : Json(nullptr);
    }
    std::string text(std::string_view words) const { return console_.translate.text(words); }
    std::string day(const std::optional<model::Day>& each) const { return each ? telling_.day(*each) : "–"; }

    void sayGaps() const {
        if (coverage_.gaps.empty()) return console_.say(base::message("The plan covers the law."));
        for (const auto& gap : coverage_.gaps) console_.say(sentenceFor(gap, telling_));
    }

    void saySupport() const {
        std::vector<std::vector<std::string>> rows{
            {text("Law part"), text("System"), text("It is"), text("Ready"), text("In time")}};
        for (const auto& cell : support_) {
            const auto kept = cell.kept ? text(wordsFor(*cell.kept)) : std::string{"–"};
            rows.push_back({telling_.name(refTo(cell.part)), telling_.name(refTo(cell.system)),
                            text(wordsFor(cell.support)), day(cell.ready), kept});
        }
        if (rows.size() == 1) return;
        console_.line();
        console_.out << tableText(rows);
    }

    void sayTexts() const {
        std::vector<std::vector<std::string>> rows{
            {text("Law part"), text("Text stable"), text("Work that waits for it")}};
        for (const auto& each : coverage_.texts) {
            std::string waiting;
            for (const auto id : each.waiting) waiting += (waiting.empty() ? "" : ", ") + code(refTo(id));
            rows.push_back(
                {telling_.name(refTo(each.part)), day(each.stable), waiting.empty() ? "–" : waiting});
        }
        if (rows.size() == 1) return;
        console_.line();
        console_.out << tableText(rows);
    }

    void sayBills() const {
        if (bills_.empty()) return;
        std::vector<std::vector<std::string>> rows{
            {text("Bill"), text("Step"), text("At best"), text("Most likely"), text("At worst")}};
        for (const auto& days : bills_) {
            const auto& stage = portfolio_.all<model::BillStage>().at(days.stage);
            const auto step = text(model::wordsForWord(model::wordFor(stage.step)));
            const auto done = days.isDone ? text("done") : day(days.best);
            rows.push_back(
                {telling_.name(refTo(stage.lawPart)), step, done, day(days.likely), day(days.worst)});
        }
        console_.line();
        console_.out << tableText(rows);
        console_.line();
        console_.say(
            portfolio_.settings().textFollowsBills
                ? base::message("The text of the law follows the bills.")
                : base::message(
                      "The text of the law does not follow the bills: its dates stand as they were set."));
    }

    const Console& console_;
    const app::View& view_;
    const model::Portfolio& portfolio_;
    scheduling::Telling telling_;
    const Coverage& coverage_;
    const std::vector<SupportCell>& support_;
    std::vector<BillDays> bills_;
};

/// Parts of the law as rows and systems as columns.
class Matrix {
public:
    Matrix(const Console& console, const app::View& view)
        : console_{console}, view_{view}, portfolio_{view.portfolio()}, cells_{app::supportOf(view)} {}

    Json json() const {
        Json systems = Json::array(), parts = Json::array();
        for (const auto id : sheet::matrixSystems(view_)) systems.push_back(code(refTo(id)));
        std::optional<model::LawPartId> last;
        for (const auto& cell : cells_) {
            if (cell.part != last)
                parts.push_back({{"law_part", code(refTo(cell.part))}, {"cells", Json::array()}});
            last = cell.part;
            Json behind = Json::array();
            for (const auto id : scheduling::needsBehind(portfolio_, cell.part, cell.system))
                behind.push_back(code(refTo(id)));
            parts.back()["cells"].push_back({{"system", code(refTo(cell.system))},
                                             {"support", wordFor(cell.support)},
                                             {"ready", dayOrNull(cell.ready)},
                                             {"kept", cell.kept ? Json(wordFor(*cell.kept)) : Json(nullptr)},
                                             {"behind", behind}});
        }
        return {{"revision", view_.revision()},
                {"as_of", asOfJson(view_)},
                {"systems", systems},
                {"law_parts", parts}};
    }

    void say() const {
        const auto source = sheet::supportMatrix(view_, console_.translate.language());
        if (source->rows().empty())
            return console_.say(base::message("No part of the law leans on a system."));
        std::vector<std::vector<std::string>> rows{{console_.translate.text("Law part")}};
        for (const auto id : sheet::matrixSystems(view_)) rows.front().push_back(code(refTo(id)));
        for (const auto& row : source->rows()) {
            auto& cells = rows.emplace_back();
            for (std::size_t i = 0; i < source->columns().size(); ++i)
                cells.push_back(source->text(row.key, i));
        }
        console_.out << tableText(rows);
        console_.line();
        for (const auto id : sheet::matrixSystems(view_))
            console_.line(code(refTo(id)) + "  " +
                          model::nameOf(portfolio_, refTo(id), console_.inEnglish()));
    }

private:
    std::string code(model::ObjectRef ref) const { return model::codeOf(portfolio_, ref); }

    const Console& console_;
    const app::View& view_;
    const model::Portfolio& portfolio_;
    const std::vector<SupportCell>& cells_;
};

struct CoverageCommand {
    FileArgument file;
    RevisionArgument revision;
    bool matrix = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        arguments.add("--matrix", matrix,
                      "Only which system carries which part of the law, as rows and columns");
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        if (matrix) {
            const Matrix made{console, opened->view};
            if (console.asJson) {
                console.json(made.json());
            } else {
                made.say();
            }
            return exitDone;
        }
        const Answer answer{console, opened->view};
        if (console.asJson) {
            console.json(answer.json());
        } else {
            answer.say();
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command coverageCommand =
    command<CoverageCommand>("coverage", N_("Show what the plan covers of the law, and what it does not"));

}  // namespace mijlpaal::cli
