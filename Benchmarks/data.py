"""The data, kept between runs: .build/bench/data, or $BENCH_DATA. Made up, but for the files of the CNAM."""

import json
import os
import random
import shutil
import subprocess

from tools import HERE, VIGIE

ROOT = os.environ.get("BENCH_DATA") or os.path.join(HERE, "..", ".build", "bench", "data")
PUBLISHED = os.path.join(HERE, "..", "..", "shared", "data", "cnam-2024")
CNAM = ["at-2024-ctn-naf.csv", "mp-2024-ctn-naf-tableau-cim10.csv"]
ESTABLISHMENTS, CLAIMS, CODES, ENTERPRISES, SEED = 2_000_000, 5_000_000, 3_000_000, 200_000, 7


def national(scale):
    """Claims and contributions of five years, at a fraction of the size of the country."""
    return generated(named("national", scale), int(ESTABLISHMENTS * scale), int(CLAIMS * scale))


def claims(scale):
    """Claims alone, on a tenth of the establishments."""
    folder = generated(named("claims", scale), int(ESTABLISHMENTS * min(scale, 1) / 10), int(CLAIMS * scale))
    if os.path.exists(folder + "/cotisations.csv"):
        os.remove(folder + "/cotisations.csv")
        forget(folder + "/datapackage.json", "cotisations.csv")
    return folder


def codes(scale):
    """Claims of one year of which every establishment has one; one claim in eleven is where the generator drew it."""
    number = int(CODES * scale)

    def make(folder):
        drawn = generated(named("drawn", scale), number, number * 11 // 10, "2019-2019")
        spread(drawn, folder)
        shutil.copy(drawn + "/datapackage.json", folder)
        forget(folder + "/datapackage.json", "cotisations.csv")
        shutil.rmtree(drawn)

    return kept(named("codes", scale), make)


def spread(drawn, folder):
    """The claims of a folder, all of whose establishments have one: the generator leaves most of them without."""
    with open(drawn + "/cotisations.csv", encoding="utf-8") as file:
        establishments = [line.split(";", 1)[0] for line in file][1:]
    random.Random(SEED).shuffle(establishments)
    with open(drawn + "/sinistres.csv", encoding="utf-8") as claims, \
            open(folder + "/sinistres.csv", "w", encoding="utf-8") as file:
        file.write(next(claims))
        for number, line in enumerate(claims):
            if number % 11 and establishments:
                claim, _, rest = line.split(";", 2)
                line = f"{claim};{establishments.pop()};{rest}"
            file.write(line)


def portfolio(scale):
    """Enterprises with their establishments, claims and grants, for the comparison of schemes."""
    return written(named("portfolio", scale), "--enterprises", str(int(ENTERPRISES * scale)))


def cnam():
    """The two files of the CNAM as they are published, recognised by vigie init; nothing where they are not here."""
    if not os.path.isdir(PUBLISHED):
        return None

    def make(folder):
        for name in CNAM:
            shutil.copyfile(f"{PUBLISHED}/{name}", f"{folder}/{name}")
        subprocess.run([VIGIE, "init", folder, "--quiet"], check=True)

    return kept("cnam-2024", make)


def forget(descriptor, path):
    """Takes one file out of a descriptor, and leaves what it says of the others."""
    with open(descriptor) as file:
        package = json.load(file)
    package["resources"] = [resource for resource in package["resources"] if resource["path"] != path]
    with open(descriptor, "w") as file:
        json.dump(package, file, ensure_ascii=False, indent=2)


def named(name, scale):
    return f"{name}-{scale}".replace("/", "-of-")


def generated(name, establishments, claims, years="2015-2019"):
    return written(name, "--establishments", str(establishments), "--claims", str(claims), "--years", years)


def written(name, *words):
    """A folder of vigie generate."""
    folder = os.path.join(ROOT, name)
    if not os.path.exists(folder):
        print("generating", *words, flush=True)
        os.makedirs(ROOT, exist_ok=True)
        subprocess.run([VIGIE, "generate", "--out", folder, *words, "--seed", str(SEED), "--quiet"], check=True)
    return folder


def kept(name, make):
    """A folder that is made once; it has its name when it is whole, so that a run cut short leaves no half of it."""
    folder = os.path.join(ROOT, name)
    if not os.path.exists(folder):
        print(f"making {name}", flush=True)
        shutil.rmtree(folder + ".part", ignore_errors=True)
        os.makedirs(folder + ".part")
        make(folder + ".part")
        os.rename(folder + ".part", folder)
    return folder


def megabytes(folder):
    return sum(os.path.getsize(f"{folder}/{name}") for name in os.listdir(folder) if name.endswith(".csv")) / 1e6
