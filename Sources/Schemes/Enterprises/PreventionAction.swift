import Words

/// Something done or bought for prevention.
public struct PreventionAction: Sendable, Hashable {
    /// The name by which schemes know it: `TMS-DIAGNOSTIC`, `TMS-ACTION`, `ISI`...
    public var kind: String
    /// The day of the invoice, by which schemes tell in which year the action counts; and under which law, unless the aid was
    /// reserved before.
    public var date: Day
    /// The day on which an aid for it was reserved, where that is known: the law of that day holds.
    public var reserved: Day?
    /// Cost without tax, in cents.
    public var amount: Int

    /// `amount` is in cents, without tax.
    public init(kind: String, date: Day, reserved: Day? = nil, amount: Int) {
        self.kind = kind
        self.date = date
        self.reserved = reserved
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
