/// One figure that leaves Vigie, with all that qualifies it.
///
/// Either `value` holds a finite number, or `flags` holds `notAvailable` and `reason` says why: never NaN, never a
/// silent empty.
public struct Cell: Sendable, Hashable {
    public var value: Double?
    /// Bounds of the interval at `level`; nil with a reason when the data cannot give one.
    public var lower: Double?
    public var upper: Double?
    /// Confidence level of the interval, for example 0.95.
    public var level: Double?
    public var numerator: Quantity?
    public var denominator: Quantity?
    public var unit: Unit
    public var flags: Flags
    public var reasons: [Reason]

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

    /// A figure that exists and is not shown, nor anything that it is made of.
    public static func concealed(_ reason: Reason, unit: Unit) -> Cell {
        Cell(unit: unit, flags: [.notAvailable, .confidential], reasons: [reason])
    }
}

/// Units of figures, spelled as in the columns of a query.
public enum Unit: String, Sendable, Hashable, CaseIterable {
    case count, employees, hours, days
    case fullTimeEquivalents = "FTE"
    case euros = "EUR"
    case points
    case per1000Employees = "per_1000_employees"
    case perMillionHours = "per_million_hours"
    case daysPer1000Hours = "days_per_1000_hours"
    case pointsPerMillionHours = "points_per_million_hours"
    case percent, ratio
    /// Points of a score, whose own table says its range.
    case score
    /// A place in an order, 1 being the first.
    case rank
    /// 100 in the base year.
    case index
    /// The unit of Eurostat's tables of employment (`THS_PER`).
    case thousandPersons = "thousand_persons"
    /// Persons in employment, or full-time equivalents: the population of the figure says which.
    case per100000Workers = "per_100000_workers"
    /// Years passed since an event.
    case years
}

/// The letters that travel with a number.
public struct Flags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let notAvailable = Flags(rawValue: 1)
    public static let breakInSeries = Flags(rawValue: 2)
    public static let confidential = Flags(rawValue: 4)
    public static let estimated = Flags(rawValue: 8)
    public static let provisional = Flags(rawValue: 16)
    public static let unreliable = Flags(rawValue: 32)
    /// Counted otherwise than the figures beside it, or than the definition of its table.
    public static let definitionDiffers = Flags(rawValue: 64)
    public static let forecast = Flags(rawValue: 128)
    public static let notSignificant = Flags(rawValue: 256)
    public static let revised = Flags(rawValue: 512)
    /// Estimated by Eurostat, not by the country.
    public static let eurostatEstimate = Flags(rawValue: 1024)
    public static let notApplicable = Flags(rawValue: 2048)

    /// In the order of the letters, which are those of Eurostat (« Status flags »).
    static let letters: [(Flags, String)] = [
        (.notAvailable, ":"), (.breakInSeries, "b"), (.confidential, "c"), (.definitionDiffers, "d"),
        (.estimated, "e"), (.forecast, "f"), (.notSignificant, "n"), (.provisional, "p"), (.revised, "r"),
        (.eurostatEstimate, "s"), (.unreliable, "u"), (.notApplicable, "z"),
    ]

    /// The flags of letters as a source writes them, blanks between them or not; nil where one is not known.
    public init?(letters text: some StringProtocol) {
        var flags = Flags()
        for letter in text.lowercased() where letter != " " {
            guard let known = Self.letters.first(where: { $0.1 == String(letter) }) else { return nil }
            flags.insert(known.0)
        }
        self = flags
    }

    /// Letters sorted and joined, for example `bp`; empty without flags.
    public var text: String {
        Flags.letters.filter { contains($0.0) }.map(\.1).joined()
    }
}
