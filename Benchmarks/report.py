"""The tables of a measurement, in Markdown."""

import os
import re

import data
from tools import HERE


def text(measured, growth):
    full = [series for series in measured if series.road.job == "national"]
    return f"{machine()}\n\n{ratios(measured)}\n\n{costs(full)}\n\n{megabytes_a_second(growth)}"


def machine():
    with open("/proc/cpuinfo") as file:
        model = re.search(r"model name\s*: (.*)", file.read())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    name = model.group(1) if model else os.uname().machine
    return f"{name}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB."


def ratios(measured):
    """One row a road and number of workers: Vigie, the fastest peer, and what Vigie takes for one of the peer's."""
    lines = ["| road | workers | Vigie, s | CPU, s | peak, MiB | fastest peer | its s | its CPU, s | its peak, MiB "
             "| Vigie's / its: time | CPU | memory |", "|---|--:|--:|--:|--:|---" + "|--:" * 6 + "|"]
    for series in measured:
        ours, peer = figures(series, "Vigie"), series.best_peer()
        lines.append("| " + " | ".join([series.road.title, str(series.workers), *written(ours), peer or "none",
                                        *beside(ours, peer and figures(series, peer))]) + " |")
    return "\n".join(lines)


def figures(series, name):
    """Seconds and CPU of the best run, and the peak of all runs."""
    best = series.best(name)
    return best.seconds, best.cpu, series.peak(name)


def written(figures):
    seconds, cpu, peak = figures
    return [f"{seconds:.2f}", f"{cpu:.2f}", f"{peak:.0f}"]


def beside(ours, theirs):
    """The figures of a peer and the three ratios; empty where there is no peer."""
    if theirs is None:
        return [""] * 6
    return written(theirs) + [f"{our / their:.2f}" for our, their in zip(ours, theirs)]


def costs(full):
    """One row a tool and number of workers."""
    lines = ["| tool | workers | best, s | median, s | CPU, s | peak, MiB | best / Vigie's |",
             "|---|--:|--:|--:|--:|--:|--:|"]
    for series in full:
        vigie = series.best("Vigie").seconds
        for name in series.costs:
            seconds, cpu, peak = written(figures(series, name))
            lines.append(f"| {name} | {series.workers} | {seconds} | {series.median(name):.2f} | {cpu} | {peak} | "
                         f"{series.best(name).seconds / vigie:.2f} |")
    return "\n".join(lines)


def megabytes_a_second(growth):
    """How fast each tool gets through files of several sizes, best of the runs."""
    heads = [f"{series.road.job} {data.megabytes(series.road.folder):.0f} MB" for series in growth]
    lines = ["| MB/s, 2 workers | " + " | ".join(heads) + " |", "|---" + "|--:" * len(heads) + "|"]
    for name in growth[0].costs:
        speeds = [data.megabytes(series.road.folder) / series.best(name).seconds for series in growth]
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
