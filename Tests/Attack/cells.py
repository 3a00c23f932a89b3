"""From printed figures to cells: sums that add up, each with its measure, year and conditions.

An indicator is a cell (accidents), or a ratio of two (accidents over employees). A share, a change and an index are ratios too.
"""

import re
from dataclasses import dataclass, field

from nestings import OF_THE_CLAIM, ONLY_OF_ACCIDENTS, ONLY_OF_DISEASES
from reading import Row, number, step

DISEASE_EVENT = "MP"
ACCIDENT_EVENT = "AT"
EXPOSURES = ("employees", "hours")
ALL_BRANCHES = {letter * 2 for letter in "ABCDEFGHI"}
WHOLE = {"claims", "long-claims", "disabilities", "deaths", "days", "points"}
WHOLE |= {"examines", "reperes", "non-reperes", "questionnaires", "dossiers", "beneficiaires", "capacite", "scores"}
WHOLE |= {"entreprises", "inconnues", "eligibles", "refusees", "sans-reponse", "gagnants", "perdants", "inchanges", "indecis"}

# Indicator -> measure and the conditions that its name implies.
ADDITIVE = {
    "AT": ("claims", {"event": ("AT",)}),
    "TRAJET": ("claims", {"event": ("trajet",)}),
    "MP": ("claims", {"event": ("MP",)}),
    "TMS": ("claims", {"event": ("MP",), "famille-mp": ("TMS",)}),
    "AT-4J": ("long-claims", {"event": ("AT",)}),
    "IP": ("disabilities", {}),
    "DECES": ("deaths", {}),
    "JOURS": ("days", {}),
    "SOMME-TAUX-IP": ("points", {}),
    "COUT": ("cost", {}),
    "SALARIES": ("employees", {}),
    "HEURES": ("hours", {}),
}

# Indicator -> numerator, denominator, scale.
RATIOS = {
    "IF": ("AT", "SALARIES", 1000),
    "IF-TRAJET": ("TRAJET", "SALARIES", 1000),
    "IF-TMS": ("TMS", "SALARIES", 1000),
    "TF": ("AT", "HEURES", 1e6),
    "TG": ("JOURS", "HEURES", 1000, {"event": ("AT",)}),
    "IG": ("SOMME-TAUX-IP", "HEURES", 1e6, {"event": ("AT",)}),
    "PART-TMS": ("TMS", "MP", 100),
}


@dataclass(frozen=True, order=True)
class Key:
    """What a cell counts: measure, year, and its codes by dimension, sorted."""

    measure: str
    year: str
    conditions: tuple = ()

    @property
    def is_whole(self):
        """Whether the measure, whose scheme may come first, counts one by one."""
        return self.measure.rpartition(" ")[2] in WHOLE

    def __str__(self):
        words = [f"{d}={'+'.join(codes)}" for d, codes in self.conditions]
        return " ".join([self.measure, self.year] + words)


@dataclass
class Figure:
    """One printed figure as cells: scale x numerator / denominator + offset, the numerator itself where there is no denominator.

    No scale: only the numerator is understood.
    """

    where: str
    row: object
    numerator: Key
    denominator: Key | None = None
    scale: float | None = 1
    offset: float = 0
    zeros_are_hidden: bool = False


@dataclass
class Listing:
    """Cells that make up a whole: all rows of a table for one measure and year, with the codes of each."""

    where: str
    measure: str
    year: str
    conditions: dict
    dimensions: list
    rows: dict = field(default_factory=dict)


class Keys:
    """Makes the key of a cell in one normal form: conditions that others imply are left out."""

    def __init__(self, nomenclatures):
        self.nomenclatures = nomenclatures

    def key(self, measure, year, conditions):
        """The key, or None where the conditions exclude each other."""
        kept = {d: tuple(sorted(codes)) for d, codes in conditions.items()}
        if measure in EXPOSURES:
            kept = {d: codes for d, codes in kept.items() if d not in OF_THE_CLAIM}
        self.leave_out_implied_codes(kept)
        if set(kept.get("ctn", ())) == ALL_BRANCHES and (measure in EXPOSURES or kept.get("event") in (("AT",), ("trajet",))):
            del kept["ctn"]
        if not self.leave_out_implied_event(kept):
            return None
        return Key(measure, str(year), tuple(sorted(kept.items())))

    def leave_out_implied_codes(self, kept):
        """tableau=057A implies famille-mp=TMS."""
        for narrow in list(kept):
            for wide in self.nomenclatures.above(narrow):
                if wide in kept and narrow in kept:
                    implied = {self.nomenclatures.code(narrow, code, wide) for code in kept[narrow]}
                    if None not in implied and implied <= set(kept[wide]):
                        del kept[wide]

    def leave_out_implied_event(self, kept):
        """A table of diseases implies the event MP."""
        for dimensions, event in ((ONLY_OF_DISEASES, DISEASE_EVENT), (ONLY_OF_ACCIDENTS, ACCIDENT_EVENT)):
            if "event" in kept and any(d in kept for d in dimensions):
                if event not in kept["event"]:
                    return False
                del kept["event"]
        return True


def both(first, second):
    """Conditions that hold together, or None where no code is in both."""
    joined = dict(first)
    for dimension, codes in second.items():
        kept = tuple(sorted(set(codes) & set(joined.get(dimension, codes))))
        if not kept:
            return None
        joined[dimension] = kept
    return joined


