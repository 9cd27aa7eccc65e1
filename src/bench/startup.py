#!/usr/bin/env python3
"""Measures a cold `backcheck check` of one small file against a program that prints a line, on the same Java.

The commands take turns, so that a busy machine slows all of them alike. Prints medians in milliseconds: of the
time on the clock, and of the processor time (user and system), which other programs disturb less.

usage: src/bench/startup.py [--runs N] [JAVA_HOME...]
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]

HELLO = """
public final class Hello {
  public static void main(String[] arguments) {
    System.out.println("Hello");
  }
}
"""

SCRIPT = """CREATE CREDENTIAL [https://harborbak.blob.core.windows.net/nightly] WITH IDENTITY = 'Managed Identity';
GO
BACKUP DATABASE Orders TO URL = N'https://harborbak.blob.core.windows.net/weekly/orders.bak'
WITH COMPRESSION, CHECKSUM, STAT = 10;
"""


def run(command, home):
    """Runs a command once; milliseconds of clock and processor."""
    environment = dict(os.environ, JAVA_HOME=home)
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    clock = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    # A Java that does not start says so on standard output, and ends as a check with findings does.
    if process.returncode not in (0, 1) or b"initialization of VM" in said:
        sys.exit(f"{command}: exit code {process.returncode}: {said.decode(errors='replace')}")
    return clock * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def made_for(home):
    """Makes the archive of classes for a Java, where the build has not."""
    release = pathlib.Path(home, "release").read_text(encoding="utf-8")
    version = re.search('^JAVA_VERSION="(.*)"', release, re.MULTILINE).group(1)
    if not pathlib.Path(TOP, "target", f"backcheck-{version}.jsa").exists():
        subprocess.run(
            [f"{TOP}/target/backcheck-archive", f"{TOP}/src/examples"], env=dict(os.environ, JAVA_HOME=home), check=True)


def measure(home, runs, folder):
    """A table for one Java."""
    java = f"{home}/bin/java"
    javac = f"{home}/bin/javac"
    classes = f"{folder}/classes"
    subprocess.run([javac, "--release", "17", "-d", classes, f"{folder}/Hello.java"], check=True)
    commands = {
        "java Hello": [java, "-cp", classes, "Hello"],
        "java Hello, flags of the launcher": [
            java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classes, "Hello"],
        "backcheck check": [f"{TOP}/target/backcheck", "check", f"{folder}/nightly.sql"],
    }
    made_for(home)
    times = {name: [] for name in commands}
    for turn in range(-2, runs):
        for name, command in commands.items():
            taken = run(command, home)
            if turn >= 0:
                times[name].append(taken)
    version = subprocess.run([java, "--version"], check=True, capture_output=True, text=True).stdout.splitlines()[1]
    print(f"\n{version}\n")
    print("| command | clock, median (least) ms | processor, median (least) ms | ratio, clock | ratio, processor |")
    print("| --- | ---: | ---: | ---: | ---: |")
    base = None
    for name, taken in times.items():
        clock, processor = zip(*taken)
        middle = statistics.median(clock), statistics.median(processor)
        base = base or middle
        print(f"| `{name}` | {middle[0]:.0f} ({min(clock):.0f}) | {middle[1]:.0f} ({min(processor):.0f})"
              f" | {middle[0] / base[0]:.2f} | {middle[1] / base[1]:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("homes", nargs="*", metavar="JAVA_HOME")
    arguments = parser.parse_args()
    homes = arguments.homes or [os.environ.get("JAVA_HOME") or sys.exit("name a JAVA_HOME")]
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "Hello.java").write_text(HELLO, encoding="utf-8")
        pathlib.Path(folder, "nightly.sql").write_text(SCRIPT, encoding="utf-8")
        print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {arguments.runs} runs each, taking turns")
        for home in homes:
            measure(home, arguments.runs, folder)


if __name__ == "__main__":
    main()
