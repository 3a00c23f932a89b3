"""Paths of prevention: each person who is found goes to the first one whose public is told to be hers."""

import math
import re
from dataclasses import dataclass

from study import EPICES, NO_PATH, cell, codes_of, table_rows
from study_tools import all_groups

OLDEST = 120
OTHER_AGE = "other"
EMPLOYED = "salarie"


def paths(study, _):
    """Each person who is found goes to one path or to none: the first of which the public is told to meet the rule."""
    codes = codes_of(study, "parcours", "parcours")
    if codes:
        study.sum(cell("reperes"), [cell("reperes", parcours=c) for c in codes], "paths")
        rules = {row.codes["parcours"]: rule_of(row.codes["public"]) for row in table_rows(study, "parcours") if "public" in row.codes}
        if all(rules.get(c) for c in codes if c != NO_PATH) and study.tools:
            flows(study, codes, rules)
    ages = codes_of(study, "sans-parcours", "age")
    if ages:
        study.sum(cell("reperes", parcours=NO_PATH), [cell("reperes", parcours=NO_PATH, age=a) for a in ages], "no path, by age")


@dataclass
class Rule:
    """What the public of a path says: tools of which one found the person, the least number of tools, ages, and whether more is asked."""

    tools: tuple
    least: int
    ages: tuple
    asks_more: bool

    def meets(self, group, age):
        """Whether those whom a combination of tools found are of this path: True, False, or None where it depends."""
        if self.tools and not set(self.tools) & set(group) or len(group) < self.least:
            return False
        inside = self.is_of_ages(age)
        return None if inside and self.asks_more else inside

    def takes_the_employed(self, group, age):
        """Whether those of them who have a job are of this path."""
        return bool(Rule(self.tools, self.least, self.ages, False).meets(group, age))

    def is_of_ages(self, age):
        """True, False, or None where only a part of a class of age is within the ages of the path."""
        if self.ages == (0, math.inf):
            return True
        if age in (None, OTHER_AGE):
            return None
        first, _, last = age.partition("-")
        first, last, (low, high) = int(first), int(last or OLDEST), self.ages
        if low <= first and last <= high:
            return True
        return False if last < low or first > high else None


def rule_of(public):
    """The rule that the words of a public tell, or None where they do not."""
    if not public.startswith("Personnes"):
        return None
    tools = re.search(r"par ([\w-]+(?: ou [\w-]+)*)", public)
    least = re.search(r"par (\d+) outils", public)
    ages = re.search(r"de (\d+) à (\d+) ans", public)
    if not tools and not ages:
        return None
    names = () if least or not tools else tuple(tools.group(1).split(" ou "))
    return Rule(names, int(least.group(1)) if least else 0, (int(ages.group(1)), int(ages.group(2))) if ages else (0, math.inf), "emploi" in public)


def flows(study, codes, rules):
    """Which persons of each combination of tools and age go to which path."""
    ages = codes_of(study, "epices-par-age", "age") or [None]
    groups = all_groups(study)
    to = {code: [] for code in codes}
    employed = []
    poor = {age: [] for age in ages}
    none = {}
    for group in groups:
        parts = []
        # Classes in which nobody filled a questionnaire are not listed.
        for age in ages if ages == [None] or EPICES in group.split("+") else [*ages, OTHER_AGE]:
            these = cell("reperes", combinaison=group, age=age)
            parts.append(these)
            if EPICES in group.split("+"):
                poor[age].append(these)
            there = [cell("reperes", combinaison=group, age=age, parcours=c) for c in possible_paths(codes, rules, group.split("+"), age)]
            study.sum(these, there, "those of a combination by path")
            for key in there:
                code = dict(key.conditions)["parcours"][0]
                to[code].append(key)
                if code == NO_PATH:
                    none.setdefault(age, []).append(key)
                if EPICES in group.split("+"):
                    employed += employed_of(study, key, code, rules, codes)
        if ages != [None]:
            study.sum(cell("reperes", combinaison=group), parts, "a combination by age")
    for code in codes:
        study.sum(cell("reperes", parcours=code), to[code], "a path by combination")
    if EMPLOYED in codes_of(study, "epices-par-emploi", "emploi"):
        study.sum(cell("reperes", outil=EPICES, emploi=EMPLOYED), employed, "precarious with a job")
    for age in ages if ages != [None] else ():
        study.sum(cell("reperes", outil=EPICES, age=age), poor[age], "precarious by age")
        if age in codes_of(study, "sans-parcours", "age"):
            study.sum(cell("reperes", parcours=NO_PATH, age=age), none.get(age, []), "no path by age")


def employed_of(study, key, code, rules, codes):
    """Those of a flow who have a job: all on a path that asks for one, nobody after a path that takes them."""
    given = dict(key.conditions)
    group, age = given["combinaison"][0].split("+"), given.get("age", (None,))[0]
    if any(rules[earlier].asks_more and rules[earlier].takes_the_employed(group, age) for earlier in codes[: codes.index(code)]):
        return []
    if code != NO_PATH and rules[code].asks_more:
        return [key]
    employed = cell("reperes", combinaison=given["combinaison"][0], age=age, parcours=code, emploi=EMPLOYED)
    study.least(key, employed, "those of a flow who have a job")
    return [employed]


def possible_paths(codes, rules, group, age):
    """The paths to which those of a combination may go, in their order."""
    found = []
    for code in codes:
        meets = True if code == NO_PATH else rules[code].meets(group, age)
        if meets is not False:
            found.append(code)
        if meets:
            break
    return found
