"""What each row of a report on persons is a figure of: a count, or a count and its base."""

from cells import Figure
from coefficients import counts_of_limits
from study import DIVIDED, EPICES, GROUPS, NO_PATH, STEPS, TOTAL, cell


def meaning(source, row):
    """Numerator and denominator of a row; no denominator where it is a count."""
    codes = {d: c for d, c in row.codes.items() if c != TOTAL}
    if source in GROUPS:
        return of_groups(row.indicator, GROUPS[source], codes)
    if source.startswith("recours-"):
        return of_rights(row.indicator, source, codes)
    return MEANINGS[source](row.indicator, codes) if source in MEANINGS else None


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
    opened = cell("dossiers", issue=TOTAL)
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


MEANINGS = {
    "outils": of_tools,
    "combinaisons": of_combinations,
    "concordance": of_pairs,
    "epices-classes": of_classes,
    "epices-non-definis": of_undefined,
    "accompagnement-etapes": of_steps,
    "accompagnement-issues": of_issues,
    "couverture": of_territories,
    "parcours": of_paths,
    "sans-parcours": of_no_path,
}


def add_row(study, source, row, where):
    """A printed row as a figure of cells."""
    found = meaning(source, row)
    if found:
        numerator, denominator = found
        restore_counts(row, denominator)
        may_be_nobody = study.zeros_reveal or row.indicator in DIVIDED
        study.figures.append(Figure(where, row, numerator, denominator, 100 if denominator else 1, zeros_are_hidden=may_be_nobody))


def restore_counts(row, denominator):
    """Limits that stand alone give a count and its base back."""
    if denominator and row.value is not None and row.numerator is None and row.upper is not None and row.lower is not None:
        found = counts_of_limits(row.value / 100, row.lower / 100, row.upper / 100)
        if found:
            row.numerator, row.denominator = found
