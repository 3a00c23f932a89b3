import Glibc
import Statistics

/// The indicators of a composite, oriented so that high is worse, over the territories that have them all.
struct CompositeMatrix: Sendable {
    /// One column for each indicator, one value for each territory.
    let columns: [[Double]]
    let weights: [Double]

    init(_ declaration: CompositeDeclaration, values: [[Double]]) throws(CompositeError) {
        guard !declaration.indicators.isEmpty else { throw .noIndicator }
        guard values.count > 2 else { throw .tooFewTerritories(count: values.count) }
        var columns: [[Double]] = []
        for (index, indicator) in declaration.indicators.enumerated() {
            guard indicator.weight > 0, indicator.weight.isFinite else {
                throw .invalidWeight(indicator: indicator.name, weight: indicator.weight)
            }
            columns.append(try Self.oriented(values.map { $0[index] }, indicator))
        }
        self.columns = columns
        weights = declaration.indicators.map(\.weight)
    }

    private static func oriented(
        _ values: [Double], _ indicator: CompositeDeclaration.Component
    ) throws(CompositeError) -> [Double] {
        if values.allSatisfy({ $0 == values[0] }) { throw .constant(indicator: indicator.name) }
        var values = values
        if indicator.logarithm == true {
            if let low = values.first(where: { $0 <= -1 }) { throw .noLogarithm(indicator: indicator.name, value: low) }
            values = values.map { log($0 + 1) }
        }
        return indicator.highIsWorse ? values : values.map { -$0 }
    }
}

extension CompositeMethod {
    /// The composite of each territory. `columns` hold one indicator each; `weights` are as many.
    func scores(_ columns: [[Double]], weights: [Double]) -> [Double] {
        let parts = columns.map(transformed)
        let total = weights.reduce(0, +)
        return (columns.first ?? []).indices.map { territory in
            let sum = zip(parts, weights).reduce(0) { $0 + $1.0[territory] * $1.1 }
            return self == .sumOfZScores ? sum : sum / total
        }
    }

    private func transformed(_ values: [Double]) -> [Double] {
        switch self {
        case .sumOfZScores: Self.standardised(values)
        case .weightedMeanOfRanks: ranks(of: values)
        case .exponentialOfRanks: ranks(of: values).map { Self.exponential($0 / Double(values.count)) }
        }
    }

    /// Mean 0 and standard deviation 1, with n - 1.
    static func standardised(_ values: [Double]) -> [Double] {
        let mean = values.reduce(0, +) / Double(values.count)
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = (squares / Double(values.count - 1)).squareRoot()
        return values.map { ($0 - mean) / deviation }
    }

    /// From a rank over the number of territories, in (0, 1], to 0 to 100.
    static func exponential(_ share: Double) -> Double {
        -23 * log(1 - share * (1 - exp(-100.0 / 23)))
    }
}
