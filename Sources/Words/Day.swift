import FoundationEssentials

/// A civil day, as laws count time.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 1 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31, as the month has.
    public let day: Int

    /// Days since 1 January 1970.
    public let serial: Int

    /// The day written `2025-05-01`; nil when no calendar holds it.
    public init?(_ text: String) {
        let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
        guard text.utf8.count == 10, let date = try? style.parse(text), date.formatted(style) == text else {
            return nil
        }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        (year, month, day) = (parts[0], parts[1], parts[2])
        serial = Int((date.timeIntervalSince1970 / Self.secondsPerDay).rounded(.down))
    }

    /// Nil when no calendar holds the day.
    init?(year: Int, month: Int, day: Int) {
        self.init("\(Self.padded(year))-\(Self.two(month))-\(Self.two(day))")
    }

    /// The day that stands `serial` days after 1 January 1970; nil outside the years 1 to 9999.
    public init?(serial: Double) {
        guard serial.isFinite, abs(serial) < 4_000_000 else { return nil }
        let date = Date(timeIntervalSince1970: serial.rounded(.down) * Self.secondsPerDay)
        self.init(date.formatted(Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()))
    }

    /// The first of `month` in `year`; nil where no calendar has them.
    public static func first(of year: Int, month: Int = 1) -> Day? {
        Day("\(Self.padded(year))-\(Self.two(month))-01")
    }

    /// 31 December; nil outside the years 1 to 9999.
    public static func last(of year: Int) -> Day? { Day(Self.padded(year) + "-12-31") }

    /// Nil after 31 December 9999.
    public var next: Day? { Day(serial: Double(serial + 1)) }

    public var description: String { "\(Self.padded(year))-\(Self.two(month))-\(Self.two(day))" }

    public static func < (first: Day, second: Day) -> Bool { first.serial < second.serial }

    private static let secondsPerDay = 86_400.0

    private static func padded(_ year: Int) -> String {
        String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
