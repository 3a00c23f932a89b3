import Facts
import Intake
import Testing

@Suite("Rows that are single claims")
struct ClaimMeasuresTests {
    private func sums(_ rows: [String]) throws -> [Measure: Int64] {
        var sample = Sample(
            [
                .code("CTN", .ctn), .claim("jours", .days), .claim("ip", .incapacityRate), .claim("deces", .death),
                .claim("cout", .cost),
            ],
            (["CTN;jours;ip;deces;cout"] + rows).joined(separator: "\n") + "\n")
        sample.row = .claim
        let reading = try sample.read()
        #expect(reading.part.tally.kept == rows.count)
        var sums: [Measure: Int64] = [:]
        for measure in Measure.allCases {
            guard let sum = try? reading.sums(measure, by: [])[[]] else { continue }
            sums[measure] = sum.amount
        }
        return sums
    }

    private func classes(_ row: String) throws -> Set<Measure> {
        let classes: Set<Measure> = [.it1, .it2, .it3, .it4, .it5, .it6, .ip1, .ip2, .ip3, .ip4]
        return Set(try sums([row]).filter { $0.value == 1 }.keys).intersection(classes)
    }

    /// Bounds of the classes: average costs of table 61 of the annual report 2024.
    @Test(
        "Classes of temporary incapacity: below 4, 4-15, 16-45, 46-90, 91-150, more than 150 days",
        arguments: [
            (0, Measure.it1), (3, .it1), (4, .it2), (15, .it2), (16, .it3), (45, .it3), (46, .it4), (90, .it4),
            (91, .it5), (150, .it5), (151, .it6), (3650, .it6),
        ])
    func temporary(days: Int, expected: Measure) throws {
        #expect(try classes("A;\(days);;non;0") == [expected])
    }

    @Test(
        "Classes of permanent incapacity: below 10, 10-19, 20-39, 40 or more, or death",
        arguments: [
            (1, "non", Measure.ip1), (9, "non", .ip1), (10, "non", .ip2), (19, "non", .ip2), (20, "non", .ip3),
            (39, "non", .ip3), (40, "non", .ip4), (100, "non", .ip4), (0, "oui", .ip4), (5, "oui", .ip4),
        ])
    func permanent(rate: Int, death: String, expected: Measure) throws {
        #expect(try classes("A;10;\(rate);\(death);0") == [.it2, expected])
    }

    @Test("Without a rate and a death, a claim has no class of permanent incapacity")
    func noIncapacity() throws {
        #expect(try classes("A;10;;;0") == [.it2])
        #expect(try classes("A;10;0;non;0") == [.it2])
    }

    @Test("A death counts 99 points, whatever the rate; a rate of 15 % counts 15")
    func points() throws {
        let sums = try sums(["A;0;15;non;0", "A;0;;oui;0", "A;0;30;oui;0", "A;0;;;0"])
        #expect(sums[.incapacityPoints] == Int64(15 + 99 + 99))
        #expect(sums[.deaths] == 2)
        #expect(sums[.claims] == 4)
        #expect(sums[.newIncapacities] == 2)
        #expect(sums[.squaredPoints] == Int64(15 * 15 + 2 * 99 * 99))
        #expect(sums[.highestPoints] == 99)
        #expect(sums[.claimsWithPoints] == 3)
    }

    @Test("Incapacities below and from 10 %")
    func incapacities() throws {
        let sums = try sums(["A;0;9;;0", "A;0;10;;0", "A;0;11;;0", "A;0;0;;0"])
        #expect(sums[.newIncapacitiesBelow10] == 1)
        #expect(sums[.newIncapacitiesFrom10] == 2)
    }

    @Test("Days: their sum, the sum of their squares, the longest stop, the claims that have some")
    func days() throws {
        let sums = try sums(["A;10;;;0", "A;0;;;0", "A;200;;;0"])
        #expect(sums[.days] == 210)
        #expect(sums[.squaredDays] == Int64(10 * 10 + 200 * 200))
        #expect(sums[.longestStop] == 200)
        #expect(sums[.claimsWithDays] == 2)
    }

    @Test("Costs are in cents, their squares in whole euros")
    func costs() throws {
        let sums = try sums(["A;0;;;1 234,56 €", "A;0;;;100", "A;0;;;0"])
        #expect(sums[.cost] == 133_456)
        #expect(sums[.squaredCost] == Int64(1235 * 1235 + 100 * 100))
        #expect(sums[.highestCost] == 123_456)
        #expect(sums[.claimsWithCost] == 2)
    }

    @Test("A column that the file lacks gives no measure, not zeros")
    func absentColumns() throws {
        var sample = Sample([.code("CTN", .ctn), .claim("jours", .days)], "CTN;jours\nA;5\n")
        sample.row = .claim
        let reading = try sample.read(requests: [[.ctn]])
        #expect(try reading.amounts(.days) == [["AA"]: 5])
        #expect(throws: Unanswered.self) { try reading.sums(.incapacityPoints) }
        #expect(throws: Unanswered.self) { try reading.sums(.cost) }
    }

    @Test(
        "Oui and non are read in their usual spellings",
        arguments: [("OUI", 1), ("o", 1), ("1", 1), ("Non", 0), ("N", 0), ("0", 0)])
    func yesOrNo(text: String, deaths: Int64) throws {
        #expect(try sums(["A;0;;\(text);0"])[.deaths] == deaths)
    }

    /// A plain row is decoded with its neighbours, one in quotes by itself.
    @Test("A death that a mark or a date tells is one death, in plain rows and in others", arguments: ["A", "\"A\""])
    func markAndDate(code: String) throws {
        var sample = Sample(
            [.code("CTN", .ctn), .claim("deces", .death), .claim("date", .deathDate), .claim("ip", .incapacityRate)],
            "CTN;deces;date;ip\n\(code);oui;;100\n\(code);oui;2019-05-01;20\n\(code);non;2019-05-02;\n\(code);non;;15\n"
        )
        sample.row = .claim
        let reading = try sample.read()
        #expect(reading.part.tally.kept == 4)
        #expect(try reading.sums(.deaths, by: [])[[]]?.amount == 3)
        #expect(try reading.sums(.incapacityPoints, by: [])[[]]?.amount == Int64(99 + 99 + 99 + 15))
    }
}
