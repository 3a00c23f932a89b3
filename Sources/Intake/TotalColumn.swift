import Facts

/// A column whose sum a row of totals may print.
struct TotalColumn: Sendable {
    let column: Int
    /// Where its amounts stand in those of a row.
    let position: Int
    let measure: Measure
    let constants: [Dimension: String]
    let source: Source
    /// How the column is written, where it describes single claims.
    var claimForm: NumberForm?

    /// What keeps the sum of the rows above a row of totals.
    enum Source {
        /// Cubes of single claims.
        case claims
        /// The cube of the exposures of establishments.
        case establishments
        /// Cubes that keep the rows themselves: nothing needs to be noted.
        case sums
    }
}

extension ResourcePlan {
    var totalColumns: [TotalColumn] {
        amounts.indices.map { totalColumn(of: $0) } + claimColumns.compactMap { totalColumn(of: $0) }
    }

    private func totalColumn(of position: Int) -> TotalColumn {
        let constants = groups.flatMap(\.variants).first { $0.sources.contains(position) }?.constants ?? [:]
        let isRegistered = exposure.map { $0.isRegistered && $0.sources.contains(position) } ?? false
        return TotalColumn(
            column: amounts[position].column, position: position, measure: amounts[position].measure,
            constants: constants, source: isRegistered ? .establishments : .sums)
    }

    /// Days and amounts of single claims add; their rates and deaths are no columns of numbers that do.
    private func totalColumn(of claim: ClaimValueColumn) -> TotalColumn? {
        let measure: Measure? = claim.kind == .days ? .days : claim.kind == .cost ? .cost : nil
        guard let measure, let place = claimMeasures.firstIndex(of: measure) else { return nil }
        return TotalColumn(
            column: claim.column, position: amounts.count + place, measure: measure, constants: [:], source: .claims,
            claimForm: claim.form)
    }
}
