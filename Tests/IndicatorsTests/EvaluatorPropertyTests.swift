import Facts
import Testing

@testable import Indicators

/// What must hold of any folder, over small random ones; the seed printed by a failure plays it again.
struct EvaluatorPropertyTests {
    private static let seeds = (1...10).map(UInt64.init)
    private static let breakdowns: [[Dimension]] = [[], [.ctn], [.event], [.tableau], [.event, .ctn], [.naf5]]

    private func evaluator(seed: UInt64) throws -> Evaluator {
        var folder = RandomFolder(seed: seed)
        return try Evaluator(
            base: FactBase(folder.evaluatorFiles().map(\.facts)), vocabulary: Repository.vocabulary,
            parameters: Repository.parameters)
    }

    private static let expressions: [String] =
        Repository.catalogue.indicators.flatMap {
            ["\($0.code)", "EVOLUTION(\($0.code))", "PART(\($0.code))", "INDICE(\($0.code)/2022)"]
        }

    @Test(arguments: seeds)
    func everyCellIsAFigureOrHasAReason(_ seed: UInt64) throws {
        let evaluator = try evaluator(seed: seed)
        for text in Self.expressions {
            let unit = try Indicators.Expression(parsing: text).unit
            for by in Self.breakdowns {
                for years in [nil, [2020, 2022, 2024]] as [[Int]?] {
                    let context = "\(text) by \(by) \(years ?? []), seed \(seed)"
                    let table = try evaluator.ask(text, by: by, years: years)
                    #expect(!table.rows.isEmpty || table.absence != nil || evaluator.base.years.isEmpty, "\(context)")
                    for row in table.rows {
                        expectSound(row.cell, "\(row.codes) of \(context)")
                        #expect(row.cell.unit == unit, "\(row.codes) of \(context)")
                    }
                }
            }
        }
    }

    @Test(arguments: seeds)
    func partsMakeTheWhole(_ seed: UInt64) throws {
        let evaluator = try evaluator(seed: seed)
        for indicator in Repository.catalogue.indicators where indicator.formula.adds {
            for by in [[Dimension.ctn], [.event], [.tableau], [.event, .ctn]] {
                for year in RandomFolder.years {
                    let context = "\(indicator.code) by \(by) in \(year), seed \(seed)"
                    let whole = try evaluator.ask(indicator.code, years: [year])
                    let parts = try evaluator.ask(indicator.code, by: by, years: [year])
                    guard whole.sources == parts.sources, let total = whole.rows.first?.cell.value else { continue }
                    #expect(parts.rows.allSatisfy { $0.cell.value != nil }, "\(context)")
                    expectClose(
                        parts.rows.compactMap(\.cell.value).reduce(0, +), total, relative: 1e-12, context)
                }
            }
        }
    }

    @Test(arguments: seeds)
    func sharesMakeAHundred(_ seed: UInt64) throws {
        let evaluator = try evaluator(seed: seed)
        for indicator in Repository.catalogue.indicators where indicator.formula.adds {
            for by in [[Dimension.ctn], [.event], [.tableau]] {
                for year in RandomFolder.years {
                    let rows = try evaluator.ask("PART(\(indicator.code))", by: by, years: [year]).rows
                    let shares = rows.compactMap(\.cell.value)
                    guard !rows.isEmpty, shares.count == rows.count else { continue }
                    expectClose(
                        shares.reduce(0, +), 100, relative: 1e-9, "\(indicator.code) by \(by) in \(year), seed \(seed)")
                }
            }
        }
    }

    @Test(arguments: seeds)
    func anIndexIsAHundredInItsBaseYear(_ seed: UInt64) throws {
        let evaluator = try evaluator(seed: seed)
        for indicator in Repository.catalogue.indicators {
            for year in RandomFolder.years {
                for row in try evaluator.ask("INDICE(\(indicator.code)/\(year))", by: [.ctn], years: [year]).rows {
                    guard let value = row.cell.value else { continue }
                    #expect(value == 100, "\(indicator.code) \(row.codes) in \(year), seed \(seed)")
                    #expect(row.cell.lower == nil, "100 by definition, seed \(seed)")
                }
            }
        }
    }

    @Test(arguments: seeds)
    func oneQuestionHasOneAnswer(_ seed: UInt64) throws {
        let (first, second) = (try evaluator(seed: seed), try evaluator(seed: seed))
        for text in ["AT", "IF", "JOURS", "PART(MP)"] {
            #expect(try first.ask(text, by: [.ctn]).rows == second.ask(text, by: [.ctn]).rows, "\(text), seed \(seed)")
        }
    }
}
