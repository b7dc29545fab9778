#include "base/csv.h"
#include "base/input_file.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/run.h"
#include "forecasting/reference_class.h"
#include "forecasting/shipped_classes.h"
#include "model/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace mijlpaal::cli {

namespace {

using forecasting::CaseForecast;
using forecasting::PastProject;
using forecasting::ReferenceCase;
using forecasting::ReferenceClass;
using forecasting::ReferenceQuantile;

/// A CSV file by the names of its columns.
class Sheet {
public:
    /// Errors: it cannot be read; a column that it cannot do without is not there.
    static base::Result<Sheet> read(const std::filesystem::path& path, const std::vector<std::string>& needed) {
        const auto bytes = base::bytesIn(path);
        if (!bytes) return base::failure("{file} cannot be opened.", {{"file", path.string()}});
        const auto& text = *bytes;
        Sheet sheet;
        sheet.name_ = path.filename().string();
        if (base::firstInvalidUtf8(text))
            return base::failure("{file} is not in UTF-8. Save it as “CSV UTF-8”.", {{"file", sheet.name_}});
        const auto line = text.substr(0, text.find('\n'));
        const bool bySemicolons = line.find(';') != std::string::npos && line.find(',') == std::string::npos;
        auto rows = base::readCsv(text, {bySemicolons ? ';' : ','});
        if (!rows) return base::failure(rows.error());
        sheet.rows_ = std::move(*rows);
        for (const auto& column : needed) {
            if (sheet.rows_.empty() || !sheet.place(column))
                return base::failure("{file} has no column {column}.", {{"file", sheet.name_}, {"column", column}});
        }
        return sheet;
    }

    std::size_t size() const { return rows_.size() - 1; }

    std::string text(std::size_t row, std::string_view column) const {
        const auto at = place(column);
        const auto& cells = rows_[row + 1].cells;
        return at && *at < cells.size() ? std::string{base::trimmed(cells[*at])} : std::string{};
    }

    /// Nothing for an empty cell.
    base::Result<std::optional<double>> number(std::size_t row, std::string_view column) const {
        const auto cell = text(row, column);
        if (cell.empty()) return std::nullopt;
        double value = 0;
        const auto* last = cell.data() + cell.size();
        const auto [end, problem] = std::from_chars(cell.data(), last, value);
        if (end != last || problem != std::errc{} || !std::isfinite(value))
            return base::failure("{file}, line {line}: “{text}” in column {column} is not a number; write it like "
                                 "120.5.",
                                 {{"file", name_},
                                  {"line", std::to_string(rows_[row + 1].line)},
                                  {"text", cell},
                                  {"column", std::string{column}}});
        return value;
    }

    base::Message missingDays(std::size_t row) const {
        return base::message("{file}, line {line}: column planned_days asks for a number of days above 0.",
                             {{"file", name_}, {"line", std::to_string(rows_[row + 1].line)}});
    }

private:
    std::optional<std::size_t> place(std::string_view column) const {
        const auto& heads = rows_.front().cells;
        const auto found = std::find_if(heads.begin(), heads.end(), [&](const std::string& head) {
            return base::lowered(base::trimmed(head)) == column;
        });
        if (found == heads.end()) return std::nullopt;
        return static_cast<std::size_t>(found - heads.begin());
    }

