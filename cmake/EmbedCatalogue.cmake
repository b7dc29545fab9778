# cmake -DINPUT=nl.mo -DOUTPUT=dutch_catalogue.cpp -P EmbedCatalogue.cmake
file(READ ${INPUT} bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE ${OUTPUT} "// Made from po/nl.po by cmake/EmbedCatalogue.cmake.
#include <cstddef>

namespace mijlpaal::app {

extern const unsigned char dutchCatalogue[];
extern const std::size_t dutchCatalogueSize;

const unsigned char dutchCatalogue[] = {
${bytes}
};
const std::size_t dutchCatalogueSize = sizeof dutchCatalogue;

}  // namespace mijlpaal::app
")
