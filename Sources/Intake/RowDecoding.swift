import DelimitedText
import Facts
import Words

/// Which columns are decoded at once where a row is plain, and where their values stand.
///
/// A row that is plain in all of them needs no closer look: it is no title, total nor note, and nothing in it is missing.
struct RowDecoding: Sendable {
    let decoding: Decoding
    /// Codes that are needed: the slot of the dimension and the column of its values.
    let codes: [(slot: Int, value: Int)]
    /// The columns of the amounts.
    let amounts: Range<Int>
    /// What describes a claim, and the column of its values: a death last, since its points are put over those of a rate.
    let claimValues: [(kind: ClaimColumn, value: Int)]
    /// The measures that a row gives that is one claim.
    let claimRules: [ClaimRule]
    let cancer: Int?
    let identifier: Int?

    /// Nil for files of published figures, of which some rows are set aside or which date their rows, and where a number
    /// may be declared missing.
    init?(_ plan: ResourcePlan) {
        guard plan.figures.isEmpty, plan.selectors.isEmpty, plan.observedColumn == nil,
            !plan.missing.someStartWithDigit, plan.header.count > 1
        else { return nil }
        var columns: [(column: Int, kind: Decoding.Kind)] = []
        (codes, identifier) = Self.appendCodes(plan, to: &columns)
        amounts = columns.count..<columns.count + plan.amounts.count
        columns += plan.amounts.map { ($0.column, $0.decoding) }
        let first = columns.count
        let values = plan.claimColumns.indices.map { (kind: plan.claimColumns[$0].kind, value: first + $0) }
        claimValues = values.filter { !$0.kind.marksDeath } + values.filter(\.kind.marksDeath)
        claimRules = plan.claimMeasures.map(ClaimRule.init)
        columns += plan.claimColumns.map { ($0.column, $0.decoding) }
        cancer = plan.cancerMark.map { _ in columns.count }
        if let mark = plan.cancerMark { columns.append((mark, .word)) }
        // A label is a sentence that may name a total, even where the code beside it does not.
        if plan.identifierColumn == nil { columns += plan.labelColumns.map { ($0, Self.noTotalLabel) } }
        decoding = Decoding(columns, fields: plan.header.count)
    }

    /// Whether a row is marked as a cancer.
    func isCancer(_ decoded: borrowing DecodedRows, _ row: Int) -> Bool {
        cancer.map { decoded.values($0)[row] == 1 } ?? false
    }

    /// What some rows tell of their claims; 0 where the file has no such column.
    func read(
        _ input: ClaimRule.Input, of decoded: borrowing DecodedRows, _ rows: Range<Int>, into values: inout [Int64]
    ) {
        values.removeAll(keepingCapacity: true)
        values.append(contentsOf: repeatElement(input == .presence ? 1 : 0, count: rows.count))
        for (kind, value) in claimValues where input.columns.contains(kind) {
            let column = decoded.values(value).extracting(rows)
            if kind.marksDeath {
                let death = input == .points ? ClaimRule.pointsOfDeath : 1
                for row in column.indices where column[row] == 1 { values[row] = death }
            } else {
                for row in column.indices { values[row] = column[row] }
            }
        }
    }

    private static let noTotalLabel = Decoding.Kind.noWord(TotalLabels.openingsOfLabels)
    private static let noTotal = Decoding.Kind.noWord(TotalLabels.wordOpenings)

    /// Every column of codes: those that are needed are read, the others may name a total where no row names an
    /// establishment.
    private static func appendCodes(
        _ plan: ResourcePlan, to columns: inout [(column: Int, kind: Decoding.Kind)]
    ) -> (codes: [(slot: Int, value: Int)], identifier: Int?) {
        var codes: [(slot: Int, value: Int)] = []
        var identifier: Int?
        for code in plan.codes {
            if code.dimension == .establishment {
                identifier = identifier ?? columns.count
                columns.append((code.column, .digits))
            }
            if code.isNeeded { codes.append((plan.slots.slot(of: code.dimension), columns.count)) }
            if code.isNeeded {
                columns.append((code.column, .word))
            } else if plan.identifierColumn == nil {
                columns.append((code.column, noTotal))
            }
        }
        return (codes, identifier)
    }
}

extension AmountColumn {
    fileprivate var decoding: Decoding.Kind {
        .number(PlainNumber(decimalMark: form.decimalMark, scale: measure.scale, isWhole: isWhole))
    }
}

extension ClaimValueColumn {
    var scale: Int64 { kind == .cost ? 100 : 1 }

    fileprivate var decoding: Decoding.Kind {
        if kind.marksDeath { return .word }
        return .number(
            PlainNumber(
                decimalMark: form.decimalMark, scale: scale, mayBeEmpty: kind.isNoneWhenEmpty,
                limit: kind.largest ?? .max))
    }
}
