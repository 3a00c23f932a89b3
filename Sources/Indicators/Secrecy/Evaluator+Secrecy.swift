import Disclosure
import Facts
import Tables

extension Evaluator {
    /// Whether some file of the folder was never released.
    public var hasSecrets: Bool { base.hasSecrets }

    /// Decides what secrecy hides of all the tables that leave together; figures of other tables are all hidden.
    ///
    /// `releases` is what was released before, which the tables must not betray together with these; nil where nobody keeps
    /// a register of it.
    public mutating func conceal(for questions: [Question], after releases: [Release]? = nil) throws {
        guard hasSecrets else { return }
        concealment = try SecrecyPlan(questions, base: base, rules: secrecyRules, after: releases ?? []).concealment()
        concealment?.summarize { $0.isRegistered = releases != nil }
        for question in questions where question.expression.derivation == .concentration {
            concealment?.note(question.expression)
        }
    }

    /// The rows as they may leave: a figure that gives a hidden cell back is hidden, with all that stands beside it.
    func shown(_ rows: Rows, of question: Question) -> Rows {
        guard hasSecrets else { return rows }
        let parts = question.ingredients.map { ($0.measure, Coordinates($0, codes: base.codes(of:))) }
        let told = rows.map { row in
            let shows = { (measure: Measure, coordinates: Coordinates) in
                question.years(behind: row.year).allSatisfy { year in
                    let address = CellAddress(
                        measure: measure, year: year, place: coordinates.place(question.by, row.codes))
                    return concealment?.shows(address) ?? false
                }
            }
            guard !parts.allSatisfy(shows) else { return row.withoutCounts }
            var cell = Cell.concealed(.confidential, unit: question.expression.unit)
            // A population that is free to leave stays: its absence would make it look hidden.
            let population = parts.first { $0.0.isExposure }
            if question.expression.derivation == nil, let population, shows(population.0, population.1) {
                cell.denominator = row.cell.denominator
            }
            return Row(year: row.year, codes: row.codes, cell: cell)
        }
        return Rows(told)
    }
}

extension Row {
    /// The row without how many values its files lack: a number of single claims.
    fileprivate var withoutCounts: Row {
        var row = self
        row.cell.reasons = cell.reasons.map(\.withoutCount)
        return row
    }
}

extension Question {
    /// Whether it asks for establishments or holdings one by one, or for chosen ones. Of files that were never released they have no
    /// figure: zeros would tell those that have no claim from those that have some.
    var isOfSingleUnits: Bool {
        let asked = Set(by).union(selection.dimensions)
        return !asked.isDisjoint(with: Dimension.singleUnits)
    }
}

extension [Question] {
    /// The sets of dimensions by which rows are needed to see who contributes to a figure, and which codes lie within which
    /// of another dimension, besides those of the figures.
    ///
    /// `columns` are the dimensions that the files have columns for.
    public func secrecyRequests(columns: Set<Dimension>) -> [Set<Dimension>] {
        let units = columns.intersection([.holding]).union([.establishment])
        let ingredients = flatMap(\.ingredients)
        let used = Set(ingredients.flatMap(\.dimensions)).sorted()
        let pairs = used.enumerated().flatMap { place, first in
            used[(place + 1)...].map { Set([first, $0]) }
        }
        return ingredients.map { $0.dimensions.union(units) } + pairs
    }
}
