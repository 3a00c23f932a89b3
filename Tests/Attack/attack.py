#!/usr/bin/env python3
"""Reads reports as an attacker would, and says what can be computed of the cells that they hide.

    attack.py REPORT [REPORT…] [--query FILE.json[,condition…]] [--notebook FILE] [--data FOLDER]

All that is given is one system: several reports, or a report and the outputs of queries, are attacked together. `--data`,
the folder of the rows, tells what the attacker took wrongly for known, and which cells a rule hides: the interval of these is
held against the true value. Exit 1 with a leak, 2 with a contradiction, 0 without either.
"""

import argparse
import sys
from pathlib import Path

from cells import Collector, Keys
from comparison import add_comparison
from fragility import add_study, study_of
from looks import looks
from nestings import Nomenclatures
from rawdata import RawData, truth_of
from rawpersons import RawPersons
from reading import report_of_folder, report_of_query
from system import system_of
from verdict import LEAKS, Judge, JudgeOfPersons, judge


def collected(reports, nomenclatures):
    """The figures and listings of reports that are read together."""
    nomenclatures.learn([table for report in reports for table in report.tables])
    collector = Collector(Keys(nomenclatures))
    for report in reports:
        collector.add(report)
        study = study_of(report)
        if study:
            collector.studies.append(study)
            collector.figures += study.figures
        else:
            add_comparison(collector, report)
    return collector


def attack(reports, rows=None):
    """Verdicts on hidden cells, problems, and what was not examined; `rows` are those behind the reports, for the tests."""
    nomenclatures = Nomenclatures()
    collector = collected(reports, nomenclatures)
    system = system_of(collector.figures, collector.listings, nomenclatures, collector.keys)
    for study in collector.studies:
        add_study(system, study)
    kind_of_judge = JudgeOfPersons if collector.studies else Judge
    verdicts, problems = judge(system, truth_of(system, rows) if rows else None, kind_of_judge=kind_of_judge)
    for report in reports:
        problems += report.findings + looks(report)
    return verdicts, problems, sorted(collector.not_examined)


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", nargs="*")
    parser.add_argument("--query", action="append", default=[])
    parser.add_argument("--notebook")
    parser.add_argument("--data")
    parser.add_argument("--all", action="store_true", help="every hidden cell, not only those with something wrong")
    return parser.parse_args()


def is_of_persons(folder):
    """Whether a folder holds a study of fragilities."""
    return Path(folder, "fragilites.json").exists()


def main():
    asked = arguments()
    reports = [report_of_folder(f, asked.notebook) for f in asked.reports]
    data = (RawPersons if is_of_persons(asked.data) else RawData)(asked.data) if asked.data else None
    for query in asked.query:
        path, *where = query.split(";")
        reports.append(report_of_query(path, where))
    verdicts, problems, not_examined = attack(reports, data)
    return show(verdicts, problems, not_examined, asked.all)


def show(verdicts, problems, not_examined, everything=False):
    """Prints the table, and gives the exit code."""
    shown = [v for v in verdicts if v.kind or everything]
    for line in not_examined:
        print(f"not examined: {line}")
    for problem in problems:
        print(problem)
    if shown:
        print("what | cell | at least | at most | true value | hidden in")
    for verdict in shown:
        print(verdict.line())
    leaks = sum(v.kind in LEAKS for v in verdicts) + sum(p.startswith("leak") for p in problems)
    print(f"{len(verdicts)} hidden cells, {leaks} leaks, {len(problems)} remarks")
    if leaks:
        return 1
    return 2 if any(p.startswith(("contradiction", "untrue")) for p in problems) else 0


if __name__ == "__main__":
    sys.exit(main())
