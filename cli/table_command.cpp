#include "app/edits/near_names.h"
#include "app/edits/shown_names.h"
#include "app/forecast.h"
#include "base/output_file.h"
#include "base/text.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "sheet/computed_columns.h"
#include "sheet/files.h"

#include <algorithm>
#include <array>
#include <map>

namespace mijlpaal::cli {

namespace {

using sheet::Comparison;

/// The signs of a condition, the longer ones first.
constexpr std::array signs{
    std::pair{std::string_view{"!="}, Comparison::isNot},
    std::pair{std::string_view{"!~"}, Comparison::containsNot},
    std::pair{std::string_view{"="}, Comparison::is},
    std::pair{std::string_view{"~"}, Comparison::contains},
    std::pair{std::string_view{"<"}, Comparison::less},
    std::pair{std::string_view{">"}, Comparison::more},
};

/// What each column is called, in the language first.
std::vector<app::OfferedName> offeredColumns(const sheet::Source& source, model::Language language) {
    const app::Translator dutch{model::Language::dutch};
    std::vector<app::OfferedName> names;
    for (const auto& column : source.columns()) {
        const auto title = base::lowered(column.title);
        auto& name = names.emplace_back(app::offeredWord(title, language));
        for (const auto& other : {title, dutch.text(title), column.name}) {
            if (other != name.shown) name.others.push_back(other);
        }
    }
    return names;
}

/// The name of a column by what people call it, in Dutch or English.
base::Result<std::string> columnIn(const sheet::Source& source, model::RecordKind kind, std::string_view typed,
                                   model::Language language) {
    typed = base::trimmed(typed);
    if (sheet::columnCalled(source, typed)) return std::string{typed};
    for (const auto& column : source.columns()) {
        if (base::lowered(column.title) == base::lowered(typed)) return column.name;
    }
    if (const auto named = app::fieldFrom(kind, typed); named && !named->isKind) {
        const auto place = static_cast<std::size_t>(named->field - model::fields(kind).data());
        return source.columns()[place].name;
    }
    for (const auto& column : source.columns()) {
        if (app::isWord(typed, base::lowered(column.title))) return column.name;
    }
    std::string near;
    for (const auto& name : app::nearNames(typed, offeredColumns(source, language)))
        near += (near.empty() ? "" : ", ") + name;
    if (near.empty()) return base::failure("There is no column “{text}”.", {{"text", std::string{typed}}});
    return base::failure("There is no column “{text}”. Did you mean {names}?",
                         {{"text", std::string{typed}}, {"names", near}});
}

base::Result<sheet::Condition> conditionIn(const sheet::Source& source, model::RecordKind kind, std::string_view text,
                                           model::Language language) {
    const auto at = text.find_first_of("!=~<>");
    const auto sign = std::find_if(signs.begin(), signs.end(), [&](const auto& each) {
        return at != std::string_view::npos && text.substr(at).starts_with(each.first);
    });
    if (sign == signs.end()) {
        return base::failure("“{text}” is not a condition. Write it like {example}.",
                             {{"text", std::string{text}}, {"example", "\"duration>30d\""}});
    }
    auto column = columnIn(source, kind, text.substr(0, at), language);
    if (!column) return base::failure(column.error());
    sheet::Condition condition{*column, sign->second,
                               std::string{base::trimmed(text.substr(at + sign->first.size()))}};
    if (condition.text.empty() && sign->second == Comparison::is) condition.comparison = Comparison::isEmpty;
    if (condition.text.empty() && sign->second == Comparison::isNot)
        condition.comparison = Comparison::isNotEmpty;
    return condition;
}

std::string withCapital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// A value as other commands write it: days and moments as text, work in minutes, money in euros.
Json valueJson(const sheet::Column& column, const model::Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    if (!number) return nullptr;
    switch (column.measure) {
        case sheet::Measure::day:
            return model::isoText(model::Day{std::chrono::days{*number}});
        case sheet::Measure::moment:
            return model::isoText(model::Moment{*number});
        case sheet::Measure::work:
            return minutesOf({*number});
        case sheet::Measure::money:
        case sheet::Measure::percent:
            return base::decimalText(*number, 2);
        case sheet::Measure::chance:
            return base::decimalText(*number, 6);
        case sheet::Measure::text:
        case sheet::Measure::number:
            break;
    }
    return base::decimalText(*number, column.decimals);
}

/// Made when a column asks for it.
const forecasting::ActivityForecast* forecastOf(const app::View& view, model::ActivityId activity) {
    const auto& forecast = app::forecastOf(view);
    return forecast ? app::findActivity(*forecast, activity) : nullptr;
}

/// The kinds that are asked for most, and behind those the others.
std::vector<Choice> kindChoices(const Console& console) {
    std::vector<Choice> choices;
    using enum model::RecordKind;
    std::vector<model::RecordKind> kinds{activity, risk, programme, lawMilestone, budgetEntry, review, recommendation,
                                         parliamentaryItem};
    for (const auto kind : model::allKinds) {
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
    }
    for (const auto kind : kinds)
        choices.push_back({std::string{nameOf(kind)}, console.translate.text(wordsFor(kind))});
    return choices;
}

struct TableCommand {
    FileArgument file;
    std::string kind, columns, filter, sort, group;
    bool any = false;
    std::filesystem::path csv, xlsx, ods;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(N_("KIND"), kind, "The kind of record, such as activity or risk").wanted();
        arguments.add("--columns", columns, "The columns to show, with commas between them");
        arguments.add(
            "--filter", filter,
            "Only rows for which this holds, such as \"duration>30d; owner_role~team\": = is, != is "
            "not, ~ contains, "
            "!~ does not contain, < and >");
        arguments.add("--any", any, "One condition of the filter will do");
        arguments.add("--sort", sort, "The columns to sort by; a minus before one is from high to low");
        arguments.add("--group", group, "Put rows with the same value in this column together");
        arguments.add("--csv", csv, "Write the table to this CSV file");
        arguments.add("--xlsx", xlsx, "Write the table to this spreadsheet");
        arguments.add("--ods", ods, "Write the table to this OpenDocument spreadsheet");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        if (kind.empty()) return console.refuse(withChoices(console, isMissing(N_("KIND")), {}, kindChoices(console),
                                                            "mijlpaal list " + console.translate.text("FILE")));
        const auto of = app::kindFrom(kind);
        if (!of) {
            const auto help = app::nameHelp(kind, app::offeredKinds(console.translate.language()));
            console.notice(base::message("“{text}” is not a kind of record.", {{"text", kind}}));
            return console.refuse(help);
        }
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto translate = [&](std::string_view english) { return console.translate.text(english); };
        const sheet::RecordSource source{opened->view, *of, console.translate.language(), translate,
                                         sheet::computedColumns(*of, console.translate.language(), translate, forecastOf)};
        const auto arrangement = arrangementOf(source, *of, console.translate.language());
        if (!arrangement) return console.refuse(arrangement.error());
        if (arrangement->filter) {
            if (const auto read = sheet::checked(source, *arrangement->filter); !read)
                return console.refuse(read.error());
        }
        const auto arranged = sheet::arrange(source, *arrangement);
        const auto shown = sheet::shownColumns(source, *arrangement);
        const auto written = write(source, *of, arranged, shown, translate);
        if (!written) return console.refuse(written.error());
        console.warn(opened->view.findings());
        if (console.asJson) {
            console.json(answer(source, *of, arranged, shown, translate));
        } else if (csv.empty() && xlsx.empty() && ods.empty()) {
            print(console, source, arranged, shown);
        } else {
            for (const auto& path : {csv, xlsx, ods}) {
                if (!path.empty())
                    console.say(base::message("The table was written to {file}.", {{"file", path.string()}}));
            }
        }
        return exitDone;
    }

private:
    base::Result<sheet::Arrangement> arrangementOf(const sheet::Source& source, model::RecordKind of,
                                                  model::Language language) const {
        sheet::Arrangement arrangement;
        for (const auto name : base::split(columns, ',')) {
            auto column = columnIn(source, of, name, language);
            if (!column) return base::failure(column.error());
            arrangement.columns.push_back({std::move(*column), {}});
        }
        for (auto name : base::split(sort, ',')) {
            name = base::trimmed(name);
            const bool descending = name.starts_with('-');
            auto column = columnIn(source, of, name.substr(descending ? 1 : 0), language);
            if (!column) return base::failure(column.error());
            arrangement.sorts.push_back({std::move(*column), descending});
        }
        if (!group.empty()) {
            auto column = columnIn(source, of, group, language);
            if (!column) return base::failure(column.error());
            arrangement.group = std::move(*column);
        }
        if (filter.empty()) return arrangement;
        arrangement.filter.emplace().any = any;
        for (const auto part : base::split(filter, ';')) {
            auto condition = conditionIn(source, of, base::trimmed(part), language);
            if (!condition) return base::failure(condition.error());
            arrangement.filter->conditions.push_back(std::move(*condition));
        }
        return arrangement;
    }

