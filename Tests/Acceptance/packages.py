"""Every data package that ships, and those that Vigie writes, are valid for another program, frictionless."""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def written(vigie: str, scratch: pathlib.Path) -> list[pathlib.Path]:
    """The descriptors of `init`, `generate` and `generate --enterprises`."""
    copied = scratch / "init"
    copied.mkdir()
    for folder in (ROOT / "Datasets", ROOT / "Datasets/europe"):
        for source in [*folder.glob("*.csv"), *folder.glob("*.tsv")]:
            shutil.copy(source, copied)
    subprocess.run([vigie, "init", str(copied)], capture_output=True, check=False)
    for name, option in (("establishments", "--establishments"), ("enterprises", "--enterprises")):
        command = [vigie, "generate", option, "50", "--out", str(scratch / name), "--quiet"]
        subprocess.run(command, check=True)
    return sorted(scratch.glob("*/datapackage.json"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vigie", required=True)
    parser.add_argument("--frictionless", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        packages = sorted((ROOT / "Datasets").rglob("datapackage.json"))
        made = written(str(pathlib.Path(options.vigie).resolve()), pathlib.Path(scratch))
        if len(made) != 3:
            print(f"3 packages were to be written, {len(made)} are there")
            return 1
        invalid = 0
        for package in packages + made:
            command = [str(pathlib.Path(options.frictionless).absolute()), "validate", package.name]
            result = subprocess.run(command, cwd=package.parent, capture_output=True, text=True, check=False)
            if result.returncode != 0:
                invalid += 1
                print(f"{package}: not valid\n{result.stdout[-2000:]}{result.stderr[-500:]}")
    print(f"{len(packages) + len(made)} data packages, {invalid} not valid")
    return 1 if invalid else 0


if __name__ == "__main__":
    sys.exit(main())
