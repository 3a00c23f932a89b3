import Words

extension Dated: Decodable where Content == ParameterContent {
    private enum Key: String, CodingKey {
        case year, from, to, reference, grade, grades, value, entries, codes
    }

    /// `year` stands for its first and its last day; `from` and `to` are years or days.
    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        period = try Self.period(box)
        reference = try box.decode(String.self, forKey: .reference)
        grade = try box.decode(Grade.self, forKey: .grade)
        content = ParameterContent(
            number: try box.decodeIfPresent(Double.self, forKey: .value),
            entries: try box.decodeIfPresent(Entries.self, forKey: .entries)?.flattened ?? [:],
            grades: try box.decodeIfPresent([String: Grade].self, forKey: .grades) ?? [:],
            codes: try box.decodeIfPresent([String].self, forKey: .codes) ?? [])
    }

    private static func period(_ box: KeyedDecodingContainer<Key>) throws -> LegalPeriod {
        if let year = try box.decodeIfPresent(YearOrDay.self, forKey: .year) {
            return LegalPeriod(from: year.first, to: year.last)
        }
        let from = try box.decode(YearOrDay.self, forKey: .from).first
        let to = try box.decodeIfPresent(YearOrDay.self, forKey: .to)?.last
        if let to, to < from {
            throw DeclarationFault.wrongValue(
                expected: "a period that ends after its beginning", found: "\(from) to \(to)")
        }
        return LegalPeriod(from: from, to: to)
    }
}

extension Dated: HasOtherKeys where Content == ParameterContent {
    /// A period may be explained by a note.
    public static var otherKeys: Set<String> { ["note"] }
}

/// A civil year or a day.
private struct YearOrDay: Decodable {
    let first: Day
    let last: Day

    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if let day = try? box.decode(Day.self) {
            (first, last) = (day, day)
        } else if let year = try? box.decode(Int.self), let first = Day.first(of: year), let last = Day.last(of: year) {
            (self.first, self.last) = (first, last)
        } else {
            throw DeclarationFault.wrongType(expected: "a year, or a day written 2025-05-01", found: "another value")
        }
    }
}

/// Numbers under nested keys, as they stand in the file.
private indirect enum Entries: Decodable {
    case number(Double)
    case nested([String: Entries])

    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if let number = try? box.decode(Double.self) {
            self = .number(number)
        } else {
            self = .nested(try box.decode([String: Entries].self))
        }
    }

    var flattened: [[String]: Double] {
        switch self {
        case .number(let number): return [[]: number]
        case .nested(let entries):
            var flat: [[String]: Double] = [:]
            for (key, inner) in entries {
                for (path, number) in inner.flattened { flat[[key] + path] = number }
            }
            return flat
        }
    }
}
