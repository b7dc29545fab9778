#pragma once

#include <algorithm>
#include <cassert>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mijlpaal::tests {

/// The text of a small Primavera P6 file, of which a test replaces what it is about. The data date is Monday
/// 1 March 2027, 08:00; work is eight hours from Monday to Friday, but not on Wednesday 3 March.
///
///     HOUSE +-- GROUND +-- A1 dig 40 h --> A2 pour 16 h --FS+8h--> A3 ready (finish milestone)
class SmallXer {
public:
    using Cells = std::vector<std::pair<std::string, std::string>>;

    SmallXer() {
        add("CURRTYPE", {{"curr_id", "1"}, {"decimal_symbol", "."}, {"curr_short_name", "EUR"}});
        add("PROJECT", {{"proj_id", "10"},
                        {"proj_short_name", "HOUSE"},
                        {"clndr_id", "20"},
                        {"critical_drtn_hr_cnt", "0"},
                        {"last_recalc_date", "2027-03-01 08:00"},
                        {"plan_start_date", "2027-03-01 08:00"},
                        {"plan_end_date", ""},
                        {"scd_end_date", ""},
                        {"orig_proj_id", ""},
                        {"sum_base_proj_id", ""},
                        {"critical_path_type", "CT_TotFloat"},
                        {"export_flag", "Y"}});
        add("CALENDAR", {{"clndr_id", "20"},
                         {"default_flag", "Y"},
                         {"clndr_name", "Five days"},
                         {"base_clndr_id", ""},
                         {"day_hr_cnt", "8"},
                         {"clndr_data", calendarText(wednesdayOff)}});
        add("SCHEDOPTIONS", {{"schedoptions_id", "1"},
                             {"proj_id", "10"},
                             {"sched_outer_depend_type", "SD_Both"},
                             {"sched_open_critical_flag", "N"},
                             {"sched_retained_logic", "Y"},
                             {"sched_progress_override", "N"},
                             {"sched_float_type", "FT_FF"},
                             {"sched_use_expect_end_flag", "Y"},
                             {"sched_calendar_on_relationship_lag", "rcal_Predecessor"}});
        addPart("30", "", "HOUSE", "House");
        addPart("31", "30", "GROUND", "Groundwork");
        add("RSRC", {{"rsrc_id", "40"},
                     {"clndr_id", ""},
                     {"rsrc_name", "Digger"},
                     {"rsrc_short_name", "DIG"},
                     {"rsrc_type", "RT_Labor"}});
        addTask("51", "A1", "Dig", "40");
        addTask("52", "A2", "Pour", "16");
        addTask("53", "A3", "Ready", "0");
        set("TASK", "53", "task_type", "TT_FinMile");
        addLink("61", "51", "52", "0");
        addLink("62", "52", "53", "8");
        add("TASKRSRC", {{"taskrsrc_id", "71"},
                         {"task_id", "51"},
                         {"proj_id", "10"},
                         {"rsrc_id", "40"},
                         {"target_qty", "20"},
                         {"remain_qty", "20"},
                         {"act_reg_qty", "0"},
                         {"target_qty_per_hr", "0.5"},
                         {"target_lag_drtn_hr_cnt", "0"}});
        add("UDFVALUE", {{"udf_type_id", "7"}, {"fk_id", "51"}, {"udf_text", "kept"}});
    }

    /// Adds a row; the first row of a table says which columns it has.
    SmallXer& add(const std::string& table, const Cells& cells) {
        auto& to = tableNamed(table);
        if (to.columns.empty()) {
            for (const auto& [column, text] : cells) to.columns.push_back(column);
        }
        std::vector<std::string> row(to.columns.size());
        for (const auto& [column, text] : cells) row[place(to, column)] = text;
        to.rows.push_back(std::move(row));
        return *this;
    }

    SmallXer& addPart(const std::string& id, const std::string& parent, const std::string& code,
                      const std::string& name, const std::string& project = "10") {
        return add("PROJWBS", {{"wbs_id", id},
                               {"proj_id", project},
                               {"seq_num", id},
                               {"proj_node_flag", parent.empty() ? "Y" : "N"},
                               {"wbs_short_name", code},
                               {"wbs_name", name},
                               {"parent_wbs_id", parent}});
    }

