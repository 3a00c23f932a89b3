import Facts
import Tables
import Words

/// One table that is asked for: figures of one expression, by dimensions, over a selection.
public struct Question: Sendable {
    /// The figure that is asked for.
    public let expression: Expression
    /// Neither year, which is always a column, nor a dimension twice.
    public let by: [Dimension]
    /// Conditions on dimensions other than the year.
    public let selection: Selection
    /// Years that are wanted; nil means every year that the data have.
    public let years: [Int]?

    /// The year among `by` is left out, and a condition on the year stands for `years` where these are nil.
    public init(expression: Expression, by: [Dimension], selection: Selection, years: [Int]?) {
        self.expression = expression
        var kept: [Dimension] = []
        for dimension in by where dimension != .year && !kept.contains(dimension) { kept.append(dimension) }
        self.by = kept
        self.selection = selection.without { $0 == .year }
        self.years = years ?? selection.wanted[.year].map { $0.compactMap(Int.init).uniqued }
    }

    /// The same question, of other years.
    public func inYears(_ years: [Int]) -> Question {
        Question(expression: expression, by: by, selection: selection, years: years)
    }

    /// The sets of dimensions that the facts must be kept by for this question.
    public var requests: [Set<Dimension>] {
        let narrow = NarrowQuestion(self)
        return narrow.question.ownRequests + narrow.pairs.flatMap(\.ownRequests)
    }
}

/// One line of an answer.
public struct Row: Sendable, Hashable {
    /// Civil year of the figure.
    public let year: Int
    /// Codes of the dimensions of the question, in its order.
    public let codes: [String]
    /// The figure, or the reason why there is none.
    public var cell: Cell

    /// `codes` are in the order of the question's dimensions; an empty one is a missing code.
    public init(year: Int, codes: [String], cell: Cell) {
        self.year = year
        self.codes = codes
        self.cell = cell
    }
}

/// The figures that answer a question, in the order of year and codes.
public struct IndicatorTable: Sendable {
    /// What was asked.
    public let question: Question
    /// By year, then in the order of codes, missing codes last.
    public var rows: Rows
    /// Citations of the resources that the figures come from, in the order of the descriptor.
    public var sources: [String]
    /// Whom these resources are about, where their descriptor says it, in the same order.
    public var populations: [Bilingual] = []
    /// Why there is no row at all, if there is none.
    public var absence: Reason?
}
