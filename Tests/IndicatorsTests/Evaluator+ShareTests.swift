import Facts
import Indicators
import Tables
import Testing

struct EvaluatorShareTests {
    private var file: SyntheticFile {
        var file = SyntheticFile(measures: [.claims, .days])
        file.dimensions = [.year, .event, .ctn]
        file.exposureKey = [.year, .ctn]
        for (ctn, claims) in [("AA", Int64(30)), ("BB", 10), ("CC", 0)] {
            file.add([.year: "2024", .event: "AT", .ctn: ctn], [.claims: claims, .days: claims * 10])
            file.expose([.year: "2024", .ctn: ctn], [.employees: 1000, .hours: 1000])
        }
        return file
    }

    @Test func sharesOfCountsHaveWilsonIntervals() throws {
        let table = try Evaluator(file).ask("PART(AT)", by: [.ctn], years: [2024])
        let cell = try table.cell("AA", year: 2024)
        #expect(cell.value == 75)
        #expect(cell.numerator == Quantity(30) && cell.denominator == Quantity(40))
        // Wilson for 30 of 40, computed by hand from (2x + z² ± z√(z² + 4x(1 - x/n))) / (2(n + z²)).
        expectClose(cell.lower, 59.80603857923198)
        expectClose(cell.upper, 85.81288136090369)
        let none = try table.cell("CC", year: 2024)
        #expect(none.value == 0 && none.lower == 0)
        // Of none of 40: z² / (n + z²).
        expectClose(none.upper, 8.7621601197, relative: 1e-9)
    }

    @Test func sharesOfDaysHaveNone() throws {
        let cell = try Evaluator(file).ask("PART(JOURS)", by: [.ctn], where: [.event: ["AT"]], years: [2024])
            .cell("AA", year: 2024)
        #expect(cell.value == 75 && cell.lower == nil && cell.level == nil)
    }

    @Test(arguments: ["IF", "TG", "PART-TMS", "COUT-MOYEN"])
    func ratesHaveNoShare(_ code: String) throws {
        let rows = try Evaluator(file).ask("PART(\(code))", by: [.ctn], years: [2024]).rows
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0.cell.value == nil && $0.cell.unit == .percent && !$0.cell.reasons.isEmpty })
    }

    @Test func ofNothingThereIsNoShare() throws {
        var empty = SyntheticFile()
        empty.add([.year: "2024", .event: "AT"], [.claims: 0])
        #expect(try Evaluator(empty).cell("PART(AT)", year: 2024).reasons == [.zeroBase])
    }

    @Test func aMissingRowMakesEveryShareUnknown() throws {
        var holes = file
        holes.add([.year: "2024", .event: "AT", .ctn: "DD"], [.claims: nil, .days: 1])
        let rows = try Evaluator(holes).ask("PART(AT)", by: [.ctn], years: [2024]).rows
        #expect(rows.count == 4)
        #expect(rows.allSatisfy { $0.cell.value == nil && $0.cell.reasons == [.partsMissing(1)] })
    }
}
