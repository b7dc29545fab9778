#pragma once

#include "chart/medium.h"
#include "chart/picture.h"
#include "model/portfolio.h"
#include "scheduling/obligations/support.h"

#include <span>

/// Systems over the years, and what each part of the law leans on; the same for screen and paper.
namespace mijlpaal::chart {

/// Year by year what a system is doing: being built, in use, being phased out. How far a cell is filled is
/// the part of the year in which it is in use. The year of the law is marked. Systems without any date are
/// left out, and so are those that were gone before.
Picture systemRoadmap(const model::Portfolio& portfolio, const Medium& medium);

/// Each part of the law by the systems that carry it, with a mark where the day of the law is not kept by
/// them.
Picture lawBySystem(const model::Portfolio& portfolio, std::span<const scheduling::SupportCell> support,
                    const Medium& medium);

}  // namespace mijlpaal::chart
