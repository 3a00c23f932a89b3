"""The queries in DuckDB, one row a code and year: duckdb_query.py JOB FOLDER OUT WORKERS."""

import sys

from duckdb_files import CLAIMS, connect, published, source

job, folder, out, workers = sys.argv[1:]
ESTABLISHMENTS = f"""
    SELECT annee AS year, siret AS code, count(*) FILTER (evenement = 'AT') AS AT, sum(jours_it) AS JOURS
    FROM {source(folder + '/sinistres.csv', CLAIMS)} GROUP BY ALL"""


def cnam():
    """Accidents of the one file and diseases of the other, by CTN."""
    accidents = published(folder + "/at-2024-ctn-naf.csv", **{"AT en 1er règlement": "BIGINT"})
    diseases = published(folder + "/mp-2024-ctn-naf-tableau-cim10.csv", **{"MP en 1er règlement": "BIGINT"})
    return f"""
        SELECT 2024 AS year, code, coalesce(sum(accidents), 0) AS AT, coalesce(sum(diseases), 0) AS MP FROM (
            SELECT "CTN" AS code, "AT en 1er règlement" AS accidents, 0 AS diseases FROM {accidents} UNION ALL
            SELECT "code CTN / Compte spécial MP", 0, "MP en 1er règlement" FROM {diseases})
        GROUP BY ALL"""


if job == "cnam":
    table, query = "ctn", cnam()
elif job == "top":
    # Of equals, Vigie takes those of the lowest codes.
    table, query = "establishment", ESTABLISHMENTS + " ORDER BY JOURS DESC, code LIMIT 100"
else:
    table, query = "establishment", ESTABLISHMENTS
connect(workers).execute(f"COPY ({query}) TO '{out}/{table}.csv' (HEADER)")
