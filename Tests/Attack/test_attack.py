"""The attacker on tiny reports made by hand, whose answers are computed by hand."""

import json
import math
import tempfile
import unittest
from pathlib import Path

import acceptance
import reading
import rowcounts
from attack import attack
from cells import Key
from nestings import Nomenclatures
from reading import report_of_folder, report_of_query
from solver import Component, Unproven

HEADER = "value,lower,upper,level,numerator,denominator,unit,flag,reason"


def line(indicator, year, codes, value="", numerator="", denominator="", flag="", reason=""):
    """One row of a CSV table; a value without a numerator is its own."""
    hidden = value == "c"
    value = "" if hidden else value
    numerator = numerator or ("" if hidden else value)
    flag, reason = (":c", "statistical secrecy") if hidden else (flag, reason)
    return ",".join([indicator, year, *codes, value, "", "", "", numerator, denominator, "count", flag, reason])


def table(dimensions, *rows):
    return "\n".join([",".join(["indicator", "year", *dimensions, HEADER]), *rows, ""])


class Folder:
    """A report folder made of texts."""

    def __init__(self, tables, markdown="", **manifest):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name)
        (path / "tables").mkdir()
        for name, text in tables.items():
            (path / "tables" / f"{name}.csv").write_text(text, encoding="utf-8")
        (path / "rapport.md").write_text(markdown, encoding="utf-8")
        (path / "manifest.json").write_text(json.dumps({"disclosure": [], **manifest}), encoding="utf-8")
        self.path = path

    def report(self, notebook=None):
        """What is read of the folder, which then goes."""
        with self.folder:
            return report_of_folder(self.path, notebook)


def found(*reports):
    """Kind and bounds of each hidden cell by its conditions."""
    verdicts, problems, not_examined = attack(list(reports))
    return {str(v.key): (v.kind, v.low, v.high) for v in verdicts}, problems, not_examined


