import DelimitedText
import Facts

/// What the first rows of a large file teach: how codes are spelled, and what follows from them.
///
/// Every slice starts with it, so that a spelling is understood once in a file, not once in a slice. Nothing of the rows
/// themselves is kept: they are read again with their slice.
struct LearnedCodes: Sendable {
    let book: CodeBook
    let state: RowState
    /// Where the codes first stand: the slices do not meet them again.
    let lines: [CodePlace: Int]

    private static let headBytes = 1 << 20

    /// Nil for a small file.
    init?(from file: TextFile, _ plan: ResourcePlan, _ requests: FactRequests) {
        let head = scanHead(
            file: file, form: plan.form, bytes: Self.headBytes,
            start: { ResourcePart(plan: plan, requests: requests.dimensions) },
            batch: { part, batch in part.read(batch, plan: plan) })
        guard let head else { return nil }
        book = head.facts.book
        state = head.state.withoutRows
        lines = head.codeLines
    }
}
