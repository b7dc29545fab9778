#include "import/sheet_rows.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::importing {

namespace {

/// The text is kept in blocks, which are given back one by one.
constexpr std::size_t blockSize = std::size_t{1} << 20;

}  // namespace

void SheetRows::add(std::string_view text, std::int64_t line) {
    assert(rows_.empty());
    if (blocks_.empty() || blocks_.back().size() + text.size() > blocks_.back().capacity())
        blocks_.emplace_back().reserve(std::max(blockSize, text.size()));
    auto& block = blocks_.back();
    // A file is below 4 GiB, and so are its lines.
    texts_.push_back({static_cast<std::uint32_t>(blocks_.size() - 1), static_cast<std::uint32_t>(block.size()),
                      static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(line)});
    block += text;
}

void SheetRows::read(std::size_t row, table::RowOfViews& into) const {
    if (!rows_.empty()) {
        into.line = rows_[row].line;
        into.cells.assign(rows_[row].cells.begin(), rows_[row].cells.end());
        return;
    }
    const auto& text = texts_[row];
    into.line = text.line;
    [[maybe_unused]] const bool isRow =
        table::readCells(std::string_view{blocks_[text.block]}.substr(text.begin, text.size), separator_, into);
    assert(isRow);
}

void SheetRows::forgetBefore(std::size_t row) {
    if (!rows_.empty()) {
        for (; forgotten_ < row; ++forgotten_) rows_[forgotten_] = {};
        return;
    }
    const auto until = row < texts_.size() ? texts_[row].block : blocks_.size();
    for (; forgotten_ < until; ++forgotten_) std::string{}.swap(blocks_[forgotten_]);
}

}  // namespace mijlpaal::importing