class TotalsAndNestings(unittest.TestCase):
    def test_one_hidden_row_is_the_total_less_the_others(self):
        folder = Folder({"a": table(["ctn"], line("AT", "2024", ["AA"], "c"), line("AT", "2024", ["BB"], "7"), line("AT", "2024", ["TOTAL"], "9"))})
        cells, problems, _ = found(folder.report())
        self.assertEqual(cells, {"claims 2024 ctn=AA event=AT": ("EXACT", 2, 2)})
        self.assertEqual(problems, [])

    def test_two_hidden_rows_with_a_wide_sum_are_safe(self):
        rows = [line("AT", "2024", [c], v) for c, v in (("AA", "c"), ("BB", "c"), ("CC", "10"), ("TOTAL", "70"))]
        cells, _, _ = found(Folder({"a": table(["ctn"], *rows)}).report())
        self.assertEqual({kind for kind, _, _ in cells.values()}, {""})

    def test_three_hidden_rows_with_a_sum_of_three_are_ones(self):
        rows = [line("IP", "2024", [c], v) for c, v in (("AA", "c"), ("BB", "c"), ("CC", "c"), ("DD", "0"), ("TOTAL", "3"))]
        cells, _, _ = found(Folder({"a": table(["ctn"], *rows)}).report())
        self.assertEqual(set(cells.values()), {("EXACT", 1, 1)})

    def test_zeros_among_the_hidden_are_believed_when_they_are_said(self):
        rows = [line("IP", "2024", [c], v) for c, v in (("AA", "c"), ("BB", "c"), ("CC", "c"), ("TOTAL", "3"))]
        note = "| x |\n| -- |\n| 1 |\n\n*Note :* des zéros sont parmi les chiffres masqués.  \n*Données :* [a](tables/a.csv)"
        cells, _, _ = found(Folder({"a": table(["ctn"], *rows)}, note).report())
        self.assertEqual({(low, high) for _, low, high in cells.values()}, {(0, 3)})

    def test_a_table_of_diseases_lies_in_its_family(self):
        tables = [line("MP", "2024", [c], v) for c, v in (("030A", "c"), ("030B", "c"), ("057A", "15"), ("098A", "c"), ("TOTAL", "60"))]
        families = [line("MP", "2024", [c], v) for c, v in (("TMS", "19"), ("amiante", "41"), ("TOTAL", "60"))]
        cells, _, _ = found(Folder({"t": table(["tableau"], *tables), "f": table(["famille-mp"], *families)}).report())
        self.assertEqual(cells["claims 2024 tableau=098A"], ("EXACT", 4, 4))
        self.assertEqual(cells["claims 2024 tableau=030A"][0], "")

    def test_a_risk_code_ends_with_the_letter_of_its_branch(self):
        codes = [line("AT", "2024", [c], v) for c, v in (("28.1ZA", "c"), ("45.2BB", "c"), ("45.1AB", "5"), ("TOTAL", "20"))]
        branches = [line("AT", "2024", [c], v) for c, v in (("AA", "8"), ("BB", "12"))]
        cells, _, _ = found(Folder({"c": table(["code-risque"], *codes), "b": table(["ctn"], *branches)}).report())
        self.assertEqual(cells["claims 2024 code-risque=28.1ZA event=AT"], ("EXACT", 8, 8))
        self.assertEqual(cells["claims 2024 code-risque=45.2BB event=AT"], ("EXACT", 7, 7))

    def test_a_nesting_is_learned_from_the_table_that_shows_it(self):
        crossed = [line("SALARIES", "2024", codes, "10") for codes in (["r1", "x"], ["r2", "x"], ["r3", "y"], ["r4", "y"])]
        narrow = [line("AT", "2024", [c], v) for c, v in (("r1", "c"), ("r2", "6"), ("r3", "9"), ("r4", "c"))]
        wide = [line("AT", "2024", [c], v) for c, v in (("x", "10"), ("y", "14"))]
        tables = {"s": table(["commune", "region"], *crossed), "n": table(["commune"], *narrow), "w": table(["region"], *wide)}
        cells, _, _ = found(Folder(tables).report())
        self.assertEqual(cells["claims 2024 commune=r1 event=AT"], ("EXACT", 4, 4))
        self.assertEqual(cells["claims 2024 commune=r4 event=AT"], ("EXACT", 5, 5))

    def test_a_cut_table_gives_no_sum(self):
        rows = [line("AT", "2024", [c], v) for c, v in (("AA", "c"), ("BB", "7"), ("TOTAL", "9"))]
        cut = {"disclosure": [{"tables": [{"file": "tables/a.csv", "isCut": True, "conditions": []}]}]}
        cells, _, _ = found(Folder({"a": table(["ctn"], *rows)}, **cut).report())
        self.assertEqual(cells["claims 2024 ctn=AA event=AT"][1:], (1, 9))

    def test_margins_of_a_crossed_table_meet_other_tables(self):
        crossed = [("AA", "n", "c"), ("AA", "s", "c"), ("BB", "n", "c"), ("BB", "s", "c")]
        deux = table(["ctn", "region"], *[line("AT", "2024", [a, b], v) for a, b, v in crossed])
        one = table(["ctn"], line("AT", "2024", ["AA"], "2"), line("AT", "2024", ["BB"], "40"))
        cells, _, _ = found(Folder({"x": deux, "y": one}).report())
        self.assertEqual(cells["claims 2024 ctn=AA event=AT region=n"], ("EXACT", 1, 1))
        self.assertEqual(cells["claims 2024 ctn=BB event=AT region=n"][0], "")


