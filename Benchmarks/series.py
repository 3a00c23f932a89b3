"""The runs of several tools on one road."""

import os
from multiprocessing import Pool
from statistics import median

import compare
import data
import measure
from tools import QUERIES, TOOLS, table

OUT = os.path.join(data.ROOT, "..", "out")


class Series:
    """The runs of every tool on one road, in turns: a slow minute of the machine falls on all of them."""

    def __init__(self, road, workers, runs):
        self.road, self.workers = road, workers
        self.costs = {name: [] for name in road.tools}
        print(f"{road.title}, {os.path.basename(road.folder)}, {workers} worker(s)", flush=True)
        # The first reading brings the files into memory; no tool pays for the disk.
        os.makedirs(OUT, exist_ok=True)
        measure.run(TOOLS["wc -l"](road.job, road.folder, "", workers), workers, f"{OUT}/log")
        for _ in range(runs):
            for name in road.tools:
                self.costs[name].append(self.once(name))
        self.wrong = sum(self.differences(name) for name in self.peers)

    def once(self, name):
        words = TOOLS[name](self.road.job, self.road.folder, self.out(name), self.workers)
        cost = measure.run(words, self.workers, f"{OUT}/log", self.answer(name))
        print(f"  {name}: {cost.seconds:.2f} s", flush=True)
        return cost

    def answer(self, name):
        """Where the standard output of a tool goes; makes the folders that the tool expects to be there."""
        folder = self.out(name)
        asked = name == "Vigie" and self.road.job in QUERIES
        if asked:
            folder += "/tables"
        if name != "Vigie" or asked:
            os.makedirs(folder, exist_ok=True)
        return f"{folder}/{table(self.road.job)}.csv" if asked else os.devnull

    def out(self, name):
        # One folder for each folder of data: Vigie does not replace a report by one of far fewer rows.
        return os.path.join(OUT, f"{self.road.job}-{os.path.basename(self.road.folder)}-{name.split()[0]}")

    @property
    def peers(self):
        """The tools that do the job itself, beside Vigie."""
        return [name for name in self.road.tools if name not in ("Vigie", "wc -l")]

    def differences(self, name):
        """Compares a peer with Vigie; says what differs, and returns how many cells do."""
        # In a process of its own: the peak of a program begins with the memory of the one that starts it.
        with Pool(1) as pool:
            found, cells = pool.apply(compare.differences, (self.out("Vigie") + "/tables", self.out(name)))
        print(f"  {name}: {max(cells - len(found), 0)} of {cells} figures equal to Vigie's")
        print("".join(f"    {line}\n" for line in found[:5]), end="", flush=True)
        return len(found)

    def best(self, name):
        return min(self.costs[name], key=lambda cost: cost.seconds)

    def best_peer(self):
        """The peer that was the fastest, or None where there is no peer."""
        return min(self.peers, key=lambda name: self.best(name).seconds, default=None)

    def median(self, name):
        return median(cost.seconds for cost in self.costs[name])

    def peak(self, name):
        return max(cost.peak for cost in self.costs[name])
