import DelimitedText
import Facts

/// What says that a row with the word of a total is one.
public enum TotalEvidence: Sendable, Hashable {
    /// Its place: the row has no code of its own, or its words name nothing but a total.
    case place
    /// Its word alone, beside codes: it is a total unless a part of it is larger.
    case word
    /// Words that are a name too: it is a total if it is the sum of other rows.
    case name
}

extension ResourcePlan {
    /// The same plan for a reading in which some rows count that read like totals.
    func counting(_ rows: [TotalRow]) -> ResourcePlan {
        var plan = self
        plan.falseTotals = Set(rows.map(\.line))
        return plan
    }

    /// Whether a row can be one of totals: a row of an establishment is one only where it names none.
    func mayBeTotal(_ record: borrowing RecordView) -> Bool {
        guard let identifierColumn else { return true }
        return record.isBlank(identifierColumn) || namesTotal(record, identifierColumn)
    }

    /// What says that a row in which the word of a total stands is a total; nil where it is data.
    func totalEvidence(_ record: borrowing RecordView) -> TotalEvidence? {
        if falseTotals.contains(record.line) { return nil }
        var meaning: TotalLabels.Meaning?
        var codes = CodesBeside()
        for code in self.codes {
            if let met = Self.meaning(of: code, in: record) {
                meaning = meaning.map { max($0, met) } ?? met
            } else {
                codes.note(code.dimension, isEmpty: record.isBlank(code.column))
            }
        }
        guard let meaning else { return nil }
        if identifierColumn != nil || meaning == .always || codes.makeTotal(meaning) { return .place }
        guard !rowKind.isClaimLevel else { return nil }
        return meaning == .word ? .word : .name
    }

    private static func meaning(of code: CodeColumn, in record: borrowing RecordView) -> TotalLabels.Meaning? {
        // « TOTAL » is a code of NACE like the others.
        let own = code.dimension == .nace ? nil : TotalLabels.meaning(of: record.text(code.column))
        return own ?? code.labelColumn.flatMap { TotalLabels.meaning(of: record.text($0)) }
    }

    private func namesTotal(_ record: borrowing RecordView, _ column: Int) -> Bool {
        TotalLabels.mayStart(record.bytes(column)) && TotalLabels.contains(record.text(column))
    }
}

/// The codes of a row beside the word of a total.
private struct CodesBeside {
    private var empty = 0
    private var filled = 0
    private var filledTimes = 0

    /// The year and the event are told of totals too.
    mutating func note(_ dimension: Dimension, isEmpty: Bool) {
        switch (isEmpty, dimension == .year || dimension == .event) {
        case (true, _): empty += 1
        case (false, true): filledTimes += 1
        case (false, false): filled += 1
        }
    }

    func makeTotal(_ meaning: TotalLabels.Meaning) -> Bool {
        filled == 0 && empty > 0 && (meaning == .word || filledTimes == 0)
    }
}
