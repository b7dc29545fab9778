# Compiles po/nl.po and puts it into the program as a byte array (docs/decisions/0004).
#
# The code that reads it declares:
#   namespace mijlpaal::app {
#   extern const unsigned char dutchCatalogue[];
#   extern const std::size_t dutchCatalogueSize;
#   }
include_guard()

function(embed_dutch_catalogue result)
  find_program(MSGFMT msgfmt)
  if(NOT MSGFMT)
    message(FATAL_ERROR "msgfmt (gettext) is needed but was not found. scripts/install-packages installs it.")
  endif()
  set(po ${PROJECT_SOURCE_DIR}/po/nl.po)
  set(mo ${PROJECT_BINARY_DIR}/translations/nl.mo)
  set(source ${PROJECT_BINARY_DIR}/translations/dutch_catalogue.cpp)
  set(embed ${PROJECT_SOURCE_DIR}/cmake/EmbedCatalogue.cmake)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/translations)
  add_custom_command(OUTPUT ${source}
    COMMAND ${MSGFMT} -o ${mo} ${po}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${mo} -DOUTPUT=${source} -P ${embed}
    DEPENDS ${po} ${embed}
    COMMENT "Embedding the Dutch texts"
    VERBATIM)
  set(${result} ${source} PARENT_SCOPE)
endfunction()
