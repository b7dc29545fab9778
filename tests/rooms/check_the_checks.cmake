# Tests the checks of the rooms on small folders (good/, bad/) and on tables that must be refused.
#
#   cmake -DSCRATCH=folder -P check_the_checks.cmake
cmake_minimum_required(VERSION 3.25)
set(here ${CMAKE_CURRENT_LIST_DIR})
set(checks ${here}/../../cmake)

function(check_includes folder room uses outside)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -DROOT=${here}/${folder} -DROOM=${room} -DROOMS=low,middle,high -DUSES=${uses}
      -DOUTSIDE=${outside} -P ${checks}/CheckIncludes.cmake
    RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
  set(code ${code} PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_finding text)
  string(FIND "${output}" "${text}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "Not reported: ${text}\nIt said:\n${output}")
  endif()
endfunction()

# A room that keeps to the table passes, also with a single header of another room.
check_includes(good high low,middle/picture.h boost)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "The good room was refused:\n${output}")
endif()

# A room that does not is refused, and every line is named.
check_includes(bad high low,middle/picture.h boost)
if(code EQUAL 0)
  message(FATAL_ERROR "The bad room was accepted.")
endif()
expect_finding("high/bad.cpp:3: room high may not include <sqlite3.h>. Outside libraries it may use: boost.")
expect_finding("high/bad.cpp:4: room high may not include \"middle/plan.h\". Rooms it may use: low, middle/picture.h.")
expect_finding("high/bad.cpp:5: \"beside.h\" does not begin with a room.")
expect_finding("middle/picture.h:2: room high may not include \"middle/plan.h\".")
expect_finding("allowed: 4.")

# Tables.
function(check_table table)
  set(script ${SCRATCH}/table.cmake)
  file(WRITE ${script} "cmake_minimum_required(VERSION 3.25)\ninclude(${checks}/Rooms.cmake)\n${table}\ncheck_room_table()\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -P ${script} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  set(code ${code} PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

check_table("add_room(low)\nadd_room(high USES low)")
if(NOT code EQUAL 0)
  message(FATAL_ERROR "A good table was refused:\n${output}")
endif()
check_table("add_room(low USES high)\nadd_room(high)")
expect_finding("Room low uses high, which comes later in the table")
check_table("add_room(low USES high/one.h)\nadd_room(middle USES low)\nadd_room(high USES middle)")
expect_finding("in a circle: low > high > middle > low.")
check_table("add_room(low USES low)")
expect_finding("in a circle: low > low.")
check_table("add_room(low USES lwo)")
expect_finding("no room lwo.")
