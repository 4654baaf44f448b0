# Installs the headers and a package that find_package(gongwen) finds.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(gongwen_package_dir "${CMAKE_INSTALL_DATADIR}/cmake/gongwen")

target_include_directories(gongwen INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
install(DIRECTORY include/gongwen DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.hpp")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/gongwen")

install(TARGETS gongwen EXPORT gongwen-targets)
install(EXPORT gongwen-targets NAMESPACE gongwen:: DESTINATION "${gongwen_package_dir}")

configure_package_config_file(
    cmake/gongwen-config.cmake.in "${PROJECT_BINARY_DIR}/gongwen-config.cmake"
    INSTALL_DESTINATION "${gongwen_package_dir}"
    NO_SET_AND_CHECK_MACRO
)
# Before 1.0 a new minor version may break what used the last.
write_basic_package_version_file(
    "${PROJECT_BINARY_DIR}/gongwen-config-version.cmake"
    COMPATIBILITY SameMinorVersion
    ARCH_INDEPENDENT
)
install(
    FILES
        "${PROJECT_BINARY_DIR}/gongwen-config.cmake"
        "${PROJECT_BINARY_DIR}/gongwen-config-version.cmake"
        cmake/gongwen-utf8cpp.cmake
    DESTINATION "${gongwen_package_dir}"
)
