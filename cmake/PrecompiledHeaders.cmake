# The headers that nearly every file reads, compiled once for all rooms and once for all tests (docs/decisions/0001).
# A file still includes what it uses: the sanitizer presets build without this and find what was forgotten.
include_guard()

option(MIJLPAAL_PCH "Precompile the headers that nearly every file reads" ON)

set(MIJLPAAL_COMMON_HEADERS
  <algorithm> <array> <bitset> <cassert> <charconv> <chrono> <compare> <cstdint> <filesystem> <fstream> <functional>
  <limits> <map> <memory> <numeric> <optional> <set> <span> <sstream> <string> <string_view> <tuple> <unordered_map>
  <utility> <variant> <vector> <fmt/format.h> <tl/expected.hpp>)

# Targets of one group share what the first of them compiled: libraries and programs cannot share, as they are compiled
# for other places in memory.
function(use_precompiled_headers target group)
  if(NOT MIJLPAAL_PCH)
    return()
  endif()
  get_property(first GLOBAL PROPERTY precompiled_${group})
  if(first)
    target_precompile_headers(${target} REUSE_FROM ${first})
  else()
    target_precompile_headers(${target} PRIVATE ${MIJLPAAL_COMMON_HEADERS} ${ARGN})
    set_property(GLOBAL PROPERTY precompiled_${group} ${target})
  endif()
endfunction()
