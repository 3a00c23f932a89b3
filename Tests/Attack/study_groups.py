"""Groups of persons that make up one whole: EPICES, steps of files, territories, rights, rows of files."""

import re

from cells import Key
from coefficients import printed_step
from study import CLASSES, EPICES, GROUPS, STATES, STEPS, TOTAL, cell, codes_of, is_named, table_rows
from system import Tie

UNDEFINED = ("bornes-reperes", "bornes-non-reperes", "bornes-ouvertes")
THRESHOLD, OF_THE_YOUNG, LAST_YOUNG_AGE = 30.17, 37.27, 25


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
    study.sum(cell("dossiers", issue=TOTAL), [state[s] for s, (_, i) in STATES.items() if i], "files opened")
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
        # Persons are as many as rows, but for rows of persons who have another: fewer than half a step where none are told of.
        least = kept - half if name == "pfidass" else None if given.get("path") in repeated else kept - 2 * half
        study.ties.append(Tie(((whole, 1),), least, kept + half, f"rows of {name}"))
        study.computed.setdefault(whole, f"rows of {name}")
