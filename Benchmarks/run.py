"""Measures Vigie and its peers on the national job: make bench [SCALE=1/50] [RUNS=3].

Writes the tables of README.md between its markers, at full size only; prints them in any case. Ends with 1 where a figure
of a peer differs from Vigie's.
"""

import os
import sys
from fractions import Fraction
from statistics import median

import compare
import data
import measure
import report
from tools import all_tools

SCALE = Fraction(os.environ.get("SCALE") or 1)
RUNS = int(os.environ.get("RUNS") or 3)
OUT = os.path.join(data.ROOT, "..", "out")
TOOLS = all_tools()


class Series:
    """The runs of every tool at one job, in turns: a slow minute of the machine falls on all of them."""

    def __init__(self, job, folder, workers, runs=RUNS):
        self.job, self.folder, self.workers = job, folder, workers
        self.costs = {name: [] for name in TOOLS}
        print(f"{job}, {os.path.basename(folder)}, {workers} worker(s)", flush=True)
        # The first reading brings the files into memory; no tool pays for the disk.
        measure.run(TOOLS["wc -l"](job, folder, "", workers), workers, f"{OUT}/log")
        for _ in range(runs):
            for name in TOOLS:
                self.costs[name].append(self.once(name))

    def once(self, name):
        out = self.out(name)
        if name != "Vigie":
            os.makedirs(out, exist_ok=True)
        cost = measure.run(TOOLS[name](self.job, self.folder, out, self.workers), self.workers, f"{OUT}/log")
        print(f"  {name}: {cost.seconds:.2f} s", flush=True)
        return cost

    def out(self, name):
        return os.path.join(OUT, f"{self.job}-{name.split()[0]}")

    def differences(self):
        """Compares each peer with Vigie; says what differs, and returns how many cells do."""
        total = 0
        for name in [name for name in TOOLS if name not in ("Vigie", "wc -l")]:
            found, cells = compare.differences(self.out("Vigie") + "/tables", self.out(name))
            print(f"  {name}: {cells - len(found)} of {cells} figures equal to Vigie's")
            print("".join(f"    {line}\n" for line in found[:5]), end="")
            total += len(found)
        return total

    def best(self, name):
        return min(self.costs[name], key=lambda cost: cost.seconds)

    def median(self, name):
        return median(cost.seconds for cost in self.costs[name])

    def peak(self, name):
        return max(cost.peak for cost in self.costs[name])


def main():
    os.makedirs(OUT, exist_ok=True)
    full = [Series("national", data.national(SCALE), workers) for workers in (1, 2)]
    wrong = full[-1].differences()
    growth = [Series("national", data.national(SCALE / 10), 2), full[-1],
              Series("claims", data.claims(SCALE), 2), Series("claims", data.claims(4 * SCALE), 2)]
    wrong += growth[-1].differences()
    text = report.text(full, growth)
    print(text)
    if SCALE == 1:
        report.refresh_readme(text)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
