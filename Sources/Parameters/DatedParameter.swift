import FoundationEssentials

/// A value of law or of practice, by period, as one data file gives it.
///
/// The file says the unit, the reference of each period and the date on which a person last checked it.
public struct DatedParameter: Sendable, Decodable {
    public let name: String
    public let title: String
    public let unit: String
    /// Names of the nested keys of the entries; empty for a single number.
    public let keys: [String]
    /// The day on which a person last compared the file with its references (ISO 8601).
    public let checked: String
    public let values: [DatedValue]

    /// Years that have a value of their own; an open period counts for its first year.
    public var years: [Int] { Set(values.flatMap { $0.from...max($0.from, $0.to ?? $0.from) }).sorted() }

    /// The single number in force in `year`.
    public func number(in year: Int) throws(ParameterError) -> Double {
        guard let number = try period(of: year).number else {
            throw ParameterError.noEntry(parameter: name, entry: "", year: year)
        }
        return number
    }

    /// The number under `path`, one key for each of `keys`, in force in `year`.
    public func number(_ path: [String], in year: Int) throws(ParameterError) -> Double {
        guard let number = try period(of: year).entries[path] else {
            throw ParameterError.noEntry(parameter: name, entry: path.joined(separator: " "), year: year)
        }
        return number
    }

    /// The list of codes in force in `year`.
    public func codes(in year: Int) throws(ParameterError) -> [String] { try period(of: year).codes }

    /// The period that holds `year`; a year outside every period is an error that lists the years.
    public func period(of year: Int) throws(ParameterError) -> DatedValue {
        for value in values where value.from <= year && year <= (value.to ?? Int.max) { return value }
        throw ParameterError.noValue(parameter: name, year: year, known: years)
    }
}

/// What holds during one period.
public struct DatedValue: Sendable {
    /// First and last civil year; `to` is nil while the value is in force.
    public let from: Int
    public let to: Int?
    /// Article of law, table or page.
    public let reference: String
    /// A: source document or two sources; B: one source; C: to be verified.
    public let grade: String
    /// A weaker grade for the entries under some first keys.
    public let grades: [String: String]
    public let number: Double?
    public let entries: [[String]: Double]
    public let codes: [String]
}

/// Why a parameter gives no value.
public enum ParameterError: Error, Sendable, Hashable {
    case noValue(parameter: String, year: Int, known: [Int])
    case noEntry(parameter: String, entry: String, year: Int)
    case unreadable(file: String, detail: String)
    case unknown(parameter: String)
}
