import DelimitedText
import Indicators
import Reports
import Words

extension AnnexPart {
    /// The parts that every study has, whatever it is made from.
    static func common(_ breaks: Breaks, _ catalogue: Catalogue) -> [AnnexPart] {
        [
            AnnexPart("catalogue") { [.grid(CatalogueText.grid(catalogue, $0.language))] },
            AnnexPart("breaks") { request in
                let lines = breaks.declared.map { [$0.year, $0.indicators, $0.reason.text(request.language)] }
                return [.list(lines.map { Phrase($0.joined(separator: " — ")) })]
            },
            AnnexPart("omissions") { request in
                let colon = Bilingual(" : ", ": ").text(request.language)
                let lines = request.omissions.map { Phrase(.markdown($0.heading), .text(colon + $0.reason)) }
                return [.items(lines, request.language)]
            },
            AnnexPart("ledger") { [.grid(try ledger($0.file()))] },
        ]
    }

    /// A CSV beside the notebook.
    private static func ledger(_ path: String) throws -> Grid {
        var text = try DetectedText(TextFile(path: path))
        let records = try text.reading { try readHead(of: $0.file, form: $0.detected.form, records: 1000) }
        let rows = records.map { $0.map { Phrase($0) } }
        return Grid(rows[0].map(Grid.Column.words), Array(rows.dropFirst()))
    }
}
