import Facts

/// The code that a text of a column stands for.
enum ReadCode {
    /// The canonical code, or why the text is none; most dimensions take any text.
    static func code(of text: String, in dimension: Dimension) -> Result<String, RowProblem> {
        let code = CodeForm.canonical(text, of: dimension)
        return switch dimension {
        case .year: YearText.year(of: code)
        case .event where Event(rawValue: code) == nil: .failure(.notAnEvent)
        case _ where dimension.definition.form == .date && !code.isEmpty && DateCode(code) == nil: .failure(.notADay)
        default: .success(code)
        }
    }
}
