"""The job of national.md and claims.md in Polars: polars_job.py JOB FOLDER OUT WORKERS."""

import os
import sys

job, folder, out, workers = sys.argv[1:]
os.environ["POLARS_MAX_THREADS"] = workers  # read when the library is loaded
import polars as pl  # noqa: E402

from polars import col  # noqa: E402
from polars_files import CLAIMS, CONTRIBUTIONS, EVENT, source  # noqa: E402


def cents(name):
    """Whole hundredths, so that sums are exact."""
    return (col(name) * 100).round().cast(pl.Int64)


IS_TMS = (EVENT == "MP") & col("tableau").str.head(3).is_in(["057", "069", "079", "097", "098"])
MEASURES = [
    (EVENT == "AT").sum().cast(pl.Int64).alias("accidents"),
    (EVENT == "MP").sum().cast(pl.Int64).alias("diseases"),
    IS_TMS.sum().cast(pl.Int64).alias("tms"), col("jours_it").sum().alias("days"),
    col("jours_it").filter(EVENT == "AT").sum().alias("accident_days"),
    cents("cout").filter(EVENT != "trajet").sum().alias("cents"),
]
NAMES = ["accidents", "diseases", "tms", "days", "accident_days", "cents"]
SUMS = [col(name).sum() for name in NAMES]
NAF2 = col("code_naf").str.head(2).alias("naf2")
COUNTS = {"AT": col("accidents"), "MP": col("diseases"), "TMS": col("tms"), "JOURS": col("days"),
          "COUT": col("cents") / 100}
RATES = {"IF": col("accidents") / (col("hundredths") / 100) * 1000,
         "TF": col("accidents") / col("heures") * 1_000_000,
         "TG": col("accident_days") / col("heures") * 1000}


def write(name, dimension, figures, table):
    """One row for each indicator, year and code, as Vigie writes them."""
    pl.concat(
        table.select(pl.lit(code).alias("indicator"), col("annee").alias("year"), col(dimension).alias("code"),
                     value.cast(pl.Float64).alias("value"))
        for code, value in figures.items()).write_csv(f"{out}/{name}.csv")


claims = source(folder + "/sinistres.csv", CLAIMS)
if job == "claims":
    cells = claims.group_by("annee", "ctn", NAF2).agg(MEASURES).collect(engine="streaming")
    figures, exposures, dimensions = COUNTS, [], ["ctn", "naf2"]
else:
    # Claims by establishment and year are few enough to build on; the contributions then stream past them once.
    units = claims.group_by("siret", "annee").agg(MEASURES).collect(engine="streaming")
    exposures = [col("hundredths").sum(), col("heures").sum()]
    cells = (
        source(folder + "/cotisations.csv", CONTRIBUTIONS).join(units.lazy(), on=["siret", "annee"], how="left")
        .with_columns(cents("salaries").alias("hundredths"))
        .group_by("annee", "ctn", NAF2, "region", col("tranche_effectif").alias("taille"))
        .agg(*exposures, pl.len().alias("units"), *SUMS).collect(engine="streaming"))
    figures, dimensions = COUNTS | RATES, ["ctn", "naf2", "region", "taille"]
    # The top 0.4 %, and the part of the next establishment where that is no whole number of them.
    years = cells.group_by("annee").agg(top=col("units").sum() * 0.004)
    part = (col("top") - col("tms").rank("ordinal", descending=True).over("annee") + 1).clip(0, 1)
    top = (units.filter(col("tms") > 0).join(years, on="annee").with_columns(part=part)
           .group_by("annee").agg(share=(col("tms") * col("part")).sum() / col("tms").sum() * 100)
           .with_columns(code=pl.lit("")))
    write("concentration", "code", {"CONCENTRATION(TMS/0.4)": col("share")}, top)

for dimension in dimensions:
    write(dimension, dimension, figures, cells.group_by("annee", dimension).agg(*exposures, *SUMS))
