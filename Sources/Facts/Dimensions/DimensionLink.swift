import Declarations

/// How the codes of a dimension follow from those of another, in which they then lie whole.
public struct DimensionLink: Codable, Hashable, Sendable {
    /// Name of the other dimension.
    public let from: String
    /// The way from one code to the other.
    public let by: Rule
    /// Characters of the code that a prefix or a suffix keeps.
    public let length: Int?
    /// Beginnings of codes of which a prefix keeps more characters.
    public let longer: [String: Int]?
    /// What a prefix must look like: `9` stands for a digit, `A` for a letter.
    public let pattern: String?
    /// The file of `Datasets/parameters` that says what follows.
    public let parameter: String?
    /// What follows from each code.
    public let table: [String: String]?
    /// Where bands begin, but for the first.
    public let bounds: [Int]?
    /// The part of a date.
    public let part: DatePart?
    /// Whether rows are not given the code: only nothing else than what is said follows from it.
    public let isNestingOnly: Bool?

    private enum CodingKeys: String, CodingKey {
        case from, by, length, longer, pattern, parameter, table, bounds, part
        case isNestingOnly = "nestingOnly"
    }

    /// - Throws: `DeclarationFault.wrongValue` where the link lacks what its rule needs.
    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        from = try box.decode(String.self, forKey: .from)
        by = try box.decode(Rule.self, forKey: .by)
        length = try box.decodeIfPresent(Int.self, forKey: .length)
        longer = try box.decodeIfPresent([String: Int].self, forKey: .longer)
        pattern = try box.decodeIfPresent(String.self, forKey: .pattern)
        parameter = try box.decodeIfPresent(String.self, forKey: .parameter)
        table = try box.decodeIfPresent([String: String].self, forKey: .table)
        bounds = try box.decodeIfPresent([Int].self, forKey: .bounds)
        part = try box.decodeIfPresent(DatePart.self, forKey: .part)
        isNestingOnly = try box.decodeIfPresent(Bool.self, forKey: .isNestingOnly)
        if let needed {
            throw DeclarationFault.wrongValue(expected: needed, found: "\"by\": \"\(by.rawValue)\" without it")
        }
    }

    /// The ways that are known; another one is Swift.
    public enum Rule: String, KnownWord, Encodable, Sendable {
        /// The first characters of the code.
        case prefix
        /// The last characters of the code.
        case suffix
        /// What `table` says, or the file of a parameter that groups codes.
        case table
        /// The region of the body that a character of a syndrome designates.
        case bodyRegion = "body-region"
        /// The chapter of ICD-10 that holds the end of a syndrome.
        case chapter
        /// The family of a tableau, by ordered rules, the year and the mark of cancer.
        case family
        /// The band of numbers that holds the code.
        case bands
        /// A part of a date.
        case datePart = "date-part"
    }

    /// What is taken of a date.
    public enum DatePart: String, KnownWord, Encodable, Sendable {
        /// `2024`.
        case year
        /// `01` to `12`.
        case month
        /// `1` for Monday to `7` for Sunday (ISO 8601).
        case weekday
        /// `00` to `23`, where the date has a time.
        case hour
    }
}

extension DimensionLink {
    /// What the rule needs and the link does not give, or gives wrongly; nil for a link that can be followed.
    private var needed: String? {
        switch by {
        case .prefix, .suffix: (length ?? 0) >= 1 ? nil : "\"length\" (a whole number from 1)"
        case .table: table != nil || parameter != nil ? nil : "\"table\", or the name of a \"parameter\""
        case .bodyRegion, .chapter, .family: parameter != nil ? nil : "the name of a \"parameter\""
        case .bands: Self.areRising(bounds ?? []) ? nil : "\"bounds\" (rising whole numbers)"
        case .datePart: part != nil ? nil : "\"part\" (year, month, weekday or hour)"
        }
    }

    private static func areRising(_ bounds: [Int]) -> Bool {
        !bounds.isEmpty && zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
    }
}
