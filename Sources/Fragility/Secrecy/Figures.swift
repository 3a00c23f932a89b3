import Disclosure
import Facts
import Statistics
import Tables

/// The counts of a study that may be shown, and the figures that may be made of them: the one place through which counts of
/// persons pass before they are printed.
///
/// Every share, mean, interval, coefficient and chart mark is made from what comes out of it, so that a hidden count hides
/// whatever would give it back.
public struct Figures: Sendable {
    /// All the counts.
    public let book: CountBook
    /// What is hidden of them.
    public let protection: CountProtection
    private let gate: Gate
    /// Confidence level of every interval.
    public let level: Double

    /// - Parameter released: what earlier reports told of the same counts.
    /// - Throws: `SecrecyError` where the counts cannot be examined.
    public init(
        _ book: CountBook, rules: PersonsRules, level: Double = 0.95, after released: ReleasedLines = ReleasedLines()
    ) throws(SecrecyError) {
        self.book = book
        self.level = level
        let protection = try CountProtection(book, rules: rules, after: released)
        let closed = protection.hidden.union(book.implied)
        self.protection = protection
        gate = Gate(reason: .fewPersons(minimum: rules.minimum)) { closed.contains($0) }
    }

    /// Whether a row where there is nobody would say too much by being left out.
    var keepsEmptyRows: Bool { protection.rules.zeroReveals }

    /// The count, or nil where it is hidden, or was never meant to be printed.
    public func shown(_ key: CountKey) -> Int? {
        gate.shows(key) ? book[key] : nil
    }

    /// The count as a figure, concealed where it is hidden.
    public func count(_ key: CountKey) -> Cell {
        guard let count = shown(key) else { return secret(.count) }
        return Cell(value: Double(count), unit: .count)
    }

    /// A share in percent with its Wilson interval; nobody in the whole leaves no share.
    public func share(_ part: CountKey, of whole: CountKey) -> Cell {
        guard let part = shown(part), let whole = shown(whole) else { return secret(.percent) }
        return share(part, of: whole)
    }

    /// The same of two numbers that may be shown; a part beyond its whole leaves no share.
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

    /// The mean of the values of so many persons, in units: rounded, unless their files were released.
    ///
    /// - Parameters:
    ///   - sum: of the values, in parts.
    ///   - range: from the least to the greatest value of one person, in parts.
    ///   - partsPerUnit: how many parts make one unit.
    func mean(sum: Int, of count: Int, range: Int, partsPerUnit: Double) -> Double {
        guard protection.rules.release == nil,
            let step = PrintedStep(atLeast: range, over: Int(partsPerUnit) * count)
        else { return Double(sum) / partsPerUnit / Double(count) }
        return step.nearest(sum, over: Int(partsPerUnit) * count)
    }

    /// A figure made of counts, all of which must be shown.
    public func made(_ keys: [CountKey], _ unit: Unit, _ make: ([Int]) -> Cell) -> Cell {
        let counts = keys.compactMap(shown)
        return counts.count == keys.count ? make(counts) : secret(unit)
    }

    /// What stands in the place of a figure that may not be made.
    public func secret(_ unit: Unit) -> Cell { gate.concealed(unit) }

    /// A figure that is not defined on these data, and why.
    public func absent(_ why: PersonsReason, _ unit: Unit) -> Cell { .unavailable(.undefined(why), unit: unit) }
}
