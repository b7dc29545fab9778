#include "formats/xer/schema.h"

#include <algorithm>
#include <array>

namespace mijlpaal::formats::xer {

namespace {

constexpr std::array project{
    Column{"proj_id", ""},
    Column{"fy_start_month_num", "1"},
    Column{"rsrc_self_add_flag", "Y"},
    Column{"allow_complete_flag", "Y"},
    Column{"rsrc_multi_assign_flag", "Y"},
    Column{"checkout_flag", "N"},
    Column{"project_flag", "Y"},
    Column{"step_complete_flag", "N"},
    Column{"cost_qty_recalc_flag", "N"},
    Column{"batch_sum_flag", "Y"},
    Column{"name_sep_char", "."},
    Column{"def_complete_pct_type", "CP_Drtn"},
    Column{"proj_short_name", ""},
    Column{"clndr_id", ""},
    Column{"task_code_base", "1000"},
    Column{"task_code_step", "10"},
    Column{"priority_num", "10"},
    Column{"critical_drtn_hr_cnt", "0"},
    Column{"last_recalc_date", ""},
    Column{"plan_start_date", ""},
    Column{"plan_end_date", ""},
    Column{"scd_end_date", ""},
    Column{"def_duration_type", "DT_FixedDrtn"},
    Column{"guid", ""},
    Column{"def_qty_type", "QT_Hour"},
    Column{"def_rate_type", "COST_PER_QTY"},
    Column{"def_task_type", "TT_Task"},
    Column{"critical_path_type", "CT_TotFloat"},
    Column{"export_flag", "Y"},
};

constexpr std::array calendar{
    Column{"clndr_id", ""},          Column{"default_flag", "N"},   Column{"clndr_name", ""},
    Column{"proj_id", ""},           Column{"base_clndr_id", ""},   Column{"last_chng_date", ""},
    Column{"clndr_type", "CA_Base"}, Column{"day_hr_cnt", "8"},     Column{"week_hr_cnt", "40"},
    Column{"month_hr_cnt", "172"},   Column{"year_hr_cnt", "2000"}, Column{"rsrc_private", "N"},
    Column{"clndr_data", ""},
};

constexpr std::array options{
    Column{"schedoptions_id", "1"},
    Column{"proj_id", ""},
    Column{"sched_outer_depend_type", "SD_Both"},
    Column{"sched_open_critical_flag", "N"},
    Column{"sched_lag_early_start_flag", "Y"},
    Column{"sched_retained_logic", "Y"},
    Column{"sched_setplantoforecast", "N"},
    Column{"sched_float_type", "FT_FF"},
    Column{"sched_calendar_on_relationship_lag", "rcal_Predecessor"},
    Column{"sched_use_expect_end_flag", "Y"},
    Column{"sched_progress_override", "N"},
    Column{"sched_use_project_end_date_for_float", "Y"},
};

constexpr std::array part{
    Column{"wbs_id", ""},
    Column{"proj_id", ""},
    Column{"obs_id", "1"},
    Column{"seq_num", "0"},
    Column{"est_wt", "1"},
    Column{"proj_node_flag", "N"},
    Column{"sum_data_flag", "N"},
    Column{"status_code", "WS_Open"},
    Column{"wbs_short_name", ""},
    Column{"wbs_name", ""},
    Column{"parent_wbs_id", ""},
    Column{"ev_compute_type", "EC_Cmp_pct"},
    Column{"ev_etc_compute_type", "EE_Rem_hr"},
    Column{"guid", ""},
};

constexpr std::array resource{
    Column{"rsrc_id", ""},
    Column{"parent_rsrc_id", ""},
    Column{"clndr_id", ""},
    Column{"guid", ""},
    Column{"rsrc_seq_num", "0"},
    Column{"rsrc_name", ""},
    Column{"rsrc_short_name", ""},
    Column{"def_qty_per_hr", "1"},
    Column{"cost_qty_type", "QT_Hour"},
    Column{"active_flag", "Y"},
    Column{"auto_compute_act_flag", "N"},
    Column{"def_cost_qty_link_flag", "Y"},
    Column{"ot_flag", "N"},
    Column{"curr_id", "1"},
    Column{"rsrc_type", "RT_Labor"},
};

constexpr std::array task{
    Column{"task_id", ""},
    Column{"proj_id", ""},
    Column{"wbs_id", ""},
    Column{"clndr_id", ""},
    Column{"phys_complete_pct", "0"},
    Column{"rev_fdbk_flag", "N"},
    Column{"est_wt", "1"},
    Column{"lock_plan_flag", "N"},
    Column{"auto_compute_act_flag", "N"},
    Column{"complete_pct_type", "CP_Drtn"},
    Column{"task_type", "TT_Task"},
    Column{"duration_type", "DT_FixedDrtn"},
    Column{"status_code", "TK_NotStart"},
    Column{"task_code", ""},
    Column{"task_name", ""},
    Column{"rsrc_id", ""},
    Column{"total_float_hr_cnt", ""},
    Column{"free_float_hr_cnt", ""},
    Column{"remain_drtn_hr_cnt", "0"},
    Column{"act_work_qty", "0"},
    Column{"remain_work_qty", "0"},
    Column{"target_work_qty", "0"},
    Column{"target_drtn_hr_cnt", "0"},
    Column{"target_equip_qty", "0"},
    Column{"act_equip_qty", "0"},
    Column{"remain_equip_qty", "0"},
    Column{"cstr_date", ""},
    Column{"act_start_date", ""},
    Column{"act_end_date", ""},
    Column{"late_start_date", ""},
    Column{"late_end_date", ""},
    Column{"expect_end_date", ""},
    Column{"early_start_date", ""},
    Column{"early_end_date", ""},
    Column{"restart_date", ""},
    Column{"reend_date", ""},
    Column{"target_start_date", ""},
    Column{"target_end_date", ""},
    Column{"rem_late_start_date", ""},
    Column{"rem_late_end_date", ""},
    Column{"cstr_type", ""},
    Column{"priority_type", "PT_Normal"},
    Column{"suspend_date", ""},
    Column{"resume_date", ""},
    Column{"guid", ""},
    Column{"cstr_date2", ""},
    Column{"cstr_type2", ""},
    Column{"driving_path_flag", "N"},
    Column{"external_early_start_date", ""},
    Column{"external_late_end_date", ""},
};

constexpr std::array link{
    Column{"task_pred_id", ""}, Column{"task_id", ""},      Column{"pred_task_id", ""},
    Column{"proj_id", ""},      Column{"pred_proj_id", ""}, Column{"pred_type", "PR_FS"},
    Column{"lag_hr_cnt", "0"},
};

constexpr std::array assignment{
    Column{"taskrsrc_id", ""},
    Column{"task_id", ""},
    Column{"proj_id", ""},
    Column{"cost_qty_link_flag", "Y"},
    Column{"rsrc_id", ""},
    Column{"remain_qty", ""},
    Column{"target_qty", ""},
    Column{"remain_qty_per_hr", ""},
    Column{"target_lag_drtn_hr_cnt", "0"},
    Column{"target_qty_per_hr", "1"},
    Column{"act_ot_qty", "0"},
    Column{"act_reg_qty", ""},
    Column{"relag_drtn_hr_cnt", "0"},
    Column{"act_start_date", ""},
    Column{"act_end_date", ""},
    Column{"restart_date", ""},
    Column{"reend_date", ""},
    Column{"target_start_date", ""},
    Column{"target_end_date", ""},
    Column{"rem_late_start_date", ""},
    Column{"rem_late_end_date", ""},
    Column{"rollup_dates_flag", "Y"},
    Column{"guid", ""},
    Column{"rate_type", "COST_PER_QTY"},
    Column{"rsrc_type", "RT_Labor"},
};

constexpr std::array note{
    Column{"memo_id", ""}, Column{"task_id", ""},   Column{"memo_type_id", ""},
    Column{"proj_id", ""}, Column{"task_memo", ""},
};

}  // namespace

std::span<const Column> columnsOf(std::string_view table) {
    if (table == "PROJECT") return project;
    if (table == "CALENDAR") return calendar;
    if (table == "SCHEDOPTIONS") return options;
    if (table == "PROJWBS") return part;
    if (table == "RSRC") return resource;
    if (table == "TASK") return task;
    if (table == "TASKPRED") return link;
    if (table == "TASKRSRC") return assignment;
    if (table == "TASKMEMO") return note;
    return {};
}

std::string_view usualCell(std::string_view table, std::string_view column) {
    for (const auto& each : columnsOf(table)) {
        if (each.name == column) return each.usual;
    }
    return {};
}

}  // namespace mijlpaal::formats::xer
