import Declarations
import Disclosure
import Facts
import Indicators
import Reporting
import Reports
import Tables
import TestSupport
import Words

/// A study made of one table of two rows, in memory.
struct SmallStudy: EvaluatedStudy {
    let year = "2031"
    /// Of no fact.
    let evaluator: Evaluator

    init() throws {
        evaluator = try Evaluator(
            base: FactBase([]), vocabulary: Shipped.vocabulary(), parameters: ParameterFiles(folder: Project.parameters)
        )
    }

    func labels(_ language: Language) -> Labels { Labels { _, _ in nil } }

    let tables = [
        Table(
            name: "ateliers", keys: [Table.Heading("atelier", Bilingual("Atelier", "Workshop"))],
            measures: [Table.Heading("postes", Bilingual("Postes", "Jobs"))],
            rows: [
                Table.Row([Table.Word("a", "Forge", "Forge")], [Cell(value: 12, unit: .count)]),
                Table.Row([Table.Word("total", "Ensemble", "Ensemble")], [Cell(value: 31, unit: .count)]),
            ], sources: ["Essai"])
    ]

    var annexParts: [AnnexPart] { [.list("findings") { [Bilingual("un | deux", "one | two")] }] }
    let withheld: [String] = []
    let messages = ["warning: two workshops"]
    let refusedRows: String? = "file,line\nateliers.csv,7\n"

    func account(_ tables: [TableRecord]) -> StudyAccount {
        var account = StudyAccount("small", inputs: [], disclosure: [])
        account.parameters = ["names": tables.compactMap(\.from).joined(separator: ",")]
        return account
    }
}
