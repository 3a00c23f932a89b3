/// One figure that leaves Vigie, with all that qualifies it.
///
/// Either `value` holds a finite number, or `flags` holds `notAvailable` and `reason` says why: never NaN, never a
/// silent empty.
public struct Cell: Sendable, Hashable {
    /// In `unit`, always finite; nil where there is no figure, for one of `reasons`.
    public var value: Double?
    /// Bounds of the interval at `level`; nil with a reason when the data cannot give one.
    public var lower: Double?
    /// Nil also where the data set no upper bound, as for a ratio to a count of zero.
    public var upper: Double?
    /// Confidence level of the interval, for example 0.95.
    public var level: Double?
    /// What the figure counts or sums, as exactly as it is known.
    public var numerator: Quantity?
    /// What the numerator is divided by; nil where the figure is no ratio.
    public var denominator: Quantity?
    /// Of the value and of its bounds, and of the figure that would stand where there is none.
    public var unit: Unit
    /// The letters of the figure, whether it exists or not.
    public var flags: Flags
    /// What a reader must know, the most important first; never empty where there is no value.
    public var reasons: [Reason]
    /// Decimals that the source of the figure prints; nil for those of the unit.
    public var decimals: Int?

    /// A figure without an interval, whose bounds are set where there is a method for them.
    public init(
        value: Double? = nil, numerator: Quantity? = nil, denominator: Quantity? = nil, unit: Unit,
        flags: Flags = [], reasons: [Reason] = []
    ) {
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.unit = unit
        self.flags = flags
        self.reasons = reasons
    }

    /// A figure that does not exist, and why.
    public static func unavailable(
        _ reason: Reason, unit: Unit, numerator: Quantity? = nil, denominator: Quantity? = nil
    ) -> Cell {
        Cell(numerator: numerator, denominator: denominator, unit: unit, flags: .notAvailable, reasons: [reason])
    }

    /// A place at which no figure can stand, in a table that crosses words which do not all meet.
    public static func inapplicable(_ unit: Unit) -> Cell {
        Cell(unit: unit, flags: [.notAvailable, .notApplicable], reasons: [.notApplicable])
    }

    /// A figure that exists and is not shown, nor anything that it is made of.
    public static func concealed(_ reason: Reason, unit: Unit) -> Cell {
        Cell(unit: unit, flags: [.notAvailable, .confidential], reasons: [reason])
    }
}

extension Cell {
    /// Whether the cell is empty because the data have nothing of the kind.
    public var isWithoutData: Bool { value == nil && reasons.contains(where: \.isAbsenceOfData) }
}
