"""The files as DuckDB reads them, with the types that the layout declares: nothing is left to detection."""

import csv
import os

import duckdb

CLAIMS = {
    "numero_sinistre": "VARCHAR", "siret": "VARCHAR", "annee": "SMALLINT", "date_accident": "VARCHAR",
    "date_premier_reglement": "VARCHAR", "evenement": "VARCHAR", "ctn": "VARCHAR", "code_naf": "VARCHAR",
    "code_risque": "VARCHAR", "tableau": "VARCHAR", "syndrome": "VARCHAR", "siege_lesion": "VARCHAR",
    "nature_lesion": "VARCHAR", "jours_it": "INTEGER", "taux_ip": "INTEGER", "deces": "VARCHAR",
    "cout": "DECIMAL(15,2)"}
CONTRIBUTIONS = {
    "siret": "VARCHAR", "annee": "SMALLINT", "ctn": "VARCHAR", "code_naf": "VARCHAR", "code_risque": "VARCHAR",
    "region": "VARCHAR", "tranche_effectif": "VARCHAR", "salaries": "DECIMAL(15,2)", "heures": "BIGINT",
    "masse_salariale": "DECIMAL(15,2)", "cotisations": "DECIMAL(15,2)"}


def connect(workers):
    return duckdb.connect(config={"threads": int(workers), "preserve_insertion_order": False})


def source(path, columns):
    """A file of the French dialect, or the compressed one of that name."""
    compression, path = ("none", path) if os.path.exists(path) else ("gzip", path + ".gz")
    types = ", ".join(f"'{quoted(column)}': '{kind}'" for column, kind in columns.items())
    return (f"read_csv('{path}', delim=';', decimal_separator=',', header=true, auto_detect=false, "
            f"quote='\"', escape='\"', compression='{compression}', columns={{{types}}})")


def quoted(text):
    return text.replace("'", "''")


def published(path, **numbers):
    """A published file: all columns are text, as its header names them, but those named here."""
    with open(path, encoding="utf-8", newline="") as file:
        names = next(csv.reader(file, delimiter=";"))
    # A header that ends with a delimiter has one column more, of no name.
    return source(path, {name or "unnamed": numbers.get(name, "VARCHAR") for name in names})
