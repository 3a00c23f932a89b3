"""What an outsider knows of codes: which code lies in which.

Two sources: public nomenclatures (the NAF of Insee, tables of occupational diseases, the letters of a code risque), and the
printed tables, where a table by two dimensions shows with which code each code stands.
"""

import json
from pathlib import Path

PARAMETERS = Path(__file__).resolve().parents[2] / "Datasets" / "parameters"

MSD_TABLES = ("057", "069", "079", "097", "098")
OFTEN_SEEN_TABLES = ("025", "042", "065", "066A")
BODY_BY_LETTER = {"A": "epaule", "B": "coude", "C": "poignet-main-doigts", "D": "genou", "E": "cheville-pied", "Z": "plusieurs"}
BODY_BY_TABLE = {"069": "poignet-main-doigts", "079": "genou", "097": "rachis-lombaire", "098": "rachis-lombaire"}
ONLY_OF_DISEASES = ("tableau", "syndrome", "famille-mp", "region-corps", "chapitre-cim10")
ONLY_OF_ACCIDENTS = ("cause",)
OF_THE_CLAIM = ONLY_OF_DISEASES + ONLY_OF_ACCIDENTS + ("event",)

# From the narrow to the wide.
ABOVE = {
    "syndrome": ("tableau", "famille-mp", "region-corps"),
    "tableau": ("famille-mp",),
    "region-corps": ("famille-mp",),
    "code-risque": ("ctn",),
    "naf5": ("naf2", "naf38", "nace"),
    "naf2": ("naf38", "nace"),
    "naf38": ("nace",),
}


def family_of_table(table):
    """The family of a table of diseases; None where a cancer could place it elsewhere."""
    if table[:3] in MSD_TABLES:
        return "TMS"
    if table[:3] == "030":
        return "amiante"
    if table[:3] == "100":
        return "sars-cov-2"
    if not table[:3].isdigit():
        return "hors-tableau"
    return "autres-representes" if table[:3] in OFTEN_SEEN_TABLES or table[:4] in OFTEN_SEEN_TABLES else None


def table_of_syndrome(syndrome):
    """The table that a code of syndrome begins with."""
    return syndrome[:4] if len(syndrome) > 4 and syndrome[:3].isdigit() and syndrome[3].isalpha() else None


def body_of_syndrome(syndrome):
    """The part of the body: the fifth character for table 57, the table itself for the others."""
    if syndrome[:3] == "057":
        return BODY_BY_LETTER.get(syndrome[4:5])
    return BODY_BY_TABLE.get(syndrome[:3])


def family_of_syndrome(syndrome):
    table = table_of_syndrome(syndrome)
    return family_of_table(table) if table else "hors-tableau"


def branch_of_risk_code(code):
    """49.4BC -> CC: the last letter of a code risque is its branch."""
    letter = code.strip()[-1:]
    return letter * 2 if letter in "ABCDEFGHI" else None


class Nomenclatures:
    """Code -> wider code, by pair of dimensions: what is public, then what the printed tables show."""

    def __init__(self):
        divisions = json.loads((PARAMETERS / "naf38.json").read_text(encoding="utf-8"))["divisions"]
        self.public = {
            ("syndrome", "tableau"): table_of_syndrome,
            ("syndrome", "famille-mp"): family_of_syndrome,
            ("syndrome", "region-corps"): body_of_syndrome,
            ("tableau", "famille-mp"): family_of_table,
            ("region-corps", "famille-mp"): lambda code: "TMS",
            ("code-risque", "ctn"): branch_of_risk_code,
            ("naf5", "naf2"): lambda code: code[:2],
            ("naf5", "naf38"): lambda code: divisions.get(code[:2]),
            ("naf5", "nace"): lambda code: divisions.get(code[:2], "")[:1] or None,
            ("naf2", "naf38"): divisions.get,
            ("naf2", "nace"): lambda code: divisions.get(code, "")[:1] or None,
            ("naf38", "nace"): lambda code: code[:1] if len(code) == 2 and code != "xx" else None,
        }
        self.learned = {}

    def above(self, dimension):
        """The dimensions that lie above one."""
        learned = tuple(wide for narrow, wide in self.learned if narrow == dimension)
        return tuple(dict.fromkeys(ABOVE.get(dimension, ()) + learned))

    def code(self, narrow, code, wide):
        """The code in which a code lies, or None."""
        learned = self.learned.get((narrow, wide), {})
        if code in learned:
            return learned[code]
        public = self.public.get((narrow, wide))
        return public(code) if public else None

    def learn(self, tables):
        """Keeps the pairs of dimensions of which one always follows from the other in every table that shows both.

        A pair is worth something only where a narrow dimension has several codes in one wide code.
        """
        for narrow, wide, pairs in pairs_of(tables):
            found = {}
            for code, other in pairs:
                found.setdefault(code, set()).add(other)
            if all(len(others) == 1 for others in found.values()) and len(found) > len({o for _, o in pairs}) > 1:
                self.learned[narrow, wide] = {code: next(iter(others)) for code, others in found.items()}


def pairs_of(tables):
    """For each two dimensions that a whole table shows together: the pairs of codes of all such tables."""
    pairs = {}
    for table in tables:
        if table.is_cut:
            continue
        for narrow in table.dimensions:
            for wide in table.dimensions:
                if narrow != wide:
                    shown = {(r.codes[narrow], r.codes[wide]) for r in table.rows if "TOTAL" not in r.codes.values()}
                    pairs.setdefault((narrow, wide), set()).update(shown)
    return [(narrow, wide, found) for (narrow, wide), found in pairs.items()]
