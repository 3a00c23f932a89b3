"""The tables of a measurement, in Markdown."""

import os
import re

import data
from tools import HERE


def text(full, growth):
    return f"{machine()}\n\n{costs(full)}\n\n{megabytes_a_second(growth)}"


def machine():
    with open("/proc/cpuinfo") as file:
        model = re.search(r"model name\s*: (.*)", file.read())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    name = model.group(1) if model else os.uname().machine
    return f"{name}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB."


def costs(full):
    """One row a tool and number of workers."""
    lines = ["| tool | workers | best, s | median, s | CPU, s | peak, MiB | best / Vigie's |",
             "|---|--:|--:|--:|--:|--:|--:|"]
    for series in full:
        vigie = series.best("Vigie").seconds
        for name in series.costs:
            best = series.best(name)
            lines.append(f"| {name} | {series.workers} | {best.seconds:.2f} | {series.median(name):.2f} | "
                         f"{best.cpu:.2f} | {series.peak(name):.0f} | {best.seconds / vigie:.2f} |")
    return "\n".join(lines)


def megabytes_a_second(growth):
    """How fast each tool gets through files of several sizes, best of the runs."""
    heads = [f"{series.job} {data.megabytes(series.folder):.0f} MB" for series in growth]
    lines = ["| MB/s, 2 workers | " + " | ".join(heads) + " |", "|---" + "|--:" * len(heads) + "|"]
    for name in growth[0].costs:
        speeds = [data.megabytes(series.folder) / series.best(name).seconds for series in growth]
        lines.append(f"| {name} | " + " | ".join(f"{speed:.0f}" for speed in speeds) + " |")
    return "\n".join(lines)


def refresh_readme(text):
    """Puts the tables between the two markers of README.md."""
    path = os.path.join(HERE, "README.md")
    with open(path, encoding="utf-8") as file:
        page = file.read()
    first, last = "<!-- measured -->\n", "<!-- /measured -->"
    before, rest = page.split(first)
    after = rest.split(last)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{first}\n{text}\n\n{last}{after}")
