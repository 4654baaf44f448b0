# gongwen_strict: the warning set of the project's own targets, where warnings are errors. Users never see it.

add_library(gongwen_strict INTERFACE)
if(MSVC)
    target_compile_options(gongwen_strict INTERFACE /W4 /WX /permissive-)
else()
    target_compile_options(
        gongwen_strict
        INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror
    )
endif()
