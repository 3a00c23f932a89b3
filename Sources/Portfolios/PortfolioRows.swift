import DelimitedText
import Facts
import Intake
import Schemes

/// One row of establishments: what is known of an enterprise in a year.
struct EstablishmentRow: Sendable {
    let line: Int
    let id: String
    let year: Int
    /// In the order of `PortfolioColumns.numbers` and `.codes`.
    let numbers: [Double?]
    var codes: [String?]
}

/// One claim, action or aid, and the enterprise that it belongs to.
struct AttachedRow: Sendable {
    enum Content: Sendable {
        case claim(Claim)
        case action(PreventionAction)
        case aid(AidReceived)
    }

    let line: Int
    /// Place of the enterprise among those of the pass.
    let enterprise: Int
    let content: Content
    /// By which a row that appears twice is known.
    let mark: UInt64?
}

/// The rows of one file that belong to one pass.
typealias PortfolioReading<Row: Sendable> = RowReading<RowBatch<Row, Rejection>>

/// Which enterprises a pass keeps: those whose identifier falls in its share, with all their establishments.
struct PassShare: Sendable {
    let number: Int
    let count: Int
    /// Whether every identifier is that of an establishment, however many of its zeros are left.
    private var tellsEnterprises = false

    init(number: Int, count: Int) { (self.number, self.count) = (number, count) }

    /// The same share, of a column of such identifiers.
    func of(_ form: IdentifierForm) -> PassShare {
        var copy = self
        copy.tellsEnterprises = form.tellsEnterprises
        return copy
    }

    /// FNV-1a (Fowler, Noll, Vo): the same share at every run, where `Hashable` has a seed of its own.
    ///
    /// Blanks, other marks and leading zeros count for nothing: the spellings of one identifier stand in one share, so that
    /// they meet. The last digits of a SIRET count for nothing either: the establishments of one enterprise stand in one
    /// share, so that their headcounts are summed in the memory of one pass.
    func contains(_ id: Span<UInt8>) -> Bool {
        guard count > 1 else { return true }
        var (left, hash) = (tellingCount(id), Self.empty)
        for index in id.indices where left > 0 && Self.tells(id[index]) {
            left -= 1
            guard hash != Self.empty || id[index] != UInt8(ascii: "0") else { continue }
            hash = (hash ^ UInt64(id[index])) &* 0x100_0000_01B3
        }
        return Int(hash % UInt64(count)) == number
    }

    /// How many letters and digits tell the enterprise.
    private func tellingCount(_ id: Span<UInt8>) -> Int {
        var (all, digits, significant) = (0, 0, 0)
        for index in id.indices where Self.tells(id[index]) {
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(id[index])
            all += 1
            digits += isDigit ? 1 : 0
            significant += significant > 0 || id[index] != UInt8(ascii: "0") ? 1 : 0
        }
        let isOfEstablishment =
            tellsEnterprises || all == EnterpriseIdentifier.length
            || significant > EnterpriseIdentifier.length - EnterpriseIdentifier.tail
        return digits == all && isOfEstablishment ? max(0, all - EnterpriseIdentifier.tail) : all
    }

    private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Whether a byte is a letter or a digit of ASCII.
    private static func tells(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}

/// The canonical spelling of codes: `A` is the CTN `AA`, `45.1 AA` the code risque `45.1AA`. Each spelling is worked out
/// once, since a portfolio repeats a few codes on millions of rows.
struct CodeSpelling {
    private var known: [Dimension: [String: String]] = [:]

    mutating func canonical(_ text: String, of dimension: Dimension) -> String {
        if let spelling = known[dimension]?[text] { return spelling }
        let spelling = CodeForm.canonical(text, of: dimension)
        known[dimension, default: [:]][text] = spelling
        return spelling
    }
}
