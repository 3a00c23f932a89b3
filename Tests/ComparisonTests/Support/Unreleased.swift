import Declarations
import Disclosure
import Facts
import Schemes
import TestSupport

@testable import Comparison

/// Seeded portfolios that were never released, compared and read again as an attacker reads them.
struct Unreleased {
    let study: ComparisonStudy
    /// The same with every figure.
    let released: ComparisonStudy

    static func regime() throws -> SecrecyRules.Regime {
        try SecrecyRules(ParameterFiles(folder: Project.parameters)).regime(.enterprises, year: 2025)
    }

    /// A flat levy, a premium for those with points, a service under 50 employees.
    static func plan() throws -> ComparisonPlan {
        let names = ["at-beitrag", "de-bgn-praemie", "at-auvasicher"]
        return Samples.plan(try names.map { try Samples.column($0, year: 2025) }, pair: (0, 1), envelope: 1)
    }

    init(_ enterprises: [Enterprise], plan: ComparisonPlan) throws {
        let settings = ComparisonStudy.Settings(
            anchors: [], experiments: nil, model: Samples.enterprise(employees: 75), modelSource: "m", sectors: [:],
            countries: [:],
            budget: nil, seed: 1)
        func study(_ regime: SecrecyRules.Regime?) throws -> ComparisonStudy {
            try ComparisonStudy(
                plan, plan.tally(enterprises, workers: 2), regime: regime, sources: ["s"], settings: settings,
                workers: 2)
        }
        self.study = try study(Self.regime())
        released = try study(nil)
    }

    init(seed: Int) throws { try self.init(Self.enterprises(seed: seed), plan: try Self.plan()) }

    static func enterprises(seed: Int) -> [Enterprise] {
        var random = SplitMix64(seed: UInt64(seed))
        let sizes = [4.0, 14, 30, 90, 160, 300]
        let sectors = ["AA", "BB", "CC", "DD"]
        return (0..<(30 + Int(random.next() % 60))).map { number in
            let size = sizes[Int(random.next() % 11) * Int(random.next() % 6) / 10]
            var enterprise = Samples.enterprise(
                String(number), employees: size, pay: 20_000 + Int(random.next() % 400) * 100,
                ctn: sectors[Int(random.next() % 8) * Int(random.next() % 5) / 8])
            enterprise.facts["erfuellung"] = random.next() % 3 == 0 ? 90 : 50
            if random.next() % 4 == 0 { enterprise.codes["holding"] = "H\(random.next() % 5)" }
            return enterprise
        }
    }

    static func figures(_ study: ComparisonStudy) -> [PrintedFigure] {
        study.tables.flatMap { table in
            table.rows.flatMap { row in
                zip(table.measures, row.cells).map { measure, cell in
                    PrintedFigure(
                        table: table.name, measure: measure.id, codes: row.words.map(\.code), value: cell.value,
                        numerator: nil, denominator: nil, isConfidential: cell.flags.contains(.confidential),
                        hasBounds: cell.lower != nil)
                }
            }
        }
    }

    static func leaks(_ figures: [PrintedFigure]) throws -> [ComparisonLeak] {
        let context = ComparisonAttack.Context(
            minimum: 3, pair: ["at-beitrag", "de-bgn-praemie"], envelope: "de-bgn-praemie", withheld: [])
        return try ComparisonAttack(figures, context).leaks()
    }

    /// The figures with those of some rows as they would be without secrecy.
    func figures(showing isShown: (PrintedFigure) -> Bool) -> [PrintedFigure] {
        let all = Self.figures(released).reduce(into: [:]) { $0[[$1.table, $1.measure] + $1.codes] = $1 }
        return Self.figures(study).map { isShown($0) ? all[[$0.table, $0.measure] + $0.codes] ?? $0 : $0 }
    }
}
