#!/usr/bin/env python3
"""Makes folders of persons that were never released, for reports on fragilities to be made of and attacked.

    persons.py FOLDER [--persons 400] [--seed 1]

Each seed has its own habits: few territories, tools that find nobody or everybody or a public of their own, rare situations of
employment, small classes of age, paths with and without capacity, rights of few. Every third seed hides zeros too, every fourth
has territories that were not released either.
"""

import argparse
import datetime
import json
import random
from pathlib import Path

REFERENCE = datetime.date(2024, 12, 31)
TERRITORIES = ("nord", "sud", "est", "ouest", "centre", "littoral", "montagne")
STATES = ("refus", "saisi", "hors-criteres", "bilan-droits", "contacte", "en-accompagnement", "soins-realises", "classe-sans-suite", "interrompu", "oriente-service-social")
SIGNALS = ("observatoire", "data-mining", "fragire")
IDENTITY = ["NIR", "Date de naissance", "Sexe", "Caisse"]
HOLDS = {
    "NIR": {"holds": "nir", "identifies": "persons"},
    "Date de naissance": {"holds": "birth-date", "identifies": "persons"},
    "Sexe": {"holds": "sex"},
    "Caisse": {"holds": "territory"},
    "Emploi": {"holds": "group", "name": "emploi"},
    "GIR": {"holds": "gir"},
    "Repéré": {"holds": "found"},
    "État": {"holds": "state"},
    **{f"Q{n}": {"holds": "item", "name": str(n)} for n in range(1, 12)},
}
OF_TERRITORIES = {
    "Code": {"holds": "territory"},
    "Caisse": {"holds": "territory-label"},
    "Population": {"holds": "population"},
    "Pauvreté": {"holds": "indicator", "name": "pauvrete"},
    "Médecins": {"holds": "indicator", "name": "medecins"},
    "Éligibles": {"holds": "indicator", "name": "eligibles"},
    "Bénéficiaires": {"holds": "indicator", "name": "beneficiaires"},
}


class Habits:
    """What is particular to one seed."""

    def __init__(self, persons, seed):
        self.chance = random.Random(f"{persons} persons, seed {seed}")
        self.persons, self.seed = persons, seed
        self.territories = TERRITORIES[: self.chance.randint(3, len(TERRITORIES))]
        self.uneven = self.chance.choice((0.4, 0.6, 0.9))
        self.ages = self.chance.choice(([16, 26, 40, 55, 65, 75], [16, 18, 26, 60, 90], [16, 40, 65], [16, 62, 64, 80]))
        self.reach = {tool: self.chance.choice((0.02, 0.15, 0.4, 0.6, 0.9)) for tool in ("epices", *SIGNALS, "pfidass")}
        self.reach["epices"] = max(0.4, self.reach["epices"])
        self.finds = {tool: self.chance.choice((0, 0.1, 0.2, 0.3, 0.5, 0.8, 1)) for tool in SIGNALS}
        self.publics = {tool: self.chance.choice(("all", "all", "old", "young", "north", "women", "alone")) for tool in self.reach}
        self.poverty = self.chance.choice((0.15, 0.3, 0.5))
        self.empty = self.chance.choice((0, 0.01, 0.05))
        self.states = [self.chance.choice((0, 1, 1, 3, 8)) for _ in STATES]
        self.states[self.chance.randrange(len(STATES))] += 5
        self.rare = self.chance.choice((0, 0.01, 0.04))
        self.second = self.chance.choice((0, 0.02, 0.1))
        self.moves = self.chance.choice((0, 0, 0.03))

    @property
    def zeros_reveal(self):
        return self.seed % 3 == 0

    @property
    def territories_are_released(self):
        return self.seed % 4 != 0


