#!/usr/bin/env python3
"""Tries what the counts of rows of a report give back of the figures that it hides.

    rowcounts.py REPORT [--data FOLDER]

An outsider guesses that a file of claims holds the years and events that the report speaks of, and no other: the rows that
were kept are then a sum of printed and hidden counts. Digests and byte counts are leaks by themselves: with them, each
possible content of the file can be tried. Exit 1 with a leak.
"""

import argparse
import itertools
import re
import sys

from attack import collected
from cells import Key
from nestings import Nomenclatures
from rawdata import RawData, truth_of
from reading import report_of_folder
from system import Tie, system_of
from verdict import judge

ROUNDED_TO = 10
OF_ALL_ROWS = re.compile(r"(\d[\d\s\u00a0\u202f]*) (?:sur|of) (\d[\d\s\u00a0\u202f,]*\d)")


def unreleased(report, rows):
    """The inputs that were not released before; all of them where nothing tells."""
    published = rows.published if rows else set()
    return [i for i in report.inputs if i.get("name") not in published]


def told_exactly(report, rows):
    """Sizes, digests and counts of the manifest and of the annex that are exact."""
    found = []
    for given in unreleased(report, rows):
        name = given.get("name")
        found += [f"leak, exact: the manifest gives {key} of {name}" for key in ("bytes", "sha256") if given.get(key)]
        counted = given.get("rows") or {}
        exact = {k: v for k, v in counted.items() if isinstance(v, int) and v % step_of(given)}
        if exact:
            found.append(f"leak, exact: the manifest counts the rows of {name} to one: {exact}")
        found += [f"leak, exact: the annex counts the rows of {name} to one: {line.strip()}" for line in report.lines if counts_of(line, given)]
    steps = [step_of(given) for given in report.inputs]
    for line in report.lines:
        counts = [int(re.sub(r"\D", "", n)) for match in OF_ALL_ROWS.findall(line) for n in match]
        if re.search(r"lignes|rows", line) and any(n % step for n in counts for step in steps):
            found.append(f"leak, exact: a finding counts rows to one: {line.strip()}")
    return found


def counts_of(line, given):
    """Whether a line of the annex counts the rows of a file to one."""
    if not line.startswith(f"| {given.get('path')} ") and not line.startswith(f"| {given.get('name')} "):
        return False
    numbers = [int(re.sub(r"\D", "", cell)) for cell in line.split("|") if re.fullmatch(r"[\d\s\u00a0\u202f]+", cell.strip() or "x")]
    return any(n % step_of(given) for n in numbers)


def step_of(given):
    """What the manifest says that counts of rows are rounded to, never less than ten."""
    return max(ROUNDED_TO, given.get("rowsRoundedTo", ROUNDED_TO))


def range_of_rows(value, step=ROUNDED_TO):
    """The rows that a printed count allows."""
    if isinstance(value, int):
        return (value, value) if value % step else (max(0, value - step // 2), value + step // 2)
    numbers = [int(n) for n in re.findall(r"\d+", str(value or ""))]
    return (0, numbers[0] - 1) if numbers else None


def guesses(report, keys):
    """Ties of the guess: all claims of the file are of the years and events in the report, a set of events at a time."""
    years = sorted({k.year for k in keys if k.measure == "claims"})
    events = sorted({e for k in keys if k.measure == "claims" for d, codes in k.conditions if d == "event" for e in codes})
    ties = []
    for given in report.inputs:
        within = range_of_rows((given.get("rows") or {}).get("kept"), step_of(given))
        if within is None or "sinistres" not in f"{given.get('layout')} {given.get('name')}":
            continue
        for count in range(1, len(events) + 1):
            for chosen in itertools.combinations(events, count):
                terms = tuple((Key("claims", y, (("event", (e,)),)), 1) for y in years for e in chosen)
                ties.append(Tie(terms, *within, f"{given.get('name')} holds {'+'.join(chosen)} of {years[0]} to {years[-1]}"))
    return ties


def is_true(tie, rows):
    """Whether the rows are as the guess has them."""
    return tie.low <= sum(rows.value(cell) for cell, _ in tie.terms) <= tie.high


def attack_rows(report, rows=None):
    """Findings on one report: what is told exactly, and what each guess gives beyond the attack without it."""
    found = told_exactly(report, rows)
    nomenclatures = Nomenclatures()
    collector = collected([report], nomenclatures)

    def system():
        return system_of(collector.figures, collector.listings, nomenclatures, collector.keys)

    plain = system()
    truth = truth_of(plain, rows) if rows else None
    without = None
    for tie in guesses(report, {f.numerator for f in collector.figures}):
        if rows and not is_true(tie, rows):
            continue
        if without is None:
            without = {v.key for v in judge(plain, truth)[0] if v.kind}
        guessed = system()
        guessed.ties.append(tie)
        for cell, _ in tie.terms:
            if cell not in guessed.known and cell not in guessed.wanted:
                guessed.want(cell, 0, "no table")
                guessed.behind.add(cell)
        verdicts, problems = judge(guessed, truth, {cell for cell, _ in tie.terms})
        if any(p.startswith("contradiction") for p in problems):
            continue
        for verdict in verdicts:
            if verdict.kind in ("EXACT", "NARROW") and verdict.key not in without:
                found.append(f"leak, by a guess ({tie.why}): {verdict.line()}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report")
    parser.add_argument("--data")
    asked = parser.parse_args()
    found = attack_rows(report_of_folder(asked.report), RawData(asked.data) if asked.data else None)
    print("\n".join(found + [f"{len(found)} findings"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
