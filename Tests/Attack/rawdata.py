"""The rows behind a report, for the tests only: true values of cells, and which are hidden by a rule.

Reads the two files of establishments that `vigie generate` writes. An attacker has none of this; it tells whether what the
attacker took for known is true, and whether an interval is as wide as the rule asks.
"""

import csv
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from cells import EXPOSURES
from nestings import Nomenclatures

LEAST_UNITS = 3
LEAST_PERSONS = 11
LARGEST_SHARE = 0.85
POINTS_OF_A_DEATH = 99
COLUMNS = {"ctn": "ctn", "region": "region", "naf5": "code_naf", "code-risque": "code_risque", "taille": "tranche_effectif"}
OF_CLAIMS = COLUMNS | {"event": "evenement", "tableau": "tableau", "syndrome": "syndrome"}
NARROWER = {"naf2": "naf5", "naf38": "naf5", "nace": "naf5", "famille-mp": "tableau", "region-corps": "syndrome"}

# What the files, which mark no cancers, make of a table of diseases that an outsider cannot place.
OTHER = {"famille-mp": "autres-tableaux"}


def amount(text):
    """A decimal comma, nothing for an empty field."""
    return float((text or "0").replace(",", "."))


class RawData:
    """Claims and exposures of a folder."""

    def __init__(self, folder):
        package = json.loads(Path(folder, "datapackage.json").read_text(encoding="utf-8"))
        self.are_persons = any(r["vigie"].get("secrecy") == "persons" for r in package["resources"])
        self.published = {r["name"] for r in package["resources"] if r["vigie"].get("secrecy") == "published"}
        self.claims = self.rows(Path(folder, "sinistres.csv"))
        self.exposures = self.rows(Path(folder, "cotisations.csv"))
        self.places = {(row["siret"], row["annee"]): row for rows in self.exposures.values() for row in rows}
        self.nomenclatures = Nomenclatures()
        self.kept = {}
        self.persons = defaultdict(int)

    def rows(self, path):
        """Rows by year, without those that are refused."""
        found = defaultdict(list)
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter=";"):
                if not row.get("jours_it", "").startswith("-"):
                    found[row["annee"]].append(row)
        return found

    def contributions(self, key):
        """What each establishment adds to a cell."""
        if key not in self.kept:
            rows = self.exposures if key.measure in EXPOSURES else self.claims
            sums = defaultdict(float)
            for row in rows[key.year]:
                if all(self.code(row, d) in codes for d, codes in key.conditions):
                    value = self.measure(row, key.measure)
                    sums[row["siret"]] += value
                    self.persons[key] += value != 0
            self.kept[key] = {siret: value for siret, value in sums.items() if value}
        return self.kept[key]

    def code(self, row, dimension):
        """The code of a row in a dimension; None where the rows do not have it."""
        if dimension in OF_CLAIMS:
            column = OF_CLAIMS[dimension]
            return row[column] if column in row else self.places.get((row["siret"], row["annee"]), {}).get(column)
        narrow = NARROWER.get(dimension)
        if narrow is None or not self.code(row, narrow):
            return None
        return self.nomenclatures.code(narrow, self.code(row, narrow), dimension) or OTHER.get(dimension)

    def measure(self, row, measure):
        """What one row adds to a measure."""
        if measure == "claims":
            return 1
        if measure == "points":
            return POINTS_OF_A_DEATH if row["deces"] == "oui" else amount(row["taux_ip"])
        if measure == "disabilities":
            return 1 if row["taux_ip"] else 0
        if measure == "deaths":
            return 1 if row["deces"] == "oui" else 0
        return amount(row[{"days": "jours_it", "cost": "cout", "employees": "salaries", "hours": "heures"}[measure]])

    def value(self, key):
        """The true value of a cell."""
        return round(sum(self.contributions(key).values()), 2)

    def is_sensitive(self, *keys):
        """Whether a rule hides cells taken together: few establishments, one that is most of it, or few persons."""
        sums = self.together(keys)
        persons = sum(self.persons[key] for key in keys)
        if self.are_persons and keys[0].measure not in EXPOSURES and 0 < persons < LEAST_PERSONS:
            return True
        return 0 < len(sums) < LEAST_UNITS or bool(sums) and max(sums.values()) > LARGEST_SHARE * sum(sums.values()) + 1e-9

    def together(self, keys):
        """What each establishment adds to cells that have no row in common."""
        sums = defaultdict(float)
        for key in keys:
            for siret, value in self.contributions(key).items():
                sums[siret] += value
        return sums

    def above(self, key):
        """How far above its value a cell must stay possible, for its largest establishment not to be known too well."""
        parts = self.contributions(key).values()
        return max(parts) / LARGEST_SHARE - sum(parts) if parts else 0


@dataclass
class Truth:
    """True values of the cells of a system, the hidden ones that a rule hides, and how far these must stay open above."""

    values: dict
    sensitive: set
    above: dict
    data: RawData


def truth_of(system, data):
    """The truth of all cells of a system."""
    cells = {cell for tie in system.ties for cell, _ in tie.terms} | set(system.known) | set(system.wanted)
    sensitive = {cell for cell in system.wanted if data.is_sensitive(cell)}
    values = {cell: data.value(cell) for cell in cells}
    return Truth({cell: value for cell, value in values.items() if value is not None}, sensitive, {cell: data.above(cell) for cell in sensitive}, data)
