# Puts the SQL of the file format, storage/migrations/0001.sql and on, into the program.
include_guard()

function(embed_migrations result)
  set(folder ${PROJECT_SOURCE_DIR}/storage/migrations)
  set(source ${PROJECT_BINARY_DIR}/migrations/migration_texts.cpp)
  set(embed ${PROJECT_SOURCE_DIR}/cmake/EmbedMigrations.cmake)
  file(GLOB texts CONFIGURE_DEPENDS ${folder}/*.sql)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/migrations)
  add_custom_command(OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DOUTPUT=${source} -P ${embed}
    DEPENDS ${texts} ${embed}
    COMMENT "Embedding the migrations"
    VERBATIM)
  set(${result} ${source} PARENT_SCOPE)
endfunction()
