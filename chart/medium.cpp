#include "chart/medium.h"

#include "base/text.h"

namespace mijlpaal::chart {

double Medium::widthOf(std::string_view text) const {
    return static_cast<double>(base::characters(text)) * characterWidth;
}

}  // namespace mijlpaal::chart
