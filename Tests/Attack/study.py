"""What a report on persons prints, and what follows from it: cells, the tools it names, ties."""

from dataclasses import dataclass, field

from cells import Key
from system import Tie

LEAST_PERSONS = 11
EPICES = "epices"
TOTAL = "total"
NO_PATH = "aucun"
GROUPS = {"epices-par-age": "age", "epices-par-sexe": "sexe", "epices-par-territoire": "territoire", "epices-par-emploi": "emploi"}
CLASSES = {"Q1": (0, 7.09), "Q2": (7.1, 16.55), "Q3": (16.56, 30.16), "Q4": (30.17, 48.51), "Q5": (48.52, 100)}
STEPS = ("detection", "saisine", "bilan-des-droits", "contact", "accompagnement", "soins-realises")
# The state of a file -> the last step that it is known to have reached, and its issue where it is open.
STATES = {
    "avant": ("detection", None),
    "apres-saisine": ("saisine", None),
    "saisi": ("saisine", "en-cours"),
    "bilan": ("bilan-des-droits", "en-cours"),
    "sans-suite": ("bilan-des-droits", "sans-suite"),
    "oriente": ("bilan-des-droits", "oriente-service-social"),
    "contacte": ("contact", "en-cours"),
    "interrompu": ("contact", "sans-suite"),
    "accompagne": ("accompagnement", "en-cours"),
    "soins": ("soins-realises", "soins-realises"),
}
# Where all of a group or nobody of it is hidden, a hidden count may be 0.
DIVIDED = ("reperes", "non-reperes", "beneficiaires", "deux", "seul")


def cell(measure, **conditions):
    """A cell by its measure and the codes that are given."""
    return Key(measure, "", tuple(sorted((d.replace("_", "-"), (c,)) for d, c in conditions.items() if c is not None)))


@dataclass
class Study:
    """What one report prints, and what follows from it."""

    name: str
    tables: dict
    zeros_reveal: bool = False
    figures: list = field(default_factory=list)
    ties: list = field(default_factory=list)
    known: dict = field(default_factory=dict)
    computed: dict = field(default_factory=dict)
    findings: list = field(default_factory=list)
    tools: list = field(default_factory=list)
    labels: dict = field(default_factory=dict)

    def sum(self, whole, parts, why):
        """A whole is the sum of its parts."""
        self.ties.append(Tie(((whole, -1),) + tuple((part, 1) for part in parts), 0, 0, why))

    def least(self, greater, less, why):
        """One cell is not below another."""
        self.ties.append(Tie(((greater, 1), (less, -1)), 0, None, why))

    def rest(self, words, whole, *parts):
        """Those of a whole who are in none of its parts: nobody prints them, a reader subtracts."""
        rest = Key(f"{words} {whole.measure}", "", tuple(sorted(set(whole.conditions) | {c for p in parts for c in p.conditions})))
        self.computed[rest] = words
        self.sum(whole, (*parts, rest), words)
        return rest

    def value(self, key):
        """What is printed of a cell."""
        return self.known.get(key)


def stem(name):
    return name.rpartition("/")[2].removesuffix(".csv")


def table_rows(study, source):
    return study.tables[source].rows if source in study.tables else []


def codes_of(study, source, dimension):
    """The codes of a table, its total left out."""
    return list(dict.fromkeys(r.codes[dimension] for r in table_rows(study, source) if r.codes[dimension] != TOTAL))


def tools_of(study, report):
    """The tools of a report, in its order; of one that leaves their tables out, its files of persons."""
    names = [row.codes["outil"] for row in table_rows(study, "outils")]
    for row in table_rows(study, "combinaisons"):
        names += row.codes["outils"].split("+")
    for row in table_rows(study, "concordance"):
        names += [row.codes["premier"], row.codes["second"]]
    files = [given["name"] for given in report.inputs if given.get("rowsRoundedTo") and given["name"] != "territoires"]
    return list(dict.fromkeys(names or files))


def labels_of(study, report):
    """The label of each tool, as the report prints it beside the codes of its data."""
    found = {tool: tool for tool in study.tools}
    for lines, after in report.markdown:
        if "](tables/outils.csv)" in after:
            found |= dict(zip(codes_of(study, "outils", "outil"), (row[0] for row in lines[2:])))
    return found


def is_named(study, tool, label):
    """Whether a label is that of a tool, or its code."""
    plain = label.strip().lower()
    return plain in (study.labels[tool].lower(), tool)


def names_only_found(study, tool):
    """Whether a tool gives no list of those whom it examined."""
    rows = [r for r in table_rows(study, "outils") if r.codes["outil"] == tool and r.indicator == "examines"]
    return bool(rows) and rows[0].value is None and not rows[0].is_hidden


def keep_what_is_printed(study, figure):
    """Cells that are printed, for what a reader computes of them beyond sums."""
    row = figure.row
    for key, value in ((figure.numerator, row.numerator if figure.denominator else row.value), (figure.denominator, row.denominator)):
        if key is not None and value is not None and (figure.denominator or not row.is_hidden):
            study.known.setdefault(key, value)
