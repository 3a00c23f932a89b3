"""Which faults are found in lines of Swift, and how they are written."""

import unittest

from mutants import table, without_refused
from sites import Fault, candidates, chosen, declared, digits, places, switch, with_faults


def fault(number: int, line: str, *place, at: int = 0) -> Fault:
    return Fault(number, "Facts", "Sources/Facts/A.swift", at, *(place or places(line)[0]))


class Places(unittest.TestCase):
    def changes(self, line: str) -> list[tuple[str, str]]:
        return [(old, new) for _, _, _, old, new in places(line)]

    def test_operators_stand_between_spaces(self):
        self.assertEqual(self.changes("        guard count < limit && !texts.isEmpty else { return }"), [("<", "<="), ("&&", "||")])
        self.assertEqual(self.changes("    let list: Array<Int> = first..<last"), [])

    def test_numbers_stand_alone(self):
        self.assertEqual(self.changes("        let rows = min(1_000, names2.count)"), [("1_000", "1001")])
        self.assertEqual(self.changes("        let half = 0.5, first = $0, pair = value.0"), [])

    def test_no_fault_in_texts_comments_and_declarations(self):
        for line in ('        name = "a < b and 3"', "        // a < b", "    func less(a: Int) -> Bool { a < 3 }", "    case first = 1", "        \"\"\""):
            self.assertEqual(self.changes(line), [], line)

    def test_a_statement_that_ends_on_its_line_is_dropped(self):
        self.assertEqual(self.changes("        sum.total += row.count"), [("sum.total += row.count", "nothing")])
        self.assertEqual(self.changes("        rows.append(Row("), [])

    def test_what_a_function_answers(self):
        self.assertEqual(self.changes("        guard isKnown else { return false }"), [("false", "true")])


class Choice(unittest.TestCase):
    FILES = {"Sources/Facts/A.swift": "\n".join(f"    let x{i} = a{i} < b{i}" for i in range(50)) + "\n    sum += 1"}

    def test_the_same_seed_gives_the_same_faults(self):
        kinds = candidates("Facts", self.FILES)
        self.assertEqual(chosen(kinds, 5, "1 Facts"), chosen(kinds, 5, "1 Facts"))
        self.assertNotEqual(chosen(kinds, 5, "1 Facts"), chosen(kinds, 5, "2 Facts"))

    def test_a_rare_kind_is_as_likely_as_a_frequent_one(self):
        found = [chosen(candidates("Facts", self.FILES), 1, str(seed))[0][5] for seed in range(200)]
        self.assertGreater(found.count("dropped"), 30)

    def test_texts_of_several_lines_hold_no_fault(self):
        self.assertEqual(candidates("Facts", {"a": 'let text = """\n    a < b\n    """\n'}), {})


class Writing(unittest.TestCase):
    def test_two_faults_of_a_file_keep_its_lines(self):
        text = "let a = b < c\nlet d = 7"
        both = [fault(1, "let a = b < c"), fault(6, "let d = 7", at=1)]
        self.assertEqual(with_faults(text, both), "let a = b <^~~~~~ c\nlet d = (isFault(6) ? 8 : 7)")

    def test_a_dropped_statement_runs_while_its_fault_is_off(self):
        line = "    sum += count"
        self.assertEqual(with_faults(line, [fault(3, line)]), "    if !isFault(3) { sum += count }")

    def test_numbers_of_operators_differ(self):
        self.assertEqual(len({digits(number) for number in range(4096)}), 4096)

    def test_an_operator_is_declared_with_both_meanings(self):
        self.assertIn("isFault(1) ? a <= b : a < b", declared(fault(1, "let a = b < c")))
        self.assertIn("infix operator <^~~~~~: ComparisonPrecedence", switch([fault(1, "let a = b < c")]))


class Refused(unittest.TestCase):
    FAULTS = [fault(1, "let a = b < c", at=10), fault(2, "let a = b < c", at=30)]

    def test_the_fault_of_the_line_with_an_error_goes(self):
        self.assertEqual([f.number for f in without_refused(self.FAULTS, "/x/Sources/Facts/A.swift:11:4: error: no")], [2])

    def test_an_error_elsewhere_in_a_file_takes_its_faults(self):
        self.assertEqual(without_refused(self.FAULTS, "/x/Sources/Facts/A.swift:20:4: error: no"), [])

    def test_an_error_without_a_fault_stops(self):
        with self.assertRaises(SystemExit):
            without_refused(self.FAULTS, "/x/Sources/Facts/B.swift:20:4: error: no")


class Shares(unittest.TestCase):
    def test_the_share_of_each_target(self):
        lines = table([(fault(1, "let a = b < c"), ["Suite"]), (fault(2, "let a = b < c"), [])]).split("\n")
        self.assertEqual(lines[1].split(), ["Facts", "1", "2", "50", "%"])
        self.assertEqual(lines[-1].split()[0], "all")


if __name__ == "__main__":
    unittest.main()
