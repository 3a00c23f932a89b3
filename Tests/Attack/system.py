"""One linear system of all that is printed: cells that are known, cells that are not, and what ties them."""

import itertools
import re
from dataclasses import dataclass, field

from cells import EXPOSURES, Key, both
from comparison import common_ties

UNIT = 1
# Least points of each incapacity and death, as the fund defines the sum of the rates.
POINTS_OF_EACH = {"disabilities": 1, "deaths": 99}


@dataclass(frozen=True)
class Tie:
    """low <= sum of coefficient x cell <= high, and where a reader sees it."""

    terms: tuple
    low: float | None
    high: float | None
    why: str


@dataclass
class System:
    """Known cells, cells that are looked for with their lower bounds, those that only stand behind a hidden ratio, and ties."""

    known: dict = field(default_factory=dict)
    wanted: dict = field(default_factory=dict)
    lowest: dict = field(default_factory=dict)
    behind: set = field(default_factory=set)
    computed: set = field(default_factory=set)
    ties: list = field(default_factory=list)
    findings: list = field(default_factory=list)

    def learn(self, key, value, where):
        """A cell that is printed; two figures that differ are a contradiction."""
        if key in self.known and abs(self.known[key][0] - value) > 1e-6 * max(1, abs(value)):
            self.findings.append(f"contradiction: {key} is {self.known[key][0]:g} ({self.known[key][1]}) and {value:g} ({where})")
        self.known.setdefault(key, (value, where))

    def want(self, key, lowest, where):
        """A cell that is hidden."""
        self.wanted.setdefault(key, []).append(where)
        self.lowest[key] = max(lowest, self.lowest.get(key, 0))


def system_of(figures, listings, nomenclatures, keys):
    """The system of a collection of figures."""
    system = System()
    for figure in figures:
        if not figure.row.is_hidden:
            learn_figure(system, figure)
    hidden_ratios = []
    for figure in figures:
        if figure.row.is_hidden:
            hidden_ratios += hide_figure(system, figure)
    for figure in hidden_ratios:
        want_inputs(system, figure)
    say_what_is_printed_elsewhere(system)
    sums = sums_of(listings, nomenclatures, keys)
    system.ties += useful(sums, system)
    system.ties += parts_of_wholes(system)
    keys = set(system.known) | set(system.wanted)
    system.ties += [Tie(terms, 0, None, why) for terms, why in common_ties(keys)]
    return system


def learn_figure(system, figure):
    """What a printed figure says of its cells."""
    printed = figure.row
    if re.search("base is zero|base nulle", printed.reason, re.I) and figure.denominator:
        system.learn(figure.denominator, 0, figure.where)
    if printed.value is None:
        return
    if printed.numerator is not None:
        system.learn(figure.numerator, printed.numerator, figure.where)
    if printed.denominator is not None and figure.denominator:
        system.learn(figure.denominator, printed.denominator, figure.where)
    if printed.numerator is None and figure.scale is not None:
        learn_value(system, figure)


def learn_value(system, figure):
    """A figure printed without its numerator: exact where it is a whole sum, else within half its last place."""
    value, step = figure.row.value, figure.row.step
    if figure.denominator is None:
        if figure.numerator.is_whole and step >= 1 or step == 0:
            system.learn(figure.numerator, value, figure.where)
        else:
            system.ties.append(Tie(((figure.numerator, 1),), value - step / 2, value + step / 2, figure.where))
        return
    ratio, half = (value - figure.offset) / figure.scale, (step / 2 or 1e-9 * max(1, abs(value))) / abs(figure.scale)
    top, bottom = figure.numerator, figure.denominator
    system.ties.append(Tie(((top, 1), (bottom, -(ratio - half))), 0, None, figure.where))
    system.ties.append(Tie(((top, 1), (bottom, -(ratio + half))), None, 0, figure.where))


def hide_figure(system, figure):
    """A hidden sum is looked for; a hidden ratio is kept for later, and gives its denominator if it is printed."""
    printed = figure.row
    if figure.denominator is None:
        at_least_one = figure.numerator.measure not in EXPOSURES and not figure.zeros_are_hidden
        system.want(figure.numerator, UNIT if at_least_one else 0, figure.where)
        return []
    if printed.denominator is not None:
        system.learn(figure.denominator, printed.denominator, figure.where)
    if printed.numerator is not None:
        system.learn(figure.numerator, printed.numerator, figure.where)
    return [figure]


