import Disclosure
import Testing

@testable import Fragility

@Suite("Tables on persons read by an attacker") struct StudyAttackTests {
    private func figure(
        _ table: String, _ measure: String, _ codes: String..., value: Double? = nil, of whole: Double? = nil,
        isConfidential: Bool = false
    ) -> PrintedFigure {
        PrintedFigure(
            table: table, measure: measure, codes: codes, value: value, numerator: nil, denominator: whole,
            isConfidential: isConfidential)
    }

    private func leaks(_ figures: [PrintedFigure], isReleased: Bool = false) throws -> [CountLeak] {
        try StudyAttack(figures, minimum: 11, isReleased: isReleased).leaks()
    }

    private func territories(_ counts: [Double?], total: Double) -> [PrintedFigure] {
        counts.enumerated().map {
            figure("epices-par-territoire", "scores", "t\($0)", value: $1, isConfidential: $1 == nil)
        } + [figure("epices-par-territoire", "scores", "total", value: total)]
    }

    @Test("A single hidden territory is computed from the total; two that make 30 are not, two that make 9 are")
    func totals() throws {
        let key = "epices-par-territoire t0 scores"
        #expect(try leaks(territories([nil, 50, 40], total: 97)) == [.bounded(count: key, low: 7, high: 7)])
        #expect(try leaks(territories([nil, nil, 40], total: 70)).isEmpty)
        #expect(try leaks(territories([nil, nil, 40], total: 49)).count == 2)
    }

    @Test("A printed count of few persons is found, unless it was released before")
    func printed() throws {
        let figures = [figure("recours-c2s", "eligibles", "t0", value: 8)]
        #expect(try leaks(figures) == [.printed(count: "recours-c2s t0 eligibles", value: 8)])
        #expect(try leaks(figures, isReleased: true).isEmpty)
    }

    @Test("A count of the minimum is not of few: printed, or the most that a hidden one can be")
    func minimum() throws {
        #expect(try leaks([figure("recours-c2s", "eligibles", "t0", value: 11)]).isEmpty)
        #expect(try leaks([figure("recours-c2s", "eligibles", "t0", value: 10)]).count == 1)
        // Two hidden counts of one person at least: of 12 each is 11 at most, of 11 each is 10.
        #expect(try leaks(territories([nil, nil, 40], total: 52)).isEmpty)
        #expect(try leaks(territories([nil, nil, 40], total: 51)).count == 2)
    }

    /// Two rows of 21 of whom 41 benefit: 20 or 21 in each. Where all 42 benefit, both are 21.
    @Test("A hidden count of many persons may have two values, and not one")
    func twoValues() throws {
        func found(_ low: Double, of benefiting: Double) throws -> Bool {
            let rows = ["a", "b"].flatMap {
                [
                    figure("recours-c", "eligibles", $0, value: 21),
                    figure("recours-c", "beneficiaires", $0, isConfidential: true),
                ]
            }
            let total = [
                figure("recours-c", "eligibles", "total", value: 42),
                figure("recours-c", "beneficiaires", "total", value: benefiting),
            ]
            return try leaks(rows + total).contains(.bounded(count: "recours-c a beneficiaires", low: low, high: 21))
        }
        #expect(try !found(20, of: 41))
        #expect(try found(21, of: 42))
    }

