"""What the check of hostile texts takes for a finding."""

import tempfile
import unittest
from pathlib import Path

import hostile
import injection
from injection import Structure


class Tags(unittest.TestCase):
    def test_a_link_of_a_text_is_told(self):
        found = injection.differences("page", Structure('<p>a <a href="http://x">b</a></p>'), Structure("<p>Texte</p>"))
        self.assertEqual(found, ["page: 1 x <a {'href': 'http://x'}> of a text of the data"])

    def test_a_part_that_a_text_has_swallowed_is_told(self):
        self.assertEqual(len(injection.differences("page", Structure("<p>a</p>"), Structure("<p>a</p><p>b</p>"))), 1)

    def test_a_script_that_ran_is_seen_in_the_title(self):
        self.assertEqual(Structure(f"<title>{hostile.MARK}</title><p>a</p>").title, hostile.MARK)

    def test_a_text_that_is_shown_as_another_is_told(self):
        shown = "".join(f"<p>{text.replace('&', '&amp;').replace('<', '&lt;')}</p>" for text in hostile.HOSTILE)
        self.assertEqual(injection.missing_texts("page", Structure(shown)), [])
        self.assertEqual(len(injection.missing_texts("page", Structure(shown.replace(":smile:", "☺")))), 1)


class Signs(unittest.TestCase):
    def test_signs_that_turn_the_direction_are_told(self):
        self.assertEqual(injection.directions("page", "a\u202eb"), ["page: has U+202E of a text of the data"])
        self.assertEqual(injection.directions("page", "à droite"), [])

    def test_formulas_are_told_and_numbers_are_not(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "a.csv")
            path.write_text("=1+1;-12,5;+3;'=2;-1+1;\"\t=1\"\r\n", encoding="utf-8")
            found = [finding.rpartition(": ")[2] for finding in injection.formulas(path)]
        self.assertEqual(found, ["'\\t=1'", "'-1+1'", "'=1+1'"])


class Twins(unittest.TestCase):
    def test_both_have_the_same_rows(self):
        self.assertEqual(len(hostile.texts(True)), len(hostile.texts(False)))
        self.assertEqual(len(set(hostile.texts(True))), len(hostile.texts(True)))


if __name__ == "__main__":
    unittest.main()
