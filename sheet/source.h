#pragma once

#include "app/view.h"
#include "base/message.h"
#include "base/result.h"
#include "chart/picture.h"
#include "model/change_set.h"
#include "model/field.h"
#include "model/question.h"
#include "model/record_ids.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Tables as data: what a page shows in rows and columns, in which order and how far, what copying and
/// pasting mean. Whoever paints one (a window, a spreadsheet, a text) needs nothing else. Knows no window.
namespace mijlpaal::sheet {

/// By which a source knows its rows: the number of a record, or one of its own (a step of the journal). Above
/// 0, which stands for the top level; those below are of headings and of rows that are yet to be made.
using RowKey = std::int64_t;

struct Row {
    RowKey key = 0;
    /// The row under which it stands.
    RowKey parent = 0;

    bool operator==(const Row&) const = default;
};

enum class Align { left, right, centre };

/// What stands at the foot of a column.
enum class Total { none, count, sum, first, last };

/// What the values of a column are. All but text are whole numbers: a number in units of 10^-decimals, days
/// since 1970, tenths of a minute since 1970, tenths of a minute of work, cents, hundredths of a percent,
/// millionths of certainty.
enum class Measure { text, number, day, moment, work, money, percent, chance };

/// How people type in a column.
struct Editor {
    enum class Kind { text, day, choice, reference };
    Kind kind = Kind::text;
    /// What can be chosen, as people read it.
    std::vector<std::string> choices = {};
    /// The kinds of which a code can be completed.
    std::vector<model::RecordKind> refersTo = {};
};

struct Column {
    /// By which layouts, filters and files name it: "duration".
    std::string name;
    /// In English; whoever shows it translates it.
    std::string title;
    Align align = Align::left;
    /// In characters of the font.
    int width = 12;
    Measure measure = Measure::text;
    /// Of a number.
    int decimals = 0;
    bool startsShown = true;
    /// Whether there are rows in which people can type in it.
    bool isEditable = false;
    Total total = Total::none;
    /// The value of a row holds those of the rows under it, so a sum leaves these out.
    bool isRolledUp = false;
    Editor editor = {};
};

/// What a text means in a column: "31-3-2027" every moment of that day. Both ends belong to it.
struct ValueRange {
    model::Value from, to;

    bool operator==(const ValueRange&) const = default;
};

/// How a cell looks beside its text, which says the same.
struct Look {
    bool isBold = false;
    std::optional<chart::ColourRole> text = {}, behind = {};

    bool operator==(const Look&) const = default;
};

/// A record that an edit makes, with the row it will have.
struct NewRow {
    model::ChangeSet changes;
    RowKey key = 0;
};

/// The rows and columns that a page shows of a view. Cheap to make, whatever the number of rows: a paste
/// makes one for every cell, and asks it for no rows. Cells are made when they are asked for.
class Source {
public:
    virtual ~Source() = default;

    virtual const app::View& view() const = 0;
    /// The same rows and columns of another view.
    virtual std::unique_ptr<Source> over(const app::View& view) const = 0;

    virtual const std::vector<Column>& columns() const = 0;
    /// From top to bottom; what stands under a row comes behind it.
    virtual const std::vector<Row>& rows() const = 0;
    /// Nothing where a row is no record, or is no more.
    virtual std::optional<model::ObjectRef> record(RowKey row) const = 0;

    /// As people read it, in their language; empty for a row that is no more.
    virtual std::string text(RowKey row, std::size_t column) const = 0;
    /// By which it is sorted, compared and added up: what the measure of the column says, or nothing. Texts
    /// of one column are compared as people sort them.
    virtual model::Value value(RowKey row, std::size_t column) const = 0;
    /// A value of a column as `text` would show it: for totals and the names of groups.
    virtual std::string shown(std::size_t column, const model::Value& value) const = 0;
    /// What people mean by a text that they compare a column with. As it stands here: by the measure of the
    /// column, in Dutch or English. Errors: a text that is no such value.
    virtual base::Result<ValueRange> read(std::size_t column, std::string_view text) const;
    virtual Look look(RowKey, std::size_t) const { return {}; }
    /// What a cell says in more words than it holds.
    virtual std::vector<base::Message> remarks(RowKey, std::size_t) const { return {}; }

    virtual bool isEditable(RowKey, std::size_t) const { return false; }
    /// The edit that typing `text` means; an empty one when it stood there already.
    /// Errors: a text that cannot be read, an edit that is refused, a row that is no more.
    virtual base::Result<model::ChangeSet> typed(RowKey row, std::size_t column, std::string_view text) const;
    /// What it may mean, where that is not for the program to guess; `typed` refuses it then.
    virtual std::optional<model::Question> questionOf(RowKey, std::size_t, std::string_view) const {
        return std::nullopt;
    }

    /// Whether people can add rows by typing below the last one.
    virtual bool canAdd() const { return false; }
    /// A new row above `before`, or at the end. What must be known of it is taken from the texts, given by
    /// the place of the column; it is for `typed` to set the others. Errors: the record cannot be made of
    /// these.
    virtual base::Result<NewRow> added(std::optional<RowKey> before,
                                       std::span<const std::pair<std::size_t, std::string>> texts) const;
};

/// The place of a column by its name.
std::optional<std::size_t> columnCalled(const Source& source, std::string_view name);

}  // namespace mijlpaal::sheet
