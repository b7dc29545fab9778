# How everything is compiled: language, warnings, hardening, sanitizers, ccache.
include_guard()

option(MIJLPAAL_WERROR "Treat warnings as errors" OFF)
option(MIJLPAAL_FUZZ "Build tests/fuzz with libFuzzer (clang only)" OFF)
set(MIJLPAAL_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Kind of build" FORCE)
endif()
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")  # lines and functions for backtraces; assertions stay on
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g")            # everything a debugger shows
set(CMAKE_CXX_FLAGS_RELEASE "-O3 -DNDEBUG")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(MIJLPAAL_WERROR)
  add_compile_options(-Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # False alarms of g++ 12 on "text" + string (its bug 105651), two of them with precompiled headers only.
  add_compile_options(-Wno-restrict -Wno-array-bounds -Wno-stringop-overflow)
endif()

# The same bits on every processor: never fuse a multiplication and an addition.
add_compile_options(-ffp-contract=off)

add_compile_options(-fstack-protector-strong)
add_compile_options($<$<CONFIG:Release>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
add_compile_definitions($<$<NOT:$<CONFIG:Release>>:_GLIBCXX_ASSERTIONS>)
add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,--as-needed)

if(MIJLPAAL_SANITIZE)
  # Sanitizers make g++ see uninitialised values where there are none.
  add_compile_options(-fsanitize=${MIJLPAAL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
    -Wno-maybe-uninitialized -Wno-tsan)
  add_link_options(-fsanitize=${MIJLPAAL_SANITIZE})
endif()
if(MIJLPAAL_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES Clang)
    message(FATAL_ERROR "MIJLPAAL_FUZZ needs clang: configure with -DCMAKE_CXX_COMPILER=clang++.")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
  add_link_options(-fsanitize=address,undefined)
endif()

# ccache, with its settings here so that it also helps builds started from an editor. A base folder
# and no folder in the hash: another checkout of the same sources finds the same objects.
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()
