import Facts
import Tables

/// Numbers that stand for establishments and holdings, the same in all tables of a folder; they say nothing else.
final class UnitNumbers {
    private var numbers: [Unit: Int] = [:]
    private let holdings: Holdings

    private enum Unit: Hashable {
        case establishment(String)
        case holding(String)
        case nobody
    }

    init(_ holdings: Holdings) { self.holdings = holdings }

    /// Establishments of one holding are one unit: they can pool what they know. Nil where the rows name nobody, as with `xx` or a text
    /// that is declared missing.
    func number(establishment: String, holding: String) -> Int? {
        let group = holdings.group(of: establishment, saying: holding)
        if group == nil, CodeForm.isNobody(establishment) { return nil }
        return number(of: group.map(Unit.holding) ?? .establishment(establishment))
    }

    /// The unit of rows that name nobody, where nobody else is in the cell.
    var nobody: Int { number(of: .nobody) }

    private func number(of unit: Unit) -> Int {
        if let known = numbers[unit] { return known }
        numbers[unit] = numbers.count
        return numbers.count - 1
    }
}

/// One answer of the folder, by row and, where establishments are known, by row and establishment.
struct UnitSource {
    let totals: Answer
    /// By the dimensions of the rows, then establishment, then holding where the files know it.
    var units: Answer?
    let secrecy: Secrecy
    let zeroReveals: Bool
    /// Whether a row is itself the number of units that it rests on.
    private(set) var countsUnits = false
    /// Rows that count units, and their scale.
    private var counts: (rows: CodedRows<Sum>, scale: Int64)

    init?(claims ingredient: Ingredient, event: Event, dimensions: [Dimension], base: FactBase, year: Int) {
        func answer(_ measure: Measure, _ by: [Dimension]) -> Answer? {
            let asked = ClaimQuestion(measure: measure, by: by, selection: ingredient.selection)
            return try? base.claims(asked, year: String(year), event: event).get()
        }
        guard let totals = answer(ingredient.measure, dimensions) else { return nil }
        self.init(totals, ingredient.measure, base: base)
        if secrecy != .published { take(Self.units { answer(ingredient.measure, dimensions + $0) }) }
        // Days and amounts rest on the persons who have some, not on their number of days.
        let persons = ingredient.measure.spread?.claims ?? .claims
        if countsRespondents, !ingredient.measure.countsClaims {
            counts = ((answer(persons, dimensions) ?? answer(.claims, dimensions))?.rows ?? [:], 1)
        }
        countsUnits = countsRespondents && ingredient.measure.countsClaims
    }

    init?(exposure ingredient: Ingredient, dimensions: [Dimension], base: FactBase, year: Int) {
        func answer(_ measure: Measure, _ by: [Dimension]) -> Answer? {
            try? base.exposure(measure, year: String(year), by: by, selection: ingredient.selection).get()
        }
        guard let totals = answer(ingredient.measure, dimensions) else { return nil }
        self.init(totals, ingredient.measure, base: base)
        if secrecy != .published { take(Self.units { answer(ingredient.measure, dimensions + $0) }) }
        if units == nil, secrecy == .enterprises, let establishments = answer(.establishments, dimensions) {
            counts = (establishments.rows, Measure.establishments.scale)
        } else if countsRespondents, let people = answer(.employees, dimensions) {
            counts = (people.rows, Measure.employees.scale)
        }
        // A number of employees need not be whole, and is then no number of units.
        countsUnits = countsRespondents && ingredient.measure == .establishments
    }

    private init(_ totals: Answer, _ measure: Measure, base: FactBase) {
        self.totals = totals
        counts = (totals.rows, measure.scale)
        zeroReveals = totals.resources.contains { base.resources[$0].identity.zeroReveals }
        secrecy = totals.resources.map { base.resources[$0].identity.secrecy }.max() ?? .published
    }

    private static func units(_ answer: ([Dimension]) -> Answer?) -> Answer? {
        answer([.establishment, .holding]) ?? answer([.establishment])
    }

    /// Establishments count only where they make up the same total.
    private mutating func take(_ answer: Answer?) {
        guard let answer, answer.resources == totals.resources else { return }
        units = answer
    }

    /// Whether the number of units is asked for: where they are not known one by one, and in files on persons, who are not.
    private var countsRespondents: Bool { units == nil || secrecy == .persons }

    /// How many units a row rests on, where their number is asked for: at most its claims or its people.
    func respondents(_ codes: [String]) -> Int? {
        guard countsRespondents else { return nil }
        let sum = counts.rows[codes]?.amount ?? 0
        return Int((Double(sum) / Double(counts.scale)).rounded(.up))
    }
}

extension Measure {
    /// Whether one unit of the measure is one claim.
    var countsClaims: Bool {
        switch self {
        case .days, .incapacityPoints, .incapacityPointsBelow10, .incapacityPointsFrom10, .cost, .squaredDays,
            .squaredPoints, .squaredCost, .longestStop, .highestPoints, .highestCost:
            false
        default: !isExposure
        }
    }
}
