"""The attacker on tiny reports of persons made by hand, whose answers are computed by hand."""

import tempfile
import unittest
from pathlib import Path

import persons
from attack import attack
from coefficients import counts_of_limits, found_by_each, printed_step
from rawpersons import RawPersons, score_of
from test_attack import HEADER, Folder, found


def line(measure, codes, value="", numerator="", denominator="", limits=("", "")):
    """One row of a table of a study; « c » is hidden, « : » has no value for another reason."""
    flag, reason = {"c": (":c", "statistical secrecy"), ":": (":", "not examined")}.get(value, ("", ""))
    shown = "" if flag else str(value)
    return ",".join([measure, *codes, shown, str(limits[0]), str(limits[1]), "", str(numerator), str(denominator), "count", flag, reason])


def table(dimensions, *rows):
    return "\n".join([",".join(["measure", *dimensions, HEADER]), *rows, ""])


def one_column(dimension, measure, **values):
    """A table of one measure by one dimension; `total` is the whole."""
    return table([dimension], *[line(measure, [code.replace("_", "-")], value) for code, value in values.items()])


def of_persons(tables, markdown="", notebook=None, **manifest):
    """Cells and problems of a report on persons."""
    cells, problems, _ = found(Folder(tables, markdown, **manifest).report(notebook))
    return {" ".join(name.split()): verdict for name, verdict in cells.items()}, problems


def combinations(*rows):
    return table(["outils"], *[line("personnes", [tools], value) for tools, value in rows])


def found_by(**values):
    return table(["outil"], *[line("reperes", [tool], value) for tool, value in values.items()])


class Combinations(unittest.TestCase):
    def test_a_group_is_what_a_tool_found_less_the_others(self):
        cells, problems = of_persons({"combinaisons": combinations(("a", 25), ("b", "c"), ("a+b", "c")), "outils": found_by(a=30, b="c")})
        self.assertEqual(cells["reperes combinaison=a+b"], ("EXACT", 5, 5))
        self.assertTrue(any("hidden combinations are listed" in p for p in problems))

    def test_groups_that_are_not_listed_are_of_few_or_of_nobody(self):
        cells, problems = of_persons({"combinaisons": combinations(("b", 40)), "outils": found_by(a="c", b=45)})
        self.assertEqual(cells["reperes combinaison=a+b"], ("COMPUTED", 5, 5))
        self.assertEqual(cells["reperes outil=a"][:2], ("", 5))
        self.assertEqual(problems, [])

    def test_a_tool_may_have_found_nobody(self):
        cells, _ = of_persons({"combinaisons": combinations(("b", 40)), "outils": found_by(a="c", b=40)})
        self.assertEqual(cells["reperes outil=a"][1], 0)
        self.assertGreater(cells["reperes outil=a"][2], 10)

    def test_each_hidden_group_has_one_person_at_least(self):
        groups = combinations(("a", 20), ("b", 20), ("c", 20), ("a+b", "c"), ("a+c", "c"), ("b+c", "c"))
        cells, _ = of_persons({"combinaisons": groups, "outils": found_by(a=30, b="c", c="c")})
        self.assertEqual(cells["reperes combinaison=a+b"], ("SMALL", 1, 9))
        self.assertEqual(cells["reperes combinaison=b+c"][0], "")

    def test_a_pair_is_the_groups_with_both(self):
        pair = table(["premier", "second"], line("deux", ["a", "b"], 44))
        cells, _ = of_persons({"combinaisons": combinations(("a+b", 40), ("a+b+c", "c"), ("c", "c")), "concordance": pair})
        self.assertEqual(cells["reperes combinaison=a+b+c"], ("EXACT", 4, 4))

    def test_those_whom_a_tool_examined_and_did_not_find_are_few(self):
        tools = table(["outil"], line("examines", ["a"], 50), line("reperes", ["a"], 47))
        cells, _ = of_persons({"outils": tools})
        self.assertEqual(cells["not found, of examines outil=a"], ("COMPUTED", 3, 3))

    def test_examined_by_one_tool_only_is_the_whole_less_the_union(self):
        tools = table(["outil"], line("examines", ["a"], 300), line("examines", ["b"], 200), line("examines", ["p"], ":"))
        pairs = table(["premier", "second"], line("examines", ["a", "b"], 91))
        places = table(["territoire", "outils-absents", "lacune"], line("examines", ["total", "", ""], 418))
        cells, _ = of_persons({"outils": tools, "concordance": pairs, "couverture": places})
        self.assertEqual(cells["examines combinaison=p"], ("COMPUTED", 9, 9))


