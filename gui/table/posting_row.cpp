#include "gui/table/posting_row.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

namespace mijlpaal::gui {

namespace {

/// Over the plan in the file.
std::unique_ptr<sheet::Source> sourceNow(const TableView& table, const PageHost& host) {
    return table.source().over(host.now());
}

/// The keyboard goes to where the next row begins: behind the code, which comes by itself.
void goToFirst(TableView& table) {
    const auto shown = table.columnsInOrder();
    if (shown.size() < 2) return;
    const auto first = static_cast<unsigned>(shown[1]);
    for (unsigned i = 0; i < table.GetColumnCount(); ++i) {
        if (table.GetColumn(i)->GetModelColumn() != first) continue;
        table.showWhole(first);
        focusColumn(table, *table.GetColumn(i));
    }
}

}  // namespace

void tellOfPosting(const sheet::PostingsSource& postings, PageHost& host, std::size_t column, const std::string& typed) {
    const auto read = postings.understood(column, typed);
    markEditorText(read.has_value());
    host.say(read ? base::Message{} : read.error());
}

bool typeInPosting(TableView& table, PageHost& host, std::size_t column, const std::string& typed) {
    const auto source = sourceNow(table, host);
    const auto& postings = *sheet::postingsIn(*source);
    if (const auto done = postings.draft(column, typed); !done) {
        host.refuse(done.error());
        return false;
    }
    repaintCells(table);
    if (!postings.hasDraft()) return true;
    if (const auto whole = postings.posted()) {
        host.say(base::message("This row is not posted yet: Ctrl+Enter posts it."));
    } else {
        host.say(whole.error());
    }
    return true;
}

bool postTypedRow(TableView& table, PageHost& host) {
    const auto source = sourceNow(table, host);
    const auto* postings = sheet::postingsIn(*source);
    if (!postings) return false;
    if (!postings->hasDraft()) {
        host.refuse(base::message("There is nothing to post: type a row below the last one first."));
        return false;
    }
    const auto made = postings->posted();
    if (!made) {
        host.refuse(made.error());
        return false;
    }
    if (!host.perform(made->changes)) return false;
    postings->dropDraft();
    repaintCells(table);
    table.selectKey(TableModel::newRow);
    goToFirst(table);
    return true;
}

void dropTypedRow(TableView& table, PageHost& host) {
    const auto* postings = sheet::postingsIn(table.source());
    if (!postings || !postings->hasDraft()) return;
    postings->dropDraft();
    repaintCells(table);
    host.say({});
}

}  // namespace mijlpaal::gui
