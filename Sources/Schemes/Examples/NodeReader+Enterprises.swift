import Declarations

/// Numbers of enterprises, within what can be true.
extension NodeReader {
    /// A civil year; nil when the key is absent.
    mutating func year(_ key: String) throws(SchemeError) -> Int? {
        guard let year = try optionalWhole(key) else { return nil }
        guard (1900...2100).contains(year) else { throw wrong(key, "a year from 1900 to 2100, not \(year)") }
        return year
    }

    mutating func number(_ key: String, in range: ClosedRange<Double>) throws(SchemeError) -> Double? {
        guard let number = try optionalNumber(key) else { return nil }
        guard range.contains(number) else {
            let bounds = [range.lowerBound, range.upperBound].map { String(Int($0)) }
            throw wrong(key, "a number from \(bounds[0]) to \(bounds[1]), not \(NumberText.plain(number))")
        }
        return number
    }

    /// Days off work, at most a working life; 0 when the key is absent.
    mutating func days(_ key: String) throws(SchemeError) -> Int {
        let days = try optionalWhole(key) ?? 0
        guard (0...36_525).contains(days) else { throw wrong(key, "a number of days from 0 to 36525, not \(days)") }
        return days
    }

    /// How many of something a line stands for; 1 when the key is absent.
    mutating func positive(_ key: String) throws(SchemeError) -> Double {
        let number = try optionalNumber(key) ?? 1
        guard number > 0 else { throw wrong(key, "a number above 0, not \(NumberText.plain(number))") }
        return number
    }

    /// Whether the number is 1; anything but 0 and 1 is an error.
    mutating func isOne(_ key: String) throws(SchemeError) -> Bool {
        let number = try optionalNumber(key) ?? 0
        guard number == 0 || number == 1 else { throw wrong(key, "0 or 1, not \(NumberText.plain(number))") }
        return number == 1
    }

    /// Money, written in units of currency, in cents.
    mutating func cents(_ key: String) throws(SchemeError) -> Int? {
        guard let number = try optionalNumber(key) else { return nil }
        guard number >= 0, number < 1e13 else { throw wrong(key, "an amount of 0 or more") }
        return Int((number * 100).rounded())
    }

    /// A number, or a day as the number of days since 1 January 1970.
    mutating func factNumber(_ key: String) throws(SchemeError) -> Double {
        if case .text? = node(key)?.value { return Double(try day(key).serial) }
        guard let number = try optionalNumber(key) else { throw missing(key) }
        return number
    }
}
