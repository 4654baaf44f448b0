#!/usr/bin/env python3
"""Run a command and compare what it prints with a file.

    compare.py FILE COMMAND [ARGUMENT...]
"""
import difflib
import pathlib
import subprocess
import sys

expected = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
run = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, encoding="utf-8")
difference = difflib.unified_diff(expected.splitlines(), run.stdout.splitlines(), "page", "program", lineterm="")
print("\n".join(difference))
sys.exit(run.returncode or run.stdout != expected)