class Coefficients(unittest.TestCase):
    def test_kappa_and_jaccard_give_four_counts(self):
        # Found by both 40, by one only 10 and 20, by none 130: kappa 0.625, Jaccard 40 of 70 (tests of the reference).
        self.assertEqual(found_by_each(40, 200, kappa=0.625, jaccard=40 / 70), [(50, 60)])
        self.assertEqual(found_by_each(40, 200, kappa=0.625), [(50, 60)])

    def test_chapman_gives_the_product(self):
        # (201 x 151 / 61) - 1 = 496.557377.
        self.assertIn((150, 200), found_by_each(60, 900, capture_recapture=201 * 151 / 61 - 1))
        self.assertEqual(found_by_each(60, 900, jaccard=60 / 290, capture_recapture=201 * 151 / 61 - 1), [(150, 200)])

    def test_jaccard_alone_gives_the_sum(self):
        self.assertEqual({a + b for a, b in found_by_each(40, 200, jaccard=40 / 70)}, {110})

    def test_few_found_by_one_tool_only_are_told(self):
        self.assertIn("few are found by one tool only", self.said(kappa=0.625))

    def test_a_tool_that_found_all_is_told(self):
        self.assertIn("one tool found all", self.said(both=21, examined=39, jaccard=21 / 39, kappa=0))

    def test_large_counts_are_no_leak(self):
        # 400, 100, 200, 1 300: the same kappa.
        self.assertEqual(self.said(both=400, examined=2000, kappa=0.625, jaccard=400 / 700), "")

    def test_coefficients_beside_hidden_counts(self):
        self.assertIn("hides their counts", self.said(both="c", jaccard=0.4))

    def said(self, both=40, examined=200, **coefficients):
        rows = [line("examines", ["a", "b"], examined), line("deux", ["a", "b"], both)]
        rows += [line(name, ["a", "b"], value) for name, value in coefficients.items()]
        return " ".join(of_persons({"concordance": table(["premier", "second"], *rows), "outils": found_by(a=900, b=900)})[1])


def roots(count, base, z=1.959963984540054):
    """The shares p for which (count / base - p)^2 = z^2 p (1 - p) / base."""
    share, square = count / base, z * z / base
    a, b, c = 1 + square, -2 * share - square, share * share
    half = (b * b - 4 * a * c) ** 0.5
    return (-b - half) / (2 * a), (-b + half) / (2 * a)


class Limits(unittest.TestCase):
    def test_limits_alone_give_both_counts(self):
        # The limits are the two shares from which 12 of 20 is just 1.96 standard deviations away: roots of a square equation.
        for count, base in ((12, 20), (81, 263), (1316, 3474)):
            self.assertEqual(counts_of_limits(count / base, *roots(count, base)), (count, base))
        self.assertEqual([round(x, 4) for x in roots(81, 263)], [0.2553, 0.3662])  # Newcombe 1998, table I.
        self.assertIsNone(counts_of_limits(0.6, 0.39, 0.78))

    def test_a_share_with_limits_tells_the_hidden_count(self):
        rows = [line("reperes", ["a"], "c"), line("part-reperes", ["a"], 60, limits=[100 * x for x in roots(12, 20)])]
        _, problems = of_persons({"outils": table(["outil"], *rows)})
        self.assertTrue(any("reperes  outil=a = 12" in p for p in problems), problems)


