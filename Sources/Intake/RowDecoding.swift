import DelimitedText
import Facts

/// Which columns are decoded at once where a row is plain, and where their values stand.
///
/// A row that is plain in all of them needs no closer look: it is no title, total nor note, and nothing in it is missing.
struct RowDecoding: Sendable {
    let decoding: Decoding
    /// Codes that are needed: the dimension and the position of its value.
    let codes: [(dimension: Int, value: Int)]
    /// The position of the first amount; the others follow.
    let firstAmount: Int
    /// The position of the first value that describes a claim; the others follow.
    let firstClaimValue: Int
    let cancer: Int?
    let identifier: Int?

    /// Nil for files of published figures, and where a number may be declared missing.
    init?(_ plan: ResourcePlan) {
        guard plan.figures.isEmpty, !plan.missing.someStartWithDigit, plan.header.count > 1 else { return nil }
        var columns: [(column: Int, kind: Decoding.Kind)] = []
        (codes, identifier) = Self.appendCodes(plan, to: &columns)
        firstAmount = columns.count
        columns += plan.amounts.map { ($0.column, $0.form.decoding(scale: $0.measure.scale, mayBeEmpty: false)) }
        firstClaimValue = columns.count
        columns += plan.claimColumns.map { ($0.column, $0.decoding) }
        cancer = plan.cancerMark.map { _ in columns.count }
        if let mark = plan.cancerMark { columns.append((mark, .word)) }
        decoding = Decoding(columns, fields: plan.header.count)
    }

    /// Every column of codes: those that are needed are read, the others may name a total.
    private static func appendCodes(
        _ plan: ResourcePlan, to columns: inout [(column: Int, kind: Decoding.Kind)]
    ) -> (codes: [(dimension: Int, value: Int)], identifier: Int?) {
        var codes: [(dimension: Int, value: Int)] = []
        var identifier: Int?
        for code in plan.codes {
            if code.dimension == .establishment {
                identifier = identifier ?? columns.count
                columns.append((code.column, .digits))
            }
            if code.isNeeded { codes.append((code.dimension.index, columns.count)) }
            if code.isNeeded || code.dimension != .establishment {
                columns.append((code.column, code.isNeeded ? .word : .noTotal))
            }
        }
        return (codes, identifier)
    }
}

extension NumberForm {
    fileprivate func decoding(scale: Int64, mayBeEmpty: Bool) -> Decoding.Kind {
        .number(decimalMark: decimalMark, scale: scale, mayBeEmpty: mayBeEmpty)
    }
}

extension ClaimValueColumn {
    var scale: Int64 { kind == .cost ? 100 : 1 }

    fileprivate var decoding: Decoding.Kind {
        kind == .death ? .word : form.decoding(scale: scale, mayBeEmpty: kind.isNoneWhenEmpty)
    }
}
