import Declarations
import Digests
import Fragility
import TestSupport
import Testing

@Suite("EPICES") struct EPICESTests {
    private static let questionnaire = Result {
        try EPICES.questionnaire(ParameterFiles(folder: Project.instruments).parameter("epices"), year: 2024)
    }

    /// Answers written as a text of 0 and 1.
    private static func answers(_ bits: String) -> [Bool] { bits.map { $0 == "1" } }

    private static func bits(_ pattern: Int) -> String {
        let digits = String(pattern, radix: 2)
        return String(repeating: "0", count: 11 - digits.count) + digits
    }

    /// Two decimals and a point.
    private static func text(_ score: Int) -> String {
        let fraction = String(score % 100)
        return "\(score / 100)." + (fraction.count == 1 ? "0" : "") + fraction
    }

    @Test(
        "Worked examples, of which those of CRAN amscorer",
        arguments: [
            ("00000000000", 7514, "Q5"), ("11111111111", 2486, "Q3"), ("01110111111", 0, "Q1"),
            ("10001000000", 10_000, "Q5"), ("10010100101", 5384, "Q5"), ("01001010100", 6154, "Q5"),
            ("01000001111", 3017, "Q4"), ("10010111111", 3017, "Q4"), ("10100111111", 3017, "Q4"),
            ("01110101111", 710, "Q2"), ("01110111110", 710, "Q2"), ("01000111111", 1656, "Q3"),
            ("00011001111", 4852, "Q5"),
        ])
    func workedExamples(bits: String, score: Int, quintile: String) throws {
        let epices = try Self.questionnaire.get()
        #expect(EPICES.score(Self.answers(bits)) == score)
        let assessment = epices.assess(bits.map { $0 == "1" ? 0 : 1 })
        #expect(assessment.score == score && assessment.lowest == score && assessment.highest == score)
        let position = try #require(epices.classIndex(of: score))
        #expect(epices.classes[position].code == quintile)
    }

    @Test("The 2,048 patterns have the published digest")
    func allPatterns() {
        let lines = (0..<2048).map { pattern in
            let bits = Self.bits(pattern)
            return bits + ";" + Self.text(EPICES.score(Self.answers(bits)) ?? -1)
        }
        #expect(
            SHA256.hexadecimal(Array(lines.joined(separator: "\n").utf8))
                == "be52630b5dd444c3c54afd996a40a2728a73451cf2e89fd37d24edf581d13e4f")
    }

    @Test("Counts of patterns by class, at the threshold, and the sum of all scores")
    func countsOfPatterns() throws {
        let epices = try Self.questionnaire.get()
        let scores = (0..<2048).compactMap { EPICES.score(Self.answers(Self.bits($0))) }
        let classes = scores.compactMap(epices.classIndex)
        #expect((0..<5).map { place in classes.count { $0 == place } } == [2, 26, 171, 731, 1118])
        #expect(scores.count { epices.finds($0, age: 40) == true } == 1849)
        #expect(scores.reduce(0, +) == 10_240_000)
        #expect(Set(scores).count == 276)
        #expect(!scores.contains { (3000..<3017).contains($0) })
    }

    @Test("Precariousness starts at 37.27 from 16 to 25 years, at 30.17 at any other age or an unknown one")
    func thresholdOfTheYoung() throws {
        let epices = try Self.questionnaire.get()
        for age in [16, 25] {
            #expect(epices.finds(3726, age: age) == false)
            #expect(epices.finds(3727, age: age) == true)
        }
        for age in [15, 26, nil] {
            #expect(epices.finds(3016, age: age) == false)
            #expect(epices.finds(3017, age: age) == true)
        }
    }

    @Test("A missing answer leaves the score undefined; the bounds hold every completion")
    func missingAnswers() throws {
        let epices = try Self.questionnaire.get()
        var answers: [Int?] = "1100010101".map { $0 == "1" ? 0 : 1 }
        answers.append(nil)
        let assessment = epices.assess(answers)
        #expect(assessment.score == nil)
        // 50.29 with non, as amscorer prints when it is told to take a missing answer for a non; 7.10 less with oui.
        #expect(assessment.lowest == 4319 && assessment.highest == 5029)
        #expect(EPICES.score(Self.answers("1100010101")) == nil)
        let nothing = epices.assess([])
        #expect(nothing.score == nil && nothing.lowest == 0 && nothing.highest == 10_000)
    }
}
