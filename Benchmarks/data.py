"""The made-up data, kept between runs: .build/bench/data, or $BENCH_DATA."""

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
        subprocess.run([VIGIE, "init", folder, "--force", "--quiet"], check=True)
    return folder


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
