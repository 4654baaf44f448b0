#!/bin/sh
# Compiler launcher: checks a source as its compile command says, and leaves an empty object file where it is fine.
set -eu
"$@" -fsyntax-only
while [ "$1" != -o ]; do
    shift
done
: >"$2"