class Person:
    """One made-up person, with a number of registration of which the last two digits are right."""

    def __init__(self, number, habits):
        chance = habits.chance
        born = REFERENCE - datetime.timedelta(days=chance.randint(17 * 365, 96 * 365))
        self.woman = chance.random() < 0.5
        self.age = REFERENCE.year - born.year
        self.territory = territory(habits)
        digits = f"{2 if self.woman else 1}{born.year % 100:02d}{born.month:02d}01{number:06d}"
        self.identity = [f"{digits}{97 - int(digits) % 97:02d}", born.isoformat(), "F" if self.woman else "H", self.territory]
        self.employment = employment(self.age, habits)
        self.is_poor = chance.random() < habits.poverty
        self.alone = False

    def is_of(self, public, habits):
        """Whether a tool looks at this person at all."""
        if public in ("old", "young"):
            return (self.age >= 60) == (public == "old")
        return {"all": True, "north": self.territory == habits.territories[0], "women": self.woman, "alone": not self.alone}[public]


def territory(habits):
    """A territory, each next one less often than the one before."""
    for name in habits.territories[:-1]:
        if habits.chance.random() < habits.uneven:
            return name
    return habits.territories[-1]


def employment(age, habits):
    """The situation of employment; a rare one now and then."""
    if habits.chance.random() < habits.rare:
        return habits.chance.choice(("independant", "etudes"))
    if age >= 64:
        return "retraite"
    return habits.chance.choice(("salarie", "salarie", "salarie", "recherche", ""))


def answers(person, habits):
    """Eleven answers; a poor person's are such that the score is high."""
    chance, good, bad = habits.chance, 0.85, 0.35
    likely = bad if person.is_poor else good
    found = []
    for number in range(1, 12):
        yes = chance.random() < (1 - likely if number in (1, 5) else likely)
        found.append("" if chance.random() < habits.empty else "oui" if yes else "non")
    return found


def examined(tool, people, habits):
    """Those whom a tool looks at."""
    chosen = [p for p in people if p.is_of(habits.publics[tool], habits) and habits.chance.random() < habits.reach[tool]]
    for person in chosen:
        person.alone = True
    return chosen


def identity(person, habits):
    """The first four fields; a person who has moved is of another territory."""
    moved = habits.chance.random() < habits.moves
    return person.identity[:3] + [habits.chance.choice(habits.territories) if moved else person.territory]


def rows_of(tool, people, habits):
    """The header and the rows of the file of one tool."""
    chance, chosen = habits.chance, examined(tool, people, habits)
    if tool == "epices":
        return [*IDENTITY, "Emploi", *(f"Q{n}" for n in range(1, 12))], [identity(p, habits) + [p.employment, *answers(p, habits)] for p in chosen]
    if tool == "pfidass":
        chosen += [p for p in chosen if chance.random() < habits.second]
        return [*IDENTITY, "État"], [identity(p, habits) + [chance.choices(STATES, habits.states)[0]] for p in chosen]
    found = [identity(p, habits) + ["oui" if chance.random() < habits.finds[tool] else "non"] for p in chosen]
    if tool == "fragire":
        return [*IDENTITY, "GIR", "Repéré"], [[*row[:4], str(chance.choice((3, 4, 5, 5, 6, 6))), row[4]] for row in found]
    return [*IDENTITY, "Repéré"], found


def territory_rows(habits):
    """Indicators by territory, of which few persons are eligible for a right."""
    rows = []
    for name in habits.territories:
        chance = habits.chance
        eligible = chance.choice((0, 6, 11, 14, 25, 60, 300))
        beneficiaries = chance.choice((0, eligible, chance.randint(0, eligible), chance.randint(0, eligible)))
        rows.append([name, name.capitalize(), str(chance.randint(600, 9000)), f"{chance.uniform(8, 22):.1f}".replace(".", ","), f"{chance.uniform(5, 12):.1f}".replace(".", ","), str(eligible), str(beneficiaries)])
    return list(OF_TERRITORIES), rows


def write_csv(path, header, rows):
    path.write_text("\n".join(";".join(row) for row in [header, *rows]) + "\n", encoding="utf-8")


def field(name, vigie):
    """A field of the descriptor."""
    kind = "integer" if vigie["holds"] == "population" or vigie.get("name") in ("eligibles", "beneficiaires") else "string"
    decimal = {"type": "number", "decimalChar": ","} if vigie.get("name") in ("pauvrete", "medecins") else {"type": kind}
    return {"name": name, **decimal, "vigie": vigie}


