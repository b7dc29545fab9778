#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mijlpaal::tests {

/// `clndr_data` of a calendar with the same hours on the days from Monday to Friday: "08:00-12:00
/// 13:00-17:00". `exceptions` stands as it is within its brackets.
inline std::string clockText(std::string_view hours = "08:00-12:00 13:00-17:00",
                             const std::string& exceptions = {}) {
    std::string day;
    for (std::size_t at = 0; at < hours.size(); at += 12) {
        day += "(0||0(s|" + std::string{hours.substr(at, 5)} + "|f|" + std::string{hours.substr(at + 6, 5)} +
               ")())";
    }
    std::string text = "(0||CalendarData()((0||DaysOfWeek()(";
    for (int number = 1; number <= 7; ++number) {
        const bool works = number > 1 && number < 7;
        text += "(0||" + std::to_string(number) + "()(" + (works ? day : "") + "))";
    }
    return text + "))(0||Exceptions()(" + exceptions + "))))";
}

/// The text of a small XER file. It has a project "P" (data date Monday 4 January 2027, midnight) with a week
/// of Monday to Friday, 08:00-12:00 and 13:00-17:00, and the part of the work breakdown that stands for it.
class XerFile {
public:
    using Cells = std::vector<std::pair<std::string, std::string>>;

    XerFile() {
        row("PROJECT", {{"proj_id", "1"},
                        {"proj_short_name", "P"},
                        {"clndr_id", "5"},
                        {"export_flag", "Y"},
                        {"plan_start_date", "2027-01-04 00:00"},
                        {"plan_end_date", ""},
                        {"last_recalc_date", "2027-01-04 00:00"}});
        calendar("5", "Week", clockText());
        row("PROJWBS", {{"wbs_id", "10"},
                        {"proj_id", "1"},
                        {"seq_num", "0"},
                        {"proj_node_flag", "Y"},
                        {"wbs_short_name", "P"},
                        {"wbs_name", "Het plan"},
                        {"parent_wbs_id", ""}});
    }

    /// A row with these cells; columns that the table does not have yet come behind the others.
    XerFile& row(const std::string& table, const Cells& cells) {
        if (!tables_.contains(table)) order_.push_back(table);
        tables_[table].rows.emplace_back();
        for (const auto& [column, text] : cells) set(table, column, text);
        return *this;
    }

    /// Another text for a cell of the last row of a table.
    XerFile& set(const std::string& table, const std::string& column, const std::string& text) {
        auto& [columns, rows] = tables_.at(table);
        std::size_t at = 0;
        while (at < columns.size() && columns[at] != column) ++at;
        if (at == columns.size()) columns.push_back(column);
        if (rows.back().size() <= at) rows.back().resize(at + 1);
        rows.back()[at] = text;
        return *this;
    }

    XerFile& set(const std::string& table, const Cells& cells) {
        for (const auto& [column, text] : cells) set(table, column, text);
        return *this;
    }

    XerFile& calendar(const std::string& id, const std::string& name, const std::string& hours) {
        return row("CALENDAR", {{"clndr_id", id},
                                {"default_flag", "N"},
                                {"clndr_name", name},
                                {"base_clndr_id", ""},
                                {"day_hr_cnt", "8"},
                                {"clndr_data", hours}});
    }

    XerFile& part(const std::string& id, const std::string& name, const std::string& parent = "10") {
        return row("PROJWBS", {{"wbs_id", id},
                               {"proj_id", "1"},
                               {"seq_num", id},
                               {"proj_node_flag", "N"},
                               {"wbs_short_name", name},
                               {"wbs_name", name},
                               {"parent_wbs_id", parent}});
    }

    /// Work of five days that has not begun; its number is its code.
    XerFile& task(const std::string& code, const Cells& more = {}) {
        row("TASK", {{"task_id", code},
                     {"proj_id", "1"},
                     {"wbs_id", "10"},
                     {"clndr_id", "5"},
                     {"complete_pct_type", "CP_Drtn"},
                     {"task_type", "TT_Task"},
                     {"status_code", "TK_NotStart"},
                     {"task_code", code},
                     {"task_name", "Task " + code},
                     {"remain_drtn_hr_cnt", "40"},
                     {"target_drtn_hr_cnt", "40"}});
        return set("TASK", more);
    }

    XerFile& link(const std::string& from, const std::string& to, const Cells& more = {}) {
        row("TASKPRED", {{"task_pred_id", from + to},
                         {"task_id", to},
                         {"pred_task_id", from},
                         {"proj_id", "1"},
                         {"pred_proj_id", "1"},
                         {"pred_type", "PR_FS"},
                         {"lag_hr_cnt", "0"}});
        return set("TASKPRED", more);
    }

    XerFile& options(const Cells& cells) {
        row("SCHEDOPTIONS", {{"schedoptions_id", "1"}, {"proj_id", "1"}});
        return set("SCHEDOPTIONS", cells);
    }

    XerFile& without(const std::string& table) {
        std::erase(order_, table);
        tables_.erase(table);
        return *this;
    }

    XerFile& firstLine(std::string text) {
        firstLine_ = std::move(text);
        return *this;
    }

    std::string text(const std::string& lineEnd = "\r\n") const {
        std::string text = firstLine_ + lineEnd;
        for (const auto& name : order_) {
            const auto& [columns, rows] = tables_.at(name);
            text += "%T\t" + name + lineEnd + "%F\t" + joined(columns) + lineEnd;
            for (auto cells : rows) {
                cells.resize(columns.size());
                text += "%R\t" + joined(cells) + lineEnd;
            }
        }
        return text + "%E" + lineEnd;
    }

private:
    struct Table {
        std::vector<std::string> columns;
        std::vector<std::vector<std::string>> rows;
    };

    static std::string joined(const std::vector<std::string>& cells) {
        std::string text;
        for (const auto& cell : cells) text += (&cell == &cells.front() ? "" : "\t") + cell;
        return text;
    }

    std::string firstLine_ =
        "ERMHDR\t8.0\t2027-01-04\tProject\tadmin\tAdmin\tdbxDatabase\tProject Management\tEUR";
    std::map<std::string, Table> tables_;
    std::vector<std::string> order_;
};

}  // namespace mijlpaal::tests
