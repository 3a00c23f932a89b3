"""Bounds of cells by the linear programmes of glpsol, one component of the system at a time."""

import math
import random
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


SLACK = 1e-6
ROUNDS = 6


class Infeasible(Exception):
    """No figures agree with all that is printed: something was misunderstood, or the report contradicts itself."""


class Unproven(Exception):
    """The time was over before the best whole numbers were known to be the best."""


@dataclass
class Component:
    """Cells that ties connect, and these ties with the known cells moved to their bounds."""

    cells: list
    rows: list
    lowest: dict

    def __post_init__(self):
        self.names = {cell: f"x{index}" for index, cell in enumerate(self.cells)}

    def solve(self, objective, sense, whole=False):
        """The cells at the optimum of a weighted sum of cells; None where it has no bound."""
        with tempfile.TemporaryDirectory() as folder:
            problem, solution = Path(folder, "p.lp"), Path(folder, "p.sol")
            problem.write_text(self.text(objective, sense, whole), encoding="ascii")
            command = ["glpsol", "--lp", str(problem), "-w", str(solution)] + (["--tmlim", "10"] if whole else [])
            ran = subprocess.run(command, capture_output=True, text=True, check=False)
            if ran.returncode != 0 or not solution.exists():
                raise RuntimeError(ran.stdout[-500:])
            return self.read(solution.read_text(encoding="ascii"), ran.stdout)

    def text(self, objective, sense, whole):
        """The programme in CPLEX LP format."""
        lines = [sense, "obj: " + self.sum([(c, objective.get(c, 0)) for c in self.cells]), "subject to", *self.constraints()]
        lines += ["bounds"] + [f"{self.names[c]} >= {self.lowest.get(c, 0)}" for c in self.cells]
        if whole:
            lines += ["general"] + [self.names[c] for c in self.cells if c.is_whole]
        return "\n".join(lines + ["end", ""])

    def constraints(self):
        """The rows in CPLEX LP format; one at least, which the format asks for."""
        lines = []
        for index, (terms, low, high) in enumerate(self.rows):
            if low is not None and low == high:
                lines.append(f"e{index}: {self.sum(terms)} = {low!r}")
                continue
            if low is not None:
                lines.append(f"l{index}: {self.sum(terms)} >= {low!r}")
            if high is not None:
                lines.append(f"h{index}: {self.sum(terms)} <= {high!r}")
        return lines or [f"l0: {self.names[self.cells[0]]} >= 0"]

    def sum(self, terms):
        words = [f"{'-' if factor < 0 else '+'} {abs(factor)!r} {self.names[cell]}" for cell, factor in terms]
        return "\n  ".join(" ".join(words[at : at + 8]) for at in range(0, len(words), 8))

    def read(self, text, said):
        """Values of the columns in a solution that glpsol wrote."""
        if "HAS NO PRIMAL FEASIBLE" in said or "HAS NO INTEGER FEASIBLE" in said or "HAS NO FEASIBLE" in said:
            raise Infeasible()
        if "UNBOUNDED" in said or "HAS NO DUAL FEASIBLE" in said:
            return None
        if not re.search(r"^s (bas \d+ \d+ f f|mip \d+ \d+ o) ", text, re.M):
            raise Unproven()
        columns = [line.split() for line in text.split("\n") if line.startswith("j ")]
        return {self.cells[int(words[1]) - 1]: float(words[2] if len(words) == 3 else words[3]) for words in columns}


def components_of(system):
    """The connected parts of the system that hold a wanted cell."""
    rows = [(tie, simplified(tie, system.known)) for tie in system.ties]
    broken = [tie for tie, (terms, low, high) in rows if not terms and not holds(low, high)]
    leader = {}
    for _, (terms, _, _) in rows:
        for cell, _ in terms:
            leader.setdefault(cell, cell)
            join(leader, terms[0][0], cell)
    for cell in system.wanted:
        leader.setdefault(cell, cell)
    parts = {}
    for cell in leader:
        parts.setdefault(root(leader, cell), []).append(cell)
    wanted = {root(leader, cell) for cell in system.wanted}
    by_root = {}
    for _, (terms, low, high) in rows:
        if terms:
            by_root.setdefault(root(leader, terms[0][0]), {})[tuple(terms), low, high] = None
    found = [component(sorted(parts[r]), list(by_root.get(r, {})), system) for r in sorted(wanted)]
    return found, broken


def component(cells, rows, system):
    return Component(cells, [(list(terms), low, high) for terms, low, high in rows], {c: system.lowest.get(c, 0) for c in cells})


def simplified(tie, known):
    """A tie without its known cells."""
    terms, given = {}, 0.0
    for cell, factor in tie.terms:
        if cell in known:
            given += factor * known[cell][0]
        else:
            terms[cell] = terms.get(cell, 0) + factor
    moved = [None if bound is None else clean(bound - given) for bound in (tie.low, tie.high)]
    return [(c, f) for c, f in terms.items() if f != 0], moved[0], moved[1]


def clean(value):
    """A difference of decimal figures without the noise of binary ones."""
    return round(value, 6) + 0.0


def holds(low, high):
    return (low is None or low <= 1e-4) and (high is None or high >= -1e-4)


def root(leader, cell):
    while leader[cell] != cell:
        leader[cell] = leader[leader[cell]]
        cell = leader[cell]
    return cell


def join(leader, first, second):
    leader[root(leader, second)] = root(leader, first)


def inward(cell, low, high):
    """Bounds rounded inward to what the measure can be."""
    if cell.is_whole:
        return math.ceil(low - SLACK), math.inf if high == math.inf else math.floor(high + SLACK)
    return low, high


class Search:
    """Bounds of the wanted cells of one component, found only as far as a question needs them."""

    def __init__(self, component):
        self.component = component
        self.low = {c: math.inf for c in component.cells}
        self.high = {c: -math.inf for c in component.cells}

    def see(self, values):
        """A solution shows that its values are possible."""
        for cell, value in (values or {}).items():
            self.low[cell] = min(self.low[cell], value)
            self.high[cell] = max(self.high[cell], value)
        return values

    def look(self, cells, rounds=ROUNDS):
        """Pulls many cells at once, each up or down as chance has it: most prove wide in a few rounds."""
        chance = random.Random(len(cells))
        self.see(self.component.solve({}, "minimize"))
        for _ in range(rounds if len(cells) > 2 else 0):
            self.see(self.component.solve({cell: chance.choice((-1, 1)) for cell in cells}, "minimize"))

    def bounds(self, cell, whole=False):
        """The exact bounds of one cell."""
        lowest = self.see(self.component.solve({cell: 1}, "minimize", whole))
        highest = self.see(self.component.solve({cell: 1}, "maximize", whole))
        if highest is None:
            self.high[cell] = math.inf
        return lowest[cell], math.inf if highest is None else highest[cell]
