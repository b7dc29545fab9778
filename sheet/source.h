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

/// Tables as data: what a page shows in rows and columns, in which order and how far, what copying and pasting
/// mean. Whoever paints one (a window, a spreadsheet, a text) needs nothing else. Knows no window.
namespace mijlpaal::sheet {

/// By which a source knows its rows: the number of a record, or one of its own (a step of the journal). Never 0,
/// which stands for the top level.
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
    bool startsShown = true;
    /// Whether there are rows in which people can type in it.
    bool isEditable = false;
    Total total = Total::none;
    Editor editor = {};
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

/// The rows and columns that a page shows of a view. Cheap to make: cells are made when they are asked for.
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
    /// By which it is sorted, compared and added up: a whole number (tenths of a minute, days, cents), text, or
    /// nothing. Texts of one column are compared as people sort them.
    virtual model::Value value(RowKey row, std::size_t column) const = 0;
    /// A value of a column as `text` would show it: for totals and the names of groups.
    virtual std::string shown(std::size_t column, const model::Value& value) const = 0;
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
    /// A new row above `before`, or at the end. What must be known of it is taken from the texts, given by the
    /// place of the column; it is for `typed` to set the others. Errors: the record cannot be made of these.
    virtual base::Result<NewRow> added(std::optional<RowKey> before,
                                       std::span<const std::pair<std::size_t, std::string>> texts) const;
};

/// The place of a column by its name.
std::optional<std::size_t> columnCalled(const Source& source, std::string_view name);

}  // namespace mijlpaal::sheet
