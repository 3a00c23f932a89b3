import Declarations
import Words

/// What is declared of a dimension: one file of `Datasets/dimensions`, or an element of `dimensions` in a descriptor.
public struct DimensionDefinition: Codable, Hashable, Sendable {
    /// The name that descriptors, queries and notebooks write: lower case, without blanks.
    @Ruled<DimensionName> public var name: String
    /// The heading of a column.
    public let label: Bilingual
    /// Where the dimension stands among others, from the smallest; those without a place come last.
    public let place: Int?
    /// Whom its codes tell apart; people where it is not said.
    public let describes: Subject?
    /// How files write its codes; any text where it is not said.
    public let form: CodeForm.Kind?
    /// The order of its codes; that of the texts where it is not said.
    public let order: CodeOrder?
    /// Whether people use codes beside labels; they do where it is not said.
    public let showsCode: Bool?
    /// Whether each file writes the codes in its own way, so that one may be spelled in two.
    public let isSpelled: Bool?
    /// Whether a file has a code for almost every row, whose lines are not worth keeping.
    public let isOfEachRow: Bool?
    /// The codes that are known, in their order.
    public let codes: [DeclaredCode]?
    /// Whether other codes than these do not exist; they may where it is not said.
    public let isClosed: Bool?
    /// Which numbers its codes can be, of codes that are numbers; any where it is not said.
    public let range: CodeRange?
    /// The official list of its codes.
    public let nomenclature: DimensionNomenclature?
    /// What its codes follow from where no column holds them, and what they lie in.
    public let follows: [DimensionLink]?
    /// Other names under which queries and notebooks may ask for it.
    public let aliases: [String]?
    /// Headings by which a draft of a descriptor knows its columns.
    public let columns: [String]?
    /// What defines the codes.
    public let reference: String?

    /// Whom the codes of a dimension tell apart.
    public enum Subject: String, KnownWord, Encodable, Sendable {
        /// Claims: a rate divides by the whole population.
        case claims
        /// People at work: a rate needs the population by the same codes.
        case people
    }

    private enum CodingKeys: String, CodingKey {
        case name, label, place, describes, form, order, showsCode, codes, nomenclature, follows, aliases, columns,
            range, reference
        case isClosed = "closed"
        case isSpelled = "spelled"
        case isOfEachRow = "ofEachRow"
    }

    /// A dimension of which nothing but its name is known.
    init(name: String) {
        _name = Ruled(wrappedValue: name)
        (label, place) = (Bilingual(same: name), nil)
        (describes, form, order, showsCode, isSpelled, isOfEachRow) = (nil, nil, nil, nil, nil, nil)
        (codes, isClosed, range, nomenclature, follows) = (nil, nil, nil, nil, nil)
        (aliases, columns, reference) = (nil, nil, nil)
    }
}

/// A name that a query can write.
public enum DimensionName: DeclaredRule {
    /// In words, for the message.
    public static let expected = "a name of small letters without accents, digits and -"
    /// Whether the value keeps to it.
    public static func holds(_ value: String) -> Bool {
        value.first.map { ("a"..."z").contains($0) } ?? false
            && value.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    }
}

/// A code of a dimension, what it is called, and the words of files that stand for it.
public struct DeclaredCode: Codable, Hashable, Sendable {
    /// As queries and tables write it.
    public let code: String
    /// Nil where the code says it all.
    public let label: Bilingual?
    /// Read in any case and without accents.
    public let words: [String]?
}

/// In which order the codes of a dimension stand.
public enum CodeOrder: String, KnownWord, Encodable, Sendable {
    /// That of their texts.
    case texts
    /// By the first number in them: bands of age or size.
    case numbers
    /// That of the declaration; codes that it does not name come after it.
    case declared
}
