"""Measures Vigie beside its peers on all roads: make bench [SCALE=1/50] [RUNS=3].

Writes the tables of README.md between its markers, at full size only; prints them in any case. Ends with 1 where a figure
of a peer differs from Vigie's.
"""

import os
import sys
from dataclasses import replace
from fractions import Fraction

import data
import report
import roads
from series import Series

SCALE = Fraction(os.environ.get("SCALE") or 1)
RUNS = int(os.environ.get("RUNS") or 3)


def main():
    measured = [Series(road, workers, RUNS) for road in roads.all_roads(SCALE) for workers in (1, 2)]
    growth = growing(measured)
    text = report.text(measured, growth)
    print(text)
    if SCALE == 1:
        report.refresh_readme(text)
    return 1 if any(series.wrong for series in measured + growth) else 0


def growing(measured):
    """The jobs of the two notebooks on files of several sizes, with two workers; two of the four are measured already."""
    last = {series.road.title: series for series in measured}
    national, plain = last["national job"], last["claims, plain text"]
    small = Series(roads.national(SCALE / 10), 2, RUNS)
    large = Series(replace(plain.road, folder=data.claims(4 * SCALE)), 2, RUNS)
    return [small, national, plain, large]


if __name__ == "__main__":
    sys.exit(main())
