#!/usr/bin/env python3
"""Run the benchmarks and print their tables as Markdown.

    report.py [--build build/benchmark] [--repetitions 9] [--into docs/performance.md] [FILE...]

The files are measured beside the text that the program composes, and the targets are judged on them. With --into, the
tables replace what stands between the two marker comments of the page.
"""
import argparse
import datetime
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

import compile_time

BEGIN, END = "<!-- tables -->", "<!-- end of tables -->"

# Each row of the main table: the name of the benchmark, and what it does.
ROWS = {
    "memcpy": "copy the bytes",
    "utf8_is_valid": "`utf8::is_valid` of utfcpp",
    "hyperscan": "the pattern, start of match on",
    "re2": "the pattern, with its captures",
    "nlohmann_json": "the same text as a JSON array of lines",
    "std_regex": "the pattern",
    "parse_reused": "the whole report, `gongwen::parser` used again",
    "parse_fresh": "the whole report, `gongwen::parse`",
    "outline_only": "quantities, dates and ordinals switched off",
    "scan_quantities": "quantities alone, no outline",
    "walk_quantities": "visit the quantities of a parsed report",
    "walk_all": "visit every node of a parsed report",
    "report_json": "from the text to its JSON form in a string",
}


class Measured:
    """The figures of one run: for each benchmark its repetitions."""

    def __init__(self, program, options, files=()):
        command = [str(program), "--benchmark_format=json", *options, *map(str, files)]
        print("running:", shlex.join(command), file=sys.stderr)
        output = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        self.text_bytes = int(output["context"]["text_bytes"])
        self.runs = {}
        for run in output["benchmarks"]:
            if run.get("run_type", "iteration") == "iteration":
                self.runs.setdefault(run["run_name"], []).append(run)

    def best(self, name, counter="bytes_per_second"):
        """The highest figure of the repetitions: the run that other programs disturbed least."""
        return max(run[counter] for run in self.runs[name])

    def least(self, name, counter):
        return min(run[counter] for run in self.runs[name])

    def error(self, name):
        """Why a benchmark gave no figure, or nothing."""
        return next((run["error_message"] for run in self.runs[name] if run.get("error_occurred")), None)

    def named(self, prefix):
        return [name for name in self.runs if name.startswith(prefix)]


def number(value):
    """Three digits are as many as the measurement deserves."""
    return f"{value:,.0f}" if value >= 100 or value == 0 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def rate(bytes_per_second):
    if bytes_per_second >= 1e9:
        return number(bytes_per_second / 1e9) + " GB/s"
    return number(bytes_per_second / 1e6) + " MB/s"


def speed_table(run):
    lines = ["| | what | speed | over RE2 | found | allocations | document per source byte |",
             "|---|---|--:|--:|--:|--:|--:|"]
    for name, what in ROWS.items():
        first = run.runs[name][0]
        found = f"{first['found']:,.0f}" if first.get("found") else ""
        allocations = f"{run.least(name, 'allocations'):.0f}" if "allocations" in first else ""
        document = number(first["document_per_byte"]) if "document_per_byte" in first else ""
        speed = run.best(name)
        lines.append(f"| `{name}` | {what} | {rate(speed)} | {number(speed / run.best('re2'))} | {found} "
                     f"| {allocations} | {document} |")
    return lines


def documents_table(run):
    lines = ["| reports of | documents per second | speed |", "|---|--:|--:|"]
    for name in sorted(run.named("documents/"), key=lambda name: run.runs[name][0]["average_bytes"]):
        size = run.runs[name][0]["average_bytes"]
        lines.append(f"| {number(size / 1000)} KB | {run.best(name, 'items_per_second'):,.0f} | {rate(run.best(name))} |")
    return lines


def scaling_table(run):
    lines = ["| size of the document | time per byte | peak memory of the process, text included |", "|---|--:|--:|"]
    for name in run.named("scaling/"):
        lines.append(f"| {name.removeprefix('scaling/')} | {number(run.least(name, 'ns_per_byte'))} ns "
                     f"| {run.least(name, 'peak_megabytes'):,.0f} MB |")
    return lines


def hostile_table(run):
    lines = ["| 10 MB of | time per byte over ordinary text | growth from 10 KB to 10 MB |", "|---|--:|--:|"]
    for name in run.named("hostile/"):
        piece = name.removeprefix("hostile/").removeprefix("other/")
        if problem := run.error(name):
            lines.append(f"| {piece} | {problem} | |")
        else:
            lines.append(f"| {piece} | {number(run.least(name, 'over_ordinary'))} | {number(run.least(name, 'growth'))} |")
    return lines


def worst(run, names):
    """The slowest of these pieces, and how slow."""
    slowest = max(names, key=lambda name: float("inf") if run.error(name) else run.least(name, "over_ordinary"))
    return float("inf") if run.error(slowest) else run.least(slowest, "over_ordinary"), slowest.split("/")[-1]


