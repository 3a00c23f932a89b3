import Words

/// From a day to a day, both included.
public struct LegalPeriod: Sendable, Hashable {
    /// The first day.
    public let from: Day
    /// Nil while the law is in force.
    public let to: Day?

    /// `to` is the last day, not the first on which the law no longer holds.
    public init(from: Day, to: Day?) {
        self.from = from
        self.to = to
    }

    /// Both ends belong to the period.
    public func contains(_ day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }

    /// Whether some day belongs to both.
    public func overlaps(_ other: LegalPeriod) -> Bool {
        (other.to.map { from <= $0 } ?? true) && (to.map { other.from <= $0 } ?? true)
    }

    /// The civil years of which a day belongs to the period; an open period counts for its first year.
    public var years: ClosedRange<Int> { from.year...max(from.year, to?.year ?? from.year) }

    /// `2024-01-01 to 2024-12-31`, or `from 2025-05-01`.
    public var text: String { to.map { "\(from) to \($0)" } ?? "from \(from)" }

    /// The same for people, in either language.
    public var words: Bilingual {
        to.map { Bilingual("du \(from) au \($0)", "\(from) to \($0)") }
            ?? Bilingual("depuis le \(from)", "from \(from)")
    }

    /// Reads the days under `from` and `to`.
    public init<Failure>(_ reader: inout ObjectReader<Failure>) throws(Failure) {
        from = try reader.day("from")
        to = try reader.optionalDay("to")
        if let to, to < from { throw reader.wrong("to", "a day that does not come before \(from)") }
    }
}
