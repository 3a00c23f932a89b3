"""What the bounds of hidden cells say, and the plain table of it."""

import math
from dataclasses import dataclass

from solver import Infeasible, Search, Unproven, components_of, inward, simplified

# A cell that is hidden by a rule must stay unknown within this part of its value (Datasets/parameters/secret-statistique.json).
SAFETY_RANGE = 0.10
LEAST_PERSONS = 11
# What the rules forbid.
LEAKS = ("EXACT", "NARROW", "SMALL", "COMPUTED")
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
    the value of a cell that is hidden by a rule stays unknown within 10 % below and above (more above, where one establishment
    has more than 85 % of it: as far as it would have just that), the bound of the measure kept.
    Without the true values, an interval fails the second condition when no value in it could meet it.
    """

    # Bounds that are nearer than this are looked for in whole numbers.
    doubtful = 4

    def __init__(self, system, truth):
        self.truth, self.behind = truth, system.behind
        self.lowest = lowest_of_listed(system)

    def value(self, cell):
        """The true value, where the rows are known."""
        return self.truth.values.get(cell) if self.truth else None

    def is_hidden_by_a_rule(self, cell):
        """Taken for granted where the rows are not known."""
        return self.truth is None or cell in self.truth.sensitive

    def is_exact(self, cell, low, high):
        low, high = inward(cell, low, high)
        return high - low < (1 if cell.is_whole else CENT)

    def is_narrow(self, cell, low, high):
        low, high = inward(cell, low, high)
        value = self.value(cell)
        if value is None:
            return low * (1 + SAFETY_RANGE) > high * (1 - SAFETY_RANGE)
        least = max(self.lowest.get(cell, 0), value * (1 - SAFETY_RANGE))
        most = value + max(value * SAFETY_RANGE, self.truth.above.get(cell, 0))
        return low > least + 1e-6 or high < most - 1e-6

    def kind(self, cell, low, high):
        """What to call an interval; empty when nothing is wrong."""
        if self.is_exact(cell, low, high):
            return "exact, but no table hides it" if cell in self.behind and not (self.truth and cell in self.truth.sensitive) else "EXACT"
        if self.is_narrow(cell, low, high):
            return "NARROW" if self.is_hidden_by_a_rule(cell) else "narrow, not hidden by a rule"
        return ""


def lowest_of_listed(system):
    """The bound of each hidden cell: that of the measure, or of all its parts where they are listed and hidden too.

    Rows that are listed say that there is something in them; nothing can keep a sum below what its rows begin at, nor points below
    the 99 of the one death that a hidden row is at least.
    """
    lowest = dict(system.lowest)
    for _ in range(3):
        for tie in system.ties:
            (whole, _), (part, factor) = tie.terms if len(tie.terms) == 2 else [(None, 0)] * 2
            if (tie.low, tie.high) == (0, None) and whole in lowest and part in lowest and factor < 0:
                lowest[whole] = max(lowest[whole], -factor * lowest[part])
            wholes = [cell for cell, factor in tie.terms if factor == -1 and cell in system.wanted]
            parts = [cell for cell, factor in tie.terms if factor == 1]
            hidden = [part for part in parts if part in system.wanted]
            empty = [part for part in parts if part in system.known and system.known[part][0] == 0]
            if tie.low == tie.high == 0 and len(wholes) == 1 and len(hidden) + len(empty) == len(parts):
                lowest[wholes[0]] = max(lowest[wholes[0]], sum(lowest[part] for part in hidden))
                if len(hidden) == 1:
                    lowest[hidden[0]] = max(lowest[hidden[0]], lowest[wholes[0]])
    return lowest


class JudgeOfPersons(Judge):
    """Says of a count of persons whether it is told, or known to be of 1 to 10.

    What is hidden may not be exact either; of what nobody prints, only a small number is too much.
    """

    doubtful = LEAST_PERSONS

    def __init__(self, system, truth):
        super().__init__(system, truth)
        self.computed = system.computed

    def kind(self, cell, low, high):
        low, high = inward(cell, low, high)
        if not cell.is_whole:
            return ""
        if cell in self.computed:
            return "COMPUTED" if low >= 1 and high < LEAST_PERSONS else ""
        if high - low < 1:
            return "EXACT"
        if high < LEAST_PERSONS:
            return "SMALL" if low >= 1 else "small or nobody"
        return ""


def judge(system, truth=None, near=None, kind_of_judge=Judge):
    """The verdict on every hidden cell, and what does not agree; `near`: only on cells that ties connect with these."""
    judge = kind_of_judge(system, truth)
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
    if truth:
        problems += untrue(system, truth.values) + unions(system, truth.data)
    return verdicts, problems


def verdicts_of(component, system, judge):
    """Looks at many cells at once, then at each one that was not seen to be wide enough."""
    search, wanted = Search(component), [c for c in component.cells if c in system.wanted]
    search.look(wanted)
    found = []
    for cell in wanted:
        if judge.kind(cell, search.low[cell], search.high[cell]):
            low, high = search.bounds(cell)
            if 0.5 < high - low < judge.doubtful:
                low, high = whole_bounds(search, cell, low, high)
            search.low[cell], search.high[cell] = low, high
    for cell in wanted:
        low, high = inward(cell, search.low[cell], search.high[cell])
        kind = judge.kind(cell, low, high)
        found.append(Verdict(cell, low, high, judge.value(cell), kind, system.wanted[cell][0]))
    return found


def whole_bounds(search, cell, low, high):
    """Bounds in whole numbers, or those that are known already where these are not found in time."""
    try:
        return search.bounds(cell, whole=True)
    except Unproven:
        return low, high


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


def unions(system, data):
    """Sums of hidden cells that a reader computes, and that a rule hides when they are taken together."""
    found = set()
    for tie in system.ties:
        terms, low, high = simplified(tie, system.known)
        cells = tuple(sorted(cell for cell, _ in terms))
        is_sum = len(cells) > 1 and low is not None and low == high and len({factor for _, factor in terms}) == 1
        if is_sum and not set(cells) & system.behind and data.is_sensitive(*cells):
            parts = data.together(cells)
            words = f"{len(parts)} establishments, the largest with {max(parts.values()):g} of {sum(parts.values()):g}"
            found.add(f"leak, together: {' + '.join(map(str, cells[:6]))} = {abs(low):g}: {words}")
    return sorted(found)


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
