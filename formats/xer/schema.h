#pragma once

#include <span>
#include <string_view>

namespace mijlpaal::formats::xer {

/// A column with what stands in it for a record that did not come from P6.
struct Column {
    std::string_view name, usual;
};

/// The columns of a table that is read, for a file that did not have it.
std::span<const Column> columnsOf(std::string_view table);

/// What stands in a column of a new row; empty when the column is not known.
std::string_view usualCell(std::string_view table, std::string_view column);

/// What a file needs besides the tables that are read.
inline constexpr std::string_view firstHeader =
    "ERMHDR\t8.2\t2000-01-01\tProject\tMijlpaal\tMijlpaal\tdbxDatabaseNoName\tProject Management\tEUR";
inline constexpr std::string_view currencyTable =
    "%F\tcurr_id\tdecimal_digit_cnt\tcurr_symbol\tdecimal_symbol\tdigit_group_symbol\tpos_curr_fmt_type\t"
    "neg_curr_fmt_type\tcurr_type\tcurr_short_name\tgroup_digit_cnt\tbase_exch_rate\r\n"
    "%R\t1\t2\t€\t.\t,\t#1.1\t(#1.1)\tEuro\tEUR\t3\t1\r\n";
inline constexpr std::string_view structureTable =
    "%F\tobs_id\tparent_obs_id\tguid\tseq_num\tobs_name\tobs_descr\r\n"
    "%R\t1\t\t\t0\tMijlpaal\t\r\n";

}  // namespace mijlpaal::formats::xer
