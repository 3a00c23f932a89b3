#!/usr/bin/env python3
"""Renders what Vigie writes of a hostile folder, and says what is not plain text.

    injection.py --vigie PROGRAM [--keep FOLDER]

A harmless twin of the folder gives the same outputs with other words: what pandoc (as GitHub reads Markdown), a browser
and a spreadsheet make of the two must have the same structure, tag by tag, and show every hostile text as text. Exit 1 with a
finding. Needs pandoc, chromium and libreoffice-calc.
"""

import argparse
import csv
import functools
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import hostile

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
NUMBER = re.compile(r"[+-]?[\d\s\u00a0\u202f]*([.,]\d+)?([eE][+-]?\d+)?%?")
INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u2028\u2029\x00-\x08\x0b-\x1f\x7f]")


class Structure(HTMLParser):
    """Tags with the attributes that lead somewhere, and the text."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.text, self.last = Counter(), [], ""
        self.title = None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        kept = [(name, value) for name, value in attributes if name in ("href", "src", "style", "class") or name.startswith("on")]
        self.tags[tag, tuple(kept)] += 1
        self.last = tag

    def handle_comment(self, data):
        self.tags["comment", ()] += 1

    def handle_data(self, data):
        if self.last == "title" and self.title is None:
            self.title = data.strip()
        self.text.append(data)


def run(command, allowed=(0,)):
    """The standard output of a program."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in allowed:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def made(vigie, folder, is_hostile):
    """All that is written of one twin, in the folder `out` beside the data."""
    data, out = folder / "data", folder / "out"
    hostile.write_folder(data, is_hostile)
    (folder / "notebook.md").write_text(hostile.NOTEBOOK, encoding="utf-8")
    run([vigie, "report", data, "--notebook", folder / "notebook.md", "--out", out, "--csv", "excel-fr", "--quiet"])
    ask = ["--indicator", "AT,IF", "--by", "region,commune", "--year", "2024", "--quiet"]
    for name, form in (("query.md", ["--format", "md"]), ("query.csv", ["--csv", "excel-fr"])):
        (out / name).write_text(run([vigie, "query", data, *ask, *form]), encoding="utf-8", newline="")
    (out / "check.txt").write_text(run([vigie, "check", data], allowed=(0, 1)), encoding="utf-8")
    return out


@functools.cache
def html(path):
    """A Markdown file as GitHub renders it."""
    return run(["pandoc", "-f", "gfm", "-t", "html", path])


def differences(name, ours, theirs):
    """Tags of the hostile twin that the harmless one has not, and the other way round."""
    more, less = ours.tags - theirs.tags, theirs.tags - ours.tags
    return [f"{name}: {count} x <{tag} {dict(kept)}> of a text of the data" for (tag, kept), count in more.items()] + [
        f"{name}: {count} x <{tag} {dict(kept)}> has gone" for (tag, kept), count in less.items()
    ]


def plain(text):
    """A text as a reader sees it: no invisible signs, one space for each white one, one kind of apostrophe."""
    return " ".join(INVISIBLE.sub(" ", unicodedata.normalize("NFC", text)).replace("’", "'").split())


def missing_texts(name, structure):
    """Hostile texts that a reader does not find as they are."""
    shown = plain("".join(structure.text))
    return [f"{name}: not shown as it is: {text!r}" for text in hostile.HOSTILE if plain(text) not in shown]


def directions(name, text):
    """Signs that turn the direction of what follows, and control signs."""
    found = sorted({f"U+{ord(sign):04X}" for sign in re.findall("[\u202a-\u202e\u2066-\u2069\x1b\x07]", text)})
    return [f"{name}: has {', '.join(found)} of a text of the data"] if found else []


def markdown(out, twin, name):
    """A Markdown file, read as GitHub does."""
    ours, theirs = (Structure(html(folder / name)) for folder in (out, twin))
    return differences(name, ours, theirs) + missing_texts(name, ours) + directions(name, (out / name).read_text(encoding="utf-8"))


