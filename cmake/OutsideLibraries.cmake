# The outside libraries: which headers belong to each, and how to find it. Also read by the include check.
include_guard()

# Library, then the beginnings of its header names.
set(MIJLPAAL_OUTSIDE_HEADERS
  "fmt fmt/"
  "expected tl/"
  "sqlite sqlite3"
  "openssl openssl/"
  "json nlohmann/"
  "boost boost/"
  "pugixml pugixml.hpp pugiconfig.hpp"
  "zip zip.h zipconf.h"
  "mustache kainjow/ mustache.hpp"
  "cli11 CLI/"
  "wx wx/"
  "gtk gtk/ gdk/ atk/ glib gio/ gobject/"
  "eigen Eigen/ eigen3/ unsupported/Eigen/"
  "cairo cairo"
  "pango pango/"
  "qpdf qpdf/"
  "lcms lcms2"
  "xlsxwriter xlsxwriter"
  "ical libical/"
  "icu unicode/"
  "date date/"
  "doctest doctest/"
  "rapidcheck rapidcheck"
  "benchmark benchmark/")

# The library a header belongs to, or nothing.
function(outside_library_of header result)
  set(${result} "" PARENT_SCOPE)
  foreach(line IN LISTS MIJLPAAL_OUTSIDE_HEADERS)
    separate_arguments(prefixes UNIX_COMMAND "${line}")
    list(POP_FRONT prefixes library)
    foreach(prefix IN LISTS prefixes)
      string(FIND "${header}" "${prefix}" at)
      if(at EQUAL 0)
        set(${result} ${library} PARENT_SCOPE)
        return()
      endif()
    endforeach()
  endforeach()
endfunction()

# Makes the target outside_<library>. Only called for libraries of rooms that exist.
function(find_outside_library library)
  if(TARGET outside_${library})
    return()
  endif()
  set(targets "")
  if(library STREQUAL fmt)
    find_package(fmt QUIET)
    set(targets fmt::fmt)
  elseif(library STREQUAL expected)
    find_package(tl-expected QUIET)
    set(targets tl::expected)
  elseif(library STREQUAL sqlite)
    find_package(SQLite3 QUIET)
    set(targets SQLite::SQLite3)
  elseif(library STREQUAL openssl)
    find_package(OpenSSL QUIET)
    set(targets OpenSSL::Crypto)
  elseif(library STREQUAL json)
    find_package(nlohmann_json QUIET)
    set(targets nlohmann_json::nlohmann_json)
  elseif(library STREQUAL boost)
    find_package(Boost 1.74 QUIET)
    set(targets Boost::headers)
  elseif(library STREQUAL pugixml)
    find_package(pugixml QUIET)
    set(targets pugixml::pugixml)
  elseif(library STREQUAL zip)
    # Debian's libzip-config.cmake fails unless the unrelated tool packages are installed.
    find_with_pkg_config(zip libzip)
    set(targets PkgConfig::zip)
  elseif(library STREQUAL xlsxwriter)
    find_with_pkg_config(xlsxwriter xlsxwriter)
    set(targets PkgConfig::xlsxwriter)
  elseif(library STREQUAL ical)
    find_with_pkg_config(ical libical)
    set(targets PkgConfig::ical)
  elseif(library STREQUAL eigen)
    find_package(Eigen3 3.4 QUIET NO_MODULE)
    set(targets Eigen3::Eigen)
  elseif(library STREQUAL mustache)
    find_path(MUSTACHE_INCLUDE kainjow/mustache.hpp)
    if(MUSTACHE_INCLUDE)
      add_library(mustache_headers INTERFACE)
      target_include_directories(mustache_headers SYSTEM INTERFACE ${MUSTACHE_INCLUDE})
    endif()
    set(targets mustache_headers)
  elseif(library STREQUAL cli11)
    find_package(CLI11 QUIET)
    set(targets CLI11::CLI11)
  elseif(library STREQUAL wx)
    find_package(wxWidgets 3.2 QUIET COMPONENTS html core base)
    if(wxWidgets_FOUND)
      add_library(wx_libraries INTERFACE)
      target_include_directories(wx_libraries SYSTEM INTERFACE ${wxWidgets_INCLUDE_DIRS})
      target_compile_definitions(wx_libraries INTERFACE ${wxWidgets_DEFINITIONS})
      target_compile_options(wx_libraries INTERFACE ${wxWidgets_CXX_FLAGS})
      target_link_directories(wx_libraries INTERFACE ${wxWidgets_LIBRARY_DIRS})
      target_link_libraries(wx_libraries INTERFACE ${wxWidgets_LIBRARIES})
    endif()
    set(targets wx_libraries)
  elseif(library STREQUAL cairo)
    find_with_pkg_config(cairo cairo-pdf)
    set(targets PkgConfig::cairo)
  elseif(library STREQUAL pango)
    find_with_pkg_config(pango pangocairo)
    set(targets PkgConfig::pango)
    if(TARGET PkgConfig::pango)
      # -pthread would shut out the precompiled headers of all rooms; this C library needs no such flag.
      set_target_properties(PkgConfig::pango PROPERTIES INTERFACE_COMPILE_OPTIONS "")
    endif()
  elseif(library STREQUAL qpdf)
    find_with_pkg_config(qpdf libqpdf)
    set(targets PkgConfig::qpdf)
  elseif(library STREQUAL lcms)
    find_with_pkg_config(lcms lcms2)
    set(targets PkgConfig::lcms)
  elseif(library STREQUAL gtk)
    find_with_pkg_config(gtk gtk+-3.0)
    set(targets PkgConfig::gtk)
  else()
    message(FATAL_ERROR "cmake/OutsideLibraries.cmake does not say how to find ${library}. Add it there.")
  endif()
  foreach(target IN LISTS targets)
    if(NOT TARGET ${target})
      message(FATAL_ERROR "${library} is needed but was not found. scripts/install-packages installs what is needed.")
    endif()
  endforeach()
  add_library(outside_${library} INTERFACE)
  target_link_libraries(outside_${library} INTERFACE ${targets})
endfunction()

macro(find_with_pkg_config name module)
  find_package(PkgConfig QUIET)
  if(PKG_CONFIG_FOUND)
    pkg_check_modules(${name} QUIET IMPORTED_TARGET GLOBAL ${module})
  endif()
endmacro()
