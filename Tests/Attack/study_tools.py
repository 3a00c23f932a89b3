"""Tools of detection: exclusive combinations of those whom they found and examined, and pairs of tools."""

import itertools

from coefficients import found_by_each
from study import LEAST_PERSONS, cell, codes_of, names_only_found, table_rows
from system import Tie


def combinations(study, _):
    """Exclusive groups of persons, by the tools that found them: of whom each tool found, each pair, and one at least."""
    if not study.tools:
        return
    listed = codes_of(study, "combinaisons", "outils")
    say_listed_combinations(study)
    groups = all_groups(study)
    for group in groups:
        key = cell("reperes", combinaison=group)
        if group not in listed:
            study.computed[key] = "a combination"
    of = {g: cell("reperes", combinaison=g) for g in groups}
    study.sum(cell("reperes"), [of[g] for g in groups], "combinations are exclusive")
    for tool in study.tools:
        study.sum(cell("reperes", outil=tool), [of[g] for g in groups if tool in g.split("+")], "combinations with a tool")
        for other in study.tools[study.tools.index(tool) + 1 :]:
            both = [of[g] for g in groups if {tool, other} <= set(g.split("+"))]
            study.sum(cell("reperes", deux=f"{tool}+{other}"), both, "combinations with two tools")
    examinations(study, groups)


def all_groups(study):
    """Every combination of tools: one without a row has few persons, or nobody."""
    return ["+".join(c) for size in range(1, len(study.tools) + 1) for c in itertools.combinations(study.tools, size)]


def say_listed_combinations(study):
    """A combination that has a row and no number has somebody: those that are hidden have none, like those of nobody."""
    if any(r.is_hidden for r in table_rows(study, "combinaisons")):
        study.findings.append(f"leak, to look at: {study.name}: hidden combinations are listed")


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
        for measure in ("examines", "reperes"):
            study.rest("by other tools only, of", cell(measure), cell(measure, outil=tool))
        for other in study.tools[study.tools.index(tool) + 1 :]:
            pair = f"{tool}+{other}"
            study.sum(cell("examines", deux=pair), [of[g] for g in groups if {tool, other} <= set(g.split("+"))], "examined by two tools")
            study.least(cell("examines", deux=pair), cell("reperes", deux=pair), "found persons were examined")
            for one in (tool, other):
                study.rest("found by one and not the other, of", cell("reperes", outil=one), cell("reperes", deux=pair))


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
