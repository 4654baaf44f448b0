#!/usr/bin/env python3
"""Turn the C++ blocks of Markdown pages into one program.

    extract.py DIRECTORY PAGE...

A block fenced as ```cpp is a program of its own: with a main function, or a run of statements that is put into one.
A block fenced as ```text right behind it (a line of prose may stand between) is what it prints.
Writes DIRECTORY/blocks.cpp, whose argument says which block to run, and DIRECTORY/NAME.txt with the expected output;
prints the NAMEs. One program for all blocks, since compiling the library once per block would take minutes.
"""
import pathlib
import re
import sys

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INCLUDE = re.compile(r"^#include .*\n", re.MULTILINE)
MAIN = re.compile(r"\bint main\(\)")


def blocks_of(page):
    """Yield (line, code, expected output or None) for each C++ block of a page."""
    text = page.read_text(encoding="utf-8")
    fences = list(FENCE.finditer(text))
    for fence, following in zip(fences, fences[1:] + [None]):
        if fence.group(1) != "cpp":
            continue
        expected = None
        if following and following.group(1) == "text" and text[fence.end():following.start()].strip().count("\n") == 0:
            expected = following.group(2)
        yield text.count("\n", 0, fence.start()) + 2, fence.group(2), expected


def main():
    directory, pages = pathlib.Path(sys.argv[1]), [pathlib.Path(page) for page in sys.argv[2:]]
    includes, functions, names = {"#include <string_view>\n"}, [], []
    for page in pages:
        for number, (line, code, expected) in enumerate(blocks_of(page), 1):
            name = f"{page.stem.lower()}_{number}"
            includes.update(INCLUDE.findall(code))
            # The lines stay where they are, so that the compiler names the line of the page.
            code = INCLUDE.sub("\n", code)
            if MAIN.search(code):
                code = MAIN.sub("static auto run()", code, count=1)
            else:
                code = f"static void run() {{\n#line {line} \"{page.resolve()}\"\n{code}}}\n"
            functions.append(f"namespace {name} {{\n#line {line} \"{page.resolve()}\"\n{code}}}\n")
            (directory / f"{name}.txt").write_text(expected or "", encoding="utf-8")
            names.append(name)
    choice = "".join(f"    if (name == \"{name}\") return {name}::run(), 0;\n" for name in names)
    program = "".join(sorted(includes)) + "\n" + "\n".join(functions)
    program += f"\nint main(int, char** arguments)\n{{\n    const std::string_view name = arguments[1];\n{choice}    return 2;\n}}\n"
    target = directory / "blocks.cpp"
    if not target.exists() or target.read_text(encoding="utf-8") != program:
        target.write_text(program, encoding="utf-8")
    print("\n".join(names))


main()
