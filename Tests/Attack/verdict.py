"""What the bounds of hidden cells say, and the plain table of it."""

import math
from dataclasses import dataclass

from cells import WHOLE
from solver import Infeasible, Search, components_of, inward

# A cell that is hidden by a rule must stay unknown within this part of its value (Datasets/parameters/secret-statistique.json).
SAFETY_RANGE = 0.10
CENT = 0.01


@dataclass
class Verdict:
    """One hidden cell: its bounds rounded inward, its true value where it is known, and what is wrong."""

    key: object
    low: float
    high: float
    truth: float | None
    kind: str
    where: str

    def line(self):
        """One line of the table."""
        high = "no bound" if self.high == math.inf else f"{self.high:.10g}"
        truth = "" if self.truth is None else f"{self.truth:.10g}"
        return " | ".join([self.kind, str(self.key), f"{self.low:.10g}", high, truth, self.where])


class Judge:
    """Says of an interval whether it is wide enough.

    The reading of the rule: an interval of whole numbers keeps two of them at least, another one more than a cent; and
    the value of a cell that is hidden by a rule stays unknown within 10 % below and above, the bound of the measure kept.
    Without the true values, an interval fails the second condition when no value in it could meet it.
    """

    def __init__(self, system, truth, sensitive):
        self.truth, self.sensitive, self.lowest, self.behind = truth, sensitive, system.lowest, system.behind

    def is_exact(self, cell, low, high):
        low, high = inward(cell, low, high)
        return high - low < (1 if cell.measure in WHOLE else CENT)

    def is_narrow(self, cell, low, high):
        low, high = inward(cell, low, high)
        value = self.truth.get(cell)
        if value is None:
            return low * (1 + SAFETY_RANGE) > high * (1 - SAFETY_RANGE)
        least = max(self.lowest.get(cell, 0), value * (1 - SAFETY_RANGE))
        return low > least + 1e-6 or high < value * (1 + SAFETY_RANGE) - 1e-6

    def kind(self, cell, low, high):
        """What to call an interval; empty when nothing is wrong."""
        if self.is_exact(cell, low, high):
            return "exact, but no table hides it" if cell in self.behind and cell not in (self.sensitive or ()) else "EXACT"
        if self.is_narrow(cell, low, high):
            return "NARROW" if self.sensitive is None or cell in self.sensitive else "narrow, not hidden by a rule"
        return ""


def judge(system, truth, sensitive, near=None):
    """The verdict on every hidden cell, and what does not agree; `near`: only on cells that ties connect with these."""
    judge = Judge(system, truth, sensitive)
    verdicts, problems = [], list(system.findings)
    components, broken = components_of(system)
    problems += [f"contradiction: printed figures do not add up: {describe(tie)}" for tie in broken]
    for component in components:
        if near is not None and near.isdisjoint(component.cells):
            continue
        try:
            verdicts += verdicts_of(component, system, judge)
        except Infeasible:
            problems.append(infeasible(component))
    problems += untrue(system, truth)
    return verdicts, problems


def verdicts_of(component, system, judge):
    """Looks at many cells at once, then at each one that was not seen to be wide enough."""
    search, wanted = Search(component), [c for c in component.cells if c in system.wanted]
    search.look(wanted)
    found = []
    for cell in wanted:
        if judge.kind(cell, search.low[cell], search.high[cell]):
            low, high = search.bounds(cell)
            if 0.5 < high - low < 4:
                low, high = search.bounds(cell, whole=True)
            search.low[cell], search.high[cell] = low, high
    for cell in wanted:
        low, high = inward(cell, search.low[cell], search.high[cell])
        kind = judge.kind(cell, low, high)
        found.append(Verdict(cell, low, high, judge.truth.get(cell), kind, system.wanted[cell][0]))
    return found


def infeasible(component):
    """Which ties contradict each other: those without which the rest can be met."""
    rows = list(component.rows)
    for row in list(rows):
        if len(rows) > 400:
            break
        component.rows = [r for r in rows if r != row]
        try:
            component.solve({}, "minimize")
        except Infeasible:
            rows = component.rows
    words = "; ".join(describe_row(row) for row in rows[:12])
    lowest = ", ".join(f"{c} >= {component.lowest[c]}" for c in {c for r in rows for c, _ in r[0]} if component.lowest.get(c))
    return f"contradiction: no figures agree with all that is printed: {words}; {lowest}"


def describe_row(row):
    terms, low, high = row
    return f"{'' if low is None else f'{low:g} <= '}{' '.join(f'{f:+g}*[{c}]' for c, f in terms[:8])}{'' if high is None else f' <= {high:g}'}"


def describe(tie):
    return describe_row((list(tie.terms), tie.low, tie.high)) + f" ({tie.why})"


def untrue(system, truth):
    """Ties and bounds that the true figures do not meet: the attacker took something for known that is not so."""
    problems = []
    for cell, lowest in system.lowest.items():
        if cell in truth and truth[cell] < lowest:
            problems.append(f"untrue bound: {cell} is {truth[cell]:g}, and nothing says that zeros are hidden ({system.wanted.get(cell, ['?'])[0]})")
    for tie in system.ties:
        if all(cell in truth for cell, _ in tie.terms):
            total = sum(factor * truth[cell] for cell, factor in tie.terms)
            if (tie.low is not None and total < tie.low - 0.02) or (tie.high is not None and total > tie.high + 0.02):
                problems.append(f"untrue tie: {describe(tie)} gives {total:g}")
    return problems
