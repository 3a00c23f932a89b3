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
                code = row.get("code", row.get(table, ""))
                key = (table, row["indicator"], int(row["year"]), code)
                found[key] = float(row["value"]) if row["value"] else None
    return found


def agree(key, first, second):
    if first is None or second is None:
        return False
    if key[1] in EXACT:
        return first == second
    return abs(first - second) <= TOLERANCE * max(abs(first), abs(second))


def differences(ours, theirs):
    """What differs between two sets of figures, as sentences; and how many cells were compared."""
    ours, theirs = figures(ours), figures(theirs)
    keys = sorted(ours.keys() | theirs.keys())
    found = [f"{' '.join(map(str, key))}: Vigie {ours.get(key, 'has no row')}, other {theirs.get(key, 'has no row')}"
             for key in keys
             # No claim of a kind is no row in one tool, and a row of zero in another.
             if not agree(key, ours.get(key, 0.0), theirs.get(key, 0.0))]
    return found, len(keys)
