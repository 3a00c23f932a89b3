"""The table of coverage, on a hand-made export."""

import unittest

from coverage import by_target, table


def file(name: str, lines: tuple[int, int], regions: tuple[int, int]) -> dict:
    kinds = {"lines": lines, "regions": regions}
    return {"filename": name, "summary": {kind: {"covered": c, "count": n} for kind, (c, n) in kinds.items()}}


EXPORT = {
    "data": [
        {
            "files": [
                file("/p/Sources/Words/A.swift", (3, 4), (1, 2)),
                file("/p/Sources/Words/Inner/B.swift", (5, 6), (2, 2)),
                file("/p/Sources/Facts/C.swift", (0, 10), (0, 0)),
                file("/p/Tests/WordsTests/T.swift", (9, 9), (9, 9)),
                file("/p/.build/checkouts/x/Sources/X/X.swift", (9, 9), (9, 9)),
            ]
        }
    ]
}


class CoverageTests(unittest.TestCase):
    def test_files_are_added_by_target_and_tests_do_not_count(self):
        expected = {"Words": {"lines": [8, 10], "regions": [3, 4]}, "Facts": {"lines": [0, 10], "regions": [0, 0]}}
        self.assertEqual(by_target(EXPORT), expected)

    def test_the_table_ends_with_all_targets(self):
        rows = [row.split() for row in table(by_target(EXPORT)).splitlines()]
        self.assertEqual(rows[1:], [
            ["Facts", "10", "0.0", "0", "-"], ["Words", "10", "80.0", "4", "75.0"], ["all", "20", "40.0", "4", "75.0"],
        ])


if __name__ == "__main__":
    unittest.main()
