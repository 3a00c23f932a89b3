/// A mean amount as the product of what makes it: payroll of a beneficiary, mean rate, and share of the premium.
public struct AnchorFactors: Sendable {
    /// Mean of the rate over the beneficiaries, weighted by payroll, in the unit of the published one.
    public let rate: Double
    /// Euros for each beneficiary.
    public let payroll: Double
    /// The amount as a share of the premium at that rate, in percent.
    public let share: Double
    /// The amount, in euros for each beneficiary.
    public let mean: Double

    /// Nil where the figure has no published rate, or nobody here has an amount.
    public init?(_ anchor: Anchor, _ tally: ColumnTally) {
        guard let published = anchor.meanRate, let rate = tally.followed.value, rate > 0,
            let mean = tally.all.mean, tally.all.eligible > 0
        else { return nil }
        self.rate = rate
        self.mean = mean / 100
        payroll = tally.followed.payroll / tally.all.eligible / 100
        share = 100 * self.mean * published.base / rate / payroll
    }
}
