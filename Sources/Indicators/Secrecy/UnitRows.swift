import Confidentiality
import Facts

/// The rows of an ingredient for one year with those who contribute to them.
struct UnitRows {
    /// Codes by dimension, the event among them.
    private(set) var rows: [[Dimension: String]: LinkedTable.Cell] = [:]
    private(set) var secrecy = Secrecy.published
    /// Whether units are not in the files: claims or persons were counted in their place.
    private(set) var isProxy = false
    /// Whether rows without anybody concerned are among them, because they too would tell something.
    private(set) var hasZeros = false
    let dimensions: [Dimension]

    /// Nil where the folder does not hold the ingredient.
    init?(_ ingredient: Ingredient, dimensions: [Dimension], base: FactBase, year: Int, units: UnitNumbers) {
        self.dimensions = dimensions
        if ingredient.events.isEmpty {
            guard let source = UnitSource(exposure: ingredient, dimensions: dimensions, base: base, year: year) else {
                return nil
            }
            add(source, event: nil, measure: ingredient.measure, numbers: units)
        }
        for event in ingredient.events {
            guard
                let source = UnitSource(
                    claims: ingredient, event: event, dimensions: dimensions, base: base, year: year)
            else {
                if ingredient.isByEvent { continue }
                return nil
            }
            add(source, event: event, measure: ingredient.measure, numbers: units)
            if source.zeroReveals { addZeros(ingredient, event, base: base, year: year) }
        }
        if rows.isEmpty && secrecy == .published && ingredient.isByEvent { return nil }
    }

    /// Rows where people are exposed and nobody is concerned: files of single claims have no line for them.
    private mutating func addZeros(_ ingredient: Ingredient, _ event: Event, base: FactBase, year: Int) {
        guard !dimensions.contains(where: \.describesClaim),
            let exposed = try? base.exposure(
                .employees, year: String(year), by: dimensions, selection: ingredient.selection
            ).get()
        else { return }
        for codes in exposed.rows.keys {
            var key = Dictionary(uniqueKeysWithValues: zip(dimensions, codes))
            key[.event] = event.rawValue
            if rows[key] == nil { rows[key] = LinkedTable.Cell(value: 0) }
        }
    }

    private mutating func add(_ source: UnitSource, event: Event?, measure: Measure, numbers: UnitNumbers) {
        secrecy = max(secrecy, source.secrecy)
        hasZeros = hasZeros || source.zeroReveals
        isProxy = isProxy || source.units == nil && source.secrecy == .enterprises
        for (codes, sum) in source.totals.rows {
            var key = Dictionary(uniqueKeysWithValues: zip(dimensions, codes))
            key[.event] = event?.rawValue
            rows[key] = LinkedTable.Cell(
                value: Double(sum.amount) / Double(measure.scale), respondents: source.respondents(codes),
                isPublic: source.secrecy == .published)
        }
        for (codes, sum) in source.units?.rows ?? [:] where sum.amount != 0 {
            var key = Dictionary(uniqueKeysWithValues: zip(dimensions, codes))
            key[.event] = event?.rawValue
            let unit = numbers.number(of: codes[dimensions.count])
            rows[key]?.amounts[unit, default: 0] += Double(sum.amount) / Double(measure.scale)
        }
    }
}

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
private struct UnitSource {
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