    SmallXer& addTask(const std::string& id, const std::string& code, const std::string& name,
                      const std::string& hours, const std::string& project = "10",
                      const std::string& part = "31") {
        return add("TASK", {{"task_id", id},
                            {"proj_id", project},
                            {"wbs_id", part},
                            {"clndr_id", "20"},
                            {"phys_complete_pct", "0"},
                            {"complete_pct_type", "CP_Drtn"},
                            {"task_type", "TT_Task"},
                            {"duration_type", "DT_FixedDrtn"},
                            {"status_code", "TK_NotStart"},
                            {"task_code", code},
                            {"task_name", name},
                            {"total_float_hr_cnt", ""},
                            {"free_float_hr_cnt", ""},
                            {"remain_drtn_hr_cnt", hours},
                            {"target_drtn_hr_cnt", hours},
                            {"cstr_type", ""},
                            {"cstr_date", ""},
                            {"cstr_type2", ""},
                            {"cstr_date2", ""},
                            {"act_start_date", ""},
                            {"act_end_date", ""},
                            {"early_start_date", ""},
                            {"early_end_date", ""},
                            {"late_start_date", ""},
                            {"late_end_date", ""},
                            {"expect_end_date", ""},
                            {"driving_path_flag", ""},
                            {"float_path", "3"}});
    }

    SmallXer& addLink(const std::string& id, const std::string& from, const std::string& to,
                      const std::string& lag) {
        return add("TASKPRED", {{"task_pred_id", id},
                                {"task_id", to},
                                {"pred_task_id", from},
                                {"proj_id", "10"},
                                {"pred_proj_id", "10"},
                                {"pred_type", "PR_FS"},
                                {"lag_hr_cnt", lag}});
    }

    /// Sets a cell of the row with that text in its first column.
    SmallXer& set(const std::string& table, const std::string& id, const std::string& column,
                  std::string text) {
        auto& to = tableNamed(table);
        for (auto& row : to.rows) {
            if (row.front() == id) row[place(to, column)] = std::move(text);
        }
        return *this;
    }

    SmallXer& without(const std::string& table) {
        std::erase_if(tables_, [&table](const Table& each) { return each.name == table; });
        return *this;
    }

    std::string text() const {
        std::string text =
            "ERMHDR\t19.12\t2027-03-01\tProject\tADMIN\tADMIN\tdb\tProject Management\tEUR\r\n";
        for (const auto& table : tables_) {
            text += "%T\t" + table.name + "\r\n%F" + tabbed(table.columns);
            for (const auto& row : table.rows) text += "%R" + tabbed(row);
        }
        return text + "%E\r\n";
    }

    /// The column `clndr_data` of five days of eight hours, with the days that differ as P6 writes them.
    static std::string calendarText(std::string_view exceptions) {
        const std::string hours = "(  (0||0(s|08:00|f|12:00)())  (0||1(s|13:00|f|17:00)()))";
        std::string text = "(0||CalendarData()(\x7f\x7f(0||DaysOfWeek()(";
        for (char day = '1'; day <= '7'; ++day) {
            const bool works = day > '1' && day < '7';
            text += std::string{"(0||"} + day + "()" + (works ? hours : "()") + ")";
        }
        return text + "))(0||VIEW(ShowTotal|Y)())(0||Exceptions()(" + std::string{exceptions} + "))))";
    }

    /// 3 March 2027, counted from 30 December 1899.
    static constexpr std::string_view wednesdayOff = "(0||0(d|46449)())";

private:
    struct Table {
        std::string name;
        std::vector<std::string> columns;
        std::vector<std::vector<std::string>> rows;
    };

    static std::string tabbed(const std::vector<std::string>& cells) {
        std::string line;
        for (const auto& cell : cells) line += "\t" + cell;
        return line + "\r\n";
    }

    Table& tableNamed(const std::string& name) {
        for (auto& table : tables_) {
            if (table.name == name) return table;
        }
        tables_.push_back({name, {}, {}});
        return tables_.back();
    }

    static std::size_t place(const Table& table, const std::string& column) {
        const auto at = std::find(table.columns.begin(), table.columns.end(), column);
        assert(at != table.columns.end());
        return static_cast<std::size_t>(at - table.columns.begin());
    }

    std::vector<Table> tables_;
};

/// `text` with the first `what` in it replaced.
inline std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const auto at = text.find(what);
    assert(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

}  // namespace mijlpaal::tests
