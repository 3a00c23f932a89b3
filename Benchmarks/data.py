"""The made-up data, kept between runs: .build/bench/data, or $BENCH_DATA."""

import json
import os
import subprocess

from tools import HERE, VIGIE

ROOT = os.environ.get("BENCH_DATA") or os.path.join(HERE, "..", ".build", "bench", "data")
ESTABLISHMENTS, CLAIMS, SEED = 2_000_000, 5_000_000, 7


def national(scale):
    """Claims and contributions of five years, at a fraction of the size of the country."""
    return generated(f"national-{scale}".replace("/", "-of-"), int(ESTABLISHMENTS * scale), int(CLAIMS * scale))


def claims(scale):
    """Claims alone, on a tenth of the establishments."""
    folder = generated(f"claims-{scale}".replace("/", "-of-"), int(ESTABLISHMENTS * min(scale, 1) / 10),
                       int(CLAIMS * scale))
    if os.path.exists(folder + "/cotisations.csv"):
        os.remove(folder + "/cotisations.csv")
        forget(folder + "/datapackage.json", "cotisations.csv")
    return folder


def forget(descriptor, path):
    """Takes one file out of a descriptor, and leaves what it says of the others."""
    with open(descriptor) as file:
        package = json.load(file)
    package["resources"] = [resource for resource in package["resources"] if resource["path"] != path]
    with open(descriptor, "w") as file:
        json.dump(package, file, ensure_ascii=False, indent=2)


def generated(name, establishments, claims):
    folder = os.path.join(ROOT, name)
    if not os.path.exists(folder):
        print(f"generating {claims} claims of {establishments} establishments", flush=True)
        os.makedirs(ROOT, exist_ok=True)
        subprocess.run([VIGIE, "generate", "--out", folder, "--establishments", str(establishments), "--claims",
                        str(claims), "--years", "2015-2019", "--seed", str(SEED), "--quiet"], check=True)
    return folder


def megabytes(folder):
    return sum(os.path.getsize(f"{folder}/{name}") for name in os.listdir(folder) if name.endswith(".csv")) / 1e6