class RatiosAndSentences(unittest.TestCase):
    def test_a_numerator_of_a_rate_is_the_hidden_count(self):
        counts = table(["ctn"], line("AT", "2024", ["AA"], "c"))
        rates = table(["ctn"], line("IF", "2024", ["AA"], "20", numerator="4", denominator="200"))
        cells, problems, _ = found(Folder({"a": counts, "b": rates}).report())
        self.assertEqual(cells, {})
        self.assertIn("leak, exact: claims 2024 ctn=AA event=AT = 4", problems[0])

    def test_a_change_tells_both_of_its_years(self):
        counts = table([], line("MP", "2023", [], "c"), line("MP", "2024", [], "12"))
        change = table([], line("EVOLUTION(MP)", "2024", [], "50", numerator="12", denominator="8"))
        _, problems, _ = found(Folder({"a": counts, "b": change}).report())
        self.assertIn("leak, exact: claims 2023 event=MP = 8", problems[0])

    def test_a_base_of_zero_is_a_count_of_zero(self):
        counts = table([], line("MP", "2023", [], "c"), line("MP", "2024", [], "12"))
        change = table([], "EVOLUTION(MP),2024,,,,,,,percent,:,the base is zero")
        _, problems, _ = found(Folder({"a": counts, "b": change}).report())
        self.assertIn("leak, exact: claims 2023 event=MP = 0", problems[0])

    def test_a_share_in_a_sentence_bounds_the_hidden_count(self):
        # 44.9 % of 69 within half a tenth: between 30.95 and 31.02, so 31; and 31 - 15 - 12 = 4.
        rows = [line("MP", "2024", [c], v) for c, v in (("057A", "15"), ("079A", "12"), ("098A", "c"), ("030A", "c"), ("042A", "20"), ("TOTAL", "69"))]
        notebook = "La part est `vigie value PART-TMS year=$year` des maladies."
        folder = Folder({"a": table(["tableau"], *rows)}, "La part est 44,9 % des maladies.", parameters={"year": "2024"})
        with tempfile.NamedTemporaryFile("w", suffix=".md", encoding="utf-8") as file:
            file.write(notebook)
            file.flush()
            cells, _, _ = found(folder.report(file.name))
        self.assertEqual(cells["claims 2024 tableau=098A"], ("EXACT", 4, 4))

    def test_events_add_up_to_the_days_of_all(self):
        days = table(["event"], *[line("JOURS", "2024", [c], v) for c, v in (("AT", "900"), ("MP", "c"), ("trajet", "50"))])
        whole = table([], line("ETP", "2024", [], "4", numerator="1000", denominator="236"))
        cells, _, _ = found(Folder({"a": days, "b": whole}).report())
        self.assertEqual(cells["days 2024 event=MP"], ("EXACT", 50, 50))

    def test_incapacities_are_not_more_than_their_points(self):
        rows = [line("IP", "2024", ["AA"], "c"), line("SOMME-TAUX-IP", "2024", ["AA"], "1")]
        cells, _, _ = found(Folder({"a": table(["ctn"], *rows)}).report())
        self.assertEqual(cells["disabilities 2024 ctn=AA"], ("EXACT", 1, 1))

    def test_a_death_has_99_points(self):
        rows = [line("DECES", "2024", ["AA"], "c"), line("SOMME-TAUX-IP", "2024", ["AA"], "197")]
        cells, _, _ = found(Folder({"a": table(["ctn"], *rows)}).report())
        self.assertEqual(cells["deaths 2024 ctn=AA"], ("EXACT", 1, 1))

    def test_hidden_points_begin_at_those_of_a_hidden_death(self):
        rows = [line("DECES", "2024", ["AA"], "c"), line("SOMME-TAUX-IP", "2024", ["AA"], "c")]
        cells, _, _ = found(Folder({"a": table(["ctn"], *rows)}).report())
        self.assertEqual(cells["points 2024 ctn=AA"], ("", 99, math.inf))

    def test_a_query_beside_a_report_is_one_attack(self):
        folder = Folder({"a": table(["ctn"], line("AT", "2024", ["AA"], "c"), line("AT", "2024", ["BB"], "c"))})
        record = {"indicator": "AT", "year": 2024, "ctn": "AA", "value": 6, "lower": None, "upper": None, "level": None}
        record |= {"numerator": 6, "denominator": None, "unit": "count", "flag": "", "reason": ""}
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            file.write(json.dumps([record]))
            file.flush()
            _, problems, _ = found(folder.report(), report_of_query(file.name))
        self.assertIn("claims 2024 ctn=AA event=AT = 6", problems[0])


