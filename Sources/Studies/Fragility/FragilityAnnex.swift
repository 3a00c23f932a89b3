import Disclosure
import Facts
import Fragility
import Indicators
import Intake
import Reporting
import Reports
import Surveys
import Tables
import Words

/// The parts of an annex on fragilities that the program writes itself.
struct FragilityAnnex {
    let study: FragilityStudy

    private var input: FragilityInput { study.input }
    private var occupational: OccupationalRisk { study.occupational }
    private var observatory: Observatory { study.observatory }

    /// Its own, and those of the yearly report where the folder counts claims.
    var parts: [AnnexPart] {
        let names = Set(own.map(\.name))
        let shared = occupational.folder.map { IndicatorAnnex(study: $0, home: study.home).parts } ?? []
        return own + shared.filter { !names.contains($0.name) }
    }

    private var own: [AnnexPart] {
        [
            .inputs { inputs }, AnnexPart("instruments") { [.grid(instruments($0.language))] },
            AnnexPart("composite") { composite($0.language) }, AnnexPart("secrecy", markdown: { _ in secrecy }),
            AnnexPart("rows", markdown: { _ in rows }),
        ]
    }

    private let style = NumberStyle(.french)

    private var inputs: [AnnexPart.Input] {
        let claims = occupational.folder.map {
            IndicatorAnnex(study: $0, home: study.home).inputs(tellingEncoding: false)
        }
        let territories = input.survey.territoryReading.map { reading in
            let tally = reading.tally
            return AnnexPart.Input(
                file: reading.resource.path, source: reading.resource.source,
                rows: [tally.read, tally.kept, tally.rejected, tally.setAside])
        }
        let persons = input.survey.readings.map { reading in
            AnnexPart.Input(
                file: reading.resource.path, source: reading.resource.source,
                rows: observatory.rows(reading.resource.path))
        }
        return (claims ?? []) + (territories.map { [$0] } ?? []) + persons
    }

    /// What was met in the files of persons and does not show in the figures.
    private var rows: String {
        let found = (observatory.table("fichiers")?.rows ?? []).flatMap { row -> [String] in
            let file = "`\(row.words[0].code)`"
            return [
                sentence(row.cells[4], "\(file) : %n nomment une personne déjà nommée ; elle compte une fois"),
                sentence(
                    row.cells[5],
                    "\(file) : %n portent un numéro provisoire ; une même personne peut y compter deux fois"),
            ].compactMap(\.self)
        }
        return found.isEmpty ? "Rien à signaler.\n" : found.map { "- \($0).\n" }.joined()
    }

    /// A hidden number is not said to be a small one: it may only protect another.
    private func sentence(_ cell: Cell, _ words: String) -> String? {
        guard let count = cell.value else { return words.replacing("%n", with: "des lignes (secret statistique)") }
        return count > 0 ? words.replacing("%n", with: "\(style.text(count, decimals: 0)) lignes") : nil
    }

    private func instruments(_ language: Language) -> Grid {
        let headings = [
            Bilingual("Instrument", "Instrument"), Bilingual("Version", "Version"),
            Bilingual("Source des points", "Source of the points"),
        ]
        let rows = input.survey.questionnaires.map { questionnaire in
            [
                Phrase(
                    .text(questionnaire.title.text(language) + " ("), .code(questionnaire.code), .text(")")),
                Phrase(questionnaire.version.text(language)), Phrase(questionnaire.source),
            ]
        }
        return Grid(headings.map { .words(Phrase($0.text(language))) }, rows)
    }

    private func composite(_ language: Language) -> [Document.Block] {
        guard let composite = input.survey.declaration.composite else {
            return [.paragraph(Phrase(Bilingual("Néant.", "None.").text(language)))]
        }
        let method = composite.method.words.text(language)
        let account = Bilingual(
            "\(composite.title.french). Méthode : \(method). Source : \(composite.source).",
            "\(composite.title.english). Method: \(method). Source: \(composite.source).")
        let headings = [
            Bilingual("Indicateur", "Indicator"), Bilingual("Défavorable quand il est", "Unfavourable when it is"),
            Bilingual("Logarithme", "Logarithm"),
        ]
        let weight = Grid.Column.number(Phrase(Bilingual("Poids", "Weight").text(language)))
        let grid = Grid(
            headings.map { .words(Phrase($0.text(language))) } + [weight],
            composite.indicators.map { row($0, language) })
        return [.paragraph(Phrase(account.text(language))), .grid(grid)]
    }

    private func row(_ indicator: CompositeDeclaration.Component, _ language: Language) -> [Phrase] {
        let direction = indicator.highIsWorse ? Bilingual("élevé", "high") : Bilingual("bas", "low")
        let logarithm = indicator.logarithm == true ? Bilingual("oui", "yes") : Bilingual("non", "no")
        return [
            Phrase(indicator.label.text(language)), Phrase(direction.text(language)), Phrase(logarithm.text(language)),
            Phrase(NumberStyle(language).text(indicator.weight, decimals: 2)),
        ]
    }

    private var secrecy: String {
        let protection = observatory.protection
        if let release = protection.rules.release {
            return "Les fichiers de personnes ont été publiés auparavant : \(release). Aucun effectif n'est masqué.\n"
                + occupationalSecrecy
        }
        let identifier = input.keyIdentifier.map { " Identifiant de la clé : `\($0)`." } ?? ""
        func text(_ count: Int) -> String { style.text(Double(count), decimals: 0) }
        return """
            Un effectif de 1 à \(protection.rules.minimum - 1) personnes ne sort pas\(zero) (paramètre \
            `\(SecrecyRules.parameter)`, personnes : \(protection.rules.regime.texts.joined(separator: " ; "))). Un programme \
            linéaire cherche, dans tous les tableaux à la fois, ce qu'un lecteur calculerait par différence ; les effectifs \
            qui le lui permettraient sont masqués aussi. Avec un effectif masqué disparaissent sa part, son intervalle, sa \
            moyenne, les coefficients qui en dépendent et sa marque dans les figures.

            Effectifs de l'étude : \(text(protection.cells)) ; masqués par la règle : \(text(protection.primary)) ; masqués \
            pour les protéger : \(text(protection.secondary)).\(identifier)

            """ + occupationalSecrecy
    }

    private var zero: String {
        let zero = ", ni un effectif nul là où quelqu'un pourrait se trouver"
        return observatory.protection.rules.zeroReveals ? zero : ""
    }

    /// The rules for enterprises, where claims of the folder were never released.
    private var occupationalSecrecy: String {
        guard let text = SecrecyText(occupational.evaluator) else { return "" }
        return "\nRisque professionnel :\n\n" + text.sentences.map { "- \($0.french).\n" }.joined()
    }
}

extension Resource {
    fileprivate var source: String { vigie?.source ?? "" }
}

extension CompositeMethod {
    fileprivate var words: Bilingual {
        switch self {
        case .sumOfZScores:
            Bilingual(
                "somme pondérée de valeurs centrées et réduites", "weighted sum of centred and reduced values")
        case .weightedMeanOfRanks: Bilingual("moyenne pondérée de rangs", "weighted mean of ranks")
        case .exponentialOfRanks:
            Bilingual(
                "moyenne pondérée de rangs transformés par une exponentielle",
                "weighted mean of ranks that an exponential transforms")
        }
    }
}
