import Declarations
import Words

/// A day of birth.
public struct BirthDate: Sendable, Hashable, Comparable {
    /// The number AAAAMMJJ.
    public let number: Int32

    /// Reads `AAAA-MM-JJ`, `JJ/MM/AAAA` or `AAAAMMJJ`; nil for another form, or for a day that does not exist.
    public static func read(_ text: [UInt8]) -> BirthDate? {
        DayText.parts(text).flatMap { BirthDate(year: Int32($0.year), month: Int32($0.month), day: Int32($0.day)) }
    }

    init?(year: Int32, month: Int32, day: Int32) {
        guard (1850...2100).contains(year), (1...12).contains(month) else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days: [Int32] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...days[Int(month) - 1]).contains(day) else { return nil }
        number = year * 10_000 + month * 100 + day
    }

    /// The eight digits AAAAMMJJ.
    var digits: [UInt8] { Array(String(number).utf8) }

    /// Civil year.
    public var year: Int { Int(number / 10_000) }

    /// Month of the year, from 1.
    var month: Int { Int(number / 100 % 100) }

    /// Completed years on a day; nil before the birth.
    public func age(on day: BirthDate) -> Int? {
        guard self <= day else { return nil }
        return Int((day.number - number) / 10_000)
    }

    public static func < (first: BirthDate, second: BirthDate) -> Bool { first.number < second.number }
}

extension BirthDate: Decodable {
    public init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        let text = try box.decode(String.self)
        guard let day = BirthDate.read(Array(text.utf8)) else {
            throw DeclarationFault.wrongValue(expected: "a day AAAA-MM-JJ", found: "\"\(text)\"")
        }
        self = day
    }
}
