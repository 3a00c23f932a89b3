import Charts
import Declarations
import Disclosure
import Facts
import Indicators
import Reports
import Tables
import TestSupport
import Testing
import Words

@testable import Reporting

/// Notebooks executed in memory on a made-up study of two harbours.
@Suite("Rendering of notebooks") struct RenderingTests {
    private struct Harbours: EvaluatedStudy {
        let year = "2031"
        /// Of no fact.
        let evaluator: Evaluator
        let withheld: [String] = [], messages: [String] = []
        var annexParts: [AnnexPart] {
            [
                .inputs {
                    [
                        AnnexPart.Input(
                            file: "a.csv", source: "x | y\nz",
                            rows: InputRecord.Rows(read: 1200, kept: 1200, rejected: 0, setAside: 0),
                            rounding: nil)
                    ]
                }
            ]
        }
        let refusedRows: String? = nil
        let figureNames = ["ships.count", "broken"]

        func labels(_ language: Language) -> Labels { Labels { _, _ in nil } }
        func account(_ tables: [TableRecord]) -> StudyAccount { StudyAccount("report", inputs: [], disclosure: []) }

        let tables = [
            Table(
                name: "ships", keys: [Table.Heading("harbour", Bilingual("Port", "Harbour"))],
                measures: [Table.Heading("count", Bilingual("Navires", "Ships"))],
                rows: [
                    Table.Row(
                        [Table.Word("b", "Brest | Ouessant", "Brest | Ouessant")], [Cell(value: 12, unit: .count)]),
                    Table.Row([Table.Word("total", Bilingual("Ensemble", "All"))], [Cell(value: 30, unit: .count)]),
                ], sources: ["registre|port"], population: Bilingual("navires à quai", "ships at berth"))
        ]

        func figure(named name: String) -> NamedFigure? {
            guard figureNames.contains(name) else { return nil }
            return NamedFigure(values: tables[0], drawing: Sign(isBroken: name == "broken"))
        }
    }

    /// The title, or an error.
    private struct Sign: TableDrawing {
        let isBroken: Bool

        func svg(_ text: ChartText, _ style: ChartStyle) throws -> String {
            guard !isBroken else { throw ChartError.sharesDoNotAddUp(row: "b", sum: 12) }
            return "<svg>\(text.title)</svg>"
        }
    }

    private func render(_ text: String, _ language: Language = .french) throws -> Rendering {
        let evaluator = try Evaluator(
            base: FactBase([]), vocabulary: Shipped.vocabulary(), parameters: ParameterFiles(folder: Project.parameters)
        )
        var renderer = try NotebookRenderer(
            Notebook(parsing: text, file: "n.md"), study: Harbours(evaluator: evaluator), language: language,
            csv: CSVWriter(.plain), files: NotebookFiles(folders: [], withheld: []))
        return try renderer.run()
    }

    @Test("A section that needs the rows of a code is left out where no row has it")
    func needOfACode() throws {
        let rendering = try render("## A\n\n```vigie needs\nfrom: ships.count@x\n```\n\nTexte.\n\n## B\n")
        #expect(rendering.omissions.map(\.heading) == ["A"])
        #expect(rendering.omissions.map(\.reason) == ["le tableau n'aurait aucune ligne (ships.count@x)"])
    }

    private static let notebook = """
        # Ports

        ```vigie table
        from: ships
        title: Navires
        ```

        ```vigie figure
        from: ships.count
        title: Quais
        subtitle: en nombre
        note: deux ports.
        ```

        Il y a `vigie value from=ships row=b measure=count` navires.
        """

