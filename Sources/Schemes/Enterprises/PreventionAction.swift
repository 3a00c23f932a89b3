import Words

/// Something done or bought for prevention.
public struct PreventionAction: Sendable, Hashable {
    /// The name by which schemes know it: `TMS-DIAGNOSTIC`, `TMS-ACTION`, `ISI`...
    public var kind: String
    /// The day by which schemes tell in which year, and under which law, the action counts.
    public var date: Day
    /// Cost without tax, in cents.
    public var amount: Int

    /// `amount` is in cents, without tax.
    public init(kind: String, date: Day, amount: Int) {
        self.kind = kind
        self.date = date
        self.amount = amount
    }
}

/// State aid that the enterprise has already received.
public struct AidReceived: Sendable, Hashable {
    /// The ceiling that it counts against: `de-minimis`, or the name of a scheme.
    public var regime: String
    /// The day on which the aid was granted.
    public var date: Day
    /// In cents.
    public var amount: Int

    /// `amount` is in cents.
    public init(regime: String, date: Day, amount: Int) {
        self.regime = regime
        self.date = date
        self.amount = amount
    }
}
