import Facts
import Indicators

extension Notebook {
    /// Every question that the notebook asks, so that one scan of the data serves them all.
    ///
    /// A year that is not known before the scan does not matter to it: only dimensions do.
    public func questions(year: String? = nil) throws(NotebookError) -> [Question] {
        var known = parameters
        known["year"] = year ?? Notebook.anyYear
        let substitution = Substitution(parameters: known)
        var questions: [Question] = []
        for element in elements {
            switch element {
            case .heading(_, let text, let line), .prose(let text, let line):
                for case .value(let words) in InlineValue.pieces(text) where !InlineValue.isNamed(words) {
                    questions += try BlockQuestion(words: words, substitution: substitution, file: file, line: line)
                        .questions
                }
            case .block(let block) where block.kind != .annex && block["from"] == nil:
                let asked = try BlockQuestion(block, substitution: substitution, file: file).questions
                questions += asked + totals(of: block, questions: asked)
            case .block: break
            }
        }
        return questions
    }

    /// The year that stands for the latest one that the data hold.
    public static let latest = "latest"

    /// Stands for the year of the report; late enough for periods that begin at a fixed year.
    private static let anyYear = "2090"

    /// A total row or a reference line asks for the figure without its dimensions.
    private func totals(of block: Block, questions: [Question]) -> [Question] {
        guard block["total"] == "yes" || block["reference"] == "total" else { return [] }
        return questions.map(\.withoutDimensions)
    }
}
