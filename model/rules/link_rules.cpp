#include "model/rules/faults.h"

namespace mijlpaal::model {

void checkLink(const Dependency& link, Faults& faults) {
    const auto& portfolio = faults.portfolio();
    if (link.lag > longestTime || link.lag < -longestTime)
        faults.add(link, "Link {code} has a lag longer than a century.", "Check the number and its unit.");
    if (link.predecessor == link.successor) {
        faults.add(link, "“{activity}” would wait for itself.", "Choose another predecessor.",
                   {{"activity", nameOf(portfolio, refTo(link.successor))}});
    }
    for (const auto& [outer, inner] :
         {std::pair{link.predecessor, link.successor}, std::pair{link.successor, link.predecessor}}) {
        if (outer == inner || !isWithin(portfolio, inner, outer)) continue;
        faults.add(link, "Link {code} joins the summary “{activity}” with something in it.",
                   "Link activities that do not contain each other.",
                   {{"activity", nameOf(portfolio, refTo(outer))}});
    }
}

}  // namespace mijlpaal::model
