import Words

/// A day as files write it, with the hour where they give a time: a code from which the year, the month, the day of the week and the
/// hour follow.
public struct DateCode: Sendable, Hashable {
    /// Of the years 1900 to 2100.
    public let day: Day
    /// From 0 to 23; nil where the file gives no time.
    public let hour: Int?

    /// `2024-03-15`, and ` 14` behind it where the hour is known.
    public var code: String { hour.map { "\(day) \(Self.two($0))" } ?? "\(day)" }

    /// Reads `AAAA-MM-JJ`, `JJ/MM/AAAA`, `JJ.MM.AAAA` or `AAAAMMJJ`, and a time behind a blank or a `T`. A year of two digits is
    /// refused: nobody knows its century.
    public init?(_ text: String) {
        let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
        guard let date = parts.first, let day = Self.day(date), (1900...2100).contains(day.year) else { return nil }
        let time = parts.count > 1 ? parts[1] : ""
        let hour = Int(time.prefix(while: Self.isDigit)).flatMap { (0...23).contains($0) ? $0 : nil }
        guard time.isEmpty || hour != nil else { return nil }
        (self.day, self.hour) = (day, hour)
    }

    private static func day(_ text: Substring) -> Day? {
        let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        return switch (parts.count, parts[0].count, parts.last?.count ?? 0) {
        case (3, 4, 1...2): Day("\(numbers[0])-\(two(numbers[1]))-\(two(numbers[2]))")
        case (3, 1...2, 4): Day("\(numbers[2])-\(two(numbers[1]))-\(two(numbers[0]))")
        case (1, 8, 8): Day("\(numbers[0] / 10_000)-\(two(numbers[0] / 100 % 100))-\(two(numbers[0] % 100))")
        default: nil
        }
    }

    /// 1 for Monday to 7 for Sunday (ISO 8601); the first of January 1970 was a Thursday.
    public var weekday: Int { ((day.serial + 3) % 7 + 7) % 7 + 1 }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