class Comparisons(unittest.TestCase):
    HEADER = "measure,dispositif,secteur," + HEADER

    def rows(self, *figures):
        texts = [f"{m},s,{c},{'' if v == 'c' else v},,,,,,EUR,{':c' if v == 'c' else ''},{'statistical secrecy' if v == 'c' else ''}" for m, c, v in figures]
        return "\n".join([self.HEADER, *texts, ""])

    def test_a_sector_is_what_the_others_leave_of_the_scheme(self):
        # All amounts are paid: -900 + 300 + 200 leaves -400 for the hidden sector, 10 - 4 - 3 leaves 3 enterprises.
        sectors = [("total", "AA", "-300"), ("total", "BB", "-200"), ("total", "CC", "c")]
        sectors += [("eligibles", "AA", "4"), ("eligibles", "BB", "3"), ("eligibles", "CC", "c")]
        whole = "\n".join(["measure,dispositif," + HEADER, "total,s,-900,,,,,,EUR,,", "eligibles,s,10,,,,,,count,,", ""])
        cells, _, _ = found(Folder({"par-secteur": self.rows(*sectors), "resultats": whole}).report())
        self.assertEqual(cells["s total  secteur=CC"], ("EXACT", 400, 400))
        self.assertEqual(cells["s eligibles  secteur=CC"], ("EXACT", 3, 3))


class Contradictions(unittest.TestCase):
    def test_figures_that_cannot_all_be_true_are_told(self):
        rows = [line("AT", "2024", [c], v) for c, v in (("AA", "c"), ("BB", "c"), ("CC", "8"), ("TOTAL", "9"))]
        _, problems, _ = found(Folder({"a": table(["ctn"], *rows)}).report())
        self.assertTrue(problems[0].startswith("contradiction: no figures agree"), problems)

    def test_one_cell_with_two_values_is_told(self):
        tables = {"a": table([], line("AT", "2024", [], "9")), "b": table([], line("AT", "2024", [], "8"))}
        _, problems, _ = found(Folder(tables).report())
        self.assertTrue(problems[0].startswith("contradiction: claims 2024 event=AT"), problems)

    def test_an_indicator_that_is_not_understood_is_named(self):
        _, _, not_examined = found(Folder({"a": table([], line("HASARD(TMS/0.4)", "2024", [], "3"))}).report())
        self.assertIn("HASARD(TMS/0.4)", not_examined[0])


class Solutions(unittest.TestCase):
    def test_only_what_is_proven_is_a_solution(self):
        cell = Key("claims", "2024")
        component = Component([cell], [], {})
        self.assertEqual(component.read("s mip 1 1 o 5\nj 1 5\n", ""), {cell: 5})
        self.assertEqual(component.read("s bas 1 1 f f 5\nj 1 b 5 0\n", ""), {cell: 5})
        for status in ("u 0", "f 5"):
            with self.assertRaises(Unproven):
                component.read(f"s mip 1 1 {status}\nj 1 0\n", "TIME LIMIT EXCEEDED")

    def test_without_an_end_there_is_no_solution(self):
        self.assertIsNone(Component([Key("claims", "2024")], [], {}).read("s bas 1 1 f n 0\n", "LP HAS UNBOUNDED PRIMAL SOLUTION"))


