import FoundationEssentials

extension DatedValue: Decodable {
    private enum Key: String, CodingKey {
        case year, from, to, reference, grade, grades, value, entries, codes
    }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        let year = try box.decodeIfPresent(Int.self, forKey: .year)
        from = try year ?? box.decode(Int.self, forKey: .from)
        to = try year ?? box.decodeIfPresent(Int.self, forKey: .to)
        reference = try box.decode(String.self, forKey: .reference)
        grade = try box.decode(String.self, forKey: .grade)
        grades = try box.decodeIfPresent([String: String].self, forKey: .grades) ?? [:]
        number = try box.decodeIfPresent(Double.self, forKey: .value)
        codes = try box.decodeIfPresent([String].self, forKey: .codes) ?? []
        entries = try box.decodeIfPresent(Entries.self, forKey: .entries)?.flattened ?? [:]
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
