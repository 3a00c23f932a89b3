import Facts
import Tables
import Testing

@testable import Indicators

/// Amounts as they stand; failing them, classes by the mean costs that the arrêtés print.
struct EvaluatorCostsTests {
    private static let classes: [Measure] = [.it1, .it2, .it3, .it4, .it5, .it6, .ip1, .ip2, .ip3, .ip4]

    private func file(_ year: Int, ctn: String, _ counts: [Int64]) -> SyntheticFile {
        var file = SyntheticFile(measures: Self.classes + [.claims])
        file.dimensions = [.year, .event, .ctn]
        var amounts = Dictionary(uniqueKeysWithValues: zip(Self.classes, counts.map { Int64?.some($0) }))
        amounts[.claims] = 10
        file.add([.year: String(year), .event: "AT", .ctn: ctn], amounts)
        file.add([.year: String(year), .event: "MP", .ctn: ctn], [.claims: 0])
        return file
    }

    /// schemes.md, coûts moyens 2014, CTN A: 241 + 2 x 528 + 3 x 1761 + 4 x 4811 + 5 x 9379 + 6 x 32822 + 7 x 2063
    /// + 8 x 50804 + 9 x 100363 + 10 x 460382.
    @Test func classesTimesMeanCostsOf2014() throws {
        let cell = try Evaluator(file(2014, ctn: "AA", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).cell("COUT", year: 2014)
        let terms: [Double] = [241, 1056, 5283, 19244, 46895, 196_932, 14441, 406_432, 903_267, 4_603_820]
        #expect(cell.value == terms.reduce(0, +))
        #expect(cell.value == 6_197_611)
        #expect(cell.flags == .estimated)
        #expect(!cell.reasons.isEmpty)
    }

    /// Tableau 61, 2025, CTN A and H: 10 x 297 + 673299, and 3 x 416 + 64186.
    @Test func classesTimesMeanCostsOf2025() throws {
        let first = file(2025, ctn: "AA", [10, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        #expect(try Evaluator(first).cell("COUT", year: 2025).value == 676_269)
        let second = file(2025, ctn: "HH", [0, 3, 0, 0, 0, 0, 0, 1, 0, 0])
        #expect(try Evaluator(second).cell("COUT", year: 2025).value == 65434)
        let both = try Evaluator(first, second)
        #expect(try both.cell("COUT", year: 2025).value == 741_703)
        #expect(try both.ask("COUT", by: [.ctn], years: [2025]).rows.map(\.cell.value) == [676_269, 65434])
        #expect(try both.cell("COUT-MOYEN", year: 2025).value == 741_703 / 20)
    }

    @Test(arguments: [2014, 2025])
    func constructionWithLastingIncapacitySaysWhatIsMissing(_ year: Int) throws {
        let cell = try Evaluator(file(year, ctn: "BB", [1, 0, 0, 0, 0, 0, 0, 1, 0, 0])).cell("COUT", year: year)
        #expect(cell.value == nil)
        #expect(
            cell.reasons.sentences(.french)
                == "le paramètre « Coûts moyens par catégorie de sinistres et par comité technique national » n'a pas en "
                + "\(year) : CTN BB, IP de 10 à 19 %")
        #expect(cell.reasons.sentences(.english).hasSuffix("\(year): CTN BB, permanent incapacity of 10 to 19%"))
    }

    /// 4 x 325 + 2120: no incapacity of ten percent or more, so nothing is missing.
    @Test func constructionWithoutLastingIncapacityHasACost() throws {
        let evaluator = try Evaluator(file(2014, ctn: "BB", [4, 0, 0, 0, 0, 0, 1, 0, 0, 0]))
        #expect(try evaluator.cell("COUT", year: 2014).value == 3420)
    }

    /// 10 x 297, tableau 61, 2025, CTN A: the classes of AT are there, those of MP are not.
    @Test func theCostOfOneEventIsItsOwn() throws {
        let evaluator = try Evaluator(file(2025, ctn: "AA", [10, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
        #expect(try evaluator.cell("COUT", where: [.event: ["AT"]], year: 2025).value == 2970)
        var accidents = SyntheticFile(measures: [.claims])
        accidents.add([.year: "2024", .event: "MP"], [.claims: 3])
        let without = try Evaluator(accidents).cell("COUT", where: [.event: ["MP"]], year: 2024)
        #expect(without.reasons == [.noData(.cost, event: nil)])
    }

    @Test func aYearWithoutMeanCostsListsTheYears() throws {
        let cell = try Evaluator(file(2019, ctn: "AA", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0])).cell("COUT", year: 2019)
        #expect(cell.value == nil)
        let facts = cell.reasons.first?.facts
        guard case .parameterWithoutValue(_, 2019, let known)? = facts as? IndicatorReason else {
            Issue.record("\(cell.reasons)")
            return
        }
        #expect(Set(known).isSuperset(of: [2014, 2025]))
    }

    @Test func amountsComeBeforeMeanCosts() throws {
        var file = file(2025, ctn: "AA", [10, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        file.measures.append(.cost)
        file.rows = file.rows.map { row in
            .init(codes: row.codes, amounts: row.amounts.merging([.cost: 12_345]) { $1 })
        }
        let cell = try Evaluator(file).cell("COUT", year: 2025)
        #expect(cell.value == 246.9)
        #expect(cell.flags == [])
        #expect(cell.reasons == [.noClaimLevelData(.cost)])
    }

    @Test func withoutAmountsOrClassesThereIsNoCost() throws {
        var file = SyntheticFile()
        file.add([.year: "2024", .event: "AT"], [.claims: 10])
        let cell = try Evaluator(file).cell("COUT", year: 2024)
        #expect(cell.value == nil && !cell.reasons.isEmpty)
        #expect(try Evaluator(file).cell("COUT-MOYEN", year: 2024).value == nil)
    }

    @Test("Amounts that the files do not divide are not said to be absent: the dimension is")
    func undividedAmounts() throws {
        var claims = SyntheticFile(measures: [.claims])
        claims.add([.year: "2024", .event: "MP"], [.claims: 3])
        var amounts = SyntheticFile(name: "amounts", measures: [.cost])
        amounts.add([.year: "2024", .event: Event.risk.rawValue], [.cost: 12_345])
        let evaluator = try Evaluator(claims, amounts)
        #expect(try evaluator.cell("COUT", year: 2024).value == 123.45)
        let ofDiseases = try evaluator.cell("COUT", where: [.event: ["MP"]], year: 2024)
        #expect(ofDiseases.reasons == [.dimensionAbsent(.event, .cost)])
        let ofOneCTN = try evaluator.cell("COUT", where: [.ctn: ["AA"]], year: 2024)
        #expect(ofOneCTN.reasons == [.dimensionAbsent(.ctn, .cost)])
    }

    @Test func anEstimatedCostStaysEstimatedInItsMeanItsShareAndItsEvolution() throws {
        let evaluator = try Evaluator(
            file(2024, ctn: "AA", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            file(2025, ctn: "AA", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
        #expect(try evaluator.cell("COUT-MOYEN", year: 2025).flags == .estimated)
        #expect(try evaluator.cell("EVOLUTION(COUT)", year: 2025).flags == .estimated)
        let share = try evaluator.ask("PART(COUT)", by: [.ctn], years: [2025]).cell("AA", year: 2025)
        #expect(share.value == 100 && share.flags == .estimated)
    }

    /// 3 x 673299 + 10 x 297 = 2022867: to the euro, it can only be three claims of the last class and ten of the first. The
    /// dearest mean cost of 2025 is 727769 (CTN E): steps of a million.
    @Test(
        "Of claims that were never released, an estimate is rounded to what one claim can change, with its mean and its share"
    )
    func anEstimateGivesNoClassBack() throws {
        var file = file(2025, ctn: "AA", [10, 0, 0, 0, 0, 0, 0, 0, 0, 3])
        file.secrecy = .enterprises
        let cell = try hidden(file, "COUT")
        #expect(cell.value == 2_000_000 && cell.numerator == Quantity(200_000_000, scale: 100))
        #expect(cell.reasons.contains(.estimateIsRounded(step: 1_000_000)))
        #expect(try hidden(file, "COUT-MOYEN").value == 200_000)
        var small = self.file(2025, ctn: "AA", [10, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        small.secrecy = .enterprises
        #expect(try hidden(small, "COUT") == .concealed(.confidential, unit: .euros))
        // Without a mean cost of that class, the reason would tell that the branch has one.
        var unknown = self.file(2025, ctn: "BB", [1, 0, 0, 0, 0, 0, 0, 1, 0, 0])
        unknown.secrecy = .enterprises
        #expect(try hidden(unknown, "COUT") == .concealed(.confidential, unit: .euros))
    }

    private func hidden(_ file: SyntheticFile, _ text: String) throws -> Cell {
        let question = Question(
            expression: try Indicators.Expression(parsing: text), by: [], selection: Selection(), years: [2025])
        var evaluator = try Evaluator(file)
        try evaluator.conceal(for: [question])
        return try #require(evaluator.table(question).rows.first?.cell)
    }

    @Test func sumsBeyond64BitsAreRefusedNotTrapped() throws {
        var file = file(2025, ctn: "AA", [.max / 2, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(try Evaluator(file).cell("COUT", year: 2025).reasons == [.overflow])
        file.measures.append(.cost)
        file.dimensions.append(.naf5)
        file.rows = ["1", "2", "3"].flatMap { naf in
            file.rows.map { row in
                .init(
                    codes: row.codes.merging([.naf5: naf]) { $1 },
                    amounts: row.amounts.merging([.cost: .max / 2]) { $1 })
            }
        }
        let rows = try Evaluator(file).ask("PART(COUT)", by: [.naf5], years: [2025]).rows
        #expect(rows.allSatisfy { $0.cell.value == nil && !$0.cell.reasons.isEmpty })
    }
}
