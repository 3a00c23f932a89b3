"""The persons behind a report on fragilities, for the tests only: true values of the cells that the attacker looks for.

Reads the files that `persons` writes (and those of the demonstration). An attacker has none of this.
"""

import csv
import datetime
import json
from pathlib import Path

from study import CLASSES, EPICES, LEAST_PERSONS, STATES, STEPS, TOTAL
from study_groups import LAST_YOUNG_AGE, OF_THE_YOUNG, THRESHOLD
from study_paths import OTHER_AGE

POINTS = (1006, -1183, -828, -828, 1480, -651, -710, -710, -947, -947, -710)
CONSTANT = 7514
STATE_OF = {
    "refus": "avant",
    "hors-criteres": "apres-saisine",
    "saisi": "saisi",
    "bilan-droits": "bilan",
    "contacte": "contacte",
    "en-accompagnement": "accompagne",
    "soins-realises": "soins",
    "classe-sans-suite": "sans-suite",
    "interrompu": "interrompu",
    "oriente-service-social": "oriente",
}


def rows_of(path):
    """The rows of a file."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def score_of(answers):
    """The score in hundredths, None where an answer is missing."""
    if any(a not in ("oui", "non") for a in answers):
        return None
    return CONSTANT + sum(points for points, a in zip(POINTS, answers) if a == "oui")


def bounds_of(answers):
    """The least and the greatest score that missing answers leave."""
    known = CONSTANT + sum(points for points, a in zip(POINTS, answers) if a == "oui")
    missing = [points for points, a in zip(POINTS, answers) if a not in ("oui", "non")]
    return known + sum(p for p in missing if p < 0), known + sum(p for p in missing if p > 0)


class Person:
    """What all files say of one person."""

    def __init__(self, row, reference):
        born = datetime.date.fromisoformat(row["Date de naissance"])
        self.age = reference.year - born.year - ((reference.month, reference.day) < (born.month, born.day))
        self.sex = {"H": "1", "F": "2"}[row["Sexe"]]
        self.places = {}
        self.examined, self.found = set(), set()
        self.employment = self.score = self.bounds = None
        self.path = "aucun"

    @property
    def threshold(self):
        return round(100 * (OF_THE_YOUNG if self.age <= LAST_YOUNG_AGE else THRESHOLD))


class RawPersons:
    """The persons of a folder."""

    published = set()

    def __init__(self, folder):
        folder = Path(folder)
        self.study = json.loads((folder / "fragilites.json").read_text(encoding="utf-8"))
        self.reference = datetime.date.fromisoformat(self.study["referenceDate"])
        self.persons, self.states = {}, []
        self.tools = [tool["code"] for tool in self.study["tools"]]
        for tool in self.tools:
            for row in rows_of(folder / f"{tool}.csv"):
                self.add(tool, row)
        for person in self.persons.values():
            person.path = self.path_of(person)
        self.territories = {row["Code"]: row for row in rows_of(folder / "territoires.csv")}
        self.order = {tool: index for index, tool in enumerate(self.tools)}

    def add(self, tool, row):
        """One row of one file."""
        if tool == "fragire" and row["GIR"] not in ("5", "6"):
            return
        key = row["NIR"], row["Date de naissance"], row["Sexe"]
        person = self.persons.setdefault(key, Person(row, self.reference))
        if tool == EPICES:
            self.add_answers(person, row)
        else:
            person.examined.add(tool)
            if tool == "pfidass":
                self.states.append(STATE_OF[row["État"]])
            if row.get("Repéré", "oui") == "oui":
                person.found.add(tool)
        person.places.setdefault(tool, row["Caisse"] or "nd")

    def add_answers(self, person, row):
        answers = [row[f"Q{n}"] for n in range(1, 12)]
        person.employment = row["Emploi"] or "nd"
        person.score = score_of(answers)
        if person.score is None:
            person.bounds = bounds_of(answers)
        else:
            person.examined.add(EPICES)
            if person.score >= person.threshold:
                person.found.add(EPICES)

    def path_of(self, person):
        """The first path of which a found person meets the conditions."""
        for path in self.study["paths"]:
            when = path["when"]
            low, high = when.get("ages", (0, 200))
            of_tools = not when.get("anyTool") or person.found & set(when["anyTool"])
            employed = person.employment in when.get("groups", {}).get("emploi", [person.employment])
            if of_tools and len(person.found) >= when.get("minimumTools", 0) and low <= person.age <= high and employed:
                return path["code"]
        return "aucun"

    def place(self, person):
        """The territory of a person: that of the first file."""
        return next(iter(person.places.values()))

    def age_class(self, age):
        """« 16-25 », and « 75- » for the last."""
        starts = self.study["ages"]
        for first, following in zip(starts, starts[1:]):
            if first <= age < following:
                return f"{first}-{following - 1}"
        return f"{starts[-1]}-" if age >= starts[-1] else f"0-{starts[0] - 1}"

    def value(self, key):
        """The true value of a cell, or None where this is no cell of persons."""
        given = {d: codes[0] for d, codes in key.conditions}
        words, _, measure = key.measure.rpartition(" ")
        if words or given.get("age") == OTHER_AGE:
            return None
        if measure == "non-reperes":
            return sum(self.is_counted(p, "examines", given) and not p.found for p in self.persons.values())
        if measure == "dossiers":
            return sum(self.is_file(state, given) for state in self.states)
        if measure in ("examines", "reperes"):
            return sum(self.is_counted(p, measure, given) for p in self.persons.values())
        if measure == "questionnaires":
            return sum(self.is_questionnaire(p, given.get("bornes")) for p in self.persons.values())
        if measure == "sum-of-scores":
            return sum(p.score for p in self.persons.values() if p.score is not None and self.is_of_group(p, given)) / 100
        return self.of_territories(measure, given)

    def of_territories(self, measure, given):
        column = {"population": "Population", "eligibles": "Éligibles", "beneficiaires": "Bénéficiaires"}.get(measure)
        places = [row for code, row in self.territories.items() if given.get("territoire", code) == code]
        return sum(int(row[column]) for row in places) if column and column in next(iter(self.territories.values())) else None

    def is_file(self, state, given):
        last, issue = STATES[state]
        if "etat" in given:
            return state == given["etat"]
        if "issue" in given:
            return issue is not None if given["issue"] == TOTAL else issue == given["issue"]
        return STEPS.index(last) >= STEPS.index(given["etape"])

    def is_questionnaire(self, person, bounds):
        if person.score is not None:
            return bounds is None
        if person.bounds is None:
            return False
        low, high = person.bounds
        kind = "bornes-reperes" if low >= person.threshold else "bornes-non-reperes" if high < person.threshold else "bornes-ouvertes"
        return bounds in (None, "non-definis", kind)

    def is_counted(self, person, measure, given):
        """Whether a person is in a cell of those examined or found."""
        those = person.examined if measure == "examines" else person.found
        if not those or "outil" in given and given["outil"] not in those:
            return False
        if "combinaison" in given and "+".join(sorted(those, key=self.order.get)) != given["combinaison"]:
            return False
        if "par" in given and len(those) != 1:
            return False
        if "deux" in given and not set(given["deux"].split("+")) <= those:
            return False
        if "aussi-examines-par" in given and given["aussi-examines-par"] not in person.examined:
            return False
        return given.get("parcours", person.path) == person.path and self.is_of_group(person, given)

    def is_of_group(self, person, given):
        place = self.place(person)
        score = (person.score or 0) / 100
        return all(
            (
                given.get("age") in (None, self.age_class(person.age)),
                given.get("sexe") in (None, person.sex),
                given.get("emploi") in (None, person.employment),
                given.get("territoire") in (None, place),
                "classe" not in given or CLASSES[given["classe"]][0] <= score <= CLASSES[given["classe"]][1],
            )
        )

    def is_sensitive(self, *keys):
        """Whether a rule hides a count by itself."""
        return len(keys) == 1 and keys[0].is_whole and 0 < (self.value(keys[0]) or 0) < LEAST_PERSONS

    def above(self, _):
        return 0
