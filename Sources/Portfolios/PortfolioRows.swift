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

/// Which enterprises a pass keeps: those whose identifier falls in its share.
struct PassShare: Sendable {
    let number: Int
    let count: Int

    /// FNV-1a (Fowler, Noll, Vo): the same share at every run, where `Hashable` has a seed of its own.
    ///
    /// Blanks, other marks and leading zeros count for nothing: the spellings of one identifier stand in one share, so that
    /// they meet.
    func contains(_ id: Span<UInt8>) -> Bool {
        guard count > 1 else { return true }
        var hash = Self.empty
        for index in id.indices where Self.tells(id[index]) && !(hash == Self.empty && id[index] == UInt8(ascii: "0")) {
            hash = (hash ^ UInt64(id[index])) &* 0x100_0000_01B3
        }
        return Int(hash % UInt64(count)) == number
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
