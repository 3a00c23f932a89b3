"""What a report on persons writes beside its tables: sentences, key points, figures."""

import re
from pathlib import Path

from cells import Figure
from reading import Row, number, step
from study import GROUPS, NO_PATH, cell, codes_of, is_named, table_rows
from study_rows import meaning

ONE_TOOL = cell("reperes", par="un seul outil")
KEY_POINTS = {
    "Personnes repérées par un outil au moins|Persons found by one tool at least": cell("reperes"),
    "Personnes repérées par un seul outil|Persons found by one tool alone": ONE_TOOL,
    "Personnes repérées qui ne remplissent les conditions d’aucun parcours|Persons found who meet the conditions of no path": cell("reperes", parcours=NO_PATH),
}


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