    @Test("Tables and figures are numbered, captioned and kept as files")
    func whole() throws {
        let rendering = try render(Self.notebook)
        #expect(
            rendering.files.map(\.name) == [
                "rapport.md", "tables/ships.csv", "figures/ships-count.svg", "tables/ships-count.csv",
            ])
        #expect(rendering.files[2].text == "<svg>Quais</svg>")
        let table = """
            | Port | Navires |
            | :-- | --: |
            | Brest \\| Ouessant | 12 |
            | Ensemble | 30 |
            """
        #expect(
            rendering.files[0].text == """
                # Ports

                **Tableau 1 — Navires**

                \(table)

                *Champ\u{A0}:* navires à quai.\("  ")
                *Source\u{A0}:* registre\\|port.\("  ")
                *Données\u{A0}:* [tables/ships.csv](tables/ships.csv)\("  ")

                **Figure 1 — Quais**

                ![Quais\u{A0}: en nombre.](figures/ships-count.svg)

                *Valeurs\u{A0}:* tableau 1.\("  ")
                *Champ\u{A0}:* navires à quai.\("  ")
                *Note\u{A0}:* deux ports.\("  ")
                *Source\u{A0}:* registre\\|port.\("  ")
                *Données\u{A0}:* [tables/ships-count.csv](tables/ships-count.csv)\("  ")

                Il y a 12 navires.

                """)
    }

    @Test("The same notebook in English has the headings of English")
    func english() throws {
        let text = try render(Self.notebook, .english).files[0].text
        #expect(text.contains("**Table 1 — Navires**\n\n| Harbour | Ships |\n"))
        #expect(text.contains("| All | 30 |\n\n*Population:* ships at berth.  \n"))
    }

    @Test("A drawing that fails is an error, never an empty file")
    func failure() throws {
        #expect(throws: ChartError.sharesDoNotAddUp(row: "b", sum: 12)) {
            try render("```vigie figure\nfrom: broken\n```\n")
        }
    }

    @Test("A section whose need is not met is left out and named")
    func omission() throws {
        let rendering = try render(
            "# A\n\n## B\n\n```vigie needs\nfrom: boats\n```\n\nb\n\n## C\n\n```vigie annex\ncontent: omissions\n```\n")
        #expect(
            rendering.files[0].text
                == "# A\n\n## C\n\n- B\u{A0}: les données du dossier ne permettent pas ce résultat (boats)\n")
        #expect(rendering.omissions.map(\.heading) == ["B"])
    }

    @Test("A bar in the source of a file does not break the table of inputs")
    func inputs() throws {
        let text = try render("```vigie annex\ncontent: inputs\n```\n", .english).files[0].text
        #expect(
            text == """
                | File | Source | Rows read | kept | rejected | set aside |
                |:--|:--|--:|--:|--:|--:|
                | a.csv | x \\| y z | 1,200 | 1,200 | 0 | 0 |

                """)
    }

    @Test("The catalogue and named results share their numbers; the catalogue says why it has no figure")
    func catalogue() throws {
        let rendering = try render(
            "```vigie table\nfrom: ships\n```\n\n```vigie table\nindicator: AT\nyear: 2024\n```\n")
        let text = rendering.files[0].text
        #expect(text.contains("**Tableau 1 — ships**") && text.contains("**Tableau 2 — "))
        #expect(rendering.tables.map(\.file) == ["tables/ships.csv", "tables/tableau-2.csv"])
        #expect(rendering.tables.map(\.from) == ["ships", nil])
    }

    private func problem(_ notebook: String) throws -> NotebookError.Problem? {
        do {
            _ = try render(notebook)
            return nil
        } catch let error as NotebookError {
            return error.problem
        }
    }

    @Test("A value of a row or a measure that the table lacks is an error with those that it has")
    func unknownPlaces() throws {
        guard
            case .unknownName("row", "c", ["b", "total"])? = try problem(
                "`vigie value from=ships row=c measure=count`\n")
        else {
            Issue.record("row")
            return
        }
        guard
            case .unknownName("measure", "counts", ["count"])? = try problem(
                "`vigie value from=ships row=b measure=counts`\n")
        else {
            Issue.record("measure")
            return
        }
        guard case .unknownName("value", "rwo", _)? = try problem("`vigie value from=ships rwo=b measure=count`\n")
        else {
            Issue.record("rwo")
            return
        }
    }

    @Test("A name that no table or figure has is an error with the names there are, or without a list where none is")
    func unknownNames() throws {
        guard case .unknownName("from", "shps", ["ships"])? = try problem("```vigie table\nfrom: shps\n```\n") else {
            Issue.record("table")
            return
        }
        guard
            case .unknownName("from", "shps", ["ships.count", "broken"])? = try problem(
                "```vigie figure\nfrom: shps\n```\n")
        else {
            Issue.record("figure")
            return
        }
    }

    /// Of AT no file has anything; 12 ships are known.
    @Test("Of a paragraph the sentence without its value goes, and the annex names the figure")
    func sentences() throws {
        let prose =
            "- Voici `vigie value from=ships row=b measure=count` navires. Puis `vigie value AT year=2024` accidents. Enfin.\n"
        let rendering = try render(prose)
        #expect(rendering.files[0].text.contains("- Voici 12 navires. Enfin."))
        #expect(!rendering.files[0].text.contains("accidents"))
        #expect(rendering.omissions.count == 1)
        #expect(rendering.omissions[0].reason.hasPrefix("Accidents du travail"))
        #expect(rendering.omissions[0].reason.contains("2024"))
    }
}
