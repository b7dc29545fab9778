#include "sheet/cover_source.h"

#include "app/cover.h"
#include "app/language.h"
#include "model/number_text.h"
#include "model/showing.h"
#include "sheet/reckoned_source.h"

#include <array>

namespace mijlpaal::sheet {

namespace {

using app::SystemCovered;
using model::Money;

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

constexpr std::array coveredWords{tr("covered"), tr("partly covered"), tr("no cover"), tr("no price known")};

constexpr std::size_t neededPlace = 2, columnCount = 6;

class Rows {
public:
    Rows(const app::View& view, model::Language language)
        : view_{view}, portfolio_{view.portfolio()}, language_{language}, translate_{language}, cover_{app::coverOf(view)} {}

    std::vector<ReckonedRow> run() {
        heading(tr("Committed and not paid"));
        for (const auto& each : cover_.commitments) {
            if (each.open() == Money{}) continue;
            add(refOf(each.account), nameOf(each.account), {}, each.open(), each.cash, each.uncovered(),
                each.cash ? "" : translate_.text(tr("nothing allocated")));
        }
        for (const auto& each : cover_.contracts)
            add(refTo(each.contract), name(refTo(each.contract)), {}, each.open(), {}, {}, translate_.text(tr("left of the contract")));
        heading(tr("Cash that nothing is committed of"));
        for (const auto& each : cover_.commitments) {
            if (each.uncommitted() > Money{})
                add(refOf(each.account), nameOf(each.account), {}, each.open(), each.cash, {},
                    translate_(base::message("{amount} to commit",
                                             {{"amount", model::moneyText(each.uncommitted(), language_)}})));
        }
        heading(tr("Years that need more than they have"));
        for (const auto& each : cover_.years)
            add(refTo(*each.account.programme), nameOf(each.account), each.account.year, each.needed, each.allocated, each.shortage(),
                translate_.text(each.allocated ? tr("more needed than allocated") : tr("no cover")));
        heading(tr("Running costs after delivery"));
        for (const auto& each : cover_.systems) addSystem(each);
        return std::move(rows_);
    }

private:
    std::string name(model::ObjectRef ref) const {
        const auto code = model::codeOf(portfolio_, ref);
        const auto name = model::nameOf(portfolio_, ref, language_ == model::Language::english);
        return name == code || name.empty() ? code : code + " " + name;
    }

    static std::optional<model::ObjectRef> refOf(const ledger::Account& account) { return refTo(*account.programme); }

    std::string nameOf(const ledger::Account& account) const {
        const auto programme = name(refTo(*account.programme));
        return account.source ? model::codeOf(portfolio_, refTo(*account.source)) + "  " + programme : programme;
    }

    ReckonedRow& heading(const char* title) {
        ReckonedRow row;
        row.key = next();
        row.values.resize(columnCount);
        row.values.front() = translate_.text(title);
        row.look.isBold = true;
        heading_ = rows_.size();
        parent_ = row.key;
        rows_.push_back(std::move(row));
        return rows_.back();
    }

    /// A row under the last heading, which gets its amounts too.
    RowKey add(std::optional<model::ObjectRef> record, std::string title, const std::optional<model::BudgetYear>& year,
               const std::optional<Money>& needed, const std::optional<Money>& has, const std::optional<Money>& shortage,
               std::string remark) {
        const std::array amounts{needed, has, shortage};
        for (std::size_t i = 0; i < amounts.size(); ++i) addTo(rows_[heading_].values[neededPlace + i], amounts[i]);
        const auto key = plain(parent_, record, std::move(title), year, needed, has, shortage, std::move(remark));
        if (shortage && *shortage > Money{}) rows_.back().look.text = chart::ColourRole::critical;
        return key;
    }

    RowKey plain(RowKey parent, std::optional<model::ObjectRef> record, std::string title,
                 const std::optional<model::BudgetYear>& year, const std::optional<Money>& needed, const std::optional<Money>& has,
                 const std::optional<Money>& shortage, std::string remark) {
        ReckonedRow row;
        row.key = next();
        row.parent = parent;
        row.record = record;
        row.values = {model::Value{std::move(title)}, year ? model::Value{std::to_string(year->year)} : model::Value{}, valueOf(needed), valueOf(has),
                      valueOf(shortage), model::Value{std::move(remark)}};
        rows_.push_back(std::move(row));
        return rows_.back().key;
    }

    void addSystem(const app::SystemCover& cover) {
        Money needed, has, shortage;
        for (const auto& year : cover.years) {
            needed = needed + year.needed;
            has = has + year.allocated;
            shortage = shortage + year.shortage();
        }
        const auto known = [&](Money money) { return cover.perMonth ? std::optional{money} : std::nullopt; };
        const auto word = translate_.text(coveredWords[static_cast<std::size_t>(cover.covered)]);
        const auto remark = translate_(base::message("{covered}: runs from {from} to {until}",
                                                     {{"covered", word},
                                                      {"from", model::dayText(cover.from, language_)},
                                                      {"until", model::dayText(cover.until, language_)}}));
        const auto parent = add(refTo(cover.system), name(refTo(cover.system)), {}, known(needed), has, known(shortage), remark);
        for (const auto& year : cover.years)
            plain(parent, refTo(cover.system), std::to_string(year.year.year), year.year, known(year.needed), year.allocated,
                  known(year.shortage()),
                  translate_(base::message("{months} months", {{"months", std::to_string(year.months)}})));
    }

    static model::Value valueOf(const std::optional<Money>& money) {
        return money ? model::Value{money->cents} : model::Value{};
    }
    static void addTo(model::Value& sum, const std::optional<Money>& amount) {
        if (!amount) return;
        const auto* known = std::get_if<std::int64_t>(&sum);
        sum = (known ? *known : 0) + amount->cents;
    }
    RowKey next() { return ++last_; }

    const app::View& view_;
    const model::Portfolio& portfolio_;
    model::Language language_;
    app::Translator translate_;
    const app::Cover& cover_;
    std::vector<ReckonedRow> rows_;
    std::size_t heading_ = 0;
    RowKey parent_ = 0, last_ = 0;
};

}  // namespace

std::shared_ptr<const Source> coverSource(const app::View& view, model::Language language) {
    std::vector<Column> columns{reckonedColumn("what", tr("What"), Measure::text, 48),
                                reckonedColumn("year", tr("Year"), Measure::text, 7),
                                reckonedColumn("needed", tr("Needed"), Measure::money, 16),
                                reckonedColumn("has", tr("Has"), Measure::money, 16),
                                reckonedColumn("short", tr("Short"), Measure::money, 16),
                                reckonedColumn("remark", tr("Remark"), Measure::text, 44)};
    // Each heading holds the sums of its rows; those of different headings are not added.
    columns[4].isRolledUp = true;
    return std::make_shared<ReckonedSource>(view, language, std::move(columns), Rows{view, language}.run());
}

}  // namespace mijlpaal::sheet
