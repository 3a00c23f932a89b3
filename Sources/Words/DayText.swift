/// The ways in which files write a day.
public enum DayText {
    /// Year, month and day of `AAAA-MM-JJ`, `JJ/MM/AAAA` or `AAAAMMJJ`; nil for another form. Whether a calendar has the day is
    /// not asked.
    public static func parts(_ text: [UInt8]) -> (year: Int, month: Int, day: Int)? {
        let digits = text.filter(isDigit).map { Int($0 - 0x30) }
        guard digits.count == 8 else { return nil }
        func value(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + $1 } }
        let marks = text.filter { !isDigit($0) }
        if marks.isEmpty || (marks == Array("--".utf8) && text[4] == marks[0] && text[7] == marks[0]) {
            return (value(0..<4), value(4..<6), value(6..<8))
        }
        guard marks == Array("//".utf8), text[2] == marks[0], text[5] == marks[0] else { return nil }
        return (value(4..<8), value(2..<4), value(0..<2))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension Day {
    /// The day that a file writes in one of the ways of ``DayText``; nil when no calendar holds it.
    public init?(written text: String) {
        guard let parts = DayText.parts(Array(text.utf8)) else { return nil }
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }
}
