#pragma once

#include "app/options.h"
#include "sheet/reckoned_source.h"

namespace mijlpaal::sheet {

/// What the plan does not keep, and under each what can be done about it (`app/options.h`).
std::shared_ptr<const Source> optionsSource(const app::View& view, model::Language language);

/// The deviation that a row is about, and the option that it is; null for a row that is no option, or no
/// more.
struct OptionOfRow {
    const app::Deviation* deviation = nullptr;
    const app::Option* option = nullptr;
};
OptionOfRow optionOfRow(const app::View& view, RowKey row);

}  // namespace mijlpaal::sheet
