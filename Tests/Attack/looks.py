"""What a reader sees without computing: an order, a flag, a reason, an axis, a word that tells something of a hidden figure."""

import re
from pathlib import Path

LINK = re.compile(r"\]\((tables/[^)]+\.csv)\)")
# Tables of a study whose rows have an order of their own.
FIXED_ORDER = ("combinaisons", "accompagnement-etapes", "accompagnement-issues", "epices-non-definis", "parcours", "outils", "concordance")
RULE_OF_PERSONS = "fewer than 11 persons"
SPLIT_COUNT = re.compile(r"\d+ (par les règles et|by the rules and) \d+")


def looks(report):
    """All findings of this kind on one report."""
    found = [finding for table in report.tables for finding in looks_of_table(table, report.name)]
    found += looks_of_markdown(report)
    found += [f"leak, by words: {report.name}: {line.strip()}" for line in report.lines if SPLIT_COUNT.search(line)]
    return found + looks_of_figures(report)


def looks_of_table(table, name):
    """Flags, reasons, order and columns of the CSV."""
    found = []
    for row in table.rows:
        if not row.is_hidden:
            continue
        where = f"{name}: {table.name}: {row.indicator} {row.year} {' '.join(row.codes.values())}"
        if row.value is not None or row.upper is not None:
            found.append(f"leak, by sight: a figure with the flag c has a value or limits: {where}")
        if set(row.flag) - set(":cbp"):
            found.append(f"leak, by sight: a hidden figure has the flag {row.flag}: {where}")
        if re.search(r"\d", row.reason.replace(RULE_OF_PERSONS, "")):
            found.append(f"leak, by sight: the reason of a hidden figure tells a number ({row.reason}): {where}")
    return found + ([] if table.source in FIXED_ORDER else orders(table, name))


def orders(table, name):
    """Hidden rows that stand among rows in the order of their values: those of the first indicator, by which a table is ranked."""
    found = []
    series = {}
    for row in table.rows:
        if "TOTAL" not in row.codes.values() and row.indicator == table.rows[0].indicator:
            series.setdefault((row.indicator, row.year), []).append(row)
    for (indicator, year), rows in series.items():
        codes = [tuple(r.codes.values()) for r in rows]
        values = [r.value for r in rows if r.value is not None]
        hidden = [i for i, r in enumerate(rows) if r.is_hidden]
        by_value = natural(codes) != sorted(natural(codes)) and values == sorted(values, reverse=True) and len(set(values)) > 2
        among = [natural(codes)[i] for i in hidden]
        if by_value and hidden and (hidden[-1] - hidden[0] >= len(hidden) or among != sorted(among)):
            found.append(f"leak, to look at: hidden rows stand in the order of values: {name}: {table.name}: {indicator} {year}")
    return found


def natural(codes):
    """Codes as they are put in order: numbers as numbers, so that « 100-199 » comes after « 20-49 »."""
    return [[[int(part) if part.isdigit() else -1, part] for part in re.split(r"(\d+)", " ".join(code))] for code in codes]


def looks_of_markdown(report):
    """The Markdown beside the CSV: a value that one hides is hidden in the other."""
    by_name = {table.name: table for table in report.tables}
    found = []
    for lines, after in report.markdown:
        link = LINK.search(after)
        if link and link.group(1) in by_name:
            shown = sum(is_hidden(cell) for row in lines[2:] for cell in row[1:])
            hidden = sum(row.is_hidden for row in by_name[link.group(1)].rows)
            if shown < hidden:
                found.append(f"leak, to look at: {report.name}: the Markdown of {link.group(1)} hides {shown} figures, the CSV {hidden}")
    return found


def is_hidden(cell):
    """« : *c* »."""
    return cell.startswith(":") and "c" in re.sub(r"[^a-z]", "", cell)


def looks_of_figures(report):
    """Axes that go further than what is drawn: the greatest value would be a hidden one."""
    found = []
    by_stem = {Path(table.name).stem: table for table in report.tables}
    for path in sorted(Path(report.name).glob("figures/*.svg")):
        table = by_stem.get(path.stem)
        if table is None or not any(r.is_hidden for r in table.rows):
            continue
        reach = max([r.upper if r.upper is not None else r.value for r in table.rows if r.value is not None], default=None)
        ticks = axis(path.read_text(encoding="utf-8"))
        is_years = all(1900 < tick < 2100 for tick in ticks)
        if reach is not None and not is_years and len(ticks) > 2 and ticks[-1] > 1 and ticks[-2] > reach * 1.05:
            found.append(f"to look at: the axis of {path.name} goes to {ticks[-1]:g}, what it prints to {reach:g}")
    return found


def axis(svg):
    """The numbers of the longest line of ticks."""
    lines = {}
    for y, text in re.findall(r'<text x="[\d.]+" y="([\d.]+)"[^>]*text-anchor="middle"[^>]*>([\d\s\u00a0\u202f,]+)<', svg):
        lines.setdefault(y, []).append(float(re.sub(r"\s", "", text).replace(",", ".")))
    return max(lines.values(), key=len, default=[])
