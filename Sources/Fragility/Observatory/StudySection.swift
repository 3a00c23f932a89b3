import Disclosure
import Facts
import Tables

/// One part of a study: it says what it counts, then makes its tables of what may be shown.
protocol StudySection: Sendable {
    func count(into book: inout CountBook)
    func tables(_ figures: Figures) -> [Table]
}

/// What every part of a study needs to know.
struct StudyFrame: Sendable {
    let declaration: FragilityDeclaration
    let codes: StudyCodes
    let ages: AgeBands
    /// Citations of the files of persons.
    let sources: [String]
    /// Positions of the tools that only give the list of those whom they found.
    let lists: Set<Int>
    /// Positions of the tools that are questionnaires, with the codes of these.
    let instruments: [(tool: Int, code: String)]

    init(_ declaration: FragilityDeclaration, _ codes: StudyCodes, _ files: [PersonFile]) {
        self.declaration = declaration
        self.codes = codes
        ages = AgeBands(declaration.ages, on: declaration.day)
        sources = files.map(\.source)
        lists = Set(files.filter(\.isList).map(\.tool))
        instruments = files.compactMap { file in file.questionnaire.map { (file.tool, $0.code) } }
    }

    func tools(of mask: UInt16) -> [Int] { declaration.tools.indices.filter { mask & 1 << $0 != 0 } }

    /// The codes of the tools of a mask: `epices+pfidass`.
    func code(of mask: UInt16) -> String {
        tools(of: mask).map { declaration.tools[$0].code }.joined(separator: "+")
    }
}
