import Facts
import TestSupport

/// Small folders made from a seed: few codes, many zeros, missing values, years without data, partial exposure.
struct RandomFolder {
    static let years = [2019, 2020, 2021, 2022, 2023, 2024, 2025]
    private static let ctns = ["AA", "BB", "EE", "ZC", "xx"]
    private static let tableaux = ["057A", "098A", "030B", "hors tableau"]

    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    mutating func evaluatorFiles() -> [SyntheticFile] {
        var files = [claims()]
        if Bool.random(using: &generator) { files.append(series()) }
        return files
    }

    private mutating func claims() -> SyntheticFile {
        var file = SyntheticFile(name: "claims")
        let hasTableau = Bool.random(using: &generator)
        file.dimensions = [.year, .event, .ctn] + (hasTableau ? [.tableau, .familleMP] : [])
        file.measures = measures()
        file.exposureKey = [.year, .ctn]
        let events = Event.allCases.prefix(Int.random(in: 1...3, using: &generator)).map(\.rawValue)
        let years = Self.years.filter { _ in Bool.random(using: &generator) }
        for year in years {
            for event in events {
                for _ in 0..<Int.random(in: 0...8, using: &generator) { addRow(year, event, &file) }
            }
            for ctn in Self.ctns where Int.random(in: 0..<4, using: &generator) > 0 {
                file.expose([.year: String(year), .ctn: ctn], [.employees: exposure(), .hours: exposure()])
            }
        }
        return file
    }

    private mutating func measures() -> [Measure] {
        let classes: [Measure] = [.it1, .it2, .it3, .it4, .it5, .it6, .ip1, .ip2, .ip3, .ip4]
        let choices: [[Measure]] = [
            [.claims], [.claims, .days, .newIncapacities, .deaths, .incapacityPoints],
            [.claims, .days] + classes, [.claims, .cost],
        ]
        return choices[Int.random(in: choices.indices, using: &generator)]
    }

    private mutating func addRow(_ year: Int, _ event: String, _ file: inout SyntheticFile) {
        let tableau = Self.tableaux[Int.random(in: Self.tableaux.indices, using: &generator)]
        let codes: [Dimension: String] = [
            .year: String(year), .event: event, .ctn: Self.ctns[Int.random(in: Self.ctns.indices, using: &generator)],
            .tableau: tableau, .familleMP: ["057A", "098A"].contains(tableau) ? "TMS" : "autres-tableaux",
        ]
        var amounts: [Measure: Int64?] = [:]
        for measure in file.measures { amounts[measure] = .some(amount()) }
        file.add(codes, amounts)
    }

    private mutating func series() -> SyntheticFile {
        var file = SyntheticFile(name: "series", isSeries: true)
        file.dimensions = [.year, .event]
        file.measures = [.claims, .days]
        for year in Self.years {
            file.add([.year: String(year), .event: "AT"], [.claims: amount(), .days: amount()])
            file.expose([.year: String(year)], [.employees: exposure(), .hours: exposure()])
            let rate = Bool.random(using: &generator) ? Double.random(in: 0...5, using: &generator) : nil
            file.published.append(.init(indicator: "TAUX-NET", codes: [.year: String(year)], value: rate))
        }
        return file
    }

    private mutating func amount() -> Int64? {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: nil
        case 1...8: 0
        case 9...18: Int64.random(in: 1...60, using: &generator)
        default: Int64.random(in: 1_000...1_000_000_000, using: &generator)
        }
    }

    private mutating func exposure() -> Int64? {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: nil
        case 1: 0
        default: Int64.random(in: 1...1_000_000, using: &generator)
        }
    }
}