def browser(out, twin, name):
    """A page or a picture in a browser that runs scripts: its elements after loading."""
    pages = []
    for folder in (out, twin):
        page = folder / name
        if page.suffix == ".md":
            page = folder / "page.html"
            page.write_text(f"<!doctype html><meta charset=utf-8><title>rapport</title>{html(folder / name)}", encoding="utf-8")
        chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000"]
        run(chromium + [f"--screenshot={page}.png", "--window-size=1200,4000", page.as_uri()])
        pages.append(Structure(run(chromium + ["--dump-dom", page.as_uri()])))
    ours, theirs = pages
    found = [f"{name} in a browser: a script of the data ran"] if ours.title == hostile.MARK else []
    if Path(name).suffix == ".svg":
        return found + [f"{name} in a browser: <{tag}> {dict(kept)}" for tag, kept in ours.tags if tag not in {t for t, _ in theirs.tags}]
    return found + differences(f"{name} in a browser", ours, theirs)


def svg(out, twin, name):
    """A picture is XML whose elements and attributes are those of the harmless one."""
    names = []
    for folder in (out, twin):
        tree = xml.etree.ElementTree.parse(folder / name)
        names.append({(e.tag, key) for e in tree.iter() for key in [None, *e.attrib]})
    return [f"{name}: {tag} {key} of a text of the data" for tag, key in sorted(names[0] - names[1], key=str)]


def formulas(path):
    """Fields of a CSV made for spreadsheets that one would compute."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        fields = {field for record in csv.reader(file, delimiter=";") for field in record}
    return [f"{path.name}: a field begins a formula: {f!r}" for f in sorted(fields) if f.startswith(FORMULA_SIGNS) and not NUMBER.fullmatch(f)]


def spreadsheet(paths, folder):
    """The same files opened by LibreOffice, which is asked to compute what looks like a formula."""
    separator, quote, utf8 = ord(";"), ord('"'), 76
    opening = f"CSV:{separator},{quote},{utf8},1,,0,false,true,false,false,false,1,true"
    home = f"-env:UserInstallation=file://{folder}/profile"
    run(["soffice", home, "--headless", f"--infilter={opening}", "--convert-to", "fods", "--outdir", folder, *paths])
    found = []
    for path in paths:
        made_of_it = (folder / f"{path.stem}.fods").read_text(encoding="utf-8")
        found += [f"{path.name} in LibreOffice: a formula: {f}" for f in re.findall(r'table:formula="([^"]*)"', made_of_it)]
        found += [f"{path.name} in LibreOffice: a link" for _ in re.findall(r"<text:a ", made_of_it)]
    return found


def terminal(out):
    """Messages of `check`: a text of the data begins no line, and moves no cursor."""
    text = (out / "check.txt").read_bytes().decode("utf-8")
    found = [f"check: a line of a text of the data: {line!r}" for line in re.split(r"[\r\n]", text) if line.startswith(("lignes", "# lignes"))]
    return found + directions("check", text)


def findings(vigie, work):
    """All that is not plain text."""
    out, twin = made(vigie, work / "hostile", True), made(vigie, work / "harmless", False)
    found = terminal(out)
    for name in ("rapport.md", "query.md"):
        found += markdown(out, twin, name) + browser(out, twin, name)
    for path in sorted(out.glob("figures/*.svg")):
        name = f"figures/{path.name}"
        found += svg(out, twin, name) + browser(out, twin, name)
    tables = sorted(out.glob("tables/*.csv")) + [out / "query.csv"]
    for path in tables:
        found += formulas(path)
    sheets = work / "sheets"
    sheets.mkdir()
    return found + spreadsheet(tables, sheets)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vigie", required=True)
    parser.add_argument("--keep")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(asked.keep or temporary).absolute()
        work.mkdir(parents=True, exist_ok=True)
        found = findings(str(Path(asked.vigie).absolute()), work)
    print("\n".join(found + [f"{len(found)} findings"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
