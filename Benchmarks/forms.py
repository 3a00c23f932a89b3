"""The same claims in the other forms in which they come: text fields quoted, and compressed."""

import gzip
import os
import shutil

from data import kept

NUMBERS = {"annee", "jours_it", "taux_ip", "cout"}
"""The columns that R's write.csv2, which quotes text and names, leaves without quotes."""


def quoted(folder):
    def make(other):
        shutil.copy(folder + "/datapackage.json", other)
        with open(folder + "/sinistres.csv", encoding="utf-8") as plain, \
                open(other + "/sinistres.csv", "w", encoding="utf-8") as file:
            file.writelines(quoted_lines(plain))

    return kept(os.path.basename(folder) + "-quoted", make)


def quoted_lines(plain):
    names = next(plain).rstrip("\n").split(";")
    yield ";".join(f'"{name}"' for name in names) + "\n"
    # One pattern for all lines: formatting field by field would take minutes at full size.
    pattern = ";".join("%s" if name in NUMBERS else '"%s"' for name in names) + "\n"
    for line in plain:
        yield pattern % tuple(line.rstrip("\n").split(";"))


def gzipped(folder):
    def make(other):
        with open(folder + "/sinistres.csv", "rb") as plain, \
                gzip.open(other + "/sinistres.csv.gz", "wb", compresslevel=6) as file:
            shutil.copyfileobj(plain, file, 1 << 20)
        with open(folder + "/datapackage.json", encoding="utf-8") as file:
            descriptor = file.read()
        with open(other + "/datapackage.json", "w", encoding="utf-8") as file:
            file.write(descriptor.replace('"sinistres.csv"', '"sinistres.csv.gz"'))

    return kept(os.path.basename(folder) + "-gzip", make)
