# cmake -DCOMPILER=… -DCASE=… -DINCLUDE_DIRECTORIES=… -P run.cmake
file(STRINGS "${CASE}" first_line LIMIT_COUNT 1 ENCODING UTF-8)
if(NOT first_line MATCHES "^// error: (.+)$")
    message(FATAL_ERROR "${CASE} does not begin with a line `// error: <regular expression>`")
endif()
set(expected "${CMAKE_MATCH_1}")

list(REMOVE_DUPLICATES INCLUDE_DIRECTORIES)
list(TRANSFORM INCLUDE_DIRECTORIES PREPEND -I)
execute_process(
    COMMAND "${COMPILER}" -std=c++20 -fsyntax-only ${INCLUDE_DIRECTORIES} "${CASE}"
    RESULT_VARIABLE status
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
)
if(status EQUAL 0)
    message(FATAL_ERROR "${CASE} compiles, and must not")
endif()
if(NOT output MATCHES "error: [^\n]*(${expected})")
    message(FATAL_ERROR "no error line matches `${expected}`:\n${output}")
endif()
