import Disclosure
import Facts
import Words

/// The tables of a report read as an attacker reads them: every printed cell is known, every sum is used.
public struct ReportAttack {
    /// The codes of a coarser dimension of which one holds a code in a year, by public nomenclatures; none where they do not
    /// say.
    public typealias Nomenclature = (
        _ code: String, _ dimension: Dimension, _ coarser: Dimension, _ year: Int
    ) -> Set<String>

    private let tables: [ReportedTable]
    private let nomenclature: Nomenclature
    private let hidesZeros: Bool
    private var families: [FamilyName: PrintedFamily] = [:]
    private var order: [FamilyName] = []
    private var codes: [Dimension: [String]] = [:]

    private struct FamilyName: Hashable {
        let measure: Measure
        let year: Int
    }

    /// Learns every printed cell of all the tables before anything is asked.
    ///
    /// `hidesZeros` says that a hidden cell may be empty; else its zero would have been printed.
    public init(_ tables: [ReportedTable], hidesZeros: Bool = false, nomenclature: @escaping Nomenclature) {
        self.tables = tables
        self.hidesZeros = hidesZeros
        self.nomenclature = nomenclature
        for table in tables { learnCodes(table) }
        for table in tables { for line in table.lines { learn(line, table) } }
    }

    /// Names of the tables of which no figure gives a cell back, in the order of the report: published rates, mean costs.
    public var unexamined: [String] {
        tables.filter { table in table.lines.allSatisfy { revelations(of: $0, table).isEmpty } }.map(\.name)
    }

    /// How many hidden cells the tables have.
    public var hiddenCount: Int { families.values.reduce(0) { $0 + $1.hidden.count } }

    /// What can be computed of what is hidden, in the order of the report.
    ///
    /// - Parameter minimum: the number of units below which a cell of a measure does not leave, where the measure counts
    ///   units; nobody may be able to tell that a hidden cell is below it.
    public func leaks(minimum: (Measure) -> Int?) throws(SecrecyError) -> [Leak] {
        var leaks = tables.flatMap(printedElsewhere)
        for name in order {
            guard let family = families[name], !family.hidden.isEmpty else { continue }
            do {
                leaks += try family.leaks(name.measure, name.year, minimum(name.measure), nomenclature) { place in
                    range(of: place, name)
                }
            } catch .contradiction {
                leaks.append(.contradiction(measure: name.measure, year: name.year))
            }
        }
        return leaks
    }

    /// What the printed figures of other measures say of a cell.
    private func range(of place: [String: String], _ name: FamilyName) -> ClosedRange<Double> {
        func printed(_ measure: Measure) -> Double? {
            families[FamilyName(measure: measure, year: name.year)]?.value(place)
        }
        let least = name.measure.leastOfEach.compactMap { tie in printed(tie.counted).map { $0 * Double(tie.amount) } }
        let most = name.measure.bounding.compactMap { tie in
            printed(tie.whole).map { ($0 / Double(tie.amount)).rounded(.down) }
        }
        let (floor, ceiling) = (least.max() ?? 0, most.min() ?? .infinity)
        return floor <= ceiling ? floor...ceiling : 0...Double.infinity
    }

    private mutating func learnCodes(_ table: ReportedTable) {
        for line in table.lines {
            for (dimension, code) in zip(table.by, line.codes) { codes[dimension, default: []].append(code) }
        }
        for dimension in table.selection.dimensions {
            codes[dimension, default: []] += table.selection.wanted[dimension] ?? []
        }
        codes = codes.mapValues { Set($0).sortedByScalars() }
    }

    private mutating func learn(_ line: ReportedTable.Line, _ table: ReportedTable) {
        for revelation in revelations(of: line, table) {
            let name = FamilyName(measure: revelation.ingredient.measure, year: revelation.year)
            if families[name] == nil { order.append(name) }
            let place = Coordinates(revelation.ingredient) { codes[$0] ?? [] }
            let value = revelation.column == .numerator ? line.numerator : line.denominator
            families[name, default: PrintedFamily()].add(
                place, codes: place.place(table.by, line.codes), value: value,
                isHidden: line.isConfidential && value == nil,
                isPositive: !hidesZeros && line.expression.printsOneCount, isCut: table.isCut)
        }
    }

    /// A line of totals is one of the table without its dimensions.
    private func revelations(of line: ReportedTable.Line, _ table: ReportedTable) -> [Revelation] {
        let question = Question(
            expression: line.expression, by: line.isTotal ? [] : table.by, selection: table.selection, years: nil)
        return question.revelations(year: line.year)
    }

    /// Hidden figures of which numerator and denominator stand in other tables.
    private func printedElsewhere(_ table: ReportedTable) -> [Leak] {
        table.lines.filter(\.isConfidential).compactMap { line in
            let revealed = revelations(of: line, table)
            let isKnown = revealed.allSatisfy { revelation in
                let name = FamilyName(measure: revelation.ingredient.measure, year: revelation.year)
                let place = Coordinates(revelation.ingredient) { codes[$0] ?? [] }
                return families[name]?.knows(place.place(table.by, line.codes)) ?? false
            }
            guard isKnown, !revealed.isEmpty else { return nil }
            return .printed(table: table.name, figure: line.expression.fullName, year: line.year, codes: line.codes)
        }
    }
}

extension Expression {
    /// Whether nothing but the count or sum of the line can have hidden it: a zero would have been printed.
    fileprivate var printsOneCount: Bool {
        let formula = indicator.formula
        return derivation == nil && formula.counts.count + formula.exposures.count == 1
    }
}

extension ReportedTable.Line {
    /// Whether the line stands for all the others.
    fileprivate var isTotal: Bool { !codes.isEmpty && codes.allSatisfy { $0 == ReportedTable.totalCode } }
}

extension ReportedTable {
    /// The code of a row that stands for all the others.
    public static let totalCode = "TOTAL"
}
