import Statistics

/// The composite of every territory, its rank, and how far the rank holds when weights and method change.
public struct Composite: Sendable {
    /// One line for each territory, in the order given; nil where an indicator is missing.
    public let lines: [Line?]
    /// How many combinations of weights and method were tried, the declared one among them.
    public let variants: Int

    /// What is known of one territory.
    public struct Line: Sendable, Hashable {
        /// In the unit of the method: it orders territories, and measures nothing by itself.
        public let value: Double
        /// 1 for the most fragile; territories with the same value share the best rank.
        public let rank: Int
        /// The best and the worst rank over the variants.
        public let bestRank: Int
        /// See `bestRank`.
        public let worstRank: Int
        /// How many variants place the territory among the first `top`.
        public let timesInTop: Int
    }

    /// Makes the composite and its variants.
    ///
    /// `values` holds the indicators of each territory in the order of the declaration. `top` is the number of
    /// territories held to be priorities.
    public init(_ declaration: CompositeDeclaration, values: [[Double?]], top: Int) throws(CompositeError) {
        let complete = values.indices.filter { !values[$0].contains(nil) }
        let matrix = try CompositeMatrix(declaration, values: complete.map { values[$0].compactMap(\.self) })
        let scores = declaration.method.scores(matrix.columns, weights: matrix.weights)
        let variants = Self.variants(matrix).map { Self.ranks($0.method.scores($0.columns, weights: $0.weights)) }
        let ranks = Self.ranks(scores)
        var lines = [Line?](repeating: nil, count: values.count)
        for (place, territory) in complete.enumerated() {
            let met = variants.map { $0[place] }
            lines[territory] = Line(
                value: scores[place], rank: ranks[place], bestRank: met.min() ?? ranks[place],
                worstRank: met.max() ?? ranks[place], timesInTop: met.count { $0 <= top })
        }
        self.lines = lines
        self.variants = variants.count
    }

    /// One way to make the composite.
    private struct Variant {
        let method: CompositeMethod
        let columns: [[Double]]
        let weights: [Double]
    }

    /// Under each method: the declared weights, equal weights, and each indicator in turn at half its weight, at twice
    /// its weight, and left out.
    private static func variants(_ matrix: CompositeMatrix) -> [Variant] {
        var weightings = [matrix.weights, matrix.weights.map { _ in 1 }]
        for index in matrix.weights.indices {
            for factor in [0.5, 2, 0] where factor > 0 || matrix.weights.count > 1 {
                var weights = matrix.weights
                weights[index] *= factor
                weightings.append(weights)
            }
        }
        return CompositeMethod.allCases.flatMap { method in
            weightings.map { Variant(method: method, columns: matrix.columns, weights: $0) }
        }
    }

    /// 1 for the highest score; equal scores share the best rank.
    static func ranks(_ scores: [Double]) -> [Int] {
        scores.map { score in 1 + scores.count { $0 > score } }
    }
}
