import DelimitedText
import Facts
import Intake
import TestSupport
import Testing

/// Expected values are those of the annual report 2024 (`../shared/data/cnam-2024/published`), of contract.md 1, or of a
/// Python reading of the files. The real files are not part of the project: without them the suite is skipped.
@Suite("The two CNAM files of 2024", .enabled(if: SharedData.isPresent, "the folder ../shared/data is absent"))
struct RealFolderTests {
    private func claims(
        _ event: Event, _ measure: Measure = .claims, by: [Dimension] = [], where wanted: [Dimension: [String]] = [:]
    ) throws -> [[String]: Int64] {
        let question = ClaimQuestion(measure: measure, by: by, selection: Selection(wanted))
        return try RealFolder.base.get().claims(question, year: "2024", event: event).get().rows.spelled.mapValues(
            \.amount)
    }

    private func exposure(_ measure: Measure, by: [Dimension] = [], where wanted: [Dimension: [String]] = [:]) throws
        -> [[String]: Int64]
    {
        try RealFolder.base.get().exposure(measure, year: "2024", by: by, selection: Selection(wanted)).get()
            .rows.spelled.mapValues { $0.amount / measure.scale }
    }

    @Test("Every row is kept")
    func tally() throws {
        let tallies = try RealFolder.readings.get().map(\.part.tally)
        #expect(tallies.map(\.read) == [4498, 26755])
        #expect(tallies.map(\.kept) == [4498, 26755])
        #expect(tallies.map(\.rejected) == [0, 0])
    }

    @Test("20 799 568 employees and 34 359 322 638 hours, each key once over both files, without a conflict")
    func exposure() throws {
        #expect(try exposure(.employees) == [[]: 20_799_568])
        #expect(try exposure(.hours) == [[]: 34_359_322_638])
        #expect(try RealFolder.base.get().exposureConflictCount == 0)
    }

    @Test("The file of diseases alone: 20 799 568 employees, where the sum of its rows is 1 086 076 539")
    func repeatedExposure() throws {
        let diseases = try RealFolder.readings.get()[1]
        #expect(diseases.resource.path == RealFolder.diseases)
        #expect(try diseases.exposures(.employees) == [[]: 2_079_956_800])
        let path = SharedData.path("cnam-2024/" + RealFolder.diseases)
        let column = try #require(
            readHead(of: TextFile(path: path), form: TextForm(), records: 1)[0].firstIndex(of: "Nombre de salariés*"))
        var plain = 0
        _ = try scan(
            file: TextFile(path: path), form: TextForm(), workers: 2, start: { 0 },
            record: { sum, record in sum += Int(record.text(column)) ?? 0 }, merge: { plain += $0 })
        #expect(plain == 1_086_076_539)
    }

    @Test("Tables 7 and 8: employees and accidents by CTN, incapacities, deaths, days, points")
    func accidents() throws {
        #expect(
            try exposure(.employees, by: [.ctn], where: [.ctn: ["A", "B", "I"]]) == [
                ["AA"]: 1_777_902, ["BB"]: 1_904_223, ["II"]: 3_935_003,
            ])
        #expect(try claims(.accident, by: [.ctn], where: [.ctn: ["AA", "EE"]]) == [["AA"]: 40161, ["EE"]: 8551])
        let totals: [(Measure, Int64)] = [
            (.claims, 549_614), (.claimsOfFourDays, 496_094), (.newIncapacities, 34302), (.deaths, 764),
            (.days, 54_034_448), (.incapacityPoints, 414_821), (.codedClaims, 313_959),
        ]
        for (measure, total) in totals { #expect(try claims(.accident, measure) == [[]: total], "\(measure)") }
        #expect(try claims(.accident, .codedClaims, by: [.cause]).count == 12)
    }

    @Test("Table 19: families of diseases")
    func families() throws {
        #expect(
            try claims(.disease, by: [.familleMP]) == [
                ["TMS"]: 44723, ["amiante"]: 2057, ["autres-representes"]: 693, ["cancers-hors-amiante"]: 312,
                ["sars-cov-2"]: 50, ["autres-tableaux"]: 164, ["hors-tableau"]: 2599,
            ])
    }

    @Test("Table 20: TMS by tableau, and the compte spécial")
    func tableaux() throws {
        var sums: [String: Int64] = [:]
        for (codes, count) in try claims(.disease, by: [.tableau], where: [.tableau: ["57", "69", "79", "97", "98"]]) {
            sums[String(codes[0].prefix(3)), default: 0] += count
        }
        #expect(sums == ["057": 40976, "069": 84, "079": 931, "097": 477, "098": 2255])
        #expect(try claims(.disease, where: [.ctn: ["ZC"]]) == [[]: 2556])
        #expect(try exposure(.employees, where: [.ctn: ["ZC"]]) == [[]: 0])
        #expect(try claims(.disease, .days) == [[]: 16_017_988])
        #expect(try claims(.disease, .deaths) == [[]: 215])
    }

    @Test("Regions of the body of TMS, and 1 593 TMS in the compte spécial")
    func regions() throws {
        let rows = try claims(.disease, by: [.regionCorps]).filter { $0.key != [""] }
        #expect(
            rows == [
                ["epaule"]: 16553, ["coude"]: 10384, ["poignet-main-doigts"]: 13783 + 84, ["genou"]: 155 + 931,
                ["cheville-pied"]: 100, ["plusieurs"]: 1, ["rachis-lombaire"]: 477 + 2255,
            ])
        let special = try claims(.disease, by: [.regionCorps], where: [.ctn: ["ZC"]]).filter { $0.key != [""] }
        #expect(special.values.reduce(0, +) == 1593)
    }

    @Test("Chapters of ICD-10")
    func chapters() throws {
        let rows = try claims(.disease, by: [.chapitreCIM10])
        let expected: [String: Int64] = [
            "I": 89, "V": 1777, "VI": 11643, "IX": 21, "X": 1261, "XI": 4, "XII": 223, "XIII": 33542, "XIV": 2,
            "XVIII": 32, "XIX": 13, "XXI": 30,
        ]
        for (chapter, count) in expected { #expect(rows[[chapter]] == count, "\(chapter)") }
        #expect(rows[["VII"], default: 0] + rows[["VIII"], default: 0] == 255)
        #expect(rows[["II"], default: 0] + rows[["III"], default: 0] == 1666 + 40)
    }

    @Test("Division 01 of the one file is the 1 of the other")
    func divisions() throws {
        let employees = try exposure(.employees, by: [.naf2])
        #expect(employees[["1"]] == nil)
        #expect(try #require(employees[["01"]]) > 0)
        #expect(employees.values.reduce(0, +) == 20_799_568)
        #expect(try claims(.accident, by: [.naf38]).values.reduce(0, +) == 549_614)
    }

    @Test("The same bits at 1, 2, 4 and 8 workers")
    func workers() throws {
        let files = [RealFolder.accidents, RealFolder.diseases]
        let reference = try RealFolder.readings.get().map(\.part.canonicalText)
        for workers in [1, 4, 8] {
            let texts = try RealFolder.read(files, workers: workers).map(\.part.canonicalText)
            #expect(texts == reference, "\(workers) workers")
        }
    }
}
