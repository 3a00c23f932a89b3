"""The files as Polars reads them; to import once the number of threads is set, which Polars reads when it is loaded."""

import os

import polars as pl
from polars import col

CLAIMS = {"annee": pl.Int16, "jours_it": pl.Int64, "cout": pl.Float64}
CONTRIBUTIONS = {"annee": pl.Int16, "salaries": pl.Float64, "heures": pl.Int64}
EVENT = col("evenement")


def source(path, types):
    """A file of the French dialect, or the compressed one of that name: all columns are text but those named, and only
    those used are parsed."""
    return pl.scan_csv(path if os.path.exists(path) else path + ".gz", separator=";", decimal_comma=True,
                       infer_schema=False, schema_overrides=types)
