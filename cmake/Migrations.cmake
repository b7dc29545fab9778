# Puts the SQL of the file format, storage/migrations/0001.sql and on, into the program: the steps, and what they come to
# all together.
include_guard()

function(embed_migrations result)
  set(folder ${PROJECT_SOURCE_DIR}/storage/migrations)
  set(source ${PROJECT_BINARY_DIR}/migrations/migration_texts.cpp)
  set(embed ${PROJECT_SOURCE_DIR}/cmake/EmbedMigrations.cmake)
  file(GLOB texts CONFIGURE_DEPENDS ${folder}/*.sql)
  list(SORT texts)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/migrations)
  add_custom_command(OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DOUTPUT=${source} -P ${embed}
    DEPENDS ${texts} ${embed}
    COMMENT "Embedding the migrations"
    VERBATIM)
  find_package(SQLite3 QUIET)
  if(NOT SQLite3_FOUND)
    message(FATAL_ERROR "SQLite was not found. scripts/install-packages installs it.")
  endif()
  add_executable(schema_of_migrations ${PROJECT_SOURCE_DIR}/cmake/schema_of_migrations.cpp)
  target_include_directories(schema_of_migrations PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(schema_of_migrations PRIVATE SQLite::SQLite3)
  set(schema ${PROJECT_BINARY_DIR}/migrations/schema_text.cpp)
  add_custom_command(OUTPUT ${schema}
    COMMAND schema_of_migrations ${schema} ${texts}
    DEPENDS ${texts} schema_of_migrations
    COMMENT "Embedding the tables"
    VERBATIM)
  set(${result} ${source} ${schema} PARENT_SCOPE)
endfunction()
