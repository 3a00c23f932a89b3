"""The programs that are compared, and how each is called."""

import importlib.metadata
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
VIGIE = os.path.join(HERE, "..", ".build", "release", "vigie")


def vigie(job, folder, out, workers):
    return [VIGIE, "report", folder, "--notebook", f"{HERE}/{job}.md", "--out", out, "--workers", str(workers),
            "--quiet"]


def script(*words):
    """A script that takes the job, the folder of data, the folder of results and the number of workers."""
    return lambda job, folder, out, workers: [*words, job, folder, out, str(workers)]


def lines(job, folder, out, workers):
    """No job at all: reading every byte of the same files once, which is the limit."""
    return ["wc", "-l", *sorted(f"{folder}/{name}" for name in os.listdir(folder) if name.endswith(".csv"))]


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
        found[title] = script(sys.executable, f"{HERE}/{name}_job.py")
    if version := data_table():
        found["data.table " + version] = script("Rscript", f"{HERE}/datatable_job.R")
    else:
        print("data.table is left out: apt-get install r-cran-data.table")
    found["wc -l"] = lines
    return found