class Groups(unittest.TestCase):
    def test_groups_of_two_tables_have_one_total(self):
        ages = one_column("age", "scores", young=40, old="c")
        sexes = one_column("sexe", "scores", a=30, b=33, total=63)
        cells, _ = of_persons({"epices-par-age": ages, "epices-par-sexe": sexes, "parcours": paths()})
        self.assertEqual(cells["examines age=old outil=epices"], ("EXACT", 23, 23))

    def test_high_scores_of_the_young_are_the_last_classes_less_the_precarious(self):
        classes = table(["classe", "scores"], *[line("personnes", [c, ""], n) for c, n in (("Q1", 20), ("Q2", 20), ("Q3", 20), ("Q4", 30), ("Q5", 40))])
        cells, _ = of_persons({"epices-classes": classes, "outils": found_by(epices=66)})
        self.assertEqual(cells["young, below their threshold, of high scores outil=epices"], ("COMPUTED", 4, 4))

    def test_few_of_a_group_are_not_precarious(self):
        rows = [line("scores", ["old"], 40), line("reperes", ["old"], 37)]
        cells, _ = of_persons({"epices-par-age": table(["age"], *rows), "parcours": paths()})
        self.assertEqual(cells["not precarious, of examines age=old outil=epices"], ("COMPUTED", 3, 3))

    def test_a_mean_bounds_the_precarious(self):
        # 12 persons, 90 +- 5: 1 020 points at least, of which one below the threshold has 37.26 at most: 9.2 precarious or more.
        rows = [line("scores", ["old"], 12), line("score-moyen", ["old"], 90), line("reperes", ["old"], "c")]
        cells, _ = of_persons({"epices-par-age": table(["age"], *rows), "parcours": paths()})
        self.assertEqual(cells["reperes age=old outil=epices"][1:], (10, 12))

    def test_the_step_of_a_mean(self):
        self.assertEqual([printed_step(n) for n in (200, 12, 3474)], [0.5, 10, 0.05])

    def test_undefined_scores_are_questionnaires_less_scores(self):
        rows = [("bornes-reperes", "c"), ("bornes-non-reperes", 30), ("bornes-ouvertes", 20), ("scores", 150), ("questionnaires", 204)]
        cells, _ = of_persons({"epices-non-definis": table(["bornes"], *[line("personnes", [c], v) for c, v in rows]), "parcours": paths()})
        self.assertEqual(cells["questionnaires bornes=bornes-reperes"], ("EXACT", 4, 4))


def paths(**values):
    return table(["parcours"], *[line("personnes", [code], value) for code, value in (values or {"aucun": 99}).items()])


class Steps(unittest.TestCase):
    STEPS = ("detection", "saisine", "bilan-des-droits", "contact", "accompagnement", "soins-realises")

    def steps(self, *values):
        return table(["etape"], *[line("dossiers", [step], value) for step, value in zip(self.STEPS, values)])

    def test_care_received_is_in_two_tables(self):
        issues = one_column("issue", "dossiers", en_cours=30, sans_suite=20, soins_realises=15, total=65)
        _, problems = of_persons({"accompagnement-etapes": self.steps(99, 80, 65, 40, 20, "c"), "accompagnement-issues": issues, "parcours": paths()})
        self.assertTrue(any("soins-realises = 15" in p for p in problems), problems)

    def test_opened_files_are_those_of_the_review_or_asked_for(self):
        issues = one_column("issue", "dossiers", en_cours=30, sans_suite=20, total=50)
        cells, _ = of_persons({"accompagnement-etapes": self.steps(99, 55, 42, 20, 20, 0), "accompagnement-issues": issues, "parcours": paths()})
        self.assertEqual(cells["dossiers etat=saisi"], ("COMPUTED", 8, 8))

    def test_few_left_between_two_steps(self):
        cells, _ = of_persons({"accompagnement-etapes": self.steps(99, 93, 70, 50, 30, 15), "parcours": paths()})
        self.assertEqual(cells["dossiers etat=avant"], ("COMPUTED", 6, 6))
        self.assertEqual(cells["dossiers etat=apres-saisine"][0], "")

    def test_second_files_are_files_less_persons(self):
        cells, _ = of_persons({"accompagnement-etapes": self.steps(99, 80, 60, 40, 20, 0), "outils": found_by(pfidass=95)})
        self.assertEqual(cells["second files, of dossiers etape=detection outil=pfidass"], ("COMPUTED", 4, 4))

    def test_files_bound_the_persons_who_have_one(self):
        groups = combinations(("epices", "c"), ("pfidass", "c"), ("epices+pfidass", "c"))
        cells, _ = of_persons({"accompagnement-etapes": self.steps(11, "c", "c", "c", "c", "c"), "combinaisons": groups})
        self.assertEqual(cells["reperes combinaison=epices+pfidass"], ("SMALL", 1, 10))


