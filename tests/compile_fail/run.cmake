# cmake -DCOMPILER=… -DCASE=… -DINCLUDE_DIRECTORIES=… -P run.cmake
cmake_minimum_required(VERSION 3.25)

file(READ "${CASE}" text)
if(NOT text MATCHES "^// error: ([^\n]+)")
    message(FATAL_ERROR "${CASE} does not begin with a line `// error: <regular expression>`")
endif()
set(expected "${CMAKE_MATCH_1}")

list(REMOVE_DUPLICATES INCLUDE_DIRECTORIES)
list(REMOVE_ITEM INCLUDE_DIRECTORIES "")
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

# A semicolon would split CMake's list of the lines.
string(REPLACE ";" "," expected "${expected}")
string(REPLACE ";" "," lines "${output}")
string(REGEX MATCHALL "error: [^\n]*" errors "${lines}")
list(LENGTH errors count)
if(NOT count EQUAL 1 OR NOT errors MATCHES "${expected}")
    message(FATAL_ERROR "not one error line that matches `${expected}`, but ${count}:\n${output}")
endif()
