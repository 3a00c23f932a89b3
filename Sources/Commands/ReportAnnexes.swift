import DelimitedText
import Facts
import Indicators
import Intake
import Parameters
import Reporting
import Reports
import Words

/// The parts of an annex that the program writes itself.
struct ReportAnnexes: AnnexProvider {
    let study: Study
    let home: Home
    let language: Language
    let notebook: NotebookSource
    /// What no notebook copies, whatever its folder.
    let withheld: [String]

    var contents: [String] {
        ["catalogue", "inputs", "parameters", "breaks", "omissions", "findings", "cautions", "ledger", "secrecy"]
    }

    func annex(_ content: String, block: Block, omissions: [(heading: String, reason: String)]) throws -> String? {
        switch content {
        case "catalogue": CatalogueText.table(language)
        case "inputs": inputs
        case "parameters": try parameters
        case "breaks": study.evaluator.breaks.declared.map { listed([$0.year, $0.indicators, $0.reason]) }.joined()
        case "omissions": list(omissions.map { "\($0.heading) : \($0.reason)" })
        case "cautions": cautions
        case "findings": list(study.warnings.map { $0.text(language) })
        case "secrecy": list(secrecy.map { $0.text(language) })
        case "ledger": try ledger(block)
        default: nil
        }
    }

    private var secrecy: [Bilingual] { SecrecyText(study.evaluator)?.sentences ?? [] }

    private func list(_ lines: [String]) -> String {
        guard !lines.isEmpty else { return (language == .french ? "Néant." : "None.") + "\n" }
        return lines.map { "- \($0)\n" }.joined()
    }

    /// What a reader of the key figures must see beside them; nothing where all is well.
    private var cautions: String {
        let lines = study.cautions.map { $0.text(language) }
        let opening = language == .french ? "**Attention :**" : "**Caution:**"
        return lines.map { "> \(opening) \($0).\n>\n" }.joined()
    }

    private func listed(_ parts: [String]) -> String { "- " + parts.joined(separator: " — ") + "\n" }

    private var inputs: String {
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

    private var parameters: String {
        get throws {
            let heading = Bilingual("Paramètre | Vérifié le | Années", "Parameter | Checked on | Years")
            var rows = ""
            for name in study.parameterNames(home) {
                guard let parameter = try? home.parameters.parameter(name) else { continue }
                let years = parameter.years.map(String.init).joined(separator: ", ")
                rows += "| \(parameter.title) (`\(name)`) | \(parameter.checked) | \(years) |\n"
            }
            return "| \(heading.text(language)) |\n|:--|:--|:--|\n" + rows
        }
    }

    /// A CSV beside the notebook, as a Markdown table.
    private func ledger(_ block: Block) throws -> String {
        let files = try notebook.files(home: home, withheld: withheld)
        var text = try DetectedText(TextFile(path: block.file("file", among: files, of: notebook.notebook.file)))
        let records = try text.reading { try readHead(of: $0.file, form: $0.detected.form, records: 1000) }
        let lines = records.map { "| " + $0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n" }
        let rule = "|" + String(repeating: ":--|", count: records[0].count) + "\n"
        return lines[0] + rule + lines.dropFirst().joined()
    }
}
