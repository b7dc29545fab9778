#include "base/text.h"
#include "model/rules.h"
#include "sheet/block.h"
#include "sheet/postings_source.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mijlpaal::sheet {

namespace {

/// A text that is to be typed into a cell. Lines that would be new rows are counted from 1, made negative.
struct Wanted {
    RowKey row = 0;
    std::size_t column = 0;
    std::string text;
};

/// What one cell, or the making of a row, does.
struct Step {
    std::vector<std::size_t> cells;
    model::ChangeSet changes;
};

/// Who makes more circles than these has taken the wrong column, and none is looked for any more.
constexpr int mostCircles = 20;

bool isSameText(std::string_view one, std::string_view other) {
    return base::trimmed(one) == base::trimmed(other);
}

/// Types texts into cells: new rows first, then column by column. The cells of a column lie in different
/// rows, so each is typed into the view that the columns before it leave, and that is made once; where two of
/// them touch the same record after all, the rest of the column is typed cell by cell.
class Typing {
public:
    Typing(const Source& source, std::vector<Wanted> wanted)
        : source_{source}, postings_{postingsIn(source)}, wanted_{std::move(wanted)}, refusals_(wanted_.size()) {
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            const auto& cell = wanted_[i];
            if (cell.column >= source_.columns().size()) {
                refusals_[i] = base::message("There is no column to the right of the last one.");
                if (cell.row < 0 && postings_) lines_[-cell.row].push_back(i);
                continue;
            }
            if (cell.row < 0) lines_[-cell.row].push_back(i);
            if (cell.row < 0 && postings_) continue;
            auto column = std::find_if(columns_.begin(), columns_.end(),
                                       [&](const auto& each) { return each.first == cell.column; });
            if (column == columns_.end()) column = columns_.insert(column, {cell.column, {}});
            column->second.push_back(i);
        }
    }

    Paste typed(const base::Message& label) {
        if (postings_) {
            for (const auto& [line, cells] : lines_) readPosting(cells);
        }
        do {
            type();
        } while (refuseFaults() || hasEmptyRow());

        look();
        Paste paste;
        paste.changes = changes();
        paste.changes.label = label;
        for (const auto& [line, row] : rows_) paste.added.push_back(row);
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            PastedCell cell{wanted_[i].row, wanted_[i].column, {}, wanted_[i].text, {}, refusals_[i]};
            if (cell.row > 0 && cell.column < source_.columns().size())
                cell.before = source_.text(cell.row, cell.column);
            // Of what was refused too: other cells of its row may have changed it.
            const bool isThere = rowOf(wanted_[i]) != 0 && cell.column < source_.columns().size();
            cell.after = isThere ? now_->text(rowOf(wanted_[i]), cell.column) : cell.before;
            if (cell.refusal) ++paste.refused;
            paste.cells.push_back(std::move(cell));
        }
        return paste;
    }

