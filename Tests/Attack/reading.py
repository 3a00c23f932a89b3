"""What a reader of a report holds: its tables, sentences and annexes, as they are printed.

Nothing here knows how a report is made. A folder is read through its CSV tables, its Markdown and its manifest; the JSON
of a query is one more table.
"""

import csv
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

FIXED = ["value", "lower", "upper", "level", "numerator", "denominator", "unit", "flag", "reason"]


@dataclass
class Row:
    """One printed figure: its indicator, year, codes by dimension, and what stands in the columns of numbers."""

    indicator: str
    year: str
    codes: dict
    value: float | None
    upper: float | None
    numerator: float | None
    denominator: float | None
    flag: str
    reason: str
    step: float = 0.0
    lower: float | None = None

    @property
    def is_hidden(self):
        return "c" in self.flag


@dataclass
class PrintedTable:
    """Rows that stand together, with the conditions on all of them."""

    name: str
    dimensions: list
    rows: list
    conditions: dict = field(default_factory=dict)
    is_cut: bool = False
    note: str = ""
    form: str = "indicator"
    source: str = ""

    @property
    def says_that_zeros_are_hidden(self):
        return bool(re.search(r"z[ée]ros?\b.{0,80}(masqu|hidden)|(masqu|hidden).{0,80}\bz[ée]ros?\b", self.note, re.I))


@dataclass
class Sentence:
    """A number of the prose and what it is the number of."""

    indicator: str
    year: str
    conditions: dict
    text: str


@dataclass
class Report:
    """All that one folder, or the output of one query, tells."""

    name: str
    tables: list = field(default_factory=list)
    sentences: list = field(default_factory=list)
    inputs: list = field(default_factory=list)
    markdown: list = field(default_factory=list)
    lines: list = field(default_factory=list)
    findings: list = field(default_factory=list)
    persons: dict = field(default_factory=dict)


def number(text):
    """A number in plain or French writing, or None."""
    if text is None or isinstance(text, (int, float)):
        return text
    plain = re.sub(r"[\s\u00a0\u202f*%€]", "", str(text)).replace("−", "-").replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None


def step(text):
    """The last printed place of a number: 0.1 of « 12,3 »."""
    plain = re.sub(r"[^0-9,.]", "", str(text)).replace(",", ".")
    return 10.0 ** -len(plain.partition(".")[2])


def conditions(texts):
    """`["ctn=AA,BB"]` -> `{"ctn": ("AA", "BB")}`."""
    return {t.partition("=")[0].strip(): tuple(sorted(c.strip() for c in t.partition("=")[2].split(","))) for t in texts}


def row(record, dimensions):
    """A row of the CSV or of the JSON, whose empty cells are None."""
    return Row(
        indicator=record.get("indicator") or record["measure"],
        year=str(record.get("year", "")),
        codes={d: str(record[d]) for d in dimensions},
        value=number(record["value"]),
        upper=number(record["upper"]),
        numerator=number(record["numerator"]),
        denominator=number(record["denominator"]),
        flag=record["flag"] or "",
        reason=record["reason"] or "",
        lower=number(record["lower"]),
    )


def dimensions_of(header):
    """The columns between the year (the measure, in a table of a study) and the value."""
    return header[2 if header[0] == "indicator" else 1 : header.index("value")]


