#!/usr/bin/env python3
"""Makes reports on generated data that was never released, and attacks each of them, and answers to queries.

    acceptance.py [--vigie PROGRAM] [--seeds 1-15] [--establishments 300,1000] [--persons 150,400,1500] [--keep FOLDER]

For each seed and size: the default report, and the notebooks of Tests/Attack/Notebooks (linked tables, sentences, shares,
changes, counts of rows), and answers to queries; of persons, the report on fragilities, on every second seed in English.
Exit 1 with a leak or a contradiction.
"""

import argparse
import contextlib
import io
import itertools
import json
import secrets
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from attack import attack, show
from persons import make_persons
from rawdata import RawData
from rawpersons import RawPersons
from reading import report_of_folder, report_of_query
from rowcounts import attack_rows

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# One answer each: indicators, dimensions, other options.
QUERIES = {
    "tableau": ["MP,PART(MP),JOURS", "tableau", "--year", "2023-2024"],
    "famille": ["MP,EVOLUTION(MP),PART(MP)", "famille-mp"],
    "comite-caisse": ["AT,IF", "ctn,region", "--year", "2024"],
    "code-risque-comite": ["AT,COUT", "code-risque,ctn", "--year", "2024"],
    "gravite": ["IP,SOMME-TAUX-IP,IG,DECES", "ctn", "--year", "2024", "--where", "event=AT"],
    "premiers": ["AT,IF", "naf38", "--year", "2024", "--top", "5"],
}
# Size and seed of the reports on persons that are attacked with the default reports.
DEFAULT_PERSONS = ((400, 4), (1500, 7))
FRAGILITIES = {"fr": "fragilites.md", "en": "fragilites.en.md"}
DEFAULT = ROOT / "Notebooks-md" / "rapport-annuel.md"


def built_program():
    """The program that is built: the optimised one first."""
    for kind in ("release", "debug"):
        program = ROOT / ".build" / kind / "vigie"
        if program.exists():
            return str(program)
    sys.exit("no vigie is built: swift build -c release --product vigie")


def run(command):
    """What a program writes; stops with what it said when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def generated(vigie, folder, seed, establishments):
    """Made-up data that is not published; every third seed has the rule of persons beside that of enterprises."""
    run([vigie, "generate", "--out", str(folder), "--establishments", str(establishments), "--seed", str(seed), "--quiet"])
    add_refused_rows(folder / "sinistres.csv")
    path = folder / "datapackage.json"
    package = json.loads(path.read_text(encoding="utf-8"))
    for resource in package["resources"]:
        resource["vigie"]["secrecy"] = "persons" if seed % 3 == 0 else "enterprises"
        resource["vigie"].pop("secrecyStatement", None)
    path.write_text(json.dumps(package, ensure_ascii=False), encoding="utf-8")


def add_refused_rows(path):
    """Two rows at the end that are refused, whose count and lines would tell how many rows there are."""
    text = path.read_text(encoding="utf-8")
    header, *rows = text.rstrip("\n").split("\n")
    for number in (1, 2):
        fields = rows[number].split(";")
        fields[0], fields[header.split(";").index("jours_it")] = f"refus{number}", "-5"
        text += ";".join(fields) + "\n"
    path.write_text(text, encoding="utf-8")


def attacked(vigie, notebook, data, rows, folder):
    """The exit code and the words of the attack on one report."""
    run([vigie, "report", str(data), "--notebook", str(notebook), "--out", str(folder), "--max-rejects", "5", "--quiet"])
    report = report_of_folder(folder, notebook)
    code, said = attacked_alone(report, rows)
    counts = attack_rows(report, rows)
    return max(code, 1 if counts else 0), "\n".join([said, *counts])


def attacked_alone(report, rows):
    """The exit code and the words of the attack on what one report or answer tells."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = show(*attack([report], rows))
    return code, said.getvalue().strip()


def attacked_answer(vigie, name, data, rows, work):
    """The exit code and the words of the attack on the answer to one query."""
    indicators, dimensions, *options = QUERIES[name]
    command = [vigie, "query", str(data), "--indicator", indicators, "--by", dimensions, *options, "--format", "json", "--max-rejects", "5", "--quiet"]
    path = work / f"{name}.json"
    path.write_text(run(command), encoding="utf-8")
    report = report_of_query(path, [options[options.index("--where") + 1]] if "--where" in options else [])
    report.tables[0].is_cut = "--top" in options
    return attacked_alone(report, rows)


def one(task):
    """All reports on one folder of data."""
    vigie, keep, seed, establishments, notebooks, queries = task
    results = []
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(keep or temporary) / f"{establishments}-{seed}"
        work.mkdir(parents=True, exist_ok=True)
        data = work / "data"
        generated(vigie, data, seed, establishments)
        rows = RawData(data)
        for notebook in notebooks:
            code, said = attacked(vigie, notebook, data, rows, work / notebook.stem)
            results.append((f"{notebook.stem}, {establishments} establishments, seed {seed}", code, said.strip()))
        for name in queries:
            code, said = attacked_answer(vigie, name, data, rows, work)
            results.append((f"query {name}, {establishments} establishments, seed {seed}", code, said.strip()))
    return results


def one_of_persons(task):
    """The report on the fragilities of one folder of persons."""
    vigie, keep, persons, seed = task
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(keep or temporary) / f"persons-{persons}-{seed}"
        work.mkdir(parents=True, exist_ok=True)
        key, data, out = work / "key", work / "data", work / "fragility"
        key.touch(mode=0o600)
        key.write_text(secrets.token_hex(32), encoding="ascii")
        make_persons(data, persons, seed)
        language = "en" if seed % 2 == 0 else "fr"
        notebook = ROOT / "Notebooks-md" / FRAGILITIES[language]
        command = [vigie, "fragility", str(data), "--key", str(key), "--out", str(out), "--notebook", str(notebook), "--lang", language, "--quiet"]
        run(command)
        code, said = attacked_alone(report_of_folder(out, notebook), RawPersons(data))
        return [(f"fragility, {persons} persons, seed {seed}", code, said)]


def numbers(text):
    """`1-3,7` -> 1, 2, 3, 7."""
    found = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vigie", default=None)
    parser.add_argument("--seeds", default="1-15")
    parser.add_argument("--establishments", default="300,1000")
    parser.add_argument("--persons", default="150,400,1500")
    parser.add_argument("--keep", help="leaves data and reports there")
    parser.add_argument("--default-only", action="store_true", help="only the default report, and two on persons")
    asked = parser.parse_args()
    vigie = asked.vigie or built_program()
    notebooks = [DEFAULT] + ([] if asked.default_only else sorted((HERE / "Notebooks").glob("*.md")))
    queries = [] if asked.default_only else list(QUERIES)
    tasks = [(vigie, asked.keep, seed, size, notebooks, queries) for seed in numbers(asked.seeds) for size in numbers(asked.establishments)]
    sizes = [(size, seed) for seed in numbers(asked.seeds) for size in numbers(asked.persons)]
    of_persons = [(vigie, asked.keep, *which) for which in (DEFAULT_PERSONS if asked.default_only else sizes)]
    failed = made = 0
    with ProcessPoolExecutor(max_workers=2) as pool:
        for results in itertools.chain(pool.map(one, tasks), pool.map(one_of_persons, of_persons)):
            for name, code, said in results:
                made += 1
                failed += code != 0
                print(f"{'FAILED' if code else 'ok'} {name}: {said if code else said.splitlines()[-1]}", flush=True)
    print(f"{made} reports and answers attacked, {failed} with something wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
