"""Compares the figures of a tool with those of Vigie, cell by cell."""

import csv
import glob
import os

TOLERANCE = 1e-12
"""Relative: counts and days must agree exactly, ratios up to the rounding of a division or two."""
EXACT = {"AT", "MP", "TMS", "JOURS"}


def figures(folder):
    """The values of the tables of a folder, by table, indicator, year and code; None where it has no value."""
    found = {}
    for path in sorted(glob.glob(folder + "/*.csv")):
        table = os.path.basename(path).removesuffix(".csv")
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                key = int(row.pop("year")), row.get("code", row.get(table, ""))
                for indicator, value in values(row):
                    found[table, indicator, *key] = float(value) if value else None
    return found


def values(row):
    """The indicators of a row and their values: one that the row names, or one a column."""
    if "indicator" in row:
        return [(row["indicator"], row["value"])]
    return [(name, value) for name, value in row.items() if name != "code"]


def agree(key, first, second):
    if first is None or second is None:
        return False
    if key[1] in EXACT:
        return first == second
    return abs(first - second) <= TOLERANCE * max(abs(first), abs(second))


def differences(ours, theirs):
    """What differs between two sets of figures, as sentences; and how many cells were compared."""
    ours, theirs = figures(ours), figures(theirs)
    keys = ours.keys() | theirs.keys()
    # No claim of a kind is no row in one tool, and a row of zero in another.
    wrong = sorted(key for key in keys if not agree(key, ours.get(key, 0.0), theirs.get(key, 0.0)))
    found = [f"{' '.join(map(str, key))}: Vigie {ours.get(key, 'has no row')}, other {theirs.get(key, 'has no row')}"
             for key in wrong]
    # Two empty folders agree in nothing.
    return found if keys else ["no figure was written"], len(keys)
