import Facts
import Statistics

/// The counts of a study after the gate, and the figures that may be made of them.
public struct Figures: Sendable {
    public let book: CountBook
    public let minimum: Int
    /// Confidence level of every interval.
    public let level: Double
    private let hidden: Set<CountKey>

    public init(_ book: CountBook, gate: some PersonsGate, level: Double = 0.95) {
        self.book = book
        self.level = level
        minimum = gate.minimum
        hidden = gate.hidden(in: book)
    }

    /// How many counts are hidden, all tables together.
    public var hiddenCount: Int { hidden.count }

    /// The count, or nil where it is hidden.
    public func shown(_ key: CountKey) -> Int? { hidden.contains(key) ? nil : book[key] }

    public func count(_ key: CountKey) -> Cell {
        guard let count = shown(key) else { return secret(.count) }
        return Cell(value: Double(count), unit: .count)
    }

    /// A share in percent with its Wilson interval; nobody in the whole leaves no share.
    public func share(_ part: CountKey, of whole: CountKey) -> Cell {
        guard let part = shown(part), let whole = shown(whole) else { return secret(.percent) }
        return share(part, of: whole)
    }

    public func share(_ part: Int, of whole: Int) -> Cell {
        guard whole > 0, part <= whole else { return absent(.nobody, .percent) }
        var cell = Cell(
            value: Double(part) / Double(whole) * 100, numerator: Quantity(Int64(part)),
            denominator: Quantity(Int64(whole)), unit: .percent)
        let interval = try? ProportionInterval.wilson(successes: Double(part), trials: Double(whole), level: level)
        cell.lower = interval.map { $0.lower * 100 }
        cell.upper = interval.flatMap(\.upper).map { $0 * 100 }
        cell.level = interval.map(\.level)
        return cell
    }

    /// A figure made of counts, all of which must be shown.
    public func made(_ keys: [CountKey], _ unit: Unit, _ make: ([Int]) -> Cell) -> Cell {
        let counts = keys.compactMap(shown)
        return counts.count == keys.count ? make(counts) : secret(unit)
    }

    public func secret(_ unit: Unit) -> Cell {
        Cell(unit: unit, flags: [.notAvailable, .confidential], reasons: [.fewPersons(minimum: minimum)])
    }

    public func absent(_ why: Undefined, _ unit: Unit) -> Cell { .unavailable(.undefined(why), unit: unit) }
}
