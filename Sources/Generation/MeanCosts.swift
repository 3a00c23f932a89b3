import Declarations

/// Mean costs of claims, in euros, by committee and class (CSS D.242-6-6), as the latest decree gives them.
struct MeanCosts: Sendable {
    private let parameter: DatedParameter
    private let year: Int

    init(_ parameter: DatedParameter) {
        self.parameter = parameter
        year = parameter.years.last ?? 0
    }

    /// The costs of a committee; where the decree has no such class, those of all committees.
    func table(ctn: String) throws(ParameterError) -> CostTable {
        CostTable(
            temporary: try (1...6).map { (rank) throws(ParameterError) in try cost(ctn, "it\(rank)") },
            permanent: try (1...4).map { (rank) throws(ParameterError) in try cost(ctn, "ip\(rank)") })
    }

    private func cost(_ ctn: String, _ category: String) throws(ParameterError) -> Int {
        if let own = try? parameter.number([ctn, category], in: year) { return Int(own.rounded()) }
        return Int(try parameter.number(["TOUS", category], in: year).rounded())
    }
}

/// Mean costs of one committee, in euros.
struct CostTable: Sendable {
    let temporary: [Int]
    let permanent: [Int]

    /// Cost of a claim. Commuting accidents have none here: they are not part of the value of the risk (D.242-6-4).
    ///
    /// - Parameters:
    ///   - days: calendar days off.
    ///   - points: rate of permanent incapacity, 0 without one.
    func euros(days: Int, points: Int, isFatal: Bool) -> Int {
        let stop = temporary[[4, 16, 46, 91, 151].firstIndex { days < $0 } ?? 5]
        if isFatal { return stop + permanent[3] }
        guard points > 0 else { return stop }
        return stop + permanent[[10, 20, 40].firstIndex { points < $0 } ?? 3]
    }
}
