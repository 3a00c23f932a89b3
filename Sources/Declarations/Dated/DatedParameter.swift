import Words

/// A value of law or of practice, by period, as one data file gives it.
///
/// The file says the unit, the reference of each period and the date on which a person last checked it.
public struct DatedParameter: Sendable, Decodable, HasOtherKeys {
    /// That of its file, without the ending.
    public let name: String
    /// What it is.
    public let title: Bilingual
    /// Of its numbers, as the file writes it.
    public let unit: String
    /// Names of the nested keys of the entries; empty for a single number.
    public let keys: [String]
    /// The day on which a person last compared the file with its references.
    public let checked: Day
    /// What the last keys of the entries are called; nil where they need no words.
    public let classes: [String: Bilingual]?
    /// In the order of the file; no two periods overlap.
    public let values: [Dated<ParameterContent>]

    public static let otherKeys: Set<String> = ["note"]

    /// Years that have a value of their own; an open period counts for its first year.
    public var years: [Int] { Set(values.flatMap(\.period.years)).sorted() }

    /// The single number in force in `year`.
    public func number(in year: Int) throws(ParameterError) -> Double {
        guard let number = try period(of: year).content.number else {
            throw ParameterError.noEntry(parameter: name, entry: "", year: year)
        }
        return number
    }

    /// The number under `path`, one key for each of `keys`, in force in `year`.
    public func number(_ path: [String], in year: Int) throws(ParameterError) -> Double {
        guard let number = try period(of: year).content.entries[path] else {
            throw ParameterError.noEntry(parameter: name, entry: path.joined(separator: " "), year: year)
        }
        return number
    }

    /// The list of codes in force in `year`.
    public func codes(in year: Int) throws(ParameterError) -> [String] { try period(of: year).content.codes }

    /// The period that holds the first day of `year`; a year outside every period is an error that lists the years.
    public func period(of year: Int) throws(ParameterError) -> Dated<ParameterContent> {
        let day = Day.first(of: year)
        for value in values where day.map(value.period.contains) ?? false { return value }
        throw ParameterError.noValue(parameter: name, year: year, known: years)
    }
}

/// A number, numbers under nested keys, or codes.
public struct ParameterContent: Sendable, Hashable {
    /// Nil where the period has entries or codes.
    public let number: Double?
    /// Numbers by their path, one key for each of the parameter's `keys`; empty where there are none.
    public let entries: [[String]: Double]
    /// A weaker grade for the entries under some first keys.
    public let grades: [String: Grade]
    /// Empty where the period has a number or entries.
    public let codes: [String]
}

/// Why a parameter gives no value.
public enum ParameterError: Error, Sendable, Hashable {
    /// No period holds the year; `known` are years that one holds.
    case noValue(parameter: String, year: Int, known: [Int])
    /// The period of the year has no number under that path.
    case noEntry(parameter: String, entry: String, year: Int)
    /// A number of the period that begins in the year is not of the kind that is expected there, in words.
    case wrongEntry(parameter: String, entry: String, year: Int, expected: String, found: Double)
    /// The file is absent, or is none of a parameter.
    case file(DeclarationError)
}
