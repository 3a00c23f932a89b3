"""A folder whose every label, title, source, code and file name is hostile, and its harmless twin of the same shape."""

import csv
import json
from pathlib import Path

MARK = "pwned"

HOSTILE = [
    f"<script>document.title='{MARK}'</script>",
    f"<img src=x onerror=\"document.title='{MARK}'\">",
    f"<svg onload=document.title='{MARK}'>",
    "</td></table><h1>titre</h1>",
    "<!-- commentaire",
    "<details open>",
    "&lt;b&gt; &amp; &#x3c;",
    "![image](http://evil.example/x.png)",
    f"[lien](javascript:document.title='{MARK}')",
    "[référence][1]",
    "[1]: http://evil.example",
    "<http://evil.example>",
    "http://evil.example/chemin",
    "www.evil.example",
    "quelquun@evil.example",
    "# titre",
    "- liste",
    "1. liste",
    "> citation",
    "```",
    "~~~",
    "`code`",
    "**gras** *italique* __gras__ _italique_",
    "~~barré~~",
    "a | b || c",
    "a \\| b \\",
    "| --- | --- |",
    "---",
    "===",
    "$x$ $$y$$",
    "[^1] note",
    ":smile:",
    "=1+1",
    "=HYPERLINK(\"http://evil.example\";\"x\")",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=2+2",
    "deux\nlignes",
    "trois\rlignes",
    "quatre\r\n\r\n# lignes",
    "guillemets \"\"\" ' «",
    "droite \u202e à gauche",
    "largeur\u200bnulle\u2060\ufeff",
    "\u2066isolé\u2069",
    "\u2028 ligne \u2029",
    "a\u0301\u0302\u0303",
    "=\u200b3+3",
    "\u200b=4+4",
    "\uff1d5+5",
    " =6+6",
    "'=7+7",
    "ctn;at",
    "\x1b[31mrouge\x1b[0m\x07",
    "{{ modèle }} <% x %> ${x}",
]

# Two codes that differ by an accent, which `check` tells: its finding quotes both.
ALIKE = ["<i>_Été_</i> | [a](http://evil.example)", "<i>_Ete_</i> | [a](http://evil.example)"]
ALIKE_HARMLESS = ["Texte Été", "Texte Ete"]


def harmless(text, index):
    """A text of letters in the place of a hostile one, with a line end where that has one: `check` tells it of both."""
    return f"Texte {index:02d}" + ("\nsuite" if set(text) & set("\r\n") else "")


def texts(is_hostile):
    """The texts of one twin."""
    words = [text if is_hostile else harmless(text, index) for index, text in enumerate(HOSTILE)]
    return words + (ALIKE if is_hostile else ALIKE_HARMLESS)


def write_folder(folder, is_hostile):
    """Two files, of counts by place and by activity: the codes of one and the labels of the other are hostile."""
    folder = Path(folder)
    folder.mkdir(parents=True)
    name = "=a <b>x <i> `c` *d* [e](f) |g & h.csv" if is_hostile else "fichier.csv"
    write_rows(folder / name, texts(is_hostile))
    (folder / "datapackage.json").write_text(json.dumps(package(name, is_hostile), ensure_ascii=False, indent=1), encoding="utf-8")


def write_rows(path, words):
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        rows.writerow(["annee", "caisse", "commune", "libelle", "at", "salaries"])
        for index, word in enumerate(words):
            rows.writerow([2024, word, f"{index:05d}", word, 10 + index, 1000])


def package(name, is_hostile):
    """The descriptor of a twin."""
    bad = " ".join(HOSTILE[i] for i in (0, 1, 7, 8, 12, 15, 21, 22, 24, 32)) if is_hostile else "Texte"
    fields = [
        {"name": "annee", "type": "string", "vigie": {"dimension": "year"}},
        {"name": "caisse", "type": "string", "vigie": {"dimension": "region"}},
        {"name": "commune", "type": "string", "vigie": {"dimension": "commune"}},
        {"name": "libelle", "type": "string", "vigie": {"labels": "commune"}},
        {"name": "at", "type": "integer", "vigie": {"measure": "claims", "unit": "count"}},
        {"name": "salaries", "type": "integer", "vigie": {"measure": "employees", "unit": "employees"}},
    ]
    vigie = {"role": "claims", "constants": {"event": "AT"}, "exposureKey": ["commune"], "secrecy": "published"}
    vigie |= {"source": bad, "secrecyStatement": bad, "population": bad}
    own = [{"code": "PROPRE", "name": {"fr": bad, "en": bad}, "formula": "AT/SALARIES"}]
    resource = {"name": "s", "path": name, "encoding": "utf-8", "dialect": {"delimiter": ";"}, "title": bad, "vigie": vigie}
    resource |= {"description": bad, "schema": {"fields": fields}}
    return {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "x", "title": bad, "vigie": {"indicators": own}, "resources": [resource]}


NOTEBOOK = """---
lang: fr
year: latest
---
# Rapport

```vigie table
id: codes
indicator: AT, SALARIES, IF
by: region
year: $year
total: yes
```

```vigie table
id: labels
indicator: AT, IF
by: commune
year: $year
```

```vigie table
id: own
indicator: PROPRE
by: commune
year: $year
```

```vigie table
id: both
indicator: AT
by: region,commune
year: $year
```

```vigie figure
id: bars
kind: bars
indicator: IF
by: commune
year: $year
top: 20
```

```vigie figure
id: codes-bars
kind: bars
indicator: IF
by: region
year: $year
top: 20
```

```vigie annex
content: cautions
```

```vigie annex
content: inputs
```

```vigie annex
content: findings
```
"""