class Looks(unittest.TestCase):
    def test_a_flag_and_a_reason_tell_something_of_a_hidden_figure(self):
        row = "AT,2024,AA,,,,,,,count,:cu,\"statistical secrecy; 5 claims, fewer than 10\""
        _, problems, _ = found(Folder({"a": table(["ctn"], row)}).report())
        self.assertEqual(sum(p.startswith("leak, by sight") for p in problems), 2)

    def test_hidden_rows_in_the_order_of_values(self):
        rows = [line("AT", "2024", [c], v) for c, v in (("CC", "9"), ("AA", "c"), ("BB", "7"), ("DD", "3"), ("EE", "c"))]
        _, problems, _ = found(Folder({"a": table(["ctn"], *rows)}).report())
        self.assertTrue(any("order of values" in p for p in problems))

    def test_classes_in_the_order_of_their_numbers_tell_nothing(self):
        rows = [line("AT", "2024", [c], v) for c, v in (("1-9", "9"), ("10-19", "8"), ("20-49", "7"), ("50-99", "c"), ("100-199", "c"))]
        _, problems, _ = found(Folder({"a": table(["taille"], *rows)}).report())
        self.assertFalse(any("order of values" in p for p in problems))

    def test_a_markdown_that_shows_what_the_csv_hides(self):
        text = "| CTN | AT |\n| :-- | --: |\n| AA | 4 |\n\n*Données :* [a](tables/a.csv)"
        _, problems, _ = found(Folder({"a": table(["ctn"], line("AT", "2024", ["AA"], "c"))}, text).report())
        self.assertTrue(any("the Markdown of tables/a.csv hides 0 figures" in p for p in problems))


class Rows(unittest.TestCase):
    INPUT = {"name": "sinistres", "layout": "etablissements-sinistres", "path": "s.csv"}

    def folder(self, kept, **more):
        counts = table([], line("AT", "2023", [], "c"), line("AT", "2024", [], "40"))
        return Folder({"a": counts}, inputs=[self.INPUT | {"rows": {"kept": kept}} | more]).report()

    def test_rows_counted_to_one_give_the_hidden_year(self):
        found = rowcounts.attack_rows(self.folder(49))
        self.assertTrue(any("claims 2023 event=AT | 9 | 9" in f for f in found), found)

    def test_rounded_rows_leave_the_year_open(self):
        self.assertEqual(rowcounts.attack_rows(self.folder(50)), [])

    def test_digests_and_sizes_are_leaks(self):
        found = rowcounts.attack_rows(self.folder(50, sha256="ab", bytes=100))
        self.assertEqual(len(found), 2)

    def test_ranges(self):
        self.assertEqual(rowcounts.range_of_rows("fewer than 100"), (0, 99))
        self.assertEqual(rowcounts.range_of_rows(430), (425, 435))
        self.assertEqual(rowcounts.range_of_rows(431), (431, 431))
        self.assertEqual(rowcounts.range_of_rows(429, 11), (424, 434))

    def test_rows_of_persons_are_rounded_to_their_own_threshold(self):
        self.assertEqual(rowcounts.attack_rows(self.folder(55, rowsRoundedTo=11)), [])


class Words(unittest.TestCase):
    def test_numbers_as_they_are_written(self):
        self.assertEqual(reading.number("1\u202f234,5"), 1234.5)
        self.assertEqual(reading.number("−3"), -3)
        self.assertIsNone(reading.number(": *c*"))
        self.assertEqual(reading.step("44,9 %"), 0.1)

    def test_codes_in_codes(self):
        codes = Nomenclatures()
        self.assertEqual(codes.code("syndrome", "057AAM96E", "region-corps"), "epaule")
        self.assertEqual(codes.code("naf5", "4711A", "naf38"), "GZ")
        self.assertEqual(codes.code("naf38", "CA", "nace"), "C")
        self.assertIsNone(codes.code("tableau", "102A", "famille-mp"))

    def test_seeds(self):
        self.assertEqual(acceptance.numbers("1-3,7"), [1, 2, 3, 7])

    def test_keys_leave_out_what_others_imply(self):
        from cells import Keys

        keys = Keys(Nomenclatures())
        self.assertEqual(
            keys.key("claims", 2024, {"event": ("MP",), "famille-mp": ("TMS",), "tableau": ("057A",)}),
            Key("claims", "2024", (("tableau", ("057A",)),)),
        )


if __name__ == "__main__":
    unittest.main()
