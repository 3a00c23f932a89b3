import Declarations
import Facts
import Words

/// What a resource is for Vigie: the `vigie` object of a resource.
public struct ResourceMeaning: Codable, Sendable {
    /// The published layout that the file follows, if any.
    public var layout: String?
    /// What a row is, hence how it is read.
    public var role: Role
    /// `claim` when every row is one claim, `summed-claims` when it is a sum of such; otherwise a row is already a sum.
    public var row: RowKind?
    /// Codes that no column holds, by dimension: the year of the file, the event.
    public var constants: [String: Constant]?
    /// The dimensions on which an exposure is repeated; it counts once per key over the folder.
    public var exposureKey: [Dimension]?
    /// `published`, `enterprises` or `persons`; absent means enterprises.
    public var secrecy: Secrecy?
    /// Who released figures on single persons, and where: without it, they cannot be declared published.
    public var secrecyStatement: String?
    /// Whether a zero tells something of the people of a small group; absent means that it does not.
    public var zeroReveals: Bool?
    /// The questionnaire that scores the rows, of a resource of questionnaires: `epices`, or the code of a declared table.
    public var instrument: String?
    /// The tool of detection whose people the rows are, of questionnaires and signals; that of the instrument when absent.
    public var tool: String?
    /// The code that a portal gives the data set, where other data sets have the same columns: a layout that names one fits
    /// only a file whose name or first row holds it.
    public var dataset: String?
    /// From how many days an accident counts, and within how many a death.
    public var countingRule: CountingRule?
    /// Citation printed under every table made of the file.
    public var source: String?
    /// Whom or what the rows are about, as tables made of the file say it: « Régime général, neuf CTN ».
    public var population: Bilingual?
    /// The breaks of its series, each with its reason in both languages.
    public var breaks: [SeriesBreak]?
    /// Whether the rows are made up, which every citation of the file then says; absent means that they are not.
    public var synthetic: Bool?
    /// Date or month at which the source was observed; a column marked `observed` counts before it.
    public var observed: String?

    /// Whatever else holds of the file is set afterwards.
    public init(layout: String?, role: Role) {
        self.layout = layout
        self.role = role
    }
}

extension Resource {
    /// The citation of the file, or its path; made-up data say so.
    public var citation: String {
        (vigie?.source ?? path) + (isSynthetic ? CitationMark.madeUp.french : "")
    }

    /// Whether its rows are made up.
    public var isSynthetic: Bool { vigie?.synthetic ?? false }
}

/// What the rows of a resource are.
public enum Role: String, Codable, Sendable, KnownWord {
    /// The first five are read by reports and queries, the others by the studies that name them.
    case claims, contributions, exposure, rates, series, portfolio, actions, aids, absences, programme, questionnaire,
        signals, territories

    /// Whether the rows stand alone: never added to those of another resource.
    var isSeries: Bool { self == .series }

    /// Whether this version reads the role; others are declared for later commands.
    public var isRead: Bool { [.claims, .contributions, .exposure, .rates, .series].contains(self) }
}

/// Whether a row is one claim.
public enum RowKind: String, Codable, Sendable, KnownWord {
    /// One row is one claim: intervals of days and amounts can be made.
    case claim
    /// One row is a sum of claims.
    case sum
    /// One row is a sum of single claims with the sums of squares, largest values and counts that intervals need: what partial facts
    /// hold of files of claims.
    case summedClaims = "summed-claims"

    /// Whether the file tells of single claims, row by row or summed.
    var isClaimLevel: Bool { self != .sum }
}

/// A constant written as a text or as a whole number.
public struct Constant: Codable, Sendable, Hashable {
    /// A whole number without its point: `2024`.
    public let text: String

    /// Written as a text.
    public init(_ text: String) { self.text = text }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if let number = try? box.decode(Int.self) {
            text = String(number)
        } else {
            text = try box.decode(String.self)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        if let number = Int(text) { try box.encode(number) } else { try box.encode(text) }
    }
}

/// What a column holds for Vigie: the `vigie` object of a field. At most one of the first seven is set.
public struct FieldMeaning: Codable, Sendable {
    /// The column holds codes of this dimension.
    public var dimension: Dimension?
    /// The column holds an additive measure.
    public var measure: Measure?
    /// The column holds published figures of this indicator, which do not add.
    public var published: String?
    /// The column holds the labels of the codes of this dimension.
    public var labels: Dimension?
    /// The column marks rows: `cancer`, `flags` (letters that qualify the figure of the row), `observed` (the date of the
    /// state that the row belongs to).
    public var marks: String?
    /// The column holds published figures; a column with `indicators` says of which indicator.
    public var figures: Bool?
    /// The codes of the column and the indicator that the row then publishes; other rows are set aside.
    public var indicators: [String: String]?
    /// The codes of the rows that are read; the others are set aside.
    public var only: [String]?
    /// Whether letters that qualify the value stand behind it, as in `6982 b`.
    public var flagged: Bool?
    /// What the parts of a column mean, in their order, where commas separate several in one.
    public var parts: [FieldMeaning]?
    /// The column describes a single claim: `days`, `ip-rate`, `death`, `cost` or `claim-id`.
    public var claim: ClaimColumn?
    /// The column belongs to a portfolio of enterprises, their claims, actions or aids.
    public var portfolio: PortfolioColumn?
    /// Name of the code, the yearly series or the fact that a column of a portfolio holds.
    public var called: String?
    /// Codes that hold for this column only, by dimension.
    public var constants: [String: Constant]?
    /// What the column counts beside others of the same measure: columns with different ones are added (men and women).
    public var addend: String?
    /// Words of the column and the codes they stand for.
    public var codes: [String: String]?
    /// `persons` when the column identifies people: never printed.
    public var identifies: String?
    /// What the column says of a person or of a territory, in studies of fragilities.
    public var holds: FragilityColumn?
    /// Which item, group or indicator the column holds, where `holds` is one of these.
    public var name: String?
    /// For people; the measure or the indicator says what is read.
    public var unit: String?
    /// Other names under which the column is known.
    public var aliases: [ColumnAlias]?
    /// What the column holds that others of its name do not, in both languages; said beside every figure that is made of it.
    public var note: Bilingual?
    /// Whether a file without the column still follows the layout.
    public var optional: Bool?

    /// A column that nothing reads, to be given a meaning.
    public init() {}
}

/// What a column of questionnaires, signals or territories holds.
public enum FragilityColumn: String, Codable, Sendable, KnownWord {
    /// Number of registration with its two key digits, or without them where `nir-key` holds them.
    case nir
    /// The two digits of the key of a number of registration.
    case nirKey = "nir-key"
    /// The day of birth.
    case birthDate = "birth-date"
    /// `1`, `H`, `M`, `homme`, `masculin` or `2`, `F`, `femme`, `féminin`: what the number of registration says too.
    case sex
    /// The territory of residence, the group that is compared, the degree of dependence (GIR 1 to 6).
    case territory, group, gir
    /// An answer to the item `name` of the questionnaire.
    case item
    /// Whether the tool found the person: oui or non; without the column, every row is a person found.
    case found
    /// Where the file of the health accompaniment stands.
    case state
    /// The label of the territory, how many people live there, and the indicator `name`.
    case territoryLabel = "territory-label"
    /// People who live in the territory; a number that describes it.
    case population, indicator
}

extension TableSchema {
    /// What the columns mean, and what the parts of columns do.
    var meanings: [FieldMeaning] { fields.compactMap(\.vigie).flatMap { [$0] + ($0.parts ?? []) } }
}
