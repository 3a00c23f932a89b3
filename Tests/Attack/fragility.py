"""Reports on fragile persons, as cells and ties: combinations of tools, pairs, groups, steps, paths, territories, rights, rows.

A reader knows more than sums: the coefficients of a pair give its four counts back, limits give a count and its base, a mean bounds a
sum of scores, the annex counts the rows. What only an inference tells (persons found by one tool and not by another, who
left between two steps) is looked for too, and is a leak where it is known to be of 1 to 10 persons.
"""

from study import Study, keep_what_is_printed, labels_of, stem, tools_of
from study_groups import groups, rights, rows, scores, steps, territories
from study_paths import paths
from study_prose import add_sentence, key_points, pictures
from study_rows import add_row
from study_tools import combinations, pairs


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
