# Defines gongwen::utf8cpp, one name for utfcpp wherever it comes from; does nothing where it is not found.
#
# Its own package calls the target utf8::cpp, utf8cpp or utf8cpp::utf8cpp, depending on the version, and some systems
# ship no package file at all. Debian's cannot be read twice in one directory, so it is asked only where the plain
# search for the header finds nothing.

if(TARGET gongwen::utf8cpp)
    return()
endif()

function(gongwen_utf8cpp_from_target)
    foreach(candidate IN ITEMS utf8::cpp utf8cpp::utf8cpp utf8cpp)
        if(TARGET ${candidate})
            add_library(gongwen::utf8cpp INTERFACE IMPORTED GLOBAL)
            target_link_libraries(gongwen::utf8cpp INTERFACE ${candidate})
            return()
        endif()
    endforeach()
endfunction()

gongwen_utf8cpp_from_target()
if(NOT TARGET gongwen::utf8cpp)
    find_path(GONGWEN_UTF8CPP_INCLUDE_DIR utf8/unchecked.h PATH_SUFFIXES utf8cpp utfcpp)
    mark_as_advanced(GONGWEN_UTF8CPP_INCLUDE_DIR)
    if(GONGWEN_UTF8CPP_INCLUDE_DIR)
        add_library(gongwen::utf8cpp INTERFACE IMPORTED GLOBAL)
        target_include_directories(gongwen::utf8cpp INTERFACE "${GONGWEN_UTF8CPP_INCLUDE_DIR}")
    else()
        find_package(utf8cpp CONFIG QUIET)
        gongwen_utf8cpp_from_target()
    endif()
endif()
