import Facts
import Indicators

extension Notebook {
    func questions(_ vocabulary: Vocabulary, year: String?) throws(NotebookError) -> [Question] {
        let (substitution, reader) = (planned(year), QuestionReader(vocabulary))
        var questions: [Question] = []
        for element in elements {
            switch element {
            case .heading(_, let text, let line), .prose(let text, let line):
                for case .value(let words) in InlineValue.pieces(text) where !InlineValue.isNamed(words) {
                    questions += try BlockQuestion(
                        words: words, reader, substitution: substitution, file: file, line: line
                    ).questions
                }
            case .block(let block) where block.kind != .annex && block["from"] == nil:
                let asked = try BlockQuestion(block, reader, substitution: substitution, file: file).questions
                let ranking = try RankingRequest(block, asked, substitution: substitution, file: file)
                questions += asked + totals(of: block, questions: asked)
                questions += ranking.questions(behind: asked, in: vocabulary.catalogue)
            case .block: break
            }
        }
        return questions
    }

    func names() throws(NotebookError) -> Set<String> {
        let substitution = planned(nil)
        var names: Set<String> = []
        for element in elements {
            switch element {
            case .heading(_, let text, let line), .prose(let text, let line):
                for case .value(let words) in InlineValue.pieces(text) where InlineValue.isNamed(words) {
                    names.insert(try substitution.text(String(words[0].dropFirst(5)), file: file, line: line))
                }
            case .block(let block):
                guard let entry = block.entries.first(where: { $0.key == "from" }) else { continue }
                names.insert(try substitution.text(entry.value, file: file, line: entry.line))
            }
        }
        return names
    }

    /// The year that stands for the latest one that the data hold.
    public static let latest = "latest"

    /// Stands for the year of the report; late enough for periods that begin at a fixed year.
    private static let anyYear = "2090"

    private func planned(_ year: String?) -> Substitution {
        var known = parameters
        known["year"] = year ?? Notebook.anyYear
        return Substitution(parameters: known)
    }

    /// A total row or a reference line asks for the figure without its dimensions.
    private func totals(of block: Block, questions: [Question]) -> [Question] {
        guard block["total"] == "yes" || block["reference"] == "total" else { return [] }
        return questions.map(\.withoutDimensions)
    }
}
