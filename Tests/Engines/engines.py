"""The statements that `vigie sql` prints, run by an engine, make the report that Vigie makes of the rows.

Claims of made-up files, and the same with what real files hold: blanks between thousands, words for yes and no, values that are
missing, rows that cannot be read. Every file of the report is compared but for the manifest; of the text, the rows of the annex of
inputs and what is said of refused rows are left out.
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import time


def run_duckdb(script):
    import duckdb

    duckdb.connect().execute(script)


def run_spark(script):
    import os

    import pyspark
    from pyspark.sql import SparkSession

    # The processes of the cluster look for the same installation.
    os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))

    # Several processes: statements that only hold within one would show.
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    for statement in statements(script):
        session.sql(statement)


def statements(script):
    """The statements of a script: a semicolon that ends a line ends one."""
    text = "\n".join(line for line in script.split("\n") if not line.startswith("--"))
    return [part.strip() for part in re.split(r";\n", text) if part.strip()]


ENGINES = {"duckdb": run_duckdb, "spark": run_spark}


def as_real_files(folder):
    """Writes claims as people do: the same figures for whoever understands them, and some rows that nobody can read."""
    path = folder / "sinistres.csv"
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    names = lines[0].split(";")
    days, rate, death, cost = (names.index(n) for n in ("jours_it", "taux_ip", "deces", "cout"))
    for place in range(1, len(lines)):
        fields = lines[place].split(";")
        if place % 3 == 0 and "," in fields[cost] and len(fields[cost].split(",")[0]) > 3:
            whole, cents = fields[cost].split(",")
            fields[cost] = whole[:-3] + "\u202f" + whole[-3:] + "," + cents
        if place % 5 == 0:
            fields[death] = {"oui": "OUI", "non": "N"}.get(fields[death], fields[death])
        if place % 41 == 0:
            fields[days] = "nd"
        if place % 67 == 0:
            fields[rate] = "n.d."
        if place % 71 == 0:
            fields[death] = "ND"
        if place % 500 == 0:
            fields[days] = "vingt"
        lines[place] = ";".join(fields)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def report(vigie, folders, out):
    subprocess.run([vigie, "report", *folders, "--out", out, "--quiet"], check=True)
    contents = {}
    for file in sorted(pathlib.Path(out).rglob("*")):
        name = str(file.relative_to(out))
        if file.is_file() and name not in ("manifest.json", "rejects.csv"):
            contents[name] = told(file.read_text(encoding="utf-8")) if name == "rapport.md" else file.read_bytes()
    return contents


def told(text):
    """The report without what tells of its files."""
    lines = text.split("\n")
    return [l for l in lines if not re.match(r"\| [^|]*(sinistres|cotisations)[^|]*\|", l) and "refusée" not in l]


def others(data, folder):
    """The files that are not of single claims, in a folder of their own."""
    folder.mkdir()
    package = json.loads((data / "datapackage.json").read_text())
    package["resources"] = [r for r in package["resources"] if r["vigie"].get("row") != "claim"]
    (folder / "datapackage.json").write_text(json.dumps(package))
    for resource in package["resources"]:
        shutil.copy(data / resource["path"], folder)


def compare(vigie, engine, work, name, change):
    data = work / name
    subprocess.run(
        [vigie, "generate", "--out", data, "--establishments", "400", "--claims", "4000", "--years", "2022-2024", "--quiet"],
        check=True,
    )
    change(data)
    rest, facts = work / (name + "-rest"), work / (name + "-facts")
    others(data, rest)
    subprocess.run([vigie, "sql", data, "--dialect", engine, "--out", facts, "--quiet"], check=True)
    start = time.monotonic()
    ENGINES[engine]((facts / "facts.sql").read_text(encoding="utf-8"))
    seconds = time.monotonic() - start
    expected = report(vigie, [data], work / (name + "-expected"))
    found = report(vigie, [facts, rest], work / (name + "-found"))
    differing = sorted(n for n in expected.keys() | found.keys() if expected.get(n) != found.get(n))
    cells = sum(c.count(b"\n") for n, c in expected.items() if n.endswith(".csv"))
    print(f"{engine}, {name}: {len(expected)} files, {cells} rows of tables, {seconds:.1f} s in the engine; differing: {differing or 'none'}")
    return not differing and cells > 300


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vigie", default=".build/release/vigie")
    parser.add_argument("--engine", choices=ENGINES, default="duckdb")
    arguments = parser.parse_args()
    vigie = str(pathlib.Path(arguments.vigie).resolve())
    with tempfile.TemporaryDirectory() as folder:
        cases = {"plain": lambda data: None, "as-real-files": as_real_files}
        held = [compare(vigie, arguments.engine, pathlib.Path(folder), name, change) for name, change in cases.items()]
    raise SystemExit(0 if all(held) else 1)


if __name__ == "__main__":
    main()
