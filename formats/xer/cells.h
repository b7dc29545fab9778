#pragma once

#include "base/finding.h"
#include "formats/xer/file.h"
#include "model/moment.h"
#include "model/share.h"
#include "model/work_time.h"

#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::formats::xer {

/// What a cell cannot tell by itself.
struct Reading {
    /// The mark before the decimals in this file.
    char decimalMark = '.';
    /// What the file is called in findings.
    std::string file;
    /// Where cells that do not fit are reported; nowhere when null.
    base::Findings* findings = nullptr;
};

/// The cells of one row, read as what they are. A cell that is empty, or does not fit, gives nothing; of one
/// that does not fit there is a finding: an error where it plays a part in the plan, else a warning.
class Cells {
public:
    Cells(const Table& table, const Row& row, const Reading& reading)
        : table_{table}, row_{row}, reading_{reading} {}

    const Row& row() const { return row_; }

    std::string_view text(std::string_view column) const;
    bool isYes(std::string_view column) const { return text(column) == "Y"; }

    /// `YYYY-MM-DD HH:MM` and what else versions and regional settings of P6 write, in the years that can be
    /// planned. The known ways to say “no date” give nothing.
    std::optional<model::Moment> moment(std::string_view column) const;

    /// Hours, rounded to a tenth of a minute; at most some centuries.
    std::optional<model::WorkTime> hours(std::string_view column) const;

    /// A number in whole hundredths of a per cent.
    std::optional<model::Percent> percent(std::string_view column) const;

    /// A number of things per hour, 1 of which is 100 %.
    std::optional<model::Percent> units(std::string_view column) const;

    std::optional<std::int64_t> whole(std::string_view column) const;

    void warn(std::string_view column, base::Message text, base::Message help,
              std::optional<base::Fate> fate = {}) const;
    /// What keeps the file from being taken.
    void refuse(std::string_view column, base::Message text, base::Message help) const;

private:
    void unread(std::string_view column, base::Message text, base::Message help) const;
    void add(base::Severity severity, std::string_view column, base::Message text, base::Message help,
             std::optional<base::Fate> fate = {}) const;
    std::optional<std::int64_t> scaled(std::string_view column, std::int64_t scale) const;

    const Table& table_;
    const Row& row_;
    const Reading& reading_;
};

/// `number` times `scale`, rounded half away from zero; nothing when it is no number or more than a billion.
/// Marks between thousands, and another decimal mark than that of the file, are read where only one thing can
/// be meant.
std::optional<std::int64_t> scaledNumber(std::string_view number, std::int64_t scale, char decimalMark);

std::string momentText(model::Moment moment);
std::string hoursText(model::WorkTime time, char decimalMark);
/// `scaled` divided by 10 to the power of `decimals`.
std::string numberText(std::int64_t scaled, int decimals, char decimalMark);

}  // namespace mijlpaal::formats::xer
