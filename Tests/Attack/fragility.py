"""Reports on fragile persons, as cells and ties: combinations of tools, pairs, groups, steps, paths, territories, rights, rows.

A reader knows more than sums: the coefficients of a pair give its four counts back, limits give a count and its base, a mean bounds a
sum of scores, the annex counts the rows. What only an inference tells (persons found by one tool and not by another, who
left between two steps) is looked for too, and is a leak where it is known to be of 1 to 10 persons.
"""

import itertools
import math
import re
from dataclasses import dataclass, field
from pathlib import Path

from cells import Figure, Key
from reading import Row, number, step
from system import Tie

LEAST_PERSONS = 11
OLDEST = 120
OTHER_AGE = "other"
Z = 1.959963984540054
EPICES = "epices"
TOTAL = "total"
NO_PATH = "aucun"
GROUPS = {"epices-par-age": "age", "epices-par-sexe": "sexe", "epices-par-territoire": "territoire", "epices-par-emploi": "emploi"}
CLASSES = {"Q1": (0, 7.09), "Q2": (7.1, 16.55), "Q3": (16.56, 30.16), "Q4": (30.17, 48.51), "Q5": (48.52, 100)}
THRESHOLD, OF_THE_YOUNG, LAST_YOUNG_AGE = 30.17, 37.27, 25
STEPS = ("detection", "saisine", "bilan-des-droits", "contact", "accompagnement", "soins-realises")
UNDEFINED = ("bornes-reperes", "bornes-non-reperes", "bornes-ouvertes")
# The state of a file -> the last step that it is known to have reached, and its issue where it is open.
STATES = {
    "avant": ("detection", None),
    "apres-saisine": ("saisine", None),
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


ONE_TOOL = cell("reperes", par="un seul outil")
KEY_POINTS = {
    "Personnes repérées par un outil au moins|Persons found by one tool at least": cell("reperes"),
    "Personnes repérées par un seul outil|Persons found by one tool alone": ONE_TOOL,
    "Personnes repérées qui ne remplissent les conditions d’aucun parcours|Persons found who meet the conditions of no path": cell("reperes", parcours=NO_PATH),
}


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


def study_of(report):
    """The study of a report, or None where it tells nothing of persons."""
    tables = {table.source or stem(table.name): table for table in report.tables if table.form == "measure"}
    if not {"outils", "couverture", "combinaisons", "epices-classes", "parcours"} & set(tables):
        return None
    study = Study(report.name, tables, bool(report.persons.get("zeroReveals")))
    for source, table in tables.items():
        for row in table.rows:
            add_row(study, source, row, f"{report.name}: {table.name}")
    for sentence in report.sentences:
        add_sentence(study, sentence)
    for figure in study.figures:
        keep_what_is_printed(study, figure)
    study.tools = tools_of(study, report)
    study.labels = labels_of(study, report)
    for part in (combinations, pairs, groups, scores, steps, territories, paths, rights, rows, pictures, key_points):
        part(study, report)
    return study


def stem(name):
    return name.rpartition("/")[2].removesuffix(".csv")


# What one printed row is a figure of.


def add_row(study, source, row, where):
    """A printed row as a figure of cells."""
    found = meaning(source, row)
    if found:
        numerator, denominator = found
        restore_counts(row, denominator)
        may_be_nobody = study.zeros_reveal or row.indicator in DIVIDED
        study.figures.append(Figure(where, row, numerator, denominator, 100 if denominator else 1, zeros_are_hidden=may_be_nobody))


def meaning(source, row):
    """Numerator and denominator of a row; no denominator where it is a count."""
    codes = {d: c for d, c in row.codes.items() if c != TOTAL}
    for names, of in ((("outils",), of_tools), (("combinaisons",), of_combinations), (("concordance",), of_pairs), (("epices-classes",), of_classes)):
        if source in names:
            return of(row.indicator, codes)
    if source in GROUPS:
        return of_groups(row.indicator, GROUPS[source], codes)
    others = {"epices-non-definis": of_undefined, "accompagnement-etapes": of_steps, "accompagnement-issues": of_issues, "couverture": of_territories, "parcours": of_paths, "sans-parcours": of_no_path}
    if source in others:
        return others[source](row.indicator, codes)
    return of_rights(row.indicator, source, codes) if source.startswith("recours-") else None


def of_tools(measure, codes):
    tool = codes["outil"]
    found, examined = cell("reperes", outil=tool), cell("examines", outil=tool)
    alone = cell("reperes", combinaison=tool)
    return {"examines": (examined, None), "reperes": (found, None), "seul": (alone, None), "part-reperes": (found, examined), "part-seul": (alone, found)}.get(measure)


def of_combinations(measure, codes):
    these = cell("reperes", combinaison=codes["outils"])
    return {"personnes": (these, None), "part": (these, cell("reperes"))}.get(measure)


def of_pairs(measure, codes):
    pair = f"{codes['premier']}+{codes['second']}"
    return {"examines": (cell("examines", deux=pair), None), "deux": (cell("reperes", deux=pair), None)}.get(measure)


def of_classes(measure, codes):
    these = cell("examines", outil=EPICES, classe=codes["classe"])
    return {"personnes": (these, None), "part": (these, cell("examines", outil=EPICES))}.get(measure)


def of_groups(measure, dimension, codes):
    group = {dimension: codes.get(dimension)}
    scored, poor = cell("examines", outil=EPICES, **group), cell("reperes", outil=EPICES, **group)
    return {"scores": (scored, None), "reperes": (poor, None), "part-reperes": (poor, scored)}.get(measure)


def of_undefined(measure, codes):
    code = codes["bornes"]
    if code == "scores":
        return cell("examines", outil=EPICES), None
    return cell("questionnaires", bornes=None if code == "questionnaires" else code), None


def of_steps(measure, codes):
    reached = cell("dossiers", etape=codes["etape"])
    before = STEPS[max(0, STEPS.index(codes["etape"]) - 1)] if codes["etape"] in STEPS else None
    bases = {"dossiers": None, "part-detection": cell("dossiers", etape="detection"), "part-etape": cell("dossiers", etape=before)}
    return (reached, bases[measure]) if measure in bases else None


def of_issues(measure, codes):
    issue = codes.get("issue")
    opened = cell("dossiers", etape="bilan-des-droits")
    these = opened if issue is None else cell("dossiers", etape=issue) if issue in STEPS else cell("dossiers", issue=issue)
    return {"dossiers": (these, None), "part": (these, opened) if issue else None}.get(measure)


def of_territories(measure, codes):
    place = codes.get("territoire")
    examined, people = cell("examines", territoire=place), cell("population", territoire=place)
    return {"examines": (examined, None), "reperes": (cell("reperes", territoire=place), None), "non-reperes": (cell("non-reperes", territoire=place), None), "population": (people, None), "taux-couverture": (examined, people)}.get(measure)


def of_paths(measure, codes):
    these = cell("reperes", parcours=codes["parcours"])
    capacity = cell("capacite", parcours=codes["parcours"])
    return {"personnes": (these, None), "part": (these, cell("reperes")), "capacite": (capacity, None), "charge": (these, capacity)}.get(measure)


def of_no_path(measure, codes):
    return (cell("reperes", parcours=NO_PATH, age=codes.get("age")), None) if measure == "personnes" else None


def of_rights(measure, source, codes):
    eligible, taking = (cell(m, droit=source, territoire=codes.get("territoire")) for m in ("eligibles", "beneficiaires"))
    return {"eligibles": (eligible, None), "beneficiaires": (taking, None), "taux-recours": (taking, eligible)}.get(measure)


def add_sentence(study, sentence):
    """A number of the prose, which asks for a row of a table."""
    asked = {d: codes[0] for d, codes in sentence.conditions.items()}
    source = sentence.indicator.removeprefix("from=").partition(".")[0]
    table, value = study.tables.get(source), plain_number(sentence.text)
    if value is None or "row" not in asked:
        return
    dimensions = table.dimensions if table else [GROUPS.get(source, "territoire")]
    codes = {d: asked["row"] if d == dimensions[0] else "" for d in dimensions}
    row = Row(asked.get("measure", ""), "", codes, value, None, None, None, "", "", step(without_limits(sentence.text)))
    if source in GROUPS or source in ("couverture", "outils", "parcours", "combinaisons"):
        found = meaning(source, row)
        if found:
            study.figures.append(Figure(f"{study.name}: sentence", row, *found, 100 if found[1] else 1))


def plain_number(text):
    """A number in French or English writing, its limits left out."""
    return number(without_limits(text))


def without_limits(text):
    """A number as it is printed, without its limits and the commas of English thousands."""
    return re.sub(r"(?<=\d),(?=\d{3}\b)", "", re.sub(r"\[.*", "", text))


def restore_counts(row, denominator):
    """Limits that stand alone give a count and its base back."""
    if denominator and row.value is not None and row.numerator is None and row.upper is not None and row.lower is not None:
        found = counts_of_limits(row.value / 100, row.lower / 100, row.upper / 100)
        if found:
            row.numerator, row.denominator = found


def counts_of_limits(share, lower, upper):
    """Numerator and denominator of a share from Wilson's limits at 95 %, or None where no whole numbers have them."""
    width = upper - lower
    for base in range(1, 200_000):
        spread = 2 * Z * math.sqrt(share * (1 - share) / base + Z * Z / (4 * base * base)) / (1 + Z * Z / base)
        if spread <= width + 1e-9:
            count = round(share * base)
            return (count, base) if abs(spread - width) < 1e-7 and abs(count / base - share) < 1e-9 else None
    return None


def keep_what_is_printed(study, figure):
    """Cells that are printed, for what a reader computes of them beyond sums."""
    row = figure.row
    for key, value in ((figure.numerator, row.numerator if figure.denominator else row.value), (figure.denominator, row.denominator)):
        if key is not None and value is not None and (figure.denominator or not row.is_hidden):
            study.known.setdefault(key, value)


def tools_of(study, report):
    """The tools of a report, in its order; of one that leaves their tables out, its files of persons."""
    names = [row.codes["outil"] for row in table_rows(study, "outils")]
    for row in table_rows(study, "combinaisons"):
        names += row.codes["outils"].split("+")
    for row in table_rows(study, "concordance"):
        names += [row.codes["premier"], row.codes["second"]]
    files = [given["name"] for given in report.inputs if given.get("rowsRoundedTo") and given["name"] != "territoires"]
    return list(dict.fromkeys(names or files))


def table_rows(study, source):
    return study.tables[source].rows if source in study.tables else []


def codes_of(study, source, dimension):
    """The codes of a table, its total left out."""
    return list(dict.fromkeys(r.codes[dimension] for r in table_rows(study, source) if r.codes[dimension] != TOTAL))


def labels_of(study, report):
    """The label of each tool, as the report prints it beside the codes of its data."""
    found = {tool: tool for tool in study.tools}
    for lines, after in report.markdown:
        if "](tables/outils.csv)" in after:
            found |= dict(zip(codes_of(study, "outils", "outil"), (row[0] for row in lines[2:])))
    return found


# What ties the cells.


def combinations(study, _):
    """Exclusive groups of persons, by the tools that found them: of whom each tool found, each pair, and one at least."""
    if not study.tools:
        return
    listed = codes_of(study, "combinaisons", "outils")
    say_order_of_combinations(study)
    groups = ["+".join(c) for size in range(1, len(study.tools) + 1) for c in itertools.combinations(study.tools, size)]
    for group in groups:
        key = cell("reperes", combinaison=group)
        if listed and group not in listed:
            study.ties.append(Tie(((key, 1),), 0, 0, "combinations of nobody are not listed"))
        elif not listed:
            study.computed[key] = "a combination"
    of = {g: cell("reperes", combinaison=g) for g in groups}
    study.sum(cell("reperes"), [of[g] for g in groups], "combinations are exclusive")
    for tool in study.tools:
        study.sum(cell("reperes", outil=tool), [of[g] for g in groups if tool in g.split("+")], "combinations with a tool")
        for other in study.tools[study.tools.index(tool) + 1 :]:
            both = [of[g] for g in groups if {tool, other} <= set(g.split("+"))]
            study.sum(cell("reperes", deux=f"{tool}+{other}"), both, "combinations with two tools")
    examinations(study, groups)


def say_order_of_combinations(study):
    """Combinations stand in the order of their numbers; hidden ones may only stand at the end, in the order of the tools."""
    rows = [r for r in table_rows(study, "combinaisons") if r.indicator == "personnes"]
    hidden = [r.codes["outils"] for r in rows if r.is_hidden]
    in_order = sorted(hidden, key=lambda group: sum(1 << study.tools.index(tool) for tool in group.split("+")))
    if hidden != in_order or any(r.is_hidden for r in rows[: len(rows) - len(hidden)]):
        study.findings.append(f"leak, to look at: {study.name}: hidden combinations stand in an order of their own")


def examinations(study, groups):
    """Exclusive groups by the tools that examined them; a tool that names only those whom it found examined these."""
    of = {g: cell("examines", combinaison=g) for g in groups}
    for key in of.values():
        study.computed[key] = "examined by these tools and by no other"
    study.sum(cell("examines"), list(of.values()), "examined by one tool at least")
    for tool in study.tools:
        study.sum(cell("examines", outil=tool), [of[g] for g in groups if tool in g.split("+")], "examined by a tool")
        study.least(cell("examines", outil=tool), cell("reperes", outil=tool), "found persons were examined")
        if names_only_found(study, tool):
            study.sum(cell("examines", outil=tool), [cell("reperes", outil=tool)], "the tool names those whom it found")
        else:
            study.rest("not found, of", cell("examines", outil=tool), cell("reperes", outil=tool))
        study.rest("found by others only, of", cell("reperes"), cell("reperes", outil=tool))
        for other in study.tools[study.tools.index(tool) + 1 :]:
            pair = f"{tool}+{other}"
            study.sum(cell("examines", deux=pair), [of[g] for g in groups if {tool, other} <= set(g.split("+"))], "examined by two tools")
            study.least(cell("examines", deux=pair), cell("reperes", deux=pair), "found persons were examined")
            for one in (tool, other):
                study.rest("found by one and not the other, of", cell("reperes", outil=one), cell("reperes", deux=pair))


def names_only_found(study, tool):
    """Whether a tool gives no list of those whom it examined."""
    rows = [r for r in table_rows(study, "outils") if r.codes["outil"] == tool and r.indicator == "examines"]
    return bool(rows) and rows[0].value is None and not rows[0].is_hidden


def pairs(study, _):
    """What coefficients say of two tools: their four counts."""
    found = {}
    for row in table_rows(study, "concordance"):
        if row.indicator in ("kappa", "jaccard", "capture-recapture") and row.value is not None:
            found.setdefault((row.codes["premier"], row.codes["second"]), {})[row.indicator] = row.value
    for (first, second), printed in found.items():
        pair = f"{first}+{second}"
        both, examined = study.value(cell("reperes", deux=pair)), study.value(cell("examines", deux=pair))
        if both is None or examined is None:
            study.findings.append(f"leak, to look at: {study.name}: {pair} has coefficients ({', '.join(printed)}), and hides their counts")
        else:
            four_counts(study, first, second, int(both), int(examined), found_by_each(int(both), int(examined), **{k.replace("-", "_"): v for k, v in printed.items()}))


def found_by_each(both, examined, kappa=None, jaccard=None, capture_recapture=None):
    """The pairs (fewer, more) of persons found by each of two tools that give the printed coefficients."""
    found = []
    for total in range(2 * both, examined + both + 1):
        if jaccard is not None and (total == both or abs(both / (total - both) - jaccard) > 1e-9):
            continue
        for product in products(both, examined, total, kappa, capture_recapture):
            root = math.isqrt(max(0, total * total - 4 * product))
            if root * root == total * total - 4 * product and both <= (total - root) // 2 and (total + root) // 2 <= examined:
                found.append(((total - root) // 2, (total + root) // 2))
    return sorted(set(found))


def products(both, examined, total, kappa, capture_recapture):
    """The products of the two numbers whose sum is `total`: one where a coefficient tells it, else all."""
    told = set()
    if capture_recapture is not None:
        told.add(round((capture_recapture + 1) * (both + 1)) - total - 1)
    agreed = (2 * both + examined - total) / examined if examined else 1
    if kappa is not None and kappa < 1:
        by_chance = (agreed - kappa) / (1 - kappa)
        exact = (by_chance * examined**2 - examined**2 + examined * total) / 2
        if abs(exact - round(exact)) > 1e-5:
            return []
        told.add(round(exact))
    if kappa is not None and kappa >= 1 and agreed < 1:
        return []
    if told:
        return list(told) if len(told) == 1 else []
    return [fewer * (total - fewer) for fewer in range(both, total // 2 + 1)]


def four_counts(study, first, second, both, examined, each):
    """Ties of what the coefficients leave, and what is already too much."""
    if not each:
        study.findings.append(f"contradiction: {study.name}: no counts give the coefficients of {first}+{second}")
        return
    pair = f"{first}+{second}"
    mine, its = cell("reperes", outil=first, aussi_examines_par=second), cell("reperes", outil=second, aussi_examines_par=first)
    for key, tool in ((mine, first), (its, second)):
        study.ties.append(Tie(((key, 1),), min(a for a, _ in each), max(b for _, b in each), f"coefficients of {pair}"))
        study.rest("found by the other only or by none, of", cell("examines", deux=pair), key)
        study.rest("found by one only, of", key, cell("reperes", deux=pair))
        study.rest("found and not examined by the other, of", cell("reperes", outil=tool), key)
    totals = [a + b for a, b in each]
    study.ties.append(Tie(((mine, 1), (its, 1)), min(totals), max(totals), f"coefficients of {pair}"))
    say_small_counts(study, pair, both, examined, each)


def say_small_counts(study, pair, both, examined, each):
    """Which of the four counts is small, or which tool found all or nobody, in all that the coefficients leave."""
    def all_have(test):
        return all(test(a, b) for a, b in each)

    words = f"{study.name}: coefficients of {pair} ({both} of {examined}; found by each: {', '.join(map(str, each[:3]))})"
    if all_have(lambda a, b: 0 < a - both < LEAST_PERSONS or 0 < b - both < LEAST_PERSONS):
        study.findings.append(f"leak, by coefficients: {words}: few are found by one tool only")
    if all_have(lambda a, b: 0 < examined - a - b + both < LEAST_PERSONS):
        study.findings.append(f"leak, by coefficients: {words}: few are found by neither")
    if examined and all_have(lambda a, b: b == examined):
        study.findings.append(f"leak, by coefficients: {words}: one tool found all whom both examined")
    if examined and all_have(lambda a, b: a == 0 and b > 0):
        study.findings.append(f"leak, by coefficients: {words}: one tool found nobody of those whom both examined")


def groups(study, _):
    """EPICES by class, age, sex, employment, territory: the same persons."""
    scored, poor = cell("examines", outil=EPICES), cell("reperes", outil=EPICES)
    classes = codes_of(study, "epices-classes", "classe")
    if classes:
        study.sum(scored, [cell("examines", outil=EPICES, classe=c) for c in classes], "classes of the score")
        if {"Q4", "Q5"} <= set(classes):
            high = Key("high scores", "", ())
            study.sum(high, [cell("examines", outil=EPICES, classe=c) for c in ("Q4", "Q5")], "the two last classes")
            study.rest("young, below their threshold, of", high, poor)
    for source, dimension in GROUPS.items():
        codes = codes_of(study, source, dimension)
        for whole in (scored, poor) if codes else ():
            study.sum(whole, [cell(whole.measure, outil=EPICES, **{dimension: c}) for c in codes], f"{dimension}, {source}")
        for code in codes:
            group = {dimension: code}
            study.rest("not precarious, of", cell("examines", outil=EPICES, **group), cell("reperes", outil=EPICES, **group))
    undefined(study)


def undefined(study):
    """Questionnaires: defined scores, and three kinds of those that are not."""
    if "epices-non-definis" in study.tables:
        study.sum(cell("questionnaires", bornes="non-definis"), [cell("questionnaires", bornes=b) for b in UNDEFINED], "undefined scores")
        study.sum(cell("questionnaires"), [cell("examines", outil=EPICES), cell("questionnaires", bornes="non-definis")], "questionnaires")


def scores(study, _):
    """Sums of scores from means and numbers, which bound each other by the threshold and the classes."""
    whole = cell("sum-of-scores")
    for source, dimension in GROUPS.items():
        codes = codes_of(study, source, dimension)
        if codes:
            study.sum(whole, [cell("sum-of-scores", **{dimension: c}) for c in codes], f"scores by {dimension}")
        for row in table_rows(study, source):
            if row.indicator == "score-moyen":
                bound_sum(study, row, dimension)
    if codes_of(study, "epices-classes", "classe"):
        for side in (0, 1):
            terms = tuple((cell("examines", outil=EPICES, classe=c), -CLASSES[c][side]) for c in codes_of(study, "epices-classes", "classe") if c in CLASSES)
            study.ties.append(Tie(((whole, 1), *terms), None if side else 0, 0 if side else None, "scores of the classes"))


def bound_sum(study, row, dimension):
    """n x mean within half a step; at least the threshold for each who is above it."""
    code = None if row.codes[dimension] == TOTAL else row.codes[dimension]
    group = {dimension: code}
    total, scored, poor = cell("sum-of-scores", **group), cell("examines", outil=EPICES, **group), cell("reperes", outil=EPICES, **group)
    persons = study.value(scored)
    if row.value is not None and persons:
        half = persons * printed_step(persons) / 2
        study.ties.append(Tie(((total, 1),), persons * row.value - half, persons * row.value + half, "mean of scores"))
    study.ties.append(Tie(((total, 1), (poor, -THRESHOLD)), 0, None, "the threshold"))
    below = OF_THE_YOUNG - 0.01
    study.ties.append(Tie(((total, 1), (poor, below - 100), (scored, -below)), None, 0, "the threshold"))


def printed_step(persons):
    """The least of 1, 2, 5 x 10^k that is what one person can change of a mean."""
    least = 100 / persons
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least - 1e-12)


def steps(study, _):
    """Files by the step that they reached and by their issue; who left between two steps."""
    if "accompagnement-etapes" not in study.tables and "accompagnement-issues" not in study.tables:
        return
    state = {s: cell("dossiers", etat=s) for s in STATES}
    for index, name in enumerate(STEPS):
        reached = cell("dossiers", etape=name)
        study.sum(reached, [state[s] for s, (last, _) in STATES.items() if STEPS.index(last) >= index], "steps")
    for issue in {i for _, i in STATES.values() if i and i not in STEPS}:
        study.sum(cell("dossiers", issue=issue), [state[s] for s, (_, i) in STATES.items() if i == issue], "issues")
    for key in state.values():
        study.computed[key] = "files in one state"
    named = cell("reperes", outil="pfidass")
    study.least(cell("dossiers", etape="detection"), named, "each person has a file")
    if "pfidass" in study.tools:
        study.rest("second files, of", cell("dossiers", etape="detection"), named)


def territories(study, _):
    """Persons by territory, and by the tools that examined somebody there."""
    places = codes_of(study, "couverture", "territoire")
    if not places:
        return
    found_or_not(study, None)
    for measure in ("examines", "reperes", "non-reperes", "population"):
        if measure != "population" or "nd" not in places:
            study.sum(cell(measure), [cell(measure, territoire=p) for p in places], "territories")
    for place in places:
        found_or_not(study, place)
        if study.tools:
            absences(study, place)
    for tool in study.tools:
        study.sum(cell("examines", outil=tool), [cell("examines", outil=tool, territoire=p) for p in places], "a tool by territory")


def found_or_not(study, place):
    """Those examined are found by one tool at least, or by none."""
    none = cell("non-reperes", territoire=place)
    study.computed[none] = "examined and found by none"
    study.sum(cell("examines", territoire=place), [cell("reperes", territoire=place), none], "found or not")


def absences(study, place):
    """A tool that is absent examined nobody; one that is not examined one person at least, but where zeros are hidden too."""
    rows = [r for r in table_rows(study, "couverture") if r.codes["territoire"] == place]
    absent = [tool for tool in study.tools if any(is_named(study, tool, label) for label in rows[0].codes["outils-absents"].split(", "))]
    examined = cell("examines", territoire=place)
    there = [cell("examines", outil=t, territoire=place) for t in study.tools]
    for tool, key in zip(study.tools, there):
        study.computed[key] = "a tool in a territory"
        least = 0 if tool in absent or study.zeros_reveal else 1
        study.ties.append(Tie(((key, 1),), least, 0 if tool in absent else None, "absent tools"))
        study.least(examined, key, "examined by one tool")
    study.ties.append(Tie(tuple((key, 1) for key in there) + ((examined, -1),), 0, None, "examined by one tool at least"))


def is_named(study, tool, label):
    """Whether a label is that of a tool, or its code."""
    plain = label.strip().lower()
    return plain in (study.labels[tool].lower(), tool)


def paths(study, _):
    """Each person who is found goes to one path or to none: the first of which the public is told to meet the rule."""
    codes = codes_of(study, "parcours", "parcours")
    if codes:
        study.sum(cell("reperes"), [cell("reperes", parcours=c) for c in codes], "paths")
        rules = {row.codes["parcours"]: rule_of(row.codes["public"]) for row in table_rows(study, "parcours") if "public" in row.codes}
        if all(rules.get(c) for c in codes if c != NO_PATH) and study.tools:
            flows(study, codes, rules)
    ages = codes_of(study, "sans-parcours", "age")
    if ages:
        study.sum(cell("reperes", parcours=NO_PATH), [cell("reperes", parcours=NO_PATH, age=a) for a in ages], "no path, by age")


@dataclass
class Rule:
    """What the public of a path says: tools of which one found the person, the least number of tools, ages, and whether more is asked."""

    tools: tuple
    least: int
    ages: tuple
    asks_more: bool

    def meets(self, group, age):
        """Whether those whom a combination of tools found are of this path: True, False, or None where it depends."""
        if self.tools and not set(self.tools) & set(group) or len(group) < self.least:
            return False
        inside = self.is_of_ages(age)
        return False if inside is False else None if self.asks_more or inside is None else True

    def is_of_ages(self, age):
        """True, False, or None where only a part of a class of age is within the ages of the path."""
        if self.ages == (0, math.inf):
            return True
        if age in (None, OTHER_AGE):
            return None
        first, _, last = age.partition("-")
        first, last, (low, high) = int(first), int(last or OLDEST), self.ages
        if low <= first and last <= high:
            return True
        return False if last < low or first > high else None


def rule_of(public):
    """The rule that the words of a public tell, or None where they do not."""
    if not public.startswith("Personnes"):
        return None
    tools = re.search(r"par ([\w-]+(?: ou [\w-]+)*)", public)
    least = re.search(r"par (\d+) outils", public)
    ages = re.search(r"de (\d+) à (\d+) ans", public)
    if not tools and not ages:
        return None
    names = () if least or not tools else tuple(tools.group(1).split(" ou "))
    return Rule(names, int(least.group(1)) if least else 0, (int(ages.group(1)), int(ages.group(2))) if ages else (0, math.inf), "emploi" in public)


def flows(study, codes, rules):
    """Which persons of each combination of tools and age go to which path."""
    ages = codes_of(study, "epices-par-age", "age") or [None]
    listed = codes_of(study, "combinaisons", "outils")
    to = {code: [] for code in codes}
    poor = {age: [] for age in ages}
    none = {}
    for group in listed:
        parts = []
        # Classes in which nobody filled a questionnaire are not listed.
        for age in ages if ages == [None] or EPICES in group.split("+") else [*ages, OTHER_AGE]:
            these = cell("reperes", combinaison=group, age=age)
            parts.append(these)
            if EPICES in group.split("+"):
                poor[age].append(these)
            there = [cell("reperes", combinaison=group, age=age, parcours=c) for c in possible_paths(codes, rules, group.split("+"), age)]
            study.sum(these, there, "those of a combination by path")
            for key in there:
                code = dict(key.conditions)["parcours"][0]
                to[code].append(key)
                if code == NO_PATH:
                    none.setdefault(age, []).append(key)
        if ages != [None]:
            study.sum(cell("reperes", combinaison=group), parts, "a combination by age")
    for code in codes if listed else ():
        study.sum(cell("reperes", parcours=code), to[code], "a path by combination")
    for age in ages if listed and ages != [None] else ():
        study.sum(cell("reperes", outil=EPICES, age=age), poor[age], "precarious by age")
        if age in codes_of(study, "sans-parcours", "age"):
            study.sum(cell("reperes", parcours=NO_PATH, age=age), none.get(age, []), "no path by age")


def possible_paths(codes, rules, group, age):
    """The paths to which those of a combination may go, in their order."""
    found = []
    for code in codes:
        meets = True if code == NO_PATH else rules[code].meets(group, age)
        if meets is not False:
            found.append(code)
        if meets:
            break
    return found


def rights(study, report):
    """Those who take a right up, and those who do not: persons, where the numbers of the territories were not released."""
    if report.persons.get("territoriesAreReleased"):
        return
    for source in [s for s in study.tables if s.startswith("recours-")]:
        places = codes_of(study, source, "territoire")
        for measure in ("eligibles", "beneficiaires"):
            study.sum(cell(measure, droit=source), [cell(measure, droit=source, territoire=p) for p in places], "rights by territory")
        for place in [*places, None]:
            of = {"droit": source, "territoire": place}
            study.least(cell("eligibles", **of), cell("beneficiaires", **of), "those who take up are eligible")
            study.rest("do not take up, of", cell("eligibles", **of), cell("beneficiaires", **of))


def rows(study, report):
    """Rows that were kept, within what they are rounded to, are files and persons; of few rows the second ones are few."""
    repeated = {m.group(1) for line in report.lines for m in [re.match(r"- `([^`]+)`", line)] if m}
    for given in report.inputs:
        kept, around = (given.get("rows") or {}).get("kept"), given.get("rowsRoundedTo", 0)
        name, half = given.get("name"), around // 2
        if not around or not isinstance(kept, int) or name not in (EPICES, "pfidass", *study.tools):
            continue
        whole = cell("questionnaires") if name == EPICES else cell("dossiers", etape="detection") if name == "pfidass" else cell("examines", outil=name)
        twice = (given.get("path") in repeated) and name != "pfidass"
        study.ties.append(Tie(((whole, 1),), None if twice else max(0, kept - 2 * half if name != "pfidass" else kept - half), kept + half, f"rows of {name}"))
        study.computed.setdefault(whole, f"rows of {name}")


def key_points(study, report):
    """Sentences at the head of a report that are made of its tables."""
    for line in report.lines:
        for words, key in KEY_POINTS.items():
            told = re.match(rf"- (?:{words})\s?: ([\d\s\u00a0\u202f,.]+\d|\d)", line)
            if told:
                row = Row("reperes", "", {}, plain_number(told.group(1)), None, None, None, "", "", 1)
                study.figures.append(Figure(f"{study.name}: key points", row, key))
    if any("un seul outil" in line or "one tool alone" in line for line in report.lines) and study.tools:
        study.sum(ONE_TOOL, [cell("reperes", combinaison=tool) for tool in study.tools], "found by one tool alone")
    for row in table_rows(study, "parcours"):
        label = next((l[0] for l, code in zip(path_lines(report), codes_of(study, "parcours", "parcours")) if code == row.codes["parcours"]), None)
        beyond = [line for line in report.lines if re.match(r"- (Parcours au-delà|Paths beyond)", line)]
        if row.indicator == "charge" and row.is_hidden and label and any(label in line for line in beyond):
            study.findings.append(f"leak, by words: {study.name}: a path whose load is hidden is said to be beyond its capacity: {label}")


def path_lines(report):
    """The rows of the table of paths, as they are printed."""
    return next((lines[2:] for lines, after in report.markdown if "](tables/parcours.csv)" in after), [])


def pictures(study, report):
    """What figures draw and write: no bar for a hidden number, no number behind the name of a tool whose number is hidden."""
    for path in sorted(Path(report.name).glob("figures/*.svg")):
        svg = path.read_text(encoding="utf-8")
        source = next((s for s in study.tables if path.stem == s or path.stem.startswith(f"{s}-")), None)
        shown = [r for r in table_rows(study, source) if r.indicator in (path.stem.removeprefix(f"{source}-"), "personnes") and r.value is not None]
        bars = svg.count('class="chart-bar"')
        if source and bars > len(shown):
            study.findings.append(f"leak, to look at: {study.name}: {path.name} draws {bars} bars and its table has {len(shown)} numbers")
        for label, text in re.findall(r">([^<>()]+) \(([\d\s\u00a0\u202f,]+)\)<", svg):
            tool = next((t for t in study.tools if is_named(study, t, label)), None)
            if tool:
                row = Row("reperes", "", {}, plain_number(text), None, None, None, "", "", 1)
                study.figures.append(Figure(f"{study.name}: {path.name}", row, cell("reperes", outil=tool)))


# Into the system.


def add_study(system, study):
    """What a study adds to a system that has its figures."""
    system.findings += study.findings
    for key, value in study.known.items():
        if key not in system.known and key not in system.wanted:
            system.learn(key, value, study.name)
    for key, why in study.computed.items():
        if key not in system.known and key not in system.wanted:
            system.want(key, 0, f"computed: {why}")
            system.computed.add(key)
    system.ties += study.ties
