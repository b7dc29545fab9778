#include "app/houses.h"

namespace mijlpaal::app {

letters::House houseFrom(std::string_view houses) {
    const bool second = houses.find("TK") != std::string_view::npos;
    const bool first = houses.find("EK") != std::string_view::npos;
    return first && second ? letters::House::both : first ? letters::House::first : letters::House::second;
}

std::string_view wordFor(letters::House house) {
    return house == letters::House::both ? "TK;EK" : house == letters::House::first ? "EK" : "TK";
}

}  // namespace mijlpaal::app
