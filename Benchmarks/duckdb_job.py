"""The job of national.md and claims.md in DuckDB: duckdb_job.py JOB FOLDER OUT WORKERS."""

import sys

from duckdb_files import CLAIMS, CONTRIBUTIONS, connect, source

job, folder, out, workers = sys.argv[1:]
db = connect(workers)
claims = source(folder + "/sinistres.csv", CLAIMS)
MEASURES = """
    count(*) FILTER (evenement = 'AT') AS accidents, count(*) FILTER (evenement = 'MP') AS diseases,
    count(*) FILTER (evenement = 'MP' AND left(tableau, 3) IN ('057', '069', '079', '097', '098')) AS tms,
    sum(jours_it) AS days, sum(jours_it) FILTER (evenement = 'AT') AS accident_days,
    sum(cout) FILTER (evenement <> 'trajet') AS cost"""
NAMES = ["accidents", "diseases", "tms", "days", "accident_days", "cost"]
SUMS = ", ".join(f"coalesce(sum({name}), 0) AS {name}" for name in NAMES)
COUNTS = {"AT": "accidents", "MP": "diseases", "TMS": "tms", "JOURS": "days", "COUT": "cost"}
RATES = {"IF": "accidents / salaries::DOUBLE * 1000", "TF": "accidents / heures * 1000000",
         "TG": "accident_days / heures * 1000"}


def write(name, dimension, figures, table):
    """One row for each indicator, year and code, as Vigie writes them."""
    rows = " UNION ALL ".join(
        f"SELECT '{code}' AS indicator, annee AS year, {dimension} AS code, ({value})::DOUBLE AS value FROM {table}"
        for code, value in figures.items())
    db.execute(f"COPY ({rows}) TO '{out}/{name}.csv' (HEADER)")


if job == "claims":
    db.execute(f"CREATE TEMP TABLE cells AS SELECT annee, ctn, left(code_naf, 2) AS naf2, {MEASURES} "
               f"FROM {claims} GROUP BY ALL")
    figures, exposures, dimensions = COUNTS, "", ["ctn", "naf2"]
else:
    contributions = source(folder + "/cotisations.csv", CONTRIBUTIONS)
    # Claims by establishment and year are few enough to build on; the contributions then stream past them once.
    db.execute(f"CREATE TEMP TABLE units AS SELECT siret, annee, {MEASURES} FROM {claims} GROUP BY siret, annee")
    db.execute(f"CREATE TEMP TABLE cells AS SELECT annee, ctn, left(code_naf, 2) AS naf2, region, "
               f"tranche_effectif AS taille, sum(salaries) AS salaries, sum(heures) AS heures, count(*) AS units, "
               f"{SUMS} FROM {contributions} LEFT JOIN units USING (siret, annee) GROUP BY ALL")
    figures, exposures = COUNTS | RATES, "sum(salaries) AS salaries, sum(heures) AS heures, "
    dimensions = ["ctn", "naf2", "region", "taille"]
    # The top 0.4 %, and the part of the next establishment where that is no whole number of them.
    db.execute("""CREATE TEMP TABLE top AS
        WITH years AS (SELECT annee, sum(units) * 0.004 AS top FROM cells GROUP BY annee),
        ranked AS (SELECT annee, tms, row_number() OVER (PARTITION BY annee ORDER BY tms DESC) AS rank
                   FROM units WHERE tms > 0)
        SELECT annee, '' AS code, sum(tms * greatest(0, least(1, top - rank + 1))) / sum(tms) * 100 AS share
        FROM ranked JOIN years USING (annee) GROUP BY annee""")
    write("concentration", "code", {"CONCENTRATION(TMS/0.4)": "share"}, "top")

for dimension in dimensions:
    db.execute(f"CREATE TEMP TABLE by_{dimension} AS SELECT annee, {dimension}, {exposures}{SUMS} "
               f"FROM cells GROUP BY ALL")
    write(dimension, dimension, figures, f"by_{dimension}")
