#!/usr/bin/env python3
"""Puts small faults into a copy of the sources, switches one on at a time, and prints which suites of the tests notice.

    mutants.py [--each 4] [--seed 1] [--targets Facts,Tables] [--folder .build/mutants] [--own]

A fault is asked of the tests of its target first, then of all others (not with --own). What no test notices is printed with its line:
either a test is missing, or the fault changes nothing that anybody can see.
"""

import argparse
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys

from sites import Fault, candidates, chosen, switch, with_faults

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHOWN = ("Package.swift", "Sources", "Tests", "Datasets", "Reports", "Notebooks-md", "Docs", "Benchmarks", ".ci", "README.md",
         "LISEZMOI.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", ".swift-format")
SWITCH = "FaultSwitch.swift"
ERROR = re.compile(r"(Sources/[\w+/.-]+\.swift):(\d+):\d+: error")
SUITE = re.compile(r"Suite \"?(.+?)\"? failed after")
# The longest that the tests of one fault may take, in seconds: what makes them hang is noticed.
LIMIT = 900


def sources() -> dict[str, dict[str, str]]:
    """Texts of the Swift files of each target that has tests."""
    found: dict[str, dict[str, str]] = {}
    for folder in sorted((ROOT / "Sources").iterdir()):
        files = {str(p.relative_to(ROOT)): p.read_text() for p in sorted(folder.rglob("*.swift"))}
        if files and (ROOT / "Tests" / f"{folder.name}Tests").is_dir():
            found[folder.name] = files
    return found


def faults_of(texts: dict[str, dict[str, str]], each: int, seed: int) -> list[Fault]:
    """Some faults of each target, numbered from 1."""
    sites = [site for name, files in texts.items() for site in chosen(candidates(name, files), each, f"{seed} {name}")]
    return [Fault(number, *site) for number, site in enumerate(sites, 1)]


def copy_project(folder: pathlib.Path) -> None:
    """The project without its builds; warnings are no errors there, for a fault may leave a line without use."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SHOWN:
        (source, target) = (ROOT / name, folder / name)
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy2(source, target)
    package = folder / "Package.swift"
    package.write_text(package.read_text().replace(", .treatAllWarnings(as: .error)", ""))


def write(folder: pathlib.Path, texts: dict[str, dict[str, str]], faults: list[Fault]) -> None:
    """The sources of the copy; a file that stays the same keeps its time, so that it is not compiled again."""
    for target, files in texts.items():
        own = [fault for fault in faults if fault.target == target]
        wanted = {path: with_faults(text, [f for f in own if f.path == path]) for path, text in files.items()}
        for path, text in {**wanted, f"Sources/{target}/{SWITCH}": switch(own)}.items():
            file = folder / path
            if not file.exists() or file.read_text() != text:
                file.write_text(text)


def build(folder: pathlib.Path) -> str:
    """What the compiler says; empty when all is built."""
    done = subprocess.run(["swift", "build", "--build-tests"], cwd=folder, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def without_refused(faults: list[Fault], said: str) -> list[Fault]:
    """The faults that the compiler takes: not those of a line with an error, nor, if no line has one, those of its file."""
    errors = {(path, int(line) - 1) for path, line in ERROR.findall(said)}
    refused = {f.number for f in faults if any(f.path == path and abs(f.line - line) <= 2 for path, line in errors)}
    refused = refused or {f.number for f in faults if f.path in {path for path, _ in errors}}
    if not refused:
        sys.exit(f"the copy does not build, and no fault is the cause:\n{said[-4000:]}")
    return [fault for fault in faults if fault.number not in refused]


def built(folder: pathlib.Path, texts: dict[str, dict[str, str]], faults: list[Fault]) -> list[Fault]:
    """Builds the copy with all faults switched off; gives those that compile."""
    while True:
        write(folder, texts, faults)
        said = build(folder)
        if not said:
            return faults
        faults = without_refused(faults, said)


def end(process: int) -> None:
    """Kills a process and those that it started: the package manager gives the tests a group of their own, and they go on alone."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = [tuple(map(int, line.split())) for line in listed.splitlines()]
    for child in [pid for pid, parent in parents if parent == process]:
        end(child)
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def noticed(folder: pathlib.Path, number: int, options: list[str]) -> list[str]:
    """The suites that fail with a fault switched on."""
    command = ["swift", "test", "--disable-xctest", "--skip-build", *options]
    environment = {**os.environ, "VIGIE_FAULT": str(number), "VIGIE_SHARED": "none"}
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               env=environment)
    try:
        said, _ = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        end(process.pid)
        process.communicate()
        return ["(no end)"]
    suites = sorted(set(SUITE.findall(said)))
    return suites or (["(crash)"] if process.returncode != 0 else [])


def asked(folder: pathlib.Path, fault: Fault, only_own: bool) -> list[str]:
    """The suites that notice a fault: those of its target, else any other. What reads the sources themselves is left out."""
    own = noticed(folder, fault.number, ["--filter", rf"^{fault.target}Tests\."])
    if own or only_own:
        return own
    return noticed(folder, fault.number, ["--skip", rf"^({fault.target}|Project)Tests\."])


def table(results: list[tuple[Fault, list[str]]]) -> str:
    """Noticed faults and all of them by target."""
    targets = sorted({fault.target for fault, _ in results})
    rows = [(name, [suites for fault, suites in results if fault.target == name]) for name in targets]
    rows.append(("all", [suites for _, suites in results]))
    shown = (f"{name:<16}{sum(map(bool, found)):>8}{len(found):>8}{100 * sum(map(bool, found)) // len(found):>6} %" for name, found in rows)
    return "\n".join([f"{'target':<16}{'noticed':>8}{'faults':>8}", *shown])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=4, help="faults of each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--targets", help="only these, comma-separated")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / ".build" / "mutants")
    parser.add_argument("--own", action="store_true", help="ask only the tests of the fault's target")
    given = parser.parse_args()
    texts = sources()
    asked_targets = given.targets.split(",") if given.targets else list(texts)
    copy_project(given.folder)
    faults = built(given.folder, texts, [f for f in faults_of(texts, given.each, given.seed) if f.target in asked_targets])
    if not faults:
        sys.exit("no fault can be put in")
    for name in sorted({fault.target for fault in faults}):
        if suites := noticed(given.folder, 0, ["--filter", rf"^{name}Tests\."]):
            sys.exit(f"the tests of {name} fail without a fault: {', '.join(suites)}")
    results = []
    for fault in faults:
        suites = asked(given.folder, fault, given.own)
        results.append((fault, suites))
        print(f"{'noticed' if suites else 'PASSED '} {fault.said()}: {', '.join(suites[:3])}", flush=True)
    print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
