#!/usr/bin/env python3
"""Measures `backcheck check` on a folder of 5,000 generated migrations (100 MB, one in fifty with a statement of ours).

The files are generated into a temporary folder and read once before, so that they are in the page cache. Prints the
medians over the runs: time on the clock, processor time, megabytes a second on the clock, and the peak of memory.

usage: src/bench/folder.py [--runs N] [--files N] [JAVA_HOME]
"""

import argparse
import os
import pathlib
import random
import statistics
import subprocess
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
COLUMNS = ["Name", "Placed", "Customer", "Amount", "Note", "Status", "Price", "Quantity"]
SIZE = 20_000


def statement(chance, number):
    """A statement or a few of those that fill migrations."""
    table = f"dbo.T{number}_{chance.randrange(1000)}"
    one, two = chance.sample(COLUMNS, 2)
    kind = chance.random()
    if kind < 0.25:
        return f"CREATE TABLE {table} (\n  Id int IDENTITY(1,1) PRIMARY KEY,\n  {one} nvarchar(200) NOT NULL,\n  {two} datetime2(3) NULL\n);\nGO\n"
    if kind < 0.6:
        rows = (f"INSERT INTO {table} ({one}, {two}) VALUES (N'value {chance.randrange(10**6)} of the row', {i});\n" for i in range(12))
        return "".join(rows) + "GO\n"
    if kind < 0.8:
        return f"UPDATE o SET o.{one} = c.{two}\nFROM dbo.Orders AS o\nJOIN dbo.Customers AS c ON c.Id = o.Customer\nWHERE o.{two} > 10; -- the old ones stay\nGO\n"
    if kind < 0.9:
        return f"ALTER TABLE {table} ADD {one} int NULL;\nGO\nCREATE INDEX IX_{number} ON {table} ({one});\nGO\n"
    return f"CREATE OR ALTER PROCEDURE dbo.usp_{number} @id int AS\nBEGIN\n  SET NOCOUNT ON;\n  SELECT {one}, {two} FROM {table} WHERE Id = @id;\nEND\nGO\n"


def script(chance, number):
    """A migration of about 20 kB."""
    parts = []
    size = 0
    while size < SIZE:
        parts.append(statement(chance, number))
        size += len(parts[-1])
    if number % 50 == 0:
        url = f"https://acmebak.blob.core.windows.net/nightly/sales{number}.bak"
        parts.insert(len(parts) // 2, f"BACKUP DATABASE Sales{number} TO URL = '{url}' WITH COMPRESSION, CHECKSUM;\nGO\n")
    return "".join(parts)


def generate(folder, files):
    """Writes the migrations; their bytes."""
    chance = random.Random(7)
    total = 0
    for number in range(files):
        text = script(chance, number).encode()
        (folder / f"V{number + 1}__change.sql").write_bytes(text)
        total += len(text)
    return total


def run(folder, home):
    """Runs the program once: seconds of clock and processor, peak memory in MB."""
    start = time.perf_counter()
    command = [f"{TOP}/target/backcheck", "check", str(folder), "--target", "2022-CU17@azure-vm-windows", "--format", "concise"]
    process = subprocess.Popen(command, env=dict(os.environ, JAVA_HOME=home), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"exit code {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("home", nargs="?", default=os.environ.get("JAVA_HOME", ""))
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        size = generate(folder, asked.files) / 1e6
        runs = [run(folder, asked.home) for _ in range(asked.runs)]
    clock, processor, memory = (statistics.median(column) for column in zip(*runs))
    print(f"{asked.files} files, {size:.0f} MB: {clock:.2f} s, processor {processor:.2f} s, {size / clock:.0f} MB/s, {memory:.0f} MB")


if __name__ == "__main__":
    main()
