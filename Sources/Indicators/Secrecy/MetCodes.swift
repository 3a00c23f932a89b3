import Facts

/// The codes of two dimensions that some row of a folder has together: how one lies within the other is found there, and
/// not in a list of dimensions.
struct MetCodes {
    let base: FactBase
    let measure: Measure
    let year: Int
    let events: [Event]

    /// Nil where a file with rows of one dimension lacks the other: nobody can then say what lies within what.
    func pairs(_ first: Dimension, _ second: Dimension) -> [(String, String)]? {
        if measure.isExposure { return exposed(first, second) }
        var met: [(String, String)] = []
        for event in events {
            if let rows = rows([first, second], event) {
                met += rows.keys.map { ($0[0], $0[1]) }
            } else if rows([first], event) != nil, rows([second], event) != nil {
                return nil
            }
        }
        return met
    }

    private func rows(_ by: [Dimension], _ event: Event) -> CodedRows<Sum>? {
        let asked = ClaimQuestion(measure: measure, by: by, selection: Selection())
        let rows = try? base.claims(asked, year: String(year), event: event).get().rows
        return rows?.filter { $0.value.amount != 0 }
    }

    private func exposed(_ first: Dimension, _ second: Dimension) -> [(String, String)]? {
        if first.describesClaim || second.describesClaim { return nil }
        let asked = base.exposure(measure, year: String(year), by: [first, second], selection: Selection())
        let rows = try? asked.get().rows.filter { $0.value.amount != 0 }
        return rows?.keys.map { ($0[0], $0[1]) }
    }
}
