# Tests scripts/terms on catalogues that keep to the terms, and that do not.
#
#   cmake -DSCRATCH=folder -P check_the_terms.cmake
cmake_minimum_required(VERSION 3.25)
set(script ${CMAKE_CURRENT_LIST_DIR}/../../scripts/terms)

function(check_terms)
  set(catalogue ${SCRATCH}/terms.po)
  file(WRITE ${catalogue} "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n")
  set(number 0)
  foreach(text IN LISTS ARGV)
    math(EXPR number "${number} + 1")
    file(APPEND ${catalogue} "\nmsgid \"text ${number}\"\nmsgstr \"${text}\"\n")
  endforeach()
  execute_process(COMMAND ${script} ${catalogue} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
  set(code ${code} PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

# The words of the table pass, also where one begins like a word that is ruled out.
check_terms("Het journaal is volledig." "“{record}” is een samenvattingstaak." "De &resources" "Een database" "Een tak zoals branch:3, met --branch")
if(NOT code EQUAL 0)
  message(FATAL_ERROR "Good texts were refused:\n${output}")
endif()

# Each text with another word is named, with the word to use.
check_terms("Het journaal is volledig." "Het Logboek is volledig." "Uiterste &data" "Kies twee basisplanningen.")
if(NOT code EQUAL 1)
  message(FATAL_ERROR "Bad texts were accepted:\n${output}")
endif()
foreach(sentence "“Het Logboek is volledig.” holds “logboek*”; the word is “journaal”."
    "“Uiterste &data” holds “data”; the word is “datum, datums”."
    "“Kies twee basisplanningen.” holds “basisplanning*”; the word is “basislijn”.")
  string(FIND "${output}" "${sentence}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "Not reported: ${sentence}\nIt said:\n${output}")
  endif()
endforeach()
