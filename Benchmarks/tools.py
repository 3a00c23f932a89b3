"""The programs that are compared, and how each is called."""

import importlib.metadata
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
VIGIE = os.path.join(HERE, "..", ".build", "release", "vigie")
QUERIES = {
    "establishments": ["--indicator", "AT,JOURS", "--by", "establishment"],
    "top": ["--indicator", "JOURS,AT", "--by", "establishment", "--top", "100"],
    "cnam": ["--indicator", "AT,MP", "--by", "ctn"],
    "start": ["--indicator", "IF", "--by", "ctn", "--year", "2024"],
}
"""The jobs that Vigie answers on its standard output; the others are notebooks, but for the comparison of schemes."""


def vigie(job, folder, out, workers):
    last = ["--workers", str(workers), "--quiet"]
    if job in QUERIES:
        return [VIGIE, "query", folder, *QUERIES[job], *last]
    if job == "compare":
        return [VIGIE, "compare", folder, "--schemes", "all", "--year", "2025", "--out", out, *last]
    return [VIGIE, "report", folder, "--notebook", f"{HERE}/{job}.md", "--out", out, *last]


def table(job):
    """The table that a query makes, named after its rows as those of the notebooks are."""
    return QUERIES[job][QUERIES[job].index("--by") + 1]


def script(*words):
    """A script that takes the job, the folder of data, the folder of results and the number of workers."""
    return lambda job, folder, out, workers: [*words, job, folder, out, str(workers)]


def python(name):
    """The two scripts of a peer in Python: one for the notebooks, one for the queries."""
    job_script, query_script = (script(sys.executable, f"{HERE}/{name}_{kind}.py") for kind in ("job", "query"))
    return lambda job, *rest: (query_script if job in QUERIES else job_script)(job, *rest)


def lines(job, folder, out, workers):
    """No job at all: reading every byte of the same files once, which is the limit."""
    return ["wc", "-l", *sorted(f"{folder}/{name}" for name in os.listdir(folder) if name.endswith((".csv", ".csv.gz")))]


def data_table():
    """The version of R's data.table, or nothing where it is not installed."""
    if not shutil.which("Rscript"):
        return None
    asked = subprocess.run(["Rscript", "-e", "cat(as.character(packageVersion('data.table')))"],
                           capture_output=True, text=True)
    return asked.stdout if asked.returncode == 0 else None


def all_tools():
    """The tools that can run here, by name, Vigie first."""
    found = {"Vigie": vigie}
    for name in ["duckdb", "polars"]:
        title = {"duckdb": "DuckDB", "polars": "Polars"}[name] + " " + importlib.metadata.version(name)
        found[title] = python(name)
    if version := data_table():
        found["data.table " + version] = script("Rscript", f"{HERE}/datatable_job.R")
    else:
        print("data.table is left out: apt-get install r-cran-data.table")
    found["wc -l"] = lines
    return found


TOOLS = all_tools()
EVERY = list(TOOLS)
PEERS = [name for name in TOOLS if name.split()[0] in ("Vigie", "DuckDB", "Polars")]
ALONE = ["Vigie"]
