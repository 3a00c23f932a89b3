import Facts
import Indicators
import Reports
import Tables

extension NotebookRenderer {
    /// Why the section that a heading opens must be left out; nil when it says no need, or all it needs is there.
    func unmetNeed(after heading: Int) throws -> String? {
        for element in notebook.elements.dropFirst(heading + 1) {
            switch element {
            case .prose(let text, _) where text.allSatisfy(\.isWhitespace): continue
            case .block(let block) where block.kind == .needs:
                if let reason = try reason(block) { return reason }
            default: return nil
            }
        }
        return nil
    }

    private func reason(_ block: Block) throws -> String? {
        if let name = try text(block, "from") { return unmetNamedNeed(name) }
        for question in try questions(block) {
            let table = study.answer(question)
            if table.rows.contains(where: { $0.cell.value != nil }) { continue }
            let reasons = table.rows.flatMap(\.cell.reasons) + (table.absence.map { [$0] } ?? [])
            return reasons.first.map { $0.sentence(language) } ?? question.expression.name(language)
        }
        return nil
    }
}