    base::Result<void> write(const sheet::Source& source, model::RecordKind of,
                             const sheet::Arranged& arranged, const std::vector<std::size_t>& shown,
                             const sheet::Translate& translate) const {
        if (!csv.empty()) {
            const auto written = base::writeWholeFile(csv, sheet::csv(source, arranged, shown, translate));
            if (!written) return written;
        }
        for (const auto& path : {xlsx, ods}) {
            if (path.empty()) continue;
            const auto page = sheet::pageOf(withCapital(translate(pluralFor(of))), source, arranged, shown, translate);
            if (const auto written = sheet::writeWorkbook(path, {page}); !written) return written;
        }
        return {};
    }

    static void print(const Console& console, const sheet::Source& source, const sheet::Arranged& arranged,
                      const std::vector<std::size_t>& shown) {
        const auto& text = console.translate;
        const auto translate = [&](std::string_view english) { return text.text(english); };
        std::vector<std::vector<std::string>> lines{{}};
        std::vector<std::size_t> right;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const auto& column = source.columns()[shown[i]];
            lines.front().push_back(withCapital(text.text(column.title)));
            if (column.align == sheet::Align::right) right.push_back(i);
        }
        std::map<sheet::RowKey, std::size_t> levels;
        for (const auto& row : arranged.rows) {
            auto& line = lines.emplace_back();
            const auto heading = arranged.headings.find(row.key);
            if (heading != arranged.headings.end()) {
                line.push_back(sheet::headingText(heading->second, translate));
                line.resize(shown.size());
                continue;
            }
            const auto above = levels.find(row.parent);
            const auto level = levels[row.key] = above == levels.end() ? 0 : above->second + 1;
            for (const auto column : shown) {
                const bool isName = source.columns()[column].name.starts_with("name_");
                line.push_back(std::string(isName ? 2 * level : 0, ' ') + source.text(row.key, column));
            }
            // There only for what stands under it.
            if (row.isContext) line.front() = "(" + line.front() + ")";
        }
        const auto values = sheet::totals(source, arranged, shown);
        const bool hasSums = std::any_of(shown.begin(), shown.end(), [&](std::size_t column) {
            return source.columns()[column].total == sheet::Total::sum && !values[column].empty();
        });
        if (hasSums) {
            auto& line = lines.emplace_back();
            for (const auto column : shown) line.push_back(values[column]);
        }
        console.out << tableText(lines, right);
        if (arranged.all == 0) console.say(base::message("There are none."));
        if (arranged.passed != arranged.all) {
            console.say(base::message("{count} of {all} rows.", {{"count", std::to_string(arranged.passed)},
                                                                 {"all", std::to_string(arranged.all)}}));
        }
    }

