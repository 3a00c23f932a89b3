import DelimitedText
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
}

/// Places of the enterprises of a pass, by identifier.
typealias EnterprisePlaces = [String: Int]

/// The part of the rows of one file that belongs to one pass.
struct RowPart<Row: Sendable>: Sendable {
    var rows: [Row] = []
    var rejections: [Rejection] = []
    var read = 0
    /// The line of the last row, where the file ends without a line end.
    var unendedLine: Int?

    mutating func merge(_ later: RowPart) {
        rows += later.rows
        rejections += later.rejections
        read += later.read
    }
}

/// Which enterprises a pass keeps: those whose identifier falls in its share.
struct PassShare: Sendable {
    let number: Int
    let count: Int

    /// FNV-1a (Fowler, Noll, Vo): the same share at every run, where `Hashable` has a seed of its own.
    func contains(_ id: Span<UInt8>) -> Bool {
        guard count > 1 else { return true }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in id.indices { hash = (hash ^ UInt64(id[index])) &* 0x100_0000_01B3 }
        return Int(hash % UInt64(count)) == number
    }
}
