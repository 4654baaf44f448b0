#!/bin/sh
# Installs what building gongwen needs, on Debian 12, Ubuntu 24.04 and later.
#
#     tools/setup.sh [clang] [benchmarks] [all]
#
# Without arguments: what the library, its tests and its examples need. Where everything is there it does nothing and
# needs no rights; else it runs apt-get as root or through sudo.
set -eu

packages='g++ cmake ninja-build python3 tao-pegtl-dev libutfcpp-dev libfmt-dev catch2 libcli11-dev nlohmann-json3-dev'
for group in "$@"; do
    case $group in
    clang) packages="$packages clang libclang-rt-dev" ;;
    benchmarks) packages="$packages pkg-config libbenchmark-dev libre2-dev libhyperscan-dev" ;;
    all) packages="$packages clang libclang-rt-dev pkg-config libbenchmark-dev libre2-dev libhyperscan-dev" ;;
    *)
        echo "usage: tools/setup.sh [clang] [benchmarks] [all]" >&2
        exit 2
        ;;
    esac
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "tools/setup.sh: this system has no apt; CMake will say if one of these is missing: $packages" >&2
    exit 0
fi

# A tool may come from elsewhere than its package.
is_there() {
    case $1 in
    g++ | cmake | python3 | clang) command -v "$1" >/dev/null && return ;;
    ninja-build) command -v ninja >/dev/null && return ;;
    esac
    # shellcheck disable=SC2016 # the dollar is dpkg's
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=
for package in $packages; do
    is_there "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null; then
    as_root=sudo
else
    echo "tools/setup.sh: run this as root, since there is no sudo: apt-get install$missing" >&2
    exit 1
fi
echo "tools/setup.sh: installing$missing" >&2
$as_root apt-get update -q
# shellcheck disable=SC2086 # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
