import DelimitedText
import Facts
import Indicators
import Intake
import Parameters
import Reporting
import Reports
import Words

/// The parts of an annex on the figures of the catalogue.
struct IndicatorAnnex {
    let study: AnsweredFolder
    let home: Home

    var parts: [AnnexPart] {
        [
            AnnexPart("catalogue") { CatalogueText.table($0.language) },
            AnnexPart("inputs") { inputs($0.language) },
            AnnexPart("parameters") { parameters($0.language) },
            AnnexPart("breaks") { _ in
                study.evaluator.breaks.declared.map { listed([$0.year, $0.indicators, $0.reason]) }.joined()
            },
            .omissions,
            AnnexPart("findings") { list(study.warnings, $0.language) },
            AnnexPart("cautions") { cautions($0.language) },
            AnnexPart("ledger") { try ledger($0) },
            AnnexPart("secrecy") { list(SecrecyText(study.evaluator)?.sentences ?? [], $0.language) },
        ]
    }

    private func list(_ lines: [Bilingual], _ language: Language) -> String {
        AnnexPart.list(lines.map { $0.text(language) }, language)
    }

    /// What a reader of the key figures must see beside them; nothing where all is well.
    private func cautions(_ language: Language) -> String {
        let lines = study.cautions.map { $0.text(language) }
        let opening = language == .french ? "**Attention :**" : "**Caution:**"
        return lines.map { "> \(opening) \($0).\n>\n" }.joined()
    }

    private func listed(_ parts: [String]) -> String { "- " + parts.joined(separator: " — ") + "\n" }

    private func inputs(_ language: Language) -> String {
        let heading = Bilingual(
            "Fichier | Source | Encodage | Lignes lues | gardées | rejetées | mises à part",
            "File | Source | Encoding | Rows read | kept | rejected | set aside")
        let style = NumberStyle(language)
        let rows = study.readings.map { reading in
            let tally = reading.part.tally
            let counts = [tally.read, tally.kept, tally.rejected, tally.setAside]
            let texts = [
                reading.resource.file, reading.resource.vigie?.source ?? "", reading.detected.form.encoding.rawValue,
            ]
            return "| " + (texts + counts.map { style.text(Double($0), decimals: 0) }).joined(separator: " | ") + " |\n"
        }
        return "| \(heading.text(language)) |\n|:--|:--|:--|--:|--:|--:|--:|\n" + rows.joined()
    }

    private func parameters(_ language: Language) -> String {
        let heading = Bilingual("Paramètre | Vérifié le | Années", "Parameter | Checked on | Years")
        var rows = ""
        for name in study.parameterNames(home) {
            guard let parameter = try? home.parameters.parameter(name) else { continue }
            let years = parameter.years.map(String.init).joined(separator: ", ")
            rows += "| \(parameter.title) (`\(name)`) | \(parameter.checked) | \(years) |\n"
        }
        return "| \(heading.text(language)) |\n|:--|:--|:--|\n" + rows
    }

    /// A CSV beside the notebook, as a Markdown table.
    private func ledger(_ request: AnnexRequest) throws -> String {
        var text = try DetectedText(TextFile(path: request.file()))
        let records = try text.reading { try readHead(of: $0.file, form: $0.detected.form, records: 1000) }
        let lines = records.map { "| " + $0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n" }
        let rule = "|" + String(repeating: ":--|", count: records[0].count) + "\n"
        return lines[0] + rule + lines.dropFirst().joined()
    }
}
