#!/usr/bin/env python3
"""What it costs to compile what uses the library.

    compile_time.py [--build build/benchmark] [--compiler g++] [--runs 3]

Compiles small files with -O2 and prints, as a Markdown table, the least CPU time of some runs, the machine code and
the size of the object file. The include directories are those of the build directory.
"""
import argparse
import json
import pathlib
import resource
import shlex
import subprocess
import tempfile

SOURCES = {
    "parse": """\
#include <gongwen/gongwen.hpp>
unsigned long quantities(std::string_view text) { return gongwen::parse(text).quantities().size(); }
""",
    "walk only": """\
#include <gongwen/visit.hpp>
unsigned long lines(gongwen::document const& report)
{
    unsigned long sum = 0;
    gongwen::walk(report, gongwen::overloaded{
        [&](gongwen::section const& node) { sum += node.level; },
        [&](gongwen::quantity const& node) { sum += node.group; }});
    return sum;
}
""",
    "the standard headers of walk alone": """\
#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>
unsigned long size(std::vector<int> const& values) { return values.size(); }
""",
}


def include_flags(build):
    """Give the -I, -isystem and -D flags with which the build directory compiles the parser."""
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    command = next(c["command"] for c in commands if c["file"].endswith("benchmarks/throughput/reading.cpp"))
    words, flags = shlex.split(command), []
    for word, following in zip(words, words[1:]):
        if word == "-isystem":
            flags += [word, following]
        elif word.startswith(("-I", "-D")) and word != "-DNDEBUG":
            flags.append(word)
    return flags


def cpu_seconds(command):
    """Run a command and give the CPU time that it took, which other programs on the machine do not lengthen."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(build, compiler="g++", runs=3):
    """Give for each source the seconds, the bytes of machine code and the bytes of the object file."""
    flags = include_flags(build)
    results = {}
    with tempfile.TemporaryDirectory() as directory:
        for name, text in SOURCES.items():
            source, target = pathlib.Path(directory, "source.cpp"), pathlib.Path(directory, "source.o")
            source.write_text(text, encoding="utf-8")
            command = [compiler, "-std=c++20", "-O2", *flags, "-c", str(source), "-o", str(target)]
            seconds = min(cpu_seconds(command) for _ in range(runs))
            sizes = subprocess.run(["size", str(target)], check=True, capture_output=True, text=True).stdout
            results[name] = (seconds, int(sizes.splitlines()[1].split()[0]), target.stat().st_size)
    return results


def table(results):
    """Give the Markdown table of what measure() has found."""
    rows = ["| file | CPU time | code and constants | object file |", "|---|--:|--:|--:|"]
    for name, (seconds, code, size) in results.items():
        rows.append(f"| {name} | {seconds:.2f} s | {code / 1000:.1f} KB | {size / 1000:.1f} KB |")
    return "\n".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/benchmark"))
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    print(table(measure(given.build, given.compiler, given.runs)))


if __name__ == "__main__":
    main()