    static Json answer(const sheet::Source& source, model::RecordKind of, const sheet::Arranged& arranged,
                       const std::vector<std::size_t>& shown, const sheet::Translate& translate) {
        Json named = Json::array(), rows = Json::array();
        for (const auto column : shown) {
            const auto& each = source.columns()[column];
            named.push_back({{"name", each.name}, {"title", translate(each.title)}});
        }
        std::map<sheet::RowKey, int> levels;
        for (const auto& row : arranged.rows) {
            const auto above = levels.find(row.parent);
            const auto level = levels[row.key] = above == levels.end() ? 0 : above->second + 1;
            const auto heading = arranged.headings.find(row.key);
            const bool isHeading = heading != arranged.headings.end();
            Json cells = Json::array();
            for (const auto column : shown) {
                if (isHeading) break;
                cells.push_back(
                    {{"text", source.text(row.key, column)},
                     {"value", valueJson(source.columns()[column], source.value(row.key, column))}});
            }
            rows.push_back({{"heading", isHeading ? Json(heading->second.name) : Json(nullptr)},
                            {"level", level},
                            {"context", row.isContext},
                            {"cells", cells}});
        }
        return {{"kind", nameOf(of)},
                {"columns", named},
                {"passed", arranged.passed},
                {"all", arranged.all},
                {"rows", rows}};
    }
};

}  // namespace

extern constinit const Command tableCommand =
    command<TableCommand>("table", N_("Show records of a kind, sorted, filtered and grouped"));

}  // namespace mijlpaal::cli
