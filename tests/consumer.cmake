# Builds and runs the user's project in tests/consumer, with gongwen installed and with gongwen as a subproject.

set(consumer_dir "${CMAKE_CURRENT_BINARY_DIR}/consumer")

function(add_consumer_test from)
    add_test(
        NAME consumer/${from}
        COMMAND
            "${CMAKE_CTEST_COMMAND}" --build-and-test "${CMAKE_CURRENT_SOURCE_DIR}/consumer" "${consumer_dir}/${from}"
            --build-generator "${CMAKE_GENERATOR}" --build-makeprogram "${CMAKE_MAKE_PROGRAM}"
            --build-options "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}" "-DGONGWEN_FROM=${from}" ${ARGN}
            --test-command consumer
    )
endfunction()

add_consumer_test(source "-DGONGWEN_SOURCE=${PROJECT_SOURCE_DIR}")
if(GONGWEN_INSTALL)
    add_test(
        NAME consumer/install
        COMMAND "${CMAKE_COMMAND}" --install "${PROJECT_BINARY_DIR}" --prefix "${consumer_dir}/prefix"
    )
    add_consumer_test(package "-DCMAKE_PREFIX_PATH=${consumer_dir}/prefix")
    set_tests_properties(consumer/install PROPERTIES FIXTURES_SETUP consumer_install)
    set_tests_properties(consumer/package PROPERTIES FIXTURES_REQUIRED consumer_install)
endif()