class Territories(unittest.TestCase):
    def coverage(self, *rows):
        return table(["territoire", "outils-absents", "lacune"], *[line(measure, [place, absent, ""], value) for measure, place, absent, value in rows])

    def test_the_only_tool_of_a_territory_examined_all_of_it(self):
        places = self.coverage(("examines", "n", "b", 43), ("examines", "s", "", 80), ("examines", "total", "", 123))
        cells, _ = of_persons({"couverture": places, "outils": table(["outil"], line("examines", ["a"], 46), line("examines", ["b"], 80))})
        self.assertEqual(cells["examines outil=a territoire=s"], ("COMPUTED", 3, 3))

    def test_one_hidden_territory_is_the_rest(self):
        cells, _ = of_persons({"couverture": self.coverage(("reperes", "n", "", 43), ("reperes", "s", "", "c"), ("reperes", "total", "", 45))})
        self.assertEqual(cells["reperes territoire=s"], ("EXACT", 2, 2))

    def test_those_found_by_no_tool_are_the_others(self):
        cells, _ = of_persons({"couverture": self.coverage(("examines", "n", "", 50), ("reperes", "n", "", "c"), ("non-reperes", "n", "", 44))})
        self.assertEqual(cells["reperes territoire=n"], ("EXACT", 6, 6))

    def test_a_tool_is_absent_by_its_label(self):
        text = "| T | n |\n| -- | -- |\n| Voisins | 46 |\n| Grande liste | 80 |\n\n[x](tables/outils.csv)"
        places = self.coverage(("examines", "n", "Grande liste", 43), ("examines", "s", "", 80), ("examines", "total", "", 123))
        cells, _ = of_persons({"couverture": places, "outils": table(["outil"], line("examines", ["a"], 46), line("examines", ["b"], 80))}, text)
        self.assertEqual(cells["examines outil=a territoire=s"], ("COMPUTED", 3, 3))

    def test_rights_of_persons(self):
        rights = table(["territoire"], line("eligibles", ["n"], 60), line("beneficiaires", ["n"], 55))
        cells, _ = of_persons({"recours-c2s": rights, "parcours": paths()})
        self.assertEqual(cells["do not take up, of eligibles droit=recours-c2s territoire=n"], ("COMPUTED", 5, 5))

    def test_rights_that_were_released(self):
        rights = table(["territoire"], line("eligibles", ["n"], 60), line("beneficiaires", ["n"], 55))
        released = [{"examination": {"persons": {"territoriesAreReleased": True}}}]
        cells, _ = of_persons({"recours-c2s": rights, "parcours": paths()}, disclosure=released)
        self.assertEqual(cells, {})

    def test_paths_make_up_those_who_are_found(self):
        cells, _ = of_persons({"parcours": paths(a=40, b="c", aucun=30), "couverture": self.coverage(("reperes", "total", "", 74))})
        self.assertEqual(cells["reperes parcours=b"], ("EXACT", 4, 4))


class Paths(unittest.TestCase):
    def table(self, *rows):
        return table(["parcours", "public"], *[line("personnes", [code, public], value) for code, public, value in rows])

    def test_the_first_path_of_one_tool_is_what_it_found(self):
        told = self.table(("soins", "Personnes repérées par p", 31), ("aucun", "", "c"))
        cells, _ = of_persons({"parcours": told, "combinaisons": combinations(("a", 40), ("p", "c"), ("a+p", "c")), "outils": found_by(a="c", p="c")})
        self.assertEqual(cells["reperes outil=p"], ("EXACT", 31, 31))

    def test_who_is_of_no_path_is_too_old_for_it(self):
        # Of 24 found by EPICES, the only tool, 20 are too old for the path: 4 go to it.
        told = self.table(("examen", "Personnes repérées par epices de 16 à 64 ans", "c"), ("aucun", "", "c"))
        ages = table(["age"], line("reperes", ["26-59"], "c"), line("reperes", ["65-"], 20))
        cells, _ = of_persons({"parcours": told, "combinaisons": combinations(("epices", 24)), "epices-par-age": ages})
        self.assertEqual(cells["reperes parcours=examen"], ("EXACT", 4, 4))
        self.assertEqual(cells["reperes parcours=aucun"], ("EXACT", 20, 20))

    def test_those_of_no_path_by_age(self):
        ages = table(["age"], line("personnes", ["16-25"], "c"), line("personnes", ["26-"], 40), line("personnes", ["total"], 47))
        cells, _ = of_persons({"sans-parcours": ages, "parcours": paths(aucun=47)})
        self.assertEqual(cells["reperes age=16-25 parcours=aucun"], ("EXACT", 7, 7))

    def test_a_hidden_load_that_is_said_to_be_beyond_the_capacity(self):
        told = table(["parcours"], line("personnes", ["a"], "c"), line("charge", ["a"], "c"))
        text = "- Parcours au-delà de leur capacité annuelle : Soins (120 %).\n\n| P | n |\n| -- | -- |\n| Soins | : *c* |\n\n[x](tables/parcours.csv)"
        self.assertTrue(any("beyond its capacity" in p for p in of_persons({"parcours": told}, text)[1]))
        self.assertFalse(any("beyond" in p for p in of_persons({"parcours": told}, text.replace("Soins (", "Autre ("))[1]))