def table_of_csv(path, name, known):
    """A table of figures, or None where the file is another table."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        header = reader.fieldnames or []
        if header[:2] != ["indicator", "year"] and header[:1] != ["measure"] or header[-len(FIXED) :] != FIXED:
            return None
        dimensions = dimensions_of(header)
        rows = [row({k: v if v != "" else None for k, v in r.items()} | {d: r[d] for d in dimensions}, dimensions) for r in reader]
    return PrintedTable(name, dimensions, rows, conditions(known.get("conditions", [])), known.get("isCut", False), form=header[0], source=known.get("from", ""))


def tables_of_manifest(manifest):
    """What the manifest says of each table: its conditions, and whether it lacks rows."""
    groups = manifest.get("disclosure") or []
    groups = groups if isinstance(groups, list) else [groups]
    return {t["file"]: t for g in groups for t in g.get("tables", [])}


def rule_of_persons(manifest):
    """What the manifest says of the rule of persons: whether zeros are hidden too, whether territories were released."""
    groups = manifest.get("disclosure") or []
    groups = groups if isinstance(groups, list) else [groups]
    return next((g["examination"]["persons"] for g in groups if "persons" in g.get("examination", {})), {})


def markdown_tables(text):
    """Each table of the Markdown with the text up to the next heading or table, which holds its notes and its CSV."""
    found, lines, at = [], text.split("\n"), 0
    while at < len(lines):
        if not lines[at].startswith("|"):
            at += 1
            continue
        start = at
        while at < len(lines) and lines[at].startswith("|"):
            at += 1
        after = at
        while after < len(lines) and not re.match(r"[|#]|\*\*(Tableau|Table|Figure)", lines[after]):
            after += 1
        found.append(([cells(line) for line in lines[start:at]], "\n".join(lines[at:after])))
    return found


def cells(line):
    """The cells of one line of a Markdown table."""
    return [c.strip() for c in re.split(r"(?<!\\)\|", line.strip().strip("|"))]


def report_of_folder(folder, notebook=None):
    """The report in a folder; `notebook` is the public text from which its sentences are understood."""
    folder = Path(folder)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    known = tables_of_manifest(manifest)
    report = Report(str(folder), inputs=manifest.get("inputs", []), persons=rule_of_persons(manifest))
    for path in sorted(folder.glob("tables/*.csv")):
        name = f"tables/{path.name}"
        table = table_of_csv(path, name, known.get(name, {}))
        if table is None:
            report.findings.append(f"not examined: {name} is no table of figures")
        else:
            report.tables.append(table)
    text = "\n".join(p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.md")))
    report.markdown = markdown_tables(text)
    report.lines = text.split("\n")
    add_notes(report)
    if notebook:
        report.sentences = sentences(text, Path(notebook).read_text(encoding="utf-8"), manifest.get("parameters", {}))
    return report


def add_notes(report):
    """Gives each table the words that stand under it."""
    for table in report.tables:
        table.note = "\n".join(after for _, after in report.markdown if f"]({table.name})" in after)


def report_of_query(path, where=()):
    """The JSON that a query wrote."""
    records = json.loads(Path(path).read_text(encoding="utf-8"))
    dimensions = dimensions_of(list(records[0])) if records else []
    table = PrintedTable(str(path), dimensions, [row(r, dimensions) for r in records], conditions(where))
    return Report(str(path), tables=[table])


ASKED = re.compile(r"`vigie value ([^`]+)`")


def sentences(text, notebook, parameters):
    """The numbers of the prose: each paragraph of the notebook is looked for in the report, its values left open."""
    found = []
    for paragraph in re.split(r"\n\s*\n|\n(?=- )", notebook):
        if not ASKED.search(paragraph) or paragraph.startswith("```"):
            continue
        pattern = r"\s+".join(pattern_of_words(w) for w in words_of(paragraph.strip()))
        match = re.search(pattern, text)
        if match:
            for asked, printed in zip(ASKED.findall(paragraph), match.groups()):
                found.append(sentence(asked, printed, parameters))
    return found


def words_of(paragraph):
    """Words, where a question to Vigie is one word."""
    return re.findall(r"(?:`[^`]*`|[^\s`])+", paragraph)


def pattern_of_words(word):
    """The word, with each question as an open value."""
    parts = re.split(r"(`vigie value [^`]+`)", word)
    return "".join(r"([^\n]*?)" if p.startswith("`vigie value") else re.sub("['’]", "['’]", re.escape(p)) for p in parts)


def sentence(asked, printed, parameters):
    """`IF year=$year ctn=AA` and what stands for it."""
    for name, value in parameters.items():
        asked = asked.replace(f"${name}", str(value))
    indicator, *rest = asked.split()
    found = conditions(rest)
    year = found.pop("year", ("",))[0]
    for option in ("interval", "digits", "unit"):
        found.pop(option, None)
    base, minus, less = year.partition("-")
    year = str(int(base) - int(less)) if minus else year
    return Sentence(indicator, year, found, printed)
