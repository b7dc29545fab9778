#include "export/outline.h"

#include "model/edit.h"

namespace mijlpaal::exporting {

std::vector<const model::Activity*> inOutline(const model::Portfolio& portfolio) {
    std::vector<const model::Activity*> rows;
    for (const auto id : model::outline(portfolio)) rows.push_back(portfolio.find(id));
    return rows;
}

}  // namespace mijlpaal::exporting