    std::string name_;
    std::vector<base::CsvRow> rows_;
};

/// Projects of the past, and how many rows do not say both what was planned and what was taken.
struct History {
    std::vector<PastProject> past;
    std::size_t left = 0;
};

base::Result<History> historyIn(const std::filesystem::path& path) {
    const auto sheet = Sheet::read(path, {"id", "planned_days", "actual_days"});
    if (!sheet) return base::failure(sheet.error());
    History history;
    for (std::size_t row = 0; row < sheet->size(); ++row) {
        const auto planned = sheet->number(row, "planned_days"), actual = sheet->number(row, "actual_days"),
                   plannedCost = sheet->number(row, "planned_cost"), actualCost = sheet->number(row, "actual_cost");
        for (const auto* each : {&planned, &actual, &plannedCost, &actualCost}) {
            if (!*each) return base::failure(each->error());
        }
        if (!*planned || !*actual || **planned <= 0 || **actual < 0) {
            ++history.left;
            continue;
        }
        history.past.push_back(
            {sheet->text(row, "id"), sheet->text(row, "group"), **planned, **actual, *plannedCost, *actualCost});
    }
    return history;
}

base::Result<std::vector<ReferenceCase>> casesIn(const std::filesystem::path& path) {
    const auto sheet = Sheet::read(path, {"id", "planned_days"});
    if (!sheet) return base::failure(sheet.error());
    std::vector<ReferenceCase> cases;
    for (std::size_t row = 0; row < sheet->size(); ++row) {
        const auto planned = sheet->number(row, "planned_days");
        const auto cost = sheet->number(row, "planned_cost");
        if (!planned) return base::failure(planned.error());
        if (!cost) return base::failure(cost.error());
        if (!*planned || **planned <= 0) return base::failure(sheet->missingDays(row));
        cases.push_back({sheet->text(row, "id"), sheet->text(row, "group"), **planned, *cost});
    }
    return cases;
}

Json orNull(const std::optional<double>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json orNull(const std::optional<ReferenceQuantile>& quantile) {
    return quantile ? Json(quantile->value) : Json(nullptr);
}

Json intervalOf(const std::optional<ReferenceQuantile>& quantile) {
    return quantile ? Json::array({orNull(quantile->low), orNull(quantile->high)}) : Json(nullptr);
}

Json jsonOf(const CaseForecast& each) {
    Json interval;
    if (each.size < ReferenceClass::small) {
        interval = {{"p50_days", intervalOf(each.days50)},
                    {"p80_days", intervalOf(each.days80)},
                    {"p50_cost", intervalOf(each.cost50)},
                    {"p80_cost", intervalOf(each.cost80)}};
    }
    return {{"id", each.id},          {"n", each.size},
            {"p50_days", each.days50.value}, {"p80_days", each.days80.value},
            {"p50_cost", orNull(each.cost50)}, {"p80_cost", orNull(each.cost80)},
            {"interval", interval}};
}

Json jsonOf(const forecasting::Coverage& coverage) {
    if (coverage.count == 0) return nullptr;
    return {{"n", coverage.count}, {"share", coverage.share}, {"low", coverage.low}, {"high", coverage.high}};
}

std::string numberOf(const std::optional<ReferenceQuantile>& quantile, model::Language language) {
    return quantile ? model::numberText(std::llround(quantile->value), 0, language) : "–";
}

struct ReferenceCommand {
    std::filesystem::path history, cases;
    std::string shipped;

    void declare(Arguments& arguments) {
        arguments.add("--history", history,
                      "A CSV file of past projects: id, planned_days, actual_days, and where known planned_cost, "
                      "actual_cost, group");
        arguments.add("--class", shipped, "A class that comes with the program, in place of a history")
            .oneOf(shippedWords());
        arguments.add("--cases", cases, "A CSV file of new projects: the same without what they took").required();
    }

    int run(const Console& console) const {
        if (history.empty() == shipped.empty())
            return console.refuse(base::message("Give either past projects behind --history, or a class behind --class."));
        return shipped.empty() ? byHistory(console) : byShippedClass(console);
    }

private:
    int byShippedClass(const Console& console) const {
        const auto& past = *forecasting::shippedClass(shipped);
        const auto asked = casesIn(cases);
        if (!asked) return console.refuse(asked.error());
        const auto forecasts = forecasting::forecastByClass(past, *asked);
        if (console.asJson) {
            console.json(answer(past.projects, forecasts, {}));
        } else {
            print(console, forecasts, {});
            console.line();
            console.line(console.translate.text(past.attribution));
        }
        return exitDone;
    }

    int byHistory(const Console& console) const {
        const auto known = historyIn(history);
        if (!known) return console.refuse(known.error());
        const auto& past = known->past;
        const auto asked = casesIn(cases);
        if (!asked) return console.refuse(asked.error());
        if (past.empty())
            return console.refuse(base::message("There is no past project in {file}.", {{"file", history.string()}}));
        const auto forecasts = forecasting::forecastByClass(past, *asked);
        const auto coverage = forecasting::coverageOfP80(past);
        if (known->left > 0)
            console.notice(base::message("Rows of {file} that do not say both planned and actual days: {count}. They are "
                                         "passed over.",
                                         {{"file", history.filename().string()},
                                          {"count", std::to_string(known->left)}}));
        if (past.size() < ReferenceClass::hardly)
            console.notice(base::message("With only {count} past projects this says little.",
                                         {{"count", std::to_string(past.size())}}));
        if (console.asJson) {
            console.json(answer(past.size(), forecasts, coverage));
        } else {
            print(console, forecasts, coverage);
        }
        return exitDone;
    }

    Json answer(std::size_t count, const std::vector<CaseForecast>& forecasts, const forecasting::Coverage& coverage) const {
        Json list = Json::array();
        for (const auto& each : forecasts) list.push_back(jsonOf(each));
        const auto* past = forecasting::shippedClass(shipped);
        return {{"n", count},
                {"cases", list},
                {"coverage_of_p80", jsonOf(coverage)},
                {"class", past ? Json(past->word) : Json(nullptr)},
                {"attribution", past ? Json(past->attribution) : Json(nullptr)}};
    }

    static void print(const Console& console, const std::vector<CaseForecast>& forecasts,
                      const forecasting::Coverage& coverage) {
        const auto& text = console.translate;
        const auto number = [&](const std::optional<ReferenceQuantile>& each) { return numberOf(each, text.language()); };
        std::vector<std::vector<std::string>> rows{{text.text("Case"), text.text("Past projects"), text.text("Days P50"),
                                                    text.text("Days P80"), text.text("Cost P50"),
                                                    text.text("Cost P80")}};
        for (const auto& each : forecasts)
            rows.push_back({each.id, std::to_string(each.size), number(each.days50), number(each.days80),
                            number(each.cost50), number(each.cost80)});
        console.out << tableText(rows, {1, 2, 3, 4, 5});
        if (coverage.count == 0) return;
        const auto percent = [&](double share) { return model::numberText(std::llround(share * 100), 0, text.language()); };
        console.line();
        console.say(base::message("Each past project beside the others: {share} % took no more than its P80 (between "
                                  "{low} and {high} % with a certainty of 95 %).",
                                  {{"share", percent(coverage.share)},
                                   {"low", percent(coverage.low)},
                                   {"high", percent(coverage.high)}}));
    }
};

}  // namespace

extern constinit const Command referenceCommand =
    command<ReferenceCommand>("reference", N_("Tell what new projects would take if they went as past ones did"));

}  // namespace mijlpaal::cli