def resource(name, header, habits):
    """A file of the descriptor: its role, its secrecy, its fields."""
    vigie = {"synthetic": True, "source": f"{name}, made up", "secrecy": "persons"}
    if name == "territoires":
        vigie |= {"role": "territories", "secrecy": "published" if habits.territories_are_released else "persons"}
    elif name == "epices":
        vigie |= {"role": "questionnaire", "instrument": "epices"}
    else:
        vigie |= {"role": "signals", "tool": name}
    if habits.zeros_reveal and vigie["secrecy"] == "persons":
        vigie["zeroReveals"] = True
    fields = [field(column, (OF_TERRITORIES if name == "territoires" else HOLDS)[column]) for column in header]
    return {"name": name, "path": f"{name}.csv", "encoding": "utf-8", "dialect": {"delimiter": ";"}, "vigie": vigie, "schema": {"fields": fields}}


def paths(habits):
    """Paths of prevention, some of them with a capacity."""
    whens = {
        "ages": {"anyTool": ["fragire", "observatoire"], "ages": [75, 120]},
        "soins": {"anyTool": ["pfidass"]},
        "emploi": {"minimumTools": 2, "groups": {"emploi": ["salarie"]}},
        "examen": {"anyTool": ["epices", "data-mining"], "ages": [16, 64]},
    }
    names = habits.chance.sample(list(whens), habits.chance.randint(1, len(whens)))
    found = []
    for name in names:
        path = {"code": name, "label": name.capitalize(), "audience": public_of(whens[name]), "pilot": "Carsat", "partners": ["CCAS"], "when": whens[name]}
        found.append(path | ({"capacity": habits.chance.choice((5, 20, 200))} if habits.chance.random() < 0.6 else {}))
    return found


def public_of(when):
    """The words that tell a reader who is of a path."""
    words = ["Personnes repérées par", " ou ".join(when["anyTool"]) if "anyTool" in when else f"{when['minimumTools']} outils"]
    words += [f"de {when['ages'][0]} à {when['ages'][1]} ans"] if "ages" in when else []
    return " ".join(words + ["en emploi"] * ("groups" in when))


def study(habits):
    """The declarations of the study."""
    employments = {code: code.capitalize() for code in ("salarie", "recherche", "retraite", "etudes", "independant")}
    tools = [{"code": tool, "label": tool.capitalize()} for tool in ("epices", "observatoire", "pfidass", "data-mining")]
    indicators = [{"name": "pauvrete", "label": "Pauvreté", "weight": 2, "highIsWorse": True}, {"name": "medecins", "label": "Médecins", "weight": 1, "highIsWorse": False}]
    return {
        "title": "Personnes inventées",
        "referenceDate": REFERENCE.isoformat(),
        "ages": habits.ages,
        "groups": [{"name": "emploi", "label": "Situation d'emploi", "codes": employments}],
        "tools": [*tools, {"code": "fragire", "label": "Fragire", "gir": ["5", "6"]}],
        "composite": {"title": "Composite", "source": "inventée", "method": "sum-of-z-scores", "indicators": indicators},
        "priorities": 2,
        "rights": [{"code": "c2s", "label": "C2S", "eligible": "eligibles", "beneficiaries": "beneficiaires"}],
        "risks": [],
        "paths": paths(habits),
    }


def make_persons(folder, persons, seed):
    """Writes the folder of one seed and size."""
    folder, habits = Path(folder), Habits(persons, seed)
    folder.mkdir(parents=True, exist_ok=True)
    people = [Person(number, habits) for number in range(1, persons + 1)]
    files = {tool: rows_of(tool, people, habits) for tool in ("epices", "observatoire", "pfidass", "data-mining", "fragire")}
    files["territoires"] = territory_rows(habits)
    resources = []
    for name, (header, rows) in files.items():
        write_csv(folder / f"{name}.csv", header, rows)
        resources.append(resource(name, header, habits))
    package = {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "personnes-inventees", "resources": resources}
    write_json(folder / "datapackage.json", package)
    write_json(folder / "fragilites.json", study(habits))


def write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--persons", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    make_persons(asked.folder, asked.persons, asked.seed)


if __name__ == "__main__":
    main()