    @Test("Few persons who are in one printed count and not in another are found")
    func difference() throws {
        let figures = [figure("outils", "examines", "a", value: 40), figure("outils", "reperes", "a", value: 33)]
        #expect(
            try leaks(figures) == [
                .bounded(count: "outils a examines less outils a reperes", low: 7, high: 7)
            ])
    }

    @Test("A share beside its whole gives its part back")
    func share() throws {
        let figures = [
            figure("epices-par-age", "scores", "16-25", value: 48),
            figure("epices-par-age", "reperes", "16-25", isConfidential: true),
            figure("epices-par-age", "part-reperes", "16-25", value: 12.5),
        ]
        #expect(try leaks(figures).contains(.printed(count: "epices-par-age 16-25 reperes", value: 6)))
    }

    /// 40 found by both, 4 by the first only, 20 by the second only, 128 by neither, 192 examined by both.
    @Test("Kappa and Jaccard's index give back those whom one tool found and the other did not")
    func coefficients() throws {
        let chance = (44.0 * 60 + 148 * 132) / (192 * 192)
        let figures = [
            figure("concordance", "examines", "a", "b", value: 192), figure("concordance", "deux", "a", "b", value: 40),
            figure("concordance", "jaccard", "a", "b", value: 40.0 / 64),
            figure("concordance", "kappa", "a", "b", value: (168.0 / 192 - chance) / (1 - chance)),
        ]
        #expect(try leaks(figures) == [.printed(count: "concordance a+b premier", value: 4)])
        #expect(try leaks(Array(figures.dropLast())).isEmpty)
    }

    @Test("Everybody of a group found, or nobody, is told from 11 persons on as below; a hidden number may be none")
    func oneSided() throws {
        let figures = [
            figure("epices-par-age", "scores", "16-25", value: 40),
            figure("epices-par-age", "reperes", "16-25", value: 0),
            figure("epices-par-age", "scores", "26-39", value: 30),
            figure("epices-par-age", "reperes", "26-39", value: 30),
            figure("epices-par-age", "scores", "40-64", value: 30),
            figure("epices-par-age", "reperes", "40-64", value: 15),
        ]
        #expect(
            try leaks(figures) == [
                .oneSided(count: "epices-par-age 16-25 reperes", isEverybody: false),
                .oneSided(count: "epices-par-age 26-39 reperes", isEverybody: true),
            ])
        // 12 hidden in two rows: 1 to 11 each if nobody were printed, 0 to 12 as it is.
        let hidden = ["a", "b"].map { figure("recours-c", "beneficiaires", $0, isConfidential: true) }
        let whole = ["a", "b"].map { figure("recours-c", "eligibles", $0, value: 40) }
        let total = [
            figure("recours-c", "eligibles", "total", value: 80),
            figure("recours-c", "beneficiaires", "total", value: 12),
        ]
        #expect(try leaks(hidden + whole + total).isEmpty)
    }

    @Test("Those whom no tool found give back a hidden number of people found, in their row and in the total")
    func foundByNone() throws {
        let row = [
            figure("couverture", "examines", "t0", value: 40),
            figure("couverture", "reperes", "t0", isConfidential: true),
        ]
        let others = figure("couverture", "non-reperes", "t0", value: 35)
        #expect(try leaks(row + [others]).contains(.bounded(count: "couverture t0 reperes", low: 5, high: 5)))
        #expect(try leaks(row + [figure("couverture", "non-reperes", "t0", isConfidential: true)]).isEmpty)
        let all = [figure("outils", "examines", "a", value: 99), figure("couverture", "non-reperes", "t0", value: 40)]
        #expect(
            try leaks([row[0]] + all).contains(.oneSided(count: "couverture t0 non-reperes", isEverybody: true)))
    }

    @Test("A hidden number of people without a path is computed from their ages")
    func withoutPath() throws {
        let none = figure("parcours", "personnes", "aucun", isConfidential: true)
        let ages = ["16-64", "65-"].map { figure("sans-parcours", "personnes", $0, value: 20) }
        let total = figure("sans-parcours", "personnes", "total", isConfidential: true)
        let leaks = try leaks([none] + ages + [total])
        #expect(leaks.contains(.bounded(count: "parcours aucun personnes", low: 40, high: 40)))
        #expect(leaks.contains(.bounded(count: "sans-parcours total personnes", low: 40, high: 40)))
    }

    @Test("A combination without a row is computed like any other, but where nobody may be in it")
    func combinations() throws {
        func found(_ tool: String, _ persons: Double) -> [PrintedFigure] {
            [figure("outils", "reperes", tool, value: persons), figure("outils", "seul", tool, value: 25)]
        }
        let alone = ["a", "b"].map { figure("combinaisons", "personnes", $0, value: 25) }
        let key = "combinaisons a+b personnes"
        #expect(try leaks(found("a", 30) + found("b", 30) + alone).contains(.bounded(count: key, low: 5, high: 5)))
        #expect(try leaks(found("a", 25) + found("b", 25) + alone).isEmpty)
        let hidden = ["a", "b"].map { figure("outils", "reperes", $0, isConfidential: true) }
        #expect(try leaks(hidden + alone).isEmpty)
    }

    @Test("A report that lists its hidden combinations has no others")
    func listedCombinations() throws {
        let sizes = ["a", "b", "c"].map { figure("outils", "reperes", $0, value: 40) }
        let rows = ["a", "b", "c"].map { figure("combinaisons", "personnes", $0, value: 20) }
        let listed = ["a+b", "a+c"].map { figure("combinaisons", "personnes", $0, isConfidential: true) }
        #expect(try leaks(sizes + rows + listed).contains(.contradiction), "nobody but b and c has the last twenty")
    }

    @Test("Counts that contradict one another are said to")
    func contradiction() throws {
        #expect(try leaks(territories([nil, 50, 60], total: 97)) == [.contradiction])
    }
}
