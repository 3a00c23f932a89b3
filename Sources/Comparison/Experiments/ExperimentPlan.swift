import Declarations
import Schemes
import Words

/// What is tried on a stable enterprise, from `Datasets/comparaison/experiences.json`.
public struct ExperimentPlan: Decodable, Sendable {
    /// A claim that happens once more than expected.
    public struct OneMore: Decodable, Sendable, Hashable {
        /// The name of the claim in tables for programs.
        public let code: String
        /// The claim in words, as tables name it.
        public let label: Bilingual
        /// Days off work.
        @Ruled<DeclaredRules.FromZero> public var days: Int
        /// Percent of permanent incapacity.
        @RuledIfPresent<DeclaredRules.Percentage> public var incapacity: Double?
        /// Euros.
        @Ruled<DeclaredRules.FromZero> public var cost: Int
    }

    /// Headcounts at which schemes are tried, rising.
    @Ruled<DeclaredRules.Rising> public var sizes: [Double]
    /// Claims that happen once more than expected, each tried alone.
    @Ruled<ClaimsTold> public var claims: [OneMore]
    /// Share of the claims that prevention spares, up to 1.
    @Ruled<DeclaredRules.Share> public var improvement: Double
    /// Euros spent once for each employee.
    @Ruled<DeclaredRules.Positive> public var investment: Double
    /// Enterprises drawn for the volatility.
    @Ruled<DeclaredRules.FromOne> public var runs: Int
    /// The size at which the figures follow an enterprise year after year.
    @Ruled<DeclaredRules.Positive> public var followed: Double
    /// Where the numbers of the plan come from.
    public let note: Bilingual
}

/// Claims that tables name by their codes.
public enum ClaimsTold: DeclaredRule {
    public static let expected = "claims, each of its own code,"
    public static func holds(_ value: [ExperimentPlan.OneMore]) -> Bool {
        Set(value.map(\.code)).count == value.count
    }
}

/// What came of the experiments under one scheme, by size.
public struct ExperimentResults: Sendable {
    /// One size of enterprise.
    public struct Point: Sendable {
        /// Headcount.
        public let employees: Double
        /// Cents received in a year of expected claims; nil where a table of the law is not public.
        public let steady: Double?
        /// Cents over the years, by the code of the claim; nil without a single amount.
        public let costs: [String: Double]
        /// Percent of payroll, sorted.
        public let spread: [Double]?
        let response: Response?

        /// The quantile `share` (0 to 1) of the drawn amounts: the nearest one drawn.
        func quantile(_ share: Double) -> Double? {
            spread.flatMap { $0.isEmpty ? nil : $0[Int((share * Double($0.count - 1)).rounded())] }
        }

        /// Whether the amount moves with claims.
        var isSensitive: Bool { costs.values.contains { abs($0) >= 1 } }
    }

    /// Place of the scheme among the columns.
    public let column: Int
    /// One for each size of the plan, in its order.
    public let points: [Point]

    /// Nil when the scheme has no law that year, no single amount at any size, or nothing to say of the enterprise.
    public init?(
        _ plan: ExperimentPlan, column index: Int, of comparison: ComparisonPlan, model: Enterprise, seed: UInt64
    ) {
        let scheme = comparison.columns[index]
        let model = model.moved(by: scheme.shift)
        let points = plan.sizes.compactMap { size in
            Experiments(scheme, model: model, employees: size).flatMap {
                Point($0, plan, scheme, seed: seed)
            }
        }
        let isTariff = scheme.scheme.rateUnit != nil
        let isTold = points.contains { point in
            point.isSensitive || point.steady == nil || (isTariff && point.steady != 0)
        }
        guard isTold else { return nil }
        column = index
        self.points = points
    }
}

extension ExperimentResults.Point {
    /// Nil when a year of expected claims has neither an amount nor bounds.
    fileprivate init?(_ trial: Experiments, _ plan: ExperimentPlan, _ scheme: ComparedScheme, seed: UInt64) {
        guard let steady = trial.steady else {
            guard trial.isOnlyBounded else { return nil }
            self.init(employees: trial.employees, steady: nil, costs: [:], spread: nil, response: nil)
            return
        }
        var costs: [String: Double] = [:]
        for more in plan.claims {
            let claim = Claim(year: scheme.year, days: more.days, incapacity: more.incapacity, cost: more.cost * 100)
            costs[more.code] = trial.cost(of: claim)
        }
        self.init(
            employees: trial.employees, steady: steady, costs: costs,
            spread: trial.spread(runs: scheme.scheme.movesWithClaims ? plan.runs : 1, seed: seed),
            response: trial.response(toImprovement: plan.improvement))
    }
}
