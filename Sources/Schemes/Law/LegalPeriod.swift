import Words

/// From a day to a day, both included.
public struct LegalPeriod: Sendable, Hashable {
    public let from: Day
    /// Nil while the law is in force.
    public let to: Day?

    public func contains(_ day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }

    func overlaps(_ other: LegalPeriod) -> Bool {
        (other.to.map { from <= $0 } ?? true) && (to.map { other.from <= $0 } ?? true)
    }

    public var text: String { to.map { "\(from) to \($0)" } ?? "from \(from)" }

    init(from: Day, to: Day?) {
        self.from = from
        self.to = to
    }

    init(_ reader: inout NodeReader) throws(SchemeError) {
        from = try reader.day("from")
        to = try reader.optionalDay("to")
        if let to, to < from { throw .malformed(place: reader.place, fault: .wrongPeriod(text)) }
    }
}

/// A period of validity of a scheme.
public struct Validity: Sendable, Hashable {
    public let period: LegalPeriod
    /// The year whose tariff applies, when it is not the civil year: its values and its windows of past years are used.
    public let year: Int?
    public let reference: String

    init(_ reader: inout NodeReader) throws(SchemeError) {
        period = try LegalPeriod(&reader)
        year = try reader.optionalWhole("year")
        reference = try reader.text("reference")
        try reader.finish()
    }
}