def want_inputs(system, figure):
    """A hidden ratio hides those of its cells that nothing prints."""
    for key in (figure.numerator, figure.denominator):
        if key not in system.known and key not in system.wanted:
            system.want(key, 0, f"{figure.where} ({figure.row.indicator})")
            system.behind.add(key)


def say_what_is_printed_elsewhere(system):
    """A sum that one table hides and another prints."""
    for key, places in list(system.wanted.items()):
        if key in system.known:
            value, where = system.known[key]
            system.findings.append(f"leak, exact: {key} = {value:g}, hidden in {places[0]} and printed in {where}")
            del system.wanted[key]


def sums_of(listings, nomenclatures, keys):
    """Every sum that a table shows: over each dimension, over the codes that lie in a wider one, over a set that a condition names."""
    sets = sets_of(listings)
    sums = {}
    for listing in listings:
        for choice in itertools.product(*(options(d, listing, nomenclatures, sets) for d in listing.dimensions)):
            if any(option[0] != "keep" for option in choice):
                for whole, parts in groups(listing, choice, nomenclatures, keys).items():
                    sums.setdefault((whole, tuple(sorted(set(parts)))), listing.where)
    return sums


def sets_of(listings):
    """The conditions of several codes that tables have, by dimension."""
    sets = {}
    for listing in listings:
        for dimension, codes in listing.conditions.items():
            sets.setdefault(dimension, set()).add(codes)
    return sets


def options(dimension, listing, nomenclatures, sets):
    """What may be done with one dimension of a table."""
    listed = [("keep", None), ("drop", None)]
    listed += [("up", wide) for wide in nomenclatures.above(dimension) if wide not in listing.dimensions]
    return listed + [("among", codes) for codes in sets.get(dimension, ()) if codes != listing.conditions.get(dimension)]


def groups(listing, choice, nomenclatures, keys):
    """Whole -> parts, for one way of adding the rows of a table."""
    found = {}
    for codes, part in listing.rows.items():
        held = listing.conditions
        for (option, with_what), dimension, code in zip(choice, listing.dimensions, codes):
            held = held and both(held, condition(option, with_what, dimension, code, nomenclatures))
            if held is False:
                return {}
        if held is None:
            continue
        whole = keys.key(listing.measure, listing.year, held)
        if whole and whole != part:
            found.setdefault(whole, []).append(part)
    return found


def condition(option, with_what, dimension, code, nomenclatures):
    """The condition that one code of one dimension leaves on the whole."""
    if option == "keep":
        return {dimension: (code,)}
    if option == "among":
        return {dimension: with_what} if code in with_what else {dimension: ()}
    if option == "up":
        wide = nomenclatures.code(dimension, code, with_what)
        return {with_what: (wide,)} if wide else {with_what: ()}
    return {}


def useful(sums, system):
    """The sums whose whole is printed, hidden, or made in two ways."""
    counts = {}
    for whole, _ in sums:
        counts[whole] = counts.get(whole, 0) + 1
    elsewhere = {part for _, parts in sums for part in parts} | {key for tie in system.ties for key, _ in tie.terms}
    ties = []
    for (whole, parts), where in sums.items():
        if parts != (whole,) and (whole in system.known or whole in system.wanted or counts[whole] > 1 or whole in elsewhere):
            ties.append(Tie(((whole, -1),) + tuple((part, 1) for part in parts), 0, 0, where))
    return ties


def parts_of_wholes(system):
    """A part is not above its whole; an incapacity has one point at least, a death 99."""
    keys = set(system.known) | set(system.wanted) | {key for tie in system.ties for key, _ in tie.terms}
    ties = []
    for part in keys:
        for count in range(len(part.conditions)):
            for kept in itertools.combinations(part.conditions, count):
                whole = Key(part.measure, part.year, kept)
                if whole in keys and not (part in system.known and whole in system.known):
                    ties.append(Tie(((whole, 1), (part, -1)), 0, None, "a part is not above its whole"))
        points = Key("points", part.year, part.conditions)
        if part.measure in POINTS_OF_EACH and points in keys:
            least = POINTS_OF_EACH[part.measure]
            ties.append(Tie(((points, 1), (part, -least)), 0, None, f"each of {part.measure} has {least} points at least"))
    return ties