private:
    const model::Portfolio& before() const { return source_.view().portfolio(); }
    model::ChangeSet changes() const { return model::difference(before(), portfolio_); }

    void refuse(std::size_t cell, const base::Message& why) {
        if (!refusals_[cell]) refusals_[cell] = why;
    }

    /// What is wrong with the texts of a row that is posted whole; where one is, all are left out.
    void readPosting(const std::vector<std::size_t>& cells) {
        bool isWrong = false;
        for (const auto cell : cells) {
            if (base::trimmed(wanted_[cell].text).empty()) continue;
            const auto read = postings_->understood(wanted_[cell].column, wanted_[cell].text);
            if (!read) refuse(cell, read.error());
            isWrong = isWrong || refusals_[cell];
        }
        if (!isWrong) return;
        for (const auto cell : cells) refuse(cell, leftOutWithItsRow());
    }

    /// Of a row that is posted whole the first cell tells why.
    void refuseAll(const std::vector<std::size_t>& cells, const base::Message& why) {
        for (const auto cell : cells) refuse(cell, postings_ && cell != cells.front() ? leftOutWithItsRow() : why);
    }

    /// The row of a cell; 0 where it could not be made.
    RowKey rowOf(const Wanted& cell) const {
        if (cell.row > 0) return cell.row;
        const auto found = rows_.find(-cell.row);
        return found == rows_.end() ? 0 : found->second;
    }

    /// Types everything that was not refused.
    void type() {
        portfolio_ = before();
        pending_ = {};
        rows_.clear();
        steps_.clear();
        now_ = source_.over(source_.view());
        for (const auto& [line, cells] : lines_) addRow(line, cells);
        for (const auto& [column, cells] : columns_) {
            look();
            typeColumn(cells);
        }
        look();
    }

    void addRow(RowKey line, const std::vector<std::size_t>& cells) {
        std::vector<std::pair<std::size_t, std::string>> texts;
        for (const auto cell : cells) {
            if (!refusals_[cell]) texts.emplace_back(wanted_[cell].column, wanted_[cell].text);
        }
        if (texts.empty()) return;
        // Each is made in the view with those above it, for they count on one another's numbers.
        look();
        auto added = now_->added(std::nullopt, texts);
        if (added && take(added->changes)) {
            rows_[line] = added->key;
            steps_.push_back({cells, std::move(added->changes)});
            return;
        }
        refuseAll(cells, added ? overtaken() : added.error());
    }

    void typeColumn(const std::vector<std::size_t>& cells) {
        bool oneByOne = false;
        for (const auto cell : cells) {
            const auto row = rowOf(wanted_[cell]);
            if (refusals_[cell] || row == 0) continue;
            if (oneByOne) look();
            auto changes = typedIn(row, wanted_[cell]);
            if (changes && !take(*changes)) {
                oneByOne = true;
                look();
                changes = typedIn(row, wanted_[cell]);
                if (changes && !take(*changes)) changes = base::failure(overtaken());
            }
            if (!changes) {
                refuse(cell, changes.error());
            } else if (!changes->empty()) {
                steps_.push_back({{cell}, std::move(*changes)});
            }
        }
    }

    base::Result<model::ChangeSet> typedIn(RowKey row, const Wanted& cell) const {
        if (isSameText(now_->text(row, cell.column), cell.text)) return model::ChangeSet{};
        if (postings_) return base::failure(postings_->whyStands(row));
        if (!now_->isEditable(row, cell.column)) return base::failure("Nothing can be typed here.");
        return now_->typed(row, cell.column, cell.text);
    }

    static base::Message overtaken() {
        return base::message("This does not go together with what stands above it.");
    }

    /// Adds changes to the portfolio. False when they do not fit what others changed.
    bool take(const model::ChangeSet& changes) {
        if (changes.empty()) return true;
        auto after = model::apply(portfolio_, changes);
        if (!after) return false;
        portfolio_ = std::move(*after);
        for (const auto& change : changes.changes) pending_.add(change.kind);
        return true;
    }

    /// Takes what was typed so far into the view.
    void look() {
        if (pending_ == model::KindSet{}) return;
        const auto& view = now_->view();
        now_ = source_.over(view.after(portfolio_, view.origin(), pending_));
        pending_ = {};
    }

    /// Whether a row was made of which every cell was refused since.
    bool hasEmptyRow() const {
        return std::any_of(rows_.begin(), rows_.end(), [this](const auto& made) {
            const auto& cells = lines_.at(made.first);
            return std::all_of(cells.begin(), cells.end(),
                               [this](std::size_t cell) { return refusals_[cell].has_value(); });
        });
    }

    /// Refuses the cells that break a rule, or close a circle of links. False when there were none.
    bool refuseFaults() {
        if (steps_.empty()) return false;
        const auto all = changes();
        const auto faults = model::newlyBrokenRules(before(), portfolio_, all);
        if (!faults.empty()) {
            refuseBreaking(faults);
            return true;
        }
        const auto& kinds = app::plannedKinds();
        if (!all.kinds().meets(kinds) || source_.view().unscheduled()) return false;
        const auto& why = now_->view().unscheduled();
        if (!why) return false;
        if (++circles_ <= mostCircles) {
            refuseStep(firstUnplanned(), *why);
        } else {
            for (const auto& step : steps_) refuseStep(step, *why);
        }
        return true;
    }

    void refuseStep(const Step& step, const base::Message& why) {
        refuseAll(step.cells, why);
    }

    /// Refuses each step that breaks one of the rules, as if it were not there for those behind it. What only
    /// all together break is refused altogether.
    void refuseBreaking(const base::Findings& faults) {
        auto portfolio = before();
        bool isFound = false;
        for (const auto& step : steps_) {
            auto after = model::apply(portfolio, step.changes);
            if (!after) continue;
            const auto broken = model::newlyBrokenRules(portfolio, *after, step.changes);
            const auto guilty = std::find_if(broken.begin(), broken.end(), [&](const base::Finding& one) {
                return std::any_of(faults.begin(), faults.end(), [&](const base::Finding& other) {
                    return one.message.text == other.message.text && one.about == other.about;
                });
            });
            if (guilty == broken.end()) {
                portfolio = std::move(*after);
                continue;
            }
            isFound = true;
            refuseStep(step, guilty->message);
        }
        if (isFound) return;
        for (const auto& step : steps_) refuseStep(step, faults.front().message);
    }

    /// The first step after which there is no plan.
    const Step& firstUnplanned() const {
        std::size_t planned = 0, unplanned = steps_.size();
        while (unplanned - planned > 1) {
            const auto middle = planned + (unplanned - planned) / 2;
            (isPlanned(middle) ? planned : unplanned) = middle;
        }
        return steps_[unplanned - 1];
    }

    bool isPlanned(std::size_t count) const {
        auto portfolio = before();
        for (std::size_t i = 0; i < count; ++i) {
            auto after = model::apply(portfolio, steps_[i].changes);
            if (after) portfolio = std::move(*after);
        }
        const auto& view = source_.view();
        return !view.after(std::move(portfolio), view.origin(), app::plannedKinds()).unscheduled();
    }

    const Source& source_;
    /// Rows of the ledger are posted whole, and not typed in afterwards; null for all others.
    const PostingsSource* postings_;
    std::vector<Wanted> wanted_;
    std::vector<std::optional<base::Message>> refusals_;
    /// The cells of lines that would be new rows, and those of each column, from left to right.
    std::map<RowKey, std::vector<std::size_t>> lines_;
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> columns_;

    model::Portfolio portfolio_;
    /// The kinds that were changed since the view was made.
    model::KindSet pending_;
    std::unique_ptr<Source> now_;
    std::map<RowKey, RowKey> rows_;
    std::vector<Step> steps_;
    int circles_ = 0;
};

}  // namespace

