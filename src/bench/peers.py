#!/usr/bin/env python3
"""Measures `backcheck check` against sqlfluff, which reads T-SQL too, on a small file and on a migration of 19 kB.

Needs hyperfine and sqlfluff on the path (Debian has both). What the programs say is another matter: of the small file,
which has four mistakes, sqlfluff says that it cannot be parsed; it skips files above 20,000 bytes unless told otherwise.

usage: src/bench/peers.py [--runs N] [JAVA_HOME]
"""

import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

from folder import script
from startup import SCRIPT, TOP

ROOM = 19_000


def migration():
    """A migration with one statement of ours that sqlfluff does not pass over for its size."""
    text = script(random.Random(7), 1)[:ROOM]
    return text[:text.rindex("GO\n")] + "GO\nBACKUP DATABASE Sales TO DISK = N'D:\\sales.bak' WITH CHECKSUM;\n"


def measure(home, runs, folder):
    """One row for each program and file."""
    files = {"small.sql": SCRIPT, "migration.sql": migration()}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    programs = {"backcheck": f"{TOP}/target/backcheck check", "sqlfluff": "sqlfluff lint --dialect tsql"}
    rows = [(name, program) for name in files for program in programs]
    commands = [f"{programs[program]} {name}" for name, program in rows]
    # Both end with 1 when they find something.
    subprocess.run(
        ["hyperfine", "--ignore-failure", "--warmup", "1", "--runs", str(runs), "--style", "none",
         "--export-json", "times.json", *commands],
        cwd=folder, env=dict(os.environ, JAVA_HOME=home), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    results = json.loads((folder / "times.json").read_text(encoding="utf-8"))["results"]
    print("| file | program | clock, median (least) ms |\n| --- | --- | ---: |")
    for result, (name, program) in zip(results, rows):
        if max(result["exit_codes"]) > 1:
            sys.exit(f"{result['command']}: exit codes {result['exit_codes']}")
        print(f"| {name} | `{program}` | {result['median'] * 1000:.0f} ({result['min'] * 1000:.0f}) |")


def main():
    """Reads the arguments and measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("home", nargs="?", default=os.environ.get("JAVA_HOME", ""), metavar="JAVA_HOME")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(chosen.home, chosen.runs, pathlib.Path(folder))


if __name__ == "__main__":
    main()