def targets_table(speed, scaling, hostile, threads, compiled):
    ours = speed.best("parse_reused")
    listed = [name for name in hostile.named("hostile/") if not name.startswith("hostile/other/")]
    ratio, piece = worst(hostile, listed)
    other_ratio, other_piece = worst(hostile, hostile.named("hostile/other/"))
    two, one = (threads.best(f"threads/real_time/threads:{count}") for count in (2, 1))
    # What is measured, the figure, the target, the aim, and whether more is better.
    rows = [
        ("`parser` reused, bytes per second over RE2's", ours / speed.best("re2"), 2.0, 3.0, True),
        ("the same over Hyperscan's", ours / speed.best("hyperscan"), 0.30, 0.50, True),
        ("the same over `utf8::is_valid`", ours / speed.best("utf8_is_valid"), 0.80, 1.2, True),
        ("allocations per parse once warm", speed.least("parse_reused", "allocations"), 0, 0, False),
        ("bytes of document per source byte", speed.least("parse_reused", "document_per_byte"), 1.0, 0.6, False),
        ("time per byte at 256 MB over that at 64 KB",
         scaling.least("scaling/256MB", "ns_per_byte") / scaling.least("scaling/64KB", "ns_per_byte"), 1.3, 1.1, False),
        (f"worst hostile input over ordinary text ({piece})", ratio, 6, 3, False),
        (f"worst of the other pieces ({other_piece})", other_ratio, 6, 3, False),
        ("two threads over one, by the clock", two / one, 1.8, 1.95, True),
        ("compile: parse in one file, seconds", compiled["parse"][0], 6, 4, False),
        ("compile: walk only, seconds", compiled["walk only"][0], 1.0, 0.6, False),
    ]
    lines = ["| | measured | target | aim | |", "|---|--:|--:|--:|---|"]
    for what, value, target, aim, more in rows:
        reached = [value >= bound if more else value <= bound for bound in (target, aim)]
        verdict = "aim reached" if reached[1] else "target met" if reached[0] else "**not met**"
        sign = "≥" if more else "≤"
        lines.append(f"| {what} | {number(value) if value != float('inf') else 'not linear'} | {sign} {target} "
                     f"| {sign} {aim} | {verdict} |")
    return lines


def machine(build):
    """The lines that say where the figures come from."""
    described = subprocess.run(["lscpu"], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout
    fields = dict(re.findall(r"^(Model name|CPU family|Model|CPU\(s\)):\s+(.*)$", described, re.MULTILINE))
    cache = (build / "CMakeCache.txt").read_text(encoding="utf-8")
    compiler = re.search(r"^CMAKE_CXX_COMPILER:\w+=(.*)$", cache, re.MULTILINE)[1]
    kind = re.search(r"^CMAKE_BUILD_TYPE:\w+=(.*)$", cache, re.MULTILINE)[1]
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    revision = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    model = f"{fields.get('Model name', '?')} (family {fields.get('CPU family', '?')}, model {fields.get('Model', '?')})"
    return [f"- machine: {model}, {fields.get('CPU(s)', '?')} cores, load average {os.getloadavg()[1]:.1f}",
            f"- compiler: {version}, {kind}, no -march",
            f"- date: {datetime.date.today().isoformat()}, at commit {revision or '?'}"]


def report(given):
    program = given.build / "benchmarks" / "throughput"
    origin = machine(given.build)
    repeat = [f"--benchmark_repetitions={given.repetitions}", "--benchmark_enable_random_interleaving=true",
              "--benchmark_min_time=0.1"]
    once = ["--benchmark_min_time=0.1"]
    composed = Measured(program, repeat)
    # The cases take turns, so that what else runs on the machine slows both sides of every ratio.
    speed = Measured(program, repeat, given.files) if given.files else composed
    threads = Measured(program, [*repeat, "--threads", "--benchmark_filter=^threads"], given.files)
    hostile = Measured(program, [*once, "--benchmark_repetitions=2", "--hostile", "--benchmark_filter=^hostile"], given.files)
    scaling = Measured(program, [*once, "--benchmark_repetitions=3", "--scaling", "--benchmark_filter=^scaling"], given.files)
    compiled = compile_time.measure(given.build)

    lines = [*origin, f"- command: `benchmarks/report.py --repetitions {given.repetitions} FILE…`, {len(given.files)} files; "
             f"best of {given.repetitions} runs that take turns", "",
             "## The targets", ""]
    lines += targets_table(speed, scaling, hostile, threads, compiled)
    if given.files:
        lines += ["", f"## Speed on the given files ({speed.text_bytes:,} bytes)", "", *speed_table(speed)]
        lines += ["", *documents_table(speed)]
    lines += ["", f"## Speed on composed reports ({composed.text_bytes:,} bytes)", "", *speed_table(composed)]
    lines += ["", *documents_table(composed)]
    lines += ["", "## Size", "", *scaling_table(scaling)]
    lines += ["", "## Hostile inputs", "", *hostile_table(hostile)]
    one, two = (f"threads/real_time/threads:{count}" for count in (1, 2))
    lines += ["", "## Two threads", "", "| threads | speed, by the clock | CPU time per byte |", "|---|--:|--:|"]
    lines += [f"| {count} | {rate(threads.best(name))} | {number(threads.least(name, 'cpu_ns_per_byte'))} ns |"
              for count, name in ((1, one), (2, two))]
    lines += ["", "## Compiling", "", compile_time.table(compiled)]
    densities = [str(given.build / "benchmarks" / "densities"), *map(str, given.files)]
    if given.files:
        lines += ["", "## The texts", "", subprocess.run(densities, check=True, capture_output=True, text=True).stdout.strip()]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/benchmark"))
    parser.add_argument("--repetitions", type=int, default=9)
    parser.add_argument("--into", type=pathlib.Path, help="a page whose tables are replaced")
    parser.add_argument("files", nargs="*", metavar="FILE", type=pathlib.Path)
    given = parser.parse_args()
    text = report(given)
    if given.into is None:
        print(text, end="")
        return
    page = given.into.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    given.into.write_text(f"{before}{BEGIN}\n{text}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
