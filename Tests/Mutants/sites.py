"""Small faults that can be put into a line of Swift: where they may stand, and how they are written so that one is switched on at a time.

The list comes from the sources by chance (a seed), so that who wrote the tests did not choose it.
"""

import random
import re
from dataclasses import dataclass

COMPARISON, ADDITION, MULTIPLICATION = "ComparisonPrecedence", "AdditionPrecedence", "MultiplicationPrecedence"
AND, OR = "LogicalConjunctionPrecedence", "LogicalDisjunctionPrecedence"
# An operator, what takes its place, its precedence, the constraint on its operands.
OPERATORS = {
    "<": ("<=", COMPARISON, "Comparable"),
    "<=": ("<", COMPARISON, "Comparable"),
    ">": (">=", COMPARISON, "Comparable"),
    ">=": (">", COMPARISON, "Comparable"),
    "==": ("!=", COMPARISON, "Equatable"),
    "!=": ("==", COMPARISON, "Equatable"),
    "+": ("-", ADDITION, "AdditiveArithmetic"),
    "-": ("+", ADDITION, "AdditiveArithmetic"),
    "*": ("+", MULTIPLICATION, "Numeric"),
    "&&": ("||", AND, None),
    "||": ("&&", OR, None),
}
SPACED = re.compile(r"(?<=\s)(<=|>=|==|!=|&&|\|\||<|>|\+|-|\*)(?=\s)")
NUMBER = re.compile(r"(?<![\w.$#])\d[\d_]*(?![\w.]*[\w.])")
TRUTH = re.compile(r"(?<=return )(true|false)\b")
CHANGE = re.compile(r"^(\s+)([a-z][\w.!?\[\]]* [+-]= .+|[a-z][\w.]*\.(?:append|insert|formUnion|removeAll)\(.*\))$")
NOT_CODE = re.compile(r"^\s*(//|\*|@|#|import |case |infix |prefix |default:|public init\(|init\()|\bfunc |static let |\bprecedence")


@dataclass(frozen=True)
class Fault:
    """One change of one line: columns `start` to `end` become `text` when the fault is switched on."""

    number: int
    target: str
    path: str
    line: int
    start: int
    end: int
    kind: str
    old: str
    new: str

    def said(self) -> str:
        return f"{self.path}:{self.line + 1}: {self.kind}: {self.old.strip()} -> {self.new}"


def is_in_text(line: str, column: int) -> bool:
    """Whether a column lies within a literal of text or a comment."""
    before = line[:column].replace('\\"', "")
    return before.count('"') % 2 == 1 or "//" in before or '"""' in line


def places(line: str) -> list[tuple[int, int, str, str, str]]:
    """Start, end, kind, old and new text of each fault that a line may have."""
    if NOT_CODE.search(line):
        return []
    found = [(m.start(), m.end(), "operator", m[0], OPERATORS[m[0]][0]) for m in SPACED.finditer(line)]
    found += [(m.start(), m.end(), "number", m[0], str(int(m[0].replace("_", "")) + 1)) for m in NUMBER.finditer(line)]
    found += [(m.start(), m.end(), "truth", m[0], "false" if m[0] == "true" else "true") for m in TRUTH.finditer(line)]
    found += [(m.start(2), m.end(2), "dropped", m[2], "nothing") for m in CHANGE.finditer(line) if balanced(m[2])]
    return [place for place in found if not is_in_text(line, place[0])]


def balanced(text: str) -> bool:
    """Whether a statement ends on its line."""
    return all(text.count(opening) == text.count(closing) for opening, closing in ("()", "[]", "{}"))


def candidates(target: str, files: dict[str, str]) -> dict[str, list[tuple]]:
    """All places of a target by kind of fault (an operator is a kind of its own)."""
    kinds: dict[str, list[tuple]] = {}
    for path, text in sorted(files.items()):
        is_open = False
        for number, line in enumerate(text.split("\n")):
            is_open ^= line.count('"""') % 2 == 1
            for start, end, kind, old, new in [] if is_open else places(line):
                kinds.setdefault(old if kind == "operator" else kind, []).append((target, path, number, start, end, kind, old, new))
    return kinds


def chosen(kinds: dict[str, list[tuple]], count: int, seed: str) -> list[tuple]:
    """Some places, each kind as likely as any other; at most one for a line."""
    chance = random.Random(seed)
    pool = {kind: chance.sample(sites, len(sites)) for kind, sites in sorted(kinds.items())}
    found: dict[tuple, tuple] = {}
    while len(found) < count and any(pool.values()):
        site = pool[chance.choice([kind for kind, sites in pool.items() if sites])].pop()
        found.setdefault((site[1], site[2]), site)
    return list(found.values())


def digits(number: int) -> str:
    """A number as characters that an operator may have."""
    return "".join("~^%|"[number >> shift & 3] for shift in range(0, 12, 2))


def written(fault: Fault) -> str:
    """What stands in the copy of the sources in place of the old text."""
    if fault.kind == "operator":
        return fault.old + digits(fault.number)
    if fault.kind == "dropped":
        return f"if !isFault({fault.number}) {{ {fault.old} }}"
    return f"(isFault({fault.number}) ? {fault.new} : {fault.old})"


def declared(fault: Fault) -> str:
    """The operator that a fault needs."""
    if fault.kind != "operator":
        return ""
    new, precedence, constraint = OPERATORS[fault.old]
    name = written(fault)
    if constraint is None:
        head = f"func {name} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool"
        body = f"isFault({fault.number}) ? try a {new} b() : try a {fault.old} b()"
    else:
        result = "Bool" if precedence == COMPARISON else "T"
        head = f"func {name} <T: {constraint}>(a: T, b: T) -> {result}"
        body = f"isFault({fault.number}) ? a {new} b : a {fault.old} b"
    return f"infix operator {name}: {precedence}\n{head} {{ {body} }}\n"


def switch(faults: list[Fault]) -> str:
    """The file of a target that knows which fault is switched on."""
    known = 'unsafe getenv("VIGIE_FAULT").map { unsafe Int(String(cString: $0)) ?? 0 } ?? 0'
    return (
        f"import Glibc\n\nprivate let faultThatIsOn: Int = {known}\n\n"
        "func isFault(_ number: Int) -> Bool { faultThatIsOn == number }\n\n" + "".join(map(declared, faults))
    )


def with_faults(text: str, faults: list[Fault]) -> str:
    """A file with all its faults, each switched off; no line is added, so that an error names the line of its fault."""
    lines = text.split("\n")
    for fault in sorted(faults, key=lambda f: (f.line, f.start), reverse=True):
        line = lines[fault.line]
        lines[fault.line] = line[: fault.start] + written(fault) + line[fault.end :]
    return "\n".join(lines)
