import Facts

/// Numbers that stand for establishments, the same in all tables of a folder; they say nothing else.
final class UnitNumbers {
    private var numbers: [String: Int] = [:]

    func number(of establishment: String) -> Int {
        if let known = numbers[establishment] { return known }
        numbers[establishment] = numbers.count
        return numbers.count - 1
    }
}

/// One answer of the folder, by row and, where establishments are known, by row and establishment.
struct UnitSource {
    let totals: Answer
    var units: Answer?
    let secrecy: Secrecy
    let zeroReveals: Bool
    /// Rows that count units, and their scale.
    private var counts: (rows: [[String]: Sum], scale: Int64)

    init?(claims ingredient: Ingredient, event: Event, dimensions: [Dimension], base: FactBase, year: Int) {
        func answer(_ measure: Measure, _ by: [Dimension]) -> Answer? {
            let asked = ClaimQuestion(measure: measure, by: by, selection: ingredient.selection)
            return try? base.claims(asked, year: String(year), event: event).get()
        }
        guard let totals = answer(ingredient.measure, dimensions) else { return nil }
        self.init(totals, ingredient.measure, base: base)
        if secrecy == .enterprises, let units = answer(ingredient.measure, dimensions + [.establishment]) {
            take(units)
        }
        // Days and amounts rest on the persons who have some, not on their number of days.
        let persons = ingredient.measure.spread?.claims ?? .claims
        if units == nil, !ingredient.measure.countsClaims {
            counts = ((answer(persons, dimensions) ?? answer(.claims, dimensions))?.rows ?? [:], 1)
        }
    }

    init?(exposure ingredient: Ingredient, dimensions: [Dimension], base: FactBase, year: Int) {
        func answer(_ measure: Measure, _ by: [Dimension]) -> Answer? {
            try? base.exposure(measure, year: String(year), by: by, selection: ingredient.selection).get()
        }
        guard let totals = answer(ingredient.measure, dimensions) else { return nil }
        self.init(totals, ingredient.measure, base: base)
        if secrecy == .enterprises, let units = answer(ingredient.measure, dimensions + [.establishment]) {
            take(units)
        }
        if units == nil, secrecy == .enterprises, let establishments = answer(.establishments, dimensions) {
            counts = (establishments.rows, Measure.establishments.scale)
        } else if units == nil, let people = answer(.employees, dimensions) {
            counts = (people.rows, Measure.employees.scale)
        }
    }

    private init(_ totals: Answer, _ measure: Measure, base: FactBase) {
        self.totals = totals
        counts = (totals.rows, measure.scale)
        zeroReveals = totals.resources.contains { base.resources[$0].identity.zeroReveals }
        secrecy = totals.resources.map { base.resources[$0].identity.secrecy }.max() ?? .published
    }

    /// Establishments count only where they make up the same total.
    private mutating func take(_ answer: Answer) {
        guard answer.resources == totals.resources else { return }
        units = answer
    }

    /// How many units a row rests on, where only their number is known: at most its claims or its people.
    func respondents(_ codes: [String]) -> Int? {
        guard units == nil else { return nil }
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