def parsed(indicator):
    """`EVOLUTION(AT)` -> `("EVOLUTION", "AT", None)`; `INDICE(AT/2022)` -> `("INDICE", "AT", "2022")`."""
    match = re.fullmatch(r"([A-Z-]+)\(([^/()]+)(?:/([^()]*))?\)", indicator)
    return match.groups() if match else (None, indicator, None)


class Collector:
    """Turns the tables and sentences of reports into figures and listings."""

    def __init__(self, keys):
        self.keys = keys
        self.figures = []
        self.listings = []
        self.studies = []
        self.not_examined = set()

    def add(self, report):
        """Takes in all tables and sentences of a report."""
        for table in report.tables:
            if table.form != "indicator":
                continue
            for printed in table.rows:
                self.add_row(printed, table, f"{report.name}: {table.name}")
            if not table.is_cut:
                self.add_listings(table, f"{report.name}: {table.name}")
        for sentence in report.sentences:
            if sentence.indicator.startswith("from="):
                continue
            self.add_sentence(sentence, report.name)

    def add_row(self, printed, table, where):
        codes = {d: (c,) for d, c in printed.codes.items() if c != "TOTAL"}
        held = both(table.conditions, codes)
        whole = table.conditions if held is not None else None
        figure = self.figure(printed, held, whole, where) if held is not None else None
        if figure is None:
            self.not_examined.add(f"{where}: {printed.indicator}")
        else:
            figure.zeros_are_hidden = table.says_that_zeros_are_hidden
            self.figures.append(figure)

    def figure(self, printed, held, whole, where):
        """The cells of one printed row, or None where its indicator is not understood."""
        kind, base, of = parsed(printed.indicator)
        if base not in ADDITIVE and not (kind is None and base in RATIOS | {"ETP": 0, "COUT-MOYEN": 0}):
            return None
        if kind is None and base not in ADDITIVE:
            return self.ratio(base, printed, held, where)
        numerator = self.cell(base, printed.year, held)
        if numerator is None:
            return None
        if kind is None:
            return Figure(where, printed, numerator)
        if kind == "EVOLUTION":
            return Figure(where, printed, numerator, self.cell(base, int(printed.year) - 1, held), 100, -100)
        if kind == "INDICE":
            return Figure(where, printed, numerator, self.cell(base, of, held), 100)
        if kind == "PART":
            return Figure(where, printed, numerator, self.cell(base, printed.year, whole), 100)
        return None

    def ratio(self, base, printed, held, where):
        if base == "ETP":
            return Figure(where, printed, self.cell("JOURS", printed.year, held), scale=None)
        if base == "COUT-MOYEN":
            return None
        top, bottom, scale, *more = RATIOS[base]
        top_held = both(held, more[0]) if more else held
        if top_held is None:
            return None
        numerator = self.cell(top, printed.year, top_held)
        return Figure(where, printed, numerator, self.cell(bottom, printed.year, held), scale) if numerator else None

    def cell(self, base, year, held):
        measure, implied = ADDITIVE[base]
        joined = both(held, implied)
        return None if joined is None else self.keys.key(measure, year, joined)

    def add_listings(self, table, where):
        """One listing for each indicator, year and side of a ratio."""
        groups = {}
        for printed in table.rows:
            if "TOTAL" not in printed.codes.values():
                groups.setdefault((printed.indicator, printed.year), []).append(printed)
        for (indicator, year), rows in groups.items():
            for side in ("numerator", "denominator"):
                self.add_listing(table, rows, side, f"{where}: {indicator} {year}")

    def add_listing(self, table, rows, side, where):
        kind = parsed(rows[0].indicator)[0]
        # A change has no row where one of its years has none: its rows need not make a whole.
        if kind in ("EVOLUTION", "INDICE") or side == "denominator" and kind == "PART":
            return
        cells = {}
        for printed in rows:
            held = both(table.conditions, {d: (c,) for d, c in printed.codes.items()})
            figure = held and self.figure(printed, held, table.conditions, where)
            key = figure and getattr(figure, side)
            if not key:
                return
            cells[tuple(printed.codes[d] for d in table.dimensions)] = key
        if table.dimensions and len(set(cells.values())) == len(cells):
            first = next(iter(cells.values()))
            self.listings.append(Listing(where, first.measure, first.year, self.shared(table, rows[0], side), table.dimensions, cells))

    def shared(self, table, printed, side):
        """The conditions of the whole that the rows make up."""
        _, base, _ = parsed(printed.indicator)
        if base in RATIOS:
            top, bottom, _, *more = RATIOS[base]
            base, extra = (top, more[0] if more else {}) if side == "numerator" else (bottom, {})
        else:
            base, extra = "JOURS" if base == "ETP" else base, {}
        return both(both(table.conditions, extra) or {}, ADDITIVE[base][1]) or {}

    def add_sentence(self, sentence, name):
        text = re.sub(r"\[.*", "", sentence.text).strip("* ")
        value = number(re.sub(r"[^0-9,.\s\u00a0\u202f−*-].*", "", text))
        if value is None:
            return
        printed = Row(sentence.indicator, sentence.year, {}, value, None, None, None, "", "", step(text))
        figure = self.figure(printed, sentence.conditions, sentence.conditions, f"{name}: sentence")
        if figure is None:
            self.not_examined.add(f"{name}: sentence {sentence.indicator}")
        else:
            self.figures.append(figure)
