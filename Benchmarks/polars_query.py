"""The queries in Polars, one row a code and year: polars_query.py JOB FOLDER OUT WORKERS."""

import os
import sys

job, folder, out, workers = sys.argv[1:]
os.environ["POLARS_MAX_THREADS"] = workers  # read when the library is loaded
import polars as pl  # noqa: E402

from polars import col  # noqa: E402
from polars_files import CLAIMS, EVENT, source  # noqa: E402


def establishments():
    claims = source(folder + "/sinistres.csv", CLAIMS)
    return (claims.group_by(col("annee").alias("year"), col("siret").alias("code"))
            .agg((EVENT == "AT").sum().alias("AT"), col("jours_it").sum().alias("JOURS")))


def published(name, code, number, indicator):
    """One number of a published file, by CTN."""
    return (source(f"{folder}/{name}", {number: pl.Int64}).group_by(col(code).alias("code"))
            .agg(col(number).sum().alias(indicator)))


def cnam():
    """Accidents of the one file and diseases of the other, by CTN."""
    accidents = published("at-2024-ctn-naf.csv", "CTN", "AT en 1er règlement", "AT")
    diseases = published("mp-2024-ctn-naf-tableau-cim10.csv", "code CTN / Compte spécial MP", "MP en 1er règlement",
                         "MP")
    return (accidents.join(diseases, on="code", how="full", coalesce=True)
            .select(pl.lit(2024).alias("year"), "code", col("AT", "MP").fill_null(0)))


if job == "cnam":
    table, rows = "ctn", cnam()
elif job == "top":
    # Of equals, Vigie takes those of the lowest codes.
    table, rows = "establishment", establishments().sort("JOURS", "code", descending=[True, False]).head(100)
else:
    table, rows = "establishment", establishments()
rows.sink_csv(f"{out}/{table}.csv", engine="streaming")
