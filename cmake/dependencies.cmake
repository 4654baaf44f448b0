# The libraries that the headers need, and a macro for those that tests, examples and benchmarks need.

# gongwen_dependency(<package> <its target> <git repository> <pinned tag> [<version that find_package asks for>])
# Finds an installed package, unless a parent project has brought the target already. Downloads nothing unless
# GONGWEN_FETCH_DEPS is on and the package is not there.
# Its targets are global: a parent project links gongwen from its own directory, where it must see what gongwen links.
macro(gongwen_dependency package target repository tag)
    if(TARGET ${target})
        # nothing to do
    elseif(GONGWEN_FETCH_DEPS)
        include(FetchContent)
        FetchContent_Declare(
            ${package}
            GIT_REPOSITORY "${repository}"
            GIT_TAG "${tag}"
            GIT_SHALLOW TRUE
            SYSTEM
            FIND_PACKAGE_ARGS ${ARGN} QUIET GLOBAL
        )
        FetchContent_MakeAvailable(${package})
    else()
        find_package(${package} ${ARGN} QUIET GLOBAL)
        if(NOT ${package}_FOUND)
            message(
                FATAL_ERROR
                    "gongwen needs the package ${package} ${ARGN}, which is not installed. "
                    "Run tools/setup.sh (Debian and Ubuntu), or configure with -DGONGWEN_FETCH_DEPS=ON."
            )
        endif()
    endif()
endmacro()

gongwen_dependency(pegtl taocpp::pegtl https://github.com/taocpp/PEGTL.git 3.2.8 3.2)
gongwen_dependency(fmt fmt::fmt https://github.com/fmtlib/fmt.git 11.0.2)

include("${CMAKE_CURRENT_LIST_DIR}/gongwen-utf8cpp.cmake")
if(NOT TARGET gongwen::utf8cpp)
    gongwen_dependency(utf8cpp utf8cpp https://github.com/nemtrif/utfcpp.git v4.0.6)
    include("${CMAKE_CURRENT_LIST_DIR}/gongwen-utf8cpp.cmake")
endif()
