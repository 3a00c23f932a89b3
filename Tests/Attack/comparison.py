"""Reports that compare schemes on a portfolio, as figures and listings: sums by sector and by size, of each scheme.

Amounts received are positive, amounts paid negative: each is attacked by its size, where all that is printed has one sign.
"""

from cells import Figure, Key, Listing

ALL = ("total", "TOTAL")
PORTFOLIO = ("entreprises", "salaries", "masse-salariale", "cotisations", "inconnues")
BY_SCHEME = ("eligibles", "refusees", "sans-reponse", "total")
CHANGES = ("gagnants", "perdants", "inchanges", "indecis", "gains", "pertes")
TABLES = {
    "portefeuille": PORTFOLIO,
    "portefeuille-secteurs": PORTFOLIO,
    "resultats": BY_SCHEME,
    "par-secteur": ("eligibles", "total"),
    "par-taille": ("eligibles", "total"),
    "gagnants-perdants": CHANGES,
}
LEAST_SIZE = {"1-9": 1, "10-19": 10, "20-49": 20, "50-149": 50, "150-199": 150, "200+": 200}


def words_of(row):
    """The condition of a row: a sector or a size, none for the whole."""
    return tuple((d, (c,)) for d, c in sorted(row.codes.items()) if d in ("secteur", "taille") and c not in ALL)


def cell(row, measure=None):
    """The cell of a row, its scheme before its measure."""
    scheme = row.codes.get("dispositif")
    name = measure or row.indicator
    if scheme and "@" in scheme and not words_of(row):
        name = f"of-all-{name}"  # The law of another year is told by sector on those that both laws answer.
    return Key(f"{scheme} {name}" if scheme else name, "", words_of(row))


def signs(tables):
    """Scheme -> the sign of its amounts, 0 where they have both."""
    found = {}
    for table in tables:
        for row in table.rows:
            if row.indicator in ("total", "moyenne") and row.value:
                sign = 1 if row.value > 0 else -1
                scheme = row.codes.get("dispositif")
                found[scheme] = sign if found.get(scheme, sign) == sign else 0
    return found


def add_comparison(collector, report):
    """Takes in the tables of a comparison that add up; names the others."""
    tables = [table for table in report.tables if table.form == "measure"]
    sign, name = signs(tables), report.name
    for table in tables:
        stem = table.name.rpartition("/")[2].removesuffix(".csv")
        where = f"{name}: {table.name}"
        if stem not in TABLES:
            collector.not_examined.add(where)
            continue
        for row in table.rows:
            add_row(collector, row, table, sign, where)
        for measure in TABLES[stem]:
            add_listings(collector, table, measure, sign, where)


def add_row(collector, row, table, sign, where):
    """A sum, or a mean of one sum over another."""
    factor = sign.get(row.codes.get("dispositif"), 1)
    measured = TABLES[table.name.rpartition("/")[2].removesuffix(".csv")]
    if row.indicator == "moyenne" and factor:
        figure = Figure(where, row, cell(row, "total"), cell(row, "eligibles"), factor)
    elif row.indicator in measured and (factor or row.indicator != "total"):
        figure = Figure(where, row, cell(row), zeros_are_hidden=row.indicator not in ("entreprises", "salaries", "masse-salariale"))
        if row.indicator == "total" and row.value is not None:
            row.value *= factor
        row.numerator = row.value
    else:
        collector.not_examined.add(f"{where}: {row.indicator}")
        return
    figure.zeros_are_hidden = figure.zeros_are_hidden or table.says_that_zeros_are_hidden
    collector.figures.append(figure)


def add_listings(collector, table, measure, sign, where):
    """The rows of one measure and scheme by sector or by size."""
    dimension = next((d for d in ("secteur", "taille") if d in table.dimensions), None)
    schemes = {}
    for row in table.rows:
        if dimension and row.indicator == measure and row.codes[dimension] not in ALL:
            scheme = row.codes.get("dispositif")
            if measure != "total" or sign.get(scheme):
                schemes.setdefault(scheme, {})[row.codes[dimension],] = cell(row)
    for rows in schemes.values():
        first = next(iter(rows.values()))
        collector.listings.append(Listing(where, first.measure, "", {}, [dimension], rows))


def common_ties(keys):
    """What holds of every portfolio: eligible enterprises are enterprises, and those of a size have that many employees."""
    for key in keys:
        scheme, _, measure = key.measure.rpartition(" ")
        if scheme and measure in ("eligibles", "refusees", "sans-reponse"):
            whole = Key("entreprises", "", key.conditions)
            if whole in keys:
                yield ((whole, 1), (key, -1)), "eligible enterprises are enterprises"
        size = dict(key.conditions).get("taille", ("",))[0]
        if key.measure == "salaries" and size in LEAST_SIZE:
            count = Key("entreprises", "", key.conditions)
            if count in keys:
                yield ((key, 1), (count, -LEAST_SIZE[size])), "enterprises of a size have that many employees"