class RowsOfPersons(unittest.TestCase):
    def test_no_rows_within_five_are_one_to_five_persons(self):
        given = [{"name": "a", "path": "a.csv", "rows": {"kept": 0}, "rowsRoundedTo": 11}]
        tools = table(["outil"], line("examines", ["a"], "c"), line("reperes", ["a"], "c"))
        cells, _ = of_persons({"outils": tools}, inputs=given)
        self.assertEqual(cells["examines outil=a"], ("SMALL", 1, 5))

    def test_eleven_rows_are_six_to_sixteen(self):
        given = [{"name": "a", "path": "a.csv", "rows": {"kept": 11}, "rowsRoundedTo": 11}]
        cells, _ = of_persons({"outils": table(["outil"], line("examines", ["a"], "c"))}, inputs=given)
        self.assertEqual(cells["examines outil=a"], ("", 1, 16))


class Pictures(unittest.TestCase):
    def problems(self, svg):
        folder = Folder({"combinaisons": combinations(("a", 25)), "outils": found_by(a="c", b="c")})
        (folder.path / "figures").mkdir()
        (folder.path / "figures" / "combinaisons.svg").write_text(svg, encoding="utf-8")
        with folder.folder:
            return attack([folder_report(folder)])[1]

    def test_a_bar_of_a_hidden_number(self):
        self.assertTrue(any("draws 2 bars" in p for p in self.problems('<rect class="chart-bar"/><rect class="chart-bar"/>')))

    def test_bars_of_what_is_printed(self):
        self.assertEqual(self.problems('<rect class="chart-bar"/>'), [])

    def test_a_number_behind_the_name_of_a_tool(self):
        self.assertTrue(any("reperes  outil=b = 14" in p for p in self.problems("<text>B (14)</text>")))


def folder_report(folder):
    from reading import report_of_folder

    return report_of_folder(folder.path)


class Sentences(unittest.TestCase):
    def test_a_sentence_tells_what_a_table_hides(self):
        for text in ("1 249 persons were examined", "1,249 persons were examined"):
            with tempfile.TemporaryDirectory() as folder:
                notebook = Path(folder, "n.md")
                notebook.write_text("`vigie value from=couverture row=total measure=examines` persons were examined\n", encoding="utf-8")
                places = table(["territoire", "outils-absents", "lacune"], line("examines", ["total", "", ""], "c"))
                _, problems = of_persons({"couverture": places}, text, notebook)
                self.assertTrue(any("examines  = 1249" in p for p in problems), problems)


    def test_a_key_point_tells_what_a_table_hides(self):
        for text in ("- Personnes repérées par un outil au moins : 1 249, sur 9", "- Persons found by one tool at least: 1,249, of 9"):
            places = table(["territoire", "outils-absents", "lacune"], line("reperes", ["total", "", ""], "c"))
            self.assertTrue(any("reperes  = 1249" in p for p in of_persons({"couverture": places}, text)[1]))

    def test_found_by_one_tool_alone_is_a_sum(self):
        text = "- Personnes repérées par un seul outil : 64, soit"
        cells, _ = of_persons({"combinaisons": combinations(("a", 60), ("b", "c"), ("a+b", 30))}, text)
        self.assertEqual(cells["reperes combinaison=b"], ("EXACT", 4, 4))

    def test_at_least_is_no_sum(self):
        text = "- Personnes repérées par un seul outil : au moins 60, soit"
        cells, _ = of_persons({"combinaisons": combinations(("a", 60), ("b", "c"), ("a+b", 30))}, text)
        self.assertEqual(cells["reperes combinaison=b"][0], "")


class MadeUpPersons(unittest.TestCase):
    def test_the_same_seed_makes_the_same_files(self):
        with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
            for folder in (first, second):
                persons.make_persons(folder, 150, 4)
            for path in Path(first).iterdir():
                self.assertEqual(path.read_bytes(), Path(second, path.name).read_bytes())

    def test_the_truth_is_read_from_the_files(self):
        with tempfile.TemporaryDirectory() as folder:
            persons.make_persons(folder, 150, 4)
            truth = RawPersons(folder)
            self.assertTrue(0 < len(truth.persons) <= 150)
            self.assertEqual(sum(len(p.found) > 0 for p in truth.persons.values()), truth.value(key_of_found()))

    def test_scores_of_the_reference(self):
        # Published answers of amscorer, and the bounds of the score.
        for bits, score in (("10010100101", 5384), ("01001010100", 6154), ("01110111111", 0), ("10001000000", 10000)):
            self.assertEqual(score_of(["oui" if b == "1" else "non" for b in bits]), score)
        self.assertIsNone(score_of(["oui"] * 10 + [""]))


def key_of_found():
    from study import cell

    return cell("reperes")


if __name__ == "__main__":
    unittest.main()
