"""The roads that data take through Vigie: what is measured, and beside which tools."""

import os
from dataclasses import dataclass

import data
import forms
from tools import ALONE, EVERY, HERE, PEERS


@dataclass(frozen=True)
class Road:
    title: str
    job: str
    """What the tools are asked: tools.py."""
    folder: str
    tools: list
    """The names of those that take it, Vigie first."""


def all_roads(scale):
    """Every road, its data made where they are not there yet."""
    claims = data.claims(scale)
    return [
        national(scale),
        Road("claims, plain text", "claims", claims, EVERY),
        Road("claims, text fields quoted", "claims", forms.quoted(claims), PEERS),
        Road("claims, gzip", "claims", forms.gzipped(claims), PEERS),
        Road("query by establishment, all", "establishments", claims, PEERS),
        Road(f"query by establishment, the 100 highest of {int(data.CODES * scale)}", "top", data.codes(scale), PEERS),
        *cnam(),
        Road("comparison of all schemes", "compare", data.portfolio(scale), ALONE),
        Road("start-up: one figure of Datasets", "start", os.path.join(HERE, "..", "Datasets"), ALONE),
    ]


def national(scale):
    return Road("national job", "national", data.national(scale), EVERY)


def cnam():
    """The road of the real files, or none where they are not here."""
    if folder := data.cnam():
        return [Road("query of the two CNAM files", "cnam", folder, PEERS)]
    print(f"the files of the CNAM are left out: {os.path.normpath(data.PUBLISHED)} is not here")
    return []
