import Facts
import Fragility
import Indicators
import Intake
import Notebooks
import Reports
import Surveys

/// The parts of an annex on fragilities that the program writes itself.
struct FragilityAnnexes: AnnexProvider {
    let input: FragilityInput
    let occupational: OccupationalRisk
    let observatory: Observatory
    let home: Home
    let notebookFolder: String

    private static let own = ["inputs", "instruments", "composite", "secrecy", "rows", "omissions"]

    var contents: [String] { Self.own + (shared?.contents.filter { !Self.own.contains($0) } ?? []) }

    /// What the yearly report writes too, where the folder counts claims.
    private var shared: ReportAnnexes? {
        occupational.study.map {
            ReportAnnexes(study: $0, home: home, language: .french, notebookFolder: notebookFolder)
        }
    }

    func annex(_ content: String, block: Block, omissions: [(heading: String, reason: String)]) throws -> String? {
        switch content {
        case "inputs": inputs
        case "instruments": instruments
        case "composite": composite
        case "secrecy": secrecy
        case "rows": rows
        case "omissions":
            omissions.isEmpty ? "Néant.\n" : omissions.map { "- \($0.heading) : \($0.reason)\n" }.joined()
        default: try shared?.annex(content, block: block, omissions: omissions)
        }
    }

    private let style = NumberStyle(.french)

    private func line(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }

    private func counts(_ tally: RowTally) -> [String] {
        [tally.read, tally.kept, tally.rejected, tally.setAside].map { style.text(Double($0), decimals: 0) }
    }

    private var inputs: String {
        var lines = line(["Fichier", "Source", "Lignes lues", "gardées", "rejetées", "mises à part"])
        lines += "|:--|:--|--:|--:|--:|--:|\n"
        for reading in occupational.study?.readings ?? [] {
            lines += line([reading.resource.path, reading.resource.source] + counts(reading.part.tally))
        }
        if let reading = input.survey.territoryReading {
            lines += line([reading.resource.path, reading.resource.source] + counts(reading.tally))
        }
        for reading in input.survey.readings {
            let isLarge = reading.tally.kept >= observatory.minimum
            let numbers =
                isLarge ? counts(reading.tally) : Array(repeating: "moins de \(observatory.minimum)", count: 4)
            lines += line([reading.resource.path, reading.resource.source] + numbers)
        }
        return lines
    }

    /// What was met in the files of persons and does not show in the figures; small numbers are not said.
    private var rows: String {
        let lines = input.survey.readings.flatMap { reading -> [String] in
            let file = "`\(reading.resource.path)`"
            return [
                sentence(
                    reading.repeated, "\(file) : %n lignes nomment une personne déjà nommée ; elle compte une fois"),
                sentence(
                    reading.provisional,
                    "\(file) : %n lignes portent un numéro provisoire ; une même personne peut y compter deux fois"),
            ].compactMap(\.self)
        }
        return lines.isEmpty ? "Rien à signaler.\n" : lines.map { "- \($0).\n" }.joined()
    }

    private func sentence(_ count: Int, _ words: String) -> String? {
        guard count > 0 else { return nil }
        let number =
            count < observatory.minimum ? "moins de \(observatory.minimum)" : style.text(Double(count), decimals: 0)
        return words.replacing("%n", with: number)
    }

    private var instruments: String {
        line(["Instrument", "Version", "Source des points"]) + "|:--|:--|:--|\n"
            + input.survey.questionnaires.map { line(["\($0.title) (`\($0.code)`)", $0.version, $0.source]) }.joined()
    }

    private var composite: String {
        guard let composite = input.survey.declaration.composite else { return "Néant.\n" }
        let rows = composite.indicators.map { indicator in
            line([
                indicator.label, indicator.highIsWorse ? "élevé" : "bas", indicator.logarithm == true ? "oui" : "non",
                style.text(indicator.weight, decimals: 2),
            ])
        }
        return "\(composite.title). Méthode : \(composite.method.french). Source : \(composite.source).\n\n"
            + line(["Indicateur", "Défavorable quand il est", "Logarithme", "Poids"]) + "|:--|:--|:--|--:|\n"
            + rows.joined()
    }

    private var secrecy: String {
        let (all, hidden) = (Double(observatory.countedCells), Double(observatory.hiddenCells))
        let identifier = input.keyIdentifier.map { " Identifiant de la clé : `\($0)`." } ?? ""
        return """
            Aucun effectif de 1 à \(observatory.minimum - 1) personnes n'est imprimé, ni aucun chiffre qui permettrait de le \
            retrouver par une soustraction dans un même total. Sur \(style.text(all, decimals: 0)) effectifs de l'étude, \
            \(style.text(hidden, decimals: 0)) sont masqués ; avec un effectif masqué disparaissent sa part, son \
            intervalle, sa moyenne et sa marque dans les figures.\(identifier)

            """
    }
}

extension Resource {
    fileprivate var source: String { vigie?.source ?? "" }
}

extension CompositeMethod {
    fileprivate var french: String {
        switch self {
        case .sumOfZScores: "somme pondérée de valeurs centrées et réduites"
        case .weightedMeanOfRanks: "moyenne pondérée de rangs"
        case .exponentialOfRanks: "moyenne pondérée de rangs transformés par une exponentielle"
        }
    }
}