Paste pasted(const Source& source, std::span<const RowKey> rows, std::span<const std::size_t> columns,
             std::optional<RowKey> at, std::size_t column, const Block& block, const base::Message& label) {
    std::vector<RowKey> below;
    const auto from = at ? std::find(rows.begin(), rows.end(), *at) : rows.end();
    // Nothing can be typed in headings.
    std::copy_if(from, rows.end(), std::back_inserter(below), [](RowKey row) { return row > 0; });
    const auto first = std::find(columns.begin(), columns.end(), column);
    std::vector<Wanted> wanted;
    RowKey newLine = 0;
    for (std::size_t line = 0; line < block.size(); ++line) {
        const bool isNew = line >= below.size();
        const auto isEmpty = [](const std::string& text) { return base::trimmed(text).empty(); };
        if (isNew && std::all_of(block[line].begin(), block[line].end(), isEmpty)) continue;
        const auto row = isNew ? --newLine : below[line];
        for (std::size_t i = 0; i < block[line].size(); ++i) {
            const auto& text = block[line][i];
            const bool isBeyond = i >= static_cast<std::size_t>(columns.end() - first);
            // Nothing is typed of what spreadsheets leave empty, but where something stands.
            if ((isNew || isBeyond) && isEmpty(text)) continue;
            const auto place = isBeyond ? source.columns().size() : first[static_cast<std::ptrdiff_t>(i)];
            wanted.push_back({row, place, text});
        }
    }
    return Typing{source, std::move(wanted)}.typed(label);
}

Paste filledDown(const Source& source, std::span<const RowKey> rows, std::span<const std::size_t> columns,
                 const base::Message& label) {
    std::vector<Wanted> wanted;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        for (const auto column : columns)
            wanted.push_back({rows[i], column, source.text(rows.front(), column)});
    }
    return Typing{source, std::move(wanted)}.typed(label);
}

Paste typedInAll(const Source& source, std::span<const RowKey> rows, std::size_t column,
                 std::string_view text, const base::Message& label) {
    std::vector<Wanted> wanted;
    for (const auto row : rows) wanted.push_back({row, column, std::string{text}});
    return Typing{source, std::move(wanted)}.typed(label);
}

}  // namespace mijlpaal::sheet
