"""Share of lines and regions of each target of Sources that the tests run, of what `swift test --enable-code-coverage` writes."""

import argparse
import json
import pathlib
import sys


def by_target(export: dict) -> dict[str, dict[str, list[int]]]:
    """Covered and all lines and regions of each folder of Sources."""
    targets: dict[str, dict[str, list[int]]] = {}
    for file in (file for data in export["data"] for file in data["files"]):
        parts = pathlib.PurePath(file["filename"]).parts
        if "Sources" not in parts or ".build" in parts:
            continue
        target = parts[parts.index("Sources") + 1]
        sums = targets.setdefault(target, {"lines": [0, 0], "regions": [0, 0]})
        for kind, sum_of_kind in sums.items():
            sum_of_kind[0] += file["summary"][kind]["covered"]
            sum_of_kind[1] += file["summary"][kind]["count"]
    return targets


def percent(covered: int, count: int) -> str:
    return f"{100 * covered / count:.1f}" if count else "-"


def table(targets: dict[str, dict[str, list[int]]]) -> str:
    """One line for each target by name, then all of them."""
    total = {kind: [sum(t[kind][i] for t in targets.values()) for i in (0, 1)] for kind in ("lines", "regions")}
    rows = [f"{'target':<16}{'lines':>8}{'%':>8}{'regions':>9}{'%':>8}"]
    for name, sums in [*sorted(targets.items()), ("all", total)]:
        (lines, regions) = (sums["lines"], sums["regions"])
        rows.append(f"{name:<16}{lines[1]:>8}{percent(*lines):>8}{regions[1]:>9}{percent(*regions):>8}")
    return "\n".join(rows)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("export", help="the JSON whose path `swift test --show-codecov-path` prints")
    targets = by_target(json.loads(pathlib.Path(parser.parse_args().export).read_text()))
    if not targets:
        print("no file of Sources is in the export")
        return 1
    print(table(targets))
    return 0


if __name__ == "__main__":
    sys.exit(main())
