import Schemes
import Statistics

/// What one scheme does to an enterprise of a given risk and size: experiments on a projection.
public struct Experiments: Sendable {
    /// Under the law as it rounds, and without its roundings.
    private let projection: Projection
    private let unrounded: Projection
    private let profile: RiskProfile
    /// Headcount of the enterprise that is tried.
    public let employees: Double
    private let payroll: Double

    /// Years that are reported.
    public static let horizon = 25
    /// Years that are computed: windows of five years and limits on movements are over by then, and the last one stays.
    private static let computed = 12

    /// `model` is an enterprise of the risk to be studied, resized to `employees`.
    public init?(_ column: ComparedScheme, model: Enterprise, employees: Double) {
        let firm = model.resized(to: employees, in: column.year)
        guard let profile = RiskProfile(of: model, in: column.year),
            let projection = Projection(column, column.law, firm: firm),
            let unrounded = Projection(column, column.unroundedLaw, firm: firm),
            let payroll = firm.facts(of: column.year)?.payroll, payroll > 0
        else { return nil }
        let usual = profile.expected(employees: employees)
        self.projection = projection.settled(claims: usual)
        self.unrounded = unrounded.settled(claims: usual)
        self.profile = profile
        self.employees = employees
        self.payroll = Double(payroll)
    }

    /// Cents received each year when claims are what is expected, year after year; nil without a single amount.
    public var steady: Double? {
        projection.amounts(years: 1) { _ in profile.expected(employees: employees) }[0]
    }

    /// Whether the scheme has no single amount because a table of it is not public.
    public var isOnlyBounded: Bool { projection.isOnlyBounded(claims: profile.expected(employees: employees)) }

    private func unroundedSteady(risk: Double) -> Double? {
        unrounded.amounts(years: 1) { _ in profile.expected(employees: employees, factor: risk) }[0]
    }

    /// The usual risk, somewhat less and somewhat more: one claim may cross a threshold of the law, or fall short of it.
    public static let risks = Array(stride(from: 0.91, to: 1.1, by: 0.02))

    /// What `claim`, happening once in year 0, costs the enterprise over the following years, in cents, undiscounted:
    /// the mean over `risks`, of rates that are not rounded. Rounded, the cost of one claim of a large enterprise would be
    /// that of a step of the rate or nothing.
    public func cost(of claim: Claim) -> Double? {
        mean { risk in
            amounts { time in
                profile.expected(employees: employees, factor: risk) + (time == 0 ? [claim] : [])
            }
        }.map { -$0.reduce(0, +) }
    }

    /// How an improvement of `share` (0 to 1) of the claims, from year 0 on, reaches the amount: the mean over `risks`,
    /// of rates that are not rounded.
    public func response(toImprovement share: Double) -> Response? {
        mean { risk in
            amounts { time in
                profile.expected(employees: employees, factor: time < 0 ? risk : risk * (1 - share))
            }
        }.map(Response.init)
    }

    /// Year by year, how far the amounts are from those of the same risk without the event: the mean over `risks`; nil
    /// when one of them has no amount.
    private func mean(_ amounts: (Double) -> [Double?]) -> [Double]? {
        var sums = [Double](repeating: 0, count: Self.computed)
        for risk in Self.risks {
            guard let base = unroundedSteady(risk: risk) else { return nil }
            for (year, amount) in amounts(risk).enumerated() {
                guard let amount else { return nil }
                sums[year] += amount - base
            }
        }
        let means = sums.map { $0 / Double(Self.risks.count) }
        return means + Array(repeating: means[Self.computed - 1], count: Self.horizon - Self.computed)
    }

    /// The amounts of one year, in percent of payroll, of `runs` enterprises of the same risk, sorted.
    public func spread(runs: Int, seed: UInt64) -> [Double]? {
        var random = SplitMix64(seed: seed)
        var shares: [Double] = []
        for _ in 0..<runs {
            let years = projection.amounts(years: 1) { _ in profile.drawn(employees: employees, &random) }
            guard let amount = years[0] else { return nil }
            shares.append(-100 * amount / payroll)
        }
        return shares.sorted()
    }

    private func amounts(_ claims: (Int) -> [Claim]) -> [Double?] {
        unrounded.amounts(years: Self.computed, claims: claims)
    }
}

/// The yearly gains of an improvement that lasts, in cents, from the year in which it begins.
public struct Response: Sendable, Hashable {
    /// One for each year of the horizon, positive where the improvement is rewarded.
    public let gains: [Double]

    /// The gain once all of it has come; nil when the scheme never rewards it.
    public var full: Double? {
        guard let last = gains.last, abs(last) > 0.5 else { return nil }
        return last
    }

    /// The first year, from 0, from which at least `share` of the full gain is there for good.
    public func years(to share: Double) -> Int? {
        guard let full else { return nil }
        let reached = gains.map { $0 / full >= share - 1e-9 }
        return gains.indices.first { reached[$0...].allSatisfy { $0 } }
    }

    /// The first year whose end sees the gains, undiscounted, cover `cost` (cents); nil within the horizon.
    public func payback(of cost: Double) -> Int? {
        var sum = 0.0
        for (year, gain) in gains.enumerated() {
            sum += gain
            if sum >= cost { return year + 1 }
        }
        return nil
    }
}
