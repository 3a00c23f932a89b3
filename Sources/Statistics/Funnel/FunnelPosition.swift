/// Where a unit stands in a funnel with lines at 95 and 99.8 %.
public enum FunnelPosition: String, Sendable, Hashable, CaseIterable {
    /// More than the outer line lets pass.
    case above998
    /// More than the inner line lets pass, within the outer one.
    case above95
    /// Between the inner lines.
    case expected
    /// Less than the inner line lets pass, within the outer one.
    case below95
    /// Less than the outer line lets pass.
    case below998
    /// Not above, and so few events are expected that even none would be ordinary.
    case cannotBeLow = "cannot-be-low"

    /// The level of the inner lines.
    public static let warning = 0.95
    /// The level of the outer lines.
    public static let alarm = 0.998

    /// - Parameters:
    ///   - high: the probability of so much or more.
    ///   - low: the probability of so little or less.
    ///   - cannotBeLow: whether even no event would be ordinary at 95 %.
    init(high: Double, low: Double, cannotBeLow: Bool) {
        let (inner, outer) = ((1 - Self.warning) / 2, (1 - Self.alarm) / 2)
        self =
            high < outer
            ? .above998
            : high < inner ? .above95 : low < outer ? .below998 : low < inner ? .below95 : .expected
        if cannotBeLow, self == .expected { self = .cannotBeLow }
    }
}
